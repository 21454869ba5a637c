"""What privacy brings to the registry: words, buttons, and the two timers of forgetting."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.lifecycle.privacy import actions, retention
from bot.lifecycle.privacy.commands import EraseMe, KeepMe

COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {EraseMe: actions.erase, KeepMe: actions.keep_me}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "erase": lambda subject, argument, values: EraseMe(subject),
    "erase.not": lambda subject, argument, values: KeepMe(subject),
}
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {"erased": actions.erased, "retention": retention.over}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {"my data": actions.my_data, "delete me": actions.delete_me}
