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
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.simulator import SlackSimulator

STATE = "simulator.json"
PLATFORMS = ("slack", "discord")
PATIENCE = 3.0
"""Real seconds that both originals wait for an app: an acknowledgement, a first response, a window."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """What a client must be told to talk to this simulator instead of the originals."""

    slack_api: str
    slack_bot_token: str
    slack_app_token: str
    discord_api: str
    discord_token: str
    patience: float = PATIENCE


class Simulator:
    """A Slack workspace and a Discord with two servers. Without `folder` it lives in memory only; `patience` is real
    seconds that both wait for the bot."""

    def __init__(
        self, folder: Path | None = None, frozen_at: datetime | None = None, *, patience: float = PATIENCE
    ) -> None:
        self.folder = folder
        self.patience = patience
        self.shared = SharedState(SimulatedClock(frozen_at))
        self.discord = DiscordSimulator(self.shared)
        saved = self._read()
        if saved is not None:
            self.clock.from_state(saved["clock"])
            self.shared.blobs.update({key: b64decode(value) for key, value in saved["blobs"].items()})
            self.slack = SlackSimulator.restored(self.shared, saved["slack"], patience=patience)
            self.discord.from_state(saved["discord"])
        else:
            self.slack = SlackSimulator(self.shared, patience=patience)
            self._set_up()
        self.slack.workspace.trigger_seconds = self.discord.switches.answer_within = patience
        self.discord_server = DiscordServer(self.discord)
        self.discord_server.come_again = patience / 3

    def _set_up(self) -> None:
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
    def clock(self) -> SimulatedClock:
        """The clock of both platforms, which the bot beside them follows, too."""
        return self.shared.clock

    @property
    def owner(self) -> SlackPerson:
        """Whose Slack the page shows first."""
        return next(person for person in self.slack.workspace.people.values() if person.role != "bot")

    def newcomer(self, name: str, zone: str = "Europe/London") -> DiscordPerson:
        """Somebody new on Discord, a member of both servers; `zone` is an IANA name."""
        handle = "".join(letter for letter in name.lower() if letter.isalnum()) or "person"
        taken = {person.username for person in self.discord.people.values()}
        number = 2
        free = handle
        while free in taken:
            free, number = f"{handle}{number}", number + 1
        person = self.discord.add_person(free, global_name=name, zone=zone)
        for server in self.discord.servers.values():
            self.discord.join(person, server)
        return person

    async def start(self, platforms: Collection[str] = PLATFORMS) -> Addresses:
        """Listen on free ports of 127.0.0.1."""
        base = await self.slack.server.start() if "slack" in platforms else ""
        if "discord" in platforms:
            await self.discord_server.start()
        app = self.slack.workspace.app
        return Addresses(
            f"{base}/api/",
            app.bot_token,
            app.app_token,
            self.discord_server.api,
            self.discord.application.token,
            self.patience,
        )

    async def stop(self) -> None:
        await self.slack.server.stop()
        await self.discord_server.stop()
        self.save()

    async def quiet(self, platforms: Collection[str] = PLATFORMS) -> None:
        """Wait until both platforms have delivered everything that people did."""
        if "slack" in platforms:
            await self.slack.server.quiet()
        if "discord" in platforms:
            await self.discord_server.quiet()

    def to_state(self) -> dict[str, Any]:
        return {
            "clock": self.clock.to_state(),
            "blobs": {key: b64encode(value).decode() for key, value in self.shared.blobs.items()},
            "slack": self.slack.to_state(),
            "discord": self.discord.to_state(),
        }

    def save(self) -> None:
        """Write the state whole, so that a crash leaves the old one."""
        if self.folder is None:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.folder / f".{STATE}"
        unfinished.write_text(json.dumps(self.to_state()))
        unfinished.replace(self.folder / STATE)

    def _read(self) -> dict[str, Any] | None:
        if self.folder is None or not (self.folder / STATE).exists():
            return None
        saved: dict[str, Any] = json.loads((self.folder / STATE).read_text())
        return saved
