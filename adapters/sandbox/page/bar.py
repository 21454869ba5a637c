"""The bar above both halves: the story's clock, new people, suggestions, and the demonstration's controls."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import structlog

from adapters.sandbox.json_object import Json
from adapters.sandbox.page import screens
from adapters.sandbox.page.change_stream import ChangeStream
from adapters.sandbox.page.playback import Playback
from adapters.sandbox.page.refusals import REFUSALS, Unclear, sentence
from adapters.sandbox.page.suggestions import example_job, six_applicants
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.stories.player import Player
from adapters.sandbox.stories.story_file import read
from adapters.sandbox.time_travel import TimeTravel

log = structlog.get_logger()
STORY = Path(__file__).parent.parent / "demonstration.story"
PUSHES = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
T = TypeVar("T")


class Bar:
    """Everything that is neither Slack's nor Discord's. Only one thing that takes a while is under way at a time."""

    def __init__(self, simulator: Simulator, time_travel: TimeTravel, changes: ChangeStream) -> None:
        self.simulator, self.time_travel, self.changes = simulator, time_travel, changes
        self.playback = Playback(lambda: changes.mark_changed("bar"), self._alone)
        self._one_at_a_time = asyncio.Lock()
        self._applicants: asyncio.Task[None] | None = None
        self._says = ""

    async def _alone(self, lasting: Awaitable[T]) -> T:
        async with self._one_at_a_time:
            self.changes.mark_changed("bar")
            try:
                return await lasting
            finally:
                self.changes.mark_changed("bar")

    async def state(self) -> Json:
        """What the bar shows; instants in ISO 8601."""
        due = await self.time_travel.bot.next_due()
        now = self.simulator.clock.now()
        workspace = self.simulator.slack.workspace
        return {
            "change": self.changes.count,
            "changed": dict(self.changes.last),
            "simulator": self.simulator.discord.bot.id,
            "now": now.isoformat(),
            "next": due.isoformat() if due is not None and due > now else None,
            "busy": self._one_at_a_time.locked(),
            "says": self._says,
            "applicants": self._applicants is not None and not self._applicants.done(),
            "show": self.playback.state(),
            "can_show": STORY.exists(),
            "empty": not any(
                message.user != workspace.bot.id for rows in workspace.messages.values() for message in rows.values()
            ),
            "slack": screens.slack_people(self.simulator),
            "discord": screens.discord_people(self.simulator),
        }

    async def push(self, by: str) -> Json:
        """Move the clock: an hour, a day, or to whatever the bot does next."""
        if self._one_at_a_time.locked():
            raise Unclear("something is still under way; please wait a moment")
        if by == "next":
            due = await self._alone(self.time_travel.to_next())
            if due is None:
                raise Unclear("nothing is planned yet, so there is no next ping")
        elif by in PUSHES:
            await self._alone(self.time_travel.advance(self.simulator.clock.now() + PUSHES[by]))
        else:
            raise Unclear(f"there is no push by {by}")
        for half in ("slack", "discord"):
            self.changes.mark_changed(half)
        return {}

    async def newcomer(self, asked: Json) -> Json:
        """Somebody new: a member of the workspace, or a Discord person in both servers."""
        name, zone = str(asked.get("name", "")).strip()[:40], str(asked.get("zone") or "Europe/London")
        if not name:
            raise Unclear("give the person a name")
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise Unclear(f"{zone} is not a time zone; write it like Europe/Berlin") from None
        if asked.get("platform") == "discord":
            return {"id": self.simulator.newcomer(name, zone).id}
        workspace = self.simulator.slack.workspace
        handles = {member.handle for member in workspace.people.values()}
        plain = "".join(letter for letter in name.lower() if letter.isalnum()) or "person"
        handle = next(free for free in (plain, *(f"{plain}{n}" for n in range(2, 999))) if free not in handles)
        person = self.simulator.slack.users.arrive(handle, name, tz=zone)
        for channel in workspace.channels.values():
            if channel.kind == "channel" and not channel.archived:
                self.simulator.slack.users.join(person, channel)
        return {"id": person.id}

    async def suggest(self, suggestion: str) -> Json:
        """job gives a post to paste; applicants brings the six; watch begins the demonstration."""
        if suggestion == "job":
            return {"text": example_job()}
        if self._one_at_a_time.locked() or (self._applicants is not None and not self._applicants.done()):
            raise Unclear("something is still under way; please wait a moment")
        if suggestion == "applicants":
            self._applicants = asyncio.create_task(self._bring_applicants(), name="six applicants")
        elif suggestion == "watch":
            self.playback.begin(self._player())
        else:
            raise Unclear(f"there is no suggestion {suggestion}")
        return {}

    def _player(self) -> Player:
        if not STORY.exists():
            raise Unclear("the demonstration is not in this copy")
        return Player(self.simulator, self.time_travel, read(STORY))

    async def _bring_applicants(self) -> None:
        try:
            self._says = await self._alone(six_applicants(self.simulator, self.time_travel, self._tell))
        except REFUSALS as trouble:
            self._says = sentence(trouble)
        except Exception as trouble:  # shown to whoever pressed it; the page goes on
            log.exception("the six applicants stopped")
            self._says = f"The applicants stopped: {type(trouble).__name__}: {trouble}"
        self.changes.mark_changed("bar")

    async def _tell(self, says: str) -> None:
        self._says = says
        self.changes.mark_changed("bar")

    async def show(self, control: str, asked: Json) -> Json:
        """play, pause, step, speed (asked["speed"]), close."""
        if control == "play":
            self.playback.play()
        elif control == "pause":
            self.playback.pause()
        elif control == "step":
            await self.playback.step()
        elif control == "speed":
            self.playback.speed = float(asked.get("speed") or 1)
            self.changes.mark_changed("bar")
        elif control == "close":
            self.playback.close()
        else:
            raise Unclear(f"there is no control {control}")
        return {}

    async def stop(self) -> None:
        self.playback.close()
        if self._applicants is not None:
            self._applicants.cancel()
            with suppress(asyncio.CancelledError):
                await self._applicants
