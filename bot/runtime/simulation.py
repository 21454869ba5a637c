"""The bot in the sandbox: what has no tokens is simulated on this machine, with a page to speak for everybody."""

import asyncio
import shutil
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime

import structlog

from adapters.sandbox.page.server import Page
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.time_travel import TimeTravel
from bot.engine.clock import Clock
from bot.runtime.alerts import Alerts
from bot.runtime.app import started, until_signal
from bot.runtime.database import open_database
from bot.runtime.gateways import gateways_of
from bot.runtime.ids import RandomIds
from bot.runtime.mode import Mode
from bot.runtime.organisation import organisation
from bot.runtime.process import Bot
from bot.runtime.starting import Say, with_port
from bot.settings import Settings

log = structlog.get_logger()


def run_simulated(settings: Settings, mode: Mode, say: Say, *, fresh: bool = False) -> None:
    """Run with the sandbox and its page until a signal ends it; `fresh` forgets its earlier days first. `say` shows
    where the page is. Raises CannotStart."""
    if fresh:
        shutil.rmtree(settings.sandbox_dir, ignore_errors=True)
    asyncio.run(_run(settings, mode, say))


async def _run(settings: Settings, mode: Mode, say: Say) -> None:
    folder = settings.sandbox_dir
    with open_database(settings, folder, simulated=True) as database:
        async with AsyncExitStack() as stack:
            simulator = Simulator(folder)
            clock = simulator.clock
            addresses = await simulator.start(mode.simulated)
            stack.push_async_callback(simulator.stop)
            alerts = Alerts(clock)
            gateways = gateways_of(settings, mode, addresses, database, clock, alerts.report)
            bot = Bot(database, organisation(settings), clock, RandomIds(), gateways, machine_time(clock))
            await stack.enter_async_context(started(bot, alerts, folder))
            page = Page(simulator, TimeTravel(simulator, bot, mode.simulated))
            stack.push_async_callback(page.stop)
            address = await with_port(page.start(settings.sandbox_host, settings.sandbox_port))
            log.info("the sandbox is open", address=address)
            say(f"Open {address} in a browser. Ctrl+C ends it; everything is kept in {folder}.")
            await until_signal(folder, bot)


def machine_time(clock: Clock) -> Callable[[datetime], datetime]:
    """An instant of the sandbox's clock (aware) as one of this machine's: the former can be pushed forward."""
    return lambda at: datetime.now(UTC) + (at - clock.now())
