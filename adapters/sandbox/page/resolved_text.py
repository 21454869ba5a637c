"""Slack's and Discord's tokens made readable for one reader, so that the page's scripts need no directory of names.

A resolved token is put between two signs of the private use area, which no platform gives a meaning: the page shows
what stands between them as a mention or a time.
"""

import re
from typing import Any

from adapters.sandbox.discord.markdown import KEPT, moment
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.slack.dates import dated
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.workspace import Workspace

START, END = "\ue000", "\ue001"
_TOKEN = re.compile(r"<([@#!][^<>]+)>")


def mention(name: str) -> str:
    """A name as the page shows a mention."""
    return f"{START}@{name}{END}"


def when(text: str) -> str:
    """A time, already in the reader's zone."""
    return f"{START}t{text}{END}"


def slack(workspace: Workspace, value: Any, reader: SlackPerson) -> Any:
    """Blocks, a view or a text of Slack with every mention, channel and date written out for `reader`."""
    if isinstance(value, str):
        return _TOKEN.sub(lambda match: _slack(workspace, match[1], reader), value)
    if isinstance(value, list):
        return [slack(workspace, inner, reader) for inner in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("type")
    if kind == "user" and "user_id" in value:
        return {"type": "text", "text": mention(_name(workspace, value["user_id"]))}
    if kind == "channel" and "channel_id" in value:
        return {"type": "text", "text": mention("#" + _channel(workspace, value["channel_id"]))}
    if kind == "date" and "timestamp" in value:
        text = dated(int(value["timestamp"]), value["format"], reader.tz, workspace.now())
        return {"type": "text", "text": when(text), "style": value.get("style")}
    if kind == "mrkdwn":
        return {**value, "text": slack(workspace, value.get("text", ""), reader)}
    return {key: inner if isinstance(inner, str) else slack(workspace, inner, reader) for key, inner in value.items()}


def _slack(workspace: Workspace, inside: str, reader: SlackPerson) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return mention(_name(workspace, target[1:]))
    if target.startswith("#"):
        return mention("#" + (_channel(workspace, target[1:]) or label))
    if target.startswith("!date^"):
        _, seconds, form, *_ = target.split("^")
        return when(dated(int(seconds), form, reader.tz, workspace.now()))
    return mention(target[1:].partition("^")[0])


def _name(workspace: Workspace, person: str) -> str:
    member = workspace.people.get(person)
    return member.shown if member is not None else person


def _channel(workspace: Workspace, channel: str) -> str:
    known = workspace.channels.get(channel)
    return known.name if known is not None else ""


def discord(model: DiscordSimulator, text: str, reader: DiscordPerson) -> str:
    """Discord's markdown with mentions and times written out for `reader`; code and all marks stay as they are."""

    def shown(match: re.Match[str]) -> str:
        part = match.lastgroup
        if part in ("time", "style"):
            return when(moment(int(match["time"]), match["style"] or "f", reader.zone, model.now))
        if part == "user":
            person = model.people.get(match["user"])
            return mention(person.name if person else "unknown-user")
        if part == "channel":
            channel = model.channels.get(match["channel"])
            return mention("#" + (channel.name if channel else "unknown"))
        if part == "command":
            return mention("/" + match["command"])
        if part == "role":
            return mention("role")
        return match[0]

    return KEPT.sub(shown, text)


def discord_parts(model: DiscordSimulator, value: Any, reader: DiscordPerson) -> Any:
    """Embeds and components, with `discord` applied to whatever Discord reads as markdown."""
    if isinstance(value, list):
        return [discord_parts(model, inner, reader) for inner in value]
    if not isinstance(value, dict):
        return value
    marked = ("content", "description", "title", "name", "value")
    plain = "custom_id" in value or ("label" in value and "value" in value)  # a control's words are no markdown
    return {
        key: discord(model, inner, reader)
        if isinstance(inner, str) and key in marked and not plain
        else discord_parts(model, inner, reader)
        for key, inner in value.items()
    }
