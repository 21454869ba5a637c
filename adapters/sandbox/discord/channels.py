"""Channels of every kind that the bot meets: text, forum, threads, direct messages."""

from dataclasses import asdict, dataclass, field
from enum import IntEnum
from typing import Any, Self


class Kind(IntEnum):
    """Discord's channel types, with its numbers."""

    TEXT = 0
    DM = 1
    CATEGORY = 4
    NEWS = 5
    NEWS_THREAD = 10
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


THREADS = (Kind.NEWS_THREAD, Kind.PUBLIC_THREAD, Kind.PRIVATE_THREAD)


@dataclass
class Channel:
    """One channel; threads also have a parent, an owner and members; a DM has the person it is with."""

    id: str
    kind: Kind
    name: str = ""
    server: str | None = None
    parent: str | None = None
    person: str | None = None
    owner: str | None = None
    topic: str | None = None
    position: int = 0
    overwrites: list[dict[str, Any]] = field(default_factory=list)
    tags: list[dict[str, Any]] = field(default_factory=list)
    applied_tags: list[str] = field(default_factory=list)
    tag_required: bool = False
    slowmode: int = 0
    archived: bool = False
    archived_at: str = ""
    locked: bool = False
    invitable: bool = True
    auto_archive: int = 1440
    members: dict[str, str] = field(default_factory=dict)
    last_message: str | None = None
    last_pin: str | None = None
    sent: int = 0
    begun: bool = False

    @property
    def is_thread(self) -> bool:
        return self.kind in THREADS

    @property
    def is_dm(self) -> bool:
        return self.kind == Kind.DM

    def to_state(self) -> dict[str, Any]:
        return {**asdict(self), "kind": int(self.kind)}

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        return cls(**{**state, "kind": Kind(state["kind"])})
