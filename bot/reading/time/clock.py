"""A time of day as it was said, before it is known which half of the day it is in."""

from dataclasses import dataclass, replace
from typing import Final, Literal

Half = Literal["am", "pm", "open", "known"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `half` is "open" when it may be before or after noon, "known" on a 24-hour clock.

    `hour` may be 24 for a midnight that ends the day; `close` says that the end of the working day was named.
    """

    hour: int = 0
    minute: int = 0
    second: int = 0
    half: Half = "open"
    grain: Literal["minute", "hour"] = "minute"
    close: bool = False
    odd: bool = False

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute


NOON: Final = Clock(12, half="known", grain="hour")


MIDNIGHT: Final = Clock(24, half="known", grain="hour")


CLOSE: Final = Clock(close=True, half="known", grain="hour")


def within(value: Clock, part: str) -> Clock:
    """An open time of day settled by the part of the day it was said to be in; odd if it does not fit there."""
    if value.half != "open":
        return value
    hour = value.hour % 12
    if part == "morning":
        return replace(value, half="am")
    if part == "night":
        return replace(value, half="pm" if hour >= 6 else "am", odd=hour < 6)
    fits = {"lunch": hour < 4, "afternoon": hour < 8, "evening": hour > 2}.get(part, True)
    return replace(value, half="pm", odd=not fits)


def like(start: Clock, end: Clock) -> Clock:
    """The start of "3 to 6 PM", which is in the half of the day that its end names."""
    if start.half != "open" or end.half not in ("am", "pm") or start.minutes % 720 >= end.minutes % 720:
        return start
    return replace(start, half=end.half)
