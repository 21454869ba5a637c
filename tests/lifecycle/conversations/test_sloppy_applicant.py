"""An applicant who asks, adds and changes beside the answer; and what the owner then reads of their dates."""

from pathlib import Path
from typing import Any

from bot.engine.events import Edited
from tests.support.owner_and_applicants import OTHER_PITCH, PITCH, TIMES, OwnerAndApplicants, owner_and_applicants


async def at_whose(people: OwnerAndApplicants) -> None:
    """Up to the question whose work the samples are."""
    await people.published()
    await people.begin("Ana")
    await people.tell("Ana", TIMES, PITCH)
    await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))


async def test_further_blocked_days_beside_an_answer_are_kept_with_the_others(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_whose(people)
        said = await people.tell("Ana", "all mine. Wait, I can't on the 9th either")
        assert "not Wed 9 Dec 2026, Sat 12 Dec 2026, Sun 13 Dec 2026" in said
        assert "Saved: all mine." in said
        await people.tell("Ana", "born in Leeds")
        assert "Thu 10 Dec 2026" in await people.tell("Ana", "oh and on dec 10 I can't")
        await people.tell("Ana", "send")
        applied = (await people.application("Ana")).applied
        assert applied is not None
        assert applied.notes == "all mine."
        assert [days.first.day for days in applied.times.blocked or ()] == [9, 10, 12, 13]


async def test_the_card_shows_on_which_days_somebody_is_away(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 15 hours, not Dec 9")
        await people.applied("Ben", times="Accra, 15 hours, no blocked days", pitch=OTHER_PITCH)
        card = await people.owner("review")
        assert "followed, away 9 Dec, samples" in card
        assert "dates fit" not in card
        assert "dates fit" in await people.owner("shortlist")


async def test_a_moved_deadline_brings_a_blocked_day_into_the_work(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana", times="Manila, 15 hours, not Dec 19")
        await people.owner("change the deadline to 20 dec", "yes")
        assert "followed, away 19 Dec, samples" in await people.owner("review")


async def test_a_question_that_the_ad_answers_is_answered_at_once(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        people.fresh()
        said = await people.tell("Ana", f"{TIMES}. is the price fixed?")
        assert "320 EUR" in said
        assert "Your pitch" in said
        assert people.fresh() == ""


async def test_words_for_the_question_behind_a_look_go_there_and_the_look_stays(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        assert "Send this question to Olga?" in await people.tell("Ana", "is there a style guide?")
        assert "2 past samples" in await people.tell("Ana", PITCH)
        people.fresh()
        await people.harness.press(people.applicant("Ana"), "Send")
        assert "is there a style guide?" in people.fresh()


async def test_words_for_a_question_behind_two_looks_go_there_and_both_looks_stay(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES, "is there a style guide?", "which font does the shop use?")
        assert "2 past samples" in await people.tell("Ana", PITCH)
        people.fresh()
        await people.harness.press(people.applicant("Ana"), "Send")
        assert "which font does the shop use?" in people.fresh()


async def test_any_other_question_goes_to_the_owner_and_is_no_part_of_the_answer(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        people.fresh()
        said = await people.tell("Ana", f"{PITCH} Is there a style guide?")
        assert "Send this question to Olga?" in said
        assert "past samples" in said
        await people.harness.press(people.applicant("Ana"), "Send")
        assert "Is there a style guide?" in people.fresh()
        await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
        await people.tell("Ana", "all of it", "born in Leeds", "send")
        applied = (await people.application("Ana")).applied
        assert applied is not None
        assert applied.pitch == PITCH


async def _edits(people: OwnerAndApplicants, message: str, words: str) -> str:
    ana = people.applicant("Ana")
    where, now = people.harness.dm(ana), people.harness.clock.now()
    at: dict[str, Any] = {"who": ana, "where": where, "at": now, "direct": True, "message": message}
    await people.harness.worker.take(f"change:{people.harness.next_id()}", Edited(**at, text=words))
    await people.harness.settle()
    return people.fresh("Ana")


async def test_an_answer_that_is_edited_into_a_question_still_counts_and_is_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_whose(people)
        message = str(int(people.harness.next_id()) + 1)
        await people.tell("Ana", "all mine")
        said = await _edits(people, message, "what do you mean by that?")
        assert "It still counts" in said
        assert "[Ask me again]" in said
        await people.tell("Ana", "keep it", "born in Leeds", "send")
        applied = (await people.application("Ana")).applied
        assert applied is not None
        assert applied.notes == "all mine"


async def test_an_edit_changes_the_answer_and_takes_the_remark_beside_it(tmp_path: Path) -> None:
    """X15."""
    async with owner_and_applicants(tmp_path) as people:
        await at_whose(people)
        message = str(int(people.harness.next_id()) + 1)
        await people.tell("Ana", "all mine")
        said = await _edits(people, message, "all mine, written alone. I can't on the 10th either")
        assert "Thu 10 Dec 2026" in said
        assert "Saved: all mine, written alone." in said
