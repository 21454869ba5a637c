"""One message with everything that Slack remembers about it, earlier versions included."""

from dataclasses import asdict, dataclass, field

from adapters.sandbox.json_object import Json


@dataclass(kw_only=True, eq=False)
class Message:
    """`ts` is its identity within the channel; `seen_by` names the one reader of an ephemeral message."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    subtype: str | None = None
    bot_id: str = ""
    client_msg_id: str = ""
    inviter: str = ""
    metadata: Json | None = None
    edited: Json | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    deleted: bool = False
    seen_by: str | None = None
    versions: list[Json] = field(default_factory=list)
    choices: dict[str, Json] = field(default_factory=dict)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    def remember(self) -> None:
        """Keep what it said before a change."""
        version = {"text": self.text, "blocks": self.blocks, "attachments": self.attachments, "edited": self.edited}
        self.versions.append(version)

    def to_state(self) -> Json:
        return asdict(self)


def number(ts: str) -> int:
    """A ts as whole microseconds, so that comparing never rounds."""
    seconds, _, micro = ts.partition(".")
    return int(seconds or 0) * 1_000_000 + int((micro + "000000")[:6])
