"""The Slack app as a manifest: what it may do, what it hears, and for each of these the feature that needs it."""

from typing import Any
from urllib.parse import urlsplit

# Scope -> what would stop working without it. Nothing stands here that no feature needs.
SCOPES = {
    "app_mentions:read": "app_mention: people address the bot in a channel",
    "channels:history": "message.channels: replies in our threads; finding our own post again",
    "channels:read": "conversations.info, users.conversations: which channels can take an ad",
    "chat:write": "chat.postMessage, chat.update, chat.delete: everything the bot says",
    "commands": "/tender",
    "files:read": "url_private_download: briefs, samples and evidence that people attach",
    "files:write": "files.getUploadURLExternal: the record, deliveries and samples that the bot passes on",
    "groups:history": "message.groups: the same in private channels",
    "groups:read": "conversations.info: the same for private channels",
    "im:history": "message.im: the owner's talk with the bot, and what was said while it was down",
    "im:write": "conversations.open: the bot writes first, for example before a deadline",
    "pins:write": "pins.add: the card of what was agreed",
    "users:read": "users.info: names, time zones, languages, guests",
}

# Event -> (scopes it needs, what hears it). Channels are looked up when needed, so their own events are not asked for.
EVENTS: dict[str, tuple[tuple[str, ...], str]] = {
    "app_home_opened": ((), "the Home tab is drawn when it is looked at"),
    "app_mention": (("app_mentions:read",), "addressed in a channel"),
    "app_uninstalled": ((), "an admin reads in the log that the bot was removed (X19)"),
    "message.channels": (("channels:history",), "replies in our threads"),
    "message.groups": (("groups:history",), "replies in our threads of private channels"),
    "message.im": (("im:history",), "the direct message, its edits and deletions"),
    "tokens_revoked": ((), "an admin reads in the log that the bot was shut out (X19)"),
    "user_change": (
        ("users:read",),
        "a changed profile is asked for again; of a deactivated member others are told (C49)",
    ),
}

SHORT = "Outsource one piece of work: from too much to do to delivered, accepted and closed."
LONG = (
    "Tenderbot takes one piece of outsourced work from 'I have too much to do' to 'delivered, accepted, closed', "
    "inside the chat that both sides already use. It helps to write the brief, posts the ads, gathers and screens the "
    "applications, asks the interview questions, makes the offer, checks that both sides understood the same thing, "
    "and pings the contractor before every deadline. A person decides; the bot remembers, asks, reminds and proves."
)


def manifest(*, name: str = "Tenderbot", url: str = "") -> dict[str, Any]:
    """The manifest as JSON-ready data. With `url`, the bot's public https address, Slack sends signed requests to
    `url`/slack/events; without, the app uses Socket Mode. Raises ValueError for a name or address that Slack refuses.
    """
    if not 1 <= len(name) <= 35:
        raise ValueError("Slack wants a name of 1 to 35 characters")
    if url and (urlsplit(url).scheme != "https" or not urlsplit(url).hostname):
        raise ValueError("Slack sends requests to an https:// address only")
    request = {"request_url": f"{url.rstrip('/')}/slack/events"} if url else {}
    command = {
        "command": "/tender",
        "description": "Start or steer outsourced work",
        "usage_hint": "[here | allow @person | status | link]",
        "should_escape": True,  # a mentioned person arrives with the id
    }
    if url:
        command["url"] = request["request_url"]
    return {
        "display_information": {"name": name, "description": SHORT, "long_description": LONG},
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": name, "always_online": True},
            "slash_commands": [command],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}},
        "settings": {
            "event_subscriptions": {**request, "bot_events": sorted(EVENTS)},
            "interactivity": {"is_enabled": True, **request},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": False,
        },
    }
