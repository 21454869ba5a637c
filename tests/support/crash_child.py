"""Bots in processes of their own that die, without any farewell, at points that none of them has died at before.

Run as a program it first plays the whole story once itself, undisturbed: that tells how the story should end, and
everything is loaded by then. Then it forks a bot for each order (a line of JSON) on its input. Whatever a bot prints or
logs goes to stderr: stdout is the line on which the parent is told how each of them ended.
"""

import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.simulator import Addresses
from adapters.sandbox.stories.story_file import read
from bot.admin.stories import StoryRun
from tests.support.crash_points import Points, deadly_bot
from tests.support.crash_run import written

ONLY = "Only to"
PRIVATE = "(only you see this)\n"


class Rehearsal(StoryRun):
    """A run whose bot notes its points and dies at none."""

    def __init__(self, story: Path, folder: Path) -> None:
        super().__init__(read(story), f"sqlite:///{folder / 'calm.db'}")
        self.points = Points(folder / "points", 0)

    async def start(self) -> None:
        organisation = self.simulator.slack.workspace.name
        self.bot = deadly_bot(self.url, self.addresses, organisation, self.simulator.clock, self.ids, self.points)
        await self.bot.start()


async def rehearse(story: Path) -> dict[str, Any]:
    """What everybody has been told in the end, what was only shown for a moment, and which points were passed."""
    with tempfile.TemporaryDirectory() as folder:
        async with Rehearsal(story, Path(folder)) as calm:
            for line in calm.story.lines:
                calm.points.line = line.number
                await calm.player.step()
            shown = [seen for step in calm.player.steps for seen in step.seen if ONLY in seen.head]
            return {
                "written": written(calm.simulator),
                "shown": [seen.text.removeprefix(PRIVATE) for seen in shown],
                "points": (Path(folder) / "points").read_text("utf-8").splitlines(),
            }


class Rising:
    """Ids of many lives at one frozen instant: what a later life makes comes later."""

    def __init__(self) -> None:
        self._life, self._made = time.monotonic_ns(), count()

    def new(self, kind: str) -> str:
        return f"{kind}{self._life:016x}{next(self._made):06x}"


async def live(order: dict[str, Any]) -> None:
    """Be a bot, and do what the control line asks, until told to end."""
    clock = SimulatedClock(datetime.fromisoformat(order["now"]))
    points = Points(Path(order["points"]), order["every"], order["part"], order["parts"])
    points.line = order["line"]
    bot = deadly_bot(order["url"], Addresses(**order["addresses"]), order["organisation"], clock, Rising(), points)
    reader, writer = await asyncio.open_unix_connection(order["control"])
    await bot.start()
    writer.write(b'{"up": true}\n')
    while line := await reader.readline():
        asked = json.loads(line)
        clock.set_to(datetime.fromisoformat(asked["now"]))
        points.line = asked["line"]
        bot.worker.wake()
        answer: Any = None
        if asked["do"] == "quiet":
            await bot.worker.quiet()
            for gateway in bot.gateways.values():
                await gateway.settled()
            await bot.worker.quiet()
        elif asked["do"] == "due":
            due = await bot.worker.next_due()
            answer = due.isoformat() if due else None
        elif asked["do"] == "end":
            await bot.stop()
            return
        if asked["do"] != "wake":
            writer.write(json.dumps({"is": answer}).encode() + b"\n")


def main(story: Path) -> None:
    """Rehearse; then fork a bot for each order and tell, when it has ended, how."""
    told = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    told.write(json.dumps(asyncio.run(rehearse(story))) + "\n")
    gc.collect()
    gc.freeze()  # what the children share is not copied by looking for garbage in it
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                asyncio.run(live(json.loads(line)))
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        told.write(f"{os.waitstatus_to_exitcode(status)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
