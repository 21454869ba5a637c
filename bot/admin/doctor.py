"""Looking at a deployment from outside: what the doctor finds about both platforms and the database."""

import asyncio
from collections.abc import Iterator

from adapters.discord import doctor as discord
from adapters.slack import doctor as slack
from bot.admin.findings import Finding
from bot.runtime.starting import CannotStart
from bot.settings import Settings, SettingsError
from storage import doctor as storage


def check(settings: Settings) -> Iterator[Finding]:
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
