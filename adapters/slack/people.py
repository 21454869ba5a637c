"""What Slack knows of people and channels, asked for once an hour: names, zones, who may manage what."""

from datetime import datetime, timedelta

import structlog

from adapters.slack.payloads import Json, Us, is_direct, part, text
from adapters.slack.web import Web
from bot.engine.clock import Clock, known_zone
from bot.engine.events import Account, Address, Profile
from bot.engine.ports import RefusedByPlatform

log = structlog.get_logger()
FRESH = timedelta(hours=1)
MOST = 5000
REASONS = {
    "channel_not_found": "I cannot see this channel. If it is private, invite me there: /invite @Tender",
    "missing_scope": "my app lacks a scope for this; reinstall it with the current manifest",
}


class People:
    """Profiles and channels, each kept for an hour."""

    def __init__(self, web: Web, clock: Clock) -> None:
        self._web = web
        self._clock = clock
        self._profiles: dict[str, tuple[datetime, Profile | None]] = {}
        self._channels: dict[str, tuple[datetime, Json]] = {}

    async def look_up(self, account: Account, us: Us) -> Profile | None:
        """Name, zone and rights of an account; None if Slack does not know or tell it. May raise RetryLater."""
        kept = self._profiles.get(account.id)
        if kept is not None and self._clock.now() - kept[0] < FRESH:
            return kept[1]
        try:
            answer = await self._web.call("users.info", user=account.id, include_locale=True)
            profile: Profile | None = profile_of(part(answer, "user"), us)
        except RefusedByPlatform as refused:
            if not refused.detail.startswith(("user_not_found", "user_not_visible")):
                log.warning("slack profile refused", account=account.id, why=str(refused))
                return None
            profile = None
        if len(self._profiles) > MOST:
            self._profiles.clear()
        self._profiles[account.id] = (self._clock.now(), profile)
        return profile

    def changed(self, user: str) -> None:
        """Somebody changed their profile: ask again next time."""
        self._profiles.pop(user, None)

    async def may_manage(self, account: Account, address: Address, us: Us) -> bool:
        """Whether a person may decide for a channel: an admin of the workspace, or who made the channel."""
        if is_direct(address.channel) or not address.channel:
            return False
        profile = await self.look_up(account, us)
        if profile is not None and profile.admin:
            return True
        try:
            return text(await self._channel(address.channel), "creator") == account.id
        except RefusedByPlatform:
            return False

    async def check(self, address: Address) -> str:
        """Why we cannot post at an address, in words for an admin, or "". Asked anew each time."""
        try:
            self._channels.pop(address.channel, None)
            info = await self._channel(address.channel)
        except RefusedByPlatform as refused:
            name = refused.detail.split(";", 1)[0]
            return REASONS.get(name, f"Slack says: {refused.detail}")
        if info.get("is_archived"):
            return "this channel is archived"
        if info.get("is_im") or is_direct(address.channel):
            return ""
        if not info.get("is_member"):
            return "I am not in this channel. Invite me there: /invite @Tender"
        if info.get("is_read_only") or info.get("is_thread_only"):
            return "this channel only lets some people post"
        return ""

    async def _channel(self, channel: str) -> Json:
        kept = self._channels.get(channel)
        if kept is not None and self._clock.now() - kept[0] < FRESH:
            return kept[1]
        info = part(await self._web.call("conversations.info", place=channel, channel=channel), "channel")
        if len(self._channels) > MOST:
            self._channels.clear()
        self._channels[channel] = (self._clock.now(), info)
        return info


def profile_of(user: Json, us: Us) -> Profile:
    """A users.info user. A zone that the IANA database does not know is left out (X33). The locale stands there only if
    include_locale asked for it (docs.slack.dev, users.info)."""
    profile = part(user, "profile")
    name = text(profile, "display_name") or text(profile, "real_name") or text(user, "real_name") or text(user, "name")
    zone = text(user, "tz")
    team = text(user, "team_id")
    if user.get("is_bot") or text(user, "id") == "USLACKBOT":
        return Profile(name, kind="bot")
    if user.get("is_stranger") or (team and us.team and team != us.team):
        kind = "outsider"
    elif user.get("is_restricted") or user.get("is_ultra_restricted"):
        kind = "guest"
    else:
        kind = "member"
    return Profile(
        name=name,
        zone=zone if known_zone(zone) else "",
        locale=text(user, "locale"),
        kind=kind,  # type: ignore[arg-type]
        admin=kind == "member" and bool(user.get("is_admin") or user.get("is_owner")),
    )
