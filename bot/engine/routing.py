"""The route of one event: whose it is, what it could mean, what follows; the answer itself is taken in answers."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine import (
    changed_answers,
    interpreting,
    refusals,
    unread_wording,
    wording,
)
from bot.engine.answer_parts import answer_of
from bot.engine.buttons import press, pressed
from bot.engine.commands import worded
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Effect, Refresh, Reply, Tell, Then
from bot.engine.events import (
    AnyEvent,
    CameDue,
    Deleted,
    Delivered,
    Edited,
    Event,
    Invoked,
    Left,
    Opened,
    Pressed,
    Refused,
    Said,
    Submitted,
)
from bot.engine.flow import Asking, Got, No
from bot.engine.focus import open_talks, run_flow
from bot.engine.following import follow, follow_at_question, follow_result
from bot.engine.forms import submitted
from bot.engine.lateness import newer
from bot.engine.meanings import AnswerMeant, EarlierMeant
from bot.engine.messages import Message
from bot.engine.places import Place, dm, key
from bot.engine.resolving import candidates, resolve
from bot.engine.taking import how_read
from bot.engine.talks import Talk
from bot.engine.work import Send
from bot.reading.replies.commands import global_word
from bot.reading.replies.release import sends_a_line

FEW = 3
"""Words that are about what is looked at, even where they are not understood."""


def route(turn: Turn, event: AnyEvent) -> Iterator[Effect]:
    """What one event causes. Raises what a guard raises; the dispatch then says it and takes everything back."""
    match event:
        case CameDue():
            yield from _due(turn, event)
        case Refused():
            yield from refusals.refused(turn, event)
        case Left():
            yield from refusals.left(turn, event)
        case Delivered():
            yield from refusals.told(turn, event)
        case Opened():
            yield Refresh(person=turn.person.id)
        case Pressed():
            yield from pressed(turn, event)
        case Submitted():
            yield from submitted(turn, event)
        case Invoked():
            yield from _invoked(turn, event)
        case Said():
            yield from _said(turn, event)
        case Edited() | Deleted():
            yield from _changed(turn, event)


def _due(turn: Turn, event: CameDue) -> Iterator[Effect]:
    if type(event.command) in turn.registry.commands:  # else its chapter is no more (X43)
        yield Then(command=event.command)


def _invoked(turn: Turn, event: Invoked) -> Iterator[Effect]:
    kind = turn.registry.slash.get(event.name) or turn.registry.slash.get("help")
    if kind is not None:
        yield Then(command=worded(kind, event.argument))


def _thread(turn: Turn, event: Event) -> Place | None:
    """The thread of a chapter that an event happened in."""
    places = turn.unit.find(Place, where=key(event.where)) if event.where.thread else []
    return places[0] if places and places[0].purpose in turn.registry.threads else None


def _said(turn: Turn, event: Said) -> Iterator[Effect]:
    """Words: first whose they are (a chapter's thread, a channel, the talk replied to, the one in focus), then what."""
    if event.missed:
        turn.lead = wording.away(None)
    thread = _thread(turn, event)
    if thread is not None:
        yield from turn.registry.threads[thread.purpose](turn, event, thread)
        return
    if not event.direct:
        if event.to_bot:
            yield from _in_channel(turn, event)
        return
    turn.thread = event.where.thread
    _note_seen(turn, event)
    if event.other and not event.text.strip() and not event.files:
        yield Tell(person=turn.person.id, message=Message(text=unread_wording.only_text()), on=event.who.platform)
        return
    always = turn.registry.always(event.text)
    if always is not None:
        yield Then(command=always)
        return
    replied = _replied(turn, event)
    meant = interpreting.on_reply(event, replied)
    if meant is not None:
        yield from press(turn, meant.button.command, event.at)
        return
    talk = _talk_meant(turn, event, replied)
    at = run_flow(turn, talk) if talk is not None else None
    said, left = _first_for_a_look(turn, event, talk, at) if talk is not None and isinstance(at, Asking) else (None, "")
    if talk is not None and isinstance(at, Asking) and said is not None:
        yield from follow_at_question(turn, said, talk, at, interpreting.at_question(turn, said, talk, at))
        yield from _for_what_waits(turn, replace(event, text=left))
    elif talk is None:
        yield from follow(turn, event, interpreting.alone(turn, event))
    elif isinstance(at, Asking):
        talk, at = _past_a_look(turn, event, talk, at)
        yield from follow_at_question(turn, event, talk, at, interpreting.at_question(turn, event, talk, at))
    else:
        yield from advance(turn, talk)


def _first_for_a_look(turn: Turn, event: Said, talk: Talk, at: Asking) -> tuple[Said | None, str]:
    """What is said to the line that is looked at ("leave it, which rules?"), and the rest, which is for what waits
    behind it; None where the words do not begin so."""
    head, cut, rest = event.text.partition(",")
    if not turn.registry.flows[talk.flow].relays or at.question.free_text or not cut or not rest.strip():
        return None, ""
    first = replace(event, text=head.strip())
    taken = isinstance(how_read(turn, talk, at.question, first.text, event.at), Got)
    whole = isinstance(how_read(turn, talk, at.question, event.text, event.at), Got)
    return (first, rest.strip()) if taken and not whole else (None, "")


def _for_what_waits(turn: Turn, rest: Said) -> Iterator[Effect]:
    """The rest of a message whose beginning has settled a line: it was written for what comes back."""
    talk = next(iter(open_talks(turn, turn.person.id, rest.who.platform)), None)
    at = run_flow(turn, talk) if talk is not None else None
    if talk is None or not isinstance(at, Asking):
        yield from follow(turn, rest, interpreting.alone(turn, rest))
        return
    meant = interpreting.at_question(turn, rest, talk, at)
    yield from follow_at_question(turn, rest, talk, at, AnswerMeant() if isinstance(meant, EarlierMeant) else meant)


def _past_a_look(turn: Turn, event: Said, talk: Talk, at: Asking) -> tuple[Talk, Asking]:
    """Words that neither send nor leave what is looked at are for the question that waits behind it, if that takes
    words; the look stays."""
    if not turn.registry.flows[talk.flow].relays or at.question.free_text or len(event.text.split()) <= FEW:
        return talk, at
    if not isinstance(how_read(turn, talk, at.question, event.text, event.at), No):
        return talk, at
    others = open_talks(turn, turn.person.id, event.who.platform, but=talk.id)
    waiting = ((other, behind) for other in others if isinstance(behind := run_flow(turn, other), Asking))
    return next(((other, behind) for other, behind in waiting if behind.question.free_text), (talk, at))


def _in_channel(turn: Turn, event: Said) -> Iterator[Effect]:
    """The bot was mentioned in a channel: what only shows something is answered there, to its writer alone, where the
    platform can; all else belongs into the DM, which is said (C14)."""
    if not turn.live:
        turn.lead = wording.ASKED_IN_CHANNEL
    word = global_word(event.text)
    results = () if word else resolve(event.text, candidates(turn)).results
    if word and turn.registry.knows(word.name):
        yield Then(command=turn.registry.word(word.name, word.argument))
    elif results:
        for result in results:
            yield from follow_result(turn, event, result)
    else:
        yield from turn.registry.unknown(turn, event)
    if turn.live and not turn.replies:
        yield Reply(message=wording.answered_directly())


def _note_seen(turn: Turn, event: Said) -> None:
    for place in turn.unit.find(Place, id=dm(event.who)):
        if newer(event.message, place.seen):
            place.seen = event.message


def _replied(turn: Turn, event: Said) -> Send | None:
    """The message of ours that these words are a platform reply to."""
    row = turn.unit.work.by_message(dm(event.who), event.reply_to) if event.reply_to else None
    return row.body if row is not None else None


def _talk_meant(turn: Turn, event: Said, replied: Send | None) -> Talk | None:
    """The talk these words belong to: the one replied to, which is open again, the line that they say is to be sent,
    else the one in focus."""
    if replied is not None and replied.talk:
        for talk in turn.unit.find(Talk, id=replied.talk, person=turn.person.id):
            if talk.state != "closed":
                talk.state = "open"
                return talk
    talks = open_talks(turn, turn.person.id, event.who.platform)
    lines = [talk for talk in talks if turn.registry.flows[talk.flow].relays] if sends_a_line(event.text) else []
    return next(iter((*lines, *talks)), None)


def _changed(turn: Turn, event: Edited | Deleted) -> Iterator[Effect]:
    """An earlier message was edited or taken back: in a chapter's thread, or the answer of an open talk."""
    thread = _thread(turn, event)
    if thread is not None:
        yield from turn.registry.threads[thread.purpose](turn, event, thread)
        return
    if not event.direct:
        return
    for talk in open_talks(turn, turn.person.id, event.who.platform):
        key = answer_of(talk, event.message)
        if key:
            yield from changed_answers.changed(turn, event, talk, key)
            return
    if isinstance(event, Edited):
        focus = next(iter(open_talks(turn, turn.person.id, event.who.platform)), None)
        change = changed_answers.change_edited(turn, event, focus) if focus is not None else None
        yield from change if change is not None else turn.registry.edited(turn, event)
