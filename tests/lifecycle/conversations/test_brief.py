"""The brief as conversations: a pasted post, the interview with its detours, review and edits (T.1)."""

from pathlib import Path

import pytest

from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.commands import CloseProject
from tests.support.owner_and_applicants import BRIEF, PASTED_POST, owner_and_applicants, wall_time

# pasted posts


async def test_a_pasted_post_is_asked_for_its_gaps_only_in_six_inputs(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        inputs = [PASTED_POST, "1 and 2", "right", "make the ad", "publish"]
        said = [await people.owner(one) for one in inputs]
        assert "I read your post" in said[0]
        assert "3 of 7" in said[0]
        assert "Working backwards" in said[1]
        assert "Your brief" in said[2]
        assert len(inputs) <= 6
        assert (await people.ad()).state == "live"


# the interview


async def test_one_job_is_published_in_twelve_inputs(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        answers = list(BRIEF)
        answers[4:5] = ["320, half up front", "yes"]
        inputs = ["product texts for the new collection", *answers, "make the ad", "publish"]
        for one in inputs:
            await people.owner(one)
        assert len(inputs) <= 12
        assert (await people.ad()).state == "live"


async def test_not_sure_is_asked_about_and_echoed_apart(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", "40 texts")
        said = await people.owner("British English. hm also we might need meta titles, not sure")
        assert "not sure: meta titles" in said
        assert "part of the work?" in said
        await people.owner("out", "1", "none", "320 EUR", "fri 18 12 evening", "right", "12")
        assert "Not included: • meta titles" in people.slack


async def test_around_forty_is_marked_as_read_in_two_ways(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", "around 40 descriptions, nice and catchy", *BRIEF[1:])
        assert "“around 40”" in people.slack
        assert "“catchy”" in people.slack


async def test_sounds_good_but_is_an_edit_and_neither_yes_nor_no(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        said = await people.owner("sounds good but make it 400")
        assert "Corrected: 400 EUR" in said
        assert "change of the pay" in await people.owner("but the budget is too low")
        assert (await people.project()).brief_version == ""
        assert "15 h" in await people.owner("ok but 15 hours a week")
        assert "change of the dates" in await people.owner("fine, only the deadline is wrong")
        assert "5 of 7" in await people.owner("edit budget")
        await people.owner("410 EUR", "make the ad")
        assert (await people.brief()).pay.money.amount == 410


async def test_a_remark_at_the_last_look_changes_one_answer_and_shows_only_that(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        said = await people.owner("yes but make it 400 euros")
        assert "Corrected: 400 EUR in total" in said
        assert "everything else stays as you saw it" in said
        assert "12 h" in await people.owner("i think 10 hours is too little, 12")
        assert "Working backwards" in await people.owner("can you move the deadline to 21 december")
        assert "Corrected" in await people.owner("right", "add: no AI please")
        assert (await people.project()).brief_version == ""
        await people.owner("sieht gut aus, mach die Anzeige")
        brief = await people.brief()
        assert brief.pay.money.amount == 400
        assert brief.hours is not None
        assert brief.hours.low == 12
        assert brief.cutoff.local.isoformat() == "2026-12-21T18:00:00"
        assert "no AI" in brief.rules


async def test_words_about_the_talk_at_a_question_of_the_brief_are_no_answer(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts")
        assert "I am free" in await people.owner("was kostet das")
        assert "title:" in await people.owner("wait i want to change the title")
        assert "Paused" in await people.owner("lets do this tomorrow pls")
        assert "1 of 7" in await people.owner("resume")
        assert "Delete product texts?" in await people.owner("delete this")
        assert "1 of 7" in await people.owner("go on")
        await people.owner("delete this", "delete it")
        assert (await people.project()).stage == "closed"


async def test_a_review_left_for_later_is_resumed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        assert "Paused" in await people.harness.press(people.olga, "Later")
        await people.harness.advance(days=3)
        assert "Your brief: product texts" in await people.owner("resume")
        assert "Paused" in await people.owner("later")
        await people.owner("resume", "make the ad")
        assert (await people.project()).brief_version


async def test_dates_are_edited_by_name_and_kept_in_order(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF[:6])
        assert "start: Tue 8 Dec, 09:00" in await people.owner("start Tue 8 Dec 9:00")
        assert "has to stay after “ad closes” and before" in await people.owner("decision 20 Dec 12:00")
        assert "Write which date" in await people.owner("edit a date")
        assert "edit 6" in await people.owner("cut-off Mon 21 Dec 18:00")
        tight = await people.owner("ad closes Wed 25 Nov 18:00")
        assert "three days to apply" in tight
        await people.owner("right", "12", "make the ad")
        table = (await people.brief()).timetable
        assert table.starts.local == wall_time(2026, 12, 8, 9)
        assert table.closes.local == wall_time(2026, 11, 25, 18)
        assert table.tight


async def test_a_tight_cut_off_is_said_on_the_card_and_in_the_checks(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        said = await people.owner("product texts", *BRIEF[:5], "friday 18:00")
        assert "three days to apply" in said
        assert "dates tight" in await people.owner("right", "12", "make the ad")


async def test_free_work_is_not_advertised(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF[:3])
        said = await people.owner("must: fluent English, one free sample of this job. nice: gear")
        assert "unpaid work" in said
        await people.owner("paid test", *BRIEF[4:], "make the ad")
        assert (await people.brief()).musts == (
            "fluent English",
            "a paid test with its own pay and date, agreed before it starts",
        )


async def test_more_than_three_knock_outs_are_warned_of(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF[:3])
        assert "more than 3 lose" in await people.owner("must: a bike, b bikes, c cars, d dogs")
        await people.channels()
        assert "4 knock-outs" in await people.owner(*BRIEF[4:], "make the ad")


async def test_defaults_are_changed_at_the_review(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        assert "Which default" in await people.owner("edit defaults")
        said = await people.owner("3 samples, review 3 days, no portfolio")
        assert "review until: Mon 21 Dec" in said
        assert "3 past samples - review 3 days" in await people.owner("right")
        await people.owner("make the ad")
        made = await people.brief()
        assert (made.samples, made.review_days, made.timetable.review_days) == (3, 3, 3)
        assert "may not be shown" in made.ownership


async def test_edit_after_the_preview_changes_one_step_and_keeps_the_dates(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        assert "5 of 7" in await people.owner("edit 5")
        assert "Your brief" in await people.owner("400 EUR")
        said = await people.owner("make the ad")
        assert "400 EUR" in said
        assert (await people.project()).numbers == 2
        assert (await people.brief()).timetable.cutoff.local == wall_time(2026, 12, 18, 18)
        assert "Your brief" in await people.harness.press(people.olga, "Edit text")


@pytest.mark.parametrize(("outcome", "state"), [("closed without hire", "waiting"), ("accepted, paid", "done")])
async def test_what_becomes_of_the_task_when_its_project_closes(tmp_path: Path, outcome: str, state: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.briefed()
        await people.command(CloseProject((await people.project()).id, outcome))
        assert (await people.in_transaction(lambda unit: unit.find(Task)))[0].state == state
        assert f"is closed: {outcome}" in people.slack


async def test_back_leaves_an_edited_answer_as_it_was(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts for the new collection", *BRIEF)
        assert "5 of 7" in await people.owner("edit pay")
        assert "I need an amount" in await people.owner("not much")
        said = await people.owner("back")
        assert "Left as it was." in said
        assert "320 EUR in total, half up front" in said
        assert "7 of 7" in await people.owner("back"), "from the review back goes to the question before"
        assert "5 of 7" not in await people.owner("12, two hours")
