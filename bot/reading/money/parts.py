"""Pay that comes in parts ("$300 now and $300 later"): what it is in all, and which share comes first."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.money.amounts import Amount
from bot.reading.money.per import per
from bot.reading.result import Span

LEAST = 5  # smaller bare numbers count something else
_NOW = re.compile(
    r" ?(?:is |are |paid )?(?:now|up ?-?front|in advance|at (?:the )?(?:start|beginning)|to start(?: with)?|first"
    r"|before|today|as (?:a |an )?(?:deposit|advance)|deposit|when (?:you|we|i) start|vorab|jetzt|sofort|zu beginn"
    r"|am anfang|im voraus|ahora|al inicio|al principio|por adelantado|al empezar)\b"
)
_NOW_BEFORE = re.compile(r"\b(?:first|now|up ?front|start|deposit(?: of)?|vorab|zuerst|primero)[ :,]{0,2}$")
_THEN = re.compile(
    r" ?(?:is |are |paid )?(?:later|after|afterwards|at the end|at the finish|on (?!top)|next|tomorrow"
    r"|in (?:an?|\d|one|two|three) \w+|upon|when|once|then|danach"
    r"|später|nach|bei|am ende|am schluss|después|luego|al final|al terminar|a la entrega|cuando)\b"
)
_THEN_BEFORE = re.compile(
    r"\b(?:then|later|after that|the other|another|danach|dann|luego|después)(?: another)?[ :,]{0,2}$"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The sum of what is paid one after the other, the first part, the currency if one is named, and the place."""

    total: Decimal
    first: Decimal
    currency: str | None
    span: Span


def in_parts(low: str, found: list[Amount]) -> Parts | None:
    """Two or three exact amounts, the first paid at the start and the last later; None if it is anything else."""
    found = [amount for amount in found if amount.marked or amount.value >= LEAST]
    if not 1 < len(found) < 4 or any(len(amount.values) > 1 or amount.value < LEAST for amount in found):
        return None
    codes = {amount.currencies[0] for amount in found if amount.currencies}
    if len(codes) > 1 or any(per(low, amount.end, amount.start)[0] != "fixed" for amount in found):
        return None
    first, last, before_last = found[0], found[-1], found[-2]
    early = _NOW.match(low, first.end) or _NOW_BEFORE.search(low[max(0, first.start - 24) : first.start])
    late = _THEN.match(low, last.end) or _THEN_BEFORE.search(low[before_last.end : last.start])
    if not (early and late):
        return None
    total = sum((amount.value for amount in found), Decimal(0))
    return Parts(total, first.value, next(iter(codes), None), (first.start, last.end))
