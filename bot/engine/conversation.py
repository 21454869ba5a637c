"""Routing of one event: whose words are these, and what are they (PRODUCT 5.1 rule 3)."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from bot.engine import phrases, words
from bot.engine.asking import Asking, Got, No, Pick
from bot.engine.dialogue import advance, hear, heard, open_talks, run_flow
from bot.engine.effects import Effect, Refresh, Tell, Then
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
from bot.engine.messages import Button, Message
from bot.engine.outbox import with_answer
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place, dm, key
from bot.engine.pressing import pressed, submitted
from bot.engine.talks import Held, Talk
from bot.engine.work import Send
from bot.reading.chatter import is_chatter, is_question
from bot.reading.commands import command

if TYPE_CHECKING:
    from bot.engine.turn import Turn

LONG_ANSWER = 1800
CONTINUES_WITHIN = 90
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
    button = _button(replied.message, _same(event.text)) if replied is not None else None
    if button is not None and not button.action.startswith("answer"):
        yield from _press_of(button, event, turn)
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


def newer(one: str, other: str) -> bool:
    """Whether one platform message id is later than another; both are numbers that rise."""
    try:
        return Decimal(one) > Decimal(other or "0")
    except InvalidOperation:
        return True


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
    earlier = _written_before(event, talk, at, turn)
    if earlier is not None:
        yield from earlier
        return
    chosen = {_same(word) for one in question.choices for word in (one.word, one.label) if word}
    said = None if _same(text) in chosen else command(text, form_open=question.free_text)
    if said is not None and words.known(said.name, turn):
        yield from words.at_question(said, talk, at, event, turn)
        return
    if _same(text) not in chosen:
        press = _on_card(event, turn, after=talk)
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


def _written_before(event: Said, talk: Talk, at: Asking, turn: "Turn") -> Iterator[Effect] | None:
    """Words written before the open question could be seen, or right after a very long answer, belong to the one
    before (PRODUCT 5.1 rule 3)."""
    before = talk.answers.get(talk.before)
    question = next((one.question for one in at.passed if one.question.key == talk.before), None)
    if before is None or question is None or question.choices or not before.has_value or event.files:
        return None
    shown = turn.unit.work.cards(talk.card)
    receipts = shown[-1].receipts if shown else ()
    unseen = bool(shown) and (not receipts or newer(receipts[-1].message, event.message))
    flows_on = (
        question.free_text
        and len(before.raw) >= LONG_ANSWER
        and (event.at - before.at).total_seconds() <= CONTINUES_WITHIN
    )
    if not (unseen or flows_on) or command(event.text) is not None:
        return None
    if not question.free_text and not isinstance(
        heard(turn, talk, question, f"{before.raw}\n{event.text.strip()}", event.at), Got | Pick
    ):
        return None
    return _append(event, talk, turn)


def _append(event: Said, talk: Talk, turn: "Turn") -> Iterator[Effect]:
    key_before = talk.before
    before = talk.answers[key_before]
    at = run_flow(turn, talk)
    question = next(one.question for one in at.passed if one.question.key == key_before)
    whole = f"{before.raw}\n{event.text.strip()}"
    asked = talk.asked
    turn.lead = ("Added to your earlier answer. ",)
    yield from hear(turn, talk, whole, at=event.at, message=event.message, question=question)
    if talk.asked == asked:
        talk.before = key_before


def _same(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").strip(" .!?").split())


def _on_card(event: Said, turn: "Turn", *, after: Talk | None = None) -> Iterator[Effect] | None:
    """A typed word that stands on a recent card of this place is a press of its button (PRODUCT 5.1 rule 1).

    With an open question only cards that came after it count: timers post with buttons and never steal the focus.
    """
    wanted = _same(event.text)
    place = threads[0].id if (threads := _thread(event, turn)) else dm(event.who)
    for row in turn.unit.work.said(place, 30):
        if after is not None and row.slot == after.card:
            return None
        button = _button(row.body.message, wanted) if isinstance(row.body, Send) else None
        if button is not None:
            return _press_of(button, event, turn)
    return None


def _press_of(button: Button, event: Said, turn: "Turn") -> Iterator[Effect]:
    return pressed(
        Pressed(who=event.who, where=event.where, at=event.at, direct=event.direct, action=button.action), turn
    )


def typed_word(event: Said, turn: "Turn") -> Iterator[Effect] | None:
    """For threads: the press that a typed word stands for, if any card there offers it."""
    return _on_card(event, turn)


def _thread(event: Said, turn: "Turn") -> list[Place]:
    return turn.unit.find(Place, where=key(event.where)) if event.where.thread else []


def _button(message: Message, wanted: str) -> Button | None:
    for button in message.buttons:
        if wanted and wanted in (_same(button.word), _same(button.label)):
            return button
    return None


def _without_question(event: Said, turn: "Turn") -> Iterator[Effect]:
    press = _on_card(event, turn)
    if press is not None:
        yield from press
        return
    said = command(event.text)
    if said is not None and words.known(said.name, turn):
        yield from words.alone(said, event, turn)
        return
    yield from turn.book.unknown(event, turn)


def spent_word(event: Said, turn: "Turn") -> Message | None:
    """For chapters that know no better: what became of a recent card whose button, now gone, was just typed."""
    wanted = _same(event.text)
    for row in turn.unit.work.said(dm(event.who), 30):
        if isinstance(row.body, Send) and wanted in {_same(word) for word in row.body.spent}:
            return phrases.spent(() if row.body.talk else row.body.message.footer)
    return None


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


def then(command_: object) -> Then:
    return Then(command=command_)
