"""Zone, hours and blocked days in one line: each row of the corpus, and what is left unread."""

import json
from datetime import datetime

import pytest

from bot.reading.time.availability import availability
from bot.reading.time.working_times import working_times
from bot.reading.time.zone_labels import zone_label
from tests.reading.corpora import FOLDER
from tests.reading.score_table import Row
from tests.reading.score_working_times import NAME, said, wanted

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONE = "Europe/Berlin"
ROWS = [json.loads(line) for line in (FOLDER / NAME).read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_one_line(row: Row) -> None:
    read = working_times(row["text"], now=NOW, zone_asked=ZONE, locale=row.get("locale", "en"), same_as=ZONE)
    assert said(read) == wanted(row)
    assert bool(read.unread) is row.get("asked", False)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("not during the school break", "not during the school break"),
        ("15 hours, off for ramadan", "off for ramadan"),
        ("not Dec 5. Except my sister's wedding", "Except my sister's wedding"),
        ("never at night", "never at night"),
        ("some fridays off", "some fridays off"),
        ("15 hours, tuesdays and thursdays", "tuesdays and thursdays"),
    ],
)
def test_a_refusal_that_nobody_understood_is_no_value(text: str, left: str) -> None:
    reading = availability(text, now=NOW, zone=ZONE)
    assert reading.value is None
    assert [text[first:last] for first, last in reading.unread] == [left]


@pytest.mark.parametrize("text", ["none", "no blocked days", "no days off", "no problem, any day", "nothing planned"])
def test_nothing_blocked_is_no_refusal(text: str) -> None:
    reading = availability(text, now=NOW, zone=ZONE)
    assert reading.value is not None
    assert reading.value.blocked == ()


def test_an_offset_is_shown_as_it_was_given() -> None:
    read = working_times("GMT+5, 12 hours", now=NOW, zone_asked=ZONE)
    assert read.zone.value == "Etc/GMT-5"
    assert zone_label("Etc/GMT-5") == "GMT+5"
    assert zone_label("Etc/GMT+3") == "GMT-3"
    assert zone_label("America/New_York") == "New York"
