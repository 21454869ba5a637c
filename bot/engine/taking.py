"""What the reading of an answer causes: kept and echoed, picked from, kept in part, or asked again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import wording
from bot.engine.context import Turn
from bot.engine.dialogue import advance, count_card
from bot.engine.effects import Amend, Effect, Tell
from bot.engine.events import Attachment
from bot.engine.flow import Answer, Asking, Got, Heard, Hearing, Partly, Pick, Question
from bot.engine.focus import run_flow
from bot.engine.messages import Text
from bot.engine.people import Person
from bot.engine.prompts import picking_from, with_choices
from bot.engine.talks import Talk
from bot.reading.language.spoken import locale_of


def zone_of(turn: Turn, talk: Talk) -> str:
    return turn.unit.get(Person, talk.person).zone


def read_with_draft(
    turn: Turn, talk: Talk, question: Question[Any], text: str, at: datetime, files: tuple[Attachment, ...] = ()
) -> Heard[Any]:
    """How the question reads these words, with what is kept of an unfinished answer to it."""
    person = turn.unit.get(Person, talk.person)
    draft = draft_of(talk.answers.get(question.key))
    return question.hear(text, Hearing(at, person.zone, locale_of(text, person.locale), files, draft))


def how_read(
    turn: Turn, talk: Talk, question: Question[Any], text: str, at: datetime, draft: object = None
) -> Heard[Any]:
    """How a question reads these words, without any consequence; `draft` is what they add to."""
    return question.hear(text, hearing(turn, talk, text, at, draft))


def hearing(turn: Turn, talk: Talk, text: str, at: datetime, draft: object = None) -> Hearing:
    """What is known when these words of the talk's person are read."""
    person = turn.unit.get(Person, talk.person)
    return Hearing(at, person.zone, locale_of(text, person.locale), draft=draft)


def take(
    turn: Turn, talk: Talk, question: Question[Any], stored: Answer | None, answer: Answer, reading: Heard[Any]
) -> Iterator[Effect]:
    """What the reading of an answer causes; `stored` is what was kept of it before."""
    match reading:
        case Got():
            taken = replace(answer, value=reading.value, has_value=True, reopened=False)
            yield from accept(turn, talk, question, taken, reading.note)
        case Pick():
            talk.answer(question.key, replace(answer, options=reading.options, yes=reading.yes))
            yield from advance(turn, talk, reading.ask)
        case Partly():
            talk.answer(question.key, replace(answer, draft=reading.draft))
            yield from again(turn, talk, reading.ask)
        case _:  # No
            raw = answer.raw if reading.draft or question.free_text else stored.raw if stored else ""
            picking = bool(stored and stored.options)
            if not picking:
                left = stored.parts if stored and reading.draft is None else answer.parts
                draft = reading.draft or draft_of(stored)
                talk.answer(question.key, replace(answer, raw=raw, parts=left, draft=draft))
            yield from again(turn, talk, wording.which_one() if picking else reading.why)


def draft_of(stored: Answer | None) -> object:
    """The unfinished answer that was kept, as long as no whole one is."""
    return stored.draft if stored and not stored.has_value else None


def accept(turn: Turn, talk: Talk, question: Question[Any], answer: Answer, note: Text) -> Iterator[Effect]:
    old_card = talk.card
    talk.answer(question.key, answer)
    forget_review(turn, talk, question)
    echo = question.echo(answer.value)
    if question.choices and not question.free_text:
        yield from settle_card(turn, old_card, echo)
    lead = wording.saved(echo)
    yield from advance(turn, talk, (*lead, *((" ", *note) if lead and note else note)), focus=True)


def settle_card(turn: Turn, card: str, echo: Text) -> Iterator[Effect]:
    for row in turn.unit.work.cards(card):
        yield Amend(card=card, message=row.body.message.settled(wording.answered(echo)))


def again(turn: Turn, talk: Talk, why: Text) -> Iterator[Effect]:
    """Say what is wrong, with the same question still open and its buttons at hand."""
    here = run_flow(turn, talk)
    assert isinstance(here, Asking)  # what was not taken leaves its question open
    count_card(talk, here.question)
    asked = here.question.message  # what it shows stands above already
    bare = replace(asked, text=(), title="", fields=(), footer=(), turn=asked.turn or wording.your_turn(0))
    stored = talk.answers.get(here.question.key)
    picking = stored is not None and bool(stored.options)
    shown = picking_from(bare, talk, stored) if stored and picking else with_choices(bare, talk, here.question)
    yield Tell(person=talk.person, message=shown.lead(why), on=talk.platform, card=talk.card, talk=talk.id)


def forget_review(turn: Turn, talk: Talk, question: Question[Any]) -> None:
    """Any answer but the review itself forgets the review; it is bound to what was shown (DESIGN 3)."""
    review = turn.registry.flows[talk.flow].review
    if question.key != review and review in talk.answers:
        talk.answers = {key: answer for key, answer in talk.answers.items() if key != review}
