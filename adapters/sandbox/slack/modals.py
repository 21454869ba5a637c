"""Opening, pushing, changing and closing modals and App Homes, whether by a call or by an acknowledgement."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.blocks import check_view
from adapters.sandbox.slack.posting import with_ids
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import DEEPEST, View, initial_values
from adapters.sandbox.slack.workspace import TEAM, Workspace


def shown(workspace: Workspace, view: View) -> Json:
    return view.payload(TEAM, workspace.app.app_id, workspace.app.bot_id)


def _new(workspace: Workspace, user: str, body: Json) -> View:
    check_view(body)
    external = body.get("external_id")
    if external and any(known.body.get("external_id") == external for known in workspace.views.values()):
        raise Refused("duplicate_external_id")
    body = {**body, "blocks": with_ids(workspace, body["blocks"])}
    id = workspace.mint("V")
    view = View(id=id, user=user, body=body, hash=workspace.mint("h."), root=id)
    view.values = initial_values(view.blocks)
    return view


def open_modal(workspace: Workspace, user: str, body: Json) -> View:
    """A first modal; it replaces whatever this person had open."""
    view = _modal(workspace, user, body)
    for old in workspace.stacks.get(user, []):
        workspace.views.pop(old, None)
    workspace.stacks[user] = [view.id]
    return _keep(workspace, view)


def push(workspace: Workspace, user: str, body: Json) -> View:
    """One more on top; raises Refused push_limit_reached above three."""
    stack = workspace.stacks.get(user, [])
    if not stack:
        raise Refused("no_open_view")
    if len(stack) >= DEEPEST:
        raise Refused("push_limit_reached")
    view = _modal(workspace, user, body)
    view.root, view.previous = stack[0], stack[-1]
    stack.append(view.id)
    return _keep(workspace, view)


def _modal(workspace: Workspace, user: str, body: Json) -> View:
    if body.get("type") != "modal":
        raise Refused("invalid_arguments", "unsupported type [json-pointer:/view/type]")
    return _new(workspace, user, body)


def _keep(workspace: Workspace, view: View) -> View:
    workspace.views[view.id] = view
    workspace.changed("modal", view=view, open=True)
    return view


def replace(workspace: Workspace, view: View, body: Json, hash: str | None = None) -> View:
    """views.update; what was typed stays where block_id and action_id stay. Raises Refused hash_conflict."""
    if hash is not None and hash != view.hash:
        raise Refused("hash_conflict")
    if body.get("type") != view.body["type"]:
        raise Refused("invalid_arguments", "view type cannot change [json-pointer:/view/type]")
    check_view(body)
    typed = view.values
    view.body = {**body, "blocks": with_ids(workspace, body["blocks"])}
    view.values = initial_values(view.blocks)
    for block_id, entries in view.values.items():
        for action_id, state in entries.items():
            old = typed.get(block_id, {}).get(action_id)
            if old is not None and old["type"] == state["type"]:
                entries[action_id] = old
    view.hash = workspace.mint("h.")
    view.errors = {}
    workspace.changed("home" if view.body["type"] == "home" else "modal", view=view, open=True)
    return view


def publish(workspace: Workspace, user: str, body: Json, hash: str | None = None) -> View:
    """The App Home of one person."""
    if body.get("type") != "home":
        raise Refused("invalid_arguments", "unsupported type [json-pointer:/view/type]")
    id = workspace.homes.get(user)
    if id is not None:
        return replace(workspace, workspace.views[id], body, hash)
    view = _new(workspace, user, body)
    workspace.homes[user] = view.id
    workspace.views[view.id] = view
    workspace.changed("home", view=view, open=True)
    return view


def close(workspace: Workspace, view: View, everything: bool = False) -> list[View]:
    """Take one modal (or all of the stack) away; gives those that went, the top one first."""
    stack = workspace.stacks.get(view.user, [])
    if view.id not in stack:
        raise Refused("not_found")
    at = 0 if everything else stack.index(view.id)
    gone = [workspace.views.pop(id) for id in reversed(stack[at:])]
    del stack[at:]
    for closed in gone:
        workspace.changed("modal", view=closed, open=False)
    return gone


def answered(workspace: Workspace, view: View, answer: Json) -> None:
    """What an acknowledgement of view_submission does: errors, update, push, clear, or close this one."""
    if workspace.views.get(view.id) is not view:
        return
    action = answer.get("response_action")
    if action is None:
        close(workspace, view)
    elif action == "clear":
        close(workspace, view, everything=True)
    elif action == "errors":
        inputs = {block.get("block_id") for block in view.blocks if block.get("type") == "input"}
        errors = answer.get("errors")
        if not isinstance(errors, dict) or not errors or set(errors) - inputs:
            raise Refused("invalid_response_action", "errors must name input blocks of the view")
        view.errors = {key: str(value) for key, value in errors.items()}
        workspace.changed("modal", view=view, open=True)
    elif action == "update":
        replace(workspace, view, answer["view"])
    elif action == "push":
        push(workspace, view.user, answer["view"])
    else:
        raise Refused("invalid_response_action", str(action))
