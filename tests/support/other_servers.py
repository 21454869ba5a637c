"""A bot on the two minimal servers, and a conversation there in which every step waits for the words it expects."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

from adapters.discord.gateway import DiscordGateway
from adapters.discord.settings import DiscordSettings
from adapters.slack.gateway import SlackGateway
from adapters.slack.settings import SlackSettings
from bot.engine.registry import Organisation
from bot.runtime.ids import RandomIds
from bot.runtime.process import Bot
from storage.database import Database
from storage.files import read_bytes
from storage.migrate import upgrade
from tests.support import minimal_guild as far
from tests.support import minimal_slack as near
from tests.support.minimal_guild import ANA, HIRE, MO, TOKEN, MinimalGuild
from tests.support.minimal_slack import APP_TOKEN, BOT_TOKEN, JOBS, SIGNING_SECRET, TALK, MinimalSlack
from tests.support.patience import PATIENCE

START = datetime(2026, 11, 23, 9, tzinfo=UTC)


class RunningClock:
    """A clock that begins on a certain morning and goes as fast as any other."""

    def __init__(self) -> None:
        self._began = monotonic()

    def now(self) -> datetime:
        return START + timedelta(seconds=monotonic() - self._began)

    def real(self, at: datetime) -> datetime:
        return datetime.now(UTC) + (at - self.now())


def bot_on(
    folder: Path, slack: MinimalSlack, discord: MinimalGuild, clock: RunningClock, *, signed: bool = False
) -> Bot:
    database = Database(f"sqlite:///{folder / 'bot.sqlite3'}")
    upgrade(database.engine)
    way: dict[str, Any] = {"signing_secret": SIGNING_SECRET, "port": 0} if signed else {"app_token": APP_TOKEN}
    there = SlackSettings(
        bot_token=BOT_TOKEN, api_url=slack.api, rate=50, burst=200, ping_interval=0.5, look_up_wait=PATIENCE, **way
    )
    gateways = {
        "slack": SlackGateway(there, read_bytes(database), clock=clock),
        "discord": DiscordGateway(DiscordSettings(TOKEN, discord.api), read_bytes(database), clock=clock),
    }
    return Bot(database, Organisation(name="Nordic Camp"), clock, RandomIds(), gateways, clock.real)


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[Bot]:
    bot.worker.answer_wait = PATIENCE
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
        def newest() -> Any:
            new = self.slack.said_by_bot(TALK, self.heard_on_slack)
            return next((message for message in new if expected in words(message)), None)

        message: dict[str, Any] = await self._wait(
            self.slack.until, newest, expected, lambda: self.slack.said_by_bot(TALK, self.heard_on_slack)
        )
        self.heard_on_slack = message["ts"]
        return message

    async def olga_presses(self, message: dict[str, Any], label: str, expected: str) -> dict[str, Any]:
        await self.slack.presses(message, near.buttons(message)[label])
        return await self.olga_hears(expected)

    async def olga_presses_and_sees(self, message: dict[str, Any], label: str, expected: str) -> None:
        """What was pressed says itself what became of it."""
        await self.slack.presses(message, near.buttons(message)[label])

        def changed() -> Any:
            return next((one for one in self.slack.said_by_bot(TALK) if expected in words(one)), None)

        await self._wait(self.slack.until, changed, expected, lambda: self.slack.said_by_bot(TALK))

    async def ana(self, text: str, expected: str) -> dict[str, Any]:
        await self.discord.writes(ANA, text)
        return await self.hears(ANA, expected)

    async def hears(self, who: dict[str, Any], expected: str) -> dict[str, Any]:
        channel = self.discord.direct[who["id"]]
        after = self.heard_on_discord.get(channel, "0")

        def newest() -> Any:
            return next((message for message in self.discord.shown(channel, after) if expected in words(message)), None)

        message: dict[str, Any] = await self._wait(
            self.discord.find, newest, expected, lambda: self.discord.shown(channel, after)
        )
        self.heard_on_discord[channel] = message["id"]
        return message

    async def _wait(
        self,
        until: Callable[[Callable[[], Any]], Any],
        newest: Callable[[], Any],
        expected: str,
        heard_so_far: Callable[[], Any],
    ) -> Any:
        try:
            return await until(newest)
        except TimeoutError:
            heard = "\n---\n".join(words(message) for message in heard_so_far()) or "(nothing)"
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


PITCH = (
    "About 30 hours, because each text takes 45 minutes. A two-person tent, because Scottish wind finds every gap and "
    "I have slept in one. I have written product texts for camping shops for six years, always with the benefit first "
    "and never with invented facts or figures."
)


async def a_brief(talk: Talk) -> dict[str, Any]:
    """From the first word to a reviewed brief."""
    await talk.olga("hi", "What would you like off your plate?")
    await talk.olga("40 product texts for the website", "1 of 7")
    await talk.olga("40 descriptions", "2 of 7", old_shape=True)
    await talk.olga("British English, Google Sheet", "3 of 7")
    await talk.olga("1,2", "4 of 7", old_shape=True)
    await talk.olga("fluent english; one sample", "5 of 7")
    await talk.olga("320 EUR", "6 of 7")
    shown = await talk.olga("fri 18 12 evening", "cut-off")
    await talk.olga_presses(shown, "Looks right", "7 of 7")
    return await talk.olga("12", "make the ad")


async def an_ad(talk: Talk, brief: dict[str, Any]) -> dict[str, Any]:
    """From a brief to the ad in both places; gives Discord's."""
    await talk.olga_presses(brief, "Make the ad", "no channel to post to")
    await talk.slack.commands("here")
    await talk.slack.until(lambda: "Ads may stand here" in words(talk.slack.whispers))
    token = await talk.discord.commands(MO, "here")
    await talk.discord.find(lambda: "Far Guild" in words(talk.discord.answers.get(token, [])))
    preview = await talk.olga("preview", "#jobs")
    await talk.slack.presses(preview, near.buttons(preview)["Publish to 2"])
    await talk.slack.until(
        lambda: [message for message in talk.slack.said_by_bot(JOBS) if "Apply" in near.buttons(message)]
    )
    shown = await talk.discord.find(
        lambda: [message for message in talk.discord.shown(HIRE) if "Apply" in far.buttons(message)]
    )
    return dict(shown[0])


async def an_application(talk: Talk, ad: dict[str, Any]) -> None:
    """From Apply to a sent application."""
    token = await talk.discord.uses(ANA, ad, far.buttons(ad)["Apply"])
    await talk.hears(ANA, "1 of 5")
    assert talk.discord.answers[token][0]["type"] in (5, 6), "an interaction is answered at once"
    await talk.ana("Manila, 15 hours but not Dec 12 and 13", "2 of 5")
    await talk.ana(PITCH, "3 of 5")
    await talk.ana("https://samples.example/tent and https://samples.example/stove", "Which part was yours")
    await talk.ana("all of it, client edited", "4 of 5")
    review = await talk.ana("born in Leeds", "5 of 5")
    await talk.discord.uses(ANA, review, far.buttons(review)["Send"])
    await talk.hears(ANA, "Sent.")


async def an_offer(talk: Talk, shortlist: dict[str, Any]) -> None:
    """From a shortlist over an interview in writing to an accepted offer."""
    questions = await talk.olga_presses(shortlist, "Interview this one", "Interview in writing")
    await talk.slack.presses(questions, near.buttons(questions)["Send"])
    free = await talk.hears(ANA, "1 of 5")
    await talk.discord.uses(ANA, free, far.buttons(free)["Yes"])
    await talk.hears(ANA, "2 of 5")
    await talk.ana("I told her on Tuesday that Friday was at risk.", "3 of 5")
    await talk.ana("I asked two questions and proposed an answer.", "4 of 5")
    await talk.ana("I count the words with a script.", "5 of 5")
    await talk.ana("I read all first sentences aloud.", "all handed over")
    answered = await talk.olga_hears("compare and choose")
    table = await talk.olga_presses(answered, "Compare and choose", "By criterion")
    await talk.olga_presses(table, "Choose Ana", "One line: why Ana?")
    offer = await talk.olga("benefit first, honest about dates", "Offer to Ana")
    await talk.slack.presses(offer, near.buttons(offer)["Send"])
    chosen = await talk.hears(ANA, "chose you")
    await talk.discord.uses(ANA, chosen, far.buttons(chosen)["Accept"])


async def an_agreement(talk: Talk) -> dict[str, Any]:
    """From an accepted offer to what both have signed; gives the contractor's first message of work."""
    await talk.hears(ANA, "say it back in your own words")
    await talk.ana(READ_BACK, "Olga looks at each point now")
    points = await talk.olga_hears("Read-back by Ana")
    card = await talk.olga_presses(points, "All match", "what we agreed")
    theirs = await talk.hears(ANA, "what we agreed")
    await talk.slack.presses(card, near.buttons(card)["I agree"])
    await talk.discord.uses(ANA, theirs, far.buttons(theirs)["I agree"])
    return await talk.hears(ANA, "Your turn: the work")


async def a_delivery(talk: Talk, work: dict[str, Any]) -> None:
    """From the work to what is accepted, paid and closed."""
    await talk.discord.uses(ANA, work, far.buttons(work)["Deliver"])
    await talk.hears(ANA, "1 of 3")
    await talk.ana("https://docs.example/sheet", "2 of 3")
    await talk.ana("y", "3 of 3")
    review = await talk.ana("all in one tab", "Your delivery")
    await talk.discord.uses(ANA, review, far.buttons(review)["Send delivery"])
    verdict = await talk.olga_hears("Your verdict is open")
    passed = await talk.olga_presses(verdict, "The rest passes", "Every criterion has passed")
    await talk.olga_presses_and_sees(passed, "Accept delivery", "is accepted")
    paid = await talk.hears(ANA, "Has everything been paid?")
    await talk.discord.uses(ANA, paid, far.buttons(paid)["Paid"])
    await talk.olga_hears("is closed: delivered and accepted, paid")


READ_BACK = (
    "I deliver 40 texts in a Google Sheet by 18 December 18:00 Berlin, each with the agreed number of words and with a "
    "benefit in the first sentence, in British English. Nothing else is part of it. What blocks me I write at once."
)
