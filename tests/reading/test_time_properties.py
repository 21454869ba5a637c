"""What must hold of the readers of time for any text at all."""

import calendar
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.reading.language.vocabulary import vocabulary
from bot.reading.lines import READERS, read_lines
from bot.reading.result import Reading
from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.time.hours import hours
from bot.reading.time.zones import zone
from bot.reading.values import Wall

WALL = datetime.fromisoformat
NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONES = ["Europe/Berlin", "Asia/Manila", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Etc/GMT-2"]
# Words of the grammar in any order find more than letters at random do.
PIECES = st.sampled_from(
    sorted(
        vocabulary(
            "in 3 weeks by next friday the 15th of december dec 5 and 6 17:00 5 pm noon midnight end mid month 3/12 "
            "half past a quarter to from until not weekdays after - , . ( ) 1st last day before christmas Q3 20h "
            "/ week EST 2026 15.12. "
            "Berlin time UTC + 2 2026-12-15 T17:00 hours 99999 999999999 0 00:00 24 minus ½ second may sat 1/2 9-5 off"
        )
    )
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=25).map(" ".join))
WHENS = st.datetimes(WALL("1990-01-01T00:00"), WALL("2090-01-01T00:00"), timezones=st.just(UTC))

READ: dict[str, Callable[[str, datetime, str], Reading[Any]]] = {
    "deadline": lambda text, now, zone_: deadline(text, now=now, zone=zone_),
    "deadline, american": lambda text, now, zone_: deadline(text, now=now, zone=zone_, locale="en-US"),
    "availability": lambda text, now, zone_: availability(text, now=now, zone=zone_),
    "duration": lambda text, _, __: duration(text),
    "hours": lambda text, _, __: hours(text),
    "zone": lambda text, _, zone_: zone(text, same_as=zone_),
}


@pytest.mark.parametrize("name", READ)
@settings(max_examples=150)
@given(text=TEXTS, now=WHENS, zone_=st.sampled_from(ZONES))
@example(text="CHRISTMAS(UT", now=NOW, zone_="Europe/Berlin")  # a bracket that never closes
def test_no_reader_raises_and_what_it_says_holds_together(name: str, text: str, now: datetime, zone_: str) -> None:
    read = READ[name](text, now, zone_)
    assert (read.status == "read") == (read.value is not None)
    assert (read.status == "choose") == (len(read.options) in (1, 2, 3))
    if read.status == "read" or len(read.options) == 1:  # what was left unread is asked about, and nothing else is
        assert bool(read.unread) == (read.status == "choose")
    assert (read.status == "none") == (read.span is None)
    if read.span is not None:
        assert 0 <= read.span[0] < read.span[1] <= len(text)


@settings(max_examples=150)
@given(text=TEXTS, now=WHENS, zone_=st.sampled_from(ZONES))
def test_a_past_deadline_is_never_silent(text: str, now: datetime, zone_: str) -> None:
    read = deadline(text, now=now, zone=zone_)
    if read.value is not None:
        assert (read.query == "past") == (read.value.wall.at <= now)
    assert all(option.wall.at > now for option in read.options)


@settings(max_examples=100)
@given(
    weekday=st.integers(0, 6),
    now=WHENS,
    zone_=st.sampled_from(ZONES),
    lead=st.sampled_from(["", "by ", "this ", "on "]),
)
def test_a_bare_weekday_is_in_the_future_and_that_weekday(weekday: int, now: datetime, zone_: str, lead: str) -> None:
    name = calendar.day_name[weekday].lower()
    read = deadline(lead + name, now=now, zone=zone_)
    assert read.value is not None
    local = read.value.wall.local
    assert local.weekday() == weekday
    assert local.time() == time(18)
    today = now.astimezone(ZoneInfo(zone_)).date()
    assert timedelta(0) <= local.date() - today <= timedelta(7)
    if lead != "this ":
        assert local.date() > today


@settings(max_examples=100)
@given(day=st.integers(1, 28), now=WHENS, zone_=st.sampled_from(ZONES))
def test_a_bare_day_of_the_month_is_the_next_one(day: int, now: datetime, zone_: str) -> None:
    read = deadline(f"the {day}{'st' if day % 10 == 1 and day != 11 else 'th'}", now=now, zone=zone_)
    today = now.astimezone(ZoneInfo(zone_)).date()
    days = [when.wall.local.date() for when in ((read.value,) if read.value else read.options)]
    assert all(d.day == day and timedelta(0) <= d - today <= timedelta(62) for d in days)


@settings(max_examples=100)
@given(moment=st.datetimes(WALL("2027-01-01T00:00"), WALL("2028-01-01T00:00")), zone_=st.sampled_from(ZONES))
def test_iso_comes_back_as_it_was(moment: datetime, zone_: str) -> None:
    moment = moment.replace(second=0, microsecond=0)
    read = deadline(moment.isoformat(timespec="minutes"), now=NOW, zone=zone_)
    assert read.value is not None
    assert read.value.wall == Wall(moment, zone_)
    assert not read.value.assumed


@settings(max_examples=100)
@given(
    instant=st.datetimes(WALL("2020-01-01T00:00"), WALL("2035-01-01T00:00"), timezones=st.just(UTC)),
    zone_=st.sampled_from(ZONES),
)
def test_an_instant_survives_its_wall_outside_of_overlaps(instant: datetime, zone_: str) -> None:
    wall = Wall.of(instant, zone_)
    tz = ZoneInfo(zone_)
    twice = wall.local.replace(tzinfo=tz, fold=0).utcoffset() != wall.local.replace(tzinfo=tz, fold=1).utcoffset()
    assert wall.at == instant or (twice and wall.at < instant)


@pytest.mark.parametrize(
    "text",
    ["9999-12-31 23:59", "0001-01-01 00:00", "31.12.9999 24:00", "in 9000 years", "99999 weeks ago", "the year 9999"],
)
@pytest.mark.parametrize("zone_", ["America/New_York", "Asia/Manila"])
def test_the_ends_of_the_calendar_are_no_deadlines(text: str, zone_: str) -> None:
    assert deadline(text, now=NOW, zone=zone_).status == "none"


def test_date_without_a_time_gets_the_default_and_says_so() -> None:
    read = deadline("dec 15", now=NOW, zone="Europe/Berlin", end_of_day=time(17, 30))
    assert read.value is not None
    assert read.value.assumed
    assert read.value.wall.local == WALL("2026-12-15T17:30")


def test_relative_days_count_from_where_the_speaker_is() -> None:
    late = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    berlin = deadline("tomorrow", now=late, zone="Europe/Berlin").value
    manila = deadline("tomorrow", now=late, zone="Asia/Manila").value
    assert berlin is not None
    assert manila is not None
    assert (berlin.wall.local.date(), manila.wall.local.date()) == (date(2026, 11, 24), date(2026, 11, 25))


@pytest.mark.parametrize("kind", ["deadline", "range", "duration", "hours", "zone"])
def test_lines_have_the_promised_keys(kind: str) -> None:
    texts = ["in 3 weeks", '{"text": "about 12 hours, not Dec 5", "id": 7}', "", "{broken", "Manila"]
    for line in read_lines(kind, texts, now=NOW, zone="Europe/Berlin", locale="en", currency="EUR"):
        assert line is not None
        assert {"status", "value", "options", "span"} <= line.keys()
        assert kind != "deadline" or {"query", "grain"} <= line.keys()


def test_lines_print_what_was_read() -> None:
    def one(kind: str, text: str) -> dict[str, object]:
        line = next(read_lines(kind, [text], now=NOW, zone="Europe/Berlin"))
        assert line is not None
        return line

    assert one("deadline", '{"text": "Dec 15th, 5pm"}')["value"] == "2026-12-15T17:00:00+01:00"
    assert one("deadline", "3/12")["options"] == ["2026-12-03T18:00:00+01:00", "2027-03-12T18:00:00+01:00"]
    half = one("duration", "half an hour")["value"]
    assert isinstance(half, dict)
    assert (half["value"], half["unit"], half["seconds"]) == (30, "minute", 1800)
    assert half["said"] == {"amount": "0.5", "unit": "hour"}
    assert one("hours", "10-15 hrs")["value"] == {"low": "10", "high": "15"}
    assert one("zone", "Manila")["value"] == "Asia/Manila"
    away = one("range", "away 3-7 January")["value"]
    assert isinstance(away, dict)
    assert (away["first"], away["last"]) == ("2027-01-03", "2027-01-07")


@pytest.mark.parametrize(
    ("zone_", "value"),
    [
        ("Asia/Manila", "2026-11-24T12:00:00+08:00"),
        ("UTC-2", "2026-11-24T12:00:00-02:00"),
        ("", "2026-11-24T12:00:00+01:00"),
    ],
)
def test_lines_take_a_zone_as_people_write_it(zone_: str, value: str) -> None:
    line = next(read_lines("deadline", ["tomorrow noon"], now=NOW, zone=zone_))
    assert line is not None
    assert line["value"] == value


def test_lines_refuse_what_is_no_zone() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        next(read_lines("deadline", ["tomorrow"], now=NOW, zone="Mars/Olympus"))


def test_the_registry_is_open() -> None:
    READERS["shout"] = lambda text, asked: {"text": text.upper(), "zone": asked.zone}
    try:
        assert list(read_lines("shout", ["a"], now=NOW, zone="UTC")) == [{"text": "A", "zone": "UTC"}]
    finally:
        del READERS["shout"]
