"""Takes secrets out of whatever came in, before it is a row: the one place through which every event passes.

What is masked here is never stored, shown or logged in clear; the event keeps only which kinds there were, so that its
turn can say so and ask how the secret will be handed over.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.engine.events import TEXT_AT_MOST, Attachment, Edited, Event, Invoked, Said, Submitted, words_of
from bot.engine.masking_wording import masked_word
from bot.reading.secrets import Secret, certain, secrets


def masked(event: Event) -> Event:
    """The same event without the secrets in its words, their kinds in `hidden`."""
    words: tuple[str, ...] = ()
    match event:
        case Said() | Edited():
            words, event = (event.text,), replace(event, text=_clean(event.text))
        case Submitted():
            words = tuple(value for typed in event.values.values() for value in typed)
            event = replace(event, values=masked_values(event.values))
        case Invoked():
            words, event = (event.argument,), replace(event, argument=_clean(event.argument))
    hidden = tuple(dict.fromkeys(secret.kind for text in words for secret in secrets(text)))
    return replace(event, hidden=hidden) if hidden else event


def masked_values(values: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What was typed into a form, without the secrets in it."""
    return {key: tuple(_clean(value) for value in typed) for key, typed in values.items()}


def _clean(text: str) -> str:
    return _without(text, secrets(text))


def _without(text: str, found: Iterable[Secret]) -> str:
    for secret in sorted(found, key=lambda one: one.span, reverse=True):
        start, end = secret.span
        text = f"{text[:start]}{masked_word(secret.kind)}{text[end:]}"
    return text


def secrets_of(file: Attachment, data: bytes) -> tuple[str, ...]:
    """The kinds of secrets in a small file that holds text; of program text only keys that are certain.

    Such a file is not kept: its bytes would be the secret in clear.
    """
    if len(data) > TEXT_AT_MOST or b"\0" in data:
        return ()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ()
    found = secrets(text) if words_of(file, data) else certain(text)
    return tuple(dict.fromkeys(secret.kind for secret in found))
