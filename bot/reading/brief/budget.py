"""Which of the amounts in a post is its pay: each is weighed by the words around it; none is an answer too."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.reading.brief.layout import Unit
from bot.reading.brief.pay_code import named
from bot.reading.brief.pay_words import (
    AFTER,
    ASKS,
    BARE,
    BEFORE,
    COUNTED,
    DO,
    ELSEWHERE,
    EMPLOYED,
    HAVE,
    HOURLY,
    LABEL,
    LABEL_AFTER,
    MONEY_SIGN,
    NEAR_LABEL,
    PERIOD_AFTER,
    PERIOD_CODE,
    PIECE,
    PIECE_BEFORE,
    QUOTED,
    SAYS,
    SET_OFF,
    SET_OFF_AFTER,
    SPLIT,
    THING_IS,
    TOTAL,
    WHOLE,
    WORK,
    YEARLY,
    YEARLY_SAID,
)
from bot.reading.money.amounts import Amount, amounts
from bot.reading.money.per import per
from bot.reading.money.prices import priced
from bot.reading.result import Reading, Span
from bot.reading.values import Money, Per

_FIGURE = re.compile(r"\d")
_ENOUGH = 2
_MAYBE = 1
_MOST = 300  # amounts of one post that are weighed


def budget(text: str, low: str, parts: list[Unit], *, currency: str | None, locale: str) -> Reading[Money]:
    """The pay that the post states, with its span; nothing where no amount is clearly pay.

    "choose" if the currency word is shared or two different amounts are equally clearly the pay.
    """
    own = currency.upper() if currency else None
    best: list[tuple[int, tuple[Money, ...], Span]] = []
    lone: list[tuple[int, tuple[Money, ...], Span]] = []
    employed = bool(EMPLOYED.search(low))
    enough = _ENOUGH + 2 * bool(ASKS.search(low))
    weighed = 0
    for n, part in enumerate(parts):
        if part.field in ("contact", "samples", "apply_by") or weighed > _MOST or not _counts(part.low):
            continue
        near = f"{part.label} {part.low}"
        found = amounts(part.text, part.low, currency=own, locale=locale)
        chosen = [a for a in found if a.marked or (_labelled(part, a))]
        if not chosen:
            continue
        weighed += len(chosen)
        following = parts[n + 1] if n + 1 < len(parts) else None
        for options, span in priced(part.low, chosen, found, own):
            score = _weight(part, options[0], span, near, n)
            if score < _MAYBE:
                continue
            kinds = tuple(named(_kind(option, part, following, span, employed), part, span) for option in options)
            one = (score, kinds, (part.start + span[0], part.start + span[1]))
            (best if score >= enough else lone).append(one)
    if not best and enough == _ENOUGH and len(lone) == 1:
        best = lone  # nothing else in the post can be the pay, and nothing speaks against this
    if not best:
        return Reading.nothing()
    top = max(score for score, _, _ in best)
    _, options, span = next(one for one in best if one[0] == top)
    if len(options) == 1:
        return Reading.found(options[0], span)
    return Reading.choose(options, span)


_SPELT = ("hundred", "thousand", "grand", "dozen", "dollar", "euro", "pound", "buck", "quid", "cent", "half", "million")


def _counts(low: str) -> bool:
    """Whether a sentence can hold an amount at all; most have neither a figure nor a word for money."""
    return _FIGURE.search(low) is not None or any(word in low for word in _SPELT)


def _labelled(part: Unit, amount: Amount) -> bool:
    """Whether a number without a currency can only be pay: "Budget: 500", "2-3k budget"."""
    if amount.value >= 10 and (SAYS.match(part.low, amount.end) or PERIOD_CODE.match(part.low, amount.end)):
        return True
    counted = amount.scale == 1 and COUNTED.match(part.low[amount.end : amount.end + 14])
    if amount.spelled or amount.value < 2 or counted:
        return False
    before = part.low[max(0, amount.start - 40) : amount.start]
    if (part.field == "budget" and not before.strip(" :~-=")) or (
        part.field == "budget"
        and re.fullmatch(
            r"[\s:~=-]*(?:\d[\d.,]*k?\s?(?:-|to)\s?|around |about |up to |max |fixed |between \d+ and )", before
        )
    ):
        return True
    return bool(BARE.search(before))


def _weight(part: Unit, money: Money, span: Span, near: str, order: int) -> int:
    """How clearly an amount is the pay: labels and verbs beside it count for it, other people's money against it."""
    start, end = span
    before, after = part.low[max(0, start - 60) : start], part.low[end : end + 50]
    clause = _OVER.split(before)[-1]
    opening = not re.search(r"\w", part.low[:start])
    near_label = NEAR_LABEL.search(before)
    have = HAVE.search(before)
    score = 3 if part.field == "budget" else 2 if part.field == "pay_terms" else 0
    score += (3 + 3 * ("meant" in have[0])) if have else 0
    score += 2 if near_label or LABEL_AFTER.match(after) else 0
    score += 4 if MONEY_SIGN.search(before) else 0
    score += 3 if LABEL.search(clause[-45:]) else 2 if LABEL.search(after[:30]) else 0
    if money.per in ("hour", "unit") or PIECE.match(after) or PIECE_BEFORE.search(before):
        score += 2
    elif money.per not in (None, "fixed"):
        score += 2 if re.search(r"\d ?h(?:ours?|rs?)?\b", near) or part.label else 1
    elif HOURLY.search(near):
        score += 1
    if part.low.startswith(("[", "hiring", "(hiring")) or "[hiring]" in part.low or "[task]" in part.low:
        score += 2
    elif order == 0:
        score += 1
    score += bool(SET_OFF.search(before) and SET_OFF_AFTER.match(after))
    score += 2 * bool(WHOLE.match(after)) + 4 * bool(TOTAL.match(after) and SPLIT.match(part.low[:start]))
    score += bool(opening and SET_OFF_AFTER.match(after) and not part.bullet)
    score += 2 * bool(
        opening
        and re.match(r" (?:(?:\w+ )?gift card )?(?:for (?!the last|\d)|if |when |once |to (?:the|who|any))", after)
    )
    score += 2 * bool(re.match(r"\W*(?:phase|milestone|stage|part|step) \d\W{0,3}$", part.low[:start]))
    score += 2 * bool(DO.search(before) and WORK.search(part.low))
    if re.fullmatch(r"\W*(?:[a-z]{1,12}\W{1,3})?", part.low[:start]) and len(after.strip()) < 24:  # a line of its own
        score += 1
    return (
        score
        - _against(money, part, span, "" if have else clause, bool(near_label))
        - _size(money, part.low[start:end], part, score)
    )


# A clause of its own begins here, so that a label before it says nothing of the amount after it.
_OVER = re.compile(r"[.;!?)] | --+ | \| |, (?=(?:we|our|i|they|which|who|so|and|but|that)\b)")


def _against(money: Money, part: Unit, span: Span, clause: str, sure: bool) -> int:
    """What speaks against an amount: money that others pay, raise, charge or have spent."""
    start, end = span
    after = part.low[end : end + 40]
    before = part.low[max(0, start - 64) : start]
    if QUOTED.search(before):
        return 4
    if re.search(r"% ?\+ ?$", before):
        return 99  # "2.9 % + $0.30", what a shop pays for each card
    if ELSEWHERE.search(before):
        return 99
    given = re.match(r" (?:\w+ )?gift card", after) and not re.search(r"\w", part.low[:start])
    if (AFTER.match(after) and not given) or THING_IS.search(before):
        return 6
    if money.per == "month" and re.match(r" for (?:it|them|that)\b", after):
        return 6
    if BEFORE.search(clause[-32:]):
        return 2 if sure or part.field == "budget" else 6
    return 0


def _size(money: Money, words: str, part: Unit, score: int) -> int:
    """What is too large to be pay, or stands where a company speaks of itself."""
    less = 5 if re.search(r"\b(?:billion|bn|crore)\b", words) else 0
    largest = _largest(money)
    if largest >= 1_000_000 and money.currency not in ("IDR", "VND", "KRW", "IRR", "NGN", "COP", "UGX"):
        less += 5
    if largest <= 0 or (part.field == "about" and score < 5 and len(words) < len(part.low) - 2):
        less += 3
    return less


_PERIODS: dict[str, Per] = {"m": "month", "w": "week", "d": "day", "h": "hour"}


def _largest(money: Money) -> Decimal:
    return max((v for v in (money.amount, money.high, money.low) if v is not None), default=Decimal(0))


def _kind(money: Money, part: Unit, following: Unit | None, span: Span, employed: bool) -> Money:
    """Puts the pay's kind right by its line: "Rate: $25-40 (hourly)", a salary of $70K, "$15-$30" above "Hourly"."""
    if money.per == "unit" and re.search(r"\bhours? (?:at|for|@) $", part.low[max(0, span[0] - 12) : span[0]]):
        return replace(money, per="hour")
    if money.amount is not None and part.low[: span[0]].rstrip().endswith("<"):
        money = replace(money, amount=None, high=money.amount)
    if money.per == "unit" and re.search(r"/ ?(?:std|stunde)\b", part.low[span[0] : span[1] + 6]):
        return replace(money, per="hour")
    if money.per == "week" and money.amount is not None and money.amount < 3:  # "0.07 p/w" is per word
        return replace(money, per="unit")
    if money.per == "year" and part.label and not YEARLY_SAID.search(part.low) and _largest(money) < 10_000:
        money = replace(money, per="fixed")  # a "Salary" of $500 is none of a year
    if money.per != "fixed":
        return money
    if late := PERIOD_AFTER.match(part.low, span[1]):
        return replace(money, per=_PERIODS[late[1][0]])
    if PIECE.match(part.low, span[1]) or PIECE_BEFORE.search(part.low[max(0, span[0] - 40) : span[0]]):
        return replace(money, per="unit")
    said, _ = per(f"{part.label} ", len(part.label) + 1, len(part.label) + 1)
    if said != "fixed" and part.field == "budget" and not (said == "year" and _largest(money) < 10_000):
        return replace(money, per=said)
    beside = part.low[max(0, span[0] - 50) : span[1] + 50]
    if re.search(r"\b(?:fixed|flat|one[- ]time|total)\b", beside):
        return money
    largest = _largest(money)
    below = (following.label or following.low) if following and len(following.low) < 48 else ""
    if (HOURLY.search(beside) or HOURLY.match(below)) and largest < 1000:
        return replace(money, per="hour")
    if (
        largest >= 20_000
        and (employed or YEARLY.search(part.low))
        and money.currency in ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "NZD", None)
    ):
        return replace(money, per="year")
    return money
