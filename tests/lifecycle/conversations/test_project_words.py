"""What an owner says about a project as a whole, at any stage and in three languages."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun
from tests.support.shortlisted_applicants import shortlisted_applicants


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("rename Product texts to Autumn catalogue", "Autumn catalogue"),
        ("call the product texts project Spring instead", "Spring"),
        ("please rename it to Winter", "Winter"),
        ("nenn Product texts um in Herbstkatalog", "Herbstkatalog"),
        ("benenne das Projekt um in Herbst", "Herbst"),
        ("cambia el nombre de Product texts a Otoño", "Otoño"),
        ("llámalo Verano", "Verano"),
    ],
)
async def test_a_project_is_renamed_while_it_is_under_way(tmp_path: Path, words: str, title: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert title in await work.say(work.olga, words)
        assert work.row(Project).title == title


@pytest.mark.parametrize("words", ["my projects", "show me all my projects please", "meine Projekte", "mis proyectos"])
async def test_my_projects_are_shown(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert "Where things stand" in await work.say(work.olga, words)


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("add to Product texts: also the meta titles", "also the meta titles"),
        ("add meta titles to Product texts", "meta titles"),
        ("ergänze zu Product texts: auch Metatitel", "auch Metatitel"),
        ("añade a Product texts: también los títulos", "también los títulos"),
    ],
)
async def test_what_is_added_is_noted_and_nobody_else_hears_of_it(tmp_path: Path, words: str, noted: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        said = await work.say(work.olga, words)
        assert noted in said
        assert "Nobody else hears of it" in said
        assert "[Message Ana]" in said
        assert work.unread_by(work.ana) == ""


@pytest.mark.parametrize("words", ["start over", "delete this project", "lösch das Projekt", "borra este proyecto"])
async def test_the_end_of_work_under_way_is_asked_about_first(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        said = await work.say(work.olga, words)
        assert "End the contract?" in said
        assert "Nothing has been done yet" in said
        assert work.row(Contract).stage == "working"
        assert work.unread_by(work.ana) == ""


@pytest.mark.parametrize("words", ["start over", "von vorn anfangen", "empezar de nuevo"])
async def test_starting_over_while_people_apply_shows_what_would_happen(tmp_path: Path, words: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", whole=True) as hiring:
        assert "still without an answer" in await hiring.harness.say(hiring.olga, words)
        assert hiring.seen("Maria") == ""


async def test_several_projects_are_a_line_each_with_a_button_each(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        for name in "abcd":
            work.contract(CUTOFF, name=name, title=f"Job {name}")
        said = await work.say(work.olga, "status")
        assert len(said) < 900
        assert "[Show Job a]" in said
        one = await work.press(work.olga, "Show Job b")
        assert "Job b: Stage: working" in one
        assert "[Message Ana]" in one
        assert "Job c" not in one


async def test_an_outward_act_on_status_is_asked_about_and_its_question_settles_when_it_is_gone(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.olga, "end this contract")
        assert "[Yes, end the contract]" in work.everything("dm-SOlga")
        await work.press(work.olga, "@work.end:c-x")
        assert "[Yes, end the contract]" not in work.everything("dm-SOlga")
        assert work.row(Contract).stage == "ended"
