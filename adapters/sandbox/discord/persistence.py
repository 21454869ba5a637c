"""Writes the whole state of this Discord as JSON-ready dicts, and reads it back."""

import time
from dataclasses import asdict, fields
from datetime import timedelta
from typing import Any

from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.interactions import Interaction, OpenModal
from adapters.sandbox.discord.messages import Attachment, Message
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.people import Application, Person
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.json_object import Json

KEPT_OF_INTERACTION = (
    "id",
    "token",
    "type",
    "person",
    "channel",
    "data",
    "message",
    "answered",
    "original",
    "followups",
)


def to_state(model: Model) -> Json:
    """Everything that must outlive the process; the bytes of files are in the shared state."""
    live = [interaction for interaction in model.interactions.values() if not interaction.expired(model.now)]
    return {
        "last": model.ids.last,
        "secret": model.secret,
        "application": model.application.to_state(),
        "people": [person.to_state() for person in model.people.values()],
        "servers": [server.to_state() for server in model.servers.values()],
        "channels": [channel.to_state() for channel in model.channels.values()],
        "messages": [message.to_state() for rows in model.messages.values() for message in rows.values()],
        "interactions": [{key: getattr(interaction, key) for key in KEPT_OF_INTERACTION} for interaction in live],
        "modals": [asdict(modal) for modal in model.modals.values()],
        "files": [asdict(file) for file in model.files.values()],
        "nonces": {key: list(pair) for key, pair in model.nonces.items()},
        "openings": model.openings,
        "history": model.history,
        "notices": model.notices,
        "switches": {switch.name: _plain(getattr(model.switches, switch.name)) for switch in fields(model.switches)},
    }


def restore(model: Model, state: Json) -> None:
    """Replace everything in the model by a kept state. An interaction nobody had answered has failed meanwhile."""
    model.ids.last = int(state["last"])
    model.secret = state["secret"]
    model.application = Application.from_state(state["application"])
    model.people = {person["id"]: Person.from_state(person) for person in state["people"]}
    model.servers = {server["id"]: Server.from_state(server) for server in state["servers"]}
    model.channels = {channel["id"]: Channel.from_state(channel) for channel in state["channels"]}
    model.messages = {channel: {} for channel in model.channels}
    for row in state["messages"]:
        message = Message.from_state(row)
        model.messages[message.channel][message.id] = message
    model.interactions = {
        interaction["id"]: Interaction(**interaction, born=time.monotonic()) for interaction in state["interactions"]
    }
    for interaction in model.interactions.values():
        interaction.lapsed = interaction.answered is None
    model.modals = {modal["person"]: OpenModal(**modal) for modal in state["modals"]}
    model.files = {file["id"]: Attachment(**file) for file in state["files"]}
    model.nonces = {key: (pair[0], pair[1]) for key, pair in state["nonces"].items()}
    model.openings = list(state["openings"])
    model.history = list(state["history"])
    model.notices = list(state["notices"])
    for name, value in state["switches"].items():
        setattr(model.switches, name, _back(name, value))


def _plain(value: Any) -> Any:
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value


def _back(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in ("nonce_window", "session_life"):
        return timedelta(seconds=value)
    if name == "dm_openings":
        return int(value[0]), timedelta(seconds=value[1])
    return tuple(value) if isinstance(value, list) else value
