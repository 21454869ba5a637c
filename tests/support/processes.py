"""The bot as an admin has it: processes started from the command line, on the minimal servers, ended by signals."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.minimal_guild import TOKEN, MinimalGuild
from tests.support.minimal_slack import APP_TOKEN, BOT_TOKEN, MinimalSlack
from tests.support.needs import ROOT
from tests.support.patience import PATIENCE


def environment(folder: Path, slack: MinimalSlack, discord: MinimalGuild, **more: str) -> dict[str, str]:
    """What an admin sets, and nothing of ours."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "SYSTEMROOT") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "DATA_DIR": str(folder / "data"),
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": slack.api,
        "DISCORD_TOKEN": TOKEN,
        "DISCORD_API_URL": discord.api,
        **more,
    }


class Process:
    """One `tenderbot` with everything that it printed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.printed = ""
        self._more = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            self.printed += line.decode()
            self._more.set()
        self._more.set()

    async def prints(self, words: str) -> None:
        """Wait until these words were printed; fails with everything that was."""
        try:
            async with asyncio.timeout(PATIENCE):
                while words not in self.printed and not self._reading.done():
                    self._more.clear()
                    await self._more.wait()
        except TimeoutError:
            pass
        assert words in self.printed, self.printed

    async def ends(self) -> int:
        """Wait for its end; gives its exit code."""
        async with asyncio.timeout(PATIENCE):
            await self._reading
            return await self.process.wait()


async def start(folder: Path, env: dict[str, str], *arguments: str) -> Process:
    """`tenderbot ARGUMENTS`, in `folder`."""
    return Process(
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments,
            cwd=folder, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )
    )  # fmt: skip


async def done(folder: Path, env: dict[str, str], *arguments: str) -> tuple[int, str]:
    """Run one command to its end: its exit code and what it printed."""
    process = await start(folder, env, *arguments)
    code = await process.ends()
    return code, process.printed


@asynccontextmanager
async def running(folder: Path, env: dict[str, str], *, ready: str = "Tenderbot is running") -> AsyncIterator[Process]:
    """A bot that was started and will be ended by SIGTERM, if the test has not ended it."""
    process = await start(folder, env, "run", "--real")
    try:
        await process.prints(ready)
        yield process
    finally:
        if process.process.returncode is None:
            process.process.terminate()
        await process.ends()
