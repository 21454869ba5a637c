"""The platform-neutral window of a form: its inputs, and the command that takes what was filled in."""

from dataclasses import dataclass
from typing import Literal

from bot.engine import label_wording
from bot.engine.commands import Command, short
from bot.engine.messages import Option


@dataclass(frozen=True, slots=True)
class FormField:
    """One input of a form. Limits are in characters; `kind` decides the control."""

    key: str
    label: str
    kind: Literal["line", "text", "select", "multi", "date", "file"] = "line"
    value: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True
    most: int = 2000


@dataclass(frozen=True, slots=True)
class Form:
    """A short burst of questions in a window: a modal on both platforms, at most five fields (Discord's limit)."""

    command: Command
    title: str
    fields: tuple[FormField, ...]
    submit: str = label_wording.SEND
    intro: str = ""

    @property
    def action(self) -> str:
        """The string that a platform carries and gives back."""
        return short(self.command)
