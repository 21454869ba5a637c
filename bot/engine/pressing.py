"""Buttons and forms: an answer to a question, a word about a talk, or a chapter's verb."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.engine import phrases, words
from bot.engine.asking import Asking, Question
from bot.engine.dialogue import advance, hear, run_flow, take_pick
from bot.engine.effects import Amend, Effect, Reply, ShowForm, Tell, Then
from bot.engine.events import Pressed, Submitted
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Form, FormField, Message, say
from bot.engine.talks import Talk

if TYPE_CHECKING:
    from bot.engine.turn import Turn


def split(action: str) -> tuple[str, str, str]:
    """An action string's verb, subject and argument."""
    verb, _, rest = action.partition(":")
    subject, _, argument = rest.partition(":")
    return verb, subject, argument


def pressed(event: Pressed, turn: "Turn") -> Iterator[Effect]:
    """What a press causes; the button is never trusted, the action behind it checks the person (X56)."""
    verb, subject, argument = split(event.action)
    match verb:
        case "answer" | "answers" | "pick":
            yield from _answer(event, _talk(subject, turn), verb, argument, turn)
        case "answer?":
            yield from _answer_form(_talk(subject, turn), turn)
        case "talk":
            yield from _about(event, _talk(subject, turn), argument, turn)
        case _ if verb in turn.book.forms:
            yield from turn.book.forms[verb].show(turn, subject, argument)
        case _ if verb in turn.book.verbs:
            yield Then(command=turn.book.verbs[verb](subject, argument, event.values))
        case _:
            yield Reply(message=phrases.expired())


def submitted(event: Submitted, turn: "Turn") -> Iterator[Effect]:
    verb, subject, argument = split(event.form)
    if verb == "answer?":
        talk = _talk(subject, turn)
        text = next(iter(event.values.get("answer", ("",))), "")
        yield from hear(turn, talk, text, at=event.at, files=event.files)
    elif verb in turn.book.forms:
        yield Then(command=turn.book.forms[verb].accept(subject, argument, event.values))
    else:
        yield Reply(message=phrases.expired())


def check(event: Submitted, turn: "Turn") -> dict[str, str]:
    """Errors by field key, before the form is taken; reads only."""
    verb, subject, argument = split(event.form)
    if verb in turn.book.forms:
        return dict(turn.book.forms[verb].check(turn, subject, argument, event.values))
    return {}


def _talk(id: str, turn: "Turn") -> Talk:

    talk = turn.unit.get(Talk, id)
    if talk.person != turn.person.id:
        raise NotAllowed(id)
    return talk


def _answer(event: Pressed, talk: Talk, verb: str, argument: str, turn: "Turn") -> Iterator[Effect]:
    number, _, value = argument.partition(".")
    at = run_flow(turn, talk) if talk.state != "closed" else None
    if not isinstance(at, Asking):
        yield Reply(message=Message(text=phrases.already_answered()))
        return
    question = at.question
    if number != str(talk.asking) and not _still_offered(question, verb, value, talk):
        yield from advance(turn, talk, phrases.already_answered(), focus=True)
        return
    talk.state = "open"
    if verb == "pick":
        stored = talk.answers[question.key]
        if value.isdecimal() and int(value) < len(stored.options):
            yield from take_pick(turn, talk, question, stored, int(value), event.at)
        return
    raw = ", ".join(event.values) if verb == "answers" else value
    yield from hear(turn, talk, raw, at=event.at, question=question)


def _still_offered(question: object, verb: str, value: str, talk: Talk) -> bool:
    """A button of an earlier showing of the very question that is still open works as well."""
    if not isinstance(question, Question) or verb == "pick":
        return False
    return question.key == talk.asked and any(one.value == value for one in question.choices)


def _answer_form(talk: Talk, turn: "Turn") -> Iterator[Effect]:
    """The open question as a form, for somebody who cannot be written to (C1, C16)."""
    at = run_flow(turn, talk)
    if not isinstance(at, Asking):
        yield Reply(message=Message(text=phrases.already_answered()))
        return
    title = at.question.message.title or "Your answer"
    stored = talk.answers.get(at.question.key)
    field = FormField("answer", title[:45], "text", stored.raw if stored else "", most=4000)
    form = Form(f"answer?:{talk.id}", title[:45], (field,))
    yield ShowForm(form=form, otherwise=say("Please press Answer once more."))


def _about(event: Pressed, talk: Talk, what: str, turn: "Turn") -> Iterator[Effect]:
    match what:
        case "take" if talk.held is not None:
            held = talk.held
            talk.held = None
            yield from _clear(talk, ("stop", "held"), "Taken as your answer.", turn)
            yield from hear(turn, talk, held.text, at=held.at, message=held.message)
        case "take":
            yield from advance(turn, talk, phrases.already_answered())
        case "wait":
            talk.held = None
            yield from _clear(talk, ("held",), "Waiting.", turn)
            yield Tell(person=talk.person, message=Message(text=phrases.wait()), on=talk.platform)
        case "stop":
            yield from _clear(talk, ("stop",), "Stopped.", turn)
            yield from words.stop(talk, turn)
        case "go" | "focus":
            if talk.state == "closed":
                raise NotNow("This has ended.")
            talk.held = None
            talk.state = "open"
            yield from _clear(talk, ("stop", "start"), "Going on.", turn)
            yield from advance(turn, talk, focus=True)
        case "pause":
            yield from words.pause(talk, turn)
        case _:
            yield Reply(message=phrases.expired())


def _clear(talk: Talk, names: tuple[str, ...], outcome: str, turn: "Turn") -> Iterator[Effect]:
    for name in names:
        for row in turn.unit.work.cards(f"talk:{talk.id}:{name}")[-1:]:
            if row.body.message.buttons:
                shown = replace(row.body.message, footer=()).settled((outcome,))
                yield Amend(card=row.slot, message=shown)
