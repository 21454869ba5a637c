"""The whole bot on two other servers that speak the platforms' protocols: nothing but addresses and tokens changes."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from adapters.discord.gateway import DiscordGateway
from adapters.discord.settings import DiscordSettings
from adapters.slack.gateway import SlackGateway
from adapters.slack.settings import SlackSettings
from bot.engine.book import House
from bot.running import Bot, RandomIds, read_bytes
from storage.database import Database
from storage.migrate import upgrade
from tests import minimal_slack as near
from tests.minimal_guild import ANA, TOKEN, MinimalGuild
from tests.minimal_slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, TALK, MinimalSlack

pytestmark = pytest.mark.wire
START = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Running:
    """A clock that begins on a certain morning and goes as fast as any other."""

    def __init__(self) -> None:
        self._began = monotonic()

    def now(self) -> datetime:
        return START + timedelta(seconds=monotonic() - self._began)

    def real(self, at: datetime) -> datetime:
        return datetime.now(UTC) + (at - self.now())


def bot_on(folder: Path, slack: MinimalSlack, discord: MinimalGuild, clock: Running, *, signed: bool = False) -> Bot:
    database = Database(f"sqlite:///{folder / 'elsewhere.sqlite3'}")
    upgrade(database.engine)
    way: dict[str, Any] = {"signing_secret": SIGNING_SECRET, "port": 0} if signed else {"app_token": APP_TOKEN}
    there = SlackSettings(bot_token=BOT_TOKEN, api_url=slack.api, rate=50, burst=200, ping_interval=0.5, **way)
    gateways = {
        "slack": SlackGateway(there, read_bytes(database), clock=clock),
        "discord": DiscordGateway(DiscordSettings(TOKEN, discord.api), read_bytes(database), clock=clock),
    }
    return Bot(database, House(name="Nordic Camp"), clock, RandomIds(), gateways, clock.real)


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[Bot]:
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()


class Talk:
    """A conversation that fails with all that was heard when the expected words do not come."""

    def __init__(self, slack: MinimalSlack, discord: MinimalGuild) -> None:
        self.slack = slack
        self.discord = discord
        self.heard_on_slack = "0"
        self.heard_on_discord: dict[str, str] = {}

    async def olga(self, text: str, expected: str, **shape: bool) -> dict[str, Any]:
        """Olga writes; gives the first new message of the bot that holds the expected words."""
        await self.slack.says(text, **shape)
        return await self.olga_hears(expected)

    async def olga_hears(self, expected: str) -> dict[str, Any]:
        def found() -> Any:
            new = self.slack.said_by_bot(TALK, self.heard_on_slack)
            return next((one for one in new if expected in words(one)), None)

        message: dict[str, Any] = await self._wait(
            self.slack.until, found, expected, lambda: self.slack.said_by_bot(TALK, self.heard_on_slack)
        )
        self.heard_on_slack = message["ts"]
        return message

    async def olga_presses(self, message: dict[str, Any], label: str, expected: str) -> dict[str, Any]:
        await self.slack.presses(message, near.buttons(message)[label])
        return await self.olga_hears(expected)

    async def ana(self, text: str, expected: str) -> dict[str, Any]:
        await self.discord.writes(ANA, text)
        return await self.hears(ANA, expected)

    async def hears(self, who: dict[str, Any], expected: str) -> dict[str, Any]:
        channel = self.discord.direct[who["id"]]
        after = self.heard_on_discord.get(channel, "0")

        def found() -> Any:
            return next((one for one in self.discord.shown(channel, after) if expected in words(one)), None)

        message: dict[str, Any] = await self._wait(
            self.discord.find, found, expected, lambda: self.discord.shown(channel, after)
        )
        self.heard_on_discord[channel] = message["id"]
        return message

    async def _wait(
        self,
        until: Callable[[Callable[[], Any]], Any],
        found: Callable[[], Any],
        expected: str,
        said: Callable[[], Any],
    ) -> Any:
        try:
            return await until(found)
        except TimeoutError:
            heard = "\n---\n".join(words(one) for one in said()) or "(nothing)"
            wrong = [*self.slack.refused, *self.discord.refused]
            raise AssertionError(f"no {expected!r} in:\n{heard}\nrefused: {wrong}") from None


def words(message: Any) -> str:
    """Every text of a payload, wherever it stands."""
    if isinstance(message, str):
        return message
    if isinstance(message, list):
        return " ".join(map(words, message))
    if isinstance(message, dict):
        return " ".join(words(value) for key, value in message.items() if key in CARRY)
    return ""


CARRY = {"text", "content", "blocks", "elements", "components", "label", "fields", "rows"}


async def a_brief(talk: Talk) -> dict[str, Any]:
    """From the first word to a reviewed brief."""
    await talk.olga("hi", "")
    await talk.olga("40 product texts for the website", "")
    await talk.olga("40 descriptions", "", old_shape=True)
    await talk.olga("British English, Google Sheet", "")
    await talk.olga("1,2", "")
    await talk.olga("fluent english; one sample", "")
    await talk.olga("320 EUR", "")
    await talk.olga("fri 18 12 evening", "right")
    await talk.olga("right", "")
    return await talk.olga("12", "make the ad")


async def test_from_a_first_word_to_a_shortlist_on_other_servers(tmp_path: Path) -> None:
    clock = Running()
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        talk = Talk(slack, discord)
        async with running(bot_on(tmp_path, slack, discord, clock)):
            await a_brief(talk)
            await talk.olga("make the ad", "no channel to post to")
            assert slack.line.repeated and slack.line.split
