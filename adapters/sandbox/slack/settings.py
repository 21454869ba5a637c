"""How the app under test is configured: tokens, scopes, events, commands, and where its callbacks go."""

from dataclasses import asdict, dataclass, field

from adapters.sandbox.json_object import Json

EVENTS = [
    "app_home_opened",
    "app_mention",
    "channel_archive",
    "channel_unarchive",
    "channel_rename",
    "group_archive",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "pin_added",
    "pin_removed",
    "reaction_added",
    "reaction_removed",
    "team_join",
    "user_change",
]

SCOPES = [
    "app_mentions:read",
    "bookmarks:write",
    "channels:history",
    "channels:join",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "pins:read",
    "pins:write",
    "reactions:read",
    "reactions:write",
    "team:read",
    "users:read",
    "users:read.email",
]

# An event also needs the scope that lets the app see its subject (docs: each event's page).
EVENT_SCOPE = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "channel_archive": "channels:read",
    "channel_unarchive": "channels:read",
    "channel_rename": "channels:read",
    "group_archive": "groups:read",
    "group_rename": "groups:read",
    "group_unarchive": "groups:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "pin_added": "pins:read",
    "pin_removed": "pins:read",
    "file_shared": "files:read",
    "team_join": "users:read",
    "user_change": "users:read",
}


@dataclass(kw_only=True)
class AppSettings:
    """What the app's configuration page would say. The tokens are fixed: they guard nothing but 127.0.0.1."""

    app_id: str = "A0SANDBOX"
    bot_id: str = "B0SANDBOX"
    bot_token: str = "xoxb-sandbox"
    app_token: str = "xapp-sandbox"
    signing_secret: str = "sandbox-signing-secret"
    socket_mode: bool = True
    request_url: str = ""
    scopes: list[str] = field(default_factory=lambda: list(SCOPES))
    events: list[str] = field(default_factory=lambda: list(EVENTS))
    commands: list[str] = field(default_factory=lambda: ["/tender"])
    shortcuts: list[Json] = field(default_factory=list)

    def wants(self, event: str) -> bool:
        """Whether the app subscribed to `event` (as "message.im") and may see it."""
        needed = EVENT_SCOPE.get(event)
        return event in self.events and (needed is None or needed in self.scopes)

    def apply_manifest(self, manifest: Json) -> None:
        """Take scopes, events, commands, shortcuts and transport from an app manifest, as Slack does."""
        settings, features = manifest.get("settings", {}), manifest.get("features", {})
        subscriptions = settings.get("event_subscriptions", {})
        self.scopes = list(manifest.get("oauth_config", {}).get("scopes", {}).get("bot", []))
        self.events = list(subscriptions.get("bot_events", []))
        self.commands = [command["command"] for command in features.get("slash_commands", [])]
        self.shortcuts = list(features.get("shortcuts", []))
        self.socket_mode = bool(settings.get("socket_mode_enabled", False))
        self.request_url = subscriptions.get("request_url", self.request_url)

    def to_state(self) -> Json:
        return asdict(self)
