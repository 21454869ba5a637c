"""Questions with offered answers: one of several, several, yes or no, and the last look."""

from collections.abc import Callable, Iterable
from typing import Unpack

from bot.engine import formatting, label_wording
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question, QuestionOptions, fingerprint
from bot.engine.messages import Message, Text
from bot.engine.questions import wording
from bot.engine.questions.texts import is_a
from bot.reading.replies.release import releases
from bot.reading.replies.ticks import ticks
from bot.reading.replies.yesno import yesno


def choice(
    key: str,
    message: Message,
    choices: Iterable[Choice],
    *,
    other: Callable[[str, Hearing], Heard[str] | None] | None = None,
    **rest: Unpack[QuestionOptions[str]],
) -> Question[str]:
    """One of several; the answer is the choice's value. `other` may read what is none of them."""
    options = tuple(choices)

    def hear(words: str, at: Hearing) -> Heard[str]:
        picked = match(words, options)
        if picked is not None:
            return Got(picked.value)
        if other is not None and (heard := other(words, at)) is not None:
            return heard
        return No(wording.choose_one(option.label for option in options))

    def echo(value: str) -> Text:
        return (next((option.label for option in options if option.value == value), value),)

    def offered(value: object) -> bool:
        return isinstance(value, str) and (other is not None or any(option.value == value for option in options))

    return Question(key=key, message=message, hear=hear, guard=offered, echo=echo, choices=options, **rest)


def match(words: str, options: tuple[Choice, ...]) -> Choice | None:
    """The choice that was typed: by value, word, label or number."""
    flat = " ".join(words.lower().strip(" .!").split())
    for number, option in enumerate(options, 1):
        if flat in (option.value.lower(), option.word.lower(), option.label.lower().strip(" .!"), str(number)) and flat:
            return option
    return None


def several(
    key: str, message: Message, choices: Iterable[Choice], **rest: Unpack[QuestionOptions[tuple[str, ...]]]
) -> Question[tuple[str, ...]]:
    """Any of several, as values."""
    options = tuple(choices)

    def hear(words: str, _: Hearing) -> Heard[tuple[str, ...]]:
        values = tuple(option.value for option in options)
        matched = [match(part, options) for part in words.replace("\n", ",").replace(" and ", ",").split(",")]
        picked = tuple(dict.fromkeys(option.value for option in matched if option))
        if not picked or None in matched:
            ticked = ticks(words, [option.label for option in options])
            if ticked is None or ticked.added:
                return No(wording.name_some(option.label for option in options))
            picked = tuple(values[place] for place in ticked.places)
        return Got(picked)

    def echo(value: tuple[str, ...]) -> Text:
        return (formatting.listing(option.label for option in options if option.value in value),)

    def offered(value: object) -> bool:
        return isinstance(value, tuple) and {*value} <= {option.value for option in options}

    return Question(
        key=key, message=message, hear=hear, guard=offered, echo=echo, choices=options, several=True, **rest
    )


def yes_no(
    key: str, message: Message, *, yes: str = wording.YES, no: str = wording.NO, **rest: Unpack[QuestionOptions[bool]]
) -> Question[bool]:
    """Yes or no; in doubt neither, and asked again."""
    options = (Choice(yes, "yes", "yes"), Choice(no, "no", "no"))

    def hear(words: str, _: Hearing) -> Heard[bool]:
        picked = match(words, options)
        read = picked.value if picked else yesno(words)
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

    def hear(words: str, _: Hearing) -> Heard[str]:
        picked = match(words, options)
        if picked is None and (yesno(words) == "yes" or releases(words)):
            picked = options[0]
        if picked is None:
            return No(wording.send_or_edit(word))
        return Got(f"{picked.value}:{shown}")

    return Question(
        key=key, message=message, hear=hear, guard=lambda v: isinstance(v, str) and v.endswith(shown), choices=options
    )
