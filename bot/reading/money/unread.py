"""Words about pay that were left unread beside an amount, so that what they may change is asked and not dropped."""

import re
from dataclasses import replace
from typing import Final

from bot.reading.money.per import unit_of_time
from bot.reading.result import Span
from bot.reading.values import Money, Per

_WORD: Final = re.compile(r"[^\W\d_]+")
_COUNTED: Final = re.compile(r"(?:\d|\b(?:a|an|one|two|three|few|some|these|this|next|last|first)) ?-?$")
_RATES: Final = frozenset(
    {"hour", "hourly", "stunde", "hora", "heure", "ora", "uur", "monthly", "weekly", "daily", "yearly"}
)
_CEILING: Final = re.compile(r"\b(?:max(?:imum|imal)?|máximo|höchstens|tops|at most|au plus)\b")
_FLOOR: Final = re.compile(r"\b(?:min(?:imum|destens)?|mínimo|at least|al menos|au moins)\b")
_OF_HOURS: Final = re.compile(r"\d ?(?:h|hrs?|hours?|stunden?|horas?|heures?|days?|weeks?|rounds?|words?|pages?)\b")


def left_unread(low: str, value: Money, span: Span) -> tuple[Money, ...]:
    """What else an exact amount may be, by the words of the text that lie outside of `span`; nothing where none do."""
    if value.amount is None:
        return ()
    before, after = low[: span[0]], low[span[1] :]
    others: list[Money] = []
    if value.per == "fixed" and (unit := _rate(before, after)) is not None:
        others.append(replace(value, per=unit))
    if not _OF_HOURS.search(before) and not _OF_HOURS.search(after):
        if _CEILING.search(before) or _CEILING.search(after):
            others.append(replace(value, amount=None, high=value.amount))
        elif _FLOOR.search(before) or _FLOOR.search(after):
            others.append(replace(value, amount=None, low=value.amount))
    return tuple(others[:2])


def _rate(before: str, after: str) -> Per | None:
    """The time that a lone word names ("for the hour"); "10 hours" and "in an hour" are lengths."""
    for text in (before, after):
        for word in _WORD.finditer(text):
            if word[0] in _RATES and not _COUNTED.search(text[: word.start()]):
                return unit_of_time(word[0])
    return None
