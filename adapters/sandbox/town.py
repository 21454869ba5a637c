"""Both simulated platforms on this machine together: their people, their ports, their state on disk."""

import json
from base64 import b64decode, b64encode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.server import DiscordServer
from adapters.sandbox.discord.watching import Discord
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.sandbox import SlackSandbox
from adapters.sandbox.world import World, WorldClock

STATE = "town.json"
BOTH = ("slack", "discord")


@dataclass(frozen=True, slots=True)
class Addresses:
    """What a client must be told to talk to this town instead of the originals."""

    slack_api: str
    slack_bot_token: str
    slack_app_token: str
    discord_api: str
    discord_token: str


class Town:
    """A Slack workspace and a Discord with two servers. Without `folder` it lives in memory only."""

    def __init__(self, folder: Path | None = None, frozen_at: datetime | None = None) -> None:
        self.folder = folder
        self.world = World(WorldClock(frozen_at))
        self.discord = Discord(self.world)
        kept = self._read()
        if kept is not None:
            self.world.clock.from_state(kept["clock"])
            self.world.blobs.update({key: b64decode(value) for key, value in kept["blobs"].items()})
            self.slack = SlackSandbox.restored(self.world, kept["slack"])
            self.discord.from_state(kept["discord"])
        else:
            self.slack = SlackSandbox(self.world)
            self._settle()
        self.discord_server = DiscordServer(self.discord)

    def _settle(self) -> None:
        """An empty workspace with an owner and a jobs channel; two servers, one of which lets the bot do little."""
        workspace = self.slack.workspace
        workspace.name = "Nordic Camp"
        owner = workspace.add_person("olga", "Olga", role="owner", tz="Europe/Berlin")
        workspace.add_channel("jobs-writers", owner, workspace.bot)
        moderator = self.discord.add_person("mo", global_name="Mo", zone="Europe/London")
        guild = self.discord.add_server("Gear Guild", moderator)
        self.discord.add_channel(guild, "hire")
        club = self.discord.add_server("Copy Club", moderator)
        self.discord.add_channel(
            club,
            "gigs",
            overwrites=[{"id": club.id, "type": 0, "allow": "0", "deny": str(int(Permission.SEND_MESSAGES))}],
        )

    @property
    def owner(self) -> SlackPerson:
        """Whose Slack the page shows first."""
        return next(one for one in self.slack.workspace.people.values() if one.role != "bot")

    def newcomer(self, name: str, zone: str = "Europe/London") -> DiscordPerson:
        """Somebody new on Discord, a member of both servers."""
        handle = "".join(letter for letter in name.lower() if letter.isalnum()) or "person"
        taken = {one.username for one in self.discord.people.values()}
        number = 2
        fresh = handle
        while fresh in taken:
            fresh, number = f"{handle}{number}", number + 1
        person = self.discord.add_person(fresh, global_name=name, zone=zone)
        for server in self.discord.servers.values():
            self.discord.join(person, server)
        return person

    async def start(self, which: Collection[str] = BOTH) -> Addresses:
        """Listen on free ports of 127.0.0.1."""
        base = await self.slack.server.start() if "slack" in which else ""
        if "discord" in which:
            await self.discord_server.start()
        app = self.slack.workspace.app
        return Addresses(
            f"{base}/api/", app.bot_token, app.app_token, self.discord_server.api, self.discord.application.token
        )

    async def stop(self) -> None:
        await self.slack.server.stop()
        await self.discord_server.stop()
        self.save()

    async def quiet(self, which: Collection[str] = BOTH) -> None:
        """Wait until both platforms have delivered everything that people did."""
        if "slack" in which:
            await self.slack.server.quiet()
        if "discord" in which:
            await self.discord_server.quiet()

    def to_state(self) -> dict[str, Any]:
        return {
            "clock": self.world.clock.to_state(),
            "blobs": {key: b64encode(value).decode() for key, value in self.world.blobs.items()},
            "slack": self.slack.state(),
            "discord": self.discord.to_state(),
        }

    def save(self) -> None:
        """Write the state whole, so that a crash leaves the old one."""
        if self.folder is None:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        fresh = self.folder / f".{STATE}"
        fresh.write_text(json.dumps(self.to_state()))
        fresh.replace(self.folder / STATE)

    def _read(self) -> dict[str, Any] | None:
        if self.folder is None or not (self.folder / STATE).exists():
            return None
        kept: dict[str, Any] = json.loads((self.folder / STATE).read_text())
        return kept
