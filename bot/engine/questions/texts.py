"""Questions that are answered in words: a text, a list."""

from collections.abc import Callable
from typing import Unpack

from bot.engine.flow import Got, Heard, Hearing, No, Question, QuestionOptions
from bot.engine.messages import Inline, Message, Text
from bot.engine.questions import wording
from bot.reading.language.listing import split_lines


def asks(title: str, *body: Inline) -> Message:
    """A question's message: its headline and what stands under it."""
    return Message(title=title, text=body)


def _words(text: str) -> int:
    return len(text.split())


def text(
    key: str,
    message: Message,
    *,
    least: int = 1,
    most: int = 2000,
    words: tuple[int, int] | None = None,
    example: str = "",
    echo: Callable[[str], Text] | None = None,
    **rest: Unpack[QuestionOptions[str]],
) -> Question[str]:
    """Free text of `least` to `most` characters and, if given, of so many words."""

    def hear(typed: str, at: Hearing) -> Heard[str]:
        whole = typed.strip()
        if isinstance(at.draft, str) and at.draft and len(at.draft) <= most:
            whole = f"{at.draft}\n{whole}"
        if len(whole) < least:
            return No(wording.too_short(example))
        if len(whole) > most:
            return No(wording.too_long(len(whole), most), draft=whole)
        if words and not words[0] <= _words(whole) <= words[1]:
            return No(wording.other_length(_words(whole), *words), draft=None)
        return Got(whole)

    def say_back(value: str) -> Text:
        if echo:
            return echo(value)
        return wording.so_many_words(_words(value)) if words else (shorten(value),)

    return Question(key=key, message=message, hear=hear, guard=is_a(str), echo=say_back, free_text=True, **rest)


def shorten(value: str, most: int = 120) -> str:
    """The first words of a text, for echoes; an ellipsis says that there is more."""
    flat = " ".join(value.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"


def is_a(kind: type) -> Callable[[object], bool]:
    """A guard: the stored value is of this type."""
    return lambda value: isinstance(value, kind)


def tuple_of(kind: type) -> Callable[[object], bool]:
    """A guard: the stored value is a tuple of nothing but this type."""
    return lambda value: isinstance(value, tuple) and all(isinstance(item, kind) for item in value)


def items(
    key: str,
    message: Message,
    *,
    least: int = 1,
    most: int = 20,
    example: str = "",
    **rest: Unpack[QuestionOptions[tuple[str, ...]]],
) -> Question[tuple[str, ...]]:
    """A list, one item a line."""

    def hear(words: str, _: Hearing) -> Heard[tuple[str, ...]]:
        rows = split_lines(words)
        if len(rows) < least:
            return No(wording.too_few_items(least, example))
        if len(rows) > most:
            return No(wording.too_many_items(len(rows), most))
        return Got(rows)

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=tuple_of(str),
        echo=lambda value: ("; ".join(value),),
        free_text=True,
        **rest,
    )
