"""An answer whose message was edited or taken back: that part of it alone changes, and the whole is echoed (X79)."""

from collections.abc import Iterator

from bot.engine import offer_wording, wording
from bot.engine.answer_parts import parts_of
from bot.engine.answers import say_again
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.events import Deleted, Edited
from bot.engine.talks import Talk


def changed(turn: Turn, event: Edited | Deleted, talk: Talk, key: str) -> Iterator[Effect]:
    """What an edit or a deletion of a message causes that is a part of the answer to `key`."""
    answer = talk.answers[key]
    words = dict(parts_of(answer))[event.message]
    if isinstance(event, Edited):
        if event.text.strip() != words:
            now = tuple((id, event.text if id == event.message else said) for id, said in parts_of(answer))
            yield from say_again(turn, talk, key, now, wording.SAW_EDIT)
    elif answer.has_value or answer.draft is not None:
        alone = len(parts_of(answer)) == 1
        card = offer_wording.taken_back(talk.id, talk.card_number, event.message, words[:300], alone=alone)
        yield Tell(person=talk.person, message=card, on=talk.platform, card=f"talk:{talk.id}:deleted:{event.message}")
