"""A talk going forward: begin it, show its open question, and hand over its command at the end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.engine import wording
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Reply, Tell, Then
from bot.engine.flow import Done, Question, fingerprint
from bot.engine.focus import open_talks, run_flow
from bot.engine.guards import NotAllowed
from bot.engine.messages import Message, Text, join
from bot.engine.outbox import reach
from bot.engine.people import Person
from bot.engine.prompts import prompt
from bot.engine.shown_before import only_changes
from bot.engine.talks import Talk
from bot.reading.replies.chatter import is_question


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
        relays = turn.registry.flows[ask.flow].relays
        waiting = talk.known if relays and under_way and not talk.answers else {}
        talk.known = {**talk.known, **{name: _with(waiting.get(name), value) for name, value in ask.known.items()}}
        if relays:  # newer words take the place of those that were to be changed
            talk.answers = {key: answer for key, answer in talk.answers.items() if key not in ask.known}
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
        yield from advance(
            turn, talk, ask.lead.text if ask.lead else (), focus=True, reminds=not ask.focus and bool(open_ones)
        )
        return
    if not under_way:
        talk.state = "paused"
    title = turn.registry.flows[talk.flow].title(turn, talk)
    message = (ask.lead or Message(text=(title,))).offering(wording.start_button(talk.id))
    yield Tell(person=person.id, message=message, on=talk.platform, card=f"talk:{talk.id}:start", talk=talk.id)


def _with(waiting: Any, value: Any) -> Any:
    """A question beside one that waits to be sent: both are shown, none is lost. Other words take the place of those
    that wait, as whoever says a thing again says it better."""
    if not isinstance(waiting, str) or not isinstance(value, str) or value in waiting:
        return value
    if not (is_question(waiting.splitlines()[-1]) and is_question(value)):
        return value
    return f"{waiting}\n{value}"


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


def advance(turn: Turn, talk: Talk, lead: Text = (), *, focus: bool = False, reminds: bool = False) -> Iterator[Effect]:
    """Say `lead` and the question now open; or close the talk and hand over its command. What `reminds` of a question
    for words has a button too (C35)."""
    at = run_flow(turn, talk)
    talk.last_active = turn.now
    if focus:
        _give_focus(turn, talk)
    if isinstance(at, Done):
        talk.state, talk.asked = "closed", ""
        turn.lead = join(turn.lead, lead)
        if at.command is not None:
            yield Then(command=at.command)
        elif turn.registry.flows[talk.flow].relays:
            yield Tell(person=talk.person, message=wording.nothing_sent(), on=talk.platform)
        yield from next_talk(turn, talk)
        return
    came_back = talk.asked != at.question.key
    count_card(talk, at.question)
    talk.shown = fingerprint(at.question.message)
    message = prompt(turn, talk, at)
    if came_back or lead or turn.lead:
        message = only_changes(turn, talk, message, again=not came_back)
    if not lead and not message.text and not message.title:
        message = replace(message, text=wording.which_one())
    if reminds and not message.buttons and not message.select:
        message = message.offering(wording.go_on_button(talk.id))
    yield Tell(
        person=talk.person,
        message=message.lead(lead),
        on=talk.platform,
        card=talk.card,
        talk=talk.id,
    )


def left(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """What was begun for somebody else is left: nothing goes out, and the one that waits comes back."""
    talk.state, talk.asked, talk.held = "closed", "", None
    for row in turn.unit.work.cards(talk.card):
        yield Amend(card=row.slot, message=row.body.message.settled(wording.LEFT))
    yield Tell(person=talk.person, message=wording.nothing_sent(), on=talk.platform)
    yield from next_talk(turn, talk)


def count_card(talk: Talk, question: Question[Any]) -> None:
    """One more card shows this question; the first of a new question ends the life of the buttons before it."""
    talk.card_number += 1
    if question.key != talk.asked:
        talk.before, talk.asked, talk.since = talk.asked, question.key, talk.card_number


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
