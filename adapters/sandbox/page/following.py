"""Whose screen and which place to look at when a line of a story is about to be played."""

from typing import Any

from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.reading import as_text
from adapters.sandbox.stories.acts import DIRECT, AtOnce, Line, Somewhere
from adapters.sandbox.town import Town

Json = dict[str, Any]


def follow(town: Town, line: Line) -> Json | None:
    """{half, person, place, thread} of whoever acts in this line; None where nobody does, or nobody here yet."""
    act = line.act.acts[0] if isinstance(line.act, AtOnce) else line.act
    name, where = getattr(act, "who", ""), getattr(act, "where", DIRECT)
    for member in town.slack.workspace.people.values():
        if name in (member.shown, member.real_name, member.handle):
            return _slack(town, member, where)
    for one in reversed(town.discord.people.values()):
        if name == one.name:
            return {"half": "discord", "person": one.id, "place": _discord(town, where), "thread": ""}
    return None


def _slack(town: Town, person: SlackPerson, where: Somewhere) -> Json:
    workspace = town.slack.workspace
    place = workspace.direct(person)
    if where.channel:
        named = [one for one in workspace.channels.values() if one.name == where.channel.lstrip("#")]
        place = named[0] if named else place
    thread = ""
    if where.thread:
        rows = reversed(workspace.messages.get(place.id, {}).values())
        thread = next((one.ts for one in rows if where.thread in as_text(workspace, one, person)), "")
    return {"half": "slack", "person": person.id, "place": place.id, "thread": thread}


def _discord(town: Town, where: Somewhere) -> str:
    servers = {one.name: one.id for one in town.discord.servers.values()}
    for one in town.discord.channels.values():
        named = where.channel and one.name == where.channel.lstrip("#")
        if named and (not where.server or one.server == servers.get(where.server)):
            return one.id
    return "direct"
