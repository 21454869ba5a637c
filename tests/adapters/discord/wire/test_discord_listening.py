"""The real discord.py hears a Discord: every word and deed becomes one event, whatever happens to the connection."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from adapters.sandbox.faults import Fault
from bot.engine.events import Account, Address, Deleted, Edited, Said
from bot.engine.messages import say
from bot.engine.ports import DirectConversation
from tests.support.discord_wire import DiscordWire, discord_wire


def said(wire: DiscordWire) -> list[str]:
    return [event.text for event in wire.intake.events if isinstance(event, Said)]


async def test_a_direct_message_with_a_file_arrives_once_and_its_file_can_be_fetched() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        row = wire.model.dm(wire.ada, "My sample", files=[("sample.txt", b"hello")])
        await wire.intake.until(lambda intake: len(intake.taken) == 1)
        key, event = wire.intake.taken[0]
        assert key == f"discord:{row.id}"
        assert isinstance(event, Said)
        assert (event.text, event.direct, event.to_bot, event.at) == ("My sample", True, False, wire.model.now)
        assert event.who == Account("discord", wire.ada.id)
        assert event.profile is not None
        assert event.profile.name == "Ada"
        assert [(one.name, one.size) for one in event.files] == [("sample.txt", 5)]
        assert await gateway.fetch(event.files[0]) == b"hello"


async def test_a_file_can_be_fetched_after_its_first_link_has_died() -> None:
    """X52."""
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.dm(wire.ada, files=[("sample.txt", b"hello")])
        await wire.intake.until(lambda intake: len(intake.taken) == 1)
        wire.model.shared.clock.set_to(wire.model.now + timedelta(days=3))
        event = wire.intake.events[0]
        assert isinstance(event, Said)
        assert await gateway.fetch(event.files[0]) == b"hello"


async def test_in_a_server_only_what_mentions_the_bot_is_heard() -> None:
    async with discord_wire() as wire, wire.running():
        wire.model.say(wire.ada, wire.hire, "hello all")
        row = wire.model.say(wire.ada, wire.hire, f"<@{wire.model.bot.id}> status")
        await wire.intake.until(lambda intake: bool(intake.taken))
        await wire.server.quiet()
        [event] = wire.intake.events
        assert isinstance(event, Said)
        assert (event.text, event.to_bot, event.direct, event.message) == ("status", True, False, row.id)
        assert event.where == wire.address(wire.hire)


async def test_edits_and_deletions_are_told() -> None:
    async with discord_wire() as wire, wire.running():
        row = wire.model.dm(wire.ada, "10 houers")
        await wire.intake.until(lambda intake: len(intake.taken) == 1)
        wire.model.edit(wire.ada, row, "10 hours")
        await wire.intake.until(lambda intake: len(intake.taken) == 2)
        wire.model.delete(wire.ada, row)
        await wire.intake.until(lambda intake: len(intake.taken) == 3)
        changed, gone = wire.intake.events[1:]
        assert isinstance(changed, Edited)
        assert isinstance(gone, Deleted)
        assert (changed.message, changed.text) == (row.id, "10 hours")
        assert (gone.message, gone.who) == (row.id, Account("discord", wire.ada.id))


async def test_a_deletion_after_a_restart_is_still_told_in_a_dm() -> None:
    async with discord_wire() as wire:
        row = wire.model.dm(wire.ada, "oops")
        async with wire.running():
            wire.model.delete(wire.ada, row)
            await wire.intake.until(lambda intake: bool(intake.taken))
        assert wire.intake.events[0].who == Account("discord", wire.ada.id)


async def test_what_was_said_while_the_bot_was_away_is_read_in_order_and_once() -> None:
    """X24."""
    async with discord_wire() as wire:
        async with wire.running():
            first = wire.model.dm(wire.ada, "one")
            await wire.intake.until(lambda intake: len(intake.taken) == 1)
        channel = wire.model.channel(first.channel)
        wire.intake.talks = [
            DirectConversation(Address("discord", "", channel.id), Account("discord", wire.ada.id), first.id)
        ]
        for number in range(120):
            wire.model.dm(wire.ada, f"missed {number}")
        async with wire.running():
            wire.model.dm(wire.ada, "live")
            await wire.intake.until(lambda intake: len(intake.taken) == 122)
            await wire.server.quiet()
        assert said(wire) == ["one", *(f"missed {number}" for number in range(120)), "live"]
        assert [event.text for event in wire.intake.events if isinstance(event, Said) and event.missed] == ["missed 0"]


async def test_a_new_session_reads_history_and_a_resumed_one_does_not() -> None:
    """X24."""
    async with discord_wire() as wire, wire.running():
        first = wire.model.dm(wire.ada, "one")
        await wire.intake.until(lambda intake: len(intake.taken) == 1)
        wire.intake.talks = [
            DirectConversation(Address("discord", "", first.channel), Account("discord", wire.ada.id), first.id)
        ]
        wire.model.shared.faults.append(Fault("discord", "MESSAGE_CREATE", "op9"))
        wire.model.dm(wire.ada, "two")
        wire.model.dm(wire.ada, "three")
        await wire.intake.until(lambda intake: len(intake.taken) == 3)
        assert said(wire) == ["one", "two", "three"]


async def test_a_payload_that_discord_py_cannot_read_neither_ends_the_bot_nor_is_lost() -> None:
    async with discord_wire() as wire, wire.running():
        heard: list[dict[str, Any]] = []
        wire.model.to_bot(lambda event, data: heard.append(data) if event == "MESSAGE_CREATE" else None)
        wire.model.dm(wire.ada, "one")
        await wire.intake.until(lambda intake: len(intake.taken) == 1)
        broken = {**heard[0], "id": wire.model.ids.next(), "content": "two"}
        del broken["type"]  # ends discord.py's connection with a KeyError, without a word
        wire.model.emit("MESSAGE_CREATE", broken)
        await wire.intake.until(lambda intake: len(intake.taken) == 2)
        await wire.intake.until(lambda intake: intake.sessions == 2)
        wire.model.dm(wire.ada, "three")
        await wire.intake.until(lambda intake: len(intake.taken) == 3)
        assert said(wire) == ["one", "two", "three"]


async def test_a_message_that_could_not_be_kept_at_first_is_not_lost() -> None:
    async with discord_wire() as wire, wire.running():
        wire.intake.failing = 1
        wire.model.dm(wire.ada, "one")
        await wire.intake.until(lambda intake: bool(intake.taken))
        assert said(wire) == ["one"]


async def test_a_resumed_session_replays_what_was_missed_and_reads_no_history() -> None:
    async with discord_wire() as wire, wire.running():
        await wire.intake.until(lambda intake: intake.sessions == 1)
        wire.server.gateway.drop()
        wire.model.dm(wire.ada, "while you were away")
        await wire.intake.until(lambda intake: bool(intake.taken))
        assert said(wire) == ["while you were away"]
        assert (wire.intake.sessions, wire.server.gateway.resumes) == (1, 1)


async def test_compressed_frames_are_heard() -> None:
    async with discord_wire() as wire:
        wire.model.switches.zlib = True
        async with wire.running():
            wire.model.dm(wire.ada, "hello")
            await wire.intake.until(lambda intake: bool(intake.taken))


async def test_nothing_is_left_behind_after_a_stop() -> None:
    async with discord_wire() as wire:
        before = asyncio.all_tasks()
        async with wire.running() as gateway:
            wire.intake.talks = [DirectConversation(Address("discord", "", "1"), Account("discord", wire.ada.id), "")]
            wire.model.dm(wire.ada, "hello")
            await wire.intake.until(lambda intake: bool(intake.taken))
            await gateway.direct(Account("discord", wire.ada.id))
        await asyncio.sleep(0)
        left = [task for task in asyncio.all_tasks() - before if "discord" in repr(task.get_coro())]
        assert [task for task in left if "sandbox" not in repr(task.get_coro())] == []


async def test_many_restarts_keep_every_message() -> None:
    async with discord_wire() as wire:
        for number in range(10):
            async with wire.running():
                row = wire.model.dm(wire.ada, f"{number}")
                await wire.intake.until(lambda intake: len(intake.taken) == number + 1)  # noqa: B023
            address = Address("discord", "", row.channel)
            wire.intake.talks = [DirectConversation(address, Account("discord", wire.ada.id), row.id)]
        assert said(wire) == [str(number) for number in range(10)]


async def test_a_repeated_event_is_one() -> None:
    """X02."""
    async with discord_wire() as wire, wire.running():
        wire.model.shared.faults.append(Fault("discord", "MESSAGE_CREATE", "duplicate"))
        wire.model.dm(wire.ada, "once")
        await wire.intake.until(lambda intake: bool(intake.repeats))
        assert said(wire) == ["once"]


async def test_a_bad_token_is_told_and_not_tried_in_a_hot_loop() -> None:
    async with discord_wire() as wire, wire.running(token="wrong") as gateway:
        assert [why for why, _ in wire.troubles] == ["bad_token"]
        with pytest.raises(Exception, match="retry"):
            await gateway.direct(Account("discord", wire.ada.id))


async def test_a_live_word_waits_for_the_history_of_its_place() -> None:
    async with discord_wire() as wire:
        first = wire.model.dm(wire.ada, "one")
        wire.intake.talks = [
            DirectConversation(Address("discord", "", first.channel), Account("discord", wire.ada.id), first.id)
        ]
        wire.model.dm(wire.ada, "two")
        gateway = wire.gateway()
        read = gateway._rest.messages

        async def late(channel: str, after: str) -> list[Any]:
            await wire.intake.until(lambda intake: bool(intake.taken))  # Ben's word, which waits for nobody
            return await read(channel, after)

        gateway._rest.messages = late  # type: ignore[method-assign, assignment]
        await gateway.start(wire.intake)
        try:
            wire.model.dm(wire.ben, "ben at once")
            wire.model.dm(wire.ada, "three")
            await wire.intake.until(lambda intake: len(intake.taken) == 3)
            await gateway.settled()
        finally:
            await gateway.stop()
        assert said(wire) == ["ben at once", "two", "three"]


async def test_a_history_that_may_not_be_read_holds_nobody_up() -> None:
    async with discord_wire() as wire:
        first = wire.model.dm(wire.ada, "one")
        wire.intake.talks = [
            DirectConversation(Address("discord", "", first.channel), Account("discord", wire.ada.id), first.id)
        ]
        wire.model.shared.faults.append(Fault("discord", "list_messages", "error", 50001))
        async with wire.running() as gateway:
            wire.model.dm(wire.ada, "live")
            await wire.intake.until(lambda intake: bool(intake.taken))
            await gateway.settled()
        assert said(wire) == ["live"]


async def test_many_deletions_at_once_are_told_one_by_one() -> None:
    async with discord_wire() as wire, wire.running():
        mention = f"<@{wire.model.bot.id}>"
        rows = [wire.model.say(wire.ada, wire.hire, f"{mention} {number}") for number in range(2)]
        await wire.intake.until(lambda intake: len(intake.taken) == 2)
        ids = [*(row.id for row in rows), "999"]
        wire.model.emit("MESSAGE_DELETE_BULK", {"ids": ids, "channel_id": wire.hire.id, "guild_id": wire.guild.id})
        await wire.intake.until(lambda intake: len(intake.taken) == 4)
        await wire.server.quiet()
        assert [event.message for event in wire.intake.events if isinstance(event, Deleted)] == ids[:2]


async def test_the_bots_own_deletions_are_no_news() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        address = await gateway.direct(Account("discord", wire.ada.id))
        receipt = await gateway.send(address, gateway.parts(say("oops"))[0], nonce="a", again=False)
        await wire.server.quiet()
        await gateway.remove(receipt)
        await wire.server.quiet()
        await gateway.settled()
        assert wire.intake.taken == []


async def test_commands_that_could_not_be_registered_do_not_stop_the_listening() -> None:
    async with discord_wire() as wire:
        wire.model.shared.faults.append(Fault("discord", "put_commands", "error", 50001))
        async with wire.running():
            wire.model.dm(wire.ada, "hello")
            await wire.intake.until(lambda intake: bool(intake.taken))
        assert wire.model.shared.faults == []


async def test_a_discord_that_cannot_be_reached_does_not_stop_the_start() -> None:
    async with discord_wire() as wire, wire.running(api_url="http://127.0.0.1:1/api/v10", restart_pauses=(60.0,)):
        assert wire.troubles == []
        assert wire.intake.sessions == 0
