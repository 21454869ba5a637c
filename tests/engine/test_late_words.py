"""A word typed after its button has gone is answered like a late tap, and starts nothing (PRODUCT 5.1 rule 13)."""

from pathlib import Path

from bot.engine.talks import Talk
from bot.lifecycle.chapters import registry
from storage.unit import SqlUnit
from tests.support.chapter_room import Room


async def test_a_word_of_a_settled_card_starts_no_new_brief(tmp_path: Path) -> None:
    async with Room(registry(), tmp_path) as room:
        olga = room.person("Olga", "slack", "Europe/Berlin")
        await room.say(olga, "hi")
        await room.say(olga, "product texts, fix checkout bug")
        await room.say(olga, "start")
        for text in ("40 texts", "British English", "1, 2", "fluent English", "320", "EUR"):
            await room.say(olga, text)
        await room.say(olga, "cancel")
        await room.press(olga, "Stop")
        said = await room.say(olga, "go on")
        talks = await room.database.run(lambda session: SqlUnit(session).find(Talk, flow="brief"))
    assert "settled already" in said or "6 of 7" in said
    assert len(talks) == 1
