"""An answer whose message was edited or taken back: that part of it alone changes, and the whole is echoed (X79)."""

from collections.abc import Iterator

from bot.engine import global_words, offer_wording, wording
from bot.engine.answer_parts import parts_of
from bot.engine.answers import say_again
from bot.engine.beside import amended, beside
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.events import Deleted, Edited
from bot.engine.flow import Amendment, Asking, Done
from bot.engine.focus import run_flow
from bot.engine.messages import join
from bot.engine.several import in_parts, take_remarks
from bot.engine.talks import Talk
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.no_answers import NoAnswer


def changed(turn: Turn, event: Edited | Deleted, talk: Talk, key: str) -> Iterator[Effect]:
    """What an edit or a deletion of a message causes that is a part of the answer to `key`."""
    if isinstance(event, Edited):
        yield from _edited(turn, event, talk, key)
        return
    answer = talk.answers[key]
    if answer.has_value or answer.draft is not None:
        yield _asked_about(talk, event, key, edited=False)


def _edited(turn: Turn, event: Edited, talk: Talk, key: str) -> Iterator[Effect]:
    """The part is read anew; words that are no answer any more leave it as it was, and that is asked about."""
    answer, text = talk.answers[key], event.text.strip()
    then = _when_asked(run_flow(turn, talk), key)
    parts = in_parts(turn, talk, then, text, event.at) if then is not None else None
    said = parts.answer if parts is not None else text
    if then is not None and _no_answer(turn, talk, then, said, event):
        if is_question(said):
            yield from global_words.answer_question(turn, talk, said)
        yield _asked_about(talk, event, key, edited=True)
        return
    if parts is not None and then is not None:
        yield from take_remarks(turn, event.at, talk, then, parts)
    if said != dict(parts_of(answer))[event.message] or turn.lead:
        now = tuple((id, said if id == event.message else words) for id, words in parts_of(answer))
        yield from say_again(turn, talk, key, now, join(wording.SAW_EDIT, turn.lead))


def change_edited(turn: Turn, event: Edited, talk: Talk) -> Iterator[Effect] | None:
    """An edited message that is no answer, but now changes one ("make it 300" became "make it 320"); else None."""
    at = run_flow(turn, talk)
    if not isinstance(at, Asking):
        return None
    meant = beside(turn, talk, at.question, event.text.strip(), event.at)
    return amended(turn, talk, at, meant) if isinstance(meant, Amendment) else None


def _when_asked(here: Asking | Done, key: str) -> Asking | None:
    """The moment at which a question was asked, with what had been answered before it."""
    for place, passed in enumerate(here.passed):
        if passed.question.key == key:
            return Asking(passed.question, here.passed[:place])
    return here if isinstance(here, Asking) and here.question.key == key else None


def _no_answer(turn: Turn, talk: Talk, at: Asking, text: str, event: Edited) -> bool:
    question = at.question
    if not text or not question.free_text or question.plain_words:
        return False
    meant = beside(turn, talk, question, text, event.at)
    return isinstance(meant, NoAnswer) or is_question(text) or is_chatter(text)


def _asked_about(talk: Talk, event: Edited | Deleted, key: str, *, edited: bool) -> Tell:
    parts = parts_of(talk.answers[key])
    card = offer_wording.taken_back(
        talk.id, talk.card_number, event.message, dict(parts)[event.message][:300], alone=len(parts) == 1, edited=edited
    )
    return Tell(person=talk.person, message=card, on=talk.platform, card=f"talk:{talk.id}:deleted:{event.message}")
