"""What a chapter answers from its rows, so that nobody else need be asked (F047)."""

from bot.engine.commands import Command
from bot.engine.context import Turn


def stored_answer(turn: Turn, text: str) -> Command | None:
    """What answers a question from what is stored, if it is such a question and nothing else."""
    found = (answer(turn, text) for answer in turn.registry.answers)
    return next((command for command in found if command is not None), None)
