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

from adapters.sandbox.stories.story_file import parse
from bot.admin.stories import StoryRun
from storage.database import Database
from storage.queue import LEASE
from tests.support.patience import EVERY, PATIENCE

LONG = "Somebody has to read our whole catalogue and write down every picture that is missing. " * 22
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
async def story_run(tmp_path: Path) -> AsyncIterator[StoryRun]:
    """Olga and Ana have been greeted; Slack waits 0.2 s for an acknowledgement."""
    async with StoryRun(STORY, f"sqlite:///{tmp_path / 'full.db'}") as story_run:
        story_run.simulator.slack.server.delivery.patience = 0.2
        while await story_run.player.step():
            pass
        yield story_run


async def until(what: Callable[[], Any]) -> None:
    """Real sockets and a real pause of the worker lie between."""
    async with asyncio.timeout(PATIENCE):
        while not what():  # noqa: ASYNC110
            await asyncio.sleep(EVERY)


async def later(story_run: StoryRun, by: timedelta) -> None:
    await story_run.player.time_travel.advance(story_run.simulator.clock.now() + by)


def heard(story_run: StoryRun, person: str) -> list[str]:
    """What the bot has told somebody, as their platform keeps it."""
    if person == "Olga":
        workspace = story_run.simulator.slack.workspace
        every = (one for channel in workspace.messages.values() for one in channel.values())
        return [one.text for one in every if one.metadata is not None]
    discord = story_run.simulator.discord
    every_one = (one for channel in discord.messages.values() for one in channel.values())
    return [discord.as_text(one, discord.bot) for one in every_one if one.author == discord.bot.id]


@EACH
async def test_what_cannot_be_kept_is_not_acknowledged_and_comes_again(
    story_run: StoryRun, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    """Slack tells it again because it got no acknowledgement; for Discord, which never does, the bot holds on to it."""
    assert story_run.bot is not None
    simulator, store = story_run.simulator, story_run.bot.store
    olga = next(one for one in simulator.slack.workspace.people.values() if one.shown == "Olga")
    ana = next(one for one in simulator.discord.people.values() if one.name == "Ana")
    before = len(heard(story_run, "Olga")), len(heard(story_run, "Ana"))
    rows = await store.unfinished(simulator.clock.now())
    delivered = simulator.slack.workspace.envelopes.delivered
    with structlog.testing.capture_logs() as logs, trouble(story_run.bot.database):
        simulator.slack.users.say(olga, None, LONG)
        simulator.discord.dm(ana, LONG)
        await until(lambda: "OperationalError" in caplog.text and [one for one in logs if "not kept" in one["event"]])
        assert simulator.slack.workspace.envelopes.delivered == delivered
        assert (len(heard(story_run, "Olga")), len(heard(story_run, "Ana"))) == before
    assert await store.unfinished(simulator.clock.now()) == rows
    simulator.slack.server.delivery.patience = PATIENCE
    await later(story_run, timedelta(minutes=6))
    assert (len(heard(story_run, "Olga")), len(heard(story_run, "Ana"))) == (before[0] + 1, before[1] + 1)


@EACH
@pytest.mark.parametrize("since", [seldom("put:after-commit"), "claim:after-commit", seldom("turn:after-commit")])
async def test_a_disk_that_fills_in_the_middle_of_the_work(story_run: StoryRun, trouble: Trouble, since: str) -> None:
    """X66: the words are kept, or even worked on: once there is room again they have one answer."""
    assert story_run.bot is not None
    bot, simulator = story_run.bot, story_run.simulator
    bot.worker.pause = 0.05
    olga = next(one for one in simulator.slack.workspace.people.values() if one.shown == "Olga")
    before = len(heard(story_run, "Olga"))
    lasting = ExitStack()
    reached: list[str] = []

    def boundary(name: str) -> None:
        if name == since and not reached:
            reached.append(name)
            lasting.enter_context(trouble(bot.database))

    bot.store.boundary = boundary
    with structlog.testing.capture_logs() as logs:
        simulator.slack.users.say(olga, None, LONG)
        # A short answer may find room in pages that are there already: then there is no trouble to be seen.
        await until(
            lambda: (
                reached
                and ([one for one in logs if one["log_level"] == "warning"] or len(heard(story_run, "Olga")) > before)
            )
        )
        assert len(heard(story_run, "Olga")) <= before + 1
        lasting.close()
    simulator.slack.server.delivery.patience = PATIENCE
    # Where not even the failure could be noted, the row waits until its lease is over.
    simulator.clock.set_to(simulator.clock.now() + LEASE + timedelta(seconds=1))
    bot.worker.wake()
    await later(story_run, timedelta(minutes=6))
    assert len(heard(story_run, "Olga")) == before + 1
