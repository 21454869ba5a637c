"""The date by which applicants were to hear: asked for before, told of at it, and never passed a second time (T.14)."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Refresh, Remind, Tell, Then
from bot.engine.people import Person, Side
from bot.engine.reminders import told_today
from bot.lifecycle import happened
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import BEFORE_WORK, Contract
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.interviews.commands import RemindOfDecision
from bot.lifecycle.membership.access import is_gone
from bot.lifecycle.moments import answer_wording as wording
from bot.lifecycle.moments.commands import PassAnswerDate, TellAnswerLate, TellAnswerMissed
from bot.lifecycle.moments.project_waits import undecided
from bot.lifecycle.offers.commands import EndRoundUnanswered
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_steps import next_steps
from bot.reading.values import Wall

DAY = timedelta(days=1)
LONGER = timedelta(days=2)
"""How much later the new date is."""
NOON = time(12)
STILL_CHOOSING = ("advertising", "reviewing", "interviewing")
"""Stages in which it is the owner who keeps applicants waiting; later an offer or an agreement does."""


def waiting(turn: Turn, project: Project) -> tuple[Application, ...]:
    """Whoever has been promised an answer and has none; not those who had an offer and let it go."""
    offers = turn.unit.find(Offer, project=project.id)
    gone = {offer.application for offer in offers if offer.state in ("declined", "expired")}
    return tuple(row for row in undecided(turn.unit.find(Application, project=project.id)) if row.id not in gone)


def plan(turn: Turn, project: Project) -> Iterator[Effect]:
    """The owner is asked the day before; at the date it is looked at who still waits."""
    if not waiting(turn, project):
        return
    by = promised(turn, project)
    zone = turn.unit.get(Person, project.owner).zone
    overdue = f"|{turn.now.isoformat()}" if by <= turn.now else ""
    basis = f"{by.isoformat()}{overdue}"  # one that found nobody, or an owner who was gone, must not be the last
    yield Remind(command=PassAnswerDate(project.id, by.isoformat()), due=max(by, turn.now), basis=basis)
    ask = humane(by - DAY, zone, deadline=by)
    if ask > turn.now:
        remind = RemindOfDecision(project.id, "tomorrow", by.isoformat())
        yield Remind(command=remind, due=ask, basis=f"{by.isoformat()}/-1")


def remind(turn: Turn, cmd: RemindOfDecision) -> Iterator[Effect]:
    """The owner promised a date: one message before it, with the next steps (C31)."""
    project = turn.unit.get(Project, cmd.project)
    by = promised(turn, project)
    people = waiting(turn, project)
    if project.stage not in STILL_CHOOSING or datetime.fromisoformat(cmd.promised) != by or turn.now >= by:
        return
    zone = turn.unit.get(Person, project.owner).zone
    if not people or told_today(turn, _card(project), zone):
        return
    better = humane(turn.now, zone, deadline=by)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.promised}|{better.isoformat()}")
        return
    steps = next_steps(turn, project.id)
    names = [row.name for row in people]
    message = wording.due_soon(project.title, names, by, zone, steps, last=bool(project.missed))
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=_card(project))


def _card(project: Project) -> str:
    """The name of what the owner is told of the promised date."""
    return f"promise:{project.id}"


def passed(turn: Turn, cmd: PassAnswerDate) -> Iterator[Effect]:
    """Nobody waits in the dark: a new date for everybody, or, the second time, a kind end of the round."""
    project = turn.unit.get(Project, cmd.project)
    if project.stage in ("drafting", "closed") or is_gone(turn, project.owner):
        return  # of an owner who is gone everybody has been told (C49)
    by = promised(turn, project)
    people = waiting(turn, project)
    if by.isoformat() != cmd.by or by > turn.now or not people:
        return
    detail = {"by": cmd.by, "waiting": [row.name for row in people]}
    yield Record(project=project.id, what=happened.ANSWER_DATE_PASSED, detail=detail)
    zone = turn.unit.get(Person, project.owner).zone
    owners = project.stage in STILL_CHOOSING
    ended = bool(project.missed) and owners
    if ended:
        yield Then(command=EndRoundUnanswered(project.id))
    else:
        project.miss_answer(_later(turn, project, by, zone), owners=owners)
        for application in people:
            due = humane(turn.now, zone_of(turn, application))
            yield Remind(command=TellAnswerLate(application.id, cmd.by), due=due, basis=cmd.by)
        yield from plan(turn, project)
    yield Remind(command=TellAnswerMissed(project.id, ended, cmd.by), due=humane(turn.now, zone), basis=cmd.by)
    yield Refresh(person=project.owner)


def _later(turn: Turn, project: Project, by: datetime, zone: str) -> datetime:
    """Noon of two days after the date that passed, or after now if that was long ago; with an offer out or an
    agreement under way, after the date on which that ends, and not before the start, for which both have to sign."""
    ends = [offer.expires for offer in turn.unit.find(Offer, project=project.id, state="sent")]
    agreeing = [row for row in turn.unit.find(Contract, project=project.id) if row.stage in BEFORE_WORK]
    ends += [row.answer_by for row in agreeing if row.answer_by]
    if ends:
        ends.append(current(turn, project).brief.timetable.starts.at - LONGER)
    day = max(by, *ends, turn.now - DAY).astimezone(ZoneInfo(zone)).date()
    return Wall(datetime.combine(day + LONGER, NOON), zone).at


def tell_late(turn: Turn, cmd: TellAnswerLate) -> Iterator[Effect]:
    """An applicant hears that it is late, until when, and what they may do."""
    application = turn.unit.get(Application, cmd.application)
    project = turn.unit.get(Project, application.project)
    zone = zone_of(turn, application)
    better = humane(turn.now, zone)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.by}|{better.isoformat()}")
        return
    owner = turn.unit.get(Person, project.owner)
    by = promised(turn, project)
    card = f"late:{application.id}"
    if project.stage == "closed" or by <= turn.now or told_today(turn, card, zone):
        return
    if application.id not in {row.id for row in waiting(turn, project)}:
        return
    zones = tuple(dict.fromkeys((owner.zone, zone)))
    message = wording.late(project.title, owner.name, by, zones, application.id)
    yield Tell(person=application.person, message=message, on=application.platform, card=card)


def tell_missed(turn: Turn, cmd: TellAnswerMissed) -> Iterator[Effect]:
    """The owner hears what was told, and what happens at the new date."""
    project = turn.unit.get(Project, cmd.project)
    owner = turn.unit.get(Person, project.owner)
    better = humane(turn.now, owner.zone)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.by}|{better.isoformat()}")
        return
    if project.stage in ("drafting", "closed"):
        return
    by, people = promised(turn, project), waiting(turn, project)
    if cmd.ended:
        message = wording.round_ended(project.title, next_steps(turn, project.id))
    elif people and by > turn.now:
        names = [row.name for row in people]
        steps = next_steps(turn, project.id) if project.stage in STILL_CHOOSING else ()
        message = wording.missed(project.title, names, by, owner.zone, steps)
    else:
        return
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=_card(project))
