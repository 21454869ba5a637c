"""Time as people live it: quiet hours, mornings, gaps and overlaps (X32, X34, X38)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.clock import humane, known_zone, morning, quiet
from bot.reading.values import Wall

BERLIN, NEW_YORK, MANILA = "Europe/Berlin", "America/New_York", "Asia/Manila"
ZONES = (BERLIN, NEW_YORK, MANILA, "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC", "Africa/Lagos")
instants = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


def at(words: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_zones_are_those_of_the_database() -> None:
    """X33."""
    assert known_zone(BERLIN)
    assert not known_zone("Mars/Base")


@pytest.mark.parametrize(
    ("meant", "leaves"),
    [
        ("2026-12-03T20:59", "2026-12-03T20:59"),
        ("2026-12-03T21:00", "2026-12-04T08:00"),
        ("2026-12-04T03:00", "2026-12-04T08:00"),
        ("2026-12-04T08:00", "2026-12-04T08:00"),
        ("2026-12-31T23:00", "2027-01-01T08:00"),
        ("2028-02-28T22:00", "2028-02-29T08:00"),
        ("2026-03-28T23:00", "2026-03-29T08:00"),
        ("2026-10-24T23:00", "2026-10-25T08:00"),
    ],
    ids=["before", "begins", "night", "ends", "new year", "leap day", "spring forward", "fall back"],
)
def test_nothing_leaves_in_the_quiet_hours(meant: str, leaves: str) -> None:
    assert humane(at(meant, BERLIN), BERLIN) == at(leaves, BERLIN)


def test_the_night_of_the_change_is_an_hour_shorter() -> None:
    assert humane(at("2026-03-28T23:00", BERLIN), BERLIN) - at("2026-03-28T23:00", BERLIN) == timedelta(hours=8)
    assert humane(at("2026-10-24T23:00", BERLIN), BERLIN) - at("2026-10-24T23:00", BERLIN) == timedelta(hours=10)


def test_before_a_deadline_in_the_night_it_leaves_before_the_night() -> None:
    meant, deadline = at("2026-12-04T04:00", BERLIN), at("2026-12-04T07:00", BERLIN)
    assert humane(meant, BERLIN, deadline=deadline) == at("2026-12-03T20:30", BERLIN)
    assert humane(meant, BERLIN, deadline=at("2026-12-04T08:01", BERLIN)) == at("2026-12-04T08:00", BERLIN)


@given(instants, st.sampled_from(ZONES))
def test_a_moved_ping_is_never_in_the_night_and_never_more_than_twelve_hours_late(when: datetime, zone: str) -> None:
    leaves = humane(when, zone)
    assert not quiet(leaves, zone)
    assert timedelta(0) <= leaves - when <= timedelta(hours=12)
    assert (leaves == when) == (not quiet(when, zone))


@given(instants, st.sampled_from(ZONES), st.timedeltas(timedelta(0), timedelta(hours=12)))
def test_with_a_deadline_it_leaves_before_it(when: datetime, zone: str, left: timedelta) -> None:
    leaves = humane(when, zone, deadline=when + left)
    assert leaves <= when + left
    assert not quiet(leaves, zone)


@given(instants, st.sampled_from(ZONES))
def test_the_next_morning_is_nine_o_clock_within_a_day(when: datetime, zone: str) -> None:
    found = morning(when, zone)
    assert found.astimezone(ZoneInfo(zone)).hour == 9
    assert timedelta(0) < found - when <= timedelta(hours=25)


def test_a_wall_time_in_a_gap_is_the_first_valid_instant() -> None:
    """X32: zoneinfo accepts the gap silently."""
    assert Wall(datetime(2026, 3, 29, 2, 30), BERLIN).at == at("2026-03-29T01:00")
    assert Wall(datetime(2026, 3, 8, 2, 0), NEW_YORK).at == at("2026-03-08T07:00")
    assert Wall(datetime(2026, 10, 4, 2, 10), "Australia/Lord_Howe").at == at("2026-10-03T15:30")


def test_a_wall_time_that_comes_twice_is_the_first() -> None:
    assert Wall(datetime(2026, 10, 25, 2, 30), BERLIN).at == at("2026-10-25T00:30")
    assert Wall(datetime(2026, 11, 1, 1, 30), NEW_YORK).at == at("2026-11-01T05:30")


@given(instants, st.sampled_from(ZONES))
def test_every_instant_but_the_second_of_an_overlap_is_its_wall_time_again(when: datetime, zone: str) -> None:
    again = Wall.of(when, zone).at
    assert again == when or (
        timedelta(0) < when - again <= timedelta(hours=1) and Wall.of(again, zone) == Wall.of(when, zone)
    )
