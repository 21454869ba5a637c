"""People who are mentioned in an answer stand there by name, for whoever reads it on the other side (C50)."""

from pathlib import Path
from typing import Any

from bot.engine.flow import Conversation
from bot.engine.questions import asks, text
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Ordered, Toy


async def asking(facts: Any, known: Any) -> Conversation[Any]:
    return Ordered("order", (await text("whose", asks("Whose?")),))


async def test_a_tag_is_the_name_of_whom_it_means(tmp_path: Path) -> None:
    toy = Toy(order=asking)
    async with EngineHarness(toy.registry(), tmp_path) as harness:
        ann = harness.person("Ann", "slack", "Europe/Berlin")
        await harness.say(harness.person("Bob", "slack"), "hello")
        await harness.say(ann, "begin order chair")
        await harness.say(ann, "mine, <@SBob>, <@U9|carl> and <@U77> made it")
        assert toy.done[-1].answers == ("mine, @Bob, @carl and @somebody made it",)
