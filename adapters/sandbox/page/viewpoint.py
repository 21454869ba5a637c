"""Whose screen and which place to look at when a line of a story is about to be played."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.plain_text import as_text
from adapters.sandbox.stories.story_lines import DIRECT, AtOnce, Somewhere, StoryLine


def follow(simulator: Simulator, line: StoryLine) -> Json | None:
    """{half, person, place, thread} of whoever acts in this line; None where nobody does, or nobody here yet."""
    act = line.act.acts[0] if isinstance(line.act, AtOnce) else line.act
    name, where = getattr(act, "who", ""), getattr(act, "where", DIRECT)
    for member in simulator.slack.workspace.people.values():
        if name in (member.shown, member.real_name, member.handle):
            return _slack(simulator, member, where)
    for person in reversed(simulator.discord.people.values()):
        if name == person.name:
            return {"half": "discord", "person": person.id, "place": _discord(simulator, where), "thread": ""}
    return None


def _slack(simulator: Simulator, person: SlackPerson, where: Somewhere) -> Json:
    workspace = simulator.slack.workspace
    place = workspace.direct(person)
    if where.channel:
        named = [channel for channel in workspace.channels.values() if channel.name == where.channel.lstrip("#")]
        place = named[0] if named else place
    thread = ""
    if where.thread:
        rows = reversed(workspace.messages.get(place.id, {}).values())
        thread = next((message.ts for message in rows if where.thread in as_text(workspace, message, person)), "")
    return {"half": "slack", "person": person.id, "place": place.id, "thread": thread}


def _discord(simulator: Simulator, where: Somewhere) -> str:
    servers = {server.name: server.id for server in simulator.discord.servers.values()}
    for channel in simulator.discord.channels.values():
        named = where.channel and channel.name == where.channel.lstrip("#")
        if named and (not where.server or channel.server == servers.get(where.server)):
            return channel.id
    return "direct"
