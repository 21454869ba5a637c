"""A slash command by which a test causes any command, as another chapter would yield it."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True)
class CauseCommand(Command):
    """Causes the command that the test has put in waiting."""

    slash = ("test-command",)
