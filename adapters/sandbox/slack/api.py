"""The Web API as one function: method, token and arguments in; status, headers and body out. No sockets."""

from collections.abc import Callable
from dataclasses import dataclass

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.arguments import Arguments, need_scope
from adapters.sandbox.slack.methods import chat, conversations, files, marks, people, views
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Method:
    """`scope` is None where none is needed or it depends on the channel; `tier` 0 has a limit of its own."""

    call: Callable[[Workspace, Arguments], Json]
    scope: str | None
    tier: int


def _open_connection(workspace: Workspace, arguments: Arguments) -> Json:
    if not workspace.app.socket_mode:
        raise Refused("not_allowed_token_type")
    ticket = workspace.mint("")
    workspace.tickets.add(ticket)
    return {"url": f"{workspace.base_url.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={workspace.app.app_id}"}


METHODS = {
    "api.test": Method(lambda workspace, arguments: {"args": arguments.values}, None, 4),
    "apps.connections.open": Method(_open_connection, None, 0),
    "auth.test": Method(people.auth_test, None, 0),
    "bookmarks.add": Method(marks.bookmarks_add, "bookmarks:write", 2),
    "chat.delete": Method(chat.delete, "chat:write", 3),
    "chat.getPermalink": Method(chat.get_permalink, None, 0),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write", 4),
    "chat.postMessage": Method(chat.post_message, "chat:write", 0),
    "chat.update": Method(chat.update, "chat:write", 3),
    "conversations.history": Method(conversations.history, None, 3),
    "conversations.info": Method(conversations.info, None, 3),
    "conversations.join": Method(conversations.join, "channels:join", 3),
    "conversations.list": Method(conversations.list_, None, 2),
    "conversations.members": Method(conversations.members, None, 4),
    "conversations.open": Method(conversations.open_, "im:write", 3),
    "conversations.replies": Method(conversations.replies, None, 3),
    "files.completeUploadExternal": Method(files.complete_upload_external, "files:write", 4),
    "files.delete": Method(files.delete, "files:write", 3),
    "files.getUploadURLExternal": Method(files.get_upload_url_external, "files:write", 4),
    "files.info": Method(files.info, "files:read", 4),
    "pins.add": Method(marks.pins_add, "pins:write", 2),
    "pins.remove": Method(marks.pins_remove, "pins:write", 2),
    "reactions.add": Method(marks.reactions_add, "reactions:write", 3),
    "reactions.remove": Method(marks.reactions_remove, "reactions:write", 2),
    "team.info": Method(people.team_info, "team:read", 3),
    "users.conversations": Method(people.users_conversations, None, 2),
    "users.info": Method(people.users_info, "users:read", 4),
    "users.list": Method(people.users_list, "users:read", 2),
    "views.open": Method(views.open_, None, 4),
    "views.publish": Method(views.publish, None, 4),
    "views.push": Method(views.push, None, 4),
    "views.update": Method(views.update, None, 4),
}


@dataclass(frozen=True, slots=True)
class ApiResponse:
    """What goes back over the wire."""

    status: int
    body: Json
    headers: dict[str, str]


def call(workspace: Workspace, name: str, token: str, values: Json) -> ApiResponse:
    """Do one call as Slack would; every refusal is in the reply, nothing is raised."""
    try:
        method = METHODS.get(name)
        if method is None:
            raise Refused("unknown_method", req_method=name)
        _check_token(workspace, name, token)
        if method.scope is not None:
            need_scope(workspace, method.scope)
        if method.tier:
            workspace.pace.method(name, method.tier)
        given = {key: value for key, value in values.items() if key not in ("token", "team_id")}
        body = {"ok": True, **method.call(workspace, Arguments(given))}
    except Refused as refusal:
        return refused(refusal)
    return ApiResponse(200, body, {"X-OAuth-Scopes": ",".join(workspace.app.scopes)})


def refused(refusal: Refused) -> ApiResponse:
    """ratelimited is a 429 with Retry-After; everything else a 200 that says not ok."""
    if refusal.retry_after is not None:
        return ApiResponse(429, refusal.answer(), {"Retry-After": str(refusal.retry_after)})
    return ApiResponse(200, refusal.answer(), {})


def _check_token(workspace: Workspace, name: str, token: str) -> None:
    if name == "api.test":
        return
    if not token:
        raise Refused("not_authed")
    wanted = workspace.app.app_token if name == "apps.connections.open" else workspace.app.bot_token
    if token != wanted:
        known = token in (workspace.app.app_token, workspace.app.bot_token)
        raise Refused("not_allowed_token_type" if known else "invalid_auth")
    if workspace.bot.deleted:
        raise Refused("account_inactive")
