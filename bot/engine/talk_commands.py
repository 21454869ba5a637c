"""The engine's own commands: an answer to a question, a word about a talk, a form for an answer or to mend."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command

OFFERED = ("=usual", "=change", "=later", "=restart", "=on", "=drop", "=keep")
"""What a pressed answer may be where no answer was given: the usual, words of one's own, later, anew, on; or, of a
message that was taken back ("=drop:" or "=keep:" and its id), out or kept. Nobody can type one: typed words come with
their message."""


@dataclass(frozen=True, slots=True)
class AnswerQuestion(Command):
    """A choice was pressed on card number `card` of a talk."""

    verb = "answer"

    talk: str
    card: int
    value: str


@dataclass(frozen=True, slots=True)
class AnswerSeveral(Command):
    """Options of a select on card number `card` were chosen."""

    verb = "answers"
    picks = "values"

    talk: str
    card: int
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PickReading(Command):
    """One of the readings that were offered on card number `card`, by its place (from 0)."""

    verb = "pick"

    talk: str
    card: int
    index: int


@dataclass(frozen=True, slots=True)
class AnswerInForm(Command):
    """The open question as a form, for somebody who cannot write to us; `card` is the one it was opened for."""

    verb = "answer?"

    talk: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class AboutTalk(Command):
    """A word about a talk: take what was put aside, wait, stop, go on, bring it into focus, pause."""

    verb = "talk"

    talk: str
    what: Literal["take", "wait", "stop", "go", "focus", "pause"]


@dataclass(frozen=True, slots=True)
class EditStep(Command):
    """A step of a talk once more, as what was said to it is to change."""

    verb = "edit?"

    talk: str
    step: str


@dataclass(frozen=True, slots=True)
class MendForm(Command):
    """A refused form once more, as its writer left it; `form` is the short string of the form."""

    verb = "fix?"

    form: str


@dataclass(frozen=True, slots=True)
class LeaveAsIs(Command):
    """No to "is this what you mean?": nothing is done."""

    verb = "leave"


@dataclass(frozen=True, slots=True)
class AskFirst(Command):
    """What others would hear of was pressed where nothing has named what it does: it is named, and asked about.
    `action` is the short string of the command."""

    verb = "first"

    action: str


KINDS: tuple[type[Command], ...] = (
    AnswerQuestion,
    AnswerSeveral,
    PickReading,
    AnswerInForm,
    AboutTalk,
    EditStep,
    MendForm,
    LeaveAsIs,
    AskFirst,
)
