"""What another language must say of itself so that the grammar of time can read it: tables, and no code of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """One language of time, put into the English words that the grammar knows.

    `words` are its phrases, `sure` those that can be no English ones and so tell the language, `short` names that count
    only beside a number ("Fr 11.12."), `after_day` words that mean one thing after a day and another elsewhere
    ("Montag morgen", "morgen"). `ordinal_point` says that "20." is a day, `to_or_by`
    names the words that mean "by" before a day and "to" between two. `clock_words` begin a time of day in words and so
    make a short name a day; `day_after_weekday` says that "viernes 8" is friday the 8th.
    """

    words: Mapping[str, str]
    sure: frozenset[str]
    short: Mapping[str, str] = field(default_factory=dict)
    after_day: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    ordinal_point: bool = False
    to_or_by: frozenset[str] = frozenset()
    clock_words: frozenset[str] = frozenset()
    day_after_weekday: bool = False
