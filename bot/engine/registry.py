"""The registry: what chapters declare, and how the engine finds it by type, verb, word, name or purpose."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bot.engine import label_wording, talk_commands
from bot.engine.commands import Command, Reminder, Unreadable, read, worded
from bot.engine.effects import Effect
from bot.engine.events import Deleted, Edited, PlatformName, Said
from bot.engine.flow import Conversation
from bot.engine.messages import Message
from bot.engine.outline import NO_STEPS, Outline
from bot.engine.people import Person, Side
from bot.engine.places import Place
from bot.engine.standing import Candidate

if TYPE_CHECKING:
    from bot.engine.context import Turn
    from bot.engine.talks import Talk

Effects = Iterable[Effect]
Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A named conversation as the engine knows it.

    `facts` are loaded fresh every turn; `run` is pure. `outline` are the numbered steps. `side`: a
    question beside the road, which words that fit something else leave waiting (C60). `relays`: what is typed is for
    somebody else, so words that decide about an open card are for that card, and a "no, forget it" ends it.
    `survey`: nobody needs an answer, so `skip` ends it and words that fit nothing are not for it. `asked` answers a
    person's own question in the middle ("how many rounds of changes?"); None leaves it to the question's help.
    `informs`: what is known answers it first.
    """

    name: str
    run: Callable[[Any, Mapping[str, Any]], Conversation[Any]]
    facts: Callable[["Turn", "Talk"], object]
    title: Callable[["Turn", "Talk"], str]
    outline: Outline = NO_STEPS
    asked: Callable[["Turn", str, "Talk"], Iterator[Effect]] | None = None
    informs: bool = False
    side: bool = False
    relays: bool = False
    survey: bool = False
    stopped: Callable[["Turn", "Talk"], Iterator[Effect]] | None = None
    minutes: int = 0
    back: bool = True
    review: str = "review"
    draft_kept: str = label_wording.FOR_30_DAYS


@dataclass(frozen=True, slots=True)
class CommandForm:
    """A command that opens a form: what to show, the command that what was sent makes, and what is wrong with it."""

    show: Callable[["Turn", Any], Effects]
    accept: Callable[[Any, Values], Command]
    check: Callable[["Turn", Any, Values], Mapping[str, str]] = lambda *_: {}


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whom this deployment serves: its name, who was named in the settings (accounts as strings), and on which
    platform each side talks to us."""

    name: str = ""
    owners: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()
    owner_platform: PlatformName = "slack"
    contractor_platform: PlatformName = "discord"

    def platform(self, side: Side) -> PlatformName:
        """Where this side is."""
        return self.owner_platform if side is Side.OWNER else self.contractor_platform


@dataclass(frozen=True, kw_only=True)
class Registry:
    """What the chapters bring. Actions take (turn, command) and yield effects.

    listeners: who hears of an event that a chapter announces. command_forms: commands that open a form. threads: by
    purpose of the place. delivered: by the tag of a message. standing: what can be done between questions, by pure
    looks at rows. answers: questions that what is stored answers. certain: what whole words, with their files, are to a
    chapter whatever else they may ask for (a delivery, a report with a question in it). readings: what whole words are
    to a chapter (verdicts, a report). always: words that are heard at any question. unknown: words that mean nothing
    here. edited: a direct message was changed that no open talk has taken as an answer. unreachable: an account of this
    person can no longer be written to; the string is one of ports.Why.
    """

    flows: Mapping[str, Flow]
    commands: Mapping[type, Callable[["Turn", Any], Effects]]
    listeners: Mapping[type, Sequence[Callable[["Turn", Any], Effects]]] = field(default_factory=dict)
    command_forms: Mapping[type, CommandForm] = field(default_factory=dict)
    threads: Mapping[str, Callable[["Turn", Said | Edited | Deleted, Place], Effects]] = field(default_factory=dict)
    standing: Sequence[Callable[["Turn"], Iterable[Candidate]]] = ()
    answers: Sequence[Callable[["Turn", str], Command | None]] = ()
    certain: Sequence[Callable[["Turn", Said], Command | None]] = ()
    readings: Sequence[Callable[["Turn", str], Command | None]] = ()
    always: Callable[[str], Command | None] = lambda _: None
    unknown: Callable[["Turn", Said], Effects] = lambda *_: ()
    edited: Callable[["Turn", Edited], Effects] = lambda *_: ()
    unreachable: Callable[["Turn", Person, str], Effects] = lambda *_: ()
    delivered: Mapping[str, Callable[["Turn", Any], Effects]] = field(default_factory=dict)
    home: Callable[["Turn", Person], tuple[Message, ...]] = lambda *_: ()
    organisation: Organisation = Organisation()

    @cached_property
    def _kinds(self) -> tuple[type[Command], ...]:
        kinds = dict.fromkeys((*talk_commands.KINDS, *self.commands, *self.command_forms))
        return tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Command))

    @cached_property
    def by_verb(self) -> Mapping[str, type[Command]]:
        """Every verb that a short string may begin with; raises ValueError if two commands claim one."""
        pressed = (kind for kind in self._kinds if not issubclass(kind, Reminder))
        return _unique((verb, kind) for kind in pressed for verb in (kind.verb, *kind.older) if verb)

    @cached_property
    def by_word(self) -> Mapping[str, type[Command]]:
        """Every global word of the chapters."""
        return _unique((word, kind) for kind in self._kinds for word in kind.words)

    @cached_property
    def slash(self) -> Mapping[str, type[Command]]:
        """Every name of the slash command."""
        return _unique((name, kind) for kind in self._kinds for name in kind.slash)

    def read(self, short: str, chosen: Sequence[str] = ()) -> Command:
        """The command that a short string means, with what was chosen in a select. Raises Unreadable."""
        verb, _, rest = short.partition(":")
        kind = self.by_verb.get(verb)
        if kind is None:
            raise Unreadable(short)
        return read(kind, rest, chosen)

    def knows(self, word: str) -> bool:
        """Whether a chapter has this global word."""
        return word in self.by_word

    @property
    def all_readings(self) -> Sequence[Callable[["Turn", str], Command | None]]:
        """What whole words may be: a question that is answered comes before verdicts and reports."""
        return (*self.answers, *self.readings)

    def reading(self, turn: "Turn", text: str) -> Command | None:
        """What a chapter reads words as, taken as a whole: verdicts, a report, a question that can be answered."""
        return next((command for read in self.all_readings if (command := read(turn, text)) is not None), None)

    def surely(self, turn: "Turn", event: Said) -> Command | None:
        """What the words with their files are before anything else is looked for in them."""
        return next((command for read in self.certain if (command := read(turn, event)) is not None), None)

    def word(self, word: str, argument: str) -> Command:
        """What a global word asks for, with the words after it. Raises KeyError for one that nobody has."""
        return worded(self.by_word[word], argument)


def _unique(pairs: Iterable[tuple[str, type[Command]]]) -> Mapping[str, type[Command]]:
    kinds: dict[str, type[Command]] = {}
    for name, kind in pairs:
        if kinds.setdefault(name, kind) is not kind:
            raise ValueError(f"{name} is claimed by {kinds[name].__name__} and {kind.__name__}")
    return MappingProxyType(kinds)
