"""Finds what a person of a story touches by the words on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.components import BUTTON, SELECT, walk
from adapters.sandbox.discord.messages import Message as DiscordMessage
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.messages import Message as SlackMessage
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.plain_text import as_text, view_as_text
from adapters.sandbox.slack.targets import Target, options, surfaces
from adapters.sandbox.slack.views import View, elements_of
from adapters.sandbox.stories.story_lines import Somewhere, StoryError


@dataclass(frozen=True, slots=True)
class Button:
    """A button or select of a Discord message."""

    message: DiscordMessage
    custom_id: str


def fits(wanted: str, label: str) -> int:
    """How well words name a label: 2 the same, 1 its beginning ("Publish" for "Publish to 3"), 0 not at all."""
    wanted, label = wanted.strip().casefold(), label.strip().casefold()
    return 2 if wanted == label else int(label.startswith(wanted))


class Targets:
    """Looks through the eyes of one person after another."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator

    # places

    def channel(self, where: Somewhere) -> Channel:
        """A Discord channel by its name, of the server named or the first that has it; raises StoryError."""
        for channel in self.simulator.discord.channels.values():
            server = self.simulator.discord.servers.get(channel.server or "")
            if server and channel.name == where.channel and where.server in ("", server.name):
                return channel
        raise StoryError(f"there is no #{where.channel} {where.server}".rstrip())

    def slack_place(self, person: SlackPerson, where: Somewhere) -> tuple[str, str | None]:
        """Channel id and thread_ts in Slack; raises StoryError."""
        workspace = self.simulator.slack.workspace
        if where.thread:
            for message in self._slack_messages(person):
                if not message.is_reply and where.thread in as_text(workspace, message, person):
                    return message.channel, message.ts
            raise StoryError(f"{person.shown} sees no thread {where.thread!r}")
        if not where.channel:
            return workspace.direct(person).id, None
        for channel in workspace.channels.values():
            if channel.kind != "im" and channel.name == where.channel:
                return channel.id, None
        raise StoryError(f"there is no #{where.channel} in Slack")

    # things to touch

    def slack_button(self, person: SlackPerson, label: str, where: Somewhere, on: str) -> Target:
        """The newest button or option with this label; raises StoryError."""
        channel = self.slack_place(person, where)[0] if where != Somewhere() else None
        best: Target | None = None
        offered: list[str] = []
        for surface in self._slack_surfaces(person, channel, on):
            for block in surface.blocks:
                for element in elements_of(block):
                    shown = element.get("text", {}).get("text", "")
                    rank = fits(label, shown) if "action_id" in element and shown else 0
                    offered += [shown] if shown else []
                    if rank == 2:
                        return Target(surface, element["action_id"], block["block_id"])
                    if rank and best is None:
                        best = Target(surface, element["action_id"], block["block_id"])
        if best is None:
            raise StoryError(f"{person.shown} sees no button {label!r}, only {', '.join(offered[:12]) or 'none'}")
        return best

    def slack_select(self, person: SlackPerson, wanted: Sequence[str], on: str) -> tuple[Target, list[str]]:
        """The newest select that offers all of these, and their values; raises StoryError."""
        for surface in self._slack_surfaces(person, None, on):
            for block in surface.blocks:
                for element in elements_of(block):
                    values = chosen(wanted, {option["text"]["text"]: option["value"] for option in options(element)})
                    if values and "action_id" in element:
                        return Target(surface, element["action_id"], block["block_id"]), values
        raise StoryError(f"{person.shown} is offered no {' and '.join(wanted)}")

    def discord_button(self, person: DiscordPerson, label: str, where: Somewhere, on: str) -> Button:
        """The newest button with this label; raises StoryError."""
        best: Button | None = None
        offered: list[str] = []
        for message in self._discord_messages(person, where, on):
            for part in walk(message.components):
                if part["type"] != BUTTON or part.get("disabled"):
                    continue
                offered.append(part.get("label") or "")
                rank = fits(label, offered[-1])
                if rank == 2:
                    return Button(message, part["custom_id"])
                if rank and best is None:
                    best = Button(message, part["custom_id"])
        if best is None:
            raise StoryError(f"{person.name} sees no button {label!r}, only {', '.join(offered[:12]) or 'none'}")
        return best

    def discord_select(self, person: DiscordPerson, wanted: Sequence[str], on: str) -> tuple[Button, list[str]]:
        """The newest select that offers all of these, and their values; raises StoryError."""
        for message in self._discord_messages(person, Somewhere(), on):
            for part in walk(message.components):
                if part["type"] == SELECT:
                    values = chosen(wanted, {option["label"]: option["value"] for option in part["options"]})
                    if values:
                        return Button(message, part["custom_id"]), values
        raise StoryError(f"{person.name} is offered no {' and '.join(wanted)}")

    def discord_message(self, person: DiscordPerson, words: str) -> DiscordMessage:
        """The newest message in the direct talk that contains these words; raises StoryError."""
        for message in reversed(self.simulator.discord.direct(person)):
            if words in self.simulator.discord.as_text(message, person):
                return message
        raise StoryError(f"{person.name} sees no message with {words!r}")

    def _slack_messages(self, person: SlackPerson) -> list[SlackMessage]:
        within_reach = surfaces(self.simulator.slack.workspace, person, None)
        return [surface for surface in within_reach if isinstance(surface, SlackMessage)]

    def _slack_surfaces(self, person: SlackPerson, channel: str | None, on: str) -> Iterator[SlackMessage | View]:
        workspace = self.simulator.slack.workspace
        for surface in surfaces(workspace, person, channel):
            if isinstance(surface, SlackMessage):
                text = as_text(workspace, surface, person) if on else ""
            else:
                text = view_as_text(workspace, surface, person) if on else ""
            if on in text:
                yield surface

    def _discord_messages(self, person: DiscordPerson, where: Somewhere, on: str) -> list[DiscordMessage]:
        discord = self.simulator.discord
        wanted = self.channel(where).id if where != Somewhere() else None
        places = [channel for channel in discord.channels.values() if wanted in (None, channel.id)]
        rows = [row for channel in places if discord.sees(channel, person.id) for row in discord.read(person, channel)]
        rows = [row for row in rows if not on or on in discord.as_text(row, person)]
        return sorted(rows, key=lambda row: int(row.id), reverse=True)


def chosen(wanted: Sequence[str], offered: dict[str, str]) -> list[str]:
    """The values of the options that are meant, each by label or its beginning; empty if one is missing."""
    values = []
    for words in wanted:
        ranked = sorted(((fits(words, label), label) for label in offered), key=lambda pair: -pair[0])
        if not ranked or not ranked[0][0]:
            return []
        values.append(offered[ranked[0][1]])
    return values
