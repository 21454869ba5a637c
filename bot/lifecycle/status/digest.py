"""The owner's morning: what waits for them and what went well, once a day and only if there is something (C17, C35)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine import formatting
from bot.engine.clock import humane, morning
from bot.engine.context import Turn
from bot.engine.effects import Effect, Remind, Tell
from bot.engine.messages import Button, Text
from bot.engine.people import Person, Side
from bot.engine.reminders import same_day
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.membership.access import is_gone
from bot.lifecycle.membership.events import ProjectTakenOver
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.status import digest_wording as wording
from bot.lifecycle.status.acts import acts, possible_for
from bot.lifecycle.status.commands import SendDigest
from bot.lifecycle.status.overview import situations
from bot.lifecycle.status.own_reminders import reminded_apart
from bot.lifecycle.status.situation import Situation
from bot.lifecycle.status.situation_wording import ADVERTISING, DRAFTING, REVIEWING
from bot.reading.values import Wall

DAY = timedelta(hours=24)
ACTS, PROJECTS = 3, 5
"""Buttons of a morning that names one project, and of one that names several."""


def _keep(turn: Turn, id: str) -> Iterator[Effect]:
    """A timer for the next morning of this owner, keyed by its date there; twice is once."""
    owner = turn.unit.get(Person, id)
    due = morning(turn.now, owner.zone)
    day = due.astimezone(ZoneInfo(owner.zone)).date().isoformat()
    yield Remind(command=SendDigest(owner.id, day), due=due, basis=day)


def application_screened(turn: Turn, event: ApplicationScreened) -> Iterator[Effect]:
    """From now on there is something to say in the morning."""
    yield from _keep(turn, event.owner)


def work_started(turn: Turn, event: WorkStarted) -> Iterator[Effect]:
    """From now on there may be something to say each morning."""
    yield from _keep(turn, event.owner)


def project_taken_over(turn: Turn, event: ProjectTakenOver) -> Iterator[Effect]:
    """The new owner hears each morning, as the former did."""
    yield from _keep(turn, event.owner)


def send(turn: Turn, cmd: SendDigest) -> Iterator[Effect]:
    """Tell what there is, and come back tomorrow while a project lives. After downtime once, in daylight."""
    owner = turn.unit.get(Person, cmd.owner)
    if all(project.stage == "closed" for project in turn.unit.find(Project, owner=owner.id)):
        return
    better = humane(turn.now, owner.zone)
    if better > turn.now:
        yield Remind(command=replace(cmd, postponed=cmd.postponed + 1), due=better, basis=cmd.day)
        return
    waiting = _waiting(turn, owner)
    sections = (_lines(waiting), _unread(turn, owner), _on_track(turn, owner, _since(cmd.day, owner)))
    parts = tuple(section for section in sections if section[1])
    if parts and not is_gone(turn, owner.id):  # else months of mornings would wait for whoever comes back (C35)
        day = formatting.day_of_year(turn.now.astimezone(ZoneInfo(owner.zone)).date())
        message = wording.digest(day, parts, _buttons(turn, owner, waiting))
        yield Tell(person=owner.id, message=message, on=Side.OWNER, card=f"digest:{owner.id}")
    yield from _keep(turn, owner.id)


def _since(day: str, owner: Person) -> datetime:
    """A day before the morning that the summary was meant for, however late it goes out."""
    meant = date.fromisoformat(day)
    return Wall(datetime.combine(meant, time(9)), owner.zone).at - DAY


Section = tuple[str, tuple[Text, ...]]


def _waiting(turn: Turn, owner: Person) -> list[Situation]:
    """What waits for a decision of the owner, but for what is named today by a reminder of its own; applications have
    a line of their own."""
    return [
        situation
        for situation in situations(turn, owner.id)
        if situation.live and situation.mine and situation.stage not in (DRAFTING, ADVERTISING, REVIEWING)
        if not reminded_apart(turn, owner, situation)
    ]


def _lines(waiting: Sequence[Situation]) -> Section:
    return wording.WAITING, tuple(wording.waiting(situation.title, situation.stage) for situation in waiting)


def _buttons(turn: Turn, owner: Person, waiting: Sequence[Situation]) -> tuple[Button, ...]:
    """What ends the morning's reminder: the acts of the one project that it names, or each project to be shown."""
    unread = [project for project in turn.unit.find(Project, owner=owner.id) if _count(turn, project, owner)]
    named = {project.id: project.title for project in unread} | {one.project: one.title for one in waiting}
    if len(named) == 1 and not waiting:
        return (wording.review(unread[0].id),)
    if len(named) == 1:
        return acts(possible_for(turn, owner, Side.OWNER), waiting[0].project, ACTS)
    return tuple(wording.show_button(title, project) for project, title in list(named.items())[:PROJECTS])


def _unread(turn: Turn, owner: Person) -> Section:
    counts = [(project.title, _count(turn, project, owner)) for project in turn.unit.find(Project, owner=owner.id)]
    return wording.APPLICATIONS, tuple(wording.unread(title, count) for title, count in counts if count)


def _count(turn: Turn, project: Project, owner: Person) -> int:
    """Applications that wait to be read while they can still be chosen; none on the day on which the ad is still to
    close, because its end names them (C35)."""
    if any(same_day(ad.closes, turn.now, owner.zone) for ad in turn.unit.find(Ad, project=project.id, state="live")):
        return 0
    waiting = turn.unit.find(Application, project=project.id, stage="sent")
    return len(waiting) if project.stage in ("advertising", "reviewing") else 0


def _on_track(turn: Turn, owner: Person, since: datetime) -> Section:
    """Good news since the last summary; bad news was told at once."""
    rows: list[Text] = []
    for contract in turn.unit.find(Contract, owner=owner.id, stage="working"):
        engagement = engagement_of(turn.unit, contract.id)
        rows += [
            wording.on_track(engagement.project.title, engagement.they, check.note)
            for check in turn.unit.find(CheckIn, contract=contract.id)
            if check.report == "on_track" and check.answered is not None and check.answered >= since
        ]
    return wording.ON_TRACK, tuple(rows)
