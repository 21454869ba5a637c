"""What every command that starts something shares: the way to say a line, and the one error that is no defect."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")

Say = Callable[[str], None]
"""Shows one line to whoever typed the command."""


class CannotStart(Exception):
    """Why nothing can be done, and the fix, in words for an admin; no secret is in it."""


async def with_port(starting: Awaitable[T]) -> T:
    """The result of what has to listen on a port of this machine; raises CannotStart if that port is taken."""
    try:
        return await starting
    except OSError as error:
        fix = "Stop what uses the port, or choose another one (--port for the page, PORT for Slack's requests)."
        raise CannotStart(f"{error.strerror or error}\n    Fix: {fix}") from error
