"""The sign of life on a disk that takes nothing: the bot goes on, says so, and signs again once there is room (X66)."""

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import structlog

from bot.runtime import app, health
from tests.support.patience import soon


async def test_a_disk_without_room_does_not_end_the_bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "BEAT_EVERY", 0.01)
    there = tmp_path / "data"
    there.write_text("a file, where no folder can be made")
    bot = cast(Any, SimpleNamespace(gateway_group=SimpleNamespace(states=lambda: {"slack": "ok"})))
    with structlog.testing.capture_logs() as logs:
        running = asyncio.create_task(app.until_signal(there, bot))
        async with asyncio.timeout(60):
            while not logs:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert logs[0]["event"] == "no sign of life written"
        assert not running.done()
        there.unlink()
        async with asyncio.timeout(60):
            while not (there / "alive.json").exists():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    running.cancel()
    await soon(asyncio.gather(running, return_exceptions=True))
    assert [one.name for one in there.iterdir()] == ["alive.json"]
    assert health._read(there / "alive.json")
