"""Which applications wait to be read, and the one line that tells the owner so."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, Record, Tell, Then
from bot.engine.messages import plain
from bot.lifecycle.ads import wording as ads
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.screening import wording
from bot.lifecycle.screening.commands import Recount, Screen
from bot.lifecycle.screening.rules import screen
from bot.lifecycle.status.commands import KeepDigest


def queue(turn: Turn, project: Project) -> list[Application]:
    """Nobody has decided on these yet: the unmarked first, then in the order they came; whoever was asked for a
    sample is not among them until it comes, or a day is over."""
    found = [one for one in turn.unit.find(Application, project=project.id) if one.stage == "sent"]
    return sorted((one for one in found if not one.waits_for_sample), key=lambda one: (bool(one.flags), one.number))


def run(turn: Turn, cmd: Screen) -> Iterator[Effect]:
    """Flags for one application; of the others, its writer's own earlier ones are not compared."""
    application = turn.unit.get(Application, cmd.application)
    ad = turn.unit.get(Ad, application.ad)
    brief = turn.unit.get(Version, ad.version_id).brief
    advert = ads.advert(ad, brief, "")
    words = "\n".join(plain(text) for text in (advert.text, *(one.text for one in advert.fields)))
    applied = turn.unit.find(Application, project=application.project)
    others = [one for one in applied if one.person != application.person and one.number]
    assert application.applied is not None
    application.flags = screen(application.applied, brief, ad.instruction, words, others)
    detail = {"application": application.id, "flags": [one.says for one in application.flags]}
    yield Record(project=application.project, what="screened", detail=detail)
    yield Then(command=KeepDigest(turn.unit.get(Project, application.project).owner))
    yield from recount(turn, Recount(application.project))


def recount(turn: Turn, cmd: Recount) -> Iterator[Effect]:
    """The line changes in place while it still offers something; after that a new one is said (C35)."""
    project = turn.unit.get(Project, cmd.project)
    waiting = queue(turn, project)
    name = inbox(turn, project)
    live = any(row.body.message.buttons for row in turn.unit.work.cards(name))
    if not waiting:
        if live:
            yield Amend(card=name, message=wording.inbox_empty(project.title))
        return
    message = wording.inbox(project.title, project.id, len(waiting), sum(bool(one.flags) for one in waiting))
    if live:
        yield Amend(card=name, message=message)
    else:
        yield Tell(person=project.owner, message=message, on="slack", card=name)


def inbox(turn: Turn, project: Project) -> str:
    """The name of the line that still offers something, or of the next one."""
    number = 1
    while rows := turn.unit.work.cards(f"inbox:{project.id}:{number}"):
        if rows[-1].body.message.buttons:
            break
        number += 1
    return f"inbox:{project.id}:{number}"
