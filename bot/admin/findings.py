"""One line of the doctor's report: what was looked at, how it is, and what to do about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal

State = Literal["ok", "problem", "skipped"]
MARKS: dict[State, str] = {"ok": "OK", "problem": "PROBLEM", "skipped": "--"}
MOST_SKEW = timedelta(seconds=60)  # Slack refuses signatures that are 300 s off (X58); a minute is already a warning


@dataclass(frozen=True, slots=True)
class Finding:
    """`about` is two or three words, `says` a sentence, `fix` what to do; a problem always has a fix."""

    state: State
    about: str
    says: str
    fix: str = ""

    def __post_init__(self) -> None:
        if self.state == "problem" and not self.fix:
            raise ValueError(f"a problem without a fix: {self.about}")

    def __str__(self) -> str:
        line = f"{MARKS[self.state]:8} {self.about}: {self.says}"
        return f"{line}\n{'':8} Fix: {self.fix}" if self.fix else line


def fine(about: str, says: str) -> Finding:
    """All is well there."""
    return Finding("ok", about, says)


def wrong(about: str, says: str, fix: str) -> Finding:
    """Something that an admin has to put right."""
    return Finding("problem", about, says, fix)


def skipped(about: str, says: str) -> Finding:
    """Something that could not or need not be looked at, and why."""
    return Finding("skipped", about, says)


def clock(about: str, date_header: str, now: datetime) -> Finding:
    """Compare this machine's clock (`now`, aware) with a server's HTTP Date header."""
    try:
        theirs = parsedate_to_datetime(date_header)
    except ValueError:
        return skipped(about, "the server names no date")
    skew = now - theirs
    seconds = int(skew.total_seconds())
    if abs(skew) <= MOST_SKEW:
        return fine(about, f"this machine agrees with the server ({seconds:+d} s)")
    return wrong(about, f"this machine is {seconds:+d} s off the server", "Switch on time synchronisation (NTP) here.")
