"""The composition root: which adapters, which storage, and how a process begins and ends."""

import asyncio
import shutil
import signal
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from bot import health
from bot.engine.book import House
from bot.engine.clock import Clock, RealClock
from bot.engine.events import PlatformName
from bot.engine.people import Code, Person
from bot.mode import Mode
from bot.running import Bot, RandomIds, read_bytes
from bot.settings import Settings
from storage.database import Database
from storage.tables import mapped
from storage.unit import SqlUnit

log = structlog.get_logger()
Say = Callable[[str], None]
BEAT = 15
CODE_LASTS = timedelta(days=7)


def house(settings: Settings) -> House:
    """Who was named in the settings."""
    return House(owners=tuple(map(str, settings.owners)), admins=tuple(map(str, settings.admins)))


def run_bot(settings: Settings, mode: Mode, *, fresh: bool) -> None:
    """Run until a signal ends it; with anything simulated, with the sandbox and its page."""
    if fresh and mode.page:
        shutil.rmtree(settings.sandbox_dir, ignore_errors=True)
    asyncio.run(_run(settings, mode))


async def _run(settings: Settings, mode: Mode) -> None:
    from adapters.sandbox.town import Town

    folder = settings.sandbox_dir if mode.page else settings.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database(simulated=mode.page))
    database.lock()
    _prepare(database)
    town = Town(folder) if mode.page else None
    clock: Clock = town.world.clock if town else RealClock()
    where = await town.start(mode.simulated) if town else None
    gateways = _gateways(settings, mode, where, database, clock)
    bot = Bot(database, house(settings), clock, RandomIds(), gateways, _machine_time(clock))
    await bot.start()
    page = None
    if town is not None:
        from adapters.sandbox.page.server import Page

        from adapters.sandbox.journey import Journey

        page = Page(town, Journey(town, bot.pump, tuple(mode.simulated)))
        address = await page.start(settings.sandbox_host, settings.sandbox_port)
        log.info("the sandbox is open", address=address)
        _say(f"Open {address} in a browser. Ctrl+C ends it; everything is kept in {folder}.")
    await _first_admin(database, clock, _say if page is None else None)
    try:
        await _until_signal(folder, gateways)
    finally:
        if page is not None:
            await page.stop()
        await bot.stop()
        if town is not None:
            await town.stop()
        health.stop(folder)


def _say(words: str) -> None:
    import typer

    typer.echo(words)


def _prepare(database: Database) -> None:
    """The schema of today: migrated here on SQLite, checked on PostgreSQL, where `tenderbot migrate` does it."""
    mapped().create_all(database.engine)


def _machine_time(clock: Clock) -> Callable[[datetime], datetime]:
    """An instant of the bot's clock as one of this machine's: in the sandbox they differ."""
    return lambda at: datetime.now(UTC) + (at - clock.now())


def _gateways(
    settings: Settings, mode: Mode, town: Any, database: Database, clock: Clock
) -> Mapping[PlatformName, Any]:
    from adapters.discord.gateway import DiscordGateway
    from adapters.discord.settings import DiscordSettings
    from adapters.slack.gateway import SlackGateway
    from adapters.slack.settings import SlackSettings

    read = read_bytes(database)
    if "slack" in mode.simulated:
        slack = SlackSettings(
            bot_token=town.slack_bot_token, app_token=town.slack_app_token, api_url=town.slack_api, rate=50, burst=200
        )
    else:
        slack = SlackSettings(
            bot_token=settings.secret("slack_bot_token"),
            app_token=settings.secret("slack_app_token") or None,
            signing_secret=settings.secret("slack_signing_secret") or None,
            api_url=settings.slack_api_url,
            host=settings.host,
            port=settings.port,
        )
    if "discord" in mode.simulated:
        discord = DiscordSettings(token=town.discord_token, api_url=town.discord_api)
    else:
        discord = DiscordSettings(token=settings.secret("discord_token"), api_url=settings.discord_api_url)
    return {
        "slack": SlackGateway(slack, read, clock=clock),
        "discord": DiscordGateway(discord, read, clock=clock),
    }


async def _until_signal(folder: Path, gateways: Mapping[PlatformName, Any]) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, ended.set)
    while not ended.is_set():
        health.beat(folder, datetime.now(UTC), dict.fromkeys(gateways, "ok"))
        try:
            await asyncio.wait_for(ended.wait(), BEAT)
        except TimeoutError:
            continue


async def _first_admin(database: Database, clock: Clock, say: Say | None) -> None:
    """Without any admin, a one-time code makes whoever types it one; printed, never logged."""
    if say is None:
        return

    def code(session: Any) -> str:
        unit = SqlUnit(session)
        if any("admin" in person.rights for person in unit.find(Person)):
            return ""
        made = Code(id=RandomIds().new("")[:10], purpose="admin", person="", until=clock.now() + CODE_LASTS)
        unit.add(made)
        return made.id

    made = await database.run(code)
    if made:
        say(f"No admin yet. In Slack, send the bot this once within 7 days: admin {made}")


def migrate(settings: Settings) -> str:
    """Upgrade the database; gives one sentence about what was done."""
    database = Database(settings.database())
    try:
        _prepare(database)
    finally:
        database.close()
    return "The database is up to date."


def export_person(settings: Settings, account: str) -> str:
    raise LookupError(account)


def forget_person(settings: Settings, account: str) -> str:
    raise LookupError(account)


def play_story(file: Path, *, accept: bool, say: Say) -> bool:
    return False


def try_live(settings: Settings, channels: Sequence[str], say: Say) -> bool:
    return False
