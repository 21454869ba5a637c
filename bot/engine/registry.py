"""The table by which the engine finds what a chapter does: commands, verbs, words, forms, timers, flows, threads."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.engine.effects import Effect
from bot.engine.events import CameDue, Deleted, Edited, Invoked, Said
from bot.engine.flow import Flow
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.engine.places import Place

if TYPE_CHECKING:
    from bot.engine.turn import Turn

Effects = Iterable[Effect]
Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class FormVerb:
    """A verb that opens a form: what to show, what is wrong with what was sent, and the command it makes."""

    show: Callable[["Turn", str, str], Effects]
    accept: Callable[[str, str, Values], Any]
    check: Callable[["Turn", str, str, Values], Mapping[str, str]] = lambda *_: {}


@dataclass(frozen=True, slots=True)
class Organisation:
    """The organisation this deployment serves: its name, and who was named in the settings (accounts as strings)."""

    name: str = ""
    owners: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Registry:
    """What the chapters bring. Actions take (command, turn) and yield effects.

    verbs: a pressed "verb:subject:argument" with select values becomes a command. words: a global word that the
    engine does not own becomes effects. unknown: words that mean nothing here. threads: by purpose of the place.
    edited: a direct message was changed that no open talk has taken as an answer.
    unreachable: this person's account can no longer be written to; the string is one of ports.Why.
    """

    flows: Mapping[str, Flow]
    commands: Mapping[type, Callable[["Turn", Any], Effects]]
    verbs: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]]
    forms: Mapping[str, FormVerb] = field(default_factory=dict)
    words: Mapping[str, Callable[["Turn", str], Effects]] = field(default_factory=dict)
    timers: Mapping[str, Callable[["Turn", CameDue], Effects]] = field(default_factory=dict)
    invoked: Mapping[str, Callable[["Turn", Invoked], Effects]] = field(default_factory=dict)
    threads: Mapping[str, Callable[["Turn", Said | Edited | Deleted, Place], Effects]] = field(default_factory=dict)
    unknown: Callable[["Turn", Said], Effects] = lambda *_: ()
    edited: Callable[["Turn", Edited], Effects] = lambda *_: ()
    unreachable: Callable[["Turn", Person, str], Effects] = lambda *_: ()
    delivered: Mapping[str, Callable[["Turn", Any], Effects]] = field(default_factory=dict)
    home: Callable[["Turn", Person], tuple[Message, ...]] = lambda *_: ()
    organisation: Organisation = Organisation()
