"""Questions about money."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions.texts import is_a
from bot.reading.money.pay import money as read_money
from bot.reading.values import Money


def money(key: str, message: Message, *, currency: str | None = None, **rest: Any) -> Question[Money]:
    """An amount or a range with its currency, fixed or per hour."""

    def hear(said: str, at: Hearing) -> Heard[Money]:
        if isinstance(at.draft, Money):
            named = read_money(f"{at.draft.amount or at.draft.high or 1} {said}", locale=at.locale)
            if named.value is not None and named.value.currency:
                return Got(replace(at.draft, currency=named.value.currency))
        read = read_money(said, currency=currency, locale=at.locale)
        if read.status == "choose":
            return Pick(("Which amount?",), tuple((money_in_words(one), one) for one in read.options))
        if read.value is None:
            return No(("I need an amount. For example: ", "320 EUR", ", or ", "25 USD per hour", "."))
        if read.value.currency is None:
            return Partly(read.value, (f"{figure(read.value)} - in which currency? For example EUR or USD.",))
        return Got(read.value)

    return Question(
        key=key, message=message, hear=hear, guard=is_a(Money), echo=lambda value: (money_in_words(value),), **rest
    )


def _plain(amount: Decimal) -> str:
    whole = amount.quantize(Decimal("0.01"))
    return f"{whole:,.0f}" if whole == whole.to_integral_value() else f"{whole:,.2f}"


def figure(value: Money) -> str:
    if value.amount is not None:
        return _plain(value.amount)
    if value.low is not None and value.high is not None:
        return f"{_plain(value.low)} to {_plain(value.high)}"
    if value.high is not None:
        return f"up to {_plain(value.high)}"
    return f"from {_plain(value.low)}" if value.low is not None else "?"


def money_in_words(value: Money) -> str:
    """ "320 EUR", "300 to 500 GBP", "25 USD per hour, at most 20 hours"."""
    per = f" per {value.per}" if value.per not in (None, "fixed") else ""
    most = f", at most {_plain(value.most_hours)} hours" if value.most_hours else ""
    return f"{figure(value)} {value.currency or ''}".strip() + per + most
