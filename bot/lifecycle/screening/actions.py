"""Deciding on people: shortlist, maybe, not chosen, undone; and many at once after a confirmation."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, Record, Refresh, Remind, Reply, Tell, Then
from bot.engine.events import CameDue
from bot.engine.guards import NotNow
from bot.engine.messages import Button, Text
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.screening import wording
from bot.lifecycle.screening.answers import told_at
from bot.lifecycle.screening.commands import (
    AskForSample,
    BeginInterviews,
    Maybe,
    NotChosen,
    NotTheMarked,
    Recount,
    Review,
    Shortlist,
    ShowMarked,
    ShowReasons,
    StartInterviews,
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
        raise NotNow(f"{application.name} is {application.stage.replace('_', ' ')} already.")
    yield Tell(person=turn.person.id, message=wording.reasons(application), on="slack")


def not_chosen(turn: Turn, cmd: NotChosen) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    if application.stage in ("shortlisted", "maybe"):
        raise NotNow(f"{application.name} is {application.stage} already. Undo takes that back first.")
    application.not_chosen(cmd.reason)
    yield from _decided(turn, application)


def undo(turn: Turn, cmd: UndoDecision) -> Iterator[Effect]:
    """Back into the queue, as long as they have not been told."""
    application = _mine(turn, cmd.application)
    if application.answered:
        raise NotNow(f"{application.name} has been told already.")
    application.keep()
    yield Record(project=application.project, what="decision undone", detail={"application": application.id})
    yield from _settle_card(turn, application, wording.undone(turn.person.name))
    yield from review(turn, Review(application.project))


def _decided(turn: Turn, application: Application) -> Iterator[Effect]:
    """The card keeps its outcome, actor and time; the next one follows by itself."""
    tells = told_at(turn, application) if application.stage == "not_chosen" else None
    if tells:
        yield Remind(kind="answer", subject=application.id, due=tells, basis=turn.now.isoformat())
    detail = {"application": application.id, "reason": application.reason}
    yield Record(project=application.project, what=application.stage.replace("_", " "), detail=detail)
    outcome = wording.decided(application, turn.person.name, turn.now, turn.person.zone, tells)
    yield from _settle_card(turn, application, outcome, wording.undo(application))
    yield Refresh(person=turn.person.id)
    yield from review(turn, Review(application.project))


def _settle_card(turn: Turn, application: Application, outcome: Text, *buttons: Button) -> Iterator[Effect]:
    for row in turn.unit.work.cards(f"card:{application.id}")[-1:]:
        settled = replace(row.body.message, footer=()).settled(outcome).offering(*buttons)
        yield Amend(card=f"card:{application.id}", message=settled)


def show_marked(turn: Turn, cmd: ShowMarked) -> Iterator[Effect]:
    """Those that rules marked, with what was seen; the bulk answer counts only whom a reason fits."""
    project = owned(turn, cmd.project)
    found = [one for one in queue(turn, project) if one.flags]
    if not found:
        yield Reply(message=wording.nothing_to_review())
        return
    count = sum(bool(reason_for(one.flags)) for one in found)
    message = wording.marked(project.id, found, count)
    yield Tell(person=project.owner, message=message, on="slack", card=f"marked:{project.id}")


def not_the_marked(turn: Turn, cmd: NotTheMarked) -> Iterator[Effect]:
    """Only those whose flags name a reason, after a confirmation that names the count; copied words alone never are
    one (C21). Nobody is told before 09:00 their time, and each can be undone until then."""
    project = owned(turn, cmd.project)
    found = [one for one in queue(turn, project) if reason_for(one.flags)]
    if not found:
        yield Reply(message=wording.nothing_to_review())
        return
    card = f"marked:{project.id}:sure"
    if not cmd.sure or cmd.count != len(found):
        message = wording.confirm_marked(project.id, len(found))
        yield Tell(person=project.owner, message=message, on="slack", card=card)
        return
    for one in found:
        one.not_chosen(reason_for(one.flags))
        yield Record(project=project.id, what="not chosen", detail={"application": one.id, "reason": one.reason})
        yield Remind(kind="answer", subject=one.id, due=told_at(turn, one), basis=turn.now.isoformat())
    yield from settle(turn, (f"Confirmed by {turn.person.name}.",), card, f"marked:{project.id}")
    yield Tell(person=project.owner, message=wording.will_be_told(found), on="slack")
    yield from review(turn, Review(project.id))


def ask_for_sample(turn: Turn, cmd: AskForSample) -> Iterator[Effect]:
    """Once: the applicant may change the samples; the card comes back with them, or after a day."""
    application = _mine(turn, cmd.application)
    application.ask_for_sample()
    project = turn.unit.get(Project, application.project)
    until = turn.now + LATEST_ASK
    yield Record(project=project.id, what="asked for a sample", detail={"application": application.id})
    message = wording.ask_for_sample(application, project.title, turn.person.name, until)
    yield Tell(person=application.person, message=message, on=application.platform)
    yield Remind(kind="sample.waited", subject=application.id, due=until)
    yield from _settle_card(turn, application, wording.asked_for_sample(application.name, until, turn.person.zone))
    yield from review(turn, Review(project.id))


def sample_waited(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """No other sample came: back into the queue as it was."""
    application = turn.unit.get(Application, event.subject)
    if application.waits_for_sample:
        application.stop_waiting()
        yield from recount(turn, Recount(application.project))


def begin_interviews(turn: Turn, cmd: BeginInterviews) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    short = [one for one in turn.unit.find(Application, project=project.id) if one.stage == "shortlisted"]
    if not short:
        raise NotNow("Nobody is on the shortlist yet. Your turn: review.")
    yield Then(command=StartInterviews(project.id, tuple(one.id for one in short)))
