"""Words that belong to the question before: written before the open one could be seen, or right after a long answer."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from bot.engine import wording
from bot.engine.answer_parts import parts_of
from bot.engine.answers import hear
from bot.engine.context import Turn
from bot.engine.effects import Effect
from bot.engine.events import Said
from bot.engine.flow import Asking, Got, Pick
from bot.engine.focus import run_flow
from bot.engine.taking import how_read
from bot.engine.talks import Talk
from bot.reading.replies.commands import global_word

LONG_ANSWER = 1800
CONTINUES_WITHIN = 90


def newer(message: str, other: str) -> bool:
    """Whether one platform message id is surely later than another; both are numbers that rise."""
    try:
        return Decimal(message) > Decimal(other or "0")
    except InvalidOperation:
        return False


def written_before(turn: Turn, event: Said, talk: Talk, at: Asking) -> tuple[str, str] | None:
    """Words written before the open question could be seen, or right after a very long answer, belong to the one
    before (PRODUCT 5.1 rule 3): its key, and its whole answer with them."""
    before = talk.answers.get(talk.before)
    question = next((earlier.question for earlier in at.passed if earlier.question.key == talk.before), None)
    if before is None or question is None or question.choices or not before.has_value or event.files:
        return None
    shown = turn.unit.work.cards(talk.card)
    receipts = shown[-1].receipts if shown else ()
    unseen = bool(shown) and (not receipts or newer(receipts[-1].message, event.message))
    flows_on = (
        question.free_text
        and len(before.raw) >= LONG_ANSWER
        and (event.at - before.at).total_seconds() <= CONTINUES_WITHIN
    )
    if not (unseen or flows_on) or global_word(event.text) is not None:
        return None
    whole = f"{before.raw}\n{event.text.strip()}"
    if not question.free_text and not isinstance(how_read(turn, talk, question, whole, event.at), Got | Pick):
        return None
    return question.key, whole


def append(turn: Turn, event: Said, talk: Talk, key: str, whole: str) -> Iterator[Effect]:
    """Take the whole answer to an earlier question; the question now open stays the one that comes after it."""
    question = next(earlier.question for earlier in run_flow(turn, talk).passed if earlier.question.key == key)
    asked = talk.asked
    turn.lead = wording.ADDED
    parts = (*parts_of(talk.answers[key]), (event.message, event.text.strip()))
    yield from hear(turn, talk, whole, at=event.at, message=event.message, question=question, parts=parts)
    if talk.asked == asked:
        talk.before = key
