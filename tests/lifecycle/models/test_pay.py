"""Pay is exact before anybody signs, or applicants name their price; hours may be left open in words."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.engine.flow import Got, Hearing, Partly
from bot.lifecycle.brief.answers import hours_question
from bot.lifecycle.brief.kinds import GENERIC
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.pay import exact_pay_question, pay_question
from bot.lifecycle.brief.review_wording import pay_line
from bot.reading.money.open_price import asks_for_price
from bot.reading.values import Money

AT = Hearing(datetime(2026, 11, 23, 9, tzinfo=UTC), "Europe/Berlin")


def said(text: str) -> Pay:
    heard = pay_question("EUR", None).hear(text, AT)
    assert isinstance(heard, Got), heard
    return heard.value


@pytest.mark.parametrize(
    ("text", "exact", "line"),
    [
        ("320 EUR, half up front", True, "320 EUR in total, half up front, half on acceptance"),
        ("45 EUR an hour, at most 20 hours", True, "45 EUR an hour, at most 20 hours, on acceptance"),
        ("45 EUR per hour", False, "45 EUR an hour, on acceptance"),
        ("up to 400 EUR", False, "up to 400 EUR in total, on acceptance"),
        ("300 to 500 EUR", False, "300 to 500 EUR in total, on acceptance"),
        ("8 EUR per text", True, "8 EUR for each unit, on acceptance"),
    ],
)
def test_what_is_exact_and_how_it_is_echoed(text: str, exact: bool, line: str) -> None:
    pay = said(text)
    assert pay.exact == exact
    assert pay_line(pay) == line


@pytest.mark.parametrize(
    ("text", "answer", "exact"),
    [
        ("45 EUR per hour", "20", "45 EUR an hour, at most 20 hours"),
        ("45 EUR per hour", "up to 12 hours", "45 EUR an hour, at most 12 hours"),
        ("45 EUR per hour", "400 fixed", "400 EUR in total"),
        ("up to 400 EUR", "yes 400 EUR in total", "400 EUR in total"),
        ("up to 400 EUR", "in total", "400 EUR in total"),
        ("up to 400 EUR", "350", "350 EUR in total"),
        ("15-30 EUR an hour", "25 an hour, at most 10 hours", "25 EUR an hour, at most 10 hours"),
        ("up to 400 EUR", "applicants name their price", "applicants name their price, up to 400 EUR in total"),
        ("up to 400 EUR", "let them name it", "applicants name their price, up to 400 EUR in total"),
    ],
)
def test_an_open_sum_is_asked_for_exactly(text: str, answer: str, exact: str) -> None:
    asked = exact_pay_question(said(text))
    heard = asked.hear(answer, AT)
    assert isinstance(heard, Got), heard
    assert asked.guard(heard.value)
    assert pay_line(heard.value) == f"{exact}, on acceptance"


def test_another_rate_without_a_limit_is_kept_while_the_hours_are_asked_for() -> None:
    asked = exact_pay_question(said("15-30 EUR an hour"))
    first = asked.hear("25 EUR an hour", AT)
    assert isinstance(first, Partly)
    heard = asked.hear("10", Hearing(AT.now, AT.zone, draft=first.draft))
    assert isinstance(heard, Got)
    assert (heard.value.money.amount, heard.value.money.most_hours) == (Decimal(25), Decimal(10))
    assert not asked.guard(said("15-30 EUR an hour"))


def test_the_price_can_be_left_to_applicants_in_words() -> None:
    pay = said("tell me your price")
    assert pay == Pay(Money(currency="EUR"), asked=True)
    assert not pay.exact
    assert pay_line(pay) == "applicants name their price in EUR, on acceptance"


@pytest.mark.parametrize(
    "text",
    ["tell me your price", "offers welcome", "make me an offer", "what would you charge?", "your rate please",
     "Angebote willkommen", "a convenir", "price is negotiable"],
)  # fmt: skip
def test_words_that_leave_the_price_open(text: str) -> None:
    assert asks_for_price(text)


@pytest.mark.parametrize(
    "text", ["320 EUR", "no offers please", "the price is 300 EUR", "half up front", "I do not take offers"]
)
def test_words_that_do_not(text: str) -> None:
    assert not asks_for_price(text)


def test_words_of_pay_in_older_versions_stay_as_they_were() -> None:
    """Canonical bytes of a version are made of them."""
    fixed = Money(amount=Decimal(320), currency="EUR", per="fixed")
    assert Pay(fixed, "half up front").words() == "320 EUR, half up front"
    assert Pay(Money(amount=Decimal(25), currency="USD", per="hour")).words() == "25 USD per hour, on acceptance"


@pytest.mark.parametrize(
    "text",
    [
        "they decide",
        "up to them",
        "to be decided later",
        "later",
        "flexible",
        "egal",
        "a convenir",
        "as much as they can",
    ],
)  # fmt: skip
def test_hours_can_be_left_open_in_words(text: str) -> None:
    heard = hours_question(GENERIC, None).hear(text, AT)
    assert isinstance(heard, Got), heard
    assert heard.value.hours is None


@pytest.mark.parametrize("text", ["what?", "later we need 12 texts", "no", "they decide on Friday what we do"])
def test_other_words_leave_no_hours_open(text: str) -> None:
    assert not isinstance(hours_question(GENERIC, None).hear(text, AT), Got)
