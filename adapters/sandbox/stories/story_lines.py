"""What can happen in a story, one value for each kind of line."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.engine.events import PlatformName


class StoryError(ValueError):
    """A line of a story that cannot be read, or cannot be played because nobody could do that."""


@dataclass(frozen=True, slots=True)
class Somewhere:
    """Where in the chat: a channel ("hire" of the server "Gear Guild", or of Slack without a server), or a thread
    named by words of its first message. Empty: the person's direct messages with the bot."""

    channel: str = ""
    server: str = ""
    thread: str = ""


DIRECT = Somewhere()


@dataclass(frozen=True, slots=True)
class Says:
    """Words and files, in direct messages unless `where` says otherwise; `reply_to` quotes what is answered."""

    who: str
    text: str
    where: Somewhere = DIRECT
    reply_to: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Presses:
    """A button by its label, the newest that the person sees; `on` names words of the message that carries it."""

    who: str
    label: str
    where: Somewhere = DIRECT
    on: str = ""


@dataclass(frozen=True, slots=True)
class Picks:
    """Options of a select, together one input."""

    who: str
    options: tuple[str, ...]
    on: str = ""


@dataclass(frozen=True, slots=True)
class Fills:
    """The open window, sent with these values by label."""

    who: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Edits:
    """The last own message, or the one that contains `old`."""

    who: str
    text: str
    old: str = ""


@dataclass(frozen=True, slots=True)
class Does:
    """Something without words."""

    who: str
    what: Literal[
        "deletes the last message", "opens the home", "closes the window", "closes DMs", "opens DMs", "leaves", "joins"
    ]
    server: str = ""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """Several people in the same moment: nothing settles in between."""

    acts: tuple["Says | Presses | Picks", ...]


@dataclass(frozen=True, slots=True)
class Passes:
    """Time: for a length, until an instant, or (neither) until somebody next hears something."""

    length: timedelta | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Restarts:
    """The bot's process ends and begins again, `after` this long."""

    after: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Breaks:
    """An accident that the platform will have: see the sandbox's README for methods and kinds."""

    platform: str
    method: str
    kind: str
    value: str = ""
    times: int = 1


Act = Says | Presses | Picks | Fills | Edits | Does | AtOnce | Passes | Restarts | Breaks
INPUTS = (Says, Presses, Picks, Fills, Edits)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One line of the script, its number in the file, and what was seen below it when it was written."""

    number: int
    text: str
    act: Act
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CastMember:
    """Somebody who acts. `zone` is an IANA name."""

    name: str
    platform: Literal["slack", "discord"]
    zone: str
    switches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A whole file, read. `expects` are its `expect:` and `never:` lines, as (line number, words); `owners_on` is where
    the owners of the organisation talk to the bot."""

    title: str
    start: datetime
    seed: int
    people: tuple[CastMember, ...]
    expects: tuple[tuple[int, str], ...]
    lines: tuple[StoryLine, ...]
    owners_on: PlatformName = "slack"

    def person(self, name: str) -> CastMember:
        """Raises StoryError."""
        for member in self.people:
            if member.name == name:
                return member
        raise StoryError(f"{name} is not among the people of this story")
