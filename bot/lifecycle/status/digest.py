"""The owner's morning: what waits for them and what went well, once a day and only if there is something (C17, C35)."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine.clock import day_in_words, humane, morning
from bot.engine.context import Turn
from bot.engine.effects import Effect, Remind, Tell
from bot.engine.events import CameDue
from bot.engine.messages import Quote, Strong, Text
from bot.engine.people import Person
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.contracts.model.case import case_of
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.status import wording
from bot.lifecycle.status.commands import KeepDigest
from bot.lifecycle.status.overview import situations
from bot.reading.values import Wall

DAY = timedelta(hours=24)


def keep(turn: Turn, cmd: KeepDigest) -> Iterator[Effect]:
    """A timer for the owner's next morning, keyed by its date there; twice is once."""
    owner = turn.unit.get(Person, cmd.owner)
    due = morning(turn.now, owner.zone)
    yield Remind(kind="digest", subject=owner.id, due=due, basis=_day(due, owner.zone))


def application_screened(turn: Turn, event: ApplicationScreened) -> Iterator[Effect]:
    """From then on there is something to say in the mornings."""
    yield from keep(turn, KeepDigest(event.owner))


def work_started(turn: Turn, event: WorkStarted) -> Iterator[Effect]:
    """From now on there may be something to say each morning."""
    yield from keep(turn, KeepDigest(event.owner))


def _day(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).date().isoformat()


def send(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Tell what there is, and come back tomorrow while a project lives. After downtime once, in daylight."""
    owner = turn.unit.get(Person, event.subject)
    if not [one for one in turn.unit.find(Project, owner=owner.id) if one.stage != "closed"]:
        return
    better = humane(turn.now, owner.zone)
    if better > turn.now:
        yield Remind(kind="digest", subject=owner.id, due=better, basis=f"{event.basis}|")
        return
    found = (_waiting(turn, owner), _unread(turn, owner), _on_track(turn, owner, _since(event, owner)))
    parts = tuple(part for part in found if part[1])
    if parts:
        day = day_in_words(turn.now.astimezone(ZoneInfo(owner.zone)).date())
        yield Tell(person=owner.id, message=wording.digest(day, parts), on="slack", card=f"digest:{owner.id}")
    yield from keep(turn, KeepDigest(owner.id))


def _since(event: CameDue, owner: Person) -> datetime:
    """A day before the morning that the summary was meant for, however late it goes out."""
    meant = date.fromisoformat(event.basis.rstrip("|"))
    return Wall(datetime.combine(meant, time(9)), owner.zone).at - DAY


Section = tuple[str, tuple[Text, ...]]


def _waiting(turn: Turn, owner: Person) -> Section:
    """What waits for a decision of the owner; applications have a line of their own."""
    rows: list[Text] = [
        (Strong(one.title), f": {one.stage}.")
        for one in situations(turn, owner.id)
        if one.live and one.mine and one.stage not in ("drafting the brief", "advertising", "reviewing applications")
    ]
    return "Waiting for you", tuple(rows)


def _unread(turn: Turn, owner: Person) -> Section:
    rows: list[Text] = []
    for project in turn.unit.find(Project, owner=owner.id):
        count = len(turn.unit.find(Application, project=project.id, stage="sent"))
        if count and project.stage in ("advertising", "reviewing"):
            rows.append((Strong(project.title), f": {count} application{'s' if count > 1 else ''} not looked at yet."))
    return "Applications", tuple(rows)


def _on_track(turn: Turn, owner: Person, since: datetime) -> Section:
    """Good news since the last summary; bad news was told at once."""
    rows: list[Text] = []
    for contract in turn.unit.find(Contract, owner=owner.id, stage="working"):
        case = case_of(turn.unit, contract.id)
        for check in turn.unit.find(CheckIn, contract=contract.id):
            if check.report == "on_track" and check.answered is not None and check.answered >= since:
                note: Text = (" ", Quote(check.note)) if check.note else ()
                rows.append((Strong(case.project.title), f": {case.they} is on track.", *note))
    return "On track", tuple(rows)
