"""Of several prices in an answer the one that holds: after a correction, called the total, or said beside another."""

import re
from dataclasses import replace

from bot.reading.money.amounts import Amount
from bot.reading.money.prices import Price, tidy
from bot.reading.values import Money

_CORRECTION = re.compile(
    r"\b(?:actually|no(?! (?:more|less|later|longer))|no wait|wait|scratch that|i mean|sorry|rather|make (?:it"
    r"|that)|instead|correction)\b"
)
_TOTAL = re.compile(r"\b(?:total|in all|altogether|all in|overall|budget)\b[^.,;\d]{0,20}$")
_DOWN = re.compile(
    r",? ?(?:of (?:it|which|that) )?(?:up ?-?front|in advance|as (?:a |an )?(?:deposit|advance)|deposit)\b"
)
_DOWN = re.compile(
    r",? ?(?:of (?:it|which|that) )?(?:up ?-?front|in advance|as (?:a |an )?(?:deposit|advance)|deposit)\b"
)
_AND = re.compile(r"\b(?:and|plus|und|y)\b|\+|&")
_OR_LEAD = re.compile(r"\b(?:or|maybe|perhaps|even|go (?:up )?to|up to|oder|vielleicht|o|quizás) ?$")
_OR_NEXT = re.compile(r" ?(?:or|oder|o) [$€£]?\d")
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_OR_LEAD = re.compile(r"\b(?:or|maybe|perhaps|even|go (?:up )?to|up to|oder|vielleicht|o|quizás) ?$")
_OR_NEXT = re.compile(r" ?(?:or|oder|o) [$€£]?\d")
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_OR_NEXT = re.compile(r" ?(?:or|oder|o) [$€£]?\d")
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)
_CLOSED = re.compile(r" ?(?:$|[.,;!?)](?:\s|$)|\n|max\b|tops\b)")
_FROM = re.compile(
    r"\b(?:between|from|zwischen|von|entre|desde|de|da|tra|anywhere between|somewhere between|anywhere from)(?: about"
    r"| around| roughly)? ?$"
)


def settled(low: str, read: list[Price]) -> list[Price]:
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


def said_twice(low: str, read: list[Price]) -> Money | None:
    """The sum of one amount that was said twice with "and" between: it may be two payments, or one said again."""
    if len(read) != 2 or read[0][0] != read[1][0] or read[0][0][0].amount is None or read[0][0][0].per != "fixed":
        return None
    between = low[read[0][1][1] : read[1][1][0]]
    value = read[0][0][0]
    return replace(value, amount=2 * value.amount) if value.amount and _AND.search(between) else None


def other_figure(low: str, value: Money, found: list[Amount]) -> Money | None:
    """Another figure of like size offered beside the amount: "600 or 700 EUR", "200 EUR but I can go to 250"."""
    if value.amount is None:
        return None
    for amount in found:
        near = value.amount / 4 <= amount.value <= 4 * value.amount and amount.value != value.amount
        led = _OR_LEAD.search(low[max(0, amount.start - 24) : amount.start]) or _OR_NEXT.match(low, amount.end)
        if near and not amount.marked and led and (_OR_NEXT.match(low, amount.end) or _CLOSED.match(low, amount.end)):
            return replace(value, amount=tidy(amount.value))
    return None
