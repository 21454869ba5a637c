"""What the record brings to the one table."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.lifecycle.record import actions
from bot.lifecycle.record.commands import ShowRecord

FLOWS: tuple[Flow, ...] = ()
COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {ShowRecord: actions.show}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "record": lambda subject, argument, values: ShowRecord(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {}
