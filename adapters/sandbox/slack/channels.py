"""Conversations: public and private channels, and direct messages with the bot."""

from dataclasses import asdict, dataclass, field
from typing import Literal

from adapters.sandbox.json_object import Json

Kind = Literal["channel", "group", "im"]


@dataclass(kw_only=True, eq=False)
class Channel:
    """A place for messages. `kind` is Slack's channel_type; `posting` limits who may write in it."""

    id: str
    name: str
    kind: Kind
    creator: str
    created: int
    members: list[str] = field(default_factory=list)
    archived: bool = False
    posting: Literal["everyone", "admins"] = "everyone"
    topic: str = ""
    purpose: str = ""
    pins: list[str] = field(default_factory=list)
    bookmarks: list[Json] = field(default_factory=list)

    def payload(self, team: str, bot: str) -> Json:
        """The object of conversations.info as the bot sees it."""
        if self.kind == "im":
            other = next((member for member in self.members if member != bot), bot)
            return {
                "id": self.id,
                "created": self.created,
                "is_archived": self.archived,
                "is_im": True,
                "is_org_shared": False,
                "context_team_id": team,
                "updated": self.created * 1000,
                "user": other,
                "is_user_deleted": False,
                "is_open": True,
                "priority": 0,
            }
        return {
            "id": self.id,
            "name": self.name,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": False,
            "is_mpim": False,
            "is_private": self.kind == "group",
            "created": self.created,
            "is_archived": self.archived,
            "is_general": False,
            "unlinked": 0,
            "name_normalized": self.name,
            "is_shared": False,
            "is_org_shared": False,
            "is_pending_ext_shared": False,
            "pending_shared": [],
            "context_team_id": team,
            "updated": self.created * 1000,
            "parent_conversation": None,
            "creator": self.creator,
            "is_ext_shared": False,
            "shared_team_ids": [team],
            "pending_connected_team_ids": [],
            "is_member": bot in self.members,
            "topic": {"value": self.topic, "creator": "", "last_set": 0},
            "purpose": {"value": self.purpose, "creator": "", "last_set": 0},
            "previous_names": [],
            "num_members": len(self.members),
        }

    def to_state(self) -> Json:
        return asdict(self)
