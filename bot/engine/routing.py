"""Routing of one event: whose words are these, and what are they (PRODUCT 5.1 rule 3)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.engine import global_words, wording
from bot.engine.commands import worded
from bot.engine.dialogue import advance, hear, heard, open_talks, run_flow
from bot.engine.effects import Effect, Refresh, Tell, Then
from bot.engine.events import (
    AnyEvent,
    CameDue,
    Deleted,
    Delivered,
    Edited,
    Invoked,
    Left,
    Opened,
    Pressed,
    Refused,
    Said,
    Submitted,
)
from bot.engine.flow import Asking, No
from bot.engine.lateness import newer, written_before
from bot.engine.messages import Message
from bot.engine.outbox import with_answer
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place, dm, key
from bot.engine.pressing import pressed, submitted
from bot.engine.talks import Held, Talk
from bot.engine.typed import button_of, on_card, press_of, same
from bot.engine.work import Send
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.commands import command

if TYPE_CHECKING:
    from bot.engine.context import Turn

OURS = ("invalid", "too_large")
"""Refusals of the message itself, which say nothing about whether its reader can be reached."""


def route(turn: "Turn", event: AnyEvent) -> Iterator[Effect]:
    """What one event causes. Raises what a guard raises; the turn then says it and takes everything back."""
    match event:
        case CameDue():
            if event.command is not None:
                yield Then(command=event.command)
            elif event.kind in turn.registry.timers:
                yield from turn.registry.timers[event.kind](turn, event)
        case Refused():
            yield from _refused(turn, event)
        case Left():
            yield from _left(turn, event)
        case Delivered():
            tag = event.tag.split(":", 1)[0]
            if tag in turn.registry.delivered:
                yield from turn.registry.delivered[tag](turn, event)
        case Opened():
            yield Refresh(person=turn.person.id)
        case Pressed():
            yield from pressed(turn, event)
        case Submitted():
            yield from submitted(turn, event)
        case Invoked():
            kind = turn.registry.slash.get(event.name)
            handler = turn.registry.invoked.get(event.name) or turn.registry.invoked.get("help")
            if kind:
                yield Then(command=worded(kind, event.argument))
            elif handler:
                yield from handler(turn, event)
        case Said():
            yield from _said(turn, event)
        case Edited() | Deleted():
            yield from _changed(turn, event)


def _said(turn: "Turn", event: Said) -> Iterator[Effect]:
    if event.missed:
        turn.lead = wording.away(None)
    threads = turn.unit.find(Place, where=key(event.where)) if event.where.thread else []
    if threads and threads[0].purpose in turn.registry.threads:
        yield from turn.registry.threads[threads[0].purpose](turn, event, threads[0])
        return
    if not event.direct:
        if event.to_bot:
            yield from _elsewhere(turn, event)
        return
    note_seen(turn, event)
    if event.other and not event.text.strip() and not event.files:
        yield Tell(person=turn.person.id, message=Message(text=wording.only_text()), on=event.who.platform)
        return
    replied = _replied(turn, event)
    button = button_of(replied.message, same(event.text)) if replied is not None else None
    if button is not None and not button.action.startswith("answer"):
        yield from press_of(turn, button, event)
        return
    talk = _whose(turn, event)
    if talk is not None:
        yield from _at_a_question(turn, event, talk)
    else:
        yield from _without_question(turn, event)


def note_seen(turn: "Turn", event: Said) -> None:
    for place in turn.unit.find(Place, id=dm(event.who)):
        if newer(event.message, place.seen):
            place.seen = event.message


def _elsewhere(turn: "Turn", event: Said) -> Iterator[Effect]:
    """The bot was mentioned in a channel: a word works there, everything else belongs into the DM (C14)."""
    said = command(event.text)
    if said and turn.registry.knows(said.name):
        yield from turn.registry.word(turn, said.name, said.argument)
    else:
        yield from turn.registry.unknown(turn, event)


def _whose(turn: "Turn", event: Said) -> Talk | None:
    """The talk these words belong to: the one replied to, else the one in focus."""
    talks = open_talks(turn, turn.person.id, event.who.platform)
    row = _replied(turn, event)
    if row is not None and row.talk:
        for talk in turn.unit.find(Talk, id=row.talk, person=turn.person.id):
            if talk.state != "closed":
                talk.state = "open"
                return talk
    return talks[0] if talks else None


def _replied(turn: "Turn", event: Said) -> Send | None:
    """The message of ours that these words are a platform reply to."""
    row = turn.unit.work.by_message(dm(event.who), event.reply_to) if event.reply_to else None
    return row.body if row is not None and isinstance(row.body, Send) else None


def _at_a_question(turn: "Turn", event: Said, talk: Talk) -> Iterator[Effect]:
    at = run_flow(turn, talk)
    if not isinstance(at, Asking):
        yield from advance(turn, talk)
        return
    question = at.question
    text = event.text.strip()
    earlier = written_before(turn, event, talk, at)
    if earlier is not None:
        yield from earlier
        return
    chosen = {same(word) for one in question.choices for word in (one.word, one.label) if word}
    said = None if same(text) in chosen else command(text, form_open=question.free_text)
    if said is not None and global_words.known(turn, said.name):
        yield from global_words.at_question(turn, said, talk, at, event)
        return
    if same(text) not in chosen:
        press = on_card(turn, event, after=talk)
        if press is not None:
            yield from press
            return
    asks_back = not question.free_text and not event.files and is_question(text)
    if asks_back and isinstance(heard(turn, talk, question, text, event.at), No):
        yield from global_words.hold(turn, text, talk, at)
        return
    if question.free_text and not question.plain_words and not event.files and (is_chatter(text) or is_question(text)):
        talk.held = Held(question.key, text, event.message, event.at)
        yield from global_words.hold(turn, text, talk, at)
        return
    yield from hear(turn, talk, text, at=event.at, message=event.message, files=event.files, question=question)


def _without_question(turn: "Turn", event: Said) -> Iterator[Effect]:
    press = on_card(turn, event)
    if press is not None:
        yield from press
        return
    said = command(event.text)
    if said is not None and global_words.known(turn, said.name):
        yield from global_words.alone(turn, said, event)
        return
    yield from turn.registry.unknown(turn, event)


def _changed(turn: "Turn", event: Edited | Deleted) -> Iterator[Effect]:
    threads = turn.unit.find(Place, where=key(event.where)) if event.where.thread else []
    if threads and threads[0].purpose in turn.registry.threads:
        yield from turn.registry.threads[threads[0].purpose](turn, event, threads[0])
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
    yield from turn.registry.edited(turn, event)


def _refused(turn: "Turn", event: Refused) -> Iterator[Effect]:
    """A message that a platform will not take. In a DM it waits for its person's next press (C1, C2, C4)."""
    if not event.person:
        if event.tag and (kind := event.tag.split(":", 1)[0]) in turn.registry.delivered:
            yield from turn.registry.delivered[kind](turn, event)
        return
    person = turn.unit.get(Person, event.person)
    place = turn.unit.get(Place, event.place)
    if event.why in OURS:
        if not event.tag.startswith("failed:"):
            yield Tell(person=person.id, message=wording.unsaid(), on=place.platform, tag=f"failed:{event.row}")
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
        yield from turn.registry.unreachable(turn, person, event.why)


def _left(turn: "Turn", event: Left) -> Iterator[Effect]:
    """An account is no more: what is said to it waits, and whoever waits for its person is told once (C49)."""
    for identity in turn.unit.find(Identity, id=str(event.who)):
        if identity.unreachable != "deactivated":
            identity.unreachable = "deactivated"
            yield from turn.registry.unreachable(turn, turn.unit.get(Person, identity.person), "deactivated")
