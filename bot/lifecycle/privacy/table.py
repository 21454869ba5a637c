"""What privacy brings to the registry: words, buttons, and the two timers of forgetting."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.lifecycle.ads.events import AdClosed
from bot.lifecycle.privacy import actions, retention
from bot.lifecycle.privacy.commands import EraseMe, ForgetApplications, KeepMe
from bot.lifecycle.screening.commands import DeleteMyData

COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {
    DeleteMyData: actions.delete_me,
    EraseMe: actions.erase,
    KeepMe: actions.keep_me,
    ForgetApplications: retention.over,
}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "erase": lambda subject, argument, values: EraseMe(subject),
    "erase.not": lambda subject, argument, values: KeepMe(subject),
}
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {"erased": actions.erased}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {"my data": actions.my_data}
LISTENERS = {AdClosed: retention.ad_closed}
