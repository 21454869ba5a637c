"""Somebody with nothing open, and anybody's own data, as conversations."""

from pathlib import Path

import pytest

from bot.engine.people import Person
from bot.engine.registry import Organisation
from bot.lifecycle.chapters import registry
from tests.support.contract_at_work import ContractAtWork, begun
from tests.support.engine_harness import EngineHarness
from tests.support.owner_and_applicants import owner_and_applicants
from tests.support.shortlisted_applicants import shortlisted_applicants

HIRING = [
    "i want to hire someone",
    "how do i post a job here?",
    "ich will jemanden einstellen",
    "ich suche einen Texter",
    "quiero contratar a alguien",
]
ERASING = ["wipe my data pls", "lösch meine Daten", "bitte alle meine Daten löschen", "borra mis datos"]
SHOWING = ["what do you store", "was speicherst du über mich?", "qué datos guardas sobre mí"]


@pytest.mark.parametrize("words", HIRING)
async def test_who_wants_to_hire_is_told_where_and_whom_to_ask(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)

        def let_in(unit: object) -> None:
            unit.get(Person, "olga").rights = ("admin",)  # type: ignore[attr-defined]

        work.in_transaction(let_in)
        said = await work.say(work.person("Eve", "discord"), words)
        assert "talk to me in Slack" in said
        assert "ask Olga" in said
        assert "/tender allow" in said
        assert work.unread_by(work.olga) == ""


async def test_where_owners_talk_follows_the_organisation(tmp_path: Path) -> None:
    theirs = Organisation(name="Acme", owner_platform="discord", contractor_platform="slack")
    async with EngineHarness(registry(theirs), tmp_path) as harness:
        said = await harness.say(harness.person("Eve", "slack"), "i want to hire someone")
        assert "The owners of Acme talk to me in Discord" in said


@pytest.mark.parametrize("words", ["i'm looking for a job", "ich suche Arbeit als Texter", "busco trabajo", "hello"])
async def test_who_looks_for_work_hears_how_to_apply(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        said = await work.say(work.person("Eve", "discord"), words)
        assert "Press Apply on an ad" in said
        assert "in Slack" not in said


@pytest.mark.parametrize("words", ERASING)
async def test_a_stranger_is_asked_before_data_goes(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        said = await work.say(work.person("Eve", "discord"), words)
        assert "It cannot be undone" in said
        assert "[Delete me] [Keep me]" in said


@pytest.mark.parametrize("words", ERASING)
async def test_so_is_who_answers_a_question_in_their_own_words(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        assert "[Delete me] [Keep me]" in await people.tell("Ana", words)
        assert (await people.application("Ana")).sent_at is None


@pytest.mark.parametrize("words", SHOWING)
async def test_what_is_stored_is_shown_at_any_moment(tmp_path: Path, words: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        assert "<file my-data.json>" in await hiring.harness.say(hiring.account("Maria"), words)
        assert "<file my-data.json>" in await hiring.harness.say(hiring.harness.person("Eve", "discord"), words)


@pytest.mark.parametrize("words", ["delete the data in column B", "lösch die Daten in Spalte B", "borra los datos"])
async def test_other_data_is_no_request_about_ones_own(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        assert "[Delete me]" not in await work.say(work.ana, words)
