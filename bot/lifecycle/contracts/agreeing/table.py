"""What agreeing brings to the one table."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.lifecycle.applications.events import ApplicantLeft
from bot.lifecycle.contracts.agreeing import actions, flows, leaving, signing, timers
from bot.lifecycle.contracts.agreeing.commands import (
    Agree,
    AskMeant,
    AskOwed,
    ClearInCall,
    GiveOwed,
    NoteOwed,
    ReadBack,
    StopAgreeing,
    TickAll,
    TickPoint,
)
from bot.lifecycle.contracts.commands import StartAgreeing

FLOWS = (
    Flow(
        name="read_back",
        run=flows.read_back,
        facts=actions.facts,
        title=actions.title,
        asked=actions.asked,
        draft_kept="until the work starts",
    ),
    Flow(name="meant", run=flows.meant, facts=actions.meant_facts, title=actions.title),
    Flow(name="owed", run=flows.owed, facts=signing.owed_facts, title=actions.title),
)
COMMANDS: Mapping[type, Callable[[Turn, Any], Iterator[Effect]]] = {
    StartAgreeing: actions.start,
    StopAgreeing: leaving.stop,
    ReadBack: actions.read_back,
    TickPoint: actions.tick,
    TickAll: actions.tick_all,
    AskMeant: actions.ask_meant,
    ClearInCall: actions.clear,
    Agree: signing.agree,
    AskOwed: signing.ask_owed,
    NoteOwed: signing.note_owed,
    GiveOwed: signing.give_owed,
}
LISTENERS = {ApplicantLeft: leaving.left}


def _round(argument: str) -> tuple[int, str]:
    round, _, key = argument.partition(".")
    return (int(round) if round.isdecimal() else -1), key


VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "tick.yes": lambda subject, argument, values: TickPoint(subject, *_round(argument), True),
    "tick.no": lambda subject, argument, values: AskMeant(subject, *_round(argument)),
    "tick.all": lambda subject, argument, values: TickAll(subject, _round(argument)[0]),
    "tick.clear": lambda subject, argument, values: ClearInCall(subject),
    "agree": lambda subject, argument, values: Agree(subject, _round(argument)[0]),
    "agree.stop": lambda subject, argument, values: StopAgreeing(subject),
    "agree.owes": lambda subject, argument, values: AskOwed(subject),
    "agree.given": lambda subject, argument, values: GiveOwed(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[..., Iterator[Effect]]] = {
    **dict.fromkeys(timers.WAITS, timers.late),
    "agree.other": timers.tell_other,
}
THREADS: Mapping[str, Callable[..., Iterator[Effect]]] = {}
