"""Hearing how the work goes, in taps and in words, and telling the owner (F074, T.7)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from bot.engine import formatting
from bot.engine.cards import settle
from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Remind, Reply, Tell, Then
from bot.engine.events import Attachment
from bot.engine.guards import NotNow
from bot.lifecycle import happened
from bot.lifecycle.contracts import hand_over, refusals
from bot.lifecycle.contracts.commands import BeginDelivery, HandIn, SkipCheckIn, TellNews
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import news_wording, slip_wording, wording
from bot.lifecycle.contracts.working.cadence import MORNING, kindly
from bot.lifecycle.contracts.working.check_in_requests import open_check_in
from bot.lifecycle.contracts.working.commands import PressReport, RepeatCheckIn, TellTrouble
from bot.lifecycle.contracts.working.dates import ahead, next_ping
from bot.lifecycle.contracts.working.report_facts import (
    asked_meanwhile,
    cutoff_asked_for,
    later_than_agreed,
    with_total,
)
from bot.lifecycle.contracts.working.silence import restart_clock
from bot.reading.replies.check_ins import Report, WorkNews, report_of
from bot.reading.values import When

SNOOZE = timedelta(hours=4)


def contractors(turn: Turn, contract: str) -> Engagement:
    """The contract, if whoever acts is its contractor and the work is under way."""
    engagement = engagement_of(turn.unit, contract)
    engagement.only("contractor", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.project_is(engagement.project.title, engagement.contract.stage))
    return engagement


def press(turn: Turn, cmd: PressReport) -> Iterator[Effect]:
    """A tap on a check-in. The second tap on an answered one is told so and changes nothing."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    engagement = contractors(turn, check.contract)
    if not check.open:
        raise NotNow(refusals.report_given(wording.REPORTS.get(check.report, check.report)))
    match cmd.report:
        case "later" | "tomorrow":
            yield from _snooze(turn, engagement, check, cmd.report)
        case "on_track" | "done":
            yield from _take(turn, engagement, check, WorkNews(cmd.report, ""))
        case "at_risk" | "blocked":
            check.note = cmd.report
            yield Ask(
                person=turn.person.id,
                flow="trouble",
                subject=check.id,
                on=engagement.platform,
                lead=wording.thanks(),
                known={"kind": cmd.report},
            )


def trouble(turn: Turn, cmd: TellTrouble) -> Iterator[Effect]:
    """At risk or Blocked was tapped, and this is why."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    engagement = contractors(turn, check.contract)
    if not check.open:
        raise NotNow(refusals.CHECK_IN_ANSWERED)
    tapped: Report = "blocked" if check.note == "blocked" else "at_risk"
    yield from _take(turn, engagement, check, replace(report_of(cmd.text), report=tapped, note=cmd.text))


def news(turn: Turn, cmd: TellNews) -> Iterator[Effect]:
    """Words about the work at no open question: the report of the open check-in, or one unasked."""
    engagement = contractors(turn, cmd.contract)
    read = report_of(cmd.text)
    check = open_check_in(turn, engagement.id)
    if read.report == "later" and check is not None:
        yield from _snooze(turn, engagement, check, "later")
        return
    if read.report == "later":
        ahead_at = next_ping(turn, engagement)
        yield Tell(person=turn.person.id, message=news_wording.no_hurry(engagement, ahead_at), on=turn.here)
        return
    if read.report is None:
        yield from _add(turn, engagement, cmd)
        return
    if check is None:
        next_date = ahead(turn, engagement)
        milestone = next_date.id if next_date else ""
        check = CheckIn(id=turn.ids.new("ci"), contract=engagement.id, milestone=milestone, at=turn.now)
        turn.unit.add(check)
    yield from _take(turn, engagement, check, read, files=cmd.files)


def _add(turn: Turn, engagement: Engagement, cmd: TellNews) -> Iterator[Effect]:
    """Evidence that follows a report: kept with it, and shown to the owner."""
    answered = [check for check in turn.unit.find(CheckIn, contract=engagement.id) if not check.open]
    words = _lines(cmd.text.strip(), _names(cmd.files))
    if answered:
        answered[-1].note = f"{answered[-1].note}\n{words}".strip()
    engagement.contract.heard(turn.now)
    yield Record(project=engagement.project.id, what=happened.NOTE_ON_THE_WORK, detail={"text": words})
    asked = asked_meanwhile(turn, engagement)
    yield tell(engagement, "owner", news_wording.news_note(engagement, words, cmd.files, asked=asked))
    yield Tell(person=turn.person.id, message=news_wording.added(engagement, _names(cmd.files)), on=turn.here)


def _names(files: tuple[Attachment, ...]) -> tuple[str, ...]:
    return tuple(file.name for file in files)


def _lines(words: str, files: tuple[str, ...]) -> str:
    """Words and the names of what came with them, a line each."""
    return "\n".join(line for line in (words, formatting.listing(files)) if line)


def _take(
    turn: Turn, engagement: Engagement, check: CheckIn, read: WorkNews, files: tuple[Attachment, ...] = ()
) -> Iterator[Effect]:
    """Save a report, settle its cards, and tell the owner: at once, or in the morning if all is well."""
    read = with_total(engagement, read)
    report: Report = later_than_agreed(turn, engagement, read) or read.report or "on_track"
    note = _lines(read.note, _names(files))
    check.answer(report, note, turn.now)
    engagement.contract.heard(turn.now)
    yield from settle(turn, wording.answered(engagement, report, turn.now), *check.cards)
    yield from settle(turn, wording.has_answered(engagement, report), *check.silence_cards)
    yield Record(project=engagement.project.id, what=happened.reported(wording.REPORTS[report]), detail={"note": note})
    milestone = next(iter(turn.unit.find(Milestone, id=check.milestone)), None)
    if report != "on_track":
        message = news_wording.news(engagement, report, note, milestone, turn.now, files)
        yield tell(engagement, "owner", message, card=f"news:{check.id}")
    elif files:  # the summary of the morning carries none
        asked = asked_meanwhile(turn, engagement)
        yield tell(engagement, "owner", news_wording.news_note(engagement, note, files, asked=asked))
    yield from _go_on(turn, engagement, milestone, report, read, files)


def _go_on(
    turn: Turn,
    engagement: Engagement,
    milestone: Milestone | None,
    report: Report,
    read: WorkNews,
    files: tuple[Attachment, ...],
) -> Iterator[Effect]:
    """What a report asks for: the delivery, a hand-over, another cut-off, or nothing."""
    if report == "done":
        yield from _done(turn, engagement, milestone, read, files)
    elif read.waits_for:
        yield from hand_over.wait(turn, engagement, read.waits_for)
    elif report in ("at_risk", "blocked") and (wall := cutoff_asked_for(turn, engagement, read)) is not None:
        known = {"until": When(wall), "reason": read.note}
        lead = slip_wording.understood(engagement, wall)
        yield Ask(person=turn.person.id, flow="slip", subject=engagement.id, on=turn.here, known=known, lead=lead)
    else:
        echo = news_wording.read_as(replace(read, report=report), _names(files))
        evidence = bool(read.links or files)
        message = news_wording.saved(engagement, echo, report, evidence, next_ping(turn, engagement))
        yield Tell(person=turn.person.id, message=message, on=turn.here)


def _done(
    turn: Turn, engagement: Engagement, milestone: Milestone | None, read: WorkNews, files: tuple[Attachment, ...]
) -> Iterator[Effect]:
    if milestone is not None and milestone.kind == "checkpoint" and milestone.state == "open":
        milestone.state = "done"
        message = wording.checkpoint_done(engagement, milestone, ahead(turn, engagement), turn.now)
        yield Tell(person=turn.person.id, message=message, on=turn.here)
        return
    something = bool(read.links or files)
    yield Then(command=HandIn(engagement.id, read.note, files) if something else BeginDelivery(engagement.id))


def _snooze(turn: Turn, engagement: Engagement, check: CheckIn, how: Literal["later", "tomorrow"]) -> Iterator[Effect]:
    """Once; a second time counts as no answer (PRODUCT 5.2, skip)."""
    if check.snoozed:
        yield Tell(person=turn.person.id, message=wording.snoozed_already(check), on=turn.here)
        return
    check.snoozed = True
    wanted = morning(turn.now, engagement.zone, MORNING.hour) if how == "tomorrow" else turn.now + SNOOZE
    again = kindly(wanted, engagement.zone, engagement.blocked)
    yield Remind(command=RepeatCheckIn(check.id), due=again, basis=again.isoformat())
    yield from restart_clock(turn, engagement, check, again)
    yield from settle(turn, wording.put_off(), *check.cards)
    yield Tell(person=turn.person.id, message=wording.snoozed(again, engagement), on=turn.here)


def skip(turn: Turn, cmd: SkipCheckIn) -> Iterator[Effect]:
    """`skip` at work: which of the two, or that there is nothing to skip."""
    engagement = contractors(turn, cmd.contract)
    check = open_check_in(turn, engagement.id)
    if check is None:
        yield Reply(message=wording.nothing_to_skip())
    elif check.snoozed:
        yield Tell(person=turn.person.id, message=wording.snoozed_already(check), on=turn.here)
    else:
        message = wording.later_or_tomorrow(check)
        yield Tell(person=turn.person.id, message=message, on=turn.here, card=check.cards[-1])
