"""What the command line asks of the composition root, as types; loads it only when a command needs it."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from bot.runtime.mode import Mode
    from bot.settings import Settings

Say = Callable[[str], None]


class CannotStart(Exception):
    """Why nothing can be done, and the fix, in words for an admin; no secret is in it."""


class Application(Protocol):
    """The functions of `bot.runtime.app`. Each is synchronous and runs its own event loop if it needs one."""

    def run_bot(self, settings: "Settings", mode: "Mode", *, fresh: bool) -> None:
        """Run until a signal ends it."""

    def migrate(self, settings: "Settings") -> str:
        """Upgrade the database; gives one sentence about what was done."""

    def export_person(self, settings: "Settings", account: str) -> str:
        """Everything kept about an account ("slack:U1"), as JSON. Raises LookupError if it is unknown."""

    def forget_person(self, settings: "Settings", account: str) -> str:
        """Erase an account's data; gives one sentence about what was done. Raises LookupError if it is unknown."""

    def play_story(self, file: Path, *, accept: bool, say: Say) -> bool:
        """Play a story; gives whether it reads as written."""

    def try_live(self, settings: "Settings", channels: Sequence[str], say: Say) -> bool:
        """Post a test message, a DM and a button on both platforms; gives whether all were seen and pressed."""


def application() -> Application:
    """The composition root; importing it is slow."""
    return cast(Application, import_module("bot.runtime.app"))
