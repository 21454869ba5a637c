"""Days that a month or a year has not, or has seldom: each is one defined day, echoed, or is asked for (X34)."""

from datetime import UTC, datetime

import pytest

from bot.engine.flow import Got, Hearing, No
from bot.engine.questions import asks, moment

ASK = moment("m", asks("?"), after=datetime(2020, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("today", "said", "day"),
    [
        ("2027-01-31", "in one month", "2027-02-28"),
        ("2027-10-31", "in 4 months", "2028-02-29"),
        ("2027-01-31", "29 Feb 2028", "2028-02-29"),
        ("2026-12-30", "in a week", "2027-01-06"),
        ("2026-12-30", "3 January", "2027-01-03"),
        ("2026-12-30", "31 December", "2026-12-31"),
    ],
)
def test_a_seldom_day_is_one_day(today: str, said: str, day: str) -> None:
    heard = ASK.hear(f"{said}, 18:00", Hearing(datetime.fromisoformat(f"{today}T12:00+00:00"), "Europe/Berlin", "en"))
    assert isinstance(heard, Got)
    assert heard.value.wall.local.isoformat() == f"{day}T18:00:00"


@pytest.mark.parametrize("said", ["31 February 18:00", "31 November 10:00"])
def test_a_day_that_no_month_has_is_asked_for(said: str) -> None:
    assert isinstance(ASK.hear(said, Hearing(datetime(2027, 1, 31, 12, tzinfo=UTC), "Europe/Berlin", "en")), No)
