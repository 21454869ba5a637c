"""What deliveries and their settling bring to the one table."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.engine.talks import Talk
from bot.lifecycle.contracts.commands import BeginDelivery
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model.case import case_of
from bot.lifecycle.settlement import actions, differing, ending, fixing, flows, reviewing
from bot.lifecycle.settlement.commands import (
    AcceptDelivery,
    AnswerPaid,
    AskExtra,
    BeginDifference,
    Deliver,
    DropExtra,
    Judge,
    JudgeInWords,
    PassTheRest,
    Propose,
    RaiseDifference,
    Rate,
    SendFixes,
    TakeFixes,
)
from bot.lifecycle.settlement.model import Delivery


def _handing(turn: Turn, talk: Talk) -> flows.Handing:
    case = case_of(turn.unit, talk.subject)
    version = case.brief_version
    return flows.Handing(case.id, case.project.title, case.owner.name, version.brief.criteria, version.short)


def _differing(turn: Turn, talk: Talk) -> flows.Differing:
    delivery = turn.unit.get(Delivery, talk.subject)
    brief, _ = actions.signed(turn, delivery)
    texts = {one.id: one.text for one in brief.criteria}
    return flows.Differing(
        delivery.id, tuple((one, texts.get(one, ""), delivery.verdicts[one].seen) for one in delivery.fixes)
    )


def _rated(turn: Turn, talk: Talk) -> flows.Rated:
    case = case_of(turn.unit, talk.subject)
    side = case.side(talk.person)
    return flows.Rated(case.id, case.project.title, side, case.they if side == "owner" else case.owner.name)


def _number(argument: str) -> int:
    return int(argument) if argument.isdecimal() else -1


def _verdict(subject: str, argument: str, values: tuple[str, ...]) -> Judge:
    criterion, _, kind = argument.partition(".")
    return Judge(subject, criterion, kind)


FLOWS: tuple[Flow, ...] = (
    Flow(
        name="deliver",
        run=flows.deliver,
        facts=_handing,
        title=lambda turn, talk: _handing(turn, talk).title,
        outline=flows.OUTLINE,
        labels={"files": "work", "links": "work", "self-check": "check"},
        draft_kept="until you deliver",
    ),
    Flow(
        name="differ",
        run=flows.differ,
        facts=_differing,
        title=lambda turn, talk: case_of(turn.unit, turn.unit.get(Delivery, talk.subject).contract).project.title,
        review="",
    ),
    Flow(
        name="rating",
        run=flows.rating,
        facts=_rated,
        title=lambda turn, talk: _rated(turn, talk).title,
        review="",
    ),
)
COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {
    BeginDelivery: actions.begin,
    Deliver: actions.deliver,
    Judge: actions.judge,
    JudgeInWords: actions.judge_in_words,
    PassTheRest: actions.pass_rest,
    DropExtra: fixing.drop,
    AskExtra: fixing.ask_extra,
    SendFixes: fixing.send_fixes,
    TakeFixes: fixing.take_fixes,
    AcceptDelivery: ending.accept,
    BeginDifference: differing.begin_difference,
    RaiseDifference: differing.raise_difference,
    Propose: differing.propose,
    AnswerPaid: ending.paid,
    Rate: ending.rate,
}
LISTENERS = {ContractEnded: ending.stop}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "verdict": _verdict,
    "verdict.rest": lambda subject, argument, values: PassTheRest(subject),
    "extra.drop": lambda subject, argument, values: DropExtra(subject, _number(argument)),
    "extra.ask": lambda subject, argument, values: AskExtra(subject, _number(argument)),
    "fixes": lambda subject, argument, values: SendFixes(subject),
    "fixes.ok": lambda subject, argument, values: TakeFixes(subject),
    "accept": lambda subject, argument, values: AcceptDelivery(subject),
    "differ": lambda subject, argument, values: BeginDifference(subject),
    "propose": lambda subject, argument, values: Propose(subject, argument),
    "paid": lambda subject, argument, values: AnswerPaid(subject, argument == "yes"),
}
FORMS: Mapping[str, FormVerb] = {
    "verdict.fix?": FormVerb(
        show=actions.fix_form,
        accept=lambda subject, argument, values: Judge(
            subject, argument, "fix", next(iter(values.get("seen", ("",))), "")
        ),
        check=actions.fix_errors,
    ),
}
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {
    "review": reviewing.remind,
    "difference": differing.time_is_up,
    "close": ending.close_later,
}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {}
