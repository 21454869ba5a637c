"""What can be asked of contracts."""

from dataclasses import dataclass

from bot.engine.commands import Command
from bot.reading.values import Wall


@dataclass(frozen=True, slots=True)
class StartAgreeing:
    """An offer was accepted: the read-back begins."""

    offer: str


@dataclass(frozen=True, slots=True)
class StartWork:
    """Both have agreed: dates become milestones and the clock starts."""

    contract: str


@dataclass(frozen=True, slots=True)
class TellNews:
    """The contractor wrote about the work in their own words; `files` are names of what came with it."""

    contract: str
    text: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PressReport:
    """A tap on a check-in: on_track, at_risk, blocked, done or later."""

    check_in: str
    report: str


@dataclass(frozen=True, slots=True)
class SkipCheckIn:
    """`skip` at work: later today or tomorrow, once."""

    contract: str


@dataclass(frozen=True, slots=True)
class TellTrouble:
    """What is in the way, after At risk or Blocked was tapped."""

    check_in: str
    text: str


@dataclass(frozen=True, slots=True)
class BeginSlip:
    contract: str


@dataclass(frozen=True, slots=True)
class AskSlip:
    """The contractor asks for another cut-off."""

    contract: str
    wall: Wall
    reason: str
    ready: str


@dataclass(frozen=True, slots=True)
class DecideSlip:
    """The owner's word on it: agree, one, keep. The contractor's on a counter-offer: take, leave."""

    slip: str
    how: str


@dataclass(frozen=True, slots=True)
class OweFromStart:
    """The work starts while the owner still owes what was noted at signing: the clock waits from the start date on."""

    contract: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """The owner has handed over what the contractor was waiting for."""

    contract: str


@dataclass(frozen=True, slots=True)
class KeepWaiting:
    check_in: str


@dataclass(frozen=True, slots=True)
class PrepareRunnerUp:
    contract: str


@dataclass(frozen=True, slots=True)
class BeginStop:
    """The contractor may not be able to go on: asked to confirm first."""

    contract: str


@dataclass(frozen=True, slots=True)
class GoOnWorking:
    """Not stopping after all."""

    contract: str


@dataclass(frozen=True, slots=True)
class StopWork:
    """Confirmed: ask what the owner should know."""

    contract: str


@dataclass(frozen=True, slots=True)
class CannotContinue:
    contract: str
    reason: str


@dataclass(frozen=True, slots=True)
class EndContract:
    """The owner ends a contract before its delivery was accepted; the project goes back to choosing."""

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
class PassOn:
    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class MoveCutoff:
    """A change of the cut-off that both agreed to, or that the signed rule gives: a new version, cards, pings."""

    contract: str
    wall: Wall
    why: str


@dataclass(frozen=True, slots=True)
class PlanPings:
    """Dates have changed: put the timers for what is to come."""

    contract: str
