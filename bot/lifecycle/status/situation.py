"""Where one project or application stands, for one side: stage, whose turn, until when, what is owed."""

from dataclasses import dataclass
from datetime import datetime

from bot.engine.messages import Text
from bot.lifecycle.moments.model import Wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """`turn` names whose turn it is ("You", a name, "Nobody"); `until` (aware) is told in `zones`; `mine` if it is
    the reader's turn, `act` then what is expected of them; `contract` and `project` are what its buttons are about.
    `waits` is what all this was computed from."""

    title: str
    stage: str
    turn: str
    mine: bool = False
    until: datetime | None = None
    until_what: str = ""
    zones: tuple[str, ...] = ()
    more: tuple[Text, ...] = ()
    act: Text = ()
    project: str = ""
    contract: str = ""
    live: bool = True
    waits: tuple[Wait, ...] = ()
