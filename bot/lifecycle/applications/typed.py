"""Applying, editing and withdrawing by a typed word or a slash command, where a button names no application."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Reply, Then
from bot.engine.events import Invoked
from bot.engine.guards import NotNow
from bot.engine.places import Place, key
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.applications import wording
from bot.lifecycle.applications.commands import Apply, AskWithdraw, EditApplication
from bot.lifecycle.applications.flows import LABELS, OUTLINE
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.model import Project

EDITABLE = ("drafting", "advertising")


def word_withdraw(turn: Turn, argument: str) -> Iterator[Effect]:
    """`withdraw`: the only application there is, or a choice of them; confirmed either way."""
    found = _live(turn)
    if not found:
        raise NotNow("You have no open application here.")
    if len(found) > 1:
        titles = {one.id: turn.unit.get(Ad, one.ad).title for one in found}
        yield Reply(message=wording.which_withdraw(titles))
        return
    yield Then(command=AskWithdraw(found[0].id))


def word_edit(turn: Turn, argument: str) -> Iterator[Effect]:
    """`edit 3` with no question open: an owner means the brief, everybody else what they sent last."""
    mine = [one for one in turn.unit.find(Project, owner=turn.person.id) if one.stage in EDITABLE and one.brief_version]
    if mine and turn.here == "slack":
        yield Then(command=ReopenBrief(max(mine, key=lambda one: one.since).id, argument.strip().lower()))
        return
    found = [one for one in _live(turn) if one.sent_at is not None]
    if not found:
        raise NotNow("There is nothing to edit just now.")
    newest = max(found, key=lambda one: one.at)
    yield Then(command=EditApplication(newest.id, step_named(argument)))


def step_named(argument: str) -> str:
    """The step of applying that a number or a word names; "" for none."""
    wanted = argument.strip().lower().lstrip("#")
    if wanted.isdecimal():
        return OUTLINE[int(wanted) - 1] if 0 < int(wanted) < len(OUTLINE) else ""
    return LABELS.get(wanted, wanted if wanted in OUTLINE[:-1] else "")


def _live(turn: Turn) -> list[Application]:
    """What a person may still withdraw: sent and not answered, or a draft for an ad that is open."""
    found = [one for one in turn.unit.find(Application, person=turn.person.id) if one.decided not in ENDED]
    return [one for one in found if one.sent_at is not None or turn.unit.get(Ad, one.ad).open]


def invoked(turn: Turn, event: Invoked) -> Iterator[Effect]:
    """`/tender apply`: the live ad of this channel, or else of anywhere; of several the person picks."""
    live = turn.unit.find(Ad, state="live")
    here = {place.id for place in turn.unit.find(Place, where=key(event.where)) if place.purpose == "ads"}
    standing = {one.ad for one in turn.unit.find(Posting, state="live") if one.place in here}
    found = [ad for ad in live if ad.id in standing] or live
    if not found:
        raise NotNow("There is no open ad just now.")
    if len(found) > 1:
        yield Reply(message=wording.which_ad(tuple((ad.id, ad.title) for ad in found)))
        return
    yield Then(command=Apply(found[0].id))


def invoked_withdraw(turn: Turn, event: Invoked) -> Iterator[Effect]:
    yield from word_withdraw(turn, "")


def asked(turn: Turn, question: str, talk: Talk) -> Iterator[Effect]:
    """A question of the applicant's own in the middle of applying goes to the owner (PRODUCT 5.1 rule 3b)."""
    yield Then(command=Inquire(turn.unit.get(Application, talk.subject).project, question))
