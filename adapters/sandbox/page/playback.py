"""Plays a story of the sandbox before the reader's eyes: play, pause, one step, faster, slower."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from adapters.sandbox.page.viewpoint import follow
from adapters.sandbox.stories.player import Player

log = structlog.get_logger()
PAUSE = 1.6  # real seconds between two steps at speed 1
LOOK = 0.4  # real seconds between turning to a person and their act
SPEEDS = (0.5, 1.0, 2.0, 4.0, 16.0)


class Playback:
    """One player with its controls. `changed` is called whenever the bar looks different."""

    def __init__(self, changed: Callable[[], None], act: Callable[[Awaitable[Any]], Awaitable[Any]]) -> None:
        self._changed = changed
        self._act = act
        self.player: Player | None = None
        self.now = ""
        self.follows: dict[str, Any] | None = None
        self.trouble = ""
        self.speed = 1.0
        self._playing: asyncio.Task[None] | None = None
        self._stepping = asyncio.Lock()

    @property
    def playing(self) -> bool:
        return self._playing is not None and not self._playing.done()

    def begin(self, player: Player) -> None:
        """Show another story from its beginning; it plays at once."""
        self.pause()
        self.player, self.now, self.trouble, self.follows = player, "", "", None
        self.play()

    def play(self) -> None:
        if self.player is not None and not self.playing and not self.player.done:
            self._playing = asyncio.create_task(self._play(), name="demonstration")
        self._changed()

    def pause(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
            self._playing = None
        self._changed()

    async def step(self) -> None:
        """Exactly one step; a story that plays is paused first."""
        self.pause()
        await self._step()

    def close(self) -> None:
        """Stop showing; what happened in the simulator stays."""
        self.pause()
        self.player = None
        self._changed()

    async def _play(self) -> None:
        while self.player is not None and not self.player.done:
            stepping = asyncio.ensure_future(self._step())
            await asyncio.shield(stepping)  # a pause never cuts a step in two
            if self.trouble:
                return
            await asyncio.sleep(PAUSE / self.speed)

    async def _step(self) -> None:
        async with self._stepping:  # one that was under way when it was paused ends first
            await self._step_alone()

    async def _step_alone(self) -> None:
        player = self.player
        if player is None or player.done:
            return
        line = player.story.lines[len(player.steps)]
        player.enter()
        self.now, self.follows = line.text, follow(player.simulator, line)
        self._changed()
        await asyncio.sleep(LOOK / self.speed)
        try:
            await self._act(player.step())
        except Exception as trouble:  # whatever a story trips over is shown; the page goes on
            log.exception("the demonstration stopped")
            self.trouble = str(trouble) or type(trouble).__name__
        self._changed()

    def state(self) -> dict[str, Any] | None:
        """What the bar shows, or None when no story is on."""
        if self.player is None:
            return None
        return {
            "at": len(self.player.steps),
            "of": len(self.player.story.lines),
            "title": self.player.story.title,
            "follows": self.follows,
            "playing": self.playing,
            "done": self.player.done,
            "now": self.now,
            "trouble": self.trouble,
            "speed": self.speed,
            "speeds": SPEEDS,
        }
