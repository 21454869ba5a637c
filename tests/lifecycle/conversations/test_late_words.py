"""A word typed after its button has gone is answered like a late tap, and starts nothing (PRODUCT 5.1 rule 13)."""

from pathlib import Path

from bot.engine.talks import Talk
from bot.lifecycle.chapters import registry
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness


async def test_a_word_of_a_settled_card_starts_no_new_brief(tmp_path: Path) -> None:
    async with EngineHarness(registry(), tmp_path) as harness:
        olga = harness.person("Olga", "slack", "Europe/Berlin")
        await harness.say(olga, "hi")
        await harness.say(olga, "product texts, fix checkout bug")
        await harness.say(olga, "start")
        for text in ("40 texts", "British English", "1, 2", "fluent English", "320", "EUR"):
            await harness.say(olga, text)
        await harness.say(olga, "cancel")
        await harness.press(olga, "Stop")
        said = await harness.say(olga, "go on")
        talks = await harness.database.run(lambda session: SqlUnit(session).find(Talk, flow="brief"))
    assert "settled already" in said or "6 of 7" in said
    assert len(talks) == 1
