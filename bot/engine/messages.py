"""The platform-neutral tree of what people are shown; it says what is meant, renderers decide how it looks.

A plain `str` is always data: it is shown letter for letter and never as markup, whoever wrote it (X45 to X48).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from re import compile as compile_pattern
from typing import Literal

from bot.engine import formatting, label_wording
from bot.engine.commands import Command, short
from bot.engine.events import Account, Attachment

Style = Literal["", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What a person wrote, set apart as a block of its own."""

    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time (aware), shown in each of `zones` by name; `year` and `far` as the present_year module says."""

    at: datetime
    zones: tuple[str, ...]
    year: bool = True
    far: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """A person by account, with the name to use where the account means nothing; it never pings."""

    name: str
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A web address and the words to show for it. Only for addresses of our own making."""

    url: str
    label: str


Inline = str | Strong | Quote | Moment | Mention | Link
Text = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A short-cut for typing `word`: pressing it asks for `command`."""

    label: str
    command: Command
    word: str = ""
    style: Style = ""
    confirm: str = ""

    @property
    def action(self) -> str:
        """The string that a platform carries and gives back."""
        return short(self.command)

    @property
    def opens_form(self) -> bool:
        """Whether pressing it opens a form, so that the adapter may not defer."""
        return opens_form(self.action)


@dataclass(frozen=True, slots=True)
class Option:
    label: str
    value: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """One or several of some options; the choice comes back as a press of `command` with its values."""

    command: Command
    options: tuple[Option, ...]
    placeholder: str = label_wording.CHOOSE
    least: int = 1
    most: int = 1
    chosen: tuple[str, ...] = ()

    @property
    def action(self) -> str:
        """The string that a platform carries and gives back."""
        return short(self.command)


@dataclass(frozen=True, slots=True)
class Field:
    label: str
    text: Text


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of ours or one that was kept: its bytes are found by sha256."""

    name: str
    sha256: str
    type: str = "application/octet-stream"


def blobs(files: Iterable[Attachment]) -> tuple[Blob, ...]:
    """What people sent, to be shown to somebody else; files whose bytes were not kept are left out."""
    return tuple(Blob(file.name, file.sha256, file.type or "application/octet-stream") for file in files if file.sha256)


@dataclass(frozen=True, slots=True)
class Message:
    """One thing said to somebody. In this order: title, text, fields, table, files, footer, turn, select, buttons.

    `turn` says whose turn it is, until when; it goes when the card is settled (PRODUCT 5.1 rules 7 and 14).
    """

    text: Text = ()
    title: str = ""
    fields: tuple[Field, ...] = ()
    table: Table | None = None
    buttons: tuple[Button, ...] = ()
    select: Select | None = None
    files: tuple[Blob, ...] = ()
    footer: Text = ()
    turn: Text = ()

    @property
    def last(self) -> Text:
        """Footer and turn, a line each."""
        return (*self.footer, "\n", *self.turn) if self.footer and self.turn else self.footer or self.turn

    def lead(self, text: Text) -> "Message":
        """The same message with `text` as a paragraph before it."""
        return replace(self, text=join(text, self.text)) if text else self

    def tail(self, text: Text) -> "Message":
        """The same message with `text` as a paragraph after its text."""
        return replace(self, text=join(self.text, text)) if text else self

    def offering(self, *buttons: Button) -> "Message":
        """The same message with these buttons added."""
        return replace(self, buttons=(*self.buttons, *buttons))

    def settled(self, outcome: Text) -> "Message":
        """The same card after the decision: no buttons, nobody's turn any more, and who decided what, when."""
        text = _without_turn(self.text)
        return replace(self, text=text, buttons=(), select=None, footer=join(self.footer, outcome), turn=())


_WHOSE_TURN = compile_pattern(rf"\s*\b{label_wording.YOUR_TURN}\b[^.\n]*\.?\s*$")


def _without_turn(text: Text) -> Text:
    """A text without the words at its end that say that it is its reader's turn."""
    if not text or not isinstance(text[-1], str):
        return text
    left = _WHOSE_TURN.sub("", text[-1])
    return (*text[:-1], left) if left else text[:-1]


def say(*parts: Inline, **rest: object) -> Message:
    """A message of one text; keyword arguments are Message's own."""
    return Message(text=parts, **rest)  # type: ignore[arg-type]


def join(*texts: Text) -> Text:
    """Paragraphs, one after the other."""
    out: list[Inline] = []
    for text in texts:
        if text:
            if out:
                out.append("\n\n")
            out.extend(text)
    return tuple(out)


def sentences(*texts: Text) -> Text:
    """Whole sentences in a paragraph, one after the other; what is empty is left out."""
    out: list[Inline] = []
    for text in texts:
        if text:
            out.extend((" ", *text) if out else text)
    return tuple(out)


def lines(items: Iterable[Text], mark: str = "• ") -> Text:
    """One line for each item."""
    out: list[Inline] = []
    for item in items:
        if out:
            out.append("\n")
        out.extend((mark, *item) if mark else item)
    return tuple(out)


def opens_form(action: str) -> bool:
    """Whether pressing this must open a form, so that the adapter may not defer (DESIGN 5)."""
    return action.split(":", 1)[0].endswith("?")


def plain(text: Text) -> str:
    """The words of a text without any styling; moments in their zones' words. For logs, records and comparisons."""
    out = []
    for node in text:
        match node:
            case str():
                out.append(node)
            case Strong() | Quote():
                out.append(node.text)
            case Moment():
                out.append(formatting.moment(node.at, node.zones, year=node.year))
            case Mention():
                out.append(node.name)
            case Link():
                out.append(node.label)
    return "".join(out)
