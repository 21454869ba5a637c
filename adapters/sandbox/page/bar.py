"""The bar above both halves: the story's clock, new people, offers, and the demonstration's controls."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import structlog

from adapters.sandbox.journey import Journey
from adapters.sandbox.page import screens
from adapters.sandbox.page.notices import Notices
from adapters.sandbox.page.offers import example_job, six_applicants
from adapters.sandbox.page.refusing import REFUSALS, Unclear, sentence
from adapters.sandbox.page.showing import Showing
from adapters.sandbox.stories.parse import read
from adapters.sandbox.stories.player import Player
from adapters.sandbox.town import Town

log = structlog.get_logger()
STORY = Path(__file__).parent.parent / "demonstration.story"
PUSHES = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
Json = dict[str, Any]
T = TypeVar("T")


class Bar:
    """Everything that is neither Slack's nor Discord's. Only one journey is under way at a time."""

    def __init__(self, town: Town, journey: Journey, notices: Notices) -> None:
        self.town, self.journey, self.notices = town, journey, notices
        self.showing = Showing(lambda: notices.touch("bar"), self._alone)
        self._one = asyncio.Lock()
        self._company: asyncio.Task[None] | None = None
        self._says = ""

    async def _alone(self, journey: Awaitable[T]) -> T:
        async with self._one:
            self.notices.touch("bar")
            try:
                return await journey
            finally:
                self.notices.touch("bar")

    async def state(self) -> Json:
        """What the bar shows; instants in ISO 8601."""
        due = await self.journey.works.next_due()
        now = self.town.world.clock.now()
        workspace = self.town.slack.workspace
        return {
            "change": self.notices.count,
            "town": self.town.discord.bot.id,
            "now": now.isoformat(),
            "next": due.isoformat() if due is not None and due > now else None,
            "busy": self._one.locked(),
            "says": self._says,
            "company": self._company is not None and not self._company.done(),
            "show": self.showing.state(),
            "can_show": STORY.exists(),
            "empty": not any(
                one.user != workspace.bot.id for rows in workspace.messages.values() for one in rows.values()
            ),
            "slack": screens.slack_people(self.town),
            "discord": screens.discord_people(self.town),
        }

    async def push(self, by: str) -> Json:
        """Move the clock: an hour, a day, or to whatever the bot does next."""
        if self._one.locked():
            raise Unclear("something is still under way; please wait a moment")
        if by == "next":
            due = await self._alone(self.journey.to_next())
            if due is None:
                raise Unclear("nothing is planned yet, so there is no next ping")
        elif by in PUSHES:
            await self._alone(self.journey.advance(self.town.world.clock.now() + PUSHES[by]))
        else:
            raise Unclear(f"there is no push by {by}")
        for half in ("slack", "discord"):
            self.notices.touch(half)
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
            return {"id": self.town.newcomer(name, zone).id}
        workspace = self.town.slack.workspace
        handles = {one.handle for one in workspace.people.values()}
        plain = "".join(letter for letter in name.lower() if letter.isalnum()) or "person"
        handle = next(one for one in (plain, *(f"{plain}{n}" for n in range(2, 999))) if one not in handles)
        person = self.town.slack.hands.arrive(handle, name, tz=zone)
        for channel in workspace.channels.values():
            if channel.kind == "channel" and not channel.archived:
                self.town.slack.hands.join(person, channel)
        return {"id": person.id}

    async def offer(self, offer: str) -> Json:
        """job gives a post to paste; company brings the six; watch begins the demonstration."""
        if offer == "job":
            return {"text": example_job()}
        if self._one.locked() or (self._company is not None and not self._company.done()):
            raise Unclear("something is still under way; please wait a moment")
        if offer == "company":
            self._company = asyncio.create_task(self._bring(), name="six applicants")
        elif offer == "watch":
            self.showing.begin(self._player())
        else:
            raise Unclear(f"there is no offer {offer}")
        return {}

    def _player(self) -> Player:
        if not STORY.exists():
            raise Unclear("the demonstration is not in this copy")
        return Player(self.town, self.journey, read(STORY))

    async def _bring(self) -> None:
        try:
            self._says = await self._alone(six_applicants(self.town, self.journey, self._tell))
        except REFUSALS as trouble:
            self._says = sentence(trouble)
        except Exception as trouble:  # shown to whoever pressed it; the page goes on
            log.exception("the six applicants stopped")
            self._says = f"The applicants stopped: {type(trouble).__name__}: {trouble}"
        self.notices.touch("bar")

    async def _tell(self, says: str) -> None:
        self._says = says
        self.notices.touch("bar")

    async def show(self, control: str, asked: Json) -> Json:
        """play, pause, step, speed (asked["speed"]), close."""
        if control == "play":
            self.showing.play()
        elif control == "pause":
            self.showing.pause()
        elif control == "step":
            await self.showing.step()
        elif control == "speed":
            self.showing.speed = float(asked.get("speed") or 1)
            self.notices.touch("bar")
        elif control == "close":
            self.showing.close()
        else:
            raise Unclear(f"there is no control {control}")
        return {}

    async def stop(self) -> None:
        self.showing.close()
        if self._company is not None:
            self._company.cancel()
            with suppress(asyncio.CancelledError):
                await self._company
