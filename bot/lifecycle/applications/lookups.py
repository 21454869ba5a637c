"""Applying, editing and withdrawing by a typed word or a slash command, where a button names no application."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Reply, Then
from bot.engine.events import Event
from bot.engine.guards import NotNow
from bot.engine.places import Place, key
from bot.engine.rights import on_owner_side
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Apply
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.applications import refusals, wording
from bot.lifecycle.applications.answers_wording import STEPS
from bot.lifecycle.applications.commands import AskWithdraw, ChooseWithdrawal, EditApplication, EditLatest, FindAd
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.model import Project

EDITABLE = ("drafting", "advertising")


def choose_withdrawal(turn: Turn, cmd: ChooseWithdrawal) -> Iterator[Effect]:
    """The only application there is, or a choice of them; confirmed either way."""
    live = _live(turn)
    if not live:
        raise NotNow(refusals.NO_OPEN_APPLICATION)
    if len(live) > 1:
        titles = {application.id: turn.unit.get(Ad, application.ad).title for application in live}
        yield Reply(message=wording.which_withdraw(titles))
        return
    yield Then(command=AskWithdraw(live[0].id))


def edit_latest(turn: Turn, cmd: EditLatest) -> Iterator[Effect]:
    """With no question open an owner means the brief, everybody else what they sent last."""
    mine = [row for row in turn.unit.find(Project, owner=turn.person.id) if row.stage in EDITABLE and row.brief_version]
    if mine and on_owner_side(turn):
        yield Then(command=ReopenBrief(max(mine, key=lambda row: row.since).id, cmd.step.strip().lower()))
        return
    sent = [application for application in _live(turn) if application.sent_at is not None]
    if not sent:
        raise NotNow(refusals.NOTHING_TO_EDIT)
    newest = max(sent, key=lambda row: row.at)
    yield Then(command=EditApplication(newest.id, STEPS.named(cmd.step)))


def _live(turn: Turn) -> list[Application]:
    """What a person may still withdraw: sent and not answered, or a draft for an ad that is open."""
    mine = [row for row in turn.unit.find(Application, person=turn.person.id) if row.decided not in ENDED]
    return [row for row in mine if row.sent_at is not None or turn.unit.get(Ad, row.ad).open]


def find_ad(turn: Turn, cmd: FindAd) -> Iterator[Effect]:
    """The live ad of this channel, or else of anywhere; of several the person picks."""
    live = turn.unit.find(Ad, state="live")
    assert isinstance(turn.event, Event)
    here = {place.id for place in turn.unit.find(Place, where=key(turn.event.where)) if place.purpose == "ads"}
    posted = {posting.ad for posting in turn.unit.find(Posting, state="live") if posting.place in here}
    ads = [ad for ad in live if ad.id in posted] or live
    if not ads:
        raise NotNow(refusals.NO_OPEN_AD)
    if len(ads) > 1:
        yield Reply(message=wording.which_ad(tuple((ad.id, ad.title) for ad in ads)))
        return
    yield Then(command=Apply(ads[0].id))


def asked(turn: Turn, question: str, talk: Talk) -> Iterator[Effect]:
    """A question of the applicant's own in the middle of applying is for the owner (PRODUCT 5.1 rule 3b), who gets it
    once its writer has seen and sent it."""
    project = turn.unit.get(Application, talk.subject).project
    known = {"question": question.strip()}
    yield Ask(person=talk.person, flow="inquiry", subject=project, on=talk.platform, known=known)
