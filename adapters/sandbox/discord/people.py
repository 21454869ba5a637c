"""The accounts of this Discord: who they are, whether the bot may write to them, and where they live."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self


@dataclass
class Person:
    """One account. `zone` is what their own app shows times in, which Discord never tells a bot; `locale` the language
    of that app, which only interactions tell."""

    id: str
    username: str
    global_name: str | None = None
    bot: bool = False
    dms_open: bool = True
    blocked_bot: bool = False
    zone: str = "UTC"
    locale: str = "en-US"

    @property
    def name(self) -> str:
        """What others read: the display name, else the user name."""
        return self.global_name or self.username

    def to_state(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        return cls(**state)


@dataclass
class Application:
    """The bot's application: what its owner set in the developer portal."""

    id: str
    name: str
    token: str
    bot: str
    owner: str
    message_content: bool = False
    members: bool = True
    commands: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    @property
    def flags(self) -> int:
        """Limited-intent flags of an application in fewer than 100 servers."""
        return (1 << 19 if self.message_content else 0) | (1 << 15 if self.members else 0)

    def to_state(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Self:
        return cls(**state)
