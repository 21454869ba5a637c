"""What the page shows: one person's Slack, one person's Discord, and the bar above them, as JSON-ready values."""

from adapters.sandbox.discord.channels import Channel as DiscordChannel
from adapters.sandbox.discord.components import ROW, walk
from adapters.sandbox.discord.payloads_message import attachment
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.json_object import Json
from adapters.sandbox.page import resolved_text
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.people import Person as SlackPerson


def slack_people(simulator: Simulator) -> list[Json]:
    """Everyone whose Slack can be looked at."""
    people = simulator.slack.workspace.people.values()
    return [
        {"id": person.id, "name": person.shown, "zone": person.tz}
        for person in people
        if person.role != "bot" and not person.deleted
    ]


def discord_people(simulator: Simulator) -> list[Json]:
    """Everyone whose Discord can be looked at; the portal's own account is nobody's."""
    model = simulator.discord
    people = [person for person in model.people.values() if not person.bot and person.id != model.application.owner]
    return [{"id": person.id, "name": person.name, "zone": person.zone, "open": person.dms_open} for person in people]


def slack(simulator: Simulator, person: SlackPerson) -> Json:
    """The workspace as this person has it before them."""
    workspace = simulator.slack.workspace
    direct = workspace.direct(person)
    shown: Json = resolved_text.slack(workspace, simulator.slack.screen(person.id), person)
    for channel, shown_channel in shown["channels"].items():
        rows = [row for top in shown_channel["messages"] for row in (top, *top["thread"])]
        for row in rows:
            kept = workspace.messages.get(channel, {}).get(row["ts"])
            row["files"] = [_slack_file(simulator, file) for file in row["files"] if file in workspace.files]
            row["bot"] = row["user"] == workspace.bot.id
            row["edited"] = kept is not None and kept.edited is not None
            row["subtype"] = kept.subtype if kept is not None else None
            row["raw"] = _as_typed(row)
            row["fallback"] = resolved_text.slack(workspace, row["fallback"], person)
    offered = [
        channel
        for channel in workspace.channels.values()
        if channel.kind == "channel" and person.id not in channel.members
    ]
    return shown | {
        "workspace": workspace.name,
        "direct": direct.id,
        "bot": workspace.bot.shown,
        "may_join": [{"id": channel.id, "name": channel.name} for channel in offered if not channel.archived],
        "commands": list(workspace.app.commands),
        "members": [
            {"id": person.id, "name": person.shown} for person in workspace.people.values() if person.role != "bot"
        ],
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
    file = simulator.slack.workspace.files[id]
    return {"name": file.title, "size": file.size, "url": f"/files/slack/{file.id}", "type": file.content_type}


def discord(simulator: Simulator, person: DiscordPerson) -> Json:
    """Servers, the direct messages and the open modal of this person."""
    model = simulator.discord
    shown = model.screen(person)
    for server in shown["servers"]:
        for channel in server["channels"]:
            for place in (channel, *channel["threads"]):
                _talk(simulator, person, place)
    if shown["direct"] is not None:
        _talk(simulator, person, shown["direct"])
    for notice in shown["notices"]:
        notice["seen"] = False
    return shown | {
        "bot": model.bot.name,
        "reachable": model.share_a_server(person),
        "commands": _commands(simulator),
        "may_join": [
            {"id": server.id, "name": server.name}
            for server in model.servers.values()
            if person.id not in server.members
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
        row["files"] = [
            _discord_file(file.id, file.filename, file.size, file.content_type) for file in kept.attachments
        ]
        named = {attachment(model, channel.id, file)["url"].split("?")[0]: file.id for file in kept.attachments}
        for part in walk(row["components"]):
            for media in (part.get("media"), part.get("file"), *(item["media"] for item in part.get("items") or [])):
                if isinstance(media, dict):
                    media["url"] = (
                        f"/files/discord/{named.get(str(media['url']).split('?')[0], media.get('attachment_id', ''))}"
                    )
        row["v2"] = any(part["type"] != ROW for part in row["components"])


def _discord_file(id: str, name: str, size: int, kind: str) -> Json:
    return {"name": name, "size": size, "url": f"/files/discord/{id}", "type": kind}


def _commands(simulator: Simulator) -> list[Json]:
    rows = simulator.discord.application.commands.get("", [])
    commands: list[Json] = []
    for row in rows:
        subs = [option for option in row.get("options", []) if option["type"] == 1]
        for command in subs or [row]:
            name = f"/{row['name']} {command['name']}" if subs else f"/{row['name']}"
            options = [each["name"] for each in command.get("options", [])]
            commands.append({"name": name, "description": command["description"], "options": options})
    return commands
