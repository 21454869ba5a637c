"""Finds what a person would touch by the words on it: the open modal first, then the newest message, then the home."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.messages import Message, number
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import View, elements_of
from adapters.sandbox.slack.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Target:
    """An element within reach; give its parts to `users.press`. `value` is set when an option was named."""

    where: Message | View
    action_id: str
    block_id: str
    value: str | None = None


def within_reach(workspace: Workspace, person: Person, label: str, channel: str | None = None) -> Target:
    """The first button or option labelled so; `channel` looks only there. Raises Refused no_such_element."""
    for where in surfaces(workspace, person, channel):
        for block in where.blocks:
            for element in elements_of(block):
                if "action_id" not in element:
                    continue
                if element.get("text", {}).get("text") == label:
                    return Target(where, element["action_id"], block["block_id"])
                for option in options(element):
                    if option["text"]["text"] == label:
                        return Target(where, element["action_id"], block["block_id"], option["value"])
    raise Refused("no_such_element", label)


def options(element: Json) -> list[Json]:
    """Every option of a select or menu, grouped or not."""
    groups = element.get("option_groups", [])
    return [*element.get("options", []), *(option for group in groups for option in group["options"])]


def surfaces(workspace: Workspace, person: Person, channel: str | None) -> Iterator[Message | View]:
    """Where this person could touch something, in the order in which they would look."""
    stack = workspace.stacks.get(person.id, [])
    if stack and channel is None:
        yield workspace.views[stack[-1]]
        return  # a modal covers everything else
    places = [
        place.id for place in workspace.channels.values() if person.id in place.members and channel in (None, place.id)
    ]
    lasting = (message for place in places for message in workspace.messages.get(place, {}).values())
    private = (
        message for message in workspace.ephemerals if message.seen_by == person.id and message.channel in places
    )
    shown = [message for message in (*lasting, *private) if not message.deleted]
    yield from sorted(shown, key=lambda message: number(message.ts), reverse=True)
    if channel is None and person.id in workspace.homes:
        yield workspace.views[workspace.homes[person.id]]
