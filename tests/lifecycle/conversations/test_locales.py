"""Owners of other countries answer the bot: dates and amounts as they write them, and what stays to be asked (C32)."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.engine.events import Account, Profile
from bot.engine.flow import Answer
from bot.engine.people import Identity, Person
from bot.engine.talks import Talk
from bot.lifecycle.chapters import registry
from bot.reading.values import Money
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness
from tests.support.owner_and_applicants import BRIEF

PAY, DATE = 4, 5
"""Where the answers about pay and about the date stand among those of a brief."""


@asynccontextmanager
async def owner(folder: Path, locale: str = "") -> AsyncIterator[tuple[EngineHarness, Account]]:
    async with EngineHarness(registry(), folder) as harness:
        account = harness.person("Olga", "slack", "Europe/Berlin", locale=locale)
        yield harness, account


async def told_until(harness: EngineHarness, account: Account, question: int, *, first: str = "product texts") -> str:
    """The brief, up to a question; what the bot said last."""
    told = await harness.say(account, first)
    for answer in BRIEF[:question]:
        told = await harness.say(account, answer)
    return told


def person(harness: EngineHarness, account: Account) -> Person:
    def look(unit: SqlUnit) -> Person:
        return unit.get(Person, unit.get(Identity, str(account)).person)

    found: Person = harness.database.transaction(lambda session: look(SqlUnit(session)))
    return found


def brief_answers(harness: EngineHarness) -> Mapping[str, Answer]:
    (talk,) = harness.database.transaction(lambda session: SqlUnit(session).find(Talk, flow="brief"))
    answers: Mapping[str, Answer] = talk.answers
    return answers


async def test_a_german_owner_types_an_amount_and_a_date(tmp_path: Path) -> None:
    async with owner(tmp_path, "de-DE") as (harness, olga):
        await told_until(harness, olga, PAY)
        assert "Saved: 1500 EUR" in (await harness.say(olga, "1.500 Euro")).replace(",", "")
        assert "Thu 3 Dec" in await harness.say(olga, "03.12.")
        answers = brief_answers(harness)
        assert answers["pay"].value.money == Money(amount=Decimal(1500), currency="EUR", per="fixed")
        assert answers["cutoff"].value.wall.local.date() == date(2026, 12, 3)
        assert (person(harness, olga).locale, person(harness, olga).locale_source) == ("de-DE", "platform")


@pytest.mark.parametrize(("locale", "day"), [("de-DE", "Thu 3 Dec"), ("en-GB", "Thu 3 Dec")])
async def test_where_the_locale_decides_a_date_is_read_and_said_back(locale: str, day: str, tmp_path: Path) -> None:
    async with owner(tmp_path, locale) as (harness, olga):
        await told_until(harness, olga, DATE)
        assert day in await harness.say(olga, "3/12")


@pytest.mark.parametrize("locale", ["", "en-US", "en-CA"])
async def test_where_it_does_not_decide_a_date_is_asked(locale: str, tmp_path: Path) -> None:
    """en-US is what everybody has who never chose, so it says no more than no locale at all."""
    async with owner(tmp_path, locale) as (harness, olga):
        await told_until(harness, olga, DATE)
        asked = await harness.say(olga, "3/12")
        assert "3 Dec" in asked
        assert "12 Mar" in asked
        assert "Saved: Thu" not in asked


async def test_english_of_a_german_owner_is_read_as_english_with_the_day_first(tmp_path: Path) -> None:
    async with owner(tmp_path, "de-DE") as (harness, olga):
        await told_until(harness, olga, DATE)
        assert "Thu 3 Dec, 10:00" in await harness.say(olga, "by 3 Dec 10am please")
        assert person(harness, olga).locale == "de-DE"


async def test_a_german_sentence_tells_what_an_unchosen_locale_does_not(tmp_path: Path) -> None:
    async with owner(tmp_path, "en-US") as (harness, olga):
        await told_until(harness, olga, DATE, first="Ich brauche Produkttexte und suche dafür eine Texterin")
        assert (person(harness, olga).locale, person(harness, olga).locale_source) == ("de", "words")
        assert "Thu 3 Dec" in await harness.say(olga, "3/12")


async def test_one_foreign_word_overrules_nothing(tmp_path: Path) -> None:
    async with owner(tmp_path, "en-GB") as (harness, olga):
        await harness.say(olga, "Freitag")
        await harness.say(olga, "Ich brauche Produkttexte und suche dafür eine Texterin")
        assert person(harness, olga).locale == "en-GB"


async def test_a_profile_that_tells_later_outranks_the_words(tmp_path: Path) -> None:
    async with owner(tmp_path) as (harness, olga):
        await harness.say(olga, "Ich brauche Produkttexte und suche dafür eine Texterin")
        harness.profiles[str(olga)] = Profile("Olga", "Europe/Zurich", "fr-FR")
        await harness.say(olga, "status")
        assert (person(harness, olga).locale, person(harness, olga).locale_source) == ("fr-FR", "platform")


async def test_a_joined_person_keeps_the_locale_that_a_platform_told(tmp_path: Path) -> None:
    async with owner(tmp_path) as (harness, olga):
        other = harness.person("Olga", "discord", locale="de")
        await harness.say(olga, "hello there")
        await harness.press(other, "@nothing")
        said = await harness.invoke(olga, "link")
        code = said.partition("/tender link ")[2].split(".")[0].strip()
        await harness.invoke(other, "link", code)
        assert person(harness, olga).locale == "de"
