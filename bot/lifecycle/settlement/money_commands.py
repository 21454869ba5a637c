"""What the contractor can say about the money after the end."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class SayUnpaid(Command):
    """The money of closed work has not come, whatever was said before."""

    verb = "unpaid"

    contract: str
