"""Screening and review as conversations: the queue, decisions, the answer, a second look (T.4, T.5)."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.engine.commands import short
from bot.lifecycle.applications.commands import Review
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
from tests.support.owner_and_applicants import ADVERT, OTHER_PITCH, PITCH, owner_and_applicants

THIRD_PITCH = (
    "Roughly 20 hours, since I type fast. Between 2019 and now I wrote the catalogue of a climbing hall, labels for a "
    "museum of clocks and the menu of four restaurants; each one was printed, so mistakes were not an option for me."
)


# review, lived through


async def test_the_inbox_line_changes_in_place_and_the_unmarked_come_first(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 5 hours")
        await people.applied("Ben", pitch=OTHER_PITCH)
        await people.applied("Cho", pitch=THIRD_PITCH)
        assert people.slack.count("to read") == 1
        assert "Rules marked 1" in people.slack
        said = await people.owner("review")
        assert "Card 1 of 3: Ben" in said
        assert said.index("Ben_tents.pdf") < said.index("Card 1 of 3"), "the files stand above the card"
        assert "Card 2 of 3: Cho" in await people.owner("shortlist")
        last = await people.owner("maybe")
        assert "Card 3 of 3: Ana" in last
        assert "“5 h a week”" in last
        done = await people.owner("not chosen dates")
        assert "Shortlist: Ben" in done
        assert "[Look at the 1 maybe]" in done
        await people.applied(
            "Dan", pitch="This is 9 hours of work. " + ADVERT.upper() + " " + "I am very quick indeed. " * 6
        )
        assert "1 application to read" in people.slack
        assert "Being read." in people.slack


async def test_from_the_card_to_not_chosen_in_one_or_two_inputs_told_at_nine_their_time(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("review")
        assert "Why is Ana" in await people.owner("not chosen")
        await people.owner("others fitted better")
        assert "fitted better by Olga" in people.slack
        await people.harness.advance(hours=15)
        assert "Thank you for" not in people.dm("Ana")
        nine = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
        await people.harness.advance(seconds=(nine - people.harness.clock.at).total_seconds() + 1)
        told = people.dm("Ana")
        assert told.count("Reason: others fitted better") == 1
        assert "A person decided this" in told
        assert "[Ask a human to look again] [Tell me about later jobs] [Delete my data]" in told
        assert (await people.application("Ana")).answered


async def test_the_reason_carries_a_fact_from_their_own_words(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 5 hours")
        await people.owner("review", "not chosen dates")
        await people.harness.advance(days=1)
        assert "Reason: the dates" in people.dm("Ana")


async def test_a_decision_is_undone_until_it_was_told(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("review", "not chosen", "the dates")
        stale = people.harness.find("dm-SOlga", "Undo")
        assert "Card 1 of 1: Ana" in await people.owner("undo")
        assert "Undone by Olga" in people.slack
        await people.harness.advance(days=2)
        assert "Reason" not in people.dm("Ana")
        await people.owner("not chosen", "the dates")
        await people.harness.advance(days=2)
        assert people.dm("Ana").count("Reason: the dates") == 1
        assert "has been told already" in await people.harness.press(people.olga, f"@{stale}")


async def test_many_are_answered_only_after_a_confirmation_with_the_count(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 5 hours")
        await people.applied("Ben", pitch=OTHER_PITCH, times="Accra, 4 hours")
        await people.applied("Cho", pitch=THIRD_PITCH)
        shown = await people.owner("show")
        assert "Ana: offers less" in shown
        assert "[Not these 2]" in shown
        asked = await people.owner("not these")
        assert "Tell 2 people" in asked
        assert {(await people.application(one)).stage for one in ("Ana", "Ben")} == {"sent"}
        stale = people.harness.find("dm-SOlga", "Yes, tell 2")
        await people.applied("Dan", pitch=THIRD_PITCH.replace("clocks", "watches"), times="Lagos, 3 hours")
        assert "Tell 3 people" in await people.harness.press(people.olga, f"@{stale}")
        said = await people.owner("yes")
        assert "3 people are told" in said
        assert "[Undo Ana] [Undo Ben] [Undo Dan]" in said
        assert "Card 4 of 4: Cho" in said
        await people.harness.press(people.olga, "Undo Ben")
        await people.harness.advance(days=1)
        assert "Reason: the dates" in people.dm("Ana")
        assert "Reason" not in people.dm("Ben")


async def test_no_to_the_bulk_answer_reads_one_by_one(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 5 hours")
        await people.owner("show", "not these")
        assert "Card 1 of 1: Ana" in await people.owner("no")
        assert (await people.application("Ana")).stage == "sent"


async def test_a_sample_is_asked_for_once_and_brings_the_card_back(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", samples=("logo.png", "flyer.jpg"))
        await people.applied("Ben", pitch=OTHER_PITCH)
        await people.owner("review")
        assert "another kind" in await people.owner("shortlist")
        said = await people.owner("ask")
        assert "a sample of Ana" in said
        assert "asked Ana for a" in people.slack
        await people.harness.advance(days=4)
        assert "one more sample" in people.dm("Ana")
        assert "1 application to read" in people.slack
        assert "3 of 5" in await people.harness.press(people.applicant("Ana"), "Edit my samples")
        await people.tell("Ana", "texts", files=("tents.pdf", "lamps.pdf"))
        assert "Changed." in await people.tell("Ana", "send")
        card = await people.owner("review")
        assert "Ana" in card
        assert "another kind of work" not in card
        assert "[Ask for a sample]" not in card


async def test_an_applicant_asks_once_that_a_human_looks_again(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("review", "not chosen", "the dates")
        ana, one = people.applicant("Ana"), await people.application("Ana")
        assert "is with the owner" in await people.harness.press(ana, f"@{short(LookAgain(one.id))}")
        await people.harness.advance(days=1)
        assert "not for you" in await people.harness.press(people.applicant("Ben"), f"@{short(LookAgain(one.id))}")
        assert "asked Olga to look" in await people.tell("Ana", "look again")
        assert "human looks again" in people.slack
        await people.owner("review", "not chosen", "the dates")
        await people.harness.advance(days=1)
        assert people.dm("Ana").count("Reason: the dates") == 2
        assert "a second time already" in await people.tell("Ana", "look again")


async def test_only_the_owner_decides(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        one = await people.application("Ana")
        otto = people.harness.person("Otto", "slack", "Europe/Berlin")
        about_one: tuple[type[Any], ...] = (Shortlist, Maybe, ShowReasons, UndoDecision, AskForSample)
        about_all: tuple[type[Any], ...] = (Review, ShowMarked, ReviewMaybes, NotTheMarked, BeginInterviews, NobodyFits)
        commands = [
            *(kind(one.id) for kind in about_one),
            NotChosen(one.id, "dates"),
            *(kind(one.project) for kind in about_all),
            ConfirmNotTheMarked(one.project, 1),
        ]
        for command in commands:
            assert "not for you" in await people.harness.press(otto, f"@{short(command)}"), command
        assert (await people.application("Ana")).stage == "sent"


async def test_nobody_is_left_undecided_when_the_rest_is_answered(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        for name, pitch in (("Ana", PITCH), ("Ben", OTHER_PITCH), ("Cho", THIRD_PITCH)):
            await people.applied(name, pitch=pitch)
        await people.owner("review", "shortlist", "maybe")
        await people.command(AnswerTheRest((await people.project()).id, SOMEBODY_ELSE))
        stages = [(await people.application(name)).stage for name in ("Ana", "Ben", "Cho")]
        assert stages == ["not_chosen"] * 3
        await people.harness.advance(days=1)
        for name in ("Ana", "Ben", "Cho"):
            assert people.dm(name).count("with somebody else") == 1


async def test_the_maybes_come_back_and_an_empty_shortlist_interviews_nobody(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("review", "maybe")
        project = await people.project()
        refused = await people.harness.press(people.olga, f"@{short(BeginInterviews(project.id))}")
        assert "Nobody is on" in refused
        assert "Card 1 of 1: Ana" in await people.harness.press(people.olga, "Look at the 1 maybe")
        await people.owner("shortlist")
        id = (await people.application("Ana")).id
        assert "shortlisted already" in await people.harness.press(people.olga, f"@{short(Shortlist(id))}")
        assert "is shortlisted" in await people.harness.press(people.olga, f"@{short(AskForSample(id))}")


async def test_review_with_nothing_to_read(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "nothing to read" in await people.harness.press(people.olga, f"@{short(Review())}")
        await people.published()
        project = await people.project()
        assert "nothing to read" in await people.harness.press(people.olga, f"@{short(Review(project.id))}")
        assert "nothing to read" in await people.harness.press(people.olga, f"@{short(ShowMarked(project.id))}")
        assert "nothing to read" in await people.harness.press(people.olga, f"@{short(NotTheMarked(project.id))}")
