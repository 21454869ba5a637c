"""The table by which the engine finds what a chapter does: commands, verbs, words, forms, timers, flows, threads."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.engine.asking import Flow
from bot.engine.effects import Effect
from bot.engine.events import CameDue, Deleted, Edited, Invoked, Refused, Said
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
class House:
    """The organisation this deployment serves: its name, and who was named in the settings (accounts as strings)."""

    name: str = ""
    owners: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Book:
    """What the chapters bring. Actions take (command, turn) and yield effects.

    verbs: a pressed "verb:subject:argument" with select values becomes a command. words: a global word that the
    engine does not own becomes effects. unknown: words that mean nothing here. threads: by purpose of the place.
    edited: a direct message was changed that no open talk has taken as an answer.
    """

    flows: Mapping[str, Flow]
    commands: Mapping[type, Callable[[Any, "Turn"], Effects]]
    verbs: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]]
    forms: Mapping[str, FormVerb] = field(default_factory=dict)
    words: Mapping[str, Callable[["Turn", str], Effects]] = field(default_factory=dict)
    timers: Mapping[str, Callable[[CameDue, "Turn"], Effects]] = field(default_factory=dict)
    invoked: Mapping[str, Callable[[Invoked, "Turn"], Effects]] = field(default_factory=dict)
    threads: Mapping[str, Callable[[Said | Edited | Deleted, Place, "Turn"], Effects]] = field(default_factory=dict)
    unknown: Callable[[Said, "Turn"], Effects] = lambda *_: ()
    edited: Callable[[Edited, "Turn"], Effects] = lambda *_: ()
    unreachable: Callable[[Refused, Person, "Turn"], Effects] = lambda *_: ()
    delivered: Mapping[str, Callable[[Any, "Turn"], Effects]] = field(default_factory=dict)
    home: Callable[[Person, "Turn"], tuple[Message, ...]] = lambda *_: ()
    house: House = House()
