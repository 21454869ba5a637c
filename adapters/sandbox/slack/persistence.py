"""The workspace as JSON-ready values and back, so that a simulator outlives its process."""

from dataclasses import asdict
from datetime import datetime

from adapters.sandbox.json_object import Json
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.settings import AppSettings
from adapters.sandbox.slack.views import View
from adapters.sandbox.slack.workspace import ResponseUrl, Workspace


def to_state(workspace: Workspace) -> Json:
    """Everything but triggers (3 s), open interactions and the bytes of files, which the shared state keeps."""
    return {
        "name": workspace.name,
        "app": asdict(workspace.app),
        "bot": workspace.bot.id,
        "counter": workspace.counter,
        "last_ts": workspace.last_ts,
        "people": [person.to_state() for person in workspace.people.values()],
        "channels": [channel.to_state() for channel in workspace.channels.values()],
        "messages": [message.to_state() for place in workspace.messages.values() for message in place.values()],
        "ephemerals": [message.to_state() for message in workspace.ephemerals],
        "files": [file.to_state() for file in workspace.files.values()],
        "views": [view.to_state() for view in workspace.views.values()],
        "homes": dict(workspace.homes),
        "stacks": {key: list(ids) for key, ids in workspace.stacks.items()},
        "response_urls": {
            key: {**asdict(url), "expires": url.expires.isoformat()} for key, url in workspace.response_urls.items()
        },
        "envelopes": workspace.envelopes.to_state(),
    }


def from_state(shared: SharedState, state: Json) -> Workspace:
    """The workspace that `to_state` described, over the given shared state."""
    workspace = Workspace(shared, app=AppSettings(**state["app"]), name=state["name"])
    workspace.people = {person["id"]: Person(**person) for person in state["people"]}
    workspace.bot = workspace.people[state["bot"]]
    workspace.channels = {channel["id"]: Channel(**channel) for channel in state["channels"]}
    for row in state["messages"]:
        workspace.store(Message(**row))
    workspace.ephemerals = [Message(**message) for message in state["ephemerals"]]
    workspace.files = {file["id"]: File(**file) for file in state["files"]}
    workspace.views = {view["id"]: View(**view) for view in state["views"]}
    workspace.homes = dict(state["homes"])
    workspace.stacks = {key: list(ids) for key, ids in state["stacks"].items()}
    workspace.response_urls = {
        key: ResponseUrl(**{**url, "expires": datetime.fromisoformat(url["expires"])})
        for key, url in state["response_urls"].items()
    }
    workspace.counter, workspace.last_ts = state["counter"], state["last_ts"]
    workspace.envelopes.from_state(state["envelopes"])
    return workspace
