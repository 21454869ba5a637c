"""What first, as conversations: the recommendation, one job, a list said twice (T.1, F001, F002)."""

from pathlib import Path

import pytest

from bot.lifecycle.backlog.model import Task
from tests.support.owner_and_applicants import owner_and_applicants


async def test_of_several_jobs_one_is_recommended_with_its_reason(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "off your plate" in await people.owner("hi")
        said = await people.owner("product texts for the new collection, invoices, instagram, fix checkout bug")
        assert "4 saved" in said
        assert "easy to check" in said
        how = await people.owner("how")
        assert "-2 = -2" in how
        other = await people.owner("another one")
        assert "[fix checkout bug]" in other
        begun = await people.owner("invoices")
        assert "1 of 7" in begun
        assert "We start with invoices" in begun


async def test_a_risky_best_choice_says_so(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        said = await people.owner("invoices, payroll")
        assert "only the access" in said


async def test_a_started_card_offers_nothing_more(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("logo, invoices")
        stale = people.harness.find("dm-SOlga", "Yes, start")
        await people.owner("start")
        assert "Started: logo" in people.slack
        assert "has been started already" in await people.harness.press(people.olga, f"@{stale}")


async def test_a_list_said_twice_is_kept_once(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("logo, invoices")
        await people.owner("logo, invoices, blog posts")
        found = await people.in_transaction(lambda unit: [one.text for one in unit.find(Task)])
        assert sorted(found) == ["blog posts", "invoices", "logo"]


async def test_one_job_goes_straight_to_its_brief(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        said = await people.owner("I need 40 product descriptions for our web shop")
        assert "We start with 40" in said
        assert "1 of 7" in said


async def test_words_that_name_no_work_begin_no_project(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("hi")
        assert "For what work?" in await people.owner("URGENT!!! need someone asap")
        assert "One job is enough" in await people.owner("my accountant quit, i have no idea what to do first")
        assert "No hurry" in await people.owner("thanks, maybe tomorrow")
        assert await people.in_transaction(lambda unit: unit.find(Task)) == []
        said = await people.owner("Hallo, ich suche jemanden für die Buchhaltung")
        assert "We start with Buchhaltung" in said


async def test_somebody_elses_task_cannot_be_started(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("logo, invoices")
        action = people.harness.find("dm-SOlga", "Yes, start")
        otto = people.harness.person("Otto", "slack", "Europe/Berlin")
        assert "not for you" in await people.harness.press(otto, f"@{action}")


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("the second one", "invoices"),
        ("number 3", "instagram"),
        ("2", "invoices"),
        ("the last", "fix checkout bug"),
    ],
)
async def test_a_task_is_chosen_by_its_place_in_the_list(tmp_path: Path, said: str, title: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts, invoices, instagram, fix checkout bug")
        assert f"We start with {title}." in await people.owner(said)


async def test_a_place_beyond_the_list_is_no_choice(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts, invoices")
        await people.owner("the fifth one")
        assert {one.text for one in await people.in_transaction(lambda unit: unit.find(Task, state="waiting"))} >= {
            "invoices"
        }


@pytest.mark.parametrize(
    "sigh", ["I have too much to do", "we're swamped right now", "help, I can't keep up any more", "blah blah"]
)
async def test_who_has_named_no_work_is_asked_for_it(tmp_path: Path, sigh: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "off your plate" in await people.owner(sigh)
        assert "We start with invoices." in await people.owner("invoices")
