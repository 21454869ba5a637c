"""Commands: what can be asked for, as frozen dataclasses that carry their verb, and their short strings.

A button, a select, a form, a reminder and a word all carry one. A platform gives back nothing but a string of at most
100 characters (PRODUCT 5.4), so a command is written as `verb:first:second.third` and read back by the registry. The
string is a label and never trusted: whoever handles the command checks the person (X56).
"""

from collections.abc import Sequence
from dataclasses import MISSING, Field, dataclass, fields
from typing import Any, ClassVar, Literal, TypeVar, get_args, get_origin, get_type_hints

LONGEST = 95
"""Characters of a short string: a platform takes 100, and an adapter may put a mark before it."""

YES, NO = "yes", "no"


class Command:
    """What every command declares on its class.

    verb: begins its short string; "" for what never leaves a turn. A verb that ends in "?" opens a form, and the
    adapter then may not defer (PRODUCT 5.4). older: verbs of earlier messages that mean the same. words: global words
    that ask for it; slash: names of the slash command. A field of such a command takes the words after the name.
    picks: the field that takes what was chosen in a select. decides: made from words that name what they are about, so
    that they are for an open card and no message to somebody. informs: it only tells what is known, so a question that
    is read as one is answered with it in the middle of a talk, too.
    """

    __slots__ = ()
    verb: ClassVar[str] = ""
    older: ClassVar[tuple[str, ...]] = ()
    words: ClassVar[tuple[str, ...]] = ()
    slash: ClassVar[tuple[str, ...]] = ()
    picks: ClassVar[str] = ""
    decides: ClassVar[bool] = False
    informs: ClassVar[bool] = False


class Reminder(Command):
    """What only the clock asks for. Its verb names it among timers; no string that a platform gives back is read as
    one, so nobody can press it (X56)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Verbatim(Command):
    """A string that a platform gave back, to be carried once more letter for letter: for adapters that ask again."""

    string: str


C = TypeVar("C", bound=Command)


class Unreadable(ValueError):
    """A short string that is not one of ours, or not any more."""


def _written(kind: type[Command]) -> "tuple[Field[Any], ...]":
    return tuple(field for field in fields(kind) if field.name != kind.picks)  # type: ignore[arg-type]


def short(command: Command) -> str:
    """The command as a platform carries it. Raises ValueError for what `spelled` refuses or is over 95 characters."""
    if isinstance(command, Verbatim):
        return command.string
    made = spelled(command)
    if len(made) > LONGEST:
        raise ValueError(f"too long for a platform: {made}")
    return made


def spelled(command: Command) -> str:
    """The command as one string, of any length; trailing fields at their default are left out.

    Raises ValueError if it has no verb, or could not be read back as it was."""
    if not command.verb:
        raise ValueError(f"{type(command).__name__} declares no verb, so nothing outside a turn can carry it")
    written = list(_written(type(command)))
    while written and written[-1].default is not MISSING and getattr(command, written[-1].name) == written[-1].default:
        written.pop()
    values = [_text(getattr(command, field.name)) for field in written]
    if any(":" in value for value in values[:1] if len(values) > 1) or any("." in value for value in values[1:-1]):
        raise ValueError(f"cannot be read back: {command!r}")
    return ":".join((command.verb, *values[:1], ".".join(values[1:]))).rstrip(":")


def _text(value: object) -> str:
    match value:
        case bool():
            return YES if value else NO
        case str() | int():
            return str(value)
    raise ValueError(f"a short string holds text, numbers, yes and no: {value!r}")


def read(kind: type[C], rest: str, chosen: Sequence[str] = ()) -> C:
    """The command of this class that `rest` (the short string behind its verb) means. Raises Unreadable."""
    written = _written(kind)
    first, colon, behind = rest.partition(":") if len(written) > 1 else (rest, "", "")
    values = [first] if rest else []
    if colon:
        values += behind.split(".", max(len(written) - 2, 0))
    hints = get_type_hints(kind)
    given: dict[str, Any] = {
        field.name: _value(value, hints[field.name]) for field, value in zip(written, values, strict=False)
    }
    if kind.picks:
        given[kind.picks] = tuple(chosen)
    try:
        return kind(**given)
    except TypeError as missing:
        raise Unreadable(f"{kind.__name__}: {rest}") from missing


def _value(text: str, hint: object) -> object:
    if hint is bool:
        if text not in (YES, NO):
            raise Unreadable(text)
        return text == YES
    if hint is int:
        if not text.isdecimal():
            raise Unreadable(text)
        return int(text)
    if get_origin(hint) is Literal and text not in get_args(hint):
        raise Unreadable(text)
    return text


def worded(kind: type[C], argument: str) -> C:
    """The command of a global word or slash command, with the words after it in its first field, if it has one."""
    return kind(*(argument for _ in _written(kind)[:1]))
