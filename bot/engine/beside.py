"""Words beside the open question: a new name for its subject, a change of an earlier answer, a protest against the
last echo, or no answer at all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import global_words, no_content, offer_wording, unanswered
from bot.engine.context import Turn
from bot.engine.correcting import Correction, correction, last_saved, named_in
from bot.engine.dialogue import advance
from bot.engine.effects import Effect, Then
from bot.engine.events import Said
from bot.engine.flow import Amendment, Answer, Asking, Got, Heard, No, Partly, Question
from bot.engine.focus import run_flow
from bot.engine.taking import forget_review, hearing, how_read, read_with_draft, take, zone_of
from bot.engine.talks import Talk
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.chatter import is_question
from bot.reading.replies.left_open import left_open
from bot.reading.replies.no_answers import NoAnswer
from bot.reading.replies.not_now import not_yet, puts_off, throws_away, waits
from bot.reading.replies.renames import wants_new_title
from bot.reading.replies.so_far import asks_for_so_far
from bot.reading.replies.step_answers import step_answer
from bot.reading.values import When


def beside(
    turn: Turn, talk: Talk, question: Question[Any], text: str, at: datetime
) -> NoAnswer | Amendment | str | None:
    """What words at the open question are, if no answer to it: why they are none, a change of an earlier answer, or a
    new name; else None."""
    name = no_content.renamed(turn, talk, question, text)
    if name:
        return name
    named = _step_answered(turn, talk, question, text, at)
    if named is not None:
        return named
    change = question.amends(text, hearing(turn, talk, text, at)) if question.amends is not None else None
    if change is not None:
        return change
    reading = read_with_draft(turn, talk, question, text, at)
    taken = isinstance(reading, Got) and not question.free_text
    step = question.about(text) if question.about is not None and not taken else ""
    if step:
        return NoAnswer("earlier", step)
    about_it = None if taken else _about_the_talk(turn, talk, question, text, reading)
    if about_it is not None:
        return about_it
    return no_content.none_meant(turn, question, talk.answers.get(question.key), text, reading)


def _step_answered(
    turn: Turn, talk: Talk, asked: Question[Any], text: str, at: datetime
) -> Amendment | NoAnswer | None:
    """A new answer to an earlier step that words name by its number; where it is not understood, that step."""
    said, outline = step_answer(text), turn.registry.flows[talk.flow].outline
    step = outline.named(str(said.number)) if said is not None else ""
    here = run_flow(turn, talk)
    question = next((passed.question for passed in here.passed if step and passed.question.key == step), None)
    if said is None or question is None or (asked.free_text and not said.sure):
        return None
    reading = how_read(turn, talk, question, said.words, at)
    return Amendment(step, said.words, reading.value) if isinstance(reading, Got) else NoAnswer("earlier", step)


def _about_the_talk(turn: Turn, talk: Talk, question: Question[Any], text: str, reading: Heard[Any]) -> NoAnswer | None:
    """Whether words put the talk off, throw it away, want another title or ask about the bot: about it, and no part of
    it. Words that a person is asked for about themselves may be anything, unless the question cannot read them."""
    flow = turn.registry.flows[talk.flow]
    if question.plain_words:
        return NoAnswer("postponed") if isinstance(reading, No) and puts_off(text) else None
    if left_open(text):
        return None
    if puts_off(text) or (question.key == flow.review and not_yet(text)):
        return NoAnswer("postponed")
    if not_yet(text) and not waits(text):
        return NoAnswer("unready")
    if throws_away(text):
        return NoAnswer("drop")
    if wants_new_title(text) and flow.outline.named(no_content.TITLE) and turn.registry.knows(no_content.RENAME):
        return NoAnswer("title")
    if flow.asked is not None and asks_for_so_far(text):
        return NoAnswer("asked")
    if question.free_text and flow.asked is not None and asked_about(text) and not is_question(text):
        return NoAnswer("asked")
    return None


def beside_the_question(
    turn: Turn, event: Said, talk: Talk, question: Question[Any], text: str
) -> Iterator[Effect] | None:
    """What follows words that are no answer; None if they are one."""
    meant = beside(turn, talk, question, text, event.at)
    here = run_flow(turn, talk)
    if meant is None or not isinstance(here, Asking) or here.question.key != question.key:
        return None
    if isinstance(meant, str):
        return _renamed(turn, talk, meant)
    if isinstance(meant, Amendment):
        return amended(turn, talk, here, meant)
    if meant.kind == "protest" and not question.plain_words:
        protested = _protested(turn, talk, here, meant)
        if protested is not None:
            return protested
        if not question.free_text and (meant.wrong or question.choices):
            return None
    reading = read_with_draft(turn, talk, question, text, event.at)
    return unanswered.offer(turn, event, talk, here, meant, reading)


def _renamed(turn: Turn, talk: Talk, name: str) -> Iterator[Effect]:
    yield Then(command=turn.registry.word(no_content.RENAME, name))
    talk.asked = ""  # what is shown again has another name on it
    yield from advance(turn, talk)


def amended(turn: Turn, talk: Talk, here: Asking, meant: Amendment) -> Iterator[Effect] | None:
    """An earlier answer as the words make it; of a last look only what has changed is shown again."""
    question = next((earlier.question for earlier in here.passed if earlier.question.key == meant.key), None)
    if question is None or not question.guard(meant.value):
        return None
    forget_review(turn, talk, question)
    answer = Answer(raw=meant.raw, at=turn.now, zone=zone_of(turn, talk), value=meant.value, has_value=True)
    talk.answer(question.key, answer)
    talk.before = talk.asked = question.key
    return advance(turn, talk, offer_wording.corrected(question.echo(meant.value)), focus=True)


def _protested(turn: Turn, talk: Talk, here: Asking, none: NoAnswer) -> Iterator[Effect] | None:
    """A protest is about what was echoed last: corrected, or asked again; None where it is about neither."""
    saved = last_saved(talk, here)
    at_review = here.question.key == turn.registry.flows[talk.flow].review
    about_last = None if at_review else saved
    if about_last is not None and not none.words:
        return _opened_again(turn, talk, here, about_last)
    for question, answer in (*((about_last,) if about_last else ()), *named_in(talk, here, none)):
        found = correction(question, answer, none, _reader(turn, talk, question, answer))
        if found is not None:
            return _corrected(turn, talk, found, answer)
    understood_here = here.question.free_text or here.question.choices or none.wrong
    if understood_here or about_last is None:
        return None
    return _opened_again(turn, talk, here, about_last)


def _opened_again(turn: Turn, talk: Talk, here: Asking, saved: tuple[Question[Any], Answer]) -> Iterator[Effect]:
    turn.lead = offer_wording.WHAT_IS_RIGHT
    yield from global_words.reopen(turn, talk, here.passed, (saved[0].key,), edited=True)


def _reader(turn: Turn, talk: Talk, question: Question[Any], answer: Answer) -> Callable[[str], Heard[Any]]:
    """How the question reads a correction: by itself, or as an addition to what it has."""

    def read(words: str) -> Heard[Any]:
        day = answer.value if isinstance(answer.value, When) else None
        reading = how_read(turn, talk, question, words, turn.now, day)
        return how_read(turn, talk, question, words, turn.now, answer.value) if isinstance(reading, Partly) else reading

    return read


def _corrected(turn: Turn, talk: Talk, found: Correction, before: Answer) -> Iterator[Effect]:
    """The earlier answer as it is right now; the open question stays the one it was."""
    key, asked = found.question.key, talk.asked
    forget_review(turn, talk, found.question)
    if isinstance(found.reading, Got):
        kept = replace(before, raw=found.raw, value=found.reading.value, at=turn.now, parts=())
        talk.answer(key, kept)
        yield from advance(turn, talk, offer_wording.corrected(found.question.echo(kept.value)), focus=True)
    else:
        asked_again = replace(before, raw=found.raw, value=None, has_value=False, parts=())
        yield from take(turn, talk, found.question, before, asked_again, found.reading)
    if talk.asked == asked:
        talk.before = key
