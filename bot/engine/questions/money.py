"""Questions about money."""

from dataclasses import replace
from typing import Unpack

from bot.engine import formatting
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question, QuestionOptions
from bot.engine.messages import Message
from bot.engine.questions import wording
from bot.engine.questions.texts import is_a
from bot.reading.money.currencies import currency_alone
from bot.reading.money.pay import money as read_money
from bot.reading.values import Money


def money(
    key: str, message: Message, *, currency: str | None = None, **rest: Unpack[QuestionOptions[Money]]
) -> Question[Money]:
    """An amount or a range with its currency, fixed or per hour."""

    def hear(words: str, at: Hearing) -> Heard[Money]:
        if isinstance(at.draft, Money):
            code = currency_alone(words)
            if code:
                return Got(replace(at.draft, currency=code))
            named = read_money(f"{at.draft.amount or at.draft.high or 1} {words}", locale=at.locale)
            if named.value is not None and named.value.currency:
                return Got(replace(at.draft, currency=named.value.currency))
        read = read_money(words, currency=currency, locale=at.locale)
        if read.status == "choose":
            return Pick(wording.WHICH_AMOUNT, tuple((formatting.money(option), option) for option in read.options))
        if read.value is None:
            return No(wording.NO_AMOUNT)
        if read.value.currency is None:
            return Partly(read.value, wording.which_currency(read.value))
        return Got(read.value)

    return Question(
        key=key, message=message, hear=hear, guard=is_a(Money), echo=lambda value: (formatting.money(value),), **rest
    )
