"""A conversation is an `async def` that awaits questions; named replay finds the one to ask now (DESIGN 3)."""

from collections.abc import Callable, Coroutine, Generator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Generic, TypedDict, TypeVar

from bot.engine.commands import Command
from bot.engine.events import Attachment
from bot.engine.messages import Message, Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known when an answer is read: when it was said (aware), the speaker's zone, the locale to read it with,
    files that came with it, and the unfinished earlier answer to the same question."""

    now: datetime
    zone: str
    locale: str = "en"
    files: tuple[Attachment, ...] = ()
    draft: object = None


@dataclass(frozen=True, slots=True)
class Got(Generic[T]):
    """Understood. `note` is said beside the echo."""

    value: T
    note: Text = ()


@dataclass(frozen=True, slots=True)
class Pick(Generic[T]):
    """Two or more readings: the person picks. Labels are shown, values stored; with `yes` a yes means the first."""

    ask: Text
    options: tuple[tuple[str, T], ...]
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Partly:
    """Some of it: `draft` is kept, `ask` says what is kept and what is still wanted."""

    draft: object
    ask: Text


@dataclass(frozen=True, slots=True)
class No:
    """Not an answer: why, with an example. `draft` keeps what was sent (a text that is too long)."""

    why: Text
    draft: object = None


Heard = Got[T] | Pick[T] | Partly | No


@dataclass(frozen=True, slots=True)
class Choice:
    """One offered answer: `value` goes into the answer, `label` on the button, `word` is what may be typed."""

    label: str
    value: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A stored answer. `value` is what was read then and stays so, however reading gets better (DESIGN 3).

    `reopened` by `edit`, it keeps that value until another is given, so that `back` can leave it as it was. `parts` are
    the messages that made it, each with its words, where there are several (X79).
    """

    raw: str
    at: datetime
    zone: str
    message: str = ""
    value: object = None
    has_value: bool = False
    options: tuple[tuple[str, object], ...] = ()
    draft: object = None
    skipped: bool = False
    yes: bool = False
    reopened: bool = False
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """What words at one question make of the answer to another one: its key, their part that says it, the value; `told`
    is its echo where that question has not been asked yet."""

    key: str
    raw: str
    value: object
    told: Text = ()


def _no_echo(_: object) -> Text:
    return ()


@dataclass(frozen=True, kw_only=True)
class Question(Generic[T]):
    """One thing to ask. The part of `key` before a dot names the step of the outline that it belongs to.

    Whoever does not know is offered what is `usual` (lines that `hear` reads as an answer) for the kind of thing
    `usual_of`; `later` is what an answer left for later stands for, None where the talk can only be put aside.
    `amends` reads words that change an earlier answer ("yes, but make it 500"), `about` gives the step of the one that
    words want changed without saying how ("" for none), `ahead` those beside the answer that
    give a later one ("12 posts. Deadline 31.12.").
    """

    key: str
    message: Message
    hear: Callable[[str, Hearing], Heard[T]]
    guard: Callable[[object], bool]
    echo: Callable[[T], Text] = _no_echo
    known: T | None = None
    optional: bool = False
    unset: T | None = None
    choices: tuple[Choice, ...] = ()
    several: bool = False
    free_text: bool = False
    plain_words: bool = False
    help: Text = ()
    needed: Text = ()
    opens: tuple[Choice, ...] = ()
    wait: bool = False
    usual: tuple[str, ...] = ()
    usual_of: str = ""
    later: T | None = None
    amends: Callable[[str, Hearing], Amendment | None] | None = None
    about: Callable[[str], str] | None = None
    ahead: Callable[[str, Hearing], Amendment | None] | None = None

    @property
    def step(self) -> str:
        """The key of the outline's step that this question belongs to."""
        return self.key.split(".", 1)[0]

    @property
    def wants_things(self) -> bool:
        """Whether it asks for things that can be named, of which what is usual is known."""
        return bool(self.usual or self.usual_of)

    def __await__(self) -> Generator["Question[T]", T, T]:
        return (yield self)


class QuestionOptions(TypedDict, Generic[T], total=False):
    """What whoever asks may say of any question, by the fields of Question."""

    known: T | None
    optional: bool
    unset: T | None
    plain_words: bool
    help: Text
    needed: Text
    opens: tuple[Choice, ...]
    wait: bool
    usual: tuple[str, ...]
    usual_of: str
    later: T | None


Conversation = Coroutine[Question[Any], Any, T]


@dataclass(frozen=True)
class Passed:
    """A question that the replay went past, with the value it fed."""

    question: Question[Any]
    value: object
    known: bool


@dataclass(frozen=True)
class Asking:
    """The conversation waits for this question."""

    question: Question[Any]
    passed: tuple[Passed, ...]


@dataclass(frozen=True)
class Done:
    """The conversation has ended with this command."""

    command: Command | None
    passed: tuple[Passed, ...]


def replay(flow: Conversation[Any], answers: Mapping[str, Answer]) -> Asking | Done:
    """Run a flow by hand over stored answers, fed by key; stops at the first question without a usable one.

    A value that fails its question's guard is as good as none. Known values stand in where nobody was asked.
    Raises whatever the flow raises, and RuntimeError if it awaits anything but a question or asks one key twice.
    """
    passed: list[Passed] = []
    seen: set[str] = set()
    feed: object = None
    try:
        while True:
            try:
                question = flow.send(feed)
            except StopIteration as end:
                return Done(end.value, tuple(passed))
            if not isinstance(question, Question) or question.key in seen:
                raise RuntimeError(f"a flow may only await questions, each key once: {question!r}")
            seen.add(question.key)
            stored = answers.get(question.key)
            if stored and stored.skipped and question.optional:
                feed = question.unset
            elif stored and stored.has_value and question.guard(stored.value):
                feed = stored.value
            elif stored is None and question.known is not None and question.guard(question.known):
                feed = question.known
                passed.append(Passed(question, feed, known=True))
                continue
            else:
                return Asking(question, tuple(passed))
            passed.append(Passed(question, feed, known=False))
    finally:
        flow.close()


def fingerprint(*parts: object) -> str:
    """What a review is bound to: edit anything that was shown and the review is forgotten."""
    return sha256(repr(parts).encode()).hexdigest()[:16]
