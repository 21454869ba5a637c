"""A story whose bot lives in another process and is begun again whenever it dies; the simulator survives here."""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from adapters.sandbox.simulator import Simulator
from adapters.sandbox.stories.screen_changes import title
from adapters.sandbox.stories.story_lines import Story, StoryError
from bot.admin.stories import StoryRun
from tests.support.crash_points import DIED
from tests.support.needs import ROOT

STEP_AT_MOST = 300.0
PATIENCE = 60.0  # seconds until a press in Slack is lost: a busy machine may need more than three for a new bot
WIDE = 2**24  # bytes; the rehearsal tells everything that was written in one line


class CrashRun(StoryRun):
    """Fits wherever a StoryRun does. `every` n-th point that was never reached before is the death of a process, in the
    lines whose number divided by `parts` leaves `part`; `rehearsed` is what the story is without any death."""

    rehearsed: dict[str, Any]

    def __init__(self, path: Path, story: Story, folder: Path, every: int, part: int, parts: int) -> None:
        super().__init__(story, f"sqlite:///{folder / 'crash.db'}")
        self.path = path
        self.folder = folder
        self.which = {"every": every, "part": part, "parts": parts}
        self.deaths = 0
        self.trouble = ""
        self._up = asyncio.Event()
        self._line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self._ending = False
        self._tried: set[str] = set()
        self._asking = asyncio.Lock()
        self._writers: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        self.addresses = await self.simulator.start()
        self.simulator.slack.server.delivery.patience = PATIENCE
        self._server = await asyncio.start_unix_server(self._connected, self.folder / "control")
        self._maker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.support.crash_child", str(self.path), cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=WIDE,
            start_new_session=True,
        )  # fmt: skip
        assert self._maker.stdout is not None
        self.rehearsed = json.loads(await self._maker.stdout.readline())
        self._watching = asyncio.create_task(self._watch())
        await self._ask("quiet")
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._maker.stdin is not None
        await self._end()
        self._maker.stdin.close()
        await self._maker.wait()
        await self._watching
        for writer in self._writers:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
        self._server.close()
        await self.simulator.stop()

    async def _end(self) -> None:
        """Ask the bot to end; one that does not listen is killed, so that what went wrong before is what is shown."""
        try:
            async with asyncio.timeout(STEP_AT_MOST):
                await self._up.wait()
                self._ending = True
                self._write("end")
                await asyncio.wait({self._watching})
        except TimeoutError:
            self._ending = True
            os.killpg(self._maker.pid, signal.SIGKILL)

    async def _watch(self) -> None:
        """Begin a process, and another as soon as it has died."""
        assert self._maker.stdin is not None
        assert self._maker.stdout is not None
        while not self._ending:
            order = {
                "url": self.url,
                "addresses": asdict(self.addresses),
                "organisation": self.simulator.slack.workspace.name,
                "now": self.simulator.clock.now().isoformat(),
                "control": str(self.folder / "control"),
                "points": str(self.folder / "points"),
                "line": self.line,
                **self.which,
            }
            self._maker.stdin.write(json.dumps(order).encode() + b"\n")
            code = (await self._maker.stdout.readline()).decode().strip()
            self._up.clear()
            self._line = None
            if self._ending:
                return
            if code != str(DIED):
                self.trouble = f"the bot ended by itself with {code}"
            self.deaths += 1
            for interaction in self.simulator.discord.waiting():
                self.simulator.discord.lapse(interaction)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if await reader.readline():
            self._line = reader, writer
            self._up.set()
        self._writers.append(writer)

    def _write(self, do: str) -> None:
        assert self._line is not None
        asked = {"do": do, "now": self.simulator.clock.now().isoformat(), "line": self.line}
        self._line[1].write(json.dumps(asked).encode() + b"\n")

    async def _ask(self, do: str) -> Any:
        """The answer of whichever process lives long enough to give it."""
        async with self._asking:
            while True:
                if self.trouble:
                    raise StoryError(self.trouble)
                await self._up.wait()
                assert self._line is not None
                reader = self._line[0]
                self._write(do)
                try:
                    line = await reader.readline()
                except ConnectionError:
                    line = b""
                if line:
                    return json.loads(line)["is"]
                self._up.clear()

    @property
    def line(self) -> int:
        """The number of the line that is played now or next."""
        return self.story.lines[min(len(self.player.steps), len(self.story.lines) - 1)].number

    async def play(self) -> None:
        """The whole story. The bot knows of each line before anything of it happens."""
        while not self.player.done:
            await self._ask("line")
            await asyncio.wait_for(self.player.step(), STEP_AT_MOST)

    def points(self) -> list[str]:
        """What was reached in the lines that this run is about."""
        return (self.folder / "points").read_text("utf-8").splitlines()

    # player.BotProcess and time_travel.RunningBot

    def wake(self) -> None:
        if self._line is not None:
            self._write("wake")

    async def quiet(self) -> None:
        """Quiet, and everything that people had to press again because nobody answered was pressed again."""
        await self._ask("quiet")
        while self._press_again():
            await self.simulator.quiet()
            await self._ask("quiet")

    async def next_due(self) -> datetime | None:
        due = await self._ask("due")
        return datetime.fromisoformat(due) if due else None

    def stage_of(self, title: str) -> str:
        with sqlite3.connect(self.folder / "crash.db") as database:
            stages = database.execute("SELECT stage FROM projects WHERE title = ? ORDER BY at", (title,)).fetchall()
        return str(stages[-1][0]) if stages else ""

    def _press_again(self) -> bool:
        """ "This interaction failed": a person presses once more. Where the bot had kept it, nobody needs to."""
        discord = self.simulator.discord
        lost = [
            interaction
            for interaction in discord.interactions.values()
            if interaction.lapsed and interaction.id not in self._tried
        ]
        with sqlite3.connect(self.folder / "crash.db") as database:
            for interaction in lost:
                self._tried.add(interaction.id)
                kept = database.execute("SELECT 1 FROM work WHERE key LIKE ?", (f"%{interaction.id}%",)).fetchone()
                if not kept:
                    message = discord.messages.get(interaction.channel, {}).get(interaction.message or "")
                    discord._interact(
                        interaction.type,
                        discord.people[interaction.person],
                        interaction.channel,
                        interaction.data,
                        message,
                    )
        return bool(lost)


def written(simulator: Simulator) -> dict[str, list[str]]:
    """Everything that the outbox has written, by place and in order, as the platforms keep it: answers that a press
    wants at once are said at most once and not among it."""
    texts: dict[str, list[str]] = {}
    workspace = simulator.slack.workspace
    for channel in workspace.channels.values():
        for message in workspace.messages.get(channel.id, {}).values():
            if message.metadata is None or message.deleted:
                continue
            parent = workspace.messages[channel.id].get(message.thread_ts or "") if message.is_reply else None
            place = f"{channel.name} {title(parent.text) if parent else ''}"
            texts.setdefault(place, []).append(message.text)
    for talk in simulator.discord.channels.values():
        for message in simulator.discord.messages.get(talk.id, {}).values():
            if message.nonce is not None and message.only_for is None:
                name = talk.name or simulator.discord.people[talk.person or ""].name
                texts.setdefault(name, []).append(simulator.discord.as_text(message, simulator.discord.bot))
    return texts
