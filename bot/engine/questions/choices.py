"""Questions with offered answers: one of several, several, yes or no, and the last look."""

from collections.abc import Callable, Iterable
from typing import Any

from bot.engine import formatting, label_wording
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question, fingerprint
from bot.engine.messages import Message, Text
from bot.engine.questions import wording
from bot.engine.questions.texts import is_a
from bot.reading.replies.yesno import yesno


def choice(
    key: str,
    message: Message,
    choices: Iterable[Choice],
    *,
    other: Callable[[str, Hearing], Any] | None = None,
    **rest: Any,
) -> Question[str]:
    """One of several; the answer is the choice's value. `other` may read what is none of them."""
    options = tuple(choices)

    def hear(said: str, at: Hearing) -> Heard[str]:
        found = match(said, options)
        if found is not None:
            return Got(found.value)
        if other is not None and (heard := other(said, at)) is not None:
            return heard  # type: ignore[no-any-return]
        return No(wording.choose_one(option.label for option in options))

    def echo(value: str) -> Text:
        return (next((one.label for one in options if one.value == value), value),)

    def offered(value: Any) -> bool:
        return isinstance(value, str) and (other is not None or any(one.value == value for one in options))

    return Question(key=key, message=message, hear=hear, guard=offered, echo=echo, choices=options, **rest)


def match(said: str, options: tuple[Choice, ...]) -> Choice | None:
    """The choice that was typed: by value, word, label or number."""
    flat = " ".join(said.lower().strip(" .!").split())
    for number, one in enumerate(options, 1):
        if flat in (one.value.lower(), one.word.lower(), one.label.lower().strip(" .!"), str(number)) and flat:
            return one
    return None


def several(key: str, message: Message, choices: Iterable[Choice], **rest: Any) -> Question[tuple[str, ...]]:
    """Any of several, as values."""
    options = tuple(choices)

    def hear(said: str, _: Hearing) -> Heard[tuple[str, ...]]:
        if said.strip().lower() in ("all", "all of them"):
            return Got(tuple(one.value for one in options))
        found = [match(part, options) for part in said.replace("\n", ",").replace(" and ", ",").split(",")]
        picked = tuple(dict.fromkeys(one.value for one in found if one))
        if not picked or None in found:
            return No(wording.name_some(option.label for option in options))
        return Got(picked)

    def echo(value: tuple[str, ...]) -> Text:
        return (formatting.listing(option.label for option in options if option.value in value),)

    def offered(value: Any) -> bool:
        return isinstance(value, tuple) and {*value} <= {one.value for one in options}

    return Question(
        key=key, message=message, hear=hear, guard=offered, echo=echo, choices=options, several=True, **rest
    )


def yes_no(key: str, message: Message, *, yes: str = wording.YES, no: str = wording.NO, **rest: Any) -> Question[bool]:
    """Yes or no; in doubt neither, and asked again."""
    options = (Choice(yes, "yes", "yes"), Choice(no, "no", "no"))

    def hear(said: str, _: Hearing) -> Heard[bool]:
        found = match(said, options)
        read = found.value if found else yesno(said)
        if read == "neither":
            return No(wording.YES_OR_NO)
        return Got(read == "yes")

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=is_a(bool),
        echo=lambda value: (yes if value else no,),
        choices=options,
        **rest,
    )


def review(
    key: str, message: Message, *, go: str = label_wording.SEND, word: str = "send", extra: tuple[Choice, ...] = ()
) -> Question[str]:
    """The last look: bound to what was shown, so that any later change asks for it again. Gives the choice made."""
    shown = fingerprint(message)
    options = (Choice(go, "go", word), *extra)

    def hear(said: str, _: Hearing) -> Heard[str]:
        found = match(said, options)
        if found is None and yesno(said) == "yes":
            found = options[0]
        if found is None:
            return No(wording.send_or_edit(word))
        return Got(f"{found.value}:{shown}")

    return Question(
        key=key, message=message, hear=hear, guard=lambda v: isinstance(v, str) and v.endswith(shown), choices=options
    )
