"""What words of somebody may mean, as values; interpreting says which, routing does what follows."""

from dataclasses import dataclass

from bot.engine.commands import Command
from bot.engine.messages import Button
from bot.engine.resolving import Result
from bot.reading.replies.commands import GlobalWord


@dataclass(frozen=True, slots=True)
class ButtonMeant:
    """The words stand on a button."""

    button: Button


@dataclass(frozen=True, slots=True)
class WordMeant:
    """A global word, with what was said after it."""

    word: GlobalWord


@dataclass(frozen=True, slots=True)
class EarlierMeant:
    """They belong to the question before, whose whole answer is now `whole`."""

    key: str
    whole: str


@dataclass(frozen=True, slots=True)
class AsideMeant:
    """Chatter, or a question of theirs. With `held` it may be the answer all the same and is put aside."""

    held: bool


@dataclass(frozen=True, slots=True)
class AnswerMeant:
    """The answer to the open question."""


@dataclass(frozen=True, slots=True)
class StandingMeant:
    """Things that can be done now, in the order in which they were said; `unread` if something else was said too."""

    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class ReadMeant:
    """A chapter has read them as a whole: verdicts, a report."""

    command: Command


@dataclass(frozen=True, slots=True)
class LeftMeant:
    """What was begun for somebody else is taken back: nothing goes out."""


@dataclass(frozen=True, slots=True)
class NothingMeant:
    """Nothing that is open takes them."""


Meaning = (
    ButtonMeant
    | WordMeant
    | EarlierMeant
    | AsideMeant
    | AnswerMeant
    | StandingMeant
    | ReadMeant
    | LeftMeant
    | NothingMeant
)
