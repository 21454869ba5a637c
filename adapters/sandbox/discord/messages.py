"""Messages and their attachments as this Discord keeps them."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

from adapters.sandbox.discord.snowflakes import instant, stamp

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
LOADING = 1 << 7
SILENT = 1 << 12
COMPONENTS_V2 = 1 << 15
HAS_THREAD = 1 << 5
MAY_BE_SENT = SUPPRESS_EMBEDS | EPHEMERAL | SILENT | COMPONENTS_V2


@dataclass
class Attachment:
    """A file on a message; `digest` finds its bytes among the shared blobs."""

    id: str
    filename: str
    size: int
    digest: str
    content_type: str
    description: str | None = None


@dataclass
class Message:
    """One message. `only_for` is the one person who sees it when it is ephemeral."""

    id: str
    channel: str
    author: str
    content: str = ""
    type: int = 0
    flags: int = 0
    edited_at: str | None = None
    embeds: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    reactions: dict[str, list[str]] = field(default_factory=dict)
    pinned_at: str | None = None
    reference: dict[str, str] | None = None
    mentions: list[str] = field(default_factory=list)
    mention_roles: list[str] = field(default_factory=list)
    mention_everyone: bool = False
    nonce: str | int | None = None
    only_for: str | None = None
    webhook: bool = False
    interaction: dict[str, Any] | None = None
    thread: str | None = None
    sticker: str | None = None

    @property
    def sent_at(self) -> str:
        """When it was sent (ISO 8601), read from its id."""
        return stamp(instant(self.id))

    def to_state(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        return cls(**{**state, "attachments": [Attachment(**attachment) for attachment in state["attachments"]]})
