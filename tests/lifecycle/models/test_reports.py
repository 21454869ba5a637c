"""Pure readers and arithmetic of the later chapters: the cadence, reports, self-checks, verdicts."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.clock import quiet
from bot.lifecycle.contracts.working.cadence import SILENCE, DueDate, awake_after, off, pings, silence_due
from bot.lifecycle.settlement.model import SelfCheck, Verdict
from bot.lifecycle.settlement.model.self_checks import self_check
from bot.lifecycle.settlement.model.verdicts import verdicts
from bot.reading.replies.check_ins import report_of
from bot.reading.values import Days, Wall

BERLIN, MANILA = "Europe/Berlin", "Asia/Manila"
CRITERIA = ("C1", "C2", "C3")


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def wall(*parts: int, zone: str = BERLIN) -> Wall:
    return Wall(datetime(*parts), zone)  # type: ignore[arg-type]


def local(moment: datetime, zone: str = MANILA) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%a %d %H:%M}"


def planned(started: datetime, *dates: DueDate, blocked: tuple[Days, ...] = (), zone: str = MANILA) -> list[str]:
    return [f"{local(one.at, zone)} {one.kind}" for one in pings(started, dates, zone, blocked)]


def test_up_to_three_days_halfway_and_six_hours_before() -> None:
    cutoff = DueDate("m", wall(2026, 12, 9, 18, zone=MANILA), True)
    assert planned(at(2026, 12, 7, 1), cutoff) == ["Tue 08 13:30 regular", "Wed 09 12:00 cutoff"]


def test_up_to_two_weeks_every_three_days_a_day_and_three_hours_before() -> None:
    cutoff = DueDate("m", wall(2026, 12, 18, 18, zone=MANILA), True)
    assert planned(at(2026, 12, 7, 1), cutoff) == [
        "Thu 10 09:00 regular",
        "Sun 13 09:00 regular",
        "Wed 16 09:00 regular",
        "Thu 17 18:00 cutoff",
        "Fri 18 15:00 cutoff",
    ]


def test_longer_work_weekly_three_days_one_day_and_three_hours_before() -> None:
    cutoff = DueDate("m", wall(2027, 1, 4, 18, zone=MANILA), True)
    found = planned(at(2026, 12, 7, 1), cutoff)
    assert found == [
        "Mon 14 09:00 regular",
        "Mon 21 09:00 regular",
        "Mon 28 09:00 regular",
        "Fri 01 18:00 cutoff",
        "Sun 03 18:00 cutoff",
        "Mon 04 15:00 cutoff",
    ]


def test_a_checkpoint_is_asked_about_in_the_morning_of_its_day() -> None:
    cutoff = DueDate("m", wall(2026, 12, 18, 18), True)
    point = DueDate("p", wall(2026, 12, 11, 18), False)
    kinds = [one for one in planned(at(2026, 12, 7, 1), point, cutoff) if "checkpoint" in one]
    assert kinds == ["Fri 11 09:00 checkpoint"]


def test_a_ping_in_the_night_before_a_night_deadline_leaves_at_half_past_eight() -> None:
    """18:00 Berlin is 01:00 Manila: three hours before is 22:00, which is quiet (PRODUCT 5.5)."""
    found = planned(at(2026, 12, 7, 1), DueDate("m", wall(2026, 12, 18, 18), True))
    assert found[-1] == "Fri 18 20:30 cutoff"


def test_no_ping_on_blocked_days() -> None:
    blocked = (Days(date(2026, 12, 10), date(2026, 12, 11)), Days(date(2026, 12, 17), date(2026, 12, 18)))
    found = planned(at(2026, 12, 7, 1), DueDate("m", wall(2026, 12, 18, 18, zone=MANILA), True), blocked=blocked)
    assert found == ["Sat 12 09:00 regular", "Sun 13 09:00 regular", "Wed 16 18:00 cutoff"]


def test_hours_before_a_date_are_elapsed_time_over_a_clock_change() -> None:
    """Berlin leaves summer time on Sun 25 Oct 2026: 24 elapsed hours before Sun 18:00 are Sat 19:00 on the wall."""
    cutoff = DueDate("m", wall(2026, 10, 25, 18), True)
    found = pings(at(2026, 10, 18, 7), (cutoff,), BERLIN, ())
    assert cutoff.wall.at - found[-2].at == timedelta(hours=24)
    assert local(found[-2].at, BERLIN) == "Sat 24 19:00"
    assert local(found[-1].at, BERLIN) == "Sun 25 15:00"


@settings(max_examples=150)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.timedeltas(timedelta(hours=8), timedelta(days=80)),
    st.sampled_from([BERLIN, MANILA, "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
    st.lists(st.integers(0, 80), max_size=6),
)
def test_every_ping_is_humane_and_between_start_and_date(
    start: datetime, length: timedelta, zone: str, away: list[int]
) -> None:
    begun = start.replace(tzinfo=UTC)
    goal = Wall.of(begun + length, BERLIN)
    blocked = tuple(Days(day := (begun + timedelta(days=n)).date(), day) for n in away)
    found = pings(begun, (DueDate("m", goal, True),), zone, blocked)
    assert list(found) == sorted(found, key=lambda one: one.at)
    for one in found:
        assert begun < one.at < goal.at
        assert not quiet(one.at, zone)
        assert not off(one.at.astimezone(ZoneInfo(zone)).date(), blocked)


def test_silence_counts_the_contractors_own_day_only() -> None:
    """Asked at 09:00: twelve waking hours end with the day, so 08:00; 24 are over at 20:00 of the next day."""
    asked = at(2026, 12, 7, 1)
    told = [local(silence_due(asked, step, MANILA, ())) for step in range(1, len(SILENCE) + 1)]
    assert told == ["Tue 08 08:00", "Tue 08 20:00", "Wed 09 19:00", "Fri 11 17:00"]


def test_silence_does_not_count_blocked_days() -> None:
    blocked = (Days(date(2026, 12, 8), date(2026, 12, 9)),)
    assert local(awake_after(at(2026, 12, 7, 1), timedelta(hours=24), MANILA, blocked)) == "Thu 10 20:00"


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("7 done, on track. https://sheet.example/1", "on_track"),
        ("on track", "on_track"),
        ("fine", "on_track"),
        ("all good, no problems", "on_track"),
        ("not late at all, 12 of 40 done", "on_track"),
        ("got a fever, might need 2 more days", "at_risk"),
        ("not on track I am afraid", "at_risk"),
        ("running late, power cut since noon", "at_risk"),
        ("can I get two days more?", "at_risk"),
        ("stuck, the sheet does not open", "blocked"),
        ("I am waiting for access to the sheet", "blocked"),
        ("still need the product photos", "blocked"),
        ("done", "done"),
        ("All finished! https://sheet.example/1", "done"),
        ("everything is ready", "done"),
        ("later today", "later"),
        ("almost done, 35 of 40 ready", "on_track"),
        ("https://sheet.example/2", None),
        ("the title of row 3 reads oddly to me", None),
    ],
)
def test_report_of(text: str, report: str | None) -> None:
    assert report_of(text).report == report


def test_what_else_a_report_says() -> None:
    read = report_of("7 of 10 done, on track. https://sheet.example/1, https://x.example/2.")
    assert (read.finished, read.of) == (7, 10)
    assert read.links == ("https://sheet.example/1", "https://x.example/2")
    assert report_of("got a fever, might need 2 more days").more_days == 2
    assert report_of("sick, I will be three days late").more_days == 3
    assert report_of("still waiting for access to the sheet, sorry").waits_for == "access to the sheet"


def read(text: str) -> dict[str, tuple[bool, str]]:
    return {one.criterion: (one.met, one.note) for one in self_check(text, CRITERIA).checks}


def test_a_self_check_in_one_message() -> None:
    assert self_check("y", CRITERIA).checks == tuple(SelfCheck(one, True) for one in CRITERIA)
    assert read("y except C1: two are 94 words because of the warning text") == {
        "C1": (False, "two are 94 words because of the warning text"),
        "C2": (True, ""),
        "C3": (True, ""),
    }
    assert read("C1 y, C2 n the price stands first, C3 yes") == {
        "C1": (True, ""),
        "C2": (False, "the price stands first"),
        "C3": (True, ""),
    }
    assert read("y y n") == {"C1": (True, ""), "C2": (True, ""), "C3": (False, "")}
    assert read("yes\nno: two start with the price\nyes")["C2"] == (False, "two start with the price")
    assert read("all met but C3 n, one claim is the maker's")["C3"] == (False, "one claim is the maker's")


@pytest.mark.parametrize("text", ["all yes", "y to all", "yes for everything", "everything is met", "all: done"])
def test_one_word_for_every_criterion(text: str) -> None:
    assert self_check(text, CRITERIA).checks == tuple(SelfCheck(one, True) for one in CRITERIA)


@pytest.mark.parametrize(
    "text", ["all yes but one is longer", "n", "it is complicated", "y n", "yes but one is longer"]
)
def test_a_self_check_is_never_guessed(text: str) -> None:
    assert self_check(text, CRITERIA).checks == ()


def test_a_self_check_says_what_is_missing() -> None:
    assert self_check("C2 y", CRITERIA).missing == ("C1", "C3")


def test_verdicts_with_a_wish_that_no_criterion_names() -> None:
    found = verdicts("C2 fix, row 12 and 30 start with the price. and add emojis to all", CRITERIA)
    assert found.verdicts == (("C2", Verdict("fix", "row 12 and 30 start with the price")),)
    assert found.extras == ("add emojis to all",)
    assert not found.rest_passes


def test_verdicts_in_other_words() -> None:
    found = verdicts("c1 ok, C2 and C3 accept as is", CRITERIA)
    assert dict(found.verdicts) == {"C1": Verdict("pass"), "C2": Verdict("as_is"), "C3": Verdict("as_is")}
    found = verdicts("all pass except C3 fix: one claim is invented", CRITERIA)
    assert found.rest_passes
    assert dict(found.verdicts) == {"C3": Verdict("fix", "one claim is invented")}
    assert verdicts("C1 fix, 3 are too long. the rest passes", CRITERIA).rest_passes
    assert verdicts("C2 fix", CRITERIA).verdicts == (("C2", Verdict("fix", "")),)
    assert verdicts("please add emojis to all", CRITERIA).extras == ("add emojis to all",)


@pytest.mark.parametrize(
    "text", ["logo for the shop", "what does C2 mean?", "thanks", "new job: 20 banners", "C9 fix it"]
)
def test_words_that_are_no_verdict(text: str) -> None:
    assert verdicts(text, CRITERIA).empty


@given(st.text(max_size=200))
def test_readers_never_raise(text: str) -> None:
    report_of(text)
    assert {one.criterion for one in self_check(text, CRITERIA).checks} <= set(CRITERIA)
    assert {name for name, _ in verdicts(text, CRITERIA).verdicts} <= set(CRITERIA)
