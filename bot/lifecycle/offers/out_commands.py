"""What its owner can ask of an offer that is out: take it back, remind its reader, give them longer."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder


@dataclass(frozen=True, slots=True)
class TakeBackOffer(Command):
    """The offer is withdrawn before it was answered, and its reader is told."""

    verb = "offer.retract"

    offer: str


@dataclass(frozen=True, slots=True)
class RemindNow(Command):
    """The owner wants an answer: one reminder, at most one a day."""

    verb = "offer.nudge"

    offer: str


@dataclass(frozen=True, slots=True)
class PassReminder(Reminder):
    """The owner's reminder, which may have waited for its reader's morning."""

    verb = "offer.nudged"

    offer: str


@dataclass(frozen=True, slots=True)
class BeginLonger(Command):
    """Ask until when the offer shall be open."""

    verb = "offer.longer"

    offer: str


@dataclass(frozen=True, slots=True)
class ProposeLonger(Command):
    """The moments that the owner's words may mean (`stamp`), shown before its reader hears of one."""

    offer: str
    until: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GiveLonger(Command):
    """The offer stays open until this moment (`stamp`)."""

    verb = "offer.until"

    offer: str
    until: str
