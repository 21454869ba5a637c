"""auth.test, team.info and users.*: who is there."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.arguments import BY_KIND, Arguments, need_scope
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import TEAM, Workspace


def auth_test(workspace: Workspace, arguments: Arguments) -> Json:
    return {
        "url": f"{workspace.base_url}/",
        "team": workspace.name,
        "user": workspace.bot.handle,
        "team_id": TEAM,
        "user_id": workspace.bot.id,
        "bot_id": workspace.app.bot_id,
        "is_enterprise_install": False,
    }


def team_info(workspace: Workspace, arguments: Arguments) -> Json:
    return {
        "team": {
            "id": TEAM,
            "name": workspace.name,
            "url": f"{workspace.base_url}/",
            "domain": "sandbox",
            "email_domain": "",
            "icon": {"image_default": True},
            "avatar_base_url": "https://ca.slack-edge.com/",
            "is_verified": False,
        }
    }


def _shown(workspace: Workspace, arguments: Arguments, user: str) -> Json:
    person = workspace.people.get(user)
    if person is None:
        raise Refused("user_not_found")
    email = "users:read.email" in workspace.app.scopes
    return person.payload(TEAM, workspace.now(), email, locale=arguments.flag("include_locale"))


def users_info(workspace: Workspace, arguments: Arguments) -> Json:
    return {"user": _shown(workspace, arguments, arguments.needed("user"))}


def users_list(workspace: Workspace, arguments: Arguments) -> Json:
    page, cursor = arguments.page(list(workspace.people), default=1000)
    return {
        "members": [_shown(workspace, arguments, user) for user in page],
        "cache_ts": int(workspace.now().timestamp()),
        "response_metadata": {"next_cursor": cursor},
    }


def users_conversations(workspace: Workspace, arguments: Arguments) -> Json:
    """The conversations of `user`, or of the app itself."""
    kinds = kinds_of(workspace, arguments)
    user = arguments.text("user") or workspace.bot.id
    hide = arguments.flag("exclude_archived")
    channels = [
        channel.payload(TEAM, workspace.bot.id)
        for channel in workspace.channels.values()
        if channel.kind in kinds and user in channel.members and not (hide and channel.archived)
    ]
    page, cursor = arguments.page(channels, default=100)
    return {"channels": page, "response_metadata": {"next_cursor": cursor}}


def kinds_of(workspace: Workspace, arguments: Arguments) -> set[str]:
    """The kinds asked for by `types`; raises missing_scope for one that the token may not read."""
    names = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
    kinds = set()
    for name in arguments.text("types", "public_channel").split(","):
        kind = names.get(name.strip())
        if kind is None:
            raise Refused("invalid_types")
        if kind in BY_KIND:
            need_scope(workspace, f"{BY_KIND[kind]}:read")
        kinds.add(kind)
    return kinds
