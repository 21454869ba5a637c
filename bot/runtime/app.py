"""The composition root: which adapters, which storage, and how a process begins and ends."""

import asyncio
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.admin import personal_data
from bot.engine.clock import Clock, RealClock
from bot.engine.people import Code, Person
from bot.engine.registry import Organisation
from bot.runtime import health
from bot.runtime.alerts import Alerts
from bot.runtime.application import CannotStart, Say
from bot.runtime.gateways import gateways_of
from bot.runtime.mode import Mode
from bot.runtime.process import Bot, RandomIds
from bot.settings import Settings, SettingsError
from storage.database import AlreadyRunning, Database
from storage.migrate import is_current, upgrade
from storage.unit import SqlUnit

log = structlog.get_logger()
BEAT = 15
CODE_LASTS = timedelta(days=7)


def organisation(settings: Settings) -> Organisation:
    """Who was named in the settings."""
    return Organisation(owners=tuple(map(str, settings.owners)), admins=tuple(map(str, settings.admins)))


def run_bot(settings: Settings, mode: Mode, *, fresh: bool) -> None:
    """Run until a signal ends it; with anything simulated, with the sandbox and its page. Raises CannotStart."""
    if fresh and mode.page:
        shutil.rmtree(settings.sandbox_dir, ignore_errors=True)
    asyncio.run(_run(settings, mode))


async def _run(settings: Settings, mode: Mode) -> None:
    folder = settings.sandbox_dir if mode.page else settings.data_dir
    with opened(settings, folder, simulated=mode.page) as database:
        simulator = None
        if mode.page:
            from adapters.sandbox.simulator import Simulator

            simulator = Simulator(folder)
        clock: Clock = simulator.clock if simulator else RealClock()
        where = await simulator.start(mode.simulated) if simulator else None
        alerts = Alerts(clock)
        gateways = gateways_of(settings, mode, where, database, clock, alerts)
        bot = Bot(database, organisation(settings), clock, RandomIds(), gateways, _machine_time(clock))
        page = None
        try:
            alerts.attach(bot.store.tell_admins, bot.worker.wake)
            if not mode.page and not settings.admins:
                await _first_admin(database, clock, _say)
            await started(bot)
            if simulator is not None:
                from adapters.sandbox.page.server import Page
                from adapters.sandbox.time_travel import TimeTravel

                page = Page(simulator, TimeTravel(simulator, bot, tuple(mode.simulated)))
                address = await _listening(page.start(settings.sandbox_host, settings.sandbox_port))
                log.info("the sandbox is open", address=address)
                _say(f"Open {address} in a browser. Ctrl+C ends it; everything is kept in {folder}.")
            else:
                _say("Tenderbot is running. Ctrl+C ends it; `tenderbot health` says how it is.")
            await _until_signal(folder, bot)
        finally:
            if page is not None:
                await page.stop()
            await alerts.finish()
            await bot.stop()
            if simulator is not None:
                await simulator.stop()
            health.stop(folder)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


@contextmanager
def opened(settings: Settings, folder: Path, *, simulated: bool = False, alone: bool = True) -> Iterator[Database]:
    """The database, of today's schema and with `alone` held by this process (on SQLite). Raises CannotStart, in words
    for an admin. What people say is kept there, so a folder that is made here is closed to other users."""
    try:
        for part in (settings.data_dir, folder):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = Database(settings.database(simulated=simulated))
    except (OSError, SettingsError) as error:
        raise CannotStart(str(error)) from error
    try:
        if alone:
            database.lock()
        _prepare(database)
    except AlreadyRunning as error:
        database.close()
        raise CannotStart(f"This cannot start twice: {error}.") from error
    except SQLAlchemyError as error:
        database.close()
        raise CannotStart(
            f"The database cannot be used: {_first_line(error)}\n    Fix: tenderbot doctor says what to look at."
        ) from error
    except BaseException:
        database.close()
        raise
    try:
        yield database
    finally:
        database.close()


def _prepare(database: Database) -> None:
    """The schema of today: migrated here on SQLite, checked on PostgreSQL, where `tenderbot migrate` does it: there
    other processes may be at work on it. Raises CannotStart."""
    if database.is_sqlite:
        upgrade(database.engine)
    elif not is_current(database.engine):
        raise CannotStart("The database is not of this version.\n    Fix: run `tenderbot migrate`, then start again.")


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).strip().partition("\n")[0]


async def started(bot: Bot) -> None:
    await _listening(bot.start())


async def _listening(starting: Any) -> Any:
    """What has to listen on a port of this machine; raises CannotStart if that port is taken."""
    try:
        return await starting
    except OSError as error:
        fix = "Stop what uses the port, or choose another one (--port for the page, PORT for Slack's requests)."
        raise CannotStart(f"{error.strerror or error}\n    Fix: {fix}") from error


def _machine_time(clock: Clock) -> Callable[[datetime], datetime]:
    """An instant of the bot's clock as one of this machine's: in the sandbox they differ."""
    return lambda at: datetime.now(UTC) + (at - clock.now())


async def _until_signal(folder: Path, bot: Bot) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, ended.set)
        except NotImplementedError:  # Windows
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(ended.set))
    while not ended.is_set():
        health.beat(folder, datetime.now(UTC), bot.states())
        try:
            await asyncio.wait_for(ended.wait(), BEAT)
        except TimeoutError:
            continue


async def _first_admin(database: Database, clock: Clock, say: Say) -> None:
    """Without any admin, a one-time code makes whoever types it one; printed, never logged. A code that was printed
    before and still works is printed again."""

    def code(session: Any) -> str:
        unit, now = SqlUnit(session), clock.now()
        if any("admin" in person.rights for person in unit.find(Person)):
            return ""
        for known in unit.find(Code, purpose="admin", used=False):
            if known.until > now + timedelta(days=1):
                return known.id
        made = Code(id=RandomIds().new("")[:10], purpose="admin", person="", until=now + CODE_LASTS)
        unit.add(made)
        return made.id

    made = await database.run(code)
    if made:
        say(f"No admin yet. In Slack, send the bot this once within 7 days: admin {made}")


def migrate(settings: Settings) -> str:
    """Upgrade the database; gives one sentence about what was done. Raises CannotStart."""
    try:
        database = Database(settings.database())
    except SettingsError as error:
        raise CannotStart(str(error)) from error
    try:
        database.lock()
        done = upgrade(database.engine)
    except AlreadyRunning as error:
        raise CannotStart(f"Not while it is in use: {error}.") from error
    except SQLAlchemyError as error:
        raise CannotStart(f"The database cannot be used: {_first_line(error)}") from error
    finally:
        database.close()
    return "The database is now of this version." if done else "The database is of this version already."


def export_person(settings: Settings, account: str) -> str:
    """Everything kept about an account ("slack:U1"), as JSON. Raises LookupError if it is unknown, CannotStart."""
    with opened(settings, settings.data_dir, alone=False) as database:
        return personal_data.export(database, account)


def forget_person(settings: Settings, account: str) -> str:
    """Erase what is kept about an account, as that person could; gives one sentence. A running bot tells them.
    Raises LookupError if it is unknown, CannotStart."""
    with opened(settings, settings.data_dir, alone=False) as database:
        return personal_data.forget(database, account)


def play_story(file: Path, *, accept: bool, say: Say) -> bool:
    """Play a conversation written as text; gives whether it reads as written and every expectation holds."""
    from bot.admin.stories import compare

    return compare(file, accept=accept, say=say)


def try_live(settings: Settings, channels: Sequence[str], say: Say) -> bool:
    """Post a test message, a DM and a button on both platforms; gives whether all were seen and pressed. Whatever
    else people say meanwhile is kept and answered. Raises CannotStart."""
    from bot.admin.doctor import live_trial

    return asyncio.run(live_trial(settings, channels, say))
