"""What membership brings to the registry: words, slash commands, and what happens when an owner is gone."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.lifecycle.membership import actions, owner_gone
from bot.lifecycle.membership.commands import KeepPromise, SayMembership, TakeOver

COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {
    SayMembership: actions.typed,
    TakeOver: owner_gone.take_over,
    KeepPromise: owner_gone.keep_promise,
}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {
    "link": actions.link,
    "allow": actions.allow,
    "admin": actions.admin,
}
