"""What can be asked of contracts at work, and of the delivery that ends the work."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command
from bot.reading.values import Wall

Tap = Literal["on_track", "at_risk", "blocked", "done", "later", "tomorrow"]
"""What a check-in can be answered with by one tap."""
SlipWord = Literal["agree", "one", "keep", "take", "leave"]
"""The owner's word on another cut-off (yes, one day more, no), and the contractor's on the one day."""


@dataclass(frozen=True, slots=True)
class StartWork(Command):
    """Both have agreed: dates become milestones and the clock starts."""

    contract: str


@dataclass(frozen=True, slots=True)
class TellNews(Command):
    """The contractor wrote about the work in their own words; `files` are names of what came with it."""

    contract: str
    text: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PressReport(Command):
    """A tap on a check-in."""

    verb = "checkin"

    check_in: str
    report: Tap


@dataclass(frozen=True, slots=True)
class SkipCheckIn(Command):
    """`skip` at work: later today or tomorrow, once."""

    contract: str


@dataclass(frozen=True, slots=True)
class TellTrouble(Command):
    """What is in the way, after At risk or Blocked was tapped."""

    check_in: str
    text: str


@dataclass(frozen=True, slots=True)
class BeginSlip(Command):
    """The contractor needs another cut-off: ask which, and why."""

    verb = "work.slip"

    contract: str


@dataclass(frozen=True, slots=True)
class AskSlip(Command):
    """The contractor asks for another cut-off."""

    contract: str
    wall: Wall
    reason: str
    ready: str


@dataclass(frozen=True, slots=True)
class DecideSlip(Command):
    """One side's word on another cut-off."""

    verb = "slip"

    slip: str
    how: SlipWord


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
class RemindOfHandOver(Command):
    """Another morning on which the contractor waits; `since` when they do (ISO, aware) tells one waiting from the
    next."""

    verb = "owed.again"

    contract: str
    since: str


@dataclass(frozen=True, slots=True)
class KeepWaiting(Command):
    """The owner has seen the silence and waits on. Older buttons of the reminders name the check-in (`silence.wait`)
    where those of today name the contract, and both ids are looked for."""

    verb = "silence.keep"
    older = ("silence.wait",)

    contract: str


@dataclass(frozen=True, slots=True)
class PrepareRunnerUp(Command):
    """Show the owner who else there is, before anything is ended."""

    verb = "silence.plan"

    contract: str


@dataclass(frozen=True, slots=True)
class BeginStop(Command):
    """The contractor may not be able to go on: asked to confirm first."""

    contract: str


@dataclass(frozen=True, slots=True)
class StopWork(Command):
    """The contractor's answer to whether they mean to stop: if `sure`, ask what the owner should know."""

    verb = "work.stop"

    contract: str
    sure: bool


@dataclass(frozen=True, slots=True)
class CannotContinue(Command):
    """The contractor stops, and this is why."""

    contract: str
    reason: str


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
class BeginQuestion(Command):
    """The contractor has a question for the owner."""

    verb = "work.ask"

    contract: str


@dataclass(frozen=True, slots=True)
class PassOn(Command):
    """One side's words for the other."""

    contract: str
    text: str


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
class SendCheckIn(Command):
    """A check-in that was `planned` for this moment (ISO, aware), if today's dates still give it."""

    verb = "check-in"

    contract: str
    planned: str


@dataclass(frozen=True, slots=True)
class RepeatCheckIn(Command):
    """The time of "later today" has come."""

    verb = "snoozed"

    check_in: str


@dataclass(frozen=True, slots=True)
class NoticeSilence(Command):
    """A check-in has not been answered: its next step may be due, the `step`-th counted from `since` (ISO, aware)."""

    verb = "silence"

    check_in: str
    step: int
    since: str


@dataclass(frozen=True, slots=True)
class BeginDelivery(Command):
    """The contractor is done: ask for the work, their own check, and a note; settlement handles it."""

    verb = "deliver"

    contract: str
