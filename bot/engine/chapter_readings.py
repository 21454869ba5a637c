"""What a chapter reads a message as, as a whole: the first reading of the registry that takes it."""

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.events import Said


def certain(turn: Turn, event: Said) -> Command | None:
    """What the words with their files are before anything else is looked for in them."""
    for reading in turn.registry.certain:
        command = reading(turn, event)
        if command is not None:
            return command
    return None


def read_whole(turn: Turn, text: str) -> Command | None:
    """What the words are where they ask for nothing firm."""
    for reading in turn.registry.readings:
        command = reading(turn, text)
        if command is not None:
            return command
    return None
