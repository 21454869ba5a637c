"""A whole running bot with its page, in memory but for the database; and a browser that looks at it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser, ConsoleMessage, async_playwright
from playwright.async_api import Page as Tab

from adapters.sandbox.page.server import Page
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.time_travel import TimeTravel
from bot.engine.registry import Organisation
from bot.runtime.gateways import gateways_of
from bot.runtime.ids import RandomIds
from bot.runtime.mode import ALL_SIMULATED
from bot.runtime.process import Bot
from bot.settings import Settings
from storage.database import Database
from storage.tables import mapped
from tests.support.patience import PATIENCE

SWITCHES = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDTH, HEIGHT = 1280, 800


class Idle:
    """A bot that never has anything to do."""

    def wake(self) -> None:
        return None

    async def quiet(self) -> None:
        return None

    async def next_due(self) -> datetime | None:
        return None


@dataclass(frozen=True)
class RunningSandbox:
    """Where it runs; `time_travel.settle` waits until everything is quiet."""

    simulator: Simulator
    time_travel: TimeTravel
    page: Page
    address: str


@asynccontextmanager
async def running_sandbox(folder: Path) -> AsyncIterator[RunningSandbox]:
    """Simulator, bot and page over real sockets; the data in `folder`."""
    simulator = Simulator(folder / "sandbox", patience=PATIENCE)
    where = await simulator.start()
    database = Database(f"sqlite:///{folder}/tender.db")
    mapped().create_all(database.engine)
    clock = simulator.clock
    gateways = gateways_of(Settings(), ALL_SIMULATED, where, database, clock)
    bot = Bot(
        database,
        Organisation(name="Nordic Camp"),
        clock,
        RandomIds(),
        gateways,
        lambda at: datetime.now(UTC) + (at - clock.now()),
    )
    bot.worker.answer_wait = PATIENCE
    await bot.start()
    time_travel = TimeTravel(simulator, bot)
    page = Page(simulator, time_travel)
    try:
        yield RunningSandbox(simulator, time_travel, page, await page.start("127.0.0.1", 0))
    finally:
        await page.stop()
        await bot.stop()
        await simulator.stop()


@asynccontextmanager
async def browsing(
    chromium: str, address: str, complain: Callable[[str], None], scheme: str = "light"
) -> AsyncIterator[Tab]:
    """One tab of 1280x800; whatever the page writes to the console as an error goes to `complain`."""
    async with async_playwright() as driver:
        browser: Browser = await driver.chromium.launch(executable_path=chromium, args=SWITCHES)
        context = await browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="dark" if scheme == "dark" else "light"
        )
        context.set_default_timeout(PATIENCE * 1000)
        tab = await context.new_page()

        def heard(message: ConsoleMessage) -> None:
            # A refused act is answered with 409, which Chromium itself notes; the page shows it as a sentence.
            if message.type in ("error", "warning") and "409" not in message.text:
                complain(f"{message.type}: {message.text}")

        tab.on("console", heard)
        tab.on("pageerror", lambda error: complain(f"thrown: {error}"))
        await tab.goto(address)
        await tab.wait_for_selector("#discord .composer, #discord .no-writing")
        try:
            yield tab
        finally:
            await browser.close()
