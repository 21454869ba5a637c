"""What the small Discord sends is what Discord publishes about its own answers, and what discord.py needs of events."""

import copy
import json
from functools import cache
from typing import Any

import discord
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.routes import Call
from adapters.sandbox.discord.routes_application import ROUTES
from adapters.sandbox.json_object import Json
from tests.support.discord_client import GearGuild, gear_guild
from tests.support.needs import ROOT

CONTRACT = ROOT.parent / "shared" / "contracts" / "discord-openapi.json"
needs_contract = pytest.mark.skipif(
    not CONTRACT.exists(), reason="Discord's published schema is not at ../shared/contracts/discord-openapi.json"
)
ROW: Json = {
    "type": 1,
    "components": [
        {"type": 2, "style": 1, "label": "Go", "custom_id": "go"},
        {"type": 2, "style": 5, "label": "Site", "url": "https://x.y"},
    ],
}
SELECT: Json = {"type": 1, "components": [{"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "b"}]}]}
SECTION: Json = {"type": 9, "components": [{"type": 10, "content": "x"}], "accessory": ROW["components"][0]}
V2: list[Json] = [
    {"type": 17, "components": [SECTION]},
    {"type": 14},
    {"type": 13, "file": {"url": "attachment://a.txt"}},
]


@cache
def contract() -> tuple[Json, Registry[Any]]:
    document = json.loads(CONTRACT.read_text())
    resource = Resource.from_contents(document, default_specification=DRAFT202012)
    return document, Registry().with_resource("urn:discord", resource)


def check(schema: str, value: Any) -> None:
    """Fails with every difference between a value and a published schema."""
    _, registry = contract()
    reference = {"$ref": f"urn:discord#/components/schemas/{schema}"}
    faults = list(Draft202012Validator(reference, registry=registry).iter_errors(value))
    assert not faults, "\n".join(f"{list(one.absolute_path)}: {one.message[:300]}" for one in faults)


def route(gear: GearGuild, name: str, body: Any = None, *, files: tuple[Upload, ...] = (), **path: str) -> Any:
    """What the route of this name answers."""
    names = set(path)
    found = next(one for one in ROUTES if one.name == name and all(f"{{{each}}}" in one.path for each in names))
    query = {"with_response": "1"} if name == "respond" else {}
    return json.loads(json.dumps(found.act(gear.discord, Call(path, query, body, files, "127.0.0.1:1"))))


@needs_contract
def test_messages() -> None:
    gear = gear_guild()
    hire, said = gear.hire.id, gear.discord.say(gear.ada, gear.hire, "q")
    bodies: list[Json] = [
        {"content": "x", "components": [ROW, SELECT], "nonce": "5"},
        {"embeds": [{"title": "t", "fields": [{"name": "n", "value": "v"}], "footer": {"text": "f"}}]},
        {"content": f"<@{gear.ada.id}>", "message_reference": {"message_id": said.id}},
    ]
    for body in bodies:
        check("MessageResponse", route(gear, "create_message", body, channel=hire))
    upload = (Upload("a.txt", b"x"),)
    layout = {"flags": 1 << 15, "components": V2, "attachments": [{"id": 0, "description": "d"}]}
    given = route(gear, "create_message", layout, files=upload, channel=hire)
    check("MessageResponse", given)
    route(gear, "add_reaction", channel=hire, message=given["id"], emoji="👍")
    route(gear, "pin", channel=hire, message=given["id"])
    check("MessageResponse", route(gear, "get_message", channel=hire, message=given["id"]))
    for one in route(gear, "list_messages", channel=hire):
        check("MessageResponse", one)
    check("PinnedMessagesResponse", route(gear, "list_pins", channel=hire))


@needs_contract
def test_channels_threads_and_servers() -> None:
    gear = gear_guild()
    forum = gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM, tags=["open"], overwrites=[{"id": gear.guild.id}])
    check("PrivateChannelResponse", route(gear, "create_dm", {"recipient_id": int(gear.ada.id)}))
    for channel in (gear.hire, forum):
        check("GuildChannelResponse", route(gear, "get_channel", channel=channel.id))
    for kind in (11, 12):
        check("ThreadResponse", route(gear, "create_thread", {"name": "x", "type": kind}, channel=gear.hire.id))
    post = {"name": "x", "message": {"content": "y"}, "applied_tags": [int(forum.tags[0]["id"])]}
    check("CreatedThreadResponse", route(gear, "create_thread", post, channel=forum.id))
    check("ThreadsResponse", route(gear, "list_active_threads", guild=gear.guild.id))
    check("GuildWithCountsResponse", route(gear, "get_guild", guild=gear.guild.id))
    for one in route(gear, "list_members", guild=gear.guild.id):
        check("GuildMemberResponse", one)
    for one in route(gear, "list_guild_roles", guild=gear.guild.id):
        check("GuildRoleResponse", one)
    check("UserResponse", route(gear, "get_user", user=gear.ada.id))
    check("UserPIIResponse", route(gear, "get_me"))
    check("PrivateApplicationResponse", route(gear, "get_application"))
    check("GatewayBotResponse", route(gear, "get_gateway_bot"))


@needs_contract
def test_commands_and_interaction_answers() -> None:
    gear = gear_guild()
    own = gear.discord.application.id
    body = [{"name": "tender", "description": "d", "options": [{"type": 1, "name": "here", "description": "d"}]}]
    for one in route(gear, "put_commands", body, application=own):
        check("ApplicationCommandResponse", one)
    gear.discord.slash(gear.ben, gear.hire, "tender here")
    for answer in ({"type": 4, "data": {"content": "x", "flags": 64}}, {"type": 5}):
        one = (gear.discord.waiting() or [None])[0]
        if one is None:
            gear.discord.slash(gear.ben, gear.hire, "tender here")
            one = gear.discord.waiting()[0]
        given = route(gear, "respond", answer, interaction=one.id, token=one.token)
        if answer["type"] == 5:  # not in the schema's list of resources
            check("MessageResponse", given.pop("resource")["message"])
        check("InteractionCallbackResponse", given)
        done = route(gear, "follow_up", {"content": "more"}, application=own, token=one.token)
        check("MessageResponse", done)


@needs_contract
def test_refusals() -> None:
    gear = gear_guild()
    with pytest.raises(Refusal) as refused:
        route(gear, "create_message", {"content": "x" * 2001, "embeds": [{"title": "x" * 300}]}, channel=gear.hire.id)
    body = refused.value.body()
    assert set(body.pop("errors")) == {"content", "embeds"}  # its inner codes are words, which the schema calls numbers
    check("ErrorResponse", body)


@needs_contract
def test_every_route_is_one_of_discords() -> None:
    document, _ = contract()
    published = {(method.upper(), _bare(path)) for path, item in document["paths"].items() for method in item}
    ours = {(one.method, _bare(one.path)) for one in ROUTES}
    assert {one for one in ours if one not in published} == set()


def _bare(path: str) -> str:
    return "/".join("{}" if part[:1] in ("{", "@") else part for part in path.split("/"))


REQUIRED = {
    "message": ("id", "channel_id", "author", "content", "type"),
    "guild message": ("id", "channel_id", "author", "content", "type", "guild_id", "member"),
    "interaction": (
        "id", "application_id", "type", "token", "version", "attachment_size_limit", "channel", "entitlements",
        "authorizing_integration_owners", "app_permissions", "data", "guild_id", "member", "message",
    ),
    "server": ("id", "roles", "members", "channels", "threads", "unavailable"),
    "thread": (
        "id", "guild_id", "parent_id", "owner_id", "type", "name", "message_count", "member_count", "thread_metadata",
    ),
    "reaction": ("user_id", "channel_id", "message_id", "emoji", "type", "member"),
}  # fmt: skip


def events() -> dict[str, Json]:
    """One of each kind of gateway event, as the bot gets it."""
    gear = gear_guild()
    heard: list[tuple[str, Json]] = []
    gear.discord.to_bot(lambda event, data: heard.append((event, copy.deepcopy(data))))
    gear.discord.dm(gear.ada, "hi")
    gear.discord.say(gear.ada, gear.hire, "hi", files=[("a.txt", b"x")])
    gear.discord.create_message(gear.hire.id, {"content": "x", "components": [ROW]})
    gear.discord.press(gear.ada, gear.discord.latest(gear.ada, gear.hire), "go")
    gear.discord.start_thread(gear.hire.id, {"name": "x", "type": 11})
    gear.discord.react(gear.ada, gear.discord.latest(gear.ada, gear.hire), "👍")
    by_name = {}
    for event, data in heard:
        by_name.setdefault(event, data)
    return {
        "message": by_name["MESSAGE_CREATE"],
        "guild message": next(data for event, data in heard if event == "MESSAGE_CREATE" and "guild_id" in data),
        "interaction": by_name["INTERACTION_CREATE"],
        "server": payloads.server_created(gear.discord, gear.guild, unavailable=False),
        "thread": by_name["THREAD_CREATE"],
        "reaction": by_name["MESSAGE_REACTION_ADD"],
    }


@pytest.mark.parametrize("kind", REQUIRED)
def test_events_carry_what_discord_py_needs(kind: str) -> None:
    event = events()[kind]
    assert {one for one in REQUIRED[kind] if event.get(one) is None} == set()
    arrays = ("mentions", "mention_roles", "attachments", "embeds", "components", "roles", "members", "channels")
    assert not [key for key in arrays if event.get(key, 0) is None]


def offline() -> Any:
    """The state of a client that is not connected, but knows who it is."""
    wanted = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, guild_reactions=True)
    client = discord.Client(intents=wanted)
    state = client._connection
    gear = gear_guild()
    state.user = discord.ClientUser(state=state, data=payloads.me(gear.discord.bot))  # type: ignore[arg-type]
    state.application_id = int(gear.discord.application.id)
    return state


def parse(kind: str, data: Json) -> None:
    """Let discord.py parse one event."""
    state = offline()
    parser = {
        "message": state.parse_message_create,
        "guild message": state.parse_message_create,
        "interaction": state.parse_interaction_create,
        "server": state.parse_guild_create,
        "thread": state.parse_thread_create,
        "reaction": state.parse_message_reaction_add,
    }[kind]
    if kind == "thread":
        state._add_guild_from_data({"id": data["guild_id"], "roles": [], "members": [], "channels": []})  # type: ignore[typeddict-item]
    parser(data)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", REQUIRED)
def test_no_key_that_discord_py_needs_has_become_new(kind: str) -> None:
    """Each top-level key is taken away in turn: what then breaks the parser must be in our list."""
    event = events()[kind]
    parse(kind, copy.deepcopy(event))
    breaking = set()
    for key in event:
        lacking = {name: copy.deepcopy(value) for name, value in event.items() if name != key}
        try:
            parse(kind, lacking)
        except (KeyError, TypeError, AttributeError):
            breaking.add(key)
    assert breaking <= set(REQUIRED[kind]) | {"mentions", "attachments", "embeds", "timestamp"}
    assert breaking


def test_the_interactions_message_is_parsed() -> None:
    """discord.py swallows a message that lacks a key and gives none at all (SANDBOX 2.4)."""
    found = discord.Interaction(data=events()["interaction"], state=offline())  # type: ignore[arg-type]
    assert found.message is not None
    assert found.message.content == "x"
