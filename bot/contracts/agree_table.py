"""What agreeing brings to the one table."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.contracts import agree_actions as actions
from bot.contracts import agree_flows as flows
from bot.contracts import agree_leaving as leaving
from bot.contracts import agree_signing as signing
from bot.contracts import agree_timers as timers
from bot.contracts.agree_commands import (
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
from bot.contracts.commands import StartAgreeing
from bot.engine.asking import Flow
from bot.engine.book import FormVerb
from bot.engine.effects import Effect
from bot.engine.turn import Turn
from bot.offers.commands import ApplicantLeft

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
COMMANDS: Mapping[type, Callable[[Any, Turn], Iterator[Effect]]] = {
    StartAgreeing: actions.start,
    ApplicantLeft: leaving.left,
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
