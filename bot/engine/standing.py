"""A thing that can be done now, as a chapter declares it for whoever is writing, whenever a card offered it (C59)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command

What = Literal["shows", "changes", "outward"]
"""What a candidate does: it only shows something, it changes what can be changed back, or others hear of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One thing that can be done now.

    intents: what somebody asks for who means it (bot/reading/replies/requests.py). label: its button. words: what is
    typed for it, letter for letter. about: the name of the person it is about; number: their place as people count it;
    current: what is on the newest card. project: the title it belongs to; of: the id of that project, where two are
    called alike. does: what happens, in a sentence, where
    others hear of it. fill: the command with what the message says (an amount, a day, words to pass on); None where it
    says nothing of the kind. reads: the command that a message as a whole is, where more than the request itself was
    said ("fine, 3rd is ok" beside a wish for the 3rd). many: one command for several candidates of the same kind.
    """

    command: Command
    intents: tuple[str, ...]
    label: str
    words: tuple[str, ...] = ()
    about: str = ""
    number: int = 0
    current: bool = False
    project: str = ""
    of: str = ""
    effect: What = "changes"
    does: str = ""
    fill: Callable[[str], Command | None] | None = None
    reads: Callable[[str], Command | None] | None = None
    many: Callable[[tuple[Command, ...]], Command] | None = None
