"""What the stock questions can answer with, where it is more than a word or a figure."""

from dataclasses import dataclass

from bot.engine.events import Attachment
from bot.reading.values import Days, Hours


@dataclass(frozen=True, slots=True)
class Sample:
    """A file or a link that somebody sent; `note` is what they wrote beside it."""

    name: str
    url: str = ""
    file: Attachment | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """Zone, hours per week and blocked days of a person; None is what they have not said yet.

    `not_on` are the ISO weekdays (Monday is 1) on which they never work. `days_open` says that they spoke of days
    which nobody understood, so that no blocked days must not be taken for granted.
    """

    zone: str | None = None
    hours: Hours | None = None
    blocked: tuple[Days, ...] | None = None
    not_on: tuple[int, ...] = ()
    days_open: bool = False
