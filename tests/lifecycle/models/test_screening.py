"""Each rule of screening with true and false positives (T.4)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.engine.events import Attachment
from bot.engine.questions import Sample, Times
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.applications.model import Application, Applied, Evidence
from bot.lifecycle.brief.timetable import timetable
from bot.lifecycle.screening.rules import reason_for, screen
from bot.reading.values import Days, Hours, Wall
from tests.support.owner_and_applicants import ADVERT, OTHER_PITCH, PITCH, wall_time
from tests.support.shortlisted_applicants import START, brief

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
NONE = Instruction("none", "")


def applied(**changed: Any) -> Applied:
    made = Applied(
        times=Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), ()),
        pitch=PITCH,
        samples=(Sample("a.pdf"), Sample("b.pdf")),
        notes="mine",
        evidence=(Evidence("fluent British English", "born in Leeds"),),
    )
    return replace(made, **changed)


def other(made: Applied, number: int = 9) -> Application:
    return Application(
        id="y", ad="a", project="j", person="q", platform="discord", account="D2", name="Ben", at=NOW, stage="sent",
        number=number, sent_at=NOW, applied=made,
    )  # fmt: skip


def rules(made: Applied, *others: Application, instruction: Instruction = NONE, **changed: Any) -> list[str]:
    return [flag.rule for flag in screen(made, brief(**changed), instruction, ADVERT, others)]


def days(first: int, last: int) -> Times:
    return Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), (Days(date(2026, 12, first), date(2026, 12, last)),))


# rules


def test_a_good_application_has_no_flag() -> None:
    assert rules(applied()) == []


def test_the_request() -> None:
    ask = Instruction("number_near", "How many hours?", ("hours", "hour"))
    assert rules(applied(), instruction=ask) == []
    assert rules(applied(pitch="I like tents."), instruction=ask) == ["request"]


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (days(12, 13), []),
        (days(1, 6), []),
        (days(7, 10), ["dates"]),
        (days(1, 31), ["dates"]),
        (Times("Asia/Manila", Hours(Decimal(10), Decimal(11)), ()), ["hours"]),
        (Times("Asia/Manila", Hours(Decimal(10), Decimal(12)), ()), []),
        (Times("Asia/Manila", None, None), []),
    ],
)
def test_dates_and_hours(times: Times, expected: list[str]) -> None:
    assert rules(applied(times=times)) == expected


def test_ranges_that_overlap_are_counted_once() -> None:
    twice = replace(days(12, 13), blocked=(*(days(12, 13).blocked or ()), *(days(12, 13).blocked or ())))
    assert rules(applied(times=twice)) == []


def test_short_work_is_missed_by_missing_all_of_it() -> None:
    short = timetable(Wall(wall_time(2026, 11, 26, 18), "Europe/Berlin"), START)
    away = Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), (Days(date(2026, 11, 20), date(2026, 11, 30)),))
    assert rules(applied(times=away), timetable=short) == ["dates"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no", ["musts"]),
        ("No, sorry.", ["musts"]),
        ("none", ["musts"]),
        ("not yet", ["musts"]),
        ("I don't have that yet", ["musts"]),
        ("-", ["musts"]),
        ("no problem, born in Leeds", []),
        ("yes", []),
        ("No client ever complained about my English, and my mother taught it", []),
    ],
)
def test_only_a_plain_no_to_a_must_have_is_a_finding(said: str, expected: list[str]) -> None:
    assert rules(applied(evidence=(Evidence("English", said),))) == expected


def test_samples_are_counted_and_looked_at_by_kind() -> None:
    assert rules(applied(samples=(Sample("a.pdf"),))) == ["samples"]
    assert rules(applied(samples=(Sample("logo.png"), Sample("song.mp3")))) == ["relevance"]
    assert rules(applied(samples=(Sample("logo.png"), Sample("b.pdf")))) == []
    assert rules(applied(samples=(Sample("logo.png"), Sample("b.jpg"))), title="a logo", result="a logo") == []


def test_copied_words_and_files() -> None:
    copy = ADVERT + " I can do exactly this, as you see."
    assert rules(applied(pitch=copy)) == ["copied"]
    assert rules(applied(pitch=ADVERT[:60])) == []
    assert rules(applied(), other(applied(pitch=PITCH.replace("six", "seven")))) == ["copied"]
    assert rules(applied(), other(applied(pitch=OTHER_PITCH))) == []
    file = Attachment("a.pdf", 10, "r", sha256="s1")
    same = applied(pitch=OTHER_PITCH, samples=(Sample("x.pdf", file=file), Sample("y.pdf")))
    assert rules(applied(samples=(Sample("a.pdf", file=file), Sample("b.pdf"))), other(same)) == ["same file"]
    draft = other(applied())
    draft.applied = None
    assert rules(applied(), draft) == []


def test_copied_words_alone_are_never_a_reason() -> None:
    flags = screen(applied(), brief(), NONE, ADVERT, [other(applied())])
    assert [one.rule for one in flags] == ["copied"]
    assert reason_for(flags) == ""
    both = screen(applied(samples=(Sample("a.pdf"),)), brief(), NONE, ADVERT, [other(applied())])
    assert reason_for(both) == "samples"
    assert reason_for(screen(applied(times=days(1, 31)), brief(), NONE, ADVERT, [])) == "dates"


def test_every_flag_quotes_what_they_wrote() -> None:
    flags = screen(applied(times=days(1, 31), evidence=(Evidence("E", "no"),)), brief(), NONE, ADVERT, [])
    assert all(one.says and one.quote for one in flags)
