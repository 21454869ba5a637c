"""The timetable computed backwards from the cut-off: always in order, tight ones said so (S22)."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.lifecycle.brief.timetable import MOST_CHECKPOINTS, Timetable, days_to_apply, timetable
from bot.reading.values import Wall
from tests.support.owner_and_applicants import wall_time

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BERLIN = "Europe/Berlin"


def table(cutoff: datetime, now: datetime = NOW, zone: str = BERLIN) -> Timetable:
    return timetable(Wall(cutoff, zone), now)


def in_order(made: Timetable) -> bool:
    instants = [wall.at for _, wall in made.rows()]
    return all(earlier < later for earlier, later in pairwise(instants))


def test_the_dates_of_the_transcript() -> None:
    made = table(wall_time(2026, 12, 18, 18))
    assert [f"{name} {wall.local:%d.%m. %H:%M}" for name, wall in made.rows()] == [
        "ad closes 27.11. 18:00",
        "decision 01.12. 12:00",
        "offer open until 04.12. 12:00",
        "start 07.12. 09:00",
        "checkpoint 1 11.12. 18:00",
        "cut-off 18.12. 18:00",
        "review until 23.12. 18:00",
    ]
    assert not made.tight
    assert made.review_days == 5


@pytest.mark.parametrize("zone", [BERLIN, "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"])
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_every_length_is_in_order(zone: str, hour: int) -> None:
    now = NOW.replace(hour=hour, minute=47)
    today = Wall.of(now, zone).local
    for days in range(1, 420):
        made = table((today + timedelta(days=days)).replace(hour=18, minute=0), now, zone)
        assert in_order(made), (zone, hour, days, made)
        assert made.closes.at > now
        assert len(made.checkpoints) <= MOST_CHECKPOINTS
        assert made.tight == (days_to_apply(made.closes, now) < 3)


@pytest.mark.parametrize("minutes", [60, 100, 300, 1000, 2000])
def test_a_few_hours_are_shared_out_in_order(minutes: int) -> None:
    made = table(Wall.of(NOW + timedelta(minutes=minutes), BERLIN).local)
    assert made.tight
    assert in_order(made)
    assert made.closes.at > NOW


def test_very_short_work_has_no_checkpoint() -> None:
    made = table(wall_time(2026, 12, 18, 18)).with_date("start", Wall(wall_time(2026, 12, 17, 9), BERLIN))
    assert made.checkpoints == ()


def test_long_work_has_checkpoints_to_its_end() -> None:
    made = table(wall_time(2027, 11, 19, 18))
    assert made.checkpoints[-1].local > wall_time(2027, 9, 1)


def test_a_new_start_moves_its_checkpoints() -> None:
    made = table(wall_time(2026, 12, 18, 18)).with_date("start", Wall(wall_time(2026, 12, 14, 9), BERLIN))
    assert all(made.starts.at < one.at < made.cutoff.at for one in made.checkpoints)
    assert len(made.checkpoints) == 1


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("ad closes", wall_time(2026, 12, 2, 12)),
        ("decision", wall_time(2026, 11, 27, 18)),
        ("start", wall_time(2026, 12, 19)),
    ],
)
def test_a_date_out_of_order_is_refused(name: str, day: datetime) -> None:
    with pytest.raises(ValueError, match="out of order"):
        table(wall_time(2026, 12, 18, 18)).with_date(name, Wall(day, BERLIN))


def test_a_slip_moves_the_cut_off_and_the_review_only() -> None:
    made = table(wall_time(2026, 12, 18, 18))
    later = made.with_cutoff(Wall(wall_time(2026, 12, 21, 18), BERLIN), 5)
    assert later.starts == made.starts
    assert later.review_until.local == wall_time(2026, 12, 26, 18)
