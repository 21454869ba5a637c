"""What is paid: the question, and a second one where the answer leaves the sum open (nobody signs "up to 400")."""

import re
from dataclasses import replace
from decimal import ROUND_DOWN, Decimal

from bot.engine import formatting
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question, fingerprint
from bot.engine.questions import match
from bot.lifecycle.brief import pay_wording, review_wording, wording
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.terms_wording import ON_ACCEPTANCE, amount_in_words, terms_in_words
from bot.reading.money.open_price import asks_for_price
from bot.reading.money.pay import money as read_money
from bot.reading.money.rate_total import RateAndTotal, rate_and_total
from bot.reading.values import Money


def pay_question(usual: str, known: Pay | None) -> Question[Pay]:
    """Amount, currency and when; without a currency the owner's usual one is offered, never assumed."""

    def hear(text: str, at: Hearing) -> Heard[Pay]:
        read = read_money(text, locale=at.locale)
        terms = terms_in_words(text) or ON_ACCEPTANCE
        both = rate_and_total(text, locale=at.locale)
        if both is not None:
            return _which_of_both(both, terms, usual)
        if read.status == "choose":
            return Pick(
                wording.which_pay(), tuple((formatting.money(money), Pay(money, terms)) for money in read.options)
            )
        if asks_for_price(text):
            return Got(Pay(replace(read.value or Money(), currency=_currency(read.value, usual)), terms, asked=True))
        if read.value is None:
            return No(wording.no_pay())
        if read.value.currency is None:
            codes = dict.fromkeys((usual, *wording.CURRENCIES))
            options = tuple((code, Pay(replace(read.value, currency=code), terms)) for code in codes)
            return Pick(wording.which_currency(formatting.figure(read.value), usual), options, yes=True)
        return Got(Pay(read.value, terms))

    return Question(
        key="pay",
        message=wording.pay(),
        hear=hear,
        guard=lambda v: isinstance(v, Pay) and v.money.currency is not None,
        echo=lambda value: (review_wording.pay_line(value),),
        known=known,
        help=wording.pay_help(),
    )


def _which_of_both(both: RateAndTotal, terms: str, usual: str) -> Pick[Pay]:
    """A rate and a sum for all of it: both are shown, and what holds is asked."""
    rate = replace(both.rate, currency=both.rate.currency or usual)
    total = replace(both.total, currency=both.total.currency or usual)
    assert rate.amount is not None  # rate_and_total gives amounts
    assert total.amount is not None
    if rate.per == "hour":
        limited = Pay(replace(rate, most_hours=(total.amount / rate.amount).quantize(Decimal(1), ROUND_DOWN)), terms)
    else:
        limited = Pay(rate, pay_wording.at_most(total, terms))
    pays = (limited, Pay(total, terms), Pay(rate, terms))
    labels = (pay_wording.limited(rate, total), *map(amount_in_words, (total, rate)))
    return Pick(pay_wording.rate_and_total(rate, total), tuple(zip(labels, pays, strict=True)))


def _currency(said: Money | None, usual: str) -> str:
    return (said.currency if said else None) or usual


def exact_pay_question(pay: Pay) -> Question[Pay]:
    """Of "up to 400", "300 to 500" or "45 an hour" the exact pay: one sum, hours at most, or applicants say it."""
    total = Money(amount=pay.money.high or pay.money.amount or pay.money.low, currency=pay.money.currency, per="fixed")
    hourly = pay.money.per == "hour"
    named, whole = pay_wording.NAMED, pay_wording.in_total(total)
    choices = (named,) if hourly else (whole, named)

    def hear(text: str, at: Hearing) -> Heard[Pay]:
        picked = match(text, choices) if not text.strip().isdecimal() else None
        if picked is named or asks_for_price(text):
            return Got(replace(pay, asked=True))
        if picked:
            return Got(replace(pay, money=total))
        so_far = at.draft if isinstance(at.draft, Pay) else pay
        said = _with_hours(so_far, text) or _as_said(so_far, text, at.locale)
        if said is None:
            return No(pay_wording.not_exact(pay))
        return Got(said) if said.exact else Partly(said, pay_wording.still_open(said))

    return Question(
        key=f"pay.exact.{fingerprint(pay)[:6]}",
        message=pay_wording.exact(pay, total),
        hear=hear,
        guard=lambda value: isinstance(value, Pay) and (value.exact or value.asked),
        echo=lambda value: (review_wording.pay_line(value),),
        choices=choices,
        free_text=True,
    )


_HOURS = re.compile(
    r"\W*(?:up to|at most|max(?:imum)?\.?|bis zu|höchstens|hasta|about|around)?\W*(\d{1,4}(?:\.\d)?)\W*"
    r"(?:h|hrs?|hours?|stunden|std|horas)?\W*(?:max(?:imum|imal)?|at most|tops|please|bitte)?\W*",
    re.IGNORECASE,
)


def _with_hours(pay: Pay, text: str) -> Pay | None:
    """An hour's rate with the hours at most, if the words are only a number of hours."""
    hours = _HOURS.fullmatch(text)
    if pay.money.per != "hour" or pay.money.amount is None or hours is None or not Decimal(hours[1]):
        return None
    return replace(pay, money=replace(pay.money, most_hours=Decimal(hours[1])))


def _as_said(pay: Pay, text: str, locale: str) -> Pay | None:
    """Another amount, in the currency that was said before unless it names one."""
    read = read_money(text, currency=pay.money.currency, locale=locale)
    if read.value is None or read.status != "read":
        return None
    said = replace(read.value, currency=read.value.currency or pay.money.currency)
    return Pay(said, terms_in_words(text) or pay.terms)
