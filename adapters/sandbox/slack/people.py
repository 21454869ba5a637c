"""Members of the workspace: people, guests and the bot itself."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from adapters.sandbox.json_object import Json

Role = Literal["owner", "admin", "member", "guest", "bot"]


@dataclass(kw_only=True, eq=False)
class Person:
    """One account. `tz` is an IANA name, `locale` the language of their app ("en-US" unless they chose another);
    `handle` is the old-style name, `display_name` what others see."""

    id: str
    handle: str
    real_name: str
    display_name: str
    tz: str = "Europe/Berlin"
    locale: str = "en-US"
    role: Role = "member"
    deleted: bool = False
    email: str = ""
    bot_id: str = ""
    app_id: str = ""

    @property
    def shown(self) -> str:
        return self.display_name or self.real_name

    def payload(self, team: str, at: datetime, email: bool = True, locale: bool = True) -> Json:
        """The object of users.info; the zone's offset is the one valid at `at`. `email` needs users:read.email; methods
        tell the `locale` only where include_locale asked for it, events always."""
        zone = at.astimezone(ZoneInfo(self.tz))
        offset = zone.utcoffset()
        first, _, last = self.real_name.partition(" ")
        image = "https://secure.gravatar.com/avatar/0"
        body: Json = {
            "id": self.id,
            "team_id": team,
            "name": self.handle,
            "deleted": self.deleted,
            "color": "9f69e7",
            "real_name": self.real_name,
            "tz": self.tz,
            "tz_label": zone.tzname() or self.tz,
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
            "profile": {
                "title": "",
                "phone": "",
                "skype": "",
                "real_name": self.real_name,
                "real_name_normalized": self.real_name,
                "display_name": self.display_name,
                "display_name_normalized": self.display_name,
                "fields": None,
                "status_text": "",
                "status_text_canonical": "",
                "status_emoji": "",
                "status_emoji_display_info": [],
                "status_expiration": 0,
                "avatar_hash": "g0",
                "first_name": first,
                "last_name": last,
                **{f"image_{size}": f"{image}?s={size}" for size in (24, 32, 48, 72, 192, 512)},
                "team": team,
            },
            "is_admin": self.role in ("owner", "admin"),
            "is_owner": self.role == "owner",
            "is_primary_owner": self.role == "owner",
            "is_restricted": self.role == "guest",
            "is_ultra_restricted": False,
            "is_bot": self.role == "bot",
            "is_app_user": False,
            "updated": int(at.timestamp()),
            "is_email_confirmed": True,
            "who_can_share_contact_card": "EVERYONE",
        }
        if locale:
            body["locale"] = self.locale
        if email and self.email:
            body["profile"]["email"] = self.email
        if self.role == "bot":
            body["profile"] |= {"api_app_id": self.app_id, "always_active": True, "bot_id": self.bot_id}
        if self.deleted:
            for key in ("tz", "tz_label", "tz_offset", "real_name", "color", "is_admin", "is_owner"):
                body.pop(key)
        return body

    def to_state(self) -> Json:
        return asdict(self)
