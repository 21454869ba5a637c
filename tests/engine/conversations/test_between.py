"""Words between and beside questions, on a registry without chapters: candidates, readings, a yes in other words."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.engine.confirming import named_for
from bot.engine.context import Turn
from bot.engine.events import Account, Deleted, Said
from bot.engine.standing import Candidate
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Decide, Toy, ToyStatus

PUBLISH = Candidate(
    command=Decide("publish"), intents=("publish",), label="Publish it", effect="outward", does="All see it."
)
KEEP = Candidate(
    command=Decide("keep"), intents=("shortlist",), label="Keep Maya", words=("keep maya",), about="Maya",
    project="Transcripts",
)  # fmt: skip
DROP = Candidate(
    command=Decide("drop"), intents=("delete_draft",), label="Delete the draft", effect="outward", project="Transcripts"
)
BACK = Candidate(
    command=Decide("back"), intents=("resume",), label="Go on", words=("look",), effect="shows", project="Transcripts"
)
TELL = Candidate(command=Decide("tell"), intents=("message",), label="Message Maya", about="Maya", effect="shows")
HOLD = Candidate(command=Decide("hold"), intents=("hold",), label="Wait", effect="shows")


def looking(turn: Turn) -> Iterator[Candidate]:
    yield from (PUBLISH, KEEP, DROP, BACK, TELL, HOLD)


def reading(turn: Turn, text: str) -> Decide | None:
    return Decide("read") if text.startswith("verdict") else None


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
async def harness(toy: Toy, tmp_path: Path) -> AsyncIterator[EngineHarness]:
    made = toy.registry()
    side = replace(made.flows["order"], name="side", side=True)
    survey = replace(made.flows["order"], name="survey", side=True, survey=True)
    registry = replace(
        made, standing=(looking,), readings=(reading,), flows={**made.flows, "side": side, "survey": survey}
    )
    async with EngineHarness(registry, tmp_path) as running:
        yield running


@pytest.fixture
def ann(harness: EngineHarness) -> Account:
    return harness.person("Ann", "slack", "Europe/Berlin")


def decided(toy: Toy) -> list[str]:
    """What was done, in its order."""
    return [one.how for one in toy.done if isinstance(one, Decide)]


async def at_size(harness: EngineHarness, ann: Account, flow: str) -> None:
    """The question of a flow that takes one of two sizes."""
    await harness.say(ann, f"begin {flow} a")
    await harness.say(ann, "Cake")
    assert "Which size?" in await harness.say(ann, "18 December 2026 18:00")


async def test_a_word_and_a_sentence_do_the_same(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await harness.say(ann, "keep maya")
    await harness.say(ann, "maya is good")
    assert decided(toy) == ["keep", "keep"]


async def test_what_others_see_is_confirmed_by_a_yes_in_any_words(
    harness: EngineHarness, ann: Account, toy: Toy
) -> None:
    assert "[Yes, publish it] [No]" in await harness.say(ann, "please publish it")
    assert decided(toy) == []
    await harness.say(ann, "yes absolutely")
    assert decided(toy) == ["publish"]
    await harness.say(ann, "publish it")
    await harness.say(ann, "oh no")
    assert decided(toy) == ["publish"]


async def test_not_yet_and_whom(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    assert "nothing is done or sent" in await harness.say(ann, "do not publish it yet")
    assert "Which one do you mean: Keep Maya" in await harness.say(ann, "keep number 9")
    assert decided(toy) == []


async def test_a_chapter_reads_some_words_as_a_whole(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await harness.say(ann, "verdict: all fine")
    await at_size(harness, ann, "side")
    await harness.say(ann, "verdict: all fine")
    assert decided(toy) == ["read", "read"]


async def test_the_first_words_of_all_may_be_a_yes(harness: EngineHarness, ann: Account) -> None:
    assert "unknown: yes" in await harness.say(ann, "yes")
    assert "unknown: yes absolutely" in await harness.say(ann, "yes absolutely")


async def test_a_file_with_words_is_for_no_candidate(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await harness.say(ann, "keep maya", files=("a.png",))
    assert decided(toy) == []


async def test_past_a_side_question(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    """C60: words that fit something else go there, and the side question waits."""
    await at_size(harness, ann, "side")
    await harness.say(ann, "keep maya")
    await harness.say(ann, "maya is good")
    assert decided(toy) == ["keep", "keep"]
    assert "unknown" not in await harness.say(ann, "purple")
    await harness.say(ann, "large")


async def test_a_survey_takes_nothing_that_is_not_for_it(harness: EngineHarness, ann: Account) -> None:
    await at_size(harness, ann, "survey")
    assert "unknown: purple curtains" in await harness.say(ann, "purple curtains")
    assert "Fine, left out" in await harness.say(ann, "skip")


async def test_at_a_main_question_only_what_is_about_something_else(
    harness: EngineHarness, ann: Account, toy: Toy
) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "look")
    await harness.say(ann, "go back to the transcripts")
    await harness.say(ann, "ask maya about the blue curtains")
    assert decided(toy) == ["back", "back", "tell"]
    assert "Delete the draft?" in await harness.say(ann, "delete the transcripts, my cousin has them")
    assert "By when?" in await harness.say(ann, "keep maya and the cake")
    await harness.say(ann, "pause")


async def test_long_words_at_a_main_question_are_its_answer(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await harness.say(ann, "begin order a")
    assert "By when?" in await harness.say(ann, "go back to the transcripts that we had in the old shop")
    assert decided(toy) == []


async def test_who_is_meant_is_not_asked_at_a_main_question(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await harness.say(ann, "begin order a")
    assert "By when?" in await harness.say(ann, "keep number 9")
    assert decided(toy) == []


async def test_a_deleted_message_that_answers_nothing_changes_nothing(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    harness.unread("dm-SAnn")
    at: dict[str, Any] = {"who": ann, "where": harness.dm(ann), "at": harness.clock.now(), "direct": True}
    await harness.worker.take("gone", Deleted(**at, message="1"))
    await harness.settle()
    assert harness.unread("dm-SAnn") == ""


def test_the_card_that_asks_is_named_by_its_command() -> None:
    assert named_for(Decide("x")) == "meant:decide:x#"
    assert named_for(Decide("x" * 100)) == ""
    assert named_for(ToyStatus()) == ""


async def test_what_can_be_done_is_heard_in_a_channel_too(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    """C14: what its writer alone may read is said to them in the direct messages."""
    channel = replace(harness.dm(ann), channel="C1")
    at = {"who": ann, "where": channel, "at": harness.clock.now(), "to_bot": True}
    await harness.live("one", Said(**at, text="maya is good", message="2001"), channel)
    assert decided(toy) == ["keep"]
    await harness.live("two", Said(**at, text="please publish it", message="2002"), channel)
    assert decided(toy) == ["keep"]
    assert "[Yes, publish it] [No]" in harness.everything("dm-SAnn")
