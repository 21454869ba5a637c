"""Dates, zones, lengths of time, money, lists and counts in words, at their edges (C32, C33)."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.engine import formatting, present_year
from bot.engine.messages import Field, Message, Moment, plain
from bot.reading.values import Days, Hours, Money
from tools.sentences import HOMES

BERLIN, NEW_YORK, MANILA = "Europe/Berlin", "America/New_York", "Asia/Manila"


def at(words: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_days_have_short_names_and_only_as_much_as_is_needed() -> None:
    assert formatting.day(date(2026, 9, 3)) == "Thu 3 Sep 2026"
    assert formatting.day_of_year(date(2026, 12, 18)) == "Fri 18 Dec"
    assert formatting.day_of_month(date(2026, 12, 18)) == "18 Dec"


def test_a_moment_names_the_second_day_only_where_it_is_another() -> None:
    at = datetime(2026, 12, 3, 20, 30, tzinfo=UTC)
    assert formatting.moment(at, ("Europe/Berlin",)) == "Thu 3 Dec 2026, 21:30 Berlin"
    assert formatting.moment(at, ("Europe/Berlin", "Asia/Kolkata")).endswith("= Fri 4 Dec 02:00 Kolkata")
    assert formatting.moment(at, ()) == "Thu 3 Dec 2026, 20:30 UTC"


def test_an_offset_is_said_only_where_the_clocks_change_soon_or_just_have() -> None:
    assert formatting.moment(at("2026-10-24T16:00"), (BERLIN, MANILA), year=False) == (
        "Sat 24 Oct, 18:00 Berlin (UTC+2) = Sun 25 Oct 00:00 Manila"
    )
    assert "Berlin (UTC+1)" in formatting.moment(at("2026-10-31T17:00"), (BERLIN,))
    assert formatting.moment(at("2026-11-05T17:00"), (BERLIN,), year=False) == "Thu 5 Nov, 18:00 Berlin"


def test_the_year_is_said_only_where_it_is_not_the_present_one() -> None:
    now, soon, later = at("2026-12-20T09:00"), at("2026-12-24T09:00"), at("2027-01-04T09:00")
    message = Message(
        text=("By ", Moment(soon, (BERLIN,))),
        fields=(Field("Then", (Moment(later, (BERLIN,)),)),),
        turn=("Your turn.",),
    )
    shown = present_year.without_it(message, now)
    assert plain(shown.text) == "By Thu 24 Dec, 10:00 Berlin"
    assert plain(shown.fields[0].text) == "Mon 4 Jan 2027, 10:00 Berlin"
    assert present_year.without_it(shown, later).text != shown.text


def test_runs_of_days_say_their_year_once() -> None:
    assert formatting.days_between(date(2026, 12, 7), date(2026, 12, 18)) == "Mon 7 Dec to Fri 18 Dec 2026"
    assert formatting.days_between(date(2026, 12, 28), date(2027, 1, 4)) == "Mon 28 Dec 2026 to Mon 4 Jan 2027"


FORMATS_A_TIME = re.compile(
    r"\bstrftime\b|\bformat_(?:date|time|datetime)\b|\{[^{}\n]*:%|\bfrom babel\b|\bimport babel\b|\.isoformat\(|"
    r"\bctime\(|\.(?:hour|minute|day|month|year)\b|clock_time\([^\n]*\}[^\n]*\bcity\("
)
"""Ways of writing a date or a time that is not one of this module's."""
SENTENCES = sorted(
    path
    for folder in ("bot/engine", "bot/lifecycle")
    for path in (Path(__file__).parents[2] / folder).rglob("*.py")
    if HOMES.search(path.stem) and path.stem != "formatting"
)


@pytest.mark.parametrize("path", SENTENCES, ids=lambda path: "/".join(path.parts[-2:]))
def test_no_wording_writes_a_date_or_a_time_by_itself(path: Path) -> None:
    assert FORMATS_A_TIME.findall(path.read_text()) == []


@pytest.mark.parametrize("line", ['f"{at:%H:%M}"', "at.strftime(x)", 'f"{at.day} Dec"', "on.isoformat()"])
def test_the_search_for_other_ways_finds_them(line: str) -> None:
    assert FORMATS_A_TIME.search(line)


def test_lists_of_any_length() -> None:
    assert [formatting.listing(("a", "b", "c")[:n]) for n in range(4)] == ["", "a", "a, b", "a, b, c"]
    assert [formatting.together(("a", "b", "c")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize(("count", "words"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")])
def test_counts_agree_with_their_noun(count: int, words: str) -> None:
    assert formatting.counted(count, "day", "days") == words


def test_a_time_is_said_in_both_zones_by_name() -> None:
    when = at("2026-12-03T09:00")
    assert formatting.moment(when, (BERLIN, MANILA)) == "Thu 3 Dec 2026, 10:00 Berlin = 17:00 Manila"
    assert formatting.moment(at("2026-12-03T20:00"), (BERLIN, MANILA)).endswith("= Fri 4 Dec 04:00 Manila")
    assert formatting.moment(when, ()) == "Thu 3 Dec 2026, 09:00 UTC"
    assert formatting.moment(when, (BERLIN, BERLIN)) == "Thu 3 Dec 2026, 10:00 Berlin"
    assert formatting.city(NEW_YORK) == "New York"


def test_the_offset_is_that_of_the_date_itself() -> None:
    assert [formatting.offset(at(day), BERLIN) for day in ("2026-07-01", "2026-12-01")] == ["UTC+2", "UTC+1"]
    assert formatting.offset(at("2026-12-01"), "Asia/Kolkata") == "UTC+5:30"
    assert formatting.offset(at("2026-12-01"), "America/St_Johns") == "UTC-3:30"
    assert formatting.offset(at("2026-12-01"), "Africa/Accra") == "UTC"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(minutes=35), "35 min"),
        (timedelta(hours=2), "2 h"),
        (timedelta(hours=2, minutes=5), "2 h 5 min"),
        (timedelta(days=1, hours=4, minutes=9), "1 d 4 h"),
        (timedelta(days=2, minutes=9), "2 d"),
        (timedelta(seconds=-5), "0 min"),
        (timedelta(hours=28), "1 d 4 h"),
        (timedelta(days=-1), "0 min"),
    ],
)
def test_lengths_of_time_have_at_most_two_units(length: timedelta, words: str) -> None:
    assert formatting.span(length) == words


@pytest.mark.parametrize(
    ("price", "words"),
    [
        (Money(Decimal(320), currency="EUR", per="fixed"), "320 EUR"),
        (Money(Decimal("1250.5"), currency="USD"), "1,250.50 USD"),
        (Money(Decimal("12.999"), currency="USD"), "13 USD"),
        (Money(low=Decimal(300), high=Decimal(500), currency="GBP"), "300 to 500 GBP"),
        (Money(high=Decimal(500), currency="GBP"), "up to 500 GBP"),
        (Money(low=Decimal(500), currency="GBP"), "from 500 GBP"),
        (Money(Decimal(25), currency="USD", per="hour", most_hours=Decimal(20)), "25 USD per hour, at most 20 hours"),
        (Money(Decimal(320)), "320"),
        (Money(), "?"),
    ],
)
def test_money_is_a_figure_its_currency_and_what_it_is_for(price: Money, words: str) -> None:
    assert formatting.money(price) == words


def test_hours_of_a_week_are_one_figure_or_two() -> None:
    assert formatting.hours_a_week(Hours(Decimal("12.0"), Decimal(12))) == "12 h a week"
    assert formatting.hours_a_week(Hours(Decimal(10), Decimal("12.5"))) == "10 to 12.5 h a week"


def test_days_on_which_nobody_works() -> None:
    first, last = date(2026, 12, 4), date(2026, 12, 6)
    assert formatting.blocked_days((Days(first, first), Days(first, last)), (5,)) == (
        "not Fridays, Fri 4 Dec 2026, Fri 4 Dec to Sun 6 Dec 2026"
    )
    assert formatting.blocked_days(()) == "no blocked days"


def test_words_agree_with_a_number_that_stands_elsewhere() -> None:
    assert [formatting.agreeing(count, "this one", f"these {count}") for count in (1, 2)] == ["this one", "these 2"]
