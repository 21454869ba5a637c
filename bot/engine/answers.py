"""Words taken as the answer to the open question: echoed, picked from, half understood, or not an answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import formatting, offer_wording, unanswered, unread_wording, wording
from bot.engine.answer_parts import Parts, answer_of, parts_of
from bot.engine.beside import beside_the_question
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Effect
from bot.engine.events import Attachment, Said
from bot.engine.flow import Answer, Asking, Done, Question, fingerprint
from bot.engine.focus import run_flow
from bot.engine.mentions import named
from bot.engine.messages import Text
from bot.engine.prompts import picked_by
from bot.engine.taking import again, draft_of, forget_review, read_with_draft, settle_card, take, zone_of
from bot.engine.talk_commands import OFFERED
from bot.engine.talks import Talk
from bot.reading.replies.said_before import without_said_before


def _has_changed(turn: Turn, talk: Talk, question: Question[Any]) -> bool:
    """Whether the last look would approve something else than what was looked at (DESIGN 3)."""
    last = question.key == turn.registry.flows[talk.flow].review and question.key == talk.asked
    return last and talk.shown not in ("", fingerprint(question.message))


def hear(
    turn: Turn,
    talk: Talk,
    text: str,
    *,
    at: datetime,
    message: str = "",
    files: tuple[Attachment, ...] = (),
    question: Question[Any] | None = None,
    parts: Parts = (),
) -> Iterator[Effect]:
    """Take words (or a chosen value) as the answer to the open question; echo it, or say what is wrong with it.

    `parts` are the messages that made it, where there are several. Words that somebody typed at the open question may
    be no answer at all; those that they have called their answer (no `question` is given then) always are one.
    """
    asked = question is not None
    if question is None:
        here = run_flow(turn, talk)
        if isinstance(here, Done):
            yield from advance(turn, talk)
            return
        question = here.question
    if not message and text.partition(":")[0] in OFFERED:
        yield from _offered(turn, talk, question, text, at)
        return
    text = named(turn, text)
    if _has_changed(turn, talk, question):
        yield from advance(turn, talk, wording.changed_meanwhile(), focus=True)
        return
    if question.free_text and files:
        words = "\n".join(file.text for file in files if file.text)
        text = "\n".join(part for part in (text, words) if part)
        if not text:
            yield from again(
                turn, talk, unread_wording.unreadable_file(formatting.listing(file.name for file in files))
            )
            return
    stored = talk.answers.get(question.key)
    if stored and stored.options and (picked := picked_by(text, stored)) is not None:
        yield from take_pick(turn, talk, question, stored, picked, at)
        return
    if asked and not files and isinstance(turn.event, Said) and question.key == talk.asked:
        beside = beside_the_question(turn, replace(turn.event, text=text), talk, question, text)
        if beside is not None:
            yield from beside
            return
    said = text if question.plain_words or files else without_said_before(text)
    reading = read_with_draft(turn, talk, question, said, at, files)
    parts = parts or (*(stored.parts if stored and draft_of(stored) is not None else ()), (message, text))
    answer = Answer(raw=text, at=at, zone=zone_of(turn, talk), message=message, parts=parts if message else ())
    if stored and stored.reopened:
        answer = replace(answer, value=stored.value, reopened=True)
    yield from take(turn, talk, question, stored, answer, reading)


def _offered(turn: Turn, talk: Talk, question: Question[Any], chosen: str, at: datetime) -> Iterator[Effect]:
    """One of the ways on that were offered instead of an answer was pressed."""
    name, _, message = chosen.partition(":")
    yield from unanswered.clear(turn, talk, offer_wording.OFFER_TAKEN[name], message)
    match name:
        case "=usual" if question.usual:
            yield from hear(turn, talk, "\n".join(question.usual), at=at, question=question)
        case "=later":
            yield from unanswered.leave_open(turn, talk, question, at)
        case "=restart":
            yield from unanswered.restart(turn, talk)
        case "=drop":
            yield from _drop(turn, talk, message)
        case _:  # change, go on, keep
            talk.held = None
            yield from advance(turn, talk, question.help if name == "=change" else (), focus=True)


def _drop(turn: Turn, talk: Talk, message: str) -> Iterator[Effect]:
    """Take a part out of its answer; without any other part the question is asked again."""
    key = answer_of(talk, message)
    parts = parts_of(talk.answers[key]) if key else ()
    left = tuple((id, said) for id, said in parts if id != message)
    if left:
        yield from say_again(turn, talk, key, left)
        return
    review = turn.registry.flows[talk.flow].review
    talk.answers = {name: kept for name, kept in talk.answers.items() if name not in (key, review)}
    talk.known = {name: value for name, value in talk.known.items() if name != key}
    yield from advance(turn, talk, focus=True)


def say_again(turn: Turn, talk: Talk, key: str, parts: Parts, lead: Text = ()) -> Iterator[Effect]:
    """Read an answer anew from its parts, after `lead`; the question that is open stays open."""
    here = run_flow(turn, talk)
    asked = (*(earlier.question for earlier in here.passed), *((here.question,) if isinstance(here, Asking) else ()))
    question = next((question for question in asked if question.key == key), None)
    if question is None:
        return
    turn.lead = lead or turn.lead
    talk.answers = {**talk.answers, key: replace(talk.answers[key], draft=None, parts=())}
    whole = "\n".join(said for _, said in parts)
    yield from hear(turn, talk, whole, at=turn.now, message=parts[-1][0], question=question, parts=parts)


def take_pick(
    turn: Turn, talk: Talk, question: Question[Any], stored: Answer, index: int, at: datetime
) -> Iterator[Effect]:
    """One of the offered readings was chosen."""
    label, picked = stored.options[index]
    card = talk.card
    if not question.guard(picked):
        talk.forget(question.key)
        yield from advance(turn, talk, focus=True)
        return
    chosen = replace(stored, raw=stored.raw or label, value=picked, has_value=True, options=(), at=at, reopened=False)
    talk.answer(question.key, chosen)
    forget_review(turn, talk, question)
    yield from settle_card(turn, card, (label,))
    yield from advance(turn, talk, wording.saved(question.echo(picked)), focus=True)
