"""What can be asked of contracts at work by whoever else speaks about them, and of the delivery that ends the work."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder
from bot.engine.events import Attachment
from bot.reading.values import Wall


@dataclass(frozen=True, slots=True)
class StartWork(Command):
    """Both have agreed: dates become milestones and the clock starts."""

    contract: str


@dataclass(frozen=True, slots=True)
class TellNews(Command):
    """The contractor wrote about the work in their own words, with what came along."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class SkipCheckIn(Command):
    """`skip` at work: later today or tomorrow, once."""

    contract: str


@dataclass(frozen=True, slots=True)
class BeginHandOver(Command):
    """The owner still has to hand something over before the work can start: ask what."""

    verb = "agree.owes"

    contract: str


@dataclass(frozen=True, slots=True)
class NoteHandOver(Command):
    """What the owner still has to hand over."""

    contract: str
    what: str


@dataclass(frozen=True, slots=True)
class WaitFromStart(Command):
    """The work starts while the owner still has to hand over what was noted at signing: the clock waits from then."""

    contract: str


@dataclass(frozen=True, slots=True)
class HandOver(Command):
    """The owner has handed over what the contractor was waiting for, or will need."""

    verb = "owed"
    older = ("agree.given",)

    contract: str


@dataclass(frozen=True, slots=True)
class RemindOfHandOver(Reminder):
    """Another morning on which the contractor waits; `since` when they do (ISO, aware) tells one waiting from the
    next."""

    verb = "owed.again"

    contract: str
    since: str


@dataclass(frozen=True, slots=True)
class BeginStop(Command):
    """The contractor may not be able to go on: asked to confirm first."""

    verb = "work.quit"

    contract: str


@dataclass(frozen=True, slots=True)
class EndContract(Command):
    """The owner ends a contract before its delivery was accepted; the project goes back to choosing."""

    verb = "work.end"

    contract: str


@dataclass(frozen=True, slots=True)
class BeginMessage(Command):
    """One side wants to write to the other through the bot."""

    verb = "message"

    contract: str


@dataclass(frozen=True, slots=True)
class WriteTo(Command):
    """One side has said or sent what is for the other: shown once more before it goes out."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class BeginQuestion(Command):
    """The contractor has a question for the owner."""

    verb = "work.ask"

    contract: str


@dataclass(frozen=True, slots=True)
class PassOn(Command):
    """One side's words and files for the other."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveCutoff(Command):
    """A change of the cut-off that both agreed to, or that the signed rule gives: a new version, cards, pings."""

    contract: str
    wall: Wall
    why: str


@dataclass(frozen=True, slots=True)
class PlanPings(Command):
    """Dates have changed: put the reminders for what is to come."""

    contract: str


@dataclass(frozen=True, slots=True)
class BeginDelivery(Command):
    """The contractor is done: ask for the work, their own check, and a note; settlement handles it."""

    verb = "deliver"

    contract: str


@dataclass(frozen=True, slots=True)
class HandIn(Command):
    """The contractor hands work over in a message: its links and files are the work, its other words the note;
    settlement handles it."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowAgreement(Command):
    """The card of what both agreed, once more."""

    verb = "agreed.show"

    contract: str
