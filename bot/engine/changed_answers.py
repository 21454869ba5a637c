"""An answer whose message was edited or taken back: that part of it alone changes, and the whole is echoed (X79)."""

from collections.abc import Iterator

from bot.engine import offer_wording, wording
from bot.engine.answer_parts import parts_of
from bot.engine.answers import say_again
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.events import Deleted, Edited
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.several import in_parts
from bot.engine.talks import Talk


def changed(turn: Turn, event: Edited | Deleted, talk: Talk, key: str) -> Iterator[Effect]:
    """What an edit or a deletion of a message causes that is a part of the answer to `key`."""
    answer = talk.answers[key]
    words = dict(parts_of(answer))[event.message]
    if isinstance(event, Edited):
        said_now = _answer_in(turn, talk, event)
        if said_now != words:
            now = tuple((id, said_now if id == event.message else said) for id, said in parts_of(answer))
            yield from say_again(turn, talk, key, now, wording.SAW_EDIT)
    elif answer.has_value or answer.draft is not None:
        alone = len(parts_of(answer)) == 1
        card = offer_wording.taken_back(talk.id, talk.card_number, event.message, words[:300], alone=alone)
        yield Tell(person=talk.person, message=card, on=talk.platform, card=f"talk:{talk.id}:deleted:{event.message}")


def _answer_in(turn: Turn, talk: Talk, event: Edited) -> str:
    """The answer alone, where a question stood beside it."""
    at = run_flow(turn, talk)
    parts = in_parts(turn, talk, at, event.text, event.at) if isinstance(at, Asking) else None
    return parts.answer if parts is not None else event.text.strip()
