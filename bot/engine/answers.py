"""Words taken as the answer to the open question: echoed, picked from, half understood, or not an answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import formatting, wording
from bot.engine.context import Turn
from bot.engine.dialogue import advance, count_card
from bot.engine.effects import Amend, Effect, Tell
from bot.engine.events import Attachment
from bot.engine.flow import Answer, Asking, Done, Got, Heard, Hearing, Partly, Pick, Question, fingerprint
from bot.engine.focus import run_flow
from bot.engine.messages import Text
from bot.engine.people import Person
from bot.engine.prompts import picked_by, picking_from, with_choices
from bot.engine.talks import Talk
from bot.reading.language.spoken import locale_of


def hear(
    turn: Turn,
    talk: Talk,
    text: str,
    *,
    at: datetime,
    message: str = "",
    files: tuple[Attachment, ...] = (),
    question: Question[Any] | None = None,
) -> Iterator[Effect]:
    """Take words (or a chosen value) as the answer to the open question; echo it, or say what is wrong with it."""
    if question is None:
        here = run_flow(turn, talk)
        if isinstance(here, Done):
            yield from advance(turn, talk)
            return
        question = here.question
    if _has_changed(turn, talk, question):
        yield from advance(turn, talk, wording.changed_meanwhile(), focus=True)
        return
    if question.free_text and files:
        words = "\n".join(file.text for file in files if file.text)
        text = "\n".join(part for part in (text, words) if part)
        if not text:
            yield from _again(turn, talk, wording.unreadable_file(formatting.listing(file.name for file in files)))
            return
    person = turn.unit.get(Person, talk.person)
    stored = talk.answers.get(question.key)
    if stored and stored.options and (picked := picked_by(text, stored)) is not None:
        yield from take_pick(turn, talk, question, stored, picked, at)
        return
    reading = question.hear(text, Hearing(at, person.zone, locale_of(text, person.locale), files, _draft(stored)))
    answer = Answer(raw=text, at=at, zone=person.zone, message=message)
    if stored and stored.reopened:
        answer = replace(answer, value=stored.value, reopened=True)
    yield from _take(turn, talk, question, stored, answer, reading)


def _take(
    turn: Turn, talk: Talk, question: Question[Any], stored: Answer | None, answer: Answer, reading: Heard[Any]
) -> Iterator[Effect]:
    """What the reading of an answer causes; `stored` is what was kept of it before."""
    match reading:
        case Got():
            taken = replace(answer, value=reading.value, has_value=True, reopened=False)
            yield from _accept(turn, talk, question, taken, reading.note)
        case Pick():
            talk.answer(question.key, replace(answer, options=reading.options, yes=reading.yes))
            yield from advance(turn, talk, reading.ask)
        case Partly():
            talk.answer(question.key, replace(answer, draft=reading.draft))
            yield from _again(turn, talk, reading.ask)
        case _:  # No
            raw = answer.raw if reading.draft or question.free_text else stored.raw if stored else ""
            if not (stored and stored.options):
                talk.answer(question.key, replace(answer, raw=raw, draft=reading.draft or _draft(stored)))
            yield from _again(turn, talk, reading.why)


def _draft(stored: Answer | None) -> object:
    """The unfinished answer that was kept, as long as no whole one is."""
    return stored.draft if stored and not stored.has_value else None


def _has_changed(turn: Turn, talk: Talk, question: Question[Any]) -> bool:
    """Whether the last look would approve something else than what was looked at (DESIGN 3)."""
    last = question.key == turn.registry.flows[talk.flow].review and question.key == talk.asked
    return last and talk.shown not in ("", fingerprint(question.message))


def how_read(turn: Turn, talk: Talk, question: Question[Any], text: str, at: datetime) -> Heard[Any]:
    """How a question reads these words, without any consequence."""
    person = turn.unit.get(Person, talk.person)
    return question.hear(text, Hearing(at, person.zone, locale_of(text, person.locale)))


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
    yield from _settle(turn, card, (label,))
    yield from advance(turn, talk, wording.saved(question.echo(picked)), focus=True)


def _accept(turn: Turn, talk: Talk, question: Question[Any], answer: Answer, note: Text) -> Iterator[Effect]:
    old_card = talk.card
    talk.answer(question.key, answer)
    forget_review(turn, talk, question)
    echo = question.echo(answer.value)
    if question.choices and not question.free_text:
        yield from _settle(turn, old_card, echo)
    lead = wording.saved(echo)
    yield from advance(turn, talk, (*lead, *((" ", *note) if lead and note else note)), focus=True)


def _settle(turn: Turn, card: str, echo: Text) -> Iterator[Effect]:
    for row in turn.unit.work.cards(card):
        yield Amend(card=card, message=row.body.message.settled(wording.answered(echo)))


def _again(turn: Turn, talk: Talk, why: Text) -> Iterator[Effect]:
    """Say what is wrong, with the same question still open and its buttons at hand."""
    here = run_flow(turn, talk)
    assert isinstance(here, Asking)  # what was not taken leaves its question open
    count_card(talk, here.question)
    bare = replace(here.question.message, text=(), title="", turn=here.question.message.turn or wording.your_turn(0))
    stored = talk.answers.get(here.question.key)
    picking = stored is not None and bool(stored.options)
    shown = picking_from(bare, talk, stored) if stored and picking else with_choices(bare, talk, here.question)
    yield Tell(person=talk.person, message=shown.lead(why), on=talk.platform, card=talk.card, talk=talk.id)


def forget_review(turn: Turn, talk: Talk, question: Question[Any]) -> None:
    """Any answer but the review itself forgets the review; it is bound to what was shown (DESIGN 3)."""
    review = turn.registry.flows[talk.flow].review
    if question.key != review and review in talk.answers:
        talk.answers = {key: answer for key, answer in talk.answers.items() if key != review}
