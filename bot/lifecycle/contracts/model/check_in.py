"""One question about the work, and how often it is asked again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from bot.engine.personal import HIRE, Internal, PartOf
from bot.reading.replies.check_ins import Report

SILENCE_STEPS = 4
"""How often an unanswered check-in is followed up: twice to the contractor, then twice to the owner (F076)."""


@dataclass(eq=False, kw_only=True)
class CheckIn:
    """One ping and what came of it. `silence` counts the steps taken so far because nobody answered, `since` is when
    its clock began to run (later than `at` after a snooze, or after a time in which the owner owed something)."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    milestone: Internal
    at: datetime
    report: Internal = ""
    note: Annotated[str, HIRE] = ""
    answered: datetime | None = None
    silence: int = 0
    snoozed: bool = False
    since: datetime | None = None
    version: int = 0

    @property
    def clock(self) -> datetime:
        """From when silence counts (aware, UTC)."""
        return self.since or self.at

    def answer(self, report: Report, note: str, at: datetime) -> None:
        self.report, self.note, self.answered = report, note, at

    @property
    def open(self) -> bool:
        return self.answered is None

    @property
    def card(self) -> str:
        """The name of the card that asks now."""
        return f"checkin:{self.id}:{self.silence}"

    @property
    def cards(self) -> tuple[str, ...]:
        """The names of every card that asked."""
        return tuple(f"checkin:{self.id}:{step}" for step in range(SILENCE_STEPS + 1))

    @property
    def silence_card(self) -> str:
        """The name of the card that tells the owner of the silence."""
        return f"silence:{self.id}:{self.silence}"

    @property
    def silence_cards(self) -> tuple[str, ...]:
        """The names of every card that told the owner of it."""
        return tuple(f"silence:{self.id}:{step}" for step in range(SILENCE_STEPS + 1))
