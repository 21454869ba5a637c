"""What membership brings to the registry: words and slash commands."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.lifecycle.membership import actions
from bot.lifecycle.membership.commands import SayMembership

COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {SayMembership: actions.typed}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {
    "link": actions.link,
    "allow": actions.allow,
    "admin": actions.admin,
}
