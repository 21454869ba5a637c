"""Reviewing card by card: the next one nobody has decided on, and what is offered when all are decided (S9b, S11)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Reply, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Blob
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Project
from bot.lifecycle.screening import wording
from bot.lifecycle.screening.commands import Review, ReviewMaybes
from bot.lifecycle.screening.queue import inbox, queue


def review(turn: Turn, cmd: Review) -> Iterator[Effect]:
    """The next card nobody has decided on; opening it ends the applicant's edits."""
    project = _project(turn, cmd.project)
    waiting = queue(turn, project)
    yield from settle(turn, ("Being read.",), inbox(turn, project))
    if not waiting:
        yield from _finished(turn, project)
        return
    everybody = [one for one in turn.unit.find(Application, project=project.id) if one.number]
    application = waiting[0]
    if not application.opened:
        application.opened = True
        yield Record(project=project.id, what="application opened", detail={"application": application.id})
    yield from _card(turn, application, len(everybody) - len(waiting) + 1, len(everybody))


def _card(turn: Turn, application: Application, number: int, of: int) -> Iterator[Effect]:
    """The files first, so that the card with its buttons stands below them; a long pitch in full before it."""
    files = _files(application)
    if files:
        shown = wording.samples_of(application, files)
        yield Tell(person=turn.person.id, message=shown, on="slack", card=f"samples:{application.id}")
    assert application.applied is not None
    if len(application.applied.pitch) > wording.EXCERPT:
        whole = wording.whole(application)
        yield Tell(person=turn.person.id, message=whole, on="slack", card=f"pitch:{application.id}")
    message = wording.card(application, number, of)
    yield Tell(person=turn.person.id, message=message, on="slack", card=f"card:{application.id}")


def _files(application: Application) -> tuple[Blob, ...]:
    applied = application.applied
    return tuple(
        Blob(one.file.name, one.file.sha256, one.file.type or "application/octet-stream")
        for one in (applied.samples if applied else ())
        if one.file and one.file.sha256
    )


def _project(turn: Turn, id: str) -> Project:
    if id:
        return owned(turn, id)
    mine = turn.unit.find(Project, owner=turn.person.id)
    for project in reversed(mine):
        if queue(turn, project):
            return project
    for project in reversed(mine):
        if project.stage in ("advertising", "reviewing", "interviewing"):
            return project
    raise NotNow("There is nothing to read just now. I tell you when somebody applies.")


def _finished(turn: Turn, project: Project) -> Iterator[Effect]:
    found = turn.unit.find(Application, project=project.id)
    if not any(one.number for one in found):
        yield Reply(message=wording.nothing_to_review())
        return
    if project.stage == "advertising" and not any(ad.open for ad in turn.unit.find(Ad, project=project.id)):
        yield Then(command=MoveProject(project.id, "reviewing"))
    short = [one for one in found if one.stage == "shortlisted"]
    maybes = [one for one in found if one.stage == "maybe"]
    asked = [one for one in found if one.waits_for_sample]
    message = wording.finished(project.title, project.id, short, maybes, asked)
    yield Tell(person=project.owner, message=message, on="slack", card=f"shortlist:{project.id}")


def review_maybes(turn: Turn, cmd: ReviewMaybes) -> Iterator[Effect]:
    """The maybes come back as cards."""
    project = owned(turn, cmd.project)
    for one in turn.unit.find(Application, project=project.id):
        if one.stage == "maybe":
            one.keep()
    yield from review(turn, Review(project.id))
