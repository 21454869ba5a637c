"""An answer in several messages: one of them is edited or taken back, and that part alone changes (X79)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine.events import Account, Deleted, Edited
from bot.engine.flow import Conversation
from bot.engine.questions import asks, text, times
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Ordered, Toy


async def pitching(facts: Any, known: Any) -> Conversation[Any]:
    """Two questions whose answers come in several messages, and one more that stays open."""
    pitch = await text("pitch", asks("Pitch?"), words=(5, 40), echo=lambda value: (value.replace("\n", " / "),))
    when = await times("when", asks("When?"))
    last = await text("last", asks("Anything else?"))
    return Ordered("pitch", (pitch, when, last))


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(Toy(order=pitching).registry(), tmp_path) as made:
        yield made


@pytest.fixture
def ann(harness: EngineHarness) -> Account:
    return harness.person("Ann", "slack", "Europe/Berlin")


async def changes(harness: EngineHarness, ann: Account, message: str, words: str | None) -> str:
    """Ann edits one of her messages, or takes it back; what that brings."""
    at: dict[str, Any] = {"who": ann, "where": harness.dm(ann), "at": harness.clock.now(), "direct": True}
    event = Deleted(**at, message=message) if words is None else Edited(**at, message=message, text=words)
    await harness.worker.take(f"change:{harness.next_id()}", event)
    await harness.settle()
    return harness.unread(harness.dm(ann).channel)


async def said(harness: EngineHarness, ann: Account, words: str) -> str:
    """Ann says this; the id of her message."""
    message = str(int(harness.next_id()) + 1)
    await harness.say(ann, words)
    return message


async def in_three_messages(harness: EngineHarness, ann: Account) -> list[str]:
    """The ids of the messages in which Ann says her zone, her hours and her days, with the pitch before."""
    await harness.say(ann, "begin order shop")
    await harness.say(ann, "one two three four five six")
    return [await said(harness, ann, words) for words in ("Manila", "15 hours but not Dec 12")]


async def test_an_edit_of_one_part_leaves_the_others(harness: EngineHarness, ann: Account) -> None:
    zone, hours = await in_three_messages(harness, ann)
    shown = await changes(harness, ann, hours, "12 hours but not Dec 12")
    assert "I saw your edit" in shown
    assert "Saved: Manila, 12 h a week, not Sat 12 Dec 2026" in shown
    assert "Anything else?" in shown
    shown = await changes(harness, ann, zone, "Berlin")
    assert "Saved: Berlin, 12 h a week, not Sat 12 Dec 2026" in shown


async def test_a_part_that_was_taken_back_is_asked_about(harness: EngineHarness, ann: Account) -> None:
    _, hours = await in_three_messages(harness, ann)
    shown = await changes(harness, ann, hours, None)
    assert "You took back a part of your answer" in shown
    assert "15 hours but not Dec 12" in shown
    assert "Anything else?" in await harness.say(ann, "keep it")
    await changes(harness, ann, hours, None)
    shown = await harness.press(ann, "Take it out")
    assert "Kept: Manila. Still open: hours per week" in shown
    assert "Manila, 10 h a week" in await harness.say(ann, "10 hours")


async def test_the_only_message_of_an_answer_is_asked_about_as_well(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order shop")
    pitch = await said(harness, ann, "one two three four five six")
    shown = await changes(harness, ann, pitch, None)
    assert "You took back the message with your answer" in shown
    assert "Pitch?" in await harness.press(ann, "Ask me again")
    assert "When?" in await harness.say(ann, "seven eight nine ten eleven")
