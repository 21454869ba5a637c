"""The bot as a process on SQLite: started, looked after, restarted, ended by signals, and alone on its file."""

import sys
from pathlib import Path

import pytest

from tests.support import minimal_guild as far
from tests.support import minimal_slack as near
from tests.support.minimal_guild import ANA, HIRE, MinimalGuild
from tests.support.minimal_slack import JOBS, OLGA, MinimalSlack
from tests.support.other_servers import Talk
from tests.support.processes import done, environment, running, start

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Windows end a process at once")


async def test_sqlite_is_migrated_at_the_start_and_held_by_one_process(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        env = environment(tmp_path, slack, discord)
        talk = Talk(slack, discord)
        async with running(tmp_path, env) as bot:
            await talk.olga("hi", "What would you like off your plate?")
            code, said = await done(tmp_path, env, "run", "--real")
            assert code == 2
            assert "another tenderbot is using" in said
            assert "Traceback" not in said
            code, said = await done(tmp_path, env, "doctor")
            assert "Slack bot token: tender in Elsewhere" in said
            bot.process.kill()
            await bot.ends()
        async with running(tmp_path, env):
            await talk.olga("40 product texts for the website", "1 of 7")
        code, said = await done(tmp_path, env, "export", "slack:W01OLGA")
        assert (code, "40 product texts" in said) == (0, True)
        assert await done(tmp_path, env, "forget", "slack:W01OLGA", "--yes") == (0, "Erased.\n")
        assert await done(tmp_path, env, "export", "slack:W01OLGA") == (2, "Nobody is known as slack:W01OLGA.\n")
        assert (tmp_path / "data").stat().st_mode & 0o077 == 0, "others may not read what people say"


async def test_an_unreachable_slack_keeps_discord_from_nothing(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        env = environment(tmp_path, slack, discord, SLACK_API_URL="http://127.0.0.1:9/api/")
        talk = Talk(slack, discord)
        async with running(tmp_path, env, ready="No admin yet."):
            await discord.find(lambda: discord.listened)
            await discord.writes(ANA, "hello")
            await talk.hears(ANA, "")


async def test_a_wrong_token_is_told_and_health_says_it(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        env = environment(tmp_path, slack, discord, SLACK_BOT_TOKEN="xoxb-of-yesterday")
        async with running(tmp_path, env) as bot:
            await bot.prints("an admin is needed")
            code, said = await done(tmp_path, env, "health")
            assert (code, said) == (1, "not well: slack bad_token, discord ok\n")
            assert "xoxb-of-yesterday" not in bot.printed


async def test_the_doctor_tries_both_platforms_live(tmp_path: Path) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        env = environment(tmp_path, slack, discord, ADMINS=f"{OLGA},discord:{ANA['id']}")
        channels = ("--channel", f"slack:{JOBS}", "--channel", f"discord:{HIRE}")
        doctor = await start(tmp_path, env, "doctor", "--live", *channels)
        talk = Talk(slack, discord)
        await talk.discord.find(lambda: discord.listened)
        ours = await talk.olga_hears("Press the button")
        await slack.presses(ours, near.buttons(ours)["It works"])
        theirs = await talk.hears(ANA, "Press the button")
        await discord.uses(ANA, theirs, far.buttons(theirs)["It works"])
        assert await doctor.ends() == 0, doctor.printed
        assert "slack: its button was pressed" in doctor.printed
        assert "discord: its button was pressed" in doctor.printed
        assert len(slack.said_by_bot(JOBS)) == len(discord.shown(HIRE)) == 1
