"""Nobody waits for somebody else's trouble: a platform that hangs, a flood of messages, a pause (X60, X68 to X71)."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine import crowding, limits, preparing, sender
from bot.engine.events import Account, Address, Attachment, Profile, Said
from bot.engine.ports import Part, Receipt, RetryLater
from tests.support.engine_harness import EngineHarness
from tests.support.engine_rows import column
from tests.support.patience import soon
from tests.support.recording_platform import RecordingPlatform
from tests.support.toy_registry import Toy


class HangingPlatform(RecordingPlatform):
    """Discord that neither takes nor refuses anything until `lets` is set."""

    def __init__(self, harness: EngineHarness) -> None:
        super().__init__("discord", harness)
        self.lets = asyncio.Event()
        self.hanging = 0

    async def send(self, address: Address, part: Part, *, nonce: str, again: bool, began: Any = None) -> Receipt:
        self.hanging += 1
        await self.lets.wait()
        return await super().send(address, part, nonce=nonce, again=again, began=began)


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(Toy().registry(), tmp_path) as made:
        yield made


def said(harness: EngineHarness, who: Account, text: str, **rest: Any) -> tuple[str, Said]:
    id = harness.next_id()
    return f"said:{id}", Said(
        who=who, where=harness.dm(who), at=harness.clock.now(), direct=True, text=text, message=id,
        profile=Profile(who.id), **rest,
    )  # fmt: skip


async def answered(harness: EngineHarness, who: Account, words: str) -> None:
    async def wait() -> None:
        while words not in harness.everything(harness.dm(who).channel):  # noqa: ASYNC110
            await asyncio.sleep(0.001)

    await soon(wait())


async def test_eighteen_hanging_sends_on_one_platform_leave_the_other_answering(harness: EngineHarness) -> None:
    """X68."""
    hanging = HangingPlatform(harness)
    harness.platforms["discord"] = hanging  # type: ignore[index]
    for number in range(18):
        await harness.worker.take(*said(harness, harness.account(f"kim{number}", "discord"), "hello"))
    while hanging.hanging < harness.worker.rooms.size:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    olga = harness.account("olga", "slack")
    await harness.worker.take(*said(harness, olga, "hello"))
    await answered(harness, olga, "unknown: hello")
    assert not [name for name in range(18) if harness.everything(f"dm-Dkim{name}")]
    hanging.lets.set()
    await harness.settle()
    for number in range(18):
        assert harness.everything(f"dm-Dkim{number}") == "unknown: hello"


async def test_a_send_that_hangs_is_cut_off_and_made_again_by_looking_first(
    harness: EngineHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "CALL", 0.02)
    hanging = HangingPlatform(harness)
    harness.platforms["discord"] = hanging  # type: ignore[index]
    kim = harness.account("kim", "discord")
    harness.worker.trouble = lambda row, why: None
    await harness.worker.take(*said(harness, kim, "hello"))
    await harness.settle()
    assert hanging.hanging == 1
    hanging.lets.set()
    await harness.advance(seconds=2)
    assert harness.everything("dm-Dkim") == "unknown: hello"


async def test_a_download_that_hangs_does_not_hold_the_next_words_for_long(
    harness: EngineHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "DOWNLOAD", 0.02)

    async def never(_: Attachment) -> bytes:
        await asyncio.Event().wait()
        return b""

    monkeypatch.setattr(harness.platforms["slack"], "fetch", never)
    harness.worker.trouble = lambda row, why: None
    ann = harness.account("ann", "slack")
    await harness.worker.take(*said(harness, ann, "look", files=(Attachment("a.pdf", 10, "ref"),)))
    await harness.worker.take(*said(harness, ann, "and then"))
    await harness.settle()
    await harness.advance(seconds=2)
    assert "unknown: and then" in harness.everything("dm-Sann")


async def test_too_many_messages_in_a_minute_get_one_line_and_none_is_lost(
    harness: EngineHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X60."""
    harness.worker.crowding.most = 5
    ann = harness.account("ann", "slack")
    for number in range(8):
        await harness.worker.take(*said(harness, ann, f"line {number}"))
    await harness.settle()
    heard = harness.everything("dm-Sann")
    assert heard.count("more messages than I can take") == 1
    assert "line 5" not in heard
    await harness.advance(seconds=crowding.MINUTE.total_seconds())
    answers = [text for text in harness.everything("dm-Sann").split("\n---\n") if text.startswith("unknown")]
    assert answers == [f"unknown: line {number}" for number in range(8)]


async def test_a_process_that_has_lost_its_platform_says_nothing_there(harness: EngineHarness) -> None:
    """X67: it woke from a freeze, and another speaks there by now; the message waits for whoever does."""
    ann = harness.person("ann", "slack")
    harness.worker.sender.may_send = lambda platform: platform != "slack"
    assert await harness.say(ann, "hello") == ""
    assert "unknown: hi" in await harness.say(harness.person("kim", "discord"), "hi")
    harness.worker.sender.may_send = lambda _: True
    await harness.advance(seconds=1)
    assert "unknown: hello" in harness.unread("dm-Sann")


async def test_finished_rows_are_forgotten_in_time_and_what_people_see_stays(harness: EngineHarness) -> None:
    ann = harness.person("ann", "slack")
    await harness.say(ann, "hello")
    for _ in range(2):
        await harness.advance(days=31)
    assert await column(harness, "kind") == ["message"]
    assert "unknown: again" in await harness.say(ann, "again")


async def test_a_pause_of_a_whole_platform_means_one_request_until_it_is_over(harness: EngineHarness) -> None:
    """X71: whoever writes meanwhile is answered after it; the other platform goes on."""
    calls: list[str] = []

    class Paused(RecordingPlatform):
        async def send(self, address: Address, part: Part, *, nonce: str, again: bool, began: Any = None) -> Receipt:
            calls.append(address.channel)
            if len(calls) == 1:
                raise RetryLater(60, scope="platform")
            return await super().send(address, part, nonce=nonce, again=again, began=began)

    harness.platforms["discord"] = Paused("discord", harness)  # type: ignore[index]
    for name in ("kim", "lee", "max"):
        await harness.say(harness.person(name, "discord"), "hello")
    assert len(calls) == 1
    assert "unknown: hi" in await harness.say(harness.person("olga", "slack"), "hi")
    await harness.advance(seconds=59)
    assert len(calls) == 1
    await harness.advance(seconds=1 + limits.CALL)
    assert sorted(calls[1:]) == ["dm-Dkim", "dm-Dlee", "dm-Dmax"]
