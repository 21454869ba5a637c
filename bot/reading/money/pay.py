"""Pay as people state it ("$1,500", "25/hr", "between 300 and 500 quid") to an exact amount, currency and kind."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.reading.language.plain import lower, plain
from bot.reading.money.amounts import Amount, amounts
from bot.reading.money.bounds import Bound, bound
from bot.reading.money.currencies import SHARED, known, meaning
from bot.reading.money.pay_terms import pay_terms
from bot.reading.money.per import per
from bot.reading.result import Reading, Span
from bot.reading.values import Money

__all__ = ["money", "pay_terms", "priced"]

MOST = 4000  # characters: an answer about pay is never longer

_TO = re.compile(r" ?(?:-{1,2}|to|bis|und|hasta|y|till|until|through|up to|~|and|\.\.\.?|&) ?$")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_CORRECTION = re.compile(
    r"\b(?:actually|no(?! (?:more|less|later|longer))|no wait|wait|scratch that|i mean|sorry|rather|make (?:it"
    r"|that)|instead|correction)\b"
)
_TOTAL = re.compile(r"\b(?:total|in all|altogether|all in|overall|budget)\b[^.,;\d]{0,20}$")
_DOWN = re.compile(
    r",? ?(?:of (?:it|which|that) )?(?:up ?-?front|in advance|as (?:a |an )?(?:deposit|advance)|deposit)\b"
)
_HOURS = re.compile(
    r"\b(?:max(?:imum)?\.?(?: of)?|up to|at most|no more than|not more than|(?:a )?cap(?:ped)? (?:at|of)"
    r"|limit(?:ed to| of)?"
    r"|for up to)"
    r" ?(\d{1,4}(?:\.\d)?) ?(?:h|hrs?|hours?)\b(?! ?(?:/|a|per) ?(?:day|week|wk|month))"
    r"|\b(\d{1,4}(?:\.\d)?) ?(?:h|hrs?|hours?) (?:max(?:imum)?|tops|at most|cap)\b"
)
# What may stand right beside a number that nothing marks as money, for it to be read as an amount of pay.
_LEFT = re.compile(
    r"(?:^|[\n:;,!?(=~-] ?|\b(?:zwischen|unter|maximal|höchstens|mindestens|etwa|entre|hasta|de|mínimo|máximo"
    r"|budget|pay|paying|offer|offering|price|rate|cost|fee|about|around|approx"
    r"|approximately|roughly"
    r"|exactly|under|below|over|above|than|least|most|to|max|maximum|min|minimum|up|is|it|(?:budget|pay|rate"
    r"|price|fee|total|sum|amount|limit|offer|cost|instead|maximum|minimum|max|min) of|only|just|total"
    r"|fixed|flat"
    r"|for|say|maybe|like|do|be|spend|between|from|and|or|at|amount|sum|was|afford|give|think|the|ca|circa|not"
    r"|make|that|but|or|actually|wait|no|ok|okay|fine|deal|get|got|earn|take|charge|want|ask|asking|thinking"
    r"|you|me|paid|receive|expect"
    r"|propose|suggest|quote|bid|accept|cost|costs|costing)"
    r"[.:]? ?)$"
)
_RIGHT = re.compile(
    r" ?(?:ish\b|$|[,;.!?)](?:\s|$)|\n|/ ?[a-z]|[+~-]|per\b|pro\b|je\b|por\b|die (?:stunde|woche)|la (?:hora"
    r"|semana)|al (?:día|mes)|an? (?:hour|hr|day|week|month|piece|page|word|text|article"
    r"|unit|item)\b"
    r"|each\b|apiece\b|fixed\b|flat\b|total\b|max\b|maximum\b|min\b|minimum\b|tops\b|or (?:less|more|so|below"
    r"|under)\b"
    r"|at most\b|at least\b|all in\b|in total\b|altogether\b|half\b|up ?front\b|on\b|to\b|and\b|or\b|but\b|is\b"
    r"|for\b|at\b|should\b"
    r"|plus\b|hourly\b|an? ?h\b|ph\b|p/[a-z]\b|please\b|net\b|gross\b|pa\b|p\.a\.|i\b|we\b|but\b|then\b|when\b"
    r"|after\b|if\b|ok\b"
    r"|would\b)"
)


_LATE = re.compile(r"\+?[ (]{0,2}([a-z]{3}|euros?|dollars?|pounds|[$€£])(?!\w)")
_NUMBERED = re.compile(
    r"\b(?:id|number|no|nr|code|pin|zip|phone|order|ticket|port|room|year|age|chapter|page)\.?(?: is|:)? ?$"
)
_FROM_TO = re.compile(r"\bfrom \d{1,2} (?:to|till|until|-) \d{1,2}\b")
_PAY = re.compile(r"\b(?:budget|pay|price|rate|cost|costs|fee|offer|amount|sum|per|an?|hourly|hour|hr|h|fixed|ph)\b|/")


def money(text: str, *, currency: str | None = None, locale: str = "en") -> Reading[Money]:
    """The pay named in an answer: amount or range, ISO 4217 currency, and whether fixed or per hour, unit or time.

    `currency` is the one the speaker has stated; it fills in for a bare number and decides what "$" or "pounds" mean.
    Without it a bare number is read with `currency=None`, to be asked (issue rule; never guessed). "choose" if the
    text names different amounts, a grouping with two readings ("$1.500") or a currency word that several countries
    share ("pesos"). Never raises.
    """
    flat = plain(text, MOST)
    low = lower(flat)
    own = currency.upper() if currency else None
    found = amounts(flat, low, currency=own, locale=locale)
    marked = [a for a in found if a.marked]
    if not marked and found:
        marked = [a for a in found if _bare(low, a)]
    if not marked:
        return Reading.nothing()
    read = priced(low, marked, found, own)
    if len(read) > 1:
        read = _settled(low, read)
    span = (read[0][1][0], read[-1][1][1])
    options = tuple(dict.fromkeys(option for one, _ in read for option in one))
    if len(options) == 1:
        return Reading.found(options[0], span)
    return Reading.choose(options, span)


def priced(
    low: str, chosen: list[Amount], every: list[Amount], own: str | None
) -> list[tuple[tuple[Money, ...], Span]]:
    """Amounts joined to ranges, with bounds and "per": for each its possible readings and its span."""
    out: list[tuple[tuple[Money, ...], Span]] = []
    wanted, n = {a.start for a in chosen}, 0
    while n < len(every):
        first, second = every[n], every[n + 1] if n + 1 < len(every) else None
        if second and (first.start in wanted or second.start in wanted) and _joined(low, first, second):
            out.append(_one(low, first, second, own))
            n += 2
            continue
        if first.start in wanted:
            out.append(_one(low, None, first, own))
        n += 1
    return out


def _joined(low: str, left: Amount, right: Amount) -> bool:
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
    if len(gap) > 12 or not _TO.match(gap) or (left.spelled and not right.spelled and left.value < 10):
        return False
    if (gap.strip() in ("and", "&", "und", "y")) and not _FROM.search(low[max(0, left.start - 40) : left.start]):
        return False
    return _bottom(left, right) <= right.value and not _dated(
        low[max(0, left.start - 8) : left.start], low[left.end : left.end + 12]
    )


def _bottom(left: Amount, right: Amount) -> Decimal:
    """The lower end in the upper end's scale: "10-20k" starts at 10,000, "500-1k" at 500."""
    if right.cents and not left.marked and left.value / 100 <= right.value:
        return left.value / 100  # "3-4 cents"
    grown = left.value * right.scale
    return grown if left.scale == 1 < right.scale and grown <= right.value else left.value


def _one(low: str, left: Amount | None, main: Amount, own: str | None) -> tuple[tuple[Money, ...], Span]:
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
                options.append(replace(base, low=_tidy(bottom), high=_tidy(value)))
            elif side is Bound.MOST:
                options.append(replace(base, high=_tidy(value)))
            elif side is Bound.LEAST:
                options.append(replace(base, low=_tidy(value)))
            else:
                options.append(replace(base, amount=_tidy(value)))
    return tuple(options), (start, end)


def _says_more(word: str, codes: tuple[str, ...]) -> bool:
    """Whether a word after the period names the currency, or which dollar was meant."""
    return (
        known(word)
        and word != "won"
        and (not codes or (codes[0] == "USD" and meaning(word, None)[0][0] in SHARED["$"]))
    )


def _tidy(value: Decimal) -> Decimal:
    """The same number without an exponent or idle zeros."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if whole == value and value < Decimal(10) ** 20 else value.normalize()


def _bare(low: str, amount: Amount) -> bool:
    """Whether an unmarked number can only be meant as pay: its neighbours are the text's ends or words about pay."""
    if amount.spelled and amount.value < 10:
        return False
    if amount.scale == 1 and re.fullmatch(r"\d{7,}", low[amount.start : amount.end]):
        return False  # a telephone number, an id
    before, after = low[max(0, amount.start - 24) : amount.start], low[amount.end : amount.end + 24]
    if _NUMBERED.search(before):
        return False  # "my id is 4421"
    near = low[max(0, amount.start - 60) : amount.end + 40]
    if amount.value <= 24 and _FROM_TO.search(near) and not _PAY.search(near):
        return False  # "from 9 to 17"
    alone = re.fullmatch(r"\W*", low[: amount.start] + low[amount.end :])
    if amount.value < 10 and amount.scale == 1 and not alone and not _PAY.search(near):
        return False  # "2 or 3 people"; nobody works for three of anything
    if before.endswith("at ") and amount.value <= 24 and per(low, amount.end, amount.start)[0] == "fixed":
        return False  # a time of day
    ranged = before.endswith("-") and re.search(r"\d ?-$", before)
    return bool(
        (_LEFT.search(before) or ranged) and _RIGHT.match(after) and not _dated("" if ranged else before, after)
    )


def _dated(before: str, after: str) -> bool:
    """Whether a number is a piece of a date, a clock time, a version or a link."""
    return bool(
        re.search(r"(?:\d[-/.:]|[#@v]|\.)$", before) or re.match(r"[/.:]\d", after) or re.match(r"-\d{1,2}-\d", after)
    )


def _settled(low: str, read: list[tuple[tuple[Money, ...], Span]]) -> list[tuple[tuple[Money, ...], Span]]:
    """Of several amounts the one that holds: the last after a correction ("no wait, 350"), or the one called total."""
    for n in range(len(read) - 1, 0, -1):
        gap = low[read[n - 1][1][1] : read[n][1][0]]
        before = low[max(0, read[n][1][0] - 24) : read[n][1][0]]
        if _CORRECTION.search(gap) or re.search(r"\bbut $", before):
            return read[n:]
        if re.search(r"^, ?(?:and )?not $", gap):
            return [*read[:n], *read[n + 1 :]]  # "$240, not $260"
        if re.search(r"\bnot $", low[max(0, read[n - 1][1][0] - 5) : read[n - 1][1][0]]):
            return [*read[: n - 1], *read[n:]]
    read = [r for r in read if not _DOWN.match(low, r[1][1])] or read  # "$500, $250 up front"
    labelled = [
        r
        for r in read
        if _TOTAL.search(low[max(0, r[1][0] - 40) : r[1][0]]) or re.match(r" (?:in )?total\b", low[r[1][1] :])
    ]
    return labelled if len(labelled) == 1 else read
