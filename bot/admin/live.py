"""`doctor --live`: a whole bot, started on the real platforms for the time of one trial."""

import asyncio
from collections.abc import Sequence

from bot.admin.trial import Trial
from bot.engine.clock import RealClock
from bot.engine.events import Account, Address, PlatformName
from bot.engine.platforms import PLATFORMS
from bot.runtime.database import open_database
from bot.runtime.gateways import gateways_of
from bot.runtime.ids import RandomIds
from bot.runtime.mode import mode
from bot.runtime.organisation import organisation
from bot.runtime.process import Bot
from bot.runtime.starting import CannotStart, Say, with_port
from bot.settings import Settings, SettingsError

PRESS_WITHIN = 300.0  # seconds


def try_live(settings: Settings, channels: Sequence[str], say: Say) -> bool:
    """Post a test message, a DM and a button on both platforms; gives whether all were seen, and pressed within five
    minutes. `channels` are such as "slack:C0123". Whatever else people say meanwhile is kept and answered. Raises
    CannotStart."""
    return asyncio.run(_try_live(settings, channels, say))


async def _try_live(settings: Settings, channels: Sequence[str], say: Say) -> bool:
    try:
        decided = mode(settings, real=True)
    except SettingsError as error:
        raise CannotStart(str(error)) from error
    with open_database(settings, settings.data_dir) as database:
        clock, ids = RealClock(), RandomIds()
        gateways = gateways_of(settings, decided, None, database, clock)
        bot = Bot(database, organisation(settings), clock, ids, gateways)
        bot.intake = trial = Trial(bot.worker, say, lambda: ids.new("t"))
        try:
            await with_port(bot.start())
            for name in PLATFORMS:
                if name not in bot.gateway_group.started:
                    raise CannotStart(f"{name}: another process speaks to it; stop that one first")
                if name in bot.gateway_group.refused:
                    raise CannotStart(f"{name}: {bot.gateway_group.refused[name]}")
                await trial.post(gateways[name], _channel(name, channels), _somebody(name, settings))
            return await trial.wait(PRESS_WITHIN)
        finally:
            await bot.stop()


def _channel(name: PlatformName, channels: Sequence[str]) -> Address | None:
    prefix = f"{name}:"
    id = next((channel.removeprefix(prefix) for channel in channels if channel.startswith(prefix)), "")
    return Address(name, "", id) if id else None


def _somebody(name: PlatformName, settings: Settings) -> Account | None:
    accounts = (*settings.admins, *settings.owners)
    return next((account for account in accounts if account.platform == name), None)
