"""The workspace as JSON-ready values and back, so that a simulator outlives its process."""

from dataclasses import asdict
from datetime import datetime

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Json
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
        "people": [one.to_state() for one in workspace.people.values()],
        "channels": [one.to_state() for one in workspace.channels.values()],
        "messages": [one.to_state() for place in workspace.messages.values() for one in place.values()],
        "ephemerals": [one.to_state() for one in workspace.ephemerals],
        "files": [one.to_state() for one in workspace.files.values()],
        "views": [one.to_state() for one in workspace.views.values()],
        "homes": dict(workspace.homes),
        "stacks": {key: list(ids) for key, ids in workspace.stacks.items()},
        "response_urls": {
            key: {**asdict(one), "expires": one.expires.isoformat()} for key, one in workspace.response_urls.items()
        },
        "envelopes": workspace.envelopes.to_state(),
    }


def from_state(shared: SharedState, state: Json) -> Workspace:
    """The workspace that `to_state` described, over the given shared state."""
    workspace = Workspace(shared, app=AppSettings(**state["app"]), name=state["name"])
    workspace.people = {one["id"]: Person(**one) for one in state["people"]}
    workspace.bot = workspace.people[state["bot"]]
    workspace.channels = {one["id"]: Channel(**one) for one in state["channels"]}
    for one in state["messages"]:
        workspace.store(Message(**one))
    workspace.ephemerals = [Message(**one) for one in state["ephemerals"]]
    workspace.files = {one["id"]: File(**one) for one in state["files"]}
    workspace.views = {one["id"]: View(**one) for one in state["views"]}
    workspace.homes = dict(state["homes"])
    workspace.stacks = {key: list(ids) for key, ids in state["stacks"].items()}
    workspace.response_urls = {
        key: ResponseUrl(**{**one, "expires": datetime.fromisoformat(one["expires"])})
        for key, one in state["response_urls"].items()
    }
    workspace.counter, workspace.last_ts = state["counter"], state["last_ts"]
    workspace.envelopes.from_state(state["envelopes"])
    return workspace
