"""X39 with the whole bot: a disk that is full, or may not be written, keeps words waiting and loses none of them."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import event

from adapters.sandbox.stories.parse import parse
from bot.admin.stories import Stage
from storage.database import Database
from storage.queue import LEASE

LONG = "What is this? " + "I have read the whole page and did not find it. " * 38
STORY = parse(
    """title: A full disk
start: 2026-11-23 10:00 Berlin
person: Olga on Slack in Berlin
person: Ana on Discord in Manila
Olga: hello
Ana: hello
"""
)


@contextmanager
def _pragma(database: Database, pragma: str, back: str) -> Iterator[None]:
    """Every connection has this for a while; "PAGES" is what the file has now."""

    def begin(connection: Any, *_: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(pragma.replace("PAGES", str(pages)))

    def go_on(connection: Any, *_: object) -> None:
        connection.execute(back)

    event.listen(database.engine, "checkout", begin)
    try:
        yield
    finally:
        event.remove(database.engine, "checkout", begin)
        event.listen(database.engine, "checkout", go_on)


@contextmanager
def full(database: Database) -> Iterator[None]:
    """SQLite finds no page for anything that is new: "database or disk is full"."""
    with _pragma(database, "PRAGMA max_page_count = PAGES", "PRAGMA max_page_count = 1000000"):
        yield


@contextmanager
def read_only(database: Database) -> Iterator[None]:
    """SQLite says "attempt to write a readonly database"."""
    with _pragma(database, "PRAGMA query_only = 1", "PRAGMA query_only = 0"):
        yield


@contextmanager
def no_more_bytes(database: Database) -> Iterator[None]:
    """The operating system refuses what would make the log of the database longer: the commit itself fails."""
    import resource

    log = Path(f"{database.engine.url.database}-wal")
    was, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (was, most))


Trouble = Callable[[Database], Any]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
EACH = pytest.mark.parametrize("trouble", [full, read_only, pytest.param(no_more_bytes, marks=POSIX)])


def seldom(since: str) -> Any:
    return pytest.param(since, marks=pytest.mark.long)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Olga and Ana have been greeted; Slack waits 0.2 s for an acknowledgement."""
    async with Stage(STORY, f"sqlite:///{tmp_path / 'full.db'}") as stage:
        stage.town.slack.server.courier.patience = 0.2
        while await stage.player.step():
            pass
        yield stage


async def until(what: Callable[[], Any]) -> None:
    """Real sockets and a real pause of the worker lie between."""
    async with asyncio.timeout(20):
        while not what():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def later(stage: Stage, by: timedelta) -> None:
    await stage.player.journey.advance(stage.town.world.clock.now() + by)


def heard(stage: Stage, person: str) -> list[str]:
    """What the bot has told somebody, as their platform keeps it."""
    if person == "Olga":
        workspace = stage.town.slack.workspace
        every = (one for channel in workspace.messages.values() for one in channel.values())
        return [one.text for one in every if one.metadata is not None]
    discord = stage.town.discord
    every_one = (one for channel in discord.messages.values() for one in channel.values())
    return [discord.as_text(one, discord.bot) for one in every_one if one.author == discord.bot.id]


@EACH
async def test_what_cannot_be_kept_is_not_acknowledged_and_comes_again(
    stage: Stage, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    """Slack tells it again because it got no acknowledgement; for Discord, which never does, the bot holds on to it."""
    assert stage.bot is not None
    town, store = stage.town, stage.bot.store
    olga = next(one for one in town.slack.workspace.people.values() if one.shown == "Olga")
    ana = next(one for one in town.discord.people.values() if one.name == "Ana")
    before = len(heard(stage, "Olga")), len(heard(stage, "Ana"))
    rows = await store.unfinished(town.world.clock.now())
    delivered = town.slack.workspace.envelopes.delivered
    with structlog.testing.capture_logs() as logs, trouble(stage.bot.database):
        town.slack.hands.say(olga, None, LONG)
        town.discord.dm(ana, LONG)
        await until(lambda: "OperationalError" in caplog.text and [one for one in logs if "not kept" in one["event"]])
        assert town.slack.workspace.envelopes.delivered == delivered
        assert (len(heard(stage, "Olga")), len(heard(stage, "Ana"))) == before
    assert await store.unfinished(town.world.clock.now()) == rows
    await later(stage, timedelta(minutes=6))
    assert (len(heard(stage, "Olga")), len(heard(stage, "Ana"))) == (before[0] + 1, before[1] + 1)


@EACH
@pytest.mark.parametrize("since", [seldom("put:after-commit"), "claim:after-commit", seldom("turn:after-commit")])
async def test_a_disk_that_fills_in_the_middle_of_the_work(stage: Stage, trouble: Trouble, since: str) -> None:
    """The words are kept, or even worked on: once there is room again they have one answer."""
    assert stage.bot is not None
    bot, town = stage.bot, stage.town
    bot.worker.pause = 0.05
    olga = next(one for one in town.slack.workspace.people.values() if one.shown == "Olga")
    before = len(heard(stage, "Olga"))
    lasting = ExitStack()
    reached: list[str] = []

    def boundary(name: str) -> None:
        if name == since and not reached:
            reached.append(name)
            lasting.enter_context(trouble(bot.database))

    bot.store.boundary = boundary
    with structlog.testing.capture_logs() as logs:
        town.slack.hands.say(olga, None, LONG)
        await until(lambda: reached and [one for one in logs if one["log_level"] == "warning"])
        assert len(heard(stage, "Olga")) <= before + 1
        lasting.close()
    # Where not even the failure could be noted, the row waits until its lease is over.
    town.world.clock.set_to(town.world.clock.now() + LEASE + timedelta(seconds=1))
    bot.worker.wake()
    await later(stage, timedelta(minutes=6))
    assert len(heard(stage, "Olga")) == before + 1
