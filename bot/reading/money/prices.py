"""Amounts as prices: joined to ranges, with their bounds, and with what each is paid for."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.reading.money.amounts import Amount
from bot.reading.money.bounds import Bound, bound
from bot.reading.money.currencies import SHARED, known, meaning
from bot.reading.money.per import per
from bot.reading.result import Span
from bot.reading.values import Money

Price = tuple[tuple[Money, ...], Span]
"""The readings that one price may have, and its place."""

_TO = re.compile(r" ?(?:-{1,2}|to|et|e|bis|und|hasta|y|till|until|through|up to|~|and|\.\.\.?|&) ?$")
_TO_OR_A = re.compile(r" ?[aà] ?$")  # "400 a 500 euros"; in English "a" stands before many other things
_AND = re.compile(r"\b(?:and|plus|und|y)\b|\+|&")
_OR_LEAD = re.compile(r"\b(?:or|maybe|perhaps|even|go (?:up )?to|up to|oder|vielleicht|o|quizás) ?$")
_OR_NEXT = re.compile(r" ?(?:or|oder|o) [$€£]?\d")
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_TO_OR_A = re.compile(r" ?[aà] ?$")  # "400 a 500 euros"; in English "a" stands before many other things
_AND = re.compile(r"\b(?:and|plus|und|y)\b|\+|&")
_OR_LEAD = re.compile(r"\b(?:or|maybe|perhaps|even|go (?:up )?to|up to|oder|vielleicht|o|quizás) ?$")
_OR_NEXT = re.compile(r" ?(?:or|oder|o) [$€£]?\d")
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_OF_HOURS = r"(?:h|hrs?|hours?|stunden|std|horas|heures)\b"
_HOURS = re.compile(
    r"\b(?:max(?:imum)?\.?(?: of)?|up to|at most|no more than|not more than|(?:a )?cap(?:ped)? (?:at|of)"
    r"|limit(?:ed to| of)?|for up to|höchstens|maximal|bis zu|máximo|hasta|au plus)"
    rf" ?(\d{{1,4}}(?:\.\d)?) ?{_OF_HOURS}(?! ?(?:/|a|per) ?(?:day|week|wk|month))"
    rf"|\b(\d{{1,4}}(?:\.\d)?) ?{_OF_HOURS} (?:max(?:imum|imal)?|máximo|tops|at most|cap)\b"
)
_LATE = re.compile(r"\+?[ (,]{0,2}([a-z]{3}|euros?|dollars?|pounds|[$€£])(?!\w)")
_NUMBERED = re.compile(
    r"\b(?:id|number|no|nr|code|pin|zip|phone|order|ticket|port|room|year|age|chapter|page)\.?(?: is|:)? ?$"
)


def priced(low: str, chosen: list[Amount], every: list[Amount], own: str | None) -> list[Price]:
    """Amounts joined to ranges, with bounds and "per": for each its possible readings and its span."""
    out: list[Price] = []
    wanted, n = {a.start for a in chosen}, 0
    while n < len(every):
        first, second = every[n], every[n + 1] if n + 1 < len(every) else None
        if second and (first.start in wanted or second.start in wanted) and _are_one_range(low, first, second):
            out.append(_price(low, first, second, own))
            n += 2
            continue
        if first.start in wanted:
            out.append(_price(low, None, first, own))
        n += 1
    return out


def _are_one_range(low: str, left: Amount, right: Amount) -> bool:
    slash = low[left.end : right.start] == "/" and right.marked
    if slash and 10 <= left.value < right.value <= 3 * left.value:
        return True  # "300/400 EUR"
    unit, end = per(low, left.end, left.start)
    if (
        end > left.end
        and unit != "fixed"
        and not right.marked
        and per(low, right.end, right.start)[0] not in ("fixed", unit)
    ):
        return False  # "$1.50 per receipt, up to 100 a day"
    gap = low[min(end, right.start) : right.start]
    if not left.marked and low[left.start - 1 : left.start].isalpha():
        return False  # "outside IR35 - £450"
    spanned = _TO.match(gap) or (_TO_OR_A.match(gap) and right.marked and not left.marked)
    if len(gap) > 12 or not spanned or (left.spelled and not right.spelled and left.value < 10):
        return False
    if (gap.strip() in ("and", "&", "und", "y", "et", "e")) and not _FROM.search(
        low[max(0, left.start - 40) : left.start]
    ):
        return False
    return _bottom(left, right) <= right.value and not dated(
        low[max(0, left.start - 8) : left.start], low[left.end : left.end + 12]
    )


def _bottom(left: Amount, right: Amount) -> Decimal:
    """The lower end in the upper end's scale: "10-20k" starts at 10,000, "500-1k" at 500."""
    if right.cents and not left.marked and left.value / 100 <= right.value:
        return left.value / 100  # "3-4 cents"
    grown = left.value * right.scale
    return grown if left.scale == 1 < right.scale and grown <= right.value else left.value


def _price(low: str, left: Amount | None, main: Amount, own: str | None) -> Price:
    unit, end = per(low, main.end, left.start if left else main.start)
    if unit == "week" and main.value < 1:
        unit = "unit"  # "0.07 p/w" is for a word
    codes = main.currencies or (left.currencies if left else ())
    if end > main.end and (late := _LATE.match(low, end)) and _says_more(late[1], codes):
        codes, end = meaning(late[1], own)[0], late.end()  # "60/hr USD", "$60/hr CAD"
    sure = main.sure if main.currencies or not left else left.sure
    currencies: tuple[str | None, ...] = codes[: 1 if sure else 3] or (own,)
    start = left.start if left else main.start
    hours = _HOURS.search(low[end : end + 120]) if unit == "hour" else None
    most = Decimal(hours[1] or hours[2]) if hours else None
    options: list[Money] = []
    side, start, end = (None, start, end) if left else bound(low, start, end)
    for code in currencies:
        for n, value in enumerate(main.values):
            base = Money(currency=code, per=unit, most_hours=most)
            if left:
                bottom = _bottom(left, main) if n == 0 else left.values[-1]
                options.append(replace(base, low=tidy(bottom), high=tidy(value)))
            elif side is Bound.MOST:
                options.append(replace(base, high=tidy(value)))
            elif side is Bound.LEAST:
                options.append(replace(base, low=tidy(value)))
            else:
                options.append(replace(base, amount=tidy(value)))
    return tuple(options), (start, end)


def _says_more(word: str, codes: tuple[str, ...]) -> bool:
    """Whether a word after the period names the currency, or which dollar was meant."""
    return (
        known(word)
        and word != "won"
        and (not codes or (codes[0] == "USD" and meaning(word, None)[0][0] in SHARED["$"]))
    )


def tidy(value: Decimal) -> Decimal:
    """The same number without an exponent or idle zeros."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if whole == value and value < Decimal(10) ** 20 else value.normalize()


def dated(before: str, after: str) -> bool:
    """Whether a number is a piece of a date, a clock time, a version or a link."""
    return bool(
        re.search(r"(?:\d[-/.:]|[#@v]|\.)$", before) or re.match(r"[/.:]\d", after) or re.match(r"-\d{1,2}-\d", after)
    )
