"""Words of one person for another: shown as they will be read, and sent only then (PRODUCT, promise 2)."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

from bot.engine import label_wording
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question, fingerprint
from bot.engine.messages import Message
from bot.engine.questions import wording
from bot.engine.questions.choices import match
from bot.engine.questions.texts import text
from bot.reading.replies.release import names_another, releases, sends_a_line, wants_change
from bot.reading.replies.taking_back import takes_back

T = TypeVar("T")
GO, CHANGE, LEAVE = "go", "change", "no"
CHOICES = (
    Choice(label_wording.SEND, GO, "send"),
    Choice(label_wording.CHANGE, CHANGE, "change"),
    Choice(label_wording.LEAVE_IT, LEAVE, label_wording.LEAVE_IT.lower()),
)


def sending(key: str, message: Message) -> Question[str]:
    """The look at words before they go out: send, change, leave it; bound to what was shown. A yes has to be one to
    sending and nothing else."""
    shown = fingerprint(message)

    def hear(words: str, _: Hearing) -> Heard[str]:
        picked = match(words, CHOICES)
        value = picked.value if picked else None
        if value is None and takes_back(words):
            value = LEAVE
        elif value is None and (sends_a_line(words) or (releases(words) and not names_another(words))):
            value = GO
        elif value is None and wants_change(words):
            value = CHANGE
        return Got(f"{value}:{shown}") if value else No(wording.SEND_CHANGE_OR_LEAVE)

    return Question(
        key=key, message=message, hear=hear, guard=lambda v: isinstance(v, str) and v.endswith(shown), choices=CHOICES
    )


async def shown_first(
    asked: Callable[[str], Question[T]], look: Callable[[T], Message], key: str = "words", *, given: T | None = None
) -> T | None:
    """What somebody has for somebody else, asked by `asked(key)`, once they have seen it as `look` shows it and sent
    it; None if they left it. Whoever wants it changed is asked again; where nothing was said, nothing is shown. What
    is `given` (no words, where `look` shows files) is shown without being asked for."""
    for number in count(1):
        suffix = "" if number == 1 else f".{number}"
        bare = given if number == 1 else None
        words = bare if bare is not None else await asked(f"{key}{suffix}")
        if not words and bare is None:
            return words
        done = await sending(f"look{suffix}", look(words))
        if done.startswith(f"{GO}:"):
            return words
        if done.startswith(f"{LEAVE}:"):
            return None
    raise AssertionError("counting does not end")


async def words_for(
    message: Message,
    look: Callable[[str], Message],
    key: str = "words",
    *,
    known: str | None = None,
    given: str | None = None,
    most: int = 2000,
) -> str | None:
    """Free words for somebody else, asked for by `message` and seen as `look` shows them before they go out; None if
    they were left. What is `known` was said already, and is shown at once."""

    def asked(name: str) -> Question[str]:
        ready = known if name == key else None
        return text(name, message, most=most, plain_words=True, known=ready, echo=lambda _: ())

    return await shown_first(asked, look, key, given=given)
