"""Words taken as the answer to the open question: echoed, picked from, half understood, or not an answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import formatting, offer_wording, unanswered, wording
from bot.engine.beside import beside_the_question
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Effect
from bot.engine.events import Attachment, Said
from bot.engine.flow import Answer, Done, Question, fingerprint
from bot.engine.focus import run_flow
from bot.engine.prompts import picked_by
from bot.engine.taking import accept, again, draft_of, forget_review, read_with_draft, settle_card, take, zone_of
from bot.engine.talk_commands import OFFERED
from bot.engine.talks import Talk


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
    parts: tuple[tuple[str, str], ...] = (),
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
    if not message and text in OFFERED:
        yield from _offered(turn, talk, question, text, at)
        return
    if _has_changed(turn, talk, question):
        yield from advance(turn, talk, wording.changed_meanwhile(), focus=True)
        return
    if question.free_text and files:
        words = "\n".join(file.text for file in files if file.text)
        text = "\n".join(part for part in (text, words) if part)
        if not text:
            yield from again(turn, talk, wording.unreadable_file(formatting.listing(file.name for file in files)))
            return
    stored = talk.answers.get(question.key)
    if stored and stored.options and (picked := picked_by(text, stored)) is not None:
        yield from take_pick(turn, talk, question, stored, picked, at)
        return
    if asked and not files and isinstance(turn.event, Said) and question.key == talk.asked:
        beside = beside_the_question(turn, turn.event, talk, question, text)
        if beside is not None:
            yield from beside
            return
    reading = read_with_draft(turn, talk, question, text, at, files)
    parts = parts or (*(stored.parts if stored and draft_of(stored) is not None else ()), (message, text))
    answer = Answer(raw=text, at=at, zone=zone_of(turn, talk), message=message, parts=parts if message else ())
    if stored and stored.reopened:
        answer = replace(answer, value=stored.value, reopened=True)
    yield from take(turn, talk, question, stored, answer, reading)


def _offered(turn: Turn, talk: Talk, question: Question[Any], chosen: str, at: datetime) -> Iterator[Effect]:
    """One of the ways on that were offered instead of an answer was pressed."""
    yield from unanswered.clear(turn, talk, offer_wording.OFFER_TAKEN[chosen])
    match chosen:
        case "=usual" if question.usual:
            yield from hear(turn, talk, "\n".join(question.usual), at=at, question=question)
        case "=later" if question.later is not None:
            answer = Answer(raw="", at=at, zone=zone_of(turn, talk), value=question.later, has_value=True)
            yield from accept(turn, talk, question, answer, ())
        case "=later":
            yield from unanswered.leave_open(turn, talk, question, at)
        case "=restart":
            yield from unanswered.restart(turn, talk)
        case _:  # change, go on
            talk.held = None
            yield from advance(turn, talk, question.help, focus=True)


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
