"""Servers (guilds), their roles and members."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

from adapters.sandbox.discord import permissions
from adapters.sandbox.discord.permissions import Permission


@dataclass
class Role:
    """A named set of permissions; the one whose id is the server's own belongs to everyone."""

    id: str
    name: str
    permissions: int = 0
    position: int = 1
    managed: bool = False
    mentionable: bool = False
    bot: str | None = None


@dataclass
class Member:
    """A person in a server. `joined_at` is ISO 8601."""

    person: str
    joined_at: str
    roles: list[str] = field(default_factory=list)
    nick: str | None = None


@dataclass
class Server:
    """One community."""

    id: str
    name: str
    owner: str
    roles: dict[str, Role] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)

    def permissions_of(self, person: str) -> Permission:
        """What this person may do in the server as a whole; nothing when they are not in it."""
        if person == self.owner:
            return permissions.EVERYTHING
        member = self.members.get(person)
        if member is None:
            return Permission(0)
        own = (self.roles[role].permissions for role in member.roles if role in self.roles)
        return permissions.of_roles(self.roles[self.id].permissions, own)

    def to_state(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        roles = {key: Role(**role) for key, role in state["roles"].items()}
        members = {key: Member(**member) for key, member in state["members"].items()}
        return cls(state["id"], state["name"], state["owner"], roles, members)
