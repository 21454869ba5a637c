"""Words that are no answer, question by question: what is offered, and that content is never lost."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine.events import Account
from bot.engine.flow import Choice, Conversation
from bot.engine.questions import asks, choice, items, text, yes_no
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Ordered, Toy

COLOURS = (Choice("Red", "red"), Choice("Blue", "blue"))


async def ordering(facts: Any, known: Any) -> Conversation[Any]:
    """One question of each kind."""
    parts = await items("parts", asks("Parts?"), usual=("wood", "glue"), usual_of="chairs")
    colour = await choice("colour", asks("Colour?"), COLOURS, help=("The colour of the seat.",))
    gift = await yes_no("gift", asks("Gift?"))
    notes = await items("notes", asks("Notes?"), optional=True, unset=())
    note = await text("letter", asks("Words for the other side?"), plain_words=True)
    return Ordered("order", (parts, colour, gift, notes, note))


@pytest.fixture
def toy() -> Toy:
    return Toy(order=ordering)


@pytest.fixture
async def harness(toy: Toy, tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(toy.registry(), tmp_path) as made:
        yield made


@pytest.fixture
def ann(harness: EngineHarness) -> Account:
    return harness.person("Ann", "slack", "Europe/Berlin")


async def at(harness: EngineHarness, ann: Account, *answers: str) -> None:
    for words in ("begin order chair", *answers):
        await harness.say(ann, words)


async def test_what_is_usual_is_one_tap_or_one_word(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann)
    shown = await harness.say(ann, "no idea")
    assert "Usual for chairs" in shown
    assert "Saved: wood; glue" in await harness.say(ann, "take these")


async def test_what_was_offered_before_keeps_its_words(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann)
    await harness.say(ann, "idk")
    await harness.press(ann, "Change")
    await harness.say(ann, "wood")
    assert harness.everything(harness.dm(ann).channel).count("Usual for chairs") == 1
    assert "In your own words." in harness.everything(harness.dm(ann).channel)


async def test_a_required_answer_left_for_later_puts_the_talk_aside(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann)
    await harness.say(ann, "idk")
    assert "Paused" in await harness.press(ann, "Decide later")
    assert "Parts?" in await harness.say(ann, "resume")


async def test_choices_are_explained_and_shown_again(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann, "wood")
    shown = await harness.say(ann, "weiß nicht")
    assert "The colour of the seat." in shown
    assert "[Red] [Blue]" in shown


async def test_no_is_an_answer_where_yes_or_no_is_asked(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann, "wood", "red")
    assert "Saved: No" in await harness.say(ann, "no, that is wrong")


async def test_what_may_stay_open_is_left_open_with_one_tap(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann, "wood", "red", "no")
    assert "[Decide later]" in await harness.say(ann, "ni idea")
    assert "Words for the other side?" in await harness.press(ann, "Decide later")


@pytest.mark.parametrize("words", ["idk", "what?", "no, its 3", "can you tell me the status please", "start over"])
async def test_words_for_the_other_side_are_asked_about_and_not_lost(
    toy: Toy, harness: EngineHarness, ann: Account, words: str
) -> None:
    await at(harness, ann, "wood", "red", "no", "none")
    shown = await harness.say(ann, words)
    if "[That is my answer]" in shown:
        await harness.press(ann, "That is my answer")
    assert toy.done[-1].answers[-1] == words


async def test_a_protest_about_a_choice_opens_it_again(harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann, "wood", "red", "yes")
    assert "What is right?" in await harness.say(ann, "that's not what I said")
    assert "Saved: No" in await harness.say(ann, "no")


async def test_begin_again_forgets_every_answer(toy: Toy, harness: EngineHarness, ann: Account) -> None:
    await at(harness, ann, "wood", "red", "yes")
    await harness.say(ann, "let's start over please")
    assert "Parts?" in await harness.press(ann, "Begin again")
    for words in ("steel", "blue", "no", "none", "hello there friend"):
        await harness.say(ann, words)
    assert toy.done[-1].answers[:3] == (("steel",), "blue", False)
