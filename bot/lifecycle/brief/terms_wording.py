"""The words that stand in a brief itself: when the pay is due, who owns the result, what silence means."""

from decimal import Decimal

from bot.engine import formatting
from bot.reading.money.pay_terms import pay_terms
from bot.reading.values import Hours, Money

ON_ACCEPTANCE = "on acceptance"
STILL_OPEN = "still open"
EACH_SAYS_THEIRS = "as many hours as each applicant names"
_SHOWN = "it may be shown in a portfolio"
_NOT_SHOWN = "it may not be shown in a portfolio"


def hours_named(hours: Hours | None) -> str:
    """Hours a week as they stand in a brief; without any, whoever applies names theirs."""
    return formatting.hours_a_week(hours) if hours else EACH_SAYS_THEIRS


def version_named(number: int, hash: str) -> str:
    """A version as people see it, by its number and the first characters of its hash: "version 2 (3fa9)"."""
    return f"version {number} ({hash[:4]})"


def ownership(*, portfolio: bool) -> str:
    """Who owns the result, and whether its maker may show it."""
    return f"the owner owns the result; {_SHOWN if portfolio else _NOT_SHOWN}"


def for_portfolio(ownership: str) -> bool:
    """Whether these words of a brief let the result be shown in a portfolio."""
    return _NOT_SHOWN not in ownership


def amount_in_words(price: Money) -> str:
    """An amount as people read it, so that nobody takes an hour's rate for the whole: "in total" or "an hour"."""
    words = f"{formatting.figure(price)} {price.currency}" if price.currency else formatting.figure(price)
    match price.per:
        case None | "fixed":
            words = f"{words} in total"
        case "hour" | "day" | "week" | "month" | "year":
            words = f"{words} {'an' if price.per == 'hour' else 'a'} {price.per}"
        case _:
            words = f"{words} for each {price.per}"
    if price.most_hours:
        words = f"{words}, at most {price.most_hours.normalize():f} hours"
    return words


def price_named(limits: Money) -> str:
    """The pay while it is applicants who say what they ask for, with the limits that the owner has set."""
    if limits.low is None and limits.high is None and limits.amount is None:
        return f"applicants name their price in {limits.currency}"
    return f"applicants name their price, {amount_in_words(limits)}"


def terms_in_words(text: str) -> str | None:
    """When it is paid, in the words that stand in the brief; None if nothing was said about it."""
    read = pay_terms(text)
    if read.value is None:
        return None
    terms = read.value
    if terms.when == "split":
        if terms.up_front == Decimal("0.5"):
            return "half up front, half on acceptance"
        share = f"{(terms.up_front * 100).normalize():f} %" if terms.up_front else "part"
        return f"{share} up front, the rest on acceptance"
    return {"up front": "all up front", "on delivery": "on delivery", "in parts": "in parts"}.get(
        terms.when, terms.when
    )
