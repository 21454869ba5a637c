"""What docker-compose.yml does, step by step: migrate, start, look after it, restart, run it twice."""

import sys
from pathlib import Path

import pytest

from tests.support.minimal_guild import ANA, MinimalGuild
from tests.support.minimal_slack import MinimalSlack
from tests.support.other_servers import Talk
from tests.support.processes import done, environment, running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Windows end a process at once")


async def test_migrate_start_restart_and_two_at_once_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    async with MinimalSlack() as slack, MinimalGuild() as discord:
        env = environment(tmp_path, slack, discord, DATABASE_URL=postgres_url)
        talk = Talk(slack, discord)

        code, said = await done(tmp_path, env, "run", "--real")
        assert (code, "tenderbot migrate" in said) == (2, True)
        assert "Traceback" not in said
        assert await done(tmp_path, env, "migrate") == (0, "The database is now of this version.\n")

        async with running(tmp_path, env) as first:
            await first.prints("No admin yet.")
            await talk.olga("hi", "What would you like off your plate?")
            code, said = await done(tmp_path, env, "health")
            assert (code, said) == (0, "ok: slack ok, discord ok\n")
        assert first.process.returncode == 0
        assert not (tmp_path / "data" / "alive.json").exists(), "an orderly end leaves no sign of life"

        async with running(tmp_path, env) as second:
            await talk.olga("40 product texts for the website", "1 of 7")
            other = {**env, "DATA_DIR": str(tmp_path / "other")}
            async with running(tmp_path, other):
                await talk.olga("40 descriptions", "2 of 7")
                await talk.discord.writes(ANA, "hello")
                await talk.hears(ANA, "")
                second.process.kill()  # without a word: the other takes its work over
                await second.ends()
                await talk.olga("British English, Google Sheet", "3 of 7")
                await discord.find(lambda: len([one for one in discord.calls if one[1] == "gateway"]) >= 3)
                await talk.discord.writes(ANA, "still there?")
                await talk.hears(ANA, "")
        assert not slack.refused + discord.refused
