"""What the record brings to the one table."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.asking import Flow
from bot.engine.book import FormVerb
from bot.engine.turn import Turn
from bot.record import actions
from bot.record.commands import ShowRecord

FLOWS: tuple[Flow, ...] = ()
COMMANDS: Mapping[type, Callable[[Any, Turn], Any]] = {ShowRecord: actions.show}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "record": lambda subject, argument, values: ShowRecord(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[[Any, Turn], Any]] = {}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {}
INVOKED: Mapping[str, Callable[[Any, Turn], Any]] = {}
