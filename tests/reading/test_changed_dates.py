"""Dates that are moved in words, hours of a day that is there already, and days that are added to those one is away."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.reading.replies.date_changes import date_change
from bot.reading.time.blocked_later import blocked_later
from bot.reading.time.deadline import deadline
from bot.reading.time.time_alone import time_alone
from bot.reading.values import Wall
from tests.support.owner_and_applicants import wall_time

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(BERLIN))
WALLS = {
    "closes": Wall(wall_time(2026, 11, 27, 18), BERLIN),
    "decides": Wall(wall_time(2026, 12, 1, 12), BERLIN),
    "starts": Wall(wall_time(2026, 12, 7, 9), BERLIN),
    "cutoff": Wall(wall_time(2026, 12, 18, 18), BERLIN),
}


@pytest.mark.parametrize(
    ("text", "which", "at"),
    [
        ("extend until friday", "closes", [(12, 4, 18)]),
        ("close the ad on Monday", "closes", [(11, 30, 18)]),
        ("keep it open until dec 2", "closes", [(12, 2, 18)]),
        ("extend by 3 days", "closes", [(11, 30, 18)]),
        ("any applications yet? and change my deadline to 11", "cutoff", [(12, 11, 18), (12, 18, 11)]),
        ("the deadline should be 11 dec", "cutoff", [(12, 11, 18)]),
        ("change the deadline to 11:00", "cutoff", [(12, 18, 11)]),
        ("push the deadline by a week", "cutoff", [(12, 25, 18)]),
        ("extend the deadline to dec 1", "closes", [(12, 1, 18)]),
        ("move the start to 9 dec", "starts", [(12, 9, 9)]),
        ("verlänger bis Freitag", "closes", [(12, 4, 18)]),
        ("die Anzeige am Montag schließen", "closes", [(11, 30, 18)]),
        ("Frist bis 20. Dezember verlängern", "cutoff", [(12, 20, 18)]),
        ("die Frist eine Woche später", "cutoff", [(12, 25, 18)]),
        ("cierra el anuncio el lunes", "closes", [(11, 30, 18)]),
        ("cambia el plazo al 20 de diciembre", "cutoff", [(12, 20, 18)]),
    ],
)
def test_a_date_is_moved(text: str, which: str, at: list[tuple[int, int, int]]) -> None:
    found = date_change(text, walls=WALLS, now=NOW)
    assert found is not None
    assert found.date == which
    assert [(wall.local.month, wall.local.day, wall.local.hour) for wall in found.walls] == at


@pytest.mark.parametrize(
    "text",
    [
        "when is the deadline?",
        "close the ad",
        "I need it by friday",
        "I'll decide in two days",
        "how many days are left?",
    ],
)
def test_no_date_is_moved(text: str) -> None:
    assert date_change(text, walls=WALLS, now=NOW) is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("11 in the morning", 11),
        ("um 11 Uhr", 11),
        ("a las 11 de la mañana", 11),
        ("vormittags", 12),
        ("5pm please", 17),
        ("friday 11", None),
        ("tomorrow 11", None),
        ("10 hours", None),
        ("20 dec", None),
    ],
)
def test_a_time_alone(text: str, hour: int | None) -> None:
    found = time_alone(text, on=WALLS["cutoff"])
    assert (found.wall.local if found else None) == (wall_time(2026, 12, 18, hour) if hour else None)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("around the 14th dec, vormittags", 12),
        ("14 dec nachmittag", 17),
        ("am 14.12. vormittags", 12),
        ("14 dec, forenoon", 12),
        ("14 dic a mediodía", 12),
        ("14 dec abends", 18),
    ],
)
def test_parts_of_the_day_are_times(text: str, hour: int) -> None:
    read = deadline(text, now=NOW, zone=BERLIN)
    assert read.value is not None
    assert read.value.wall.local == wall_time(2026, 12, 14, hour)
    assert read.value.grain == "hour"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Wait, I can't on the 6th either", [6]),
        ("I can't do the 6th and the 9th", [6, 9]),
        ("ach, am 6. kann ich auch nicht", [6]),
        ("am 10. und 11. Dezember bin ich im Urlaub", [10, 11]),
        ("espera, el 6 tampoco puedo", [6]),
        ("not dec 12", [12]),
        ("all mine, written alone", []),
        ("I cannot show the 3rd one", []),
        ("I was not there on 6 december 2020", []),
        ("I had two weeks off in May", []),
    ],
)
def test_days_that_are_added(text: str, days: list[int]) -> None:
    found = blocked_later(text, now=NOW, zone="Asia/Manila", first=date(2026, 12, 7), last=date(2026, 12, 18))
    assert [run.first.day for run in found] == days
    assert all(run.first.month == 12 for run in found)
