"""What the page shows: one person's Slack, one person's Discord, and the bar above them, as JSON-ready values."""

from typing import Any

from adapters.sandbox.discord.channels import Channel as DiscordChannel
from adapters.sandbox.discord.components import ROW, walk
from adapters.sandbox.discord.payloads_message import attachment
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.page import resolved_text
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.people import Person as SlackPerson

Json = dict[str, Any]


def slack_people(simulator: Simulator) -> list[Json]:
    """Everyone whose Slack can be looked at."""
    found = simulator.slack.workspace.people.values()
    return [{"id": one.id, "name": one.shown, "zone": one.tz} for one in found if one.role != "bot" and not one.deleted]


def discord_people(simulator: Simulator) -> list[Json]:
    """Everyone whose Discord can be looked at; the portal's own account is nobody's."""
    model = simulator.discord
    found = [one for one in model.people.values() if not one.bot and one.id != model.application.owner]
    return [{"id": one.id, "name": one.name, "zone": one.zone, "open": one.dms_open} for one in found]


def slack(simulator: Simulator, person: SlackPerson) -> Json:
    """The workspace as this person has it before them."""
    workspace = simulator.slack.workspace
    direct = workspace.direct(person)
    shown: Json = resolved_text.slack(workspace, simulator.slack.screen(person.id), person)
    for channel, one in shown["channels"].items():
        rows = [row for top in one["messages"] for row in (top, *top["thread"])]
        for row in rows:
            kept = workspace.messages.get(channel, {}).get(row["ts"])
            row["files"] = [_slack_file(simulator, file) for file in row["files"] if file in workspace.files]
            row["bot"] = row["user"] == workspace.bot.id
            row["edited"] = kept is not None and kept.edited is not None
            row["subtype"] = kept.subtype if kept is not None else None
            row["raw"] = _as_typed(row)
            row["fallback"] = resolved_text.slack(workspace, row["fallback"], person)
    offered = [one for one in workspace.channels.values() if one.kind == "channel" and person.id not in one.members]
    return shown | {
        "workspace": workspace.name,
        "direct": direct.id,
        "bot": workspace.bot.shown,
        "may_join": [{"id": one.id, "name": one.name} for one in offered if not one.archived],
        "commands": list(workspace.app.commands),
        "members": [{"id": one.id, "name": one.shown} for one in workspace.people.values() if one.role != "bot"],
    }


def _as_typed(row: Json) -> str:
    """What the composer starts with when a person edits their message."""
    blocks = row["blocks"]
    if not blocks or blocks[0].get("type") != "rich_text":
        return str(row["fallback"])
    parts = [part for line in blocks[0]["elements"] for part in line.get("elements", [])]
    text = "".join(str(part.get("text") or part.get("url") or "") for part in parts)
    return text.replace(resolved_text.START + "@#", "#").replace(resolved_text.START, "").replace(resolved_text.END, "")


def _slack_file(simulator: Simulator, id: str) -> Json:
    one = simulator.slack.workspace.files[id]
    return {"name": one.title, "size": one.size, "url": f"/files/slack/{one.id}", "type": one.content_type}


def discord(simulator: Simulator, person: DiscordPerson) -> Json:
    """Servers, the direct messages and the open modal of this person."""
    model = simulator.discord
    shown = model.screen(person)
    for server in shown["servers"]:
        for channel in server["channels"]:
            for one in (channel, *channel["threads"]):
                _talk(simulator, person, one)
    if shown["direct"] is not None:
        _talk(simulator, person, shown["direct"])
    for notice in shown["notices"]:
        notice["seen"] = False
    return shown | {
        "bot": model.bot.name,
        "reachable": model.share_a_server(person),
        "commands": _commands(simulator),
        "may_join": [
            {"id": one.id, "name": one.name} for one in model.servers.values() if person.id not in one.members
        ],
    }


def _talk(simulator: Simulator, person: DiscordPerson, shown: Json) -> None:
    model = simulator.discord
    channel: DiscordChannel = model.channels[shown["id"]]
    may = model.permissions_in(channel, person.id)
    wanted = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
    shown["may_write"] = wanted in may and shown["kind"] not in ("forum", "category")
    rows = model.messages[channel.id]
    for row in shown["messages"]:
        kept = rows[row["id"]]
        row["bot"] = kept.author == model.bot.id
        row["loading"] = bool(kept.flags & 128)
        row["system"] = kept.type in (6, 18, 21)
        row["raw"] = kept.content
        row["content"] = resolved_text.discord(model, row["content"], person)
        row["embeds"] = resolved_text.discord_parts(model, row["embeds"], person)
        row["components"] = resolved_text.discord_parts(model, row["components"], person)
        row["files"] = [_discord_file(one.id, one.filename, one.size, one.content_type) for one in kept.attachments]
        named = {attachment(model, channel.id, one)["url"].split("?")[0]: one.id for one in kept.attachments}
        for part in walk(row["components"]):
            for media in (part.get("media"), part.get("file"), *(item["media"] for item in part.get("items") or [])):
                if isinstance(media, dict):
                    media["url"] = (
                        f"/files/discord/{named.get(str(media['url']).split('?')[0], media.get('attachment_id', ''))}"
                    )
        row["v2"] = any(one["type"] != ROW for one in row["components"])


def _discord_file(id: str, name: str, size: int, kind: str) -> Json:
    return {"name": name, "size": size, "url": f"/files/discord/{id}", "type": kind}


def _commands(simulator: Simulator) -> list[Json]:
    rows = simulator.discord.application.commands.get("", [])
    found: list[Json] = []
    for row in rows:
        subs = [one for one in row.get("options", []) if one["type"] == 1]
        for one in subs or [row]:
            name = f"/{row['name']} {one['name']}" if subs else f"/{row['name']}"
            options = [each["name"] for each in one.get("options", [])]
            found.append({"name": name, "description": one["description"], "options": options})
    return found
