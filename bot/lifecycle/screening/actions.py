"""Deciding on people: shortlist, maybe, not chosen, undone; and many at once after a confirmation."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, Record, Refresh, Remind, Reply, Tell, Then
from bot.engine.events import Said
from bot.engine.guards import NotNow
from bot.engine.messages import Button, Text
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.applications import refusals as application_refusals
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.screening import refusals, wording
from bot.lifecycle.screening.answers import told_at
from bot.lifecycle.screening.commands import (
    AskForSample,
    BeginInterviews,
    ConfirmNotTheMarked,
    Maybe,
    NotChosen,
    NotTheMarked,
    Shortlist,
    ShowMarked,
    ShowReasons,
    StartInterviews,
    StopWaitingForSample,
    TellNotChosen,
    UndoDecision,
)
from bot.lifecycle.screening.queue import queue, recount
from bot.lifecycle.screening.reviewing import review
from bot.lifecycle.screening.rules import reason_for

LATEST_ASK = timedelta(hours=24)


def _mine(turn: Turn, id: str) -> Application:
    application = turn.unit.get(Application, id)
    owned(turn, application.project)
    return application


def shortlist(turn: Turn, cmd: Shortlist) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    application.shortlist()
    yield from _decided(turn, application)


def maybe(turn: Turn, cmd: Maybe) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    application.maybe()
    yield from _decided(turn, application)


def show_reasons(turn: Turn, cmd: ShowReasons) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    if application.stage not in UNDECIDED:
        raise NotNow(application_refusals.already(application.name, application.stage))
    yield Tell(person=turn.person.id, message=wording.reasons(application), on=Side.OWNER)


def not_chosen(turn: Turn, cmd: NotChosen) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    if application.stage in ("shortlisted", "maybe"):
        raise NotNow(refusals.undo_first(application.name, application.stage))
    application.not_chosen(cmd.reason)
    yield from _decided(turn, application)


def undo(turn: Turn, cmd: UndoDecision) -> Iterator[Effect]:
    """Back into the queue, as long as they have not been told."""
    application = _mine(turn, cmd.application)
    if application.answered:
        raise NotNow(refusals.told_already(application.name))
    application.keep()
    yield Record(project=application.project, what=happened.DECISION_UNDONE, detail={"application": application.id})
    yield from _settle_card(turn, application, wording.undone(turn.person.name))
    yield from review(turn, Review(application.project))


def _decided(turn: Turn, application: Application) -> Iterator[Effect]:
    """The card keeps its outcome, actor and time; the next one follows by itself."""
    tells = told_at(turn, application) if application.stage == "not_chosen" else None
    if tells:
        yield Remind(command=TellNotChosen(application.id), due=tells, basis=turn.now.isoformat())
    detail = {"application": application.id, "reason": application.reason}
    yield Record(project=application.project, what=happened.decided(application.stage), detail=detail)
    outcome = wording.decided(application, turn.person.name, turn.now, turn.person.zone, tells)
    yield from _settle_card(turn, application, outcome, wording.undo(application))
    yield Refresh(person=turn.person.id)
    if isinstance(turn.event, Said):
        turn.lead = wording.decided_in_words(application)
    yield from review(turn, Review(application.project))


def _settle_card(turn: Turn, application: Application, outcome: Text, *buttons: Button) -> Iterator[Effect]:
    for row in turn.unit.work.cards(f"card:{application.id}")[-1:]:
        settled = replace(row.body.message, footer=()).settled(outcome).offering(*buttons)
        yield Amend(card=f"card:{application.id}", message=settled)


def show_marked(turn: Turn, cmd: ShowMarked) -> Iterator[Effect]:
    """Those that rules marked, with what was seen; the bulk answer counts only whom a reason fits."""
    project = owned(turn, cmd.project)
    marked = [application for application in queue(turn, project) if application.flags]
    if not marked:
        yield Reply(message=wording.nothing_to_review())
        return
    count = sum(bool(reason_for(application.flags)) for application in marked)
    message = wording.marked(project.id, marked, count)
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=f"marked:{project.id}")


def not_the_marked(turn: Turn, cmd: NotTheMarked) -> Iterator[Effect]:
    """Ask once more, with the count."""
    yield from confirm_not_the_marked(turn, ConfirmNotTheMarked(cmd.project))


def confirm_not_the_marked(turn: Turn, cmd: ConfirmNotTheMarked) -> Iterator[Effect]:
    """Only those whose flags name a reason, after a confirmation that names the count; copied words alone never are
    one (C21). Nobody is told before 09:00 their time, and each can be undone until then."""
    project = owned(turn, cmd.project)
    marked = [application for application in queue(turn, project) if reason_for(application.flags)]
    if not marked:
        yield Reply(message=wording.nothing_to_review())
        return
    card = f"marked:{project.id}:sure"
    if cmd.count != len(marked):
        message = wording.confirm_marked(project.id, len(marked))
        yield Tell(person=project.owner, message=message, on=Side.OWNER, card=card)
        return
    for application in marked:
        application.not_chosen(reason_for(application.flags))
        detail = {"application": application.id, "reason": application.reason}
        yield Record(project=project.id, what=happened.NOT_CHOSEN, detail=detail)
        due = told_at(turn, application)
        yield Remind(command=TellNotChosen(application.id), due=due, basis=turn.now.isoformat())
    yield from settle(turn, wording.confirmed_by(turn.person.name), card, f"marked:{project.id}")
    yield Tell(person=project.owner, message=wording.will_be_told(marked), on=Side.OWNER)
    yield from review(turn, Review(project.id))


def ask_for_sample(turn: Turn, cmd: AskForSample) -> Iterator[Effect]:
    """Once: the applicant may change the samples; the card comes back with them, or after a day."""
    application = _mine(turn, cmd.application)
    application.ask_for_sample()
    project = turn.unit.get(Project, application.project)
    until = turn.now + LATEST_ASK
    yield Record(project=project.id, what=happened.ASKED_FOR_A_SAMPLE, detail={"application": application.id})
    message = wording.ask_for_sample(application, project.title, turn.person.name, until)
    yield Tell(person=application.person, message=message, on=application.platform)
    yield Remind(command=StopWaitingForSample(application.id), due=until)
    yield from _settle_card(turn, application, wording.asked_for_sample(application.name, until, turn.person.zone))
    yield from review(turn, Review(project.id))


def stop_waiting_for_sample(turn: Turn, cmd: StopWaitingForSample) -> Iterator[Effect]:
    """No other sample came: back into the queue as it was."""
    application = turn.unit.get(Application, cmd.application)
    if application.waits_for_sample:
        application.stop_waiting()
        yield from recount(turn, turn.unit.get(Project, application.project))


def begin_interviews(turn: Turn, cmd: BeginInterviews) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    short = [row for row in turn.unit.find(Application, project=project.id) if row.stage == "shortlisted"]
    if not short:
        raise NotNow(refusals.NOBODY_SHORTLISTED)
    yield Then(command=StartInterviews(project.id, tuple(application.id for application in short)))
