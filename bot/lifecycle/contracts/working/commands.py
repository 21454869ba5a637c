"""What can be asked of work under way: check-ins, silence, another cut-off, not going on."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.engine.commands import Command, Reminder
from bot.reading.values import Days, Wall

Tap = Literal["on_track", "at_risk", "blocked", "done", "later", "tomorrow"]
"""What a check-in can be answered with by one tap."""
SlipWord = Literal["agree", "one", "keep", "take", "leave"]
"""The owner's word on another cut-off (yes, one day more, no), and the contractor's on the one day."""


@dataclass(frozen=True, slots=True)
class PressReport(Command):
    """A tap on a check-in."""

    verb = "checkin"

    check_in: str
    report: Tap


@dataclass(frozen=True, slots=True)
class TellTrouble(Command):
    """What is in the way, after At risk or Blocked was tapped."""

    check_in: str
    text: str


@dataclass(frozen=True, slots=True)
class SendCheckIn(Reminder):
    """A check-in that was `planned` for this moment (ISO, aware), if today's dates still give it."""

    verb = "check-in"

    contract: str
    planned: str


@dataclass(frozen=True, slots=True)
class AskForReport(Command):
    """The owner wants to hear how the work goes: the contractor is asked, at most once a day."""

    verb = "work.report"

    contract: str


@dataclass(frozen=True, slots=True)
class RepeatCheckIn(Reminder):
    """The time of "later today" has come."""

    verb = "snoozed"

    check_in: str


@dataclass(frozen=True, slots=True)
class NoticeSilence(Reminder):
    """A check-in has not been answered: its next step may be due, the `step`-th counted from `since` (ISO, aware)."""

    verb = "silence"

    check_in: str
    step: int
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
class GiveUntil(Command):
    """The owner offers another cut-off that nobody asked for: that day (ISO), at the hour of the one that stands."""

    verb = "work.give"

    contract: str
    day: str

    @classmethod
    def on(cls, contract: str, day: date) -> "GiveUntil":
        return cls(contract, day.isoformat())


@dataclass(frozen=True, slots=True)
class TakeWhatIsThere(Command):
    """After the cut-off the owner asks for what there is; it is judged like every delivery."""

    verb = "work.part"

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
class BeginProposal(Command):
    """The owner would like another cut-off: ask which; `local` is a wall time (ISO) in the zone of the cut-off."""

    verb = "work.move"

    contract: str
    local: str = ""


@dataclass(frozen=True, slots=True)
class ProposeCutoff(Command):
    """The owner proposes another cut-off."""

    contract: str
    wall: Wall


@dataclass(frozen=True, slots=True)
class BeginAway(Command):
    """The contractor is away: ask when; `days` are the first and the last of them (ISO, joined by a slash)."""

    verb = "work.away"

    contract: str
    days: str = ""


@dataclass(frozen=True, slots=True)
class GoAway(Command):
    """The contractor is away on these days."""

    contract: str
    days: Days
