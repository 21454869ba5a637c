"""Routing of one event: whose words are these, and what are they (PRODUCT 5.1 rule 3)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.engine import phrases, words
from bot.engine.asking import Asking, No
from bot.engine.dialogue import advance, hear, heard, open_talks, run_flow
from bot.engine.effects import Effect, Refresh, Tell
from bot.engine.events import (
    AnyEvent,
    CameDue,
    Deleted,
    Delivered,
    Edited,
    Invoked,
    Opened,
    Pressed,
    Refused,
    Said,
    Submitted,
)
from bot.engine.lateness import newer, written_before
from bot.engine.messages import Message
from bot.engine.outbox import with_answer
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place, dm, key
from bot.engine.pressing import pressed, submitted
from bot.engine.talks import Held, Talk
from bot.engine.typed import button_of, on_card, press_of, same
from bot.engine.work import Send
from bot.reading.chatter import is_chatter, is_question
from bot.reading.commands import command

if TYPE_CHECKING:
    from bot.engine.turn import Turn

OURS = ("invalid", "too_large")
"""Refusals of the message itself, which say nothing about whether its reader can be reached."""


def route(event: AnyEvent, turn: "Turn") -> Iterator[Effect]:
    """What one event causes. Raises what a guard raises; the turn then says it and takes everything back."""
    match event:
        case CameDue():
            if event.kind in turn.book.timers:
                yield from turn.book.timers[event.kind](event, turn)
        case Refused():
            yield from _refused(event, turn)
        case Delivered():
            kind = event.tag.split(":", 1)[0]
            if kind in turn.book.delivered:
                yield from turn.book.delivered[kind](event, turn)
        case Opened():
            yield Refresh(person=turn.person.id)
        case Pressed():
            yield from pressed(event, turn)
        case Submitted():
            yield from submitted(event, turn)
        case Invoked():
            handler = turn.book.invoked.get(event.name) or turn.book.invoked.get("help")
            if handler:
                yield from handler(event, turn)
        case Said():
            yield from _said(event, turn)
        case Edited() | Deleted():
            yield from _changed(event, turn)


def _said(event: Said, turn: "Turn") -> Iterator[Effect]:
    if event.missed:
        turn.lead = phrases.away(None)
    threads = turn.unit.find(Place, where=key(event.where)) if event.where.thread else []
    if threads and threads[0].purpose in turn.book.threads:
        yield from turn.book.threads[threads[0].purpose](event, threads[0], turn)
        return
    if not event.direct:
        if event.to_bot:
            yield from _elsewhere(event, turn)
        return
    note_seen(turn, event)
    if event.other and not event.text.strip() and not event.files:
        yield Tell(person=turn.person.id, message=Message(text=phrases.only_text()), on=event.who.platform)
        return
    replied = _replied(event, turn)
    button = button_of(replied.message, same(event.text)) if replied is not None else None
    if button is not None and not button.action.startswith("answer"):
        yield from press_of(button, event, turn)
        return
    talk = _whose(event, turn)
    if talk is not None:
        yield from _at_a_question(event, talk, turn)
    else:
        yield from _without_question(event, turn)


def note_seen(turn: "Turn", event: Said) -> None:
    for place in turn.unit.find(Place, id=dm(event.who)):
        if newer(event.message, place.seen):
            place.seen = event.message


def _elsewhere(event: Said, turn: "Turn") -> Iterator[Effect]:
    """The bot was mentioned in a channel: a word works there, everything else belongs into the DM (C14)."""
    said = command(event.text)
    if said and said.name in turn.book.words:
        yield from turn.book.words[said.name](turn, said.argument)
    else:
        yield from turn.book.unknown(event, turn)


def _whose(event: Said, turn: "Turn") -> Talk | None:
    """The talk these words belong to: the one replied to, else the one in focus."""
    talks = open_talks(turn, turn.person.id, event.who.platform)
    row = _replied(event, turn)
    if row is not None and row.talk:
        for talk in turn.unit.find(Talk, id=row.talk, person=turn.person.id):
            if talk.state != "closed":
                talk.state = "open"
                return talk
    return talks[0] if talks else None


def _replied(event: Said, turn: "Turn") -> Send | None:
    """The message of ours that these words are a platform reply to."""
    row = turn.unit.work.by_message(dm(event.who), event.reply_to) if event.reply_to else None
    return row.body if row is not None and isinstance(row.body, Send) else None


def _at_a_question(event: Said, talk: Talk, turn: "Turn") -> Iterator[Effect]:
    at = run_flow(turn, talk)
    if not isinstance(at, Asking):
        yield from advance(turn, talk)
        return
    question = at.question
    text = event.text.strip()
    earlier = written_before(event, talk, at, turn)
    if earlier is not None:
        yield from earlier
        return
    chosen = {same(word) for one in question.choices for word in (one.word, one.label) if word}
    said = None if same(text) in chosen else command(text, form_open=question.free_text)
    if said is not None and words.known(said.name, turn):
        yield from words.at_question(said, talk, at, event, turn)
        return
    if same(text) not in chosen:
        press = on_card(event, turn, after=talk)
        if press is not None:
            yield from press
            return
    asks_back = not question.free_text and not event.files and is_question(text)
    if asks_back and isinstance(heard(turn, talk, question, text, event.at), No):
        yield from words.hold(text, talk, at, turn)
        return
    if question.free_text and not question.plain_words and not event.files and (is_chatter(text) or is_question(text)):
        talk.held = Held(question.key, text, event.message, event.at)
        yield from words.hold(text, talk, at, turn)
        return
    yield from hear(turn, talk, text, at=event.at, message=event.message, files=event.files, question=question)


def _without_question(event: Said, turn: "Turn") -> Iterator[Effect]:
    press = on_card(event, turn)
    if press is not None:
        yield from press
        return
    said = command(event.text)
    if said is not None and words.known(said.name, turn):
        yield from words.alone(said, event, turn)
        return
    yield from turn.book.unknown(event, turn)


def _changed(event: Edited | Deleted, turn: "Turn") -> Iterator[Effect]:
    threads = turn.unit.find(Place, where=key(event.where)) if event.where.thread else []
    if threads and threads[0].purpose in turn.book.threads:
        yield from turn.book.threads[threads[0].purpose](event, threads[0], turn)
        return
    if not isinstance(event, Edited) or not event.direct:
        return
    for talk in open_talks(turn, turn.person.id, event.who.platform):
        for name, answer in talk.answers.items():
            if answer.message == event.message and answer.raw != event.text:
                at = run_flow(turn, talk)
                question = next((one.question for one in at.passed if one.question.key == name), None)
                if question is not None:
                    turn.lead = ("I saw your edit. ",)
                    yield from hear(turn, talk, event.text, at=event.at, message=event.message, question=question)
                return
    yield from turn.book.edited(event, turn)


def _refused(event: Refused, turn: "Turn") -> Iterator[Effect]:
    """A message that a platform will not take. In a DM it waits for its person's next press (C1, C2, C4)."""
    if not event.person:
        if event.tag and (kind := event.tag.split(":", 1)[0]) in turn.book.delivered:
            yield from turn.book.delivered[kind](event, turn)
        return
    person = turn.unit.get(Person, event.person)
    place = turn.unit.get(Place, event.place)
    if event.why in OURS:
        if not event.tag.startswith("failed:"):
            yield Tell(person=person.id, message=phrases.unsaid(), on=place.platform, tag=f"failed:{event.row}")
        return
    first = False
    for identity in turn.unit.find(Identity, person=person.id, platform=place.platform):
        first = not identity.unreachable
        identity.unreachable = event.why
    for row in turn.unit.work.said(event.place, 200):
        if row.id == event.row and isinstance(row.body, Send):
            turn.unit.add(
                Waiting(
                    id=turn.ids.new("w"),
                    person=person.id,
                    platform=place.platform,
                    at=turn.now,
                    message=with_answer(row.body.message, row.body.talk, row.slot),
                    card=row.slot,
                    talk=row.body.talk,
                )
            )
    if first:
        yield from turn.book.unreachable(event, person, turn)
