"""Dates, lists and counts in words, at their edges (C32, C33)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.engine import formatting


def test_days_have_short_names_and_only_as_much_as_is_needed() -> None:
    assert formatting.day(date(2026, 9, 3)) == "Thu 3 Sep 2026"
    assert formatting.day_of_year(date(2026, 12, 18)) == "Fri 18 Dec"
    assert formatting.day_of_month(date(2026, 12, 18)) == "18 Dec"


def test_a_moment_names_the_second_day_only_where_it_is_another() -> None:
    at = datetime(2026, 12, 3, 20, 30, tzinfo=UTC)
    assert formatting.moment(at, ("Europe/Berlin",)) == "Thu 3 Dec 2026, 21:30 Berlin (UTC+1)"
    assert formatting.moment(at, ("Europe/Berlin", "Asia/Kolkata")).endswith("= Fri 4 Dec 02:00 Kolkata (UTC+5:30)")
    assert formatting.moment(at, ()) == "Thu 3 Dec 2026, 20:30 UTC"


def test_lists_of_any_length() -> None:
    assert [formatting.listing(("a", "b", "c")[:n]) for n in range(4)] == ["", "a", "a, b", "a, b, c"]
    assert [formatting.together(("a", "b", "c")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize(("count", "words"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")])
def test_counts_agree_with_their_noun(count: int, words: str) -> None:
    assert formatting.counted(count, "day", "days") == words


@pytest.mark.parametrize(
    ("length", "words"),
    [({"hours": 28}, "1 d 4 h"), ({"minutes": 35}, "35 min"), ({"hours": 2}, "2 h"), ({"days": -1}, "0 min")],
)
def test_lengths_have_at_most_two_units(length: dict[str, int], words: str) -> None:
    assert formatting.span(timedelta(**length)) == words
