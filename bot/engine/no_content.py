"""Whether words at an open question are no answer to it, and what they are instead."""

from typing import Any

from bot.engine import global_words
from bot.engine.context import Turn
from bot.engine.flow import Answer, Got, Heard, No, Pick, Question
from bot.engine.guessing import no_answer as no_answer_learnt
from bot.engine.talks import Talk
from bot.reading.money.currencies import currency_alone
from bot.reading.replies.chatter import approves, is_chatter, is_question, lets_ask
from bot.reading.replies.explaining import asks_again, wants_it_explained
from bot.reading.replies.first_words import lost
from bot.reading.replies.left_open import left_open
from bot.reading.replies.lists import is_nothing
from bot.reading.replies.no_answers import (
    LEARNT,
    NoAnswer,
    leans_to_none,
    names_nothing,
    no_answer,
    protests_at_length,
)
from bot.reading.replies.none_in_part import none_in_part
from bot.reading.replies.renames import new_title
from bot.reading.replies.ticks import doubtful, ticks, ticks_none
from bot.reading.replies.yesno import yesno

RENAME = "rename"
"""The global word by which a chapter lets its things be named anew."""
TITLE = "title"
"""The step, or the word for one, that the outline of a talk about something with a title names."""
SAYS_LITTLE = 3
"""Words that may be no answer where somebody is to say something in their own; more are theirs."""
CAREFUL = ("human",)
"""Commands that may as well be an answer ("somebody", "a person"): asked about first."""


def renamed(turn: Turn, talk: Talk, question: Question[Any], text: str) -> str:
    """The new title that words at a question give to its subject; "" if they do not.

    A text is content unless the talk is one about something that has a title ("Title: Writer" may begin a post)."""
    titled = bool(turn.registry.flows[talk.flow].outline.named(TITLE))
    takes_words = question.free_text and not titled
    return "" if takes_words or not turn.registry.knows(RENAME) else new_title(text)


def none_meant(
    turn: Turn, question: Question[Any], stored: Answer | None, text: str, reading: Heard[Any]
) -> NoAnswer | None:
    """Why words are no answer to this question, of which `stored` is kept; None where they may be one."""
    if asks_again(text) or (question.help and wants_it_explained(text)):
        return NoAnswer("what")
    if question.plain_words and len(text.split()) > SAYS_LITTLE:
        return None
    if question.plain_words and lets_ask(text):
        return NoAnswer("unclear")
    none = no_answer(text) or (protests_at_length(text) if question.free_text else None)
    if none is None and question.free_text and question.help and lost(text):
        return NoAnswer("what")
    if none is None and left_open(text) and (question.free_text or isinstance(reading, No)):
        return NoAnswer("doubt")
    if none is None and question.free_text and not question.plain_words and not is_question(text):
        none = NoAnswer("unclear") if _unclear(question, text) else _learnt(turn, question, text)
        if none is not None:
            return none
    if none is None or (none.kind == "command" and not global_words.known(turn, none.command)):
        return None
    if none.kind in ("command", "back", "start over"):
        understood = isinstance(reading, Got) and not question.free_text
        return None if understood else none
    if stored and (stored.options or (none.kind == "protest" and stored.draft is not None)):
        return None
    if question.free_text:
        return none
    if isinstance(reading, Got | Pick):
        return none if none.wrong else None
    return None if none.kind == "protest" and question.choices and not none.words else none


def _unclear(question: Question[Any], text: str) -> bool:
    """Whether words may be no answer, so that it is asked: also where things are wanted and they name none."""
    if approves(text) or currency_alone(text) is not None:
        return True
    labels = [choice.label for choice in question.choices]
    if question.several and doubtful(text, labels):
        return True
    if ticks(text, labels) is not None or (labels and ticks_none(text)):
        return False
    if question.wants_things and none_in_part(text) and not is_chatter(text):
        return True
    return leans_to_none(text) or (question.wants_things and names_nothing(text))


def _learnt(turn: Turn, question: Question[Any], text: str) -> NoAnswer | None:
    """Why words are hardly an answer, as sentences of many people tell: what can be said at any question; where things
    are wanted anything else that names none is put aside and asked about."""
    labels = [choice.label for choice in question.choices]
    if ticks(text, labels) is not None or (labels and ticks_none(text)):
        return None
    if is_nothing(text) or is_chatter(text) or yesno(text) != "neither":
        return None
    rather = no_answer_learnt(turn, text)
    if rather is None or (rather not in LEARNT and not question.wants_things):
        return None
    return NoAnswer(LEARNT.get(rather, "unclear"))


def may_be_answer(question: Question[Any], none: NoAnswer) -> bool:
    """Whether the words could be the answer all the same, so that they are put aside and asked about."""
    if question.plain_words:
        return none.kind != "postponed"
    return question.free_text and none.kind == "command" and none.command in CAREFUL
