"""Looking at a deployment from outside: what the doctor finds, and a live trial on both platforms."""

import asyncio
from collections.abc import Iterator, Sequence

from adapters.discord import doctor as discord
from adapters.slack import doctor as slack
from bot.admin.findings import Finding
from bot.engine.events import Account, Address, PlatformName
from bot.runtime.application import CannotStart, Say
from bot.settings import Settings, SettingsError
from storage import doctor as storage

PRESS_WITHIN = 300.0  # seconds that `doctor --live` waits for its buttons
BOTH: tuple[PlatformName, ...] = ("slack", "discord")


def examine(settings: Settings) -> Iterator[Finding]:
    """Every finding about both platforms and the database, as soon as it is known. Raises CannotStart."""
    yield from asyncio.run(
        slack.check(
            api_url=settings.slack_api_url,
            bot_token=settings.secret("slack_bot_token"),
            app_token=settings.secret("slack_app_token"),
            signing_secret=settings.secret("slack_signing_secret"),
        )
    )
    yield from asyncio.run(discord.check(api_url=settings.discord_api_url, token=settings.secret("discord_token")))
    try:
        yield from storage.check(settings.database())
    except SettingsError as error:
        raise CannotStart(str(error)) from error


def own_application(settings: Settings) -> str:
    """The id of the Discord application that the token belongs to, "" if it cannot be asked."""
    return asyncio.run(discord.application_id(api_url=settings.discord_api_url, token=settings.secret("discord_token")))


async def live_trial(settings: Settings, channels: Sequence[str], say: Say) -> bool:
    """Post a test message, a DM and a button on both platforms, and wait for them; heavy, so it loads what it needs."""
    from bot.admin.trial import Trial
    from bot.engine.clock import RealClock
    from bot.runtime.app import opened, organisation, started
    from bot.runtime.gateways import gateways_of
    from bot.runtime.mode import mode
    from bot.runtime.process import Bot, RandomIds

    try:
        decided = mode(settings, real=True)
    except SettingsError as error:
        raise CannotStart(str(error)) from error
    with opened(settings, settings.data_dir) as database:
        clock = RealClock()
        gateways = gateways_of(settings, decided, None, database, clock)
        bot = Bot(database, organisation(settings), clock, RandomIds(), gateways)
        bot.intake = trial = Trial(bot.worker, say, lambda: RandomIds().new("t"))
        try:
            await started(bot)
            for name in BOTH:
                if name not in bot.started or name in bot.refused:
                    why = bot.refused.get(name, "another process speaks to it; stop that one first")
                    raise CannotStart(f"{name}: {why}")
                await trial.post(gateways[name], _channel(name, channels), _somebody(name, settings))
            return await trial.wait(PRESS_WITHIN)
        finally:
            await bot.stop()


def _channel(name: PlatformName, channels: Sequence[str]) -> Address | None:
    found = next((one.partition(":")[2] for one in channels if one.startswith(f"{name}:")), "")
    return Address(name, "", found) if found else None


def _somebody(name: PlatformName, settings: Settings) -> Account | None:
    return next((one for one in (*settings.admins, *settings.owners) if one.platform == name), None)
