"""Every sentence that makes the pay exact before anybody signs it."""

from dataclasses import replace

from bot.engine.flow import Choice
from bot.engine.messages import Message, Strong, Text
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.terms_wording import amount_in_words
from bot.reading.values import Money

NAMED = Choice("Applicants name their price", "asked", "applicants name their price")


def in_total(total: Money) -> Choice:
    """Takes the upper end as the whole pay."""
    return Choice(amount_in_words(total), "total", "in total")


def exact(pay: Pay, total: Money) -> Message:
    """The pay leaves the sum open; what it can be exactly."""
    said = amount_in_words(pay.money)
    if pay.money.per == "hour" and pay.money.amount is not None:
        example = amount_in_words(replace(total, amount=pay.money.amount * 10))
        return asks("", Strong(said), f" - up to how many hours? Or one sum for all of it, such as {example}.")
    if pay.money.per == "hour":
        return asks("", Strong(said), " - which rate, and up to how many hours? Or one sum for all of it.")
    return asks("", Strong(said), f" - so is it {amount_in_words(total)}, or do applicants name their price?")


def not_exact(pay: Pay) -> Text:
    """Neither hours nor an amount were understood."""
    if pay.money.per == "hour":
        return ("I need the most hours that you pay for, for example ", Strong("20 hours"), ", or one sum in total.")
    return ("I need one sum, for example ", Strong("400 EUR in total"), ".")


def still_open(pay: Pay) -> Text:
    """Another amount that leaves the sum open as well."""
    if pay.money.per == "hour" and pay.money.amount is not None:
        return (f"{amount_in_words(pay.money)} - up to how many hours?",)
    return not_exact(pay)


def rate_and_total(rate: Money, total: Money) -> Text:
    """Two things were said about the pay."""
    return (f"You named {amount_in_words(rate)}, and {amount_in_words(total)}. Which one do you pay?",)


def limited(rate: Money, total: Money) -> str:
    """Takes the rate, and the sum as the most that it may come to."""
    return f"{amount_in_words(rate)}, at most {amount_in_words(total)}"


def at_most(total: Money, terms: str) -> str:
    """The terms of a rate that a sum limits, as they stand in the brief."""
    return f"at most {amount_in_words(total)}, {terms}"
