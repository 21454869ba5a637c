"""The real discord.py hears a Discord: every word and deed becomes one event, whatever happens to the connection."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from adapters.sandbox.world import Fault
from bot.engine.events import Account, Address, Deleted, Edited, Said
from bot.engine.messages import say
from bot.engine.ports import Seen
from tests.support.discord_wire import Town, town

pytestmark = pytest.mark.wire


def said(place: Town) -> list[str]:
    return [event.text for event in place.intake.events if isinstance(event, Said)]


async def test_a_direct_message_with_a_file_arrives_once_and_its_file_can_be_fetched() -> None:
    async with town() as place, place.running() as gateway:
        row = place.model.dm(place.ada, "My sample", files=[("sample.txt", b"hello")])
        await place.intake.until(lambda intake: len(intake.taken) == 1)
        key, event = place.intake.taken[0]
        assert key == f"discord:{row.id}"
        assert isinstance(event, Said)
        assert (event.text, event.direct, event.to_bot, event.at) == ("My sample", True, False, place.model.now)
        assert event.who == Account("discord", place.ada.id)
        assert event.profile is not None
        assert event.profile.name == "Ada"
        assert [(one.name, one.size) for one in event.files] == [("sample.txt", 5)]
        assert await gateway.fetch(event.files[0]) == b"hello"


async def test_a_file_can_be_fetched_after_its_first_link_has_died() -> None:
    async with town() as place, place.running() as gateway:
        place.model.dm(place.ada, files=[("sample.txt", b"hello")])
        await place.intake.until(lambda intake: len(intake.taken) == 1)
        place.model.world.clock.set_to(place.model.now + timedelta(days=3))
        event = place.intake.events[0]
        assert isinstance(event, Said)
        assert await gateway.fetch(event.files[0]) == b"hello"


async def test_in_a_server_only_what_mentions_the_bot_is_heard() -> None:
    async with town() as place, place.running():
        place.model.say(place.ada, place.hire, "hello all")
        row = place.model.say(place.ada, place.hire, f"<@{place.model.bot.id}> status")
        await place.intake.until(lambda intake: bool(intake.taken))
        await place.server.quiet()
        [event] = place.intake.events
        assert isinstance(event, Said)
        assert (event.text, event.to_bot, event.direct, event.message) == ("status", True, False, row.id)
        assert event.where == place.address(place.hire)


async def test_edits_and_deletions_are_told() -> None:
    async with town() as place, place.running():
        row = place.model.dm(place.ada, "10 houers")
        await place.intake.until(lambda intake: len(intake.taken) == 1)
        place.model.edit(place.ada, row, "10 hours")
        await place.intake.until(lambda intake: len(intake.taken) == 2)
        place.model.delete(place.ada, row)
        await place.intake.until(lambda intake: len(intake.taken) == 3)
        changed, gone = place.intake.events[1:]
        assert isinstance(changed, Edited)
        assert isinstance(gone, Deleted)
        assert (changed.message, changed.text) == (row.id, "10 hours")
        assert (gone.message, gone.who) == (row.id, Account("discord", place.ada.id))


async def test_a_deletion_after_a_restart_is_still_told_in_a_dm() -> None:
    async with town() as place:
        row = place.model.dm(place.ada, "oops")
        async with place.running():
            place.model.delete(place.ada, row)
            await place.intake.until(lambda intake: bool(intake.taken))
        assert place.intake.events[0].who == Account("discord", place.ada.id)


async def test_what_was_said_while_the_bot_was_away_is_read_in_order_and_once() -> None:
    async with town() as place:
        async with place.running():
            first = place.model.dm(place.ada, "one")
            await place.intake.until(lambda intake: len(intake.taken) == 1)
        channel = place.model.channel(first.channel)
        place.intake.talks = [Seen(Address("discord", "", channel.id), Account("discord", place.ada.id), first.id)]
        for number in range(120):
            place.model.dm(place.ada, f"missed {number}")
        async with place.running():
            place.model.dm(place.ada, "live")
            await place.intake.until(lambda intake: len(intake.taken) == 122)
            await place.server.quiet()
        assert said(place) == ["one", *(f"missed {number}" for number in range(120)), "live"]
        assert [event.text for event in place.intake.events if isinstance(event, Said) and event.missed] == ["missed 0"]


async def test_a_new_session_reads_history_and_a_resumed_one_does_not() -> None:
    async with town() as place, place.running():
        first = place.model.dm(place.ada, "one")
        await place.intake.until(lambda intake: len(intake.taken) == 1)
        place.intake.talks = [Seen(Address("discord", "", first.channel), Account("discord", place.ada.id), first.id)]
        place.model.world.faults.append(Fault("discord", "MESSAGE_CREATE", "op9"))
        place.model.dm(place.ada, "two")
        place.model.dm(place.ada, "three")
        await place.intake.until(lambda intake: len(intake.taken) == 3)
        assert said(place) == ["one", "two", "three"]


async def test_a_payload_that_discord_py_cannot_read_neither_ends_the_bot_nor_is_lost() -> None:
    async with town() as place, place.running():
        heard: list[dict[str, Any]] = []
        place.model.to_bot(lambda event, data: heard.append(data) if event == "MESSAGE_CREATE" else None)
        place.model.dm(place.ada, "one")
        await place.intake.until(lambda intake: len(intake.taken) == 1)
        broken = {**heard[0], "id": place.model.ids.next(), "content": "two"}
        del broken["type"]  # ends discord.py's connection with a KeyError, without a word
        place.model.emit("MESSAGE_CREATE", broken)
        await place.intake.until(lambda intake: len(intake.taken) == 2)
        await place.intake.until(lambda intake: intake.sessions == 2)
        place.model.dm(place.ada, "three")
        await place.intake.until(lambda intake: len(intake.taken) == 3)
        assert said(place) == ["one", "two", "three"]


async def test_a_message_that_could_not_be_kept_at_first_is_not_lost() -> None:
    async with town() as place, place.running():
        place.intake.failing = 1
        place.model.dm(place.ada, "one")
        await place.intake.until(lambda intake: bool(intake.taken))
        assert said(place) == ["one"]


async def test_a_resumed_session_replays_what_was_missed_and_reads_no_history() -> None:
    async with town() as place, place.running():
        await place.intake.until(lambda intake: intake.sessions == 1)
        place.server.gateway.drop()
        place.model.dm(place.ada, "while you were away")
        await place.intake.until(lambda intake: bool(intake.taken))
        assert said(place) == ["while you were away"]
        assert (place.intake.sessions, place.server.gateway.resumes) == (1, 1)


async def test_compressed_frames_are_heard() -> None:
    async with town() as place:
        place.model.switches.zlib = True
        async with place.running():
            place.model.dm(place.ada, "hello")
            await place.intake.until(lambda intake: bool(intake.taken))


async def test_nothing_is_left_behind_after_a_stop() -> None:
    async with town() as place:
        before = asyncio.all_tasks()
        async with place.running() as gateway:
            place.intake.talks = [Seen(Address("discord", "", "1"), Account("discord", place.ada.id), "")]
            place.model.dm(place.ada, "hello")
            await place.intake.until(lambda intake: bool(intake.taken))
            await gateway.direct(Account("discord", place.ada.id))
        await asyncio.sleep(0)
        left = [task for task in asyncio.all_tasks() - before if "discord" in repr(task.get_coro())]
        assert [task for task in left if "sandbox" not in repr(task.get_coro())] == []


async def test_many_restarts_keep_every_message() -> None:
    async with town() as place:
        for number in range(10):
            async with place.running():
                row = place.model.dm(place.ada, f"{number}")
                await place.intake.until(lambda intake: len(intake.taken) == number + 1)  # noqa: B023
            address = Address("discord", "", row.channel)
            place.intake.talks = [Seen(address, Account("discord", place.ada.id), row.id)]
        assert said(place) == [str(number) for number in range(10)]


async def test_a_repeated_event_is_one() -> None:
    async with town() as place, place.running():
        place.model.world.faults.append(Fault("discord", "MESSAGE_CREATE", "duplicate"))
        place.model.dm(place.ada, "once")
        await place.intake.until(lambda intake: bool(intake.repeats))
        assert said(place) == ["once"]


async def test_a_bad_token_is_told_and_not_tried_in_a_hot_loop() -> None:
    async with town() as place, place.running(token="wrong") as gateway:
        assert [why for why, _ in place.troubles] == ["bad_token"]
        with pytest.raises(Exception, match="retry"):
            await gateway.direct(Account("discord", place.ada.id))


async def test_a_live_word_waits_for_the_history_of_its_place() -> None:
    async with town() as place:
        first = place.model.dm(place.ada, "one")
        place.intake.talks = [Seen(Address("discord", "", first.channel), Account("discord", place.ada.id), first.id)]
        place.model.dm(place.ada, "two")
        place.model.world.faults.append(Fault("discord", "list_messages", "delay", 0.1))
        async with place.running() as gateway:
            place.model.dm(place.ben, "ben at once")
            place.model.dm(place.ada, "three")
            await place.intake.until(lambda intake: len(intake.taken) == 3)
            await gateway.settled()
        assert said(place) == ["ben at once", "two", "three"]


async def test_a_history_that_may_not_be_read_holds_nobody_up() -> None:
    async with town() as place:
        first = place.model.dm(place.ada, "one")
        place.intake.talks = [Seen(Address("discord", "", first.channel), Account("discord", place.ada.id), first.id)]
        place.model.world.faults.append(Fault("discord", "list_messages", "error", 50001))
        async with place.running() as gateway:
            place.model.dm(place.ada, "live")
            await place.intake.until(lambda intake: bool(intake.taken))
            await gateway.settled()
        assert said(place) == ["live"]


async def test_many_deletions_at_once_are_told_one_by_one() -> None:
    async with town() as place, place.running():
        mention = f"<@{place.model.bot.id}>"
        rows = [place.model.say(place.ada, place.hire, f"{mention} {number}") for number in range(2)]
        await place.intake.until(lambda intake: len(intake.taken) == 2)
        ids = [*(row.id for row in rows), "999"]
        place.model.emit("MESSAGE_DELETE_BULK", {"ids": ids, "channel_id": place.hire.id, "guild_id": place.guild.id})
        await place.intake.until(lambda intake: len(intake.taken) == 4)
        await place.server.quiet()
        assert [event.message for event in place.intake.events if isinstance(event, Deleted)] == ids[:2]


async def test_the_bots_own_deletions_are_no_news() -> None:
    async with town() as place, place.running() as gateway:
        address = await gateway.direct(Account("discord", place.ada.id))
        receipt = await gateway.send(address, gateway.parts(say("oops"))[0], nonce="a", again=False)
        await place.server.quiet()
        await gateway.remove(receipt)
        await place.server.quiet()
        await gateway.settled()
        assert place.intake.taken == []


async def test_commands_that_could_not_be_registered_do_not_stop_the_listening() -> None:
    async with town() as place:
        place.model.world.faults.append(Fault("discord", "put_commands", "error", 50001))
        async with place.running():
            place.model.dm(place.ada, "hello")
            await place.intake.until(lambda intake: bool(intake.taken))
        assert place.model.world.faults == []


async def test_a_discord_that_cannot_be_reached_does_not_stop_the_start() -> None:
    async with town() as place, place.running(api_url="http://127.0.0.1:1/api/v10", restart_pauses=(60.0,)):
        assert place.troubles == []
        assert place.intake.sessions == 0
