"""views.*: modals and the App Home by call."""

from typing import Any

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import modals
from adapters.sandbox.slack.arguments import Arguments
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import View
from adapters.sandbox.slack.workspace import Workspace


def _body(arguments: Arguments) -> Json:
    body: Any = arguments.nested("view")
    if not isinstance(body, dict):
        raise Refused("invalid_arguments", "missing required field: view [json-pointer:/view]")
    return dict(body)


def open_(workspace: Workspace, arguments: Arguments) -> Json:
    body = _body(arguments)
    trigger = workspace.spend_trigger(arguments.needed("trigger_id"))
    return {"view": modals.shown(workspace, modals.open_modal(workspace, trigger.user, body))}


def push(workspace: Workspace, arguments: Arguments) -> Json:
    body = _body(arguments)
    trigger = workspace.spend_trigger(arguments.needed("trigger_id"))
    if trigger.view is None or trigger.view not in workspace.stacks.get(trigger.user, []):
        raise Refused("invalid_trigger_id")
    return {"view": modals.shown(workspace, modals.push(workspace, trigger.user, body))}


def update(workspace: Workspace, arguments: Arguments) -> Json:
    body = _body(arguments)
    view = _find(workspace, arguments.text("view_id"), arguments.text("external_id"))
    modals.replace(workspace, view, body, arguments.text("hash") or None)
    return {"view": modals.shown(workspace, view)}


def _find(workspace: Workspace, view_id: str, external_id: str) -> View:
    if not view_id and not external_id:
        raise Refused("invalid_arguments", "missing required field: view_id [json-pointer:/view_id]")
    for view in workspace.views.values():
        if view.id == view_id or (external_id and view.body.get("external_id") == external_id):
            return view
    raise Refused("not_found")


def publish(workspace: Workspace, arguments: Arguments) -> Json:
    user = arguments.needed("user_id")
    person = workspace.people.get(user)
    if person is None:
        raise Refused("user_not_found")
    if person.deleted:
        raise Refused("not_enabled")
    view = modals.publish(workspace, user, _body(arguments), arguments.text("hash") or None)
    return {"view": modals.shown(workspace, view)}
