"""What work under way brings to the one table: flows, commands, buttons, timers, words."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.contracts import message_actions, owed_actions, report_actions, slip_actions, work_actions, work_flows
from bot.contracts.commands import (
    AskSlip,
    BeginMessage,
    BeginQuestion,
    BeginSlip,
    BeginStop,
    CannotContinue,
    DecideSlip,
    EndContract,
    GoOnWorking,
    HandOver,
    KeepWaiting,
    MoveCutoff,
    OweFromStart,
    PassOn,
    PlanPings,
    PrepareRunnerUp,
    PressReport,
    SkipCheckIn,
    StartWork,
    StopWork,
    TellNews,
    TellTrouble,
)
from bot.contracts.model import CheckIn
from bot.contracts.model.case import case_of
from bot.engine.asking import Flow
from bot.engine.book import FormVerb
from bot.engine.talks import Talk
from bot.engine.turn import Turn


def _at_work(talk: Talk, turn: Turn) -> work_flows.AtWork:
    case = case_of(turn.unit, talk.subject)
    to = case.they if talk.person == case.owner.id else case.owner.name
    return work_flows.AtWork(case, to, turn.now)


def _in_trouble(talk: Talk, turn: Turn) -> work_flows.AtWork:
    check = turn.unit.get(CheckIn, talk.subject)
    case = case_of(turn.unit, check.contract)
    return work_flows.AtWork(case, case.owner.name, turn.now, check.id)


def _title(talk: Talk, turn: Turn) -> str:
    return case_of(turn.unit, talk.subject).project.title


FLOWS: tuple[Flow, ...] = (
    Flow(
        name="trouble",
        run=work_flows.trouble,
        facts=_in_trouble,
        title=lambda talk, turn: _in_trouble(talk, turn).case.project.title,
        review="",
    ),
    Flow(
        name="slip",
        run=work_flows.slip,
        facts=_at_work,
        title=_title,
        outline=("until", "why", "ready"),
        labels={"date": "until", "reason": "why"},
    ),
    Flow(name="stop", run=work_flows.stop, facts=_at_work, title=_title, review=""),
    Flow(name="message", run=work_flows.message, facts=_at_work, title=_title, review=""),
)
COMMANDS: Mapping[type, Callable[[Any, Turn], Any]] = {
    StartWork: work_actions.start,
    PlanPings: work_actions.plan,
    MoveCutoff: work_actions.move_cutoff,
    KeepWaiting: work_actions.keep_waiting,
    PrepareRunnerUp: work_actions.prepare,
    PressReport: report_actions.press,
    TellNews: report_actions.news,
    TellTrouble: report_actions.trouble,
    SkipCheckIn: report_actions.skip,
    HandOver: owed_actions.give,
    OweFromStart: owed_actions.owe_from_start,
    BeginMessage: message_actions.begin_message,
    BeginQuestion: message_actions.ask_owner,
    PassOn: message_actions.pass_on,
    BeginSlip: slip_actions.begin,
    AskSlip: slip_actions.ask,
    DecideSlip: slip_actions.decide,
    BeginStop: slip_actions.begin_stop,
    GoOnWorking: slip_actions.go_on,
    StopWork: slip_actions.stop,
    CannotContinue: slip_actions.cannot,
    EndContract: slip_actions.end,
}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "checkin": lambda subject, argument, values: PressReport(subject, argument),
    "silence.wait": lambda subject, argument, values: KeepWaiting(subject),
    "silence.keep": lambda subject, argument, values: KeepWaiting(subject),
    "silence.plan": lambda subject, argument, values: PrepareRunnerUp(subject),
    "owed": lambda subject, argument, values: HandOver(subject),
    "message": lambda subject, argument, values: BeginMessage(subject),
    "slip": lambda subject, argument, values: DecideSlip(subject, argument),
    "work.ask": lambda subject, argument, values: BeginQuestion(subject),
    "work.slip": lambda subject, argument, values: BeginSlip(subject),
    "work.stop": lambda subject, argument, values: StopWork(subject) if argument == "yes" else GoOnWorking(subject),
    "work.end": lambda subject, argument, values: EndContract(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[[Any, Turn], Any]] = {
    "check-in": work_actions.ping,
    "silence": work_actions.climb,
    "snoozed": report_actions.snoozed,
    "owed": owed_actions.owed_ping,
}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {}
INVOKED: Mapping[str, Callable[[Any, Turn], Any]] = {}
