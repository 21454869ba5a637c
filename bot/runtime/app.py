"""The composition root: a bot put together from the settings, and run until a signal ends it."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.engine.clock import RealClock
from bot.runtime import health
from bot.runtime.alerts import Alerts
from bot.runtime.database import open_database
from bot.runtime.first_admin import offer_code
from bot.runtime.gateways import gateways_of
from bot.runtime.ids import RandomIds
from bot.runtime.mode import Mode
from bot.runtime.organisation import organisation
from bot.runtime.process import Bot
from bot.runtime.starting import Say, with_port
from bot.settings import Settings

BEAT_EVERY = 15  # seconds
log = structlog.get_logger()


def run_bot(settings: Settings, mode: Mode, say: Say) -> None:
    """Run on the real platforms until a signal ends it; see simulation.run_simulated for a `mode` that simulates any.
    `say` shows what whoever started it should know. Raises CannotStart."""
    asyncio.run(_run(settings, mode, say))


async def _run(settings: Settings, mode: Mode, say: Say) -> None:
    folder = settings.data_dir
    with open_database(settings, folder) as database:
        clock = RealClock()
        alerts = Alerts(clock)
        gateways = gateways_of(settings, mode, None, database, clock, alerts.report)
        bot = Bot(database, organisation(settings), clock, RandomIds(), gateways)
        if not settings.admins:
            await offer_code(database, clock, say)
        async with started(bot, alerts, folder):
            say("Tenderbot is running. Ctrl+C ends it; `tenderbot health` says how it is.")
            await until_signal(folder, bot)


@asynccontextmanager
async def started(bot: Bot, alerts: Alerts, folder: Path) -> AsyncIterator[None]:
    """The bot from its start to its orderly end, with its admins told of alerts; in `folder` nothing says afterwards
    that it lives. Raises CannotStart if a port of this machine is taken."""
    alerts.attach(bot.tell_admins)
    try:
        await with_port(bot.start())
        yield
    finally:
        await alerts.finish()
        await bot.stop()
        health.stop(folder)


async def until_signal(folder: Path, bot: Bot) -> None:
    """Give a sign of life in `folder` every BEAT_EVERY seconds, until SIGINT or SIGTERM."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, ended.set)
        except NotImplementedError:  # Windows
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(ended.set))
    while not ended.is_set():
        try:
            health.beat(folder, datetime.now(UTC), bot.gateway_group.states())
        except OSError as error:  # a full disk (X66): the sign grows old and says so by itself; the bot goes on
            log.warning("no sign of life written", error=str(error))
        try:
            await asyncio.wait_for(ended.wait(), BEAT_EVERY)
        except TimeoutError:
            continue
