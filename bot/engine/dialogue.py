"""A talk going forward: begin it, show its open question, hear an answer, and hand over its command at the end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.engine import wording
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Reply, Tell, Then
from bot.engine.events import Attachment
from bot.engine.flow import Answer, Asking, Done, Got, Hearing, No, Partly, Pick, Question, fingerprint
from bot.engine.focus import open_talks, run_flow
from bot.engine.guards import NotAllowed
from bot.engine.messages import Message, Text, join
from bot.engine.outbox import reach
from bot.engine.people import Person
from bot.engine.prompts import picked_by, picking_from, prompt, with_choices
from bot.engine.talks import Talk
from bot.reading.language.spoken import locale_of


def begin(turn: Turn, ask: Ask) -> Iterator[Effect]:
    """Start a conversation, or go on with the one there is about this subject."""
    person = turn.unit.get(Person, ask.person)
    identity = reach(turn, person, ask.on)
    if identity is None:
        return
    same_subject = turn.unit.find(Talk, person=person.id, flow=ask.flow, subject=ask.subject)
    under_way = False
    open_ones = [talk for talk in same_subject if talk.state != "closed"]
    if open_ones:
        talk = open_ones[-1]
        under_way = talk.state == "open"
        talk.platform, talk.account = identity.platform, identity.account
        talk.known = {**talk.known, **ask.known}
    else:
        talk = Talk(
            id=turn.ids.new("t"),
            person=person.id,
            flow=ask.flow,
            subject=ask.subject,
            platform=identity.platform,
            account=identity.account,
            at=turn.now,
            known=ask.known,
        )
        turn.unit.add(talk)
    if ask.focus or not open_talks(turn, person.id, talk.platform, but=talk.id):
        talk.state = "open"
        yield from advance(turn, talk, ask.lead.text if ask.lead else (), focus=True)
        return
    if not under_way:
        talk.state = "paused"
    title = turn.registry.flows[talk.flow].title(turn, talk)
    message = (ask.lead or Message(text=(title,))).offering(wording.start_button(talk.id))
    yield Tell(person=person.id, message=message, on=talk.platform, card=f"talk:{talk.id}:start", talk=talk.id)


def talk_of(turn: Turn, id: str) -> Talk:
    """The talk, if it is this person's own; raises Unknown or NotAllowed."""
    talk = turn.unit.get(Talk, id)
    if talk.person != turn.person.id:
        raise NotAllowed(id)
    return talk


def past(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """An answer to a question that is no longer open."""
    if talk.state == "closed" or isinstance(run_flow(turn, talk), Done):
        yield Reply(message=Message(text=wording.already_answered()))
    else:
        yield from advance(turn, talk, wording.already_answered(), focus=True)


def advance(turn: Turn, talk: Talk, lead: Text = (), *, focus: bool = False) -> Iterator[Effect]:
    """Say `lead` and the question now open; or close the talk and hand over its command."""
    at = run_flow(turn, talk)
    talk.touched = turn.now
    if focus:
        _give_focus(turn, talk)
    if isinstance(at, Done):
        talk.state, talk.asked = "closed", ""
        turn.lead = join(turn.lead, lead)
        if at.command is not None:
            yield Then(command=at.command)
        yield from next_talk(turn, talk)
        return
    _count(talk, at.question)
    talk.shown = fingerprint(at.question.message)
    message = prompt(turn, talk, at)
    if not lead and not message.text and not message.title:
        message = replace(message, text=wording.which_one())
    yield Tell(
        person=talk.person,
        message=message.lead(lead),
        on=talk.platform,
        card=talk.card,
        talk=talk.id,
    )


def _count(talk: Talk, question: Question[Any]) -> None:
    """One more card shows this question; the first of a new question ends the life of the buttons before it."""
    talk.asking += 1
    if question.key != talk.asked:
        talk.before, talk.asked, talk.since = talk.asked, question.key, talk.asking


def _give_focus(turn: Turn, talk: Talk) -> None:
    """This talk is in focus from now on; of two in the same instant the later one is."""
    latest = max(
        (other.focused for other in open_talks(turn, talk.person, talk.platform) if other.focused), default=None
    )
    talk.focused = turn.now if latest is None or latest < turn.now else latest + timedelta(microseconds=1)
    turn.focus = talk.id


def next_talk(turn: Turn, done: Talk) -> Iterator[Effect]:
    """After a talk ended or was put aside: back to the one that waits, unless another has just been begun."""
    others = open_talks(turn, done.person, done.platform, but=done.id)
    if others and turn.focus in ("", done.id):
        title = turn.registry.flows[others[0].flow].title(turn, others[0])
        yield from advance(turn, others[0], wording.back_to(title), focus=True)


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
            yield from _again(turn, talk, wording.unreadable_file(", ".join(file.name for file in files)))
            return
    person = turn.unit.get(Person, talk.person)
    stored = talk.answers.get(question.key)
    if stored and stored.options and (picked := picked_by(text, stored)) is not None:
        yield from take_pick(turn, talk, question, stored, picked, at)
        return
    draft = stored.draft if stored and not stored.has_value else None
    reading = question.hear(text, Hearing(at, person.zone, locale_of(text, person.locale), files, draft))
    answer = Answer(raw=text, at=at, zone=person.zone, message=message)
    if stored and stored.reopened:
        answer = replace(answer, value=stored.value, reopened=True)
    match reading:
        case Got():
            yield from _accept(
                turn, talk, question, replace(answer, value=reading.value, has_value=True, reopened=False), reading.note
            )
        case Pick():
            talk.answer(question.key, replace(answer, options=reading.options, yes=reading.yes))
            yield from advance(turn, talk, reading.ask)
        case Partly():
            talk.answer(question.key, replace(answer, draft=reading.draft))
            yield from _again(turn, talk, reading.ask)
        case _:  # No
            raw = text if reading.draft or question.free_text else stored.raw if stored else ""
            if not (stored and stored.options):
                talk.answer(question.key, replace(answer, raw=raw, draft=reading.draft or draft))
            yield from _again(turn, talk, reading.why)


def _has_changed(turn: Turn, talk: Talk, question: Question[Any]) -> bool:
    """Whether the last look would approve something else than what was looked at (DESIGN 3)."""
    last = question.key == turn.registry.flows[talk.flow].review and question.key == talk.asked
    return last and talk.shown not in ("", fingerprint(question.message))


def heard(
    turn: Turn, talk: Talk, question: Question[Any], text: str, at: datetime
) -> Got[Any] | Pick[Any] | Partly | No:
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
    _count(talk, here.question)
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
