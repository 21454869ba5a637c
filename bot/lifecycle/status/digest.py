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
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.membership.access import is_gone
from bot.lifecycle.membership.events import ProjectTakenOver
from bot.lifecycle.moments.model import Wait, owed_by
from bot.lifecycle.moments.planning import plan
from bot.lifecycle.moments.wait_wording import owed
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.status import digest_wording as wording
from bot.lifecycle.status.acts import acts, possible_for
from bot.lifecycle.status.commands import SendDigest
from bot.lifecycle.status.overview import situations
from bot.lifecycle.status.own_reminders import promise_day, reminded_apart
from bot.lifecycle.status.situation import Situation
from bot.reading.values import Wall

DAY = timedelta(hours=24)
ACTS, PROJECTS = 3, 5
"""Buttons of a morning that names one project, and of one that names several."""
AT_SILENCE = frozenset({"keep_waiting", "runner_up"})
"""What an owner can ask for while the other side says nothing."""


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


def offer_accepted(turn: Turn, event: OfferAccepted) -> Iterator[Effect]:
    """From now on somebody can be late with what the two have to agree."""
    yield from _keep(turn, turn.unit.get(Project, turn.unit.get(Offer, event.offer).project).owner)


def dates_changed(turn: Turn, event: DatesChanged) -> Iterator[Effect]:
    """A date that can pass is something to be told of in the morning."""
    yield from _keep(turn, turn.unit.get(Project, event.project).owner)


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
    live = [row for row in situations(turn, owner.id) if row.live and _owns(turn, owner, row)]
    asked = _asked(turn, owner, live)
    sections = (
        (wording.WAITING, _lines(turn, asked)),
        _unread(turn, owner),
        _late(turn, owner, live),
        _on_track(turn, owner, _since(cmd.day, owner)),
    )
    parts = tuple(section for section in sections if section[1])
    if parts and not is_gone(turn, owner.id):  # else months of mornings would wait for whoever comes back (C35)
        day = formatting.day_of_year(turn.now.astimezone(ZoneInfo(owner.zone)).date())
        message = wording.digest(day, parts, _buttons(turn, owner, asked))
        yield Tell(person=owner.id, message=message, on=Side.OWNER, card=f"digest:{owner.id}")
    for project in turn.unit.find(Project, owner=owner.id):
        yield from plan(turn, project.id)
    yield from _keep(turn, owner.id)


def _owns(turn: Turn, owner: Person, situation: Situation) -> bool:
    """Whether this is a project of theirs, and not work that they do for others."""
    return turn.unit.get(Project, situation.project).owner == owner.id


def _since(day: str, owner: Person) -> datetime:
    """A day before the morning that the summary was meant for, however late it goes out."""
    meant = date.fromisoformat(day)
    return Wall(datetime.combine(meant, time(9)), owner.zone).at - DAY


Section = tuple[str, tuple[Text, ...]]


def _asked(turn: Turn, owner: Person, live: Sequence[Situation]) -> list[tuple[Situation, Wait]]:
    """What waits for the owner but for what a reminder of its own names today; applications have a line of their
    own."""
    return [
        (situation, wait)
        for situation in live
        for wait in owed_by(situation.waits, "owner")
        if not wait.quiet and not wait.standing and wait.what != "applications"
        if not reminded_apart(turn, owner, situation, wait)
    ]


def _lines(turn: Turn, asked: Sequence[tuple[Situation, Wait]]) -> tuple[Text, ...]:
    """What waits for the owner, and since when."""
    rows = [wording.waiting(situation.title, owed(wait), _days(turn, wait)) for situation, wait in asked]
    return tuple(dict.fromkeys(rows))


def _late(turn: Turn, owner: Person, live: Sequence[Situation]) -> Section:
    """What the owner waits for although its time has passed: a morning is never silent about it (X82)."""
    rows = [
        wording.late(situation.title, wait.names, owed(wait), _days(turn, wait))
        for situation in live
        for wait in situation.waits
        if wait.whose != "owner" and not wait.quiet and not wait.standing and wait.late(turn.now)
        if not reminded_apart(turn, owner, situation, wait) and not _named_by_owner(situation, wait)
    ]
    return wording.LATE, tuple(dict.fromkeys(rows))


def _named_by_owner(situation: Situation, wait: Wait) -> bool:
    """Whether what is late is what the owner has to decide about, so that one line names it."""
    return wait.what == "delivery" and any(other.what == "late_delivery" for other in situation.waits)


def _days(turn: Turn, wait: Wait) -> int:
    """For how many full days it has waited: since it was asked for, or since it was due."""
    since = wait.since or wait.until
    return max(0, (turn.now - since).days) if since else 0


def _buttons(turn: Turn, owner: Person, asked: Sequence[tuple[Situation, Wait]]) -> tuple[Button, ...]:
    """What ends the morning's reminder: the acts of the one project that it names, or each project to be shown. What is
    for a silence stands on the reminder of the silence, unless the morning names it (C35)."""
    waiting = [situation for situation, _ in asked]
    unread = [project for project in turn.unit.find(Project, owner=owner.id) if _count(turn, project, owner)]
    named = {project.id: project.title for project in unread} | {one.project: one.title for one in waiting}
    if len(named) == 1 and not waiting:
        return (wording.review(unread[0].id),)
    if len(named) == 1:
        apart = frozenset[str]() if any(wait.what == "silence" for _, wait in asked) else AT_SILENCE
        possible = possible_for(turn, owner, Side.OWNER)
        return acts([one for one in possible if apart.isdisjoint(one.intents)], waiting[0].project, ACTS)
    return tuple(wording.show_button(title, project) for project, title in list(named.items())[:PROJECTS])


def _unread(turn: Turn, owner: Person) -> Section:
    rows: list[Text] = []
    for project in turn.unit.find(Project, owner=owner.id):
        count = _count(turn, project, owner)
        if count:
            sent = turn.unit.find(Application, project=project.id, stage="sent")
            first = min((row.sent_at or row.at for row in sent), default=turn.now)
            rows.append(wording.unread(project.title, count, (turn.now - first).days))
    return wording.APPLICATIONS, tuple(rows)


def _count(turn: Turn, project: Project, owner: Person) -> int:
    """Applications that wait to be read while they can still be chosen; none on the day on which the ad is still to
    close, because its end names them (C35)."""
    if any(same_day(ad.closes, turn.now, owner.zone) for ad in turn.unit.find(Ad, project=project.id, state="live")):
        return 0
    if project.brief_version and promise_day(promised(turn, project), turn.now, owner.zone):
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
