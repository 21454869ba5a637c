"""The whole bot on two other servers that speak the platforms' protocols: nothing but addresses and tokens changes."""

import json
from pathlib import Path
from time import time

from adapters.slack.gateway import SlackGateway
from tests.support import minimal_slack as near
from tests.support.minimal_guild import MinimalGuild
from tests.support.minimal_slack import TALK, MinimalSlack
from tests.support.other_servers import (
    RunningClock,
    Talk,
    a_brief,
    a_delivery,
    an_ad,
    an_agreement,
    an_application,
    an_offer,
    bot_on,
    running,
    words,
)
from tests.support.slack_schemas import check_arguments, check_blocks


async def test_from_a_first_word_to_a_closed_project_on_other_servers(tmp_path: Path) -> None:
    clock = RunningClock()
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        talk = Talk(slack, discord)
        async with running(bot_on(tmp_path, slack, discord, clock)):
            brief = await a_brief(talk)
            before = slack.line.connections
            await slack.line.refresh()
            await slack.until(lambda: slack.line.connections > before)
            ad = await an_ad(talk, brief)
            await an_application(talk, ad)
            arrived = await talk.olga_hears("1 application to read")
        slack.messages[TALK]["1795425000.000001"] = {
            "type": "message", "user": near.OLGA, "text": "review", "ts": "1795425000.000001",
        }  # fmt: skip
        async with running(bot_on(tmp_path, slack, discord, clock)):
            card = await talk.olga_hears("Card 1 of 1")  # what was said while nobody listened
            assert "Ana" in words(card)
            shortlist = await talk.olga_presses(card, "Shortlist", "Shortlist: Ana")
            await an_offer(talk, shortlist)
            work = await an_agreement(talk)
            await a_delivery(talk, work)
            await slack.until(lambda: [one for one in slack.said_by_bot(TALK) if one.get("pinned_to")])
        assert arrived
        assert slack.line.repeated, "nothing came twice"
        assert slack.line.split, "nothing came in pieces"
        assert not slack.refused + discord.refused


async def test_what_is_repeated_is_heard_once(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        talk = Talk(slack, discord)
        async with running(bot_on(tmp_path, slack, discord, RunningClock())) as bot:
            await a_brief(talk)
            await bot.worker.quiet()
        said = [words(one) for one in slack.said_by_bot(TALK)]
        assert slack.line.repeated >= 3
        assert len(said) == len(set(said)) == 10, "each of ten sentences was answered once"


async def test_the_same_by_signed_requests(tmp_path: Path) -> None:
    discord = MinimalGuild()
    there: list[SlackGateway] = []
    async with MinimalSlack(lambda: f"http://127.0.0.1:{there[0].port}/slack/events") as slack, discord:
        talk = Talk(slack, discord)
        bot = bot_on(tmp_path, slack, discord, RunningClock(), signed=True)
        there.append(bot.gateways["slack"])
        async with running(bot):
            challenge = json.dumps({"type": "url_verification", "challenge": "3e9", "token": "old"})
            assert await slack.line.post(challenge, "application/json") == (200, '{"challenge": "3e9"}')
            assert (await slack.line.post(challenge, "application/json", secret="guessed"))[0] == 401
            assert (await slack.line.post(challenge, "application/json", at=time() - 600))[0] == 401
            brief = await a_brief(talk)
            await an_ad(talk, brief)
        assert slack.line.connections == 0
        assert not slack.refused + discord.refused


async def test_a_busy_slack_gets_its_message_later_and_once(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        talk = Talk(slack, discord)
        async with running(bot_on(tmp_path, slack, discord, RunningClock())) as bot:
            slack.busy_once.add("chat.postMessage")
            await talk.olga("hi", "What would you like off your plate?")
            await bot.worker.quiet()
        assert len(slack.said_by_bot(TALK)) == 1


async def test_everything_said_fits_the_published_schemas(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        talk = Talk(slack, discord)
        async with running(bot_on(tmp_path, slack, discord, RunningClock())) as bot:
            await an_ad(talk, await a_brief(talk))
            await bot.worker.quiet()
        for method, given in slack.calls:
            if method.startswith("chat.post"):
                check_arguments(method, given)
                check_blocks(given["blocks"])
