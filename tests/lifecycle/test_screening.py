"""Screening and review: each rule with true and false positives, the queue, decisions, the answer (T.4, T.5)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.engine.commands import short
from bot.engine.events import Attachment
from bot.engine.questions import Sample, Times
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.applications.model import Application, Applied, Evidence
from bot.lifecycle.brief.timetable import timetable
from bot.lifecycle.screening.answer_wording import SOMEBODY_ELSE
from bot.lifecycle.screening.commands import (
    AnswerTheRest,
    AskForSample,
    BeginInterviews,
    ConfirmNotTheMarked,
    LookAgain,
    Maybe,
    NobodyFits,
    NotChosen,
    NotTheMarked,
    ReviewMaybes,
    Shortlist,
    ShowMarked,
    ShowReasons,
    UndoDecision,
)
from bot.lifecycle.screening.rules import reason_for, screen
from bot.reading.values import Days, Hours, Wall
from tests.support.applicants import START, brief
from tests.support.published_ad import OTHER_PITCH, PITCH, early, wall_time

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
NONE = Instruction("none", "")
ADVERT = "40 product descriptions for our web shop, British English, delivered in our Google Sheet, no AI text at all."
THIRD_PITCH = (
    "Roughly 20 hours, since I type fast. Between 2019 and now I wrote the catalogue of a climbing hall, labels for a "
    "museum of clocks and the menu of four restaurants; each one was printed, so mistakes were not an option for me."
)


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


# review, lived through


async def test_the_inbox_line_changes_in_place_and_the_unmarked_come_first(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana", times="Manila, 5 hours")
        await scene.applied("Ben", pitch=OTHER_PITCH)
        await scene.applied("Cho", pitch=THIRD_PITCH)
        assert scene.slack.count("to read") == 1
        assert "3 applications to read. Rules marked 1" in scene.slack
        said = await scene.owner("review")
        assert "Card 1 of 3: Ben" in said
        assert "Ben sent 2 files; the card is below." in said
        assert "Card 2 of 3: Cho" in await scene.owner("shortlist")
        last = await scene.owner("maybe")
        assert "Card 3 of 3: Ana" in last
        assert "offers less than the 12 h a week - they wrote: “5 h a week”" in last
        done = await scene.owner("not chosen dates")
        assert "Shortlist: Ben" in done
        assert "[Look at the 1 maybe]" in done
        await scene.applied(
            "Dan", pitch="This is 9 hours of work. " + ADVERT.upper() + " " + "I am very quick indeed. " * 6
        )
        assert "1 application to read" in scene.slack
        assert "Being read." in scene.slack


async def test_from_the_card_to_not_chosen_in_one_or_two_inputs_told_at_nine_their_time(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("review")
        assert "Why is Ana not chosen?" in await scene.owner("not chosen")
        await scene.owner("others fitted better")
        assert "Not chosen: others fitted better by Olga" in scene.slack
        await scene.room.advance(hours=15)
        assert "Thank you for the time" not in scene.dm("Ana")
        nine = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
        await scene.room.advance(seconds=(nine - scene.room.clock.at).total_seconds() + 1)
        told = scene.dm("Ana")
        assert told.count("Reason: others fitted better") == 1
        assert "A person decided this" in told
        assert "[Ask a human to look again] [Tell me about later jobs] [Delete my data]" in told
        assert (await scene.application("Ana")).answered


async def test_the_reason_carries_a_fact_from_their_own_words(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana", times="Manila, 5 hours")
        await scene.owner("review", "not chosen dates")
        await scene.room.advance(days=1)
        assert "Reason: the dates - offers less than the 12 h a week; you wrote “5 h a week”" in scene.dm("Ana")


async def test_a_decision_is_undone_until_it_was_told(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("review", "not chosen", "the dates")
        stale = scene.room.find("dm-SOlga", "Undo")
        assert "Card 1 of 1: Ana" in await scene.owner("undo")
        assert "Undone by Olga" in scene.slack
        await scene.room.advance(days=2)
        assert "Reason" not in scene.dm("Ana")
        await scene.owner("not chosen", "the dates")
        await scene.room.advance(days=2)
        assert scene.dm("Ana").count("Reason: the dates") == 1
        assert "has been told already" in await scene.room.press(scene.olga, f"@{stale}")


async def test_many_are_answered_only_after_a_confirmation_with_the_count(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana", times="Manila, 5 hours")
        await scene.applied("Ben", pitch=OTHER_PITCH, times="Accra, 4 hours")
        await scene.applied("Cho", pitch=THIRD_PITCH)
        shown = await scene.owner("show")
        assert "Ana: offers less" in shown
        assert "[Not these 2]" in shown
        asked = await scene.owner("not these")
        assert "Tell 2 people that they are not chosen" in asked
        assert {(await scene.application(one)).stage for one in ("Ana", "Ben")} == {"sent"}
        stale = scene.room.find("dm-SOlga", "Yes, tell 2")
        await scene.applied("Dan", pitch=THIRD_PITCH.replace("clocks", "watches"), times="Lagos, 3 hours")
        assert "Tell 3 people" in await scene.room.press(scene.olga, f"@{stale}")
        said = await scene.owner("yes")
        assert "3 people are told at 09:00 their time" in said
        assert "[Undo Ana] [Undo Ben] [Undo Dan]" in said
        assert "Card 4 of 4: Cho" in said
        await scene.room.press(scene.olga, "Undo Ben")
        await scene.room.advance(days=1)
        assert "Reason: the dates" in scene.dm("Ana")
        assert "Reason" not in scene.dm("Ben")


async def test_no_to_the_bulk_answer_reads_one_by_one(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana", times="Manila, 5 hours")
        await scene.owner("show", "not these")
        assert "Card 1 of 1: Ana" in await scene.owner("no")
        assert (await scene.application("Ana")).stage == "sent"


async def test_a_sample_is_asked_for_once_and_brings_the_card_back(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana", samples=("logo.png", "flyer.jpg"))
        await scene.applied("Ben", pitch=OTHER_PITCH)
        await scene.owner("review")
        assert "the samples look like another kind of work" in await scene.owner("shortlist")
        said = await scene.owner("ask")
        assert "Still to come: a sample of Ana" in said
        assert "I asked Ana for a sample, once" in scene.slack
        await scene.room.advance(days=4)
        assert "asks for one more sample" in scene.dm("Ana")
        assert "1 application to read" in scene.slack
        assert "3 of 5" in await scene.room.press(scene.someone("Ana"), "Edit my samples")
        await scene.tell("Ana", "texts", files=("tents.pdf", "lamps.pdf"))
        assert "Changed." in await scene.tell("Ana", "send")
        card = await scene.owner("review")
        assert "Ana" in card
        assert "another kind of work" not in card
        assert "[Ask for a sample]" not in card


async def test_an_applicant_asks_once_that_a_human_looks_again(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("review", "not chosen", "the dates")
        ana, one = scene.someone("Ana"), await scene.application("Ana")
        assert "is with the owner" in await scene.room.press(ana, f"@{short(LookAgain(one.id))}")
        await scene.room.advance(days=1)
        assert "not for you" in await scene.room.press(scene.someone("Ben"), f"@{short(LookAgain(one.id))}")
        assert "I asked Olga to look again" in await scene.tell("Ana", "look again")
        assert "asks that a human looks again" in scene.slack
        await scene.owner("review", "not chosen", "the dates")
        await scene.room.advance(days=1)
        assert scene.dm("Ana").count("Reason: the dates") == 2
        assert "a second time already" in await scene.tell("Ana", "look again")


async def test_only_the_owner_decides(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        one = await scene.application("Ana")
        otto = scene.room.person("Otto", "slack", "Europe/Berlin")
        about_one: tuple[type[Any], ...] = (Shortlist, Maybe, ShowReasons, UndoDecision, AskForSample)
        about_all: tuple[type[Any], ...] = (Review, ShowMarked, ReviewMaybes, NotTheMarked, BeginInterviews, NobodyFits)
        commands = [
            *(kind(one.id) for kind in about_one),
            NotChosen(one.id, "dates"),
            *(kind(one.project) for kind in about_all),
            ConfirmNotTheMarked(one.project, 1),
        ]
        for command in commands:
            assert "not for you" in await scene.room.press(otto, f"@{short(command)}"), command
        assert (await scene.application("Ana")).stage == "sent"


async def test_nobody_is_left_undecided_when_the_rest_is_answered(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        for name, pitch in (("Ana", PITCH), ("Ben", OTHER_PITCH), ("Cho", THIRD_PITCH)):
            await scene.applied(name, pitch=pitch)
        await scene.owner("review", "shortlist", "maybe")
        await scene.command(AnswerTheRest((await scene.project()).id, SOMEBODY_ELSE))
        stages = [(await scene.application(name)).stage for name in ("Ana", "Ben", "Cho")]
        assert stages == ["not_chosen"] * 3
        await scene.room.advance(days=1)
        for name in ("Ana", "Ben", "Cho"):
            assert scene.dm(name).count("Olga has agreed with somebody else") == 1


async def test_the_maybes_come_back_and_an_empty_shortlist_interviews_nobody(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("review", "maybe")
        project = await scene.project()
        refused = await scene.room.press(scene.olga, f"@{short(BeginInterviews(project.id))}")
        assert "Nobody is on the shortlist yet" in refused
        assert "Card 1 of 1: Ana" in await scene.room.press(scene.olga, "Look at the 1 maybe")
        await scene.owner("shortlist")
        id = (await scene.application("Ana")).id
        assert "shortlisted already" in await scene.room.press(scene.olga, f"@{short(Shortlist(id))}")
        assert "is shortlisted" in await scene.room.press(scene.olga, f"@{short(AskForSample(id))}")


async def test_review_with_nothing_to_read(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        assert "nothing to read" in await scene.room.press(scene.olga, f"@{short(Review())}")
        await scene.published()
        project = await scene.project()
        assert "nothing to read" in await scene.room.press(scene.olga, f"@{short(Review(project.id))}")
        assert "nothing to read" in await scene.room.press(scene.olga, f"@{short(ShowMarked(project.id))}")
        assert "nothing to read" in await scene.room.press(scene.olga, f"@{short(NotTheMarked(project.id))}")
