"""The real discord.py talks to the small Discord as it would to the original."""

import discord
import pytest

from tests.discordbox import make_bot, make_box, running, serving

pytestmark = pytest.mark.wire


async def test_direct_message_and_reply() -> None:
    box, bot = make_box(), make_bot()
    seen: list[discord.Message] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.author.id != bot.application_id:
            seen.append(message)
            await message.channel.send("Hello **Ada**")

    async with serving(box.discord) as server, running(server, bot):
        answer = box.discord.expect_message(box.ada, "Hello Ada")
        box.discord.dm(box.ada, "hi")
        found = await answer
        await server.quiet()
    assert found.content == "Hello **Ada**"
    assert (seen[0].content, seen[0].author.name, seen[0].created_at) == ("hi", "ada", box.clock.now())
