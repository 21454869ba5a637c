"""The connection is tried again with patience, errors are called by their names, and nothing is left behind."""

import asyncio

import aiohttp
import discord
import pytest

from adapters.discord import settings as told
from adapters.discord.pace import Bucket
from adapters.discord.refusals import judged
from adapters.discord.supervise import supervise
from bot.engine.ports import RetryLater
from tests.support.needs import ROOT

SETTINGS = told.DiscordSettings("secret-token")


async def pauses(errors: list[Exception | None]) -> tuple[list[float], list[tuple[str, str]]]:
    """What supervision sleeps and tells while its connections end like this, one after the other."""
    slept: list[float] = []
    troubles: list[tuple[str, str]] = []
    left = list(errors)

    async def connect() -> None:
        if not left:
            raise asyncio.CancelledError
        error = left.pop(0)
        if error is not None:
            raise error

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    tried = asyncio.Event()
    with pytest.raises(asyncio.CancelledError):
        await supervise(connect, SETTINGS, lambda alert: troubles.append((alert.cause, alert.words)), tried, sleep)
    assert tried.is_set()
    return slept, troubles


async def test_pauses_grow_and_end_at_two_minutes() -> None:
    slept, troubles = await pauses([KeyError("id"), None, OSError(), *[aiohttp.ClientError()] * 5])
    assert slept == [1.0, 2.0, 5.0, 15.0, 60.0, 120.0, 120.0, 120.0]
    assert troubles == []


async def test_a_bad_token_is_tried_rarely() -> None:
    """X19."""
    slept, troubles = await pauses([discord.LoginFailure("no"), discord.LoginFailure("no")])
    assert slept == [900.0, 900.0]
    assert [why for why, _ in troubles] == ["bad_token", "bad_token"]


def test_the_token_is_in_no_repr() -> None:
    assert "secret-token" not in repr(SETTINGS)


def test_a_bucket_gives_a_burst_and_then_one_at_a_time() -> None:
    now = [0.0]
    bucket = Bucket(2, 10.0, lambda: now[0])
    assert [bucket.wait() for _ in range(3)] == [0.0, 0.0, 10.0]
    now[0] = 4.0
    assert bucket.wait() == pytest.approx(6.0)
    now[0] = 10.0
    assert [bucket.wait(), bucket.wait()] == [0.0, pytest.approx(10.0)]
    now[0] = 1000.0
    assert [bucket.wait() for _ in range(3)] == [0.0, 0.0, 10.0]


def test_callers_queue_up_for_a_bucket() -> None:
    now = [0.0]
    bucket = Bucket(1, 10.0, lambda: now[0])
    assert [bucket.reserve() for _ in range(3)] == [0.0, 10.0, 20.0]
    now[0] = 35.0
    assert [bucket.reserve(), bucket.reserve()] == [0.0, 10.0]


def test_sessions_stay_below_a_thousand_a_day() -> None:
    from adapters.discord.gateway import IDENTIFY_BURST, IDENTIFY_EVERY

    assert IDENTIFY_BURST + 86_400 / IDENTIFY_EVERY < 1000


def test_a_long_limit_and_a_lost_connection() -> None:
    limited = judged(discord.RateLimited(90.0), 600.0)
    assert isinstance(limited, RetryLater)
    assert limited.after == 90.0
    assert isinstance(judged(OSError(), 600.0), OSError)


def test_the_adapter_knows_no_other_server_than_the_one_it_is_told() -> None:
    for path in (ROOT / "adapters" / "discord").glob("*.py"):
        words = path.read_text(encoding="utf-8").lower()
        assert "sandbox" not in words, path
        assert "pytest" not in words, path
