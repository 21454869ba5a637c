"""The currency of a post's pay where it stands in the label or a few words later, not beside the amount."""

import re
from dataclasses import replace

from bot.reading.brief.layout import Unit
from bot.reading.result import Span
from bot.reading.values import Money

_CODE = re.compile(
    r"[^.\n\d]{0,16}?\b(usd|eur|gbp|cad|aud|chf|inr|php|pln|zar|sgd|nzd|brl|mxn)\b|[^.\n\d]{0,12}?([$€£])"
    r"|[^.\n\d]{0,40}?\b(us dollars?|dollars|euros?|pounds)\b"
)
_IN_LABEL = re.compile(r"\b(usd|eur|gbp|cad|aud|chf|inr|nzd|sgd|hkd|zar)\b")
_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "us dollar": "USD", "us dollars": "USD", "dollars": "USD", "euro": "EUR",
    "euros": "EUR", "pounds": "GBP",
}  # fmt: skip


def named(money: Money, part: Unit, span: Span) -> Money:
    """The currency that is said a few words later: "2-3k budget (USD)"."""
    if money.currency is None and re.search(r"(?<!\w)R$", part.text[: span[0]]):
        return replace(money, currency="ZAR")
    if (label := _IN_LABEL.search(part.label)) and money.currency in (None, "USD"):
        return replace(money, currency=label[1].upper())  # "Budget (CAD): $1,500"
    if money.currency is not None or not (code := _CODE.match(part.low[span[1] : span[1] + 48])):
        return money
    return replace(money, currency=code[1].upper() if code[1] else _SIGNS[code[2] or code[3]])
