"""What work under way brings to the one table: flows, commands, buttons, timers, words."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.engine.talks import Talk
from bot.lifecycle.contracts.commands import (
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
from bot.lifecycle.contracts.model import CheckIn
from bot.lifecycle.contracts.model.case import case_of
from bot.lifecycle.contracts.working import actions, check_ins, flows, messages, owed, slips


def _at_work(turn: Turn, talk: Talk) -> flows.AtWork:
    case = case_of(turn.unit, talk.subject)
    to = case.they if talk.person == case.owner.id else case.owner.name
    return flows.AtWork(case, to, turn.now)


def _in_trouble(turn: Turn, talk: Talk) -> flows.AtWork:
    check = turn.unit.get(CheckIn, talk.subject)
    case = case_of(turn.unit, check.contract)
    return flows.AtWork(case, case.owner.name, turn.now, check.id)


def _title(turn: Turn, talk: Talk) -> str:
    return case_of(turn.unit, talk.subject).project.title


FLOWS: tuple[Flow, ...] = (
    Flow(
        name="trouble",
        run=flows.trouble,
        facts=_in_trouble,
        title=lambda turn, talk: _in_trouble(turn, talk).case.project.title,
        review="",
    ),
    Flow(
        name="slip",
        run=flows.slip,
        facts=_at_work,
        title=_title,
        outline=("until", "why", "ready"),
        labels={"date": "until", "reason": "why"},
    ),
    Flow(name="stop", run=flows.stop, facts=_at_work, title=_title, review=""),
    Flow(name="message", run=flows.message, facts=_at_work, title=_title, review=""),
)
COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {
    StartWork: actions.start,
    PlanPings: actions.plan,
    MoveCutoff: actions.move_cutoff,
    KeepWaiting: actions.keep_waiting,
    PrepareRunnerUp: actions.prepare,
    PressReport: check_ins.press,
    TellNews: check_ins.news,
    TellTrouble: check_ins.trouble,
    SkipCheckIn: check_ins.skip,
    HandOver: owed.give,
    OweFromStart: owed.owe_from_start,
    BeginMessage: messages.begin_message,
    BeginQuestion: messages.ask_owner,
    PassOn: messages.pass_on,
    BeginSlip: slips.begin,
    AskSlip: slips.ask,
    DecideSlip: slips.decide,
    BeginStop: slips.begin_stop,
    GoOnWorking: slips.go_on,
    StopWork: slips.stop,
    CannotContinue: slips.cannot,
    EndContract: slips.end,
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
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {
    "check-in": actions.ping,
    "silence": actions.climb,
    "snoozed": check_ins.snoozed,
    "owed": owed.owed_ping,
}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {}
