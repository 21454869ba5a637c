"""A rate and a total in one answer: "15 Euro pro Bild, maybe 200 all in" says two things, and neither is dropped."""

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.money.pay import money
from bot.reading.values import Money

MOST: Final = 300
_CLAUSES: Final = re.compile(
    r"[,;()\n]\s*(?!\d{3}\b)|\.\s+|\s(?:-|–|=)\s|\s(?:and|but|so|und|aber|also|y|pero|o sea)\s"
)
# English, German and Spanish in this order; another language is another line.
_TOTAL: Final = re.compile(
    r"\b(?:total|in all|all in|altogether|overall|for (?:it )?all|for everything|all together"
    r"|the whole (?:thing|lot|job)"
    r"|max(?:imum)?|at most|tops|cap(?:ped)?|no more than|up to"
    r"|insgesamt|gesamt\w*|zusammen|alles (?:in allem|zusammen)|für alle[sn]?|maximal|höchstens|mehr als"
    r"|en total|todo|todas|total|como máximo|máximo|como mucho|por todo)\b"
)
_TIME: Final = re.compile(
    r"\d\s*(?:h\b|hrs?\b|hours?\b|days?\b|weeks?\b|std\b|stunden?\b|tagen?\b|tage?\b|wochen?\b|horas?\b|días?\b|semanas?\b)"
)
"""A limit in time is no sum: "19 EUR an hour, at most 30 hours"."""
_FIGURE: Final = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class RateAndTotal:
    """The rate for each hour or unit, and the whole sum; both in the currency that was named, if one was."""

    rate: Money
    total: Money


def rate_and_total(text: str, *, locale: str = "en") -> RateAndTotal | None:
    """Both, where one clause names a rate and another a sum for all of it; None for anything else. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if len(flat) > MOST:
        return None
    rate: Money | None = None
    total: Money | None = None
    for clause in (part for part in _CLAUSES.split(flat) if part and _FIGURE.search(part)):
        read = money(clause, locale=locale).value
        if rate is None and read is not None and read.amount is not None and read.per not in (None, "fixed"):
            rate = read
        elif total is None and _TOTAL.search(lower(clause)) and not _TIME.search(lower(clause)):
            total = _sum(clause, read, locale)
    if rate is None or total is None or total.amount is None or rate.amount is None or total.amount <= rate.amount:
        return None
    currency = rate.currency or total.currency
    return RateAndTotal(replace(rate, currency=currency), replace(total, currency=total.currency or currency))


def _sum(clause: str, read: Money | None, locale: str) -> Money | None:
    """The one sum that a clause names; "höchstens 240" is that sum here, for it stands beside its rate."""
    figures = _FIGURE.findall(clause)
    if len(figures) != 1 or (read is not None and read.per not in (None, "fixed")):
        return None
    value = read or money(figures[0], locale=locale).value
    amount = (value.amount or value.high) if value is not None else None
    return Money(amount=amount, currency=value.currency if value else None, per="fixed") if amount else None
