"""One change of a brief whose ad is made already: shown as old and new, and made by a tap; nothing is asked anew."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import cast

from bot.engine.cards import settle
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Tell, Then
from bot.engine.flow import Hearing
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.rights import on_owner_side
from bot.lifecycle.ads import changing_wording as wording
from bot.lifecycle.ads.commands import ChangeDate, ChangePay, ChangeSamples, ProposeDate, ProposePay, ProposeSamples
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief import refusals
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.amending import amended_pay
from bot.lifecycle.brief.commands import ReopenBrief, SaveBrief
from bot.lifecycle.brief.model import Brief, Pay, Project
from bot.lifecycle.brief.steps import STEP_OF
from bot.lifecycle.brief.timetable import DATES, Timetable, moved
from bot.reading.replies.brief_edits import corrects, part_meant, samples_wanted, sets_an_amount
from bot.reading.replies.date_changes import DateMeant, clauses, date_change
from bot.reading.values import Per, Wall

CHANGEABLE = ("drafting", "advertising")
MOST_SAMPLES = 5
"""As in the defaults of the brief."""
WALL = "%Y%m%dT%H%M"
"""A date as a button carries it: local time, without what a short string may not hold."""
NAMES = {field: name for name, field in DATES.items()}


def read_change(turn: Turn, project: Project) -> Callable[[str], Command | None]:
    """What words would change of this project's dates or pay, as the command that shows it; of a part of the brief that
    they only name, its question."""

    def read(text: str) -> Command | None:
        brief = current(turn, project).brief
        table = brief.timetable
        walls: dict[DateMeant, Wall] = {
            "closes": table.closes, "decides": table.decides, "starts": table.starts, "cutoff": table.cutoff,
        }  # fmt: skip
        locale = turn.person.locale
        found = date_change(text, walls=walls, now=turn.now, locale=locale)
        if found is not None:
            return ProposeDate(project.id, found.date, tuple(wall.local.strftime(WALL) for wall in found.walls))
        samples, part = samples_wanted(text), part_meant(text)
        if samples is not None and MOST_SAMPLES >= samples != brief.samples:
            return ProposeSamples(project.id, samples)
        if part is None and corrects(text, (brief.result, *brief.deliverables)):
            return ReopenBrief(project.id, "result")  # the figure counts what is made, and is no sum
        pay = next(filter(None, (_pay(brief, clause, turn, locale) for clause in clauses(text))), None)
        if pay is not None:
            return ProposePay(project.id, pay)
        return ReopenBrief(project.id, STEP_OF[part]) if part else None

    return read


def _pay(brief: Brief, clause: str, turn: Turn, locale: str) -> Pay | None:
    read = amended_pay(brief.pay, clause, Hearing(turn.now, turn.person.zone, locale))
    return read.value if read is not None and isinstance(read.value, Pay) and read.value != brief.pay else None


def asked_for(turn: Turn, text: str) -> Command | None:
    """A whole message that asks for another date or pay of the one ad that is live ("close the ad on Monday")."""
    if not on_owner_side(turn) or len(clauses(text)) != 1:
        return None
    live = {ad.project for ad in turn.unit.find(Ad, state="live")}
    mine = [row for row in turn.unit.find(Project, owner=turn.person.id, stage="advertising") if row.id in live]
    if len(mine) != 1:
        return None
    change = read_change(turn, mine[0])(text)
    pay = isinstance(change, ProposePay) and sets_an_amount(text) and part_meant(text) == "pay"
    return change if isinstance(change, (ProposeDate, ProposeSamples)) or pay else None


def propose_date(turn: Turn, cmd: ProposeDate) -> Iterator[Effect]:
    """Old and new of the dates that would change, one button for each way to read what was said."""
    project = _changeable(turn, cmd.project)
    table = current(turn, project).brief.timetable
    walls = [Wall(datetime.strptime(at, WALL), table.cutoff.zone) for at in cmd.walls]  # noqa: DTZ007
    ways: list[tuple[ChangeDate, Timetable]] = []
    for wall in walls:
        made = moved(table, cmd.date, wall)
        if made is not None and wall.at > turn.now and made != table:
            ways.append((ChangeDate(project.id, cmd.date, wall.local.strftime(WALL), cmd.walls[0]), made))
    if not ways:
        message = wording.no_such_date(project.title, project.id, NAMES[cmd.date], walls[0])
    else:
        message = wording.other_dates(project.title, table, ways, _live(turn, project))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(project, cmd.date, cmd.walls[0]))


def propose_pay(turn: Turn, cmd: ProposePay) -> Iterator[Effect]:
    project = _changeable(turn, cmd.project)
    money = cmd.pay.money
    change = ChangePay(project.id, money.currency or "", money.per or "fixed", f"{money.amount:f}")
    before = current(turn, project).brief.pay
    message = wording.other_pay(project.title, before, replace(before, money=money), change, _live(turn, project))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(project, "pay", change.amount))


def propose_samples(turn: Turn, cmd: ProposeSamples) -> Iterator[Effect]:
    project = _changeable(turn, cmd.project)
    before, change = current(turn, project).brief.samples, ChangeSamples(project.id, cmd.count)
    message = wording.other_samples(project.title, before, change, _live(turn, project))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(project, "samples", str(cmd.count)))


def change_samples(turn: Turn, cmd: ChangeSamples) -> Iterator[Effect]:
    """Whoever has applied keeps their application; the ad and what is asked from now on change."""
    project = _changeable(turn, cmd.project)
    if not 0 <= cmd.count <= MOST_SAMPLES:
        raise NotNow(wording.too_late(project.title))
    yield from settle(turn, wording.CHANGED, _card(project, "samples", str(cmd.count)))
    yield from _save(project, replace(current(turn, project).brief, samples=cmd.count))


def change_date(turn: Turn, cmd: ChangeDate) -> Iterator[Effect]:
    """A new version with these dates; a live ad is changed in every copy."""
    project = _changeable(turn, cmd.project)
    brief = current(turn, project).brief
    wall = Wall(_read_wall(cmd.wall), brief.timetable.cutoff.zone)
    made = moved(brief.timetable, cmd.date, wall) if cmd.date in NAMES else None
    if made is None or wall.at <= turn.now:
        raise NotNow(wording.too_late(project.title))
    yield from settle(turn, wording.CHANGED, _card(project, cmd.date, cmd.said or cmd.wall))
    yield from _save(project, replace(brief, timetable=made))


def change_pay(turn: Turn, cmd: ChangePay) -> Iterator[Effect]:
    project = _changeable(turn, cmd.project)
    brief = current(turn, project).brief
    try:
        amount = Decimal(cmd.amount)
    except InvalidOperation as broken:
        raise NotNow(wording.too_late(project.title)) from broken
    money = replace(brief.pay.money, amount=amount, low=None, high=None, currency=cmd.currency, per=cast(Per, cmd.per))
    yield from settle(turn, wording.CHANGED, _card(project, "pay", cmd.amount))
    yield from _save(project, replace(brief, pay=replace(brief.pay, money=money, asked=False)))


def _save(project: Project, brief: Brief) -> Iterator[Effect]:
    """In force at once; a talk about the version before would undo it, and ends."""
    yield EndTalks(flow="brief", subject=project.id)
    yield Then(command=SaveBrief(project.id, brief))


def _read_wall(text: str) -> datetime:
    try:
        return datetime.strptime(text, WALL)  # noqa: DTZ007
    except ValueError as broken:
        raise NotNow(wording.too_late(text)) from broken


def _changeable(turn: Turn, id: str) -> Project:
    project = owned(turn, id)
    if project.stage not in CHANGEABLE or not project.brief_version:
        raise NotNow(refusals.agreed_changes_only(project.title, project.stage))
    return project


def _live(turn: Turn, project: Project) -> bool:
    return any(ad.open for ad in turn.unit.find(Ad, project=project.id))


def _card(project: Project, what: str, to: str) -> str:
    return f"change:{project.id}:{what}:{to}"
