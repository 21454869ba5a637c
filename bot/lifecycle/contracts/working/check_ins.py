"""Hearing how the work goes, in taps and in words, and telling the owner (F074, T.7)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.cards import settle
from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Remind, Reply, Tell, Then
from bot.engine.events import CameDue
from bot.engine.guards import NotNow
from bot.lifecycle.contracts.commands import PressReport, SkipCheckIn, TellNews, TellTrouble
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.contracts.working import slip_wording, wording
from bot.lifecycle.contracts.working.actions import ahead, next_ping, open_check_in, restart_clock
from bot.lifecycle.contracts.working.cadence import MORNING, kindly
from bot.lifecycle.contracts.working.owed import owe
from bot.lifecycle.settlement.commands import BeginDelivery
from bot.reading.replies.check_ins import Report, WorkNews, report_of
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

SNOOZE = timedelta(hours=4)


def working_case(turn: Turn, contract: str) -> Case:
    """The contract, if whoever acts is its contractor and the work is under way."""
    case = case_of(turn.unit, contract)
    case.only("contractor", turn.person.id)
    if case.contract.stage != "working":
        raise NotNow(f"{case.project.title} is {case.contract.stage.replace('_', ' ')}.")
    return case


def press(turn: Turn, cmd: PressReport) -> Iterator[Effect]:
    """A tap on a check-in. The second tap on an answered one is told so and changes nothing."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    case = working_case(turn, check.contract)
    if not check.open:
        raise NotNow(f"You have answered this one: {wording.REPORTS.get(check.report, check.report)}.")
    match cmd.report:
        case "later" | "tomorrow":
            yield from _snooze(turn, case, check, cmd.report)
        case "on_track" | "done":
            yield from _take(turn, case, check, WorkNews(cmd.report, ""))
        case "at_risk" | "blocked":
            check.note = cmd.report
            lead = wording.thanks()
            yield Ask(
                person=turn.person.id,
                flow="trouble",
                subject=check.id,
                on=case.contract.platform,
                lead=lead,
                known={"kind": cmd.report},
            )
        case _:
            raise NotNow("I do not know that answer.")


def trouble(turn: Turn, cmd: TellTrouble) -> Iterator[Effect]:
    """At risk or Blocked was tapped, and this is why."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    case = working_case(turn, check.contract)
    if not check.open:
        raise NotNow("You have answered this one already.")
    read = report_of(cmd.text)
    tapped: Report = "blocked" if check.note == "blocked" else "at_risk"
    yield from _take(
        turn,
        case,
        check,
        WorkNews(tapped, cmd.text, read.links, read.finished, read.of, read.more_days, read.waits_for),
    )


def news(turn: Turn, cmd: TellNews) -> Iterator[Effect]:
    """Words about the work at no open question: the report of the open check-in, or one unasked."""
    case = working_case(turn, cmd.contract)
    read = report_of(cmd.text)
    check = open_check_in(turn, case.id)
    if read.report == "later" and check is not None:
        yield from _snooze(turn, case, check, "later")
        return
    if read.report in (None, "later"):
        yield from _add(turn, case, cmd)
        return
    if check is None:
        target = ahead(turn, case)
        check = CheckIn(id=turn.ids.new("ci"), contract=case.id, milestone=target.id if target else "", at=turn.now)
        turn.unit.add(check)
    yield from _take(turn, case, check, read, files=cmd.files)


def _add(turn: Turn, case: Case, cmd: TellNews) -> Iterator[Effect]:
    """Evidence that follows a report: kept with it, and shown to the owner."""
    given = [one for one in turn.unit.find(CheckIn, contract=case.id) if not one.open]
    words = "\n".join(one for one in (cmd.text.strip(), ", ".join(cmd.files)) if one)
    if given:
        given[-1].note = f"{given[-1].note}\n{words}".strip()
    case.contract.heard(turn.now)
    yield Record(project=case.project.id, what="note on the work", detail={"text": words})
    message = wording.news_note(case, words)
    yield Tell(person=case.owner.id, message=message, on="slack")
    yield Tell(person=turn.person.id, message=wording.added(case), on=turn.here)


def _take(turn: Turn, case: Case, check: CheckIn, read: WorkNews, files: tuple[str, ...] = ()) -> Iterator[Effect]:
    """Save a report, settle its cards, and tell the owner: at once, or in the morning if all is well."""
    report: Report = read.report or "on_track"
    note = "\n".join(one for one in (read.note, ", ".join(files)) if one)
    check.answer(report, note, turn.now)
    case.contract.heard(turn.now)
    outcome = (f"Answered: {wording.REPORTS[report]}, ", wording.when(turn.now, case), ".")
    yield from settle(turn, outcome, *(f"checkin:{check.id}:{rung}" for rung in range(5)))
    told = (f"{case.they} has answered: {wording.REPORTS[report]}.",)
    yield from settle(turn, told, *(f"silence:{check.id}:{rung}" for rung in range(5)))
    yield Record(project=case.project.id, what=f"report: {wording.REPORTS[report]}", detail={"note": note})
    target = turn.unit.find(Milestone, id=check.milestone)
    milestone = target[0] if target else None
    if report != "on_track":
        message = wording.news(case, report, note, milestone, turn.now)
        yield Tell(person=case.owner.id, message=message, on="slack", card=f"news:{check.id}")
    if report == "done":
        yield from _done(turn, case, milestone)
    elif read.waits_for:
        yield from owe(turn, case, read.waits_for)
    elif report in ("at_risk", "blocked") and (wall := _asked_for(turn, case, read)) is not None:
        known = {"until": When(wall), "reason": read.note}
        lead = slip_wording.understood(case, wall)
        yield Ask(person=turn.person.id, flow="slip", subject=case.id, on=turn.here, known=known, lead=lead)
    else:
        said = wording.read_as(read)
        message = wording.saved(case, said, report, bool(read.links or files), next_ping(turn, case))
        yield Tell(person=turn.person.id, message=message, on=turn.here)


def _done(turn: Turn, case: Case, milestone: Milestone | None) -> Iterator[Effect]:
    if milestone is not None and milestone.kind == "checkpoint" and milestone.state == "open":
        milestone.state = "done"
        message = wording.checkpoint_done(case, milestone, ahead(turn, case), turn.now)
        yield Tell(person=turn.person.id, message=message, on=turn.here)
        return
    yield Then(command=BeginDelivery(case.id))


def _asked_for(turn: Turn, case: Case, read: WorkNews) -> Wall | None:
    """The cut-off that the words ask for: so many days more, or a later date that they name."""
    if read.more_days:
        return Wall(case.cutoff.local + timedelta(days=read.more_days), case.cutoff.zone)
    found = deadline(read.note, now=turn.now, zone=case.zone, locale=turn.person.locale).value
    if found is None or found.wall.at <= case.cutoff.at:
        return None
    if found.assumed:
        return Wall(datetime.combine(found.wall.local.date(), case.cutoff.local.time()), case.cutoff.zone)
    return found.wall


def _snooze(turn: Turn, case: Case, check: CheckIn, how: str) -> Iterator[Effect]:
    """Once; a second time counts as no answer (PRODUCT 5.2, skip)."""
    if check.snoozed:
        yield Tell(person=turn.person.id, message=wording.snoozed_already(check), on=turn.here)
        return
    check.snoozed = True
    wanted = morning(turn.now, case.zone, MORNING.hour) if how == "tomorrow" else turn.now + SNOOZE
    again = kindly(wanted, case.zone, case.blocked)
    yield Remind(kind="snoozed", subject=check.id, due=again, basis=again.isoformat())
    yield from restart_clock(turn, case, check, again)
    yield from settle(turn, ("Later.",), *(f"checkin:{check.id}:{rung}" for rung in range(5)))
    yield Tell(person=turn.person.id, message=wording.snoozed(again, case), on=turn.here)


def snoozed(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The time of "later today" has come: ask the same once more."""
    check = turn.unit.get(CheckIn, event.subject)
    case = case_of(turn.unit, check.contract)
    if not check.open or case.contract.stage != "working":
        return
    target = turn.unit.get(Milestone, check.milestone)
    message = wording.check_in(check, target, case, turn.now)
    card = f"checkin:{check.id}:{check.rung}"
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=card)


def skip(turn: Turn, cmd: SkipCheckIn) -> Iterator[Effect]:
    case = working_case(turn, cmd.contract)
    check = open_check_in(turn, case.id)
    if check is None:
        yield Reply(message=wording.nothing_to_skip())
    elif check.snoozed:
        yield Tell(person=turn.person.id, message=wording.snoozed_already(check), on=turn.here)
    else:
        message = wording.later_or_tomorrow(check)
        yield Tell(person=turn.person.id, message=message, on=turn.here, card=f"checkin:{check.id}:4")
