"""Hiring nobody, which is a fine result, and what follows from it (S14, S15, T.10)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.ads.commands import AdvertiseAgain, CloseAd
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import CloseProject
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import wording as interview_wording
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers import refusals, round_wording, wording
from bot.lifecycle.offers.access import live
from bot.lifecycle.offers.commands import (
    BeginNewRound,
    CloseWithoutHire,
    ContinueRound,
    EndChoosing,
    EndRoundUnanswered,
)
from bot.lifecycle.offers.funnel import Funnel, funnel
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.answer_wording import NO_DECISION, NOBODY
from bot.lifecycle.screening.commands import AnswerTheRest, NobodyFits

OPEN_STAGES = ("advertising", "reviewing", "interviewing", "offered")


def numbers(turn: Turn, project: str) -> Funnel:
    """A project's funnel from its rows."""
    offers = sum(offer.state != "draft" for offer in turn.unit.find(Offer, project=project))
    return funnel(turn.unit.find(Application, project=project), turn.unit.find(Interview, project=project), offers)


def _guard(project: Project) -> None:
    if project.stage not in OPEN_STAGES:
        raise NotNow(refusals.nobody_waits(project.title, project.stage))


def ask_for_confirmation(turn: Turn, cmd: NobodyFits) -> Iterator[Effect]:
    """Show what would happen, with the count, before it does."""
    project = owned(turn, cmd.project)
    _guard(project)
    out = live(turn, project.id)
    to = turn.unit.get(Application, out.application).name if out else ""
    message = round_wording.nobody(project.id, numbers(turn, project.id), to)
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=_card(project))


def begin_new_round(turn: Turn, cmd: BeginNewRound) -> Iterator[Effect]:
    """Confirmed: everybody undecided gets an answer, and the work is advertised again."""
    project = owned(turn, cmd.project)
    if not _confirmed(turn, project):
        yield from ask_for_confirmation(turn, NobodyFits(project.id))
        return
    yield from _end_round(turn, project, happened.NOBODY_HIRED_NEW_ROUND, NOBODY, again=True)
    yield Then(command=AdvertiseAgain(project.id))


def close_without_hire(turn: Turn, cmd: CloseWithoutHire) -> Iterator[Effect]:
    """Confirmed: everybody undecided gets an answer, and the project ends."""
    project = owned(turn, cmd.project)
    if not _confirmed(turn, project):
        yield from ask_for_confirmation(turn, NobodyFits(project.id))
        return
    yield from _end_round(turn, project, happened.NOBODY_HIRED, NOBODY, again=False)
    yield Then(command=CloseProject(project.id, happened.CLOSED_WITHOUT_HIRE))


def _confirmed(turn: Turn, project: Project) -> bool:
    """Whether nobody would hear of it, or the card that names how many has been shown and still stands: the same
    buttons are offered where nobody is left, and may be pressed after somebody has come."""
    shown = any(row.body.message.buttons for row in turn.unit.work.cards(_card(project)))
    return shown or (not numbers(turn, project.id).waiting and live(turn, project.id) is None)


def end_unanswered(turn: Turn, cmd: EndRoundUnanswered) -> Iterator[Effect]:
    """The owner has let the second promised date pass: nobody is kept waiting any longer (T.14)."""
    project = turn.unit.get(Project, cmd.project)
    yield from _end_round(turn, project, happened.ROUND_ENDED_UNANSWERED, NO_DECISION, again=False)
    for ad in turn.unit.find(Ad, project=project.id):
        if ad.open:
            yield Then(command=CloseAd(ad.id))
    if project.stage == "interviewing":
        project.fall_back("reviewing", turn.now)
    yield Refresh(person=project.owner)


def _end_round(turn: Turn, project: Project, what: str, reason: str, *, again: bool) -> Iterator[Effect]:
    _guard(project)
    count = numbers(turn, project.id).waiting
    yield Record(project=project.id, what=what, detail={"waiting": count})
    out = live(turn, project.id)
    if out is not None:
        parties = parties_of(turn, out.application)
        out.withdraw(turn.now)
        parties.application.offer_ended()
        yield EndTalks(flow="offer", subject=out.id)
        told = wording.withdrawn(parties.owner.name, project.title)
        yield Tell(person=out.person, message=told, on=parties.application.platform)
    for draft in turn.unit.find(Offer, project=project.id, state="draft"):
        turn.unit.remove(draft)
    yield from end_choosing(turn, EndChoosing(project.id))
    yield Then(command=AnswerTheRest(project.id, reason))
    yield from settle(turn, round_wording.round_ended(count, again), _card(project))


def end_choosing(turn: Turn, cmd: EndChoosing) -> Iterator[Effect]:
    """Interviews that are still open, and the choice, have nothing more to ask."""
    project = turn.unit.get(Project, cmd.project)
    yield EndTalks(flow="choose", subject=project.id)
    for interview in turn.unit.find(Interview, project=project.id):
        if interview.state in ("draft", "invited"):
            ended = interview_wording.called_off(project.title) if interview.state == "invited" else None
            interview.call_off()
            yield EndTalks(flow="interview", subject=interview.id, why=ended)


def go_on(turn: Turn, cmd: ContinueRound) -> Iterator[Effect]:
    """Nothing changes, and nobody is told anything."""
    project = owned(turn, cmd.project)
    yield from settle(turn, round_wording.stays(), _card(project))
    yield Tell(person=project.owner, message=round_wording.nothing_changed(), on=Side.OWNER)


def _card(project: Project) -> str:
    return f"nobody:{project.id}"
