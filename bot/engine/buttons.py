"""Buttons: what a press causes, and the typed words that stand for one (PRODUCT 5.1 rule 1)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.engine import forms, global_words, standing_wording, wording
from bot.engine.answers import hear, take_pick
from bot.engine.commands import Command, Unreadable
from bot.engine.confirming import aside, ask, possible, settle_asked
from bot.engine.context import Turn
from bot.engine.dialogue import advance, past, talk_of
from bot.engine.effects import Amend, Effect, Reply, Tell, Then
from bot.engine.events import Pressed, Said
from bot.engine.flow import Answer, Asking, Question
from bot.engine.focus import run_flow
from bot.engine.guards import NotNow
from bot.engine.messages import Button, Message, Text
from bot.engine.places import dm
from bot.engine.talk_commands import (
    AboutTalk,
    AnswerInForm,
    AnswerQuestion,
    AnswerSeveral,
    AskFirst,
    EditStep,
    LeaveAsIs,
    MendForm,
    PickReading,
)
from bot.engine.talks import Talk

_CERTAIN = ("yes", "y")
_YES_FIRST = re.compile(
    r"^(?:(?:yes|yep|yeah|ok|okay|sure|please|ja|klar|gut|bitte|sí|vale|claro|por favor)[ ,!.]+)+(?=\S)"
)
_YES = (*_CERTAIN, "yep", "yeah", "sure", "ok", "okay")
_NO = ("no", "n", "nope")
RECENT = 30
"""How many messages back a word is looked for among settled cards and buttons."""


def pressed(turn: Turn, event: Pressed) -> Iterator[Effect]:
    """What a press causes; the button is never trusted, the action behind it checks the person (X56)."""
    try:
        command = turn.registry.read(event.action, event.values)
    except Unreadable:
        yield Reply(message=wording.expired())
        return
    yield from press(turn, command, event.at)


def press(turn: Turn, command: Command, at: datetime) -> Iterator[Effect]:
    """What asking for a command causes, at an instant (aware): about a talk, a form to open, or a chapter's own."""
    match command:
        case AnswerQuestion():
            yield from _answer(turn, talk_of(turn, command.talk), command.card, command.value, at)
        case AnswerSeveral():
            yield from _answer(turn, talk_of(turn, command.talk), command.card, ", ".join(command.values), at)
        case PickReading():
            yield from _pick(turn, talk_of(turn, command.talk), command, at)
        case AnswerInForm():
            yield from forms.show_answer(turn, talk_of(turn, command.talk))
        case MendForm():
            yield from forms.show_again(turn, command.form)
        case LeaveAsIs():
            yield Tell(person=turn.person.id, message=standing_wording.left_alone(), on=turn.here)
        case AboutTalk():
            yield from _about(turn, talk_of(turn, command.talk), command.what)
        case EditStep():
            yield from _edit(turn, talk_of(turn, command.talk), command.step)
        case AskFirst():
            yield from _ask_first(turn, command, at)
        case _ if type(command) in turn.registry.command_forms:
            yield from turn.registry.command_forms[type(command)].show(turn, command)
        case _:
            yield from settle_asked(turn, command)
            yield Then(command=command)


def _ask_first(turn: Turn, command: AskFirst, at: datetime) -> Iterator[Effect]:
    """Typed letter for letter, the word is the request itself, as it is without the button."""
    candidate = possible(turn, command.action)
    if candidate is None:
        raise NotNow("")
    if isinstance(turn.event, Said) and same(turn.event.text) in candidate.words:
        yield from press(turn, candidate.command, at)
    else:
        yield from ask(turn, candidate)


def _shown(turn: Turn, talk: Talk, card: int) -> tuple[Question[object], Answer | None] | None:
    """The question now open, if this card shows it, and what was stored of its answer."""
    at = run_flow(turn, talk)
    if not isinstance(at, Asking) or not talk.shows(str(card)) or at.question.key != talk.asked:
        return None
    return at.question, talk.answers.get(at.question.key)


def _answer(turn: Turn, talk: Talk, card: int, value: str, at: datetime) -> Iterator[Effect]:
    open_now = _shown(turn, talk, card) if talk.state != "closed" else None
    if open_now is None or (open_now[1] and open_now[1].options):
        yield from past(turn, talk)
        return
    talk.state = "open"
    yield from hear(turn, talk, value, at=at, question=open_now[0])


def _pick(turn: Turn, talk: Talk, command: PickReading, at: datetime) -> Iterator[Effect]:
    open_now = _shown(turn, talk, command.card) if talk.state != "closed" else None
    stored = open_now[1] if open_now else None
    if open_now is None or stored is None or command.index >= len(stored.options):
        yield from past(turn, talk)
        return
    talk.state = "open"
    yield from take_pick(turn, talk, open_now[0], stored, command.index, at)


def _edit(turn: Turn, talk: Talk, step: str) -> Iterator[Effect]:
    at = run_flow(turn, talk) if talk.state != "closed" else None
    if not isinstance(at, Asking):
        raise NotNow(wording.ENDED)
    yield from _clear(turn, talk, ("held",), wording.CHANGING)
    talk.held, talk.state = None, "open"
    yield from global_words.edit(turn, step, talk, at)


def _about(turn: Turn, talk: Talk, what: str) -> Iterator[Effect]:
    if talk.state == "closed":
        raise NotNow(wording.ENDED)
    match what:
        case "take" if talk.held is not None:
            held = talk.held
            yield from _clear(turn, talk, ("stop", "held"), wording.TAKEN)
            talk.held, talk.state = None, "open"
            yield from hear(turn, talk, held.text, at=held.at, message=held.message)
        case "take":
            yield from advance(turn, talk, wording.already_answered())
        case "wait":
            yield from _clear(turn, talk, ("held",), wording.WAITING)
            talk.held = None
            yield Tell(person=talk.person, message=Message(text=wording.wait()), on=talk.platform)
        case "stop":
            yield from _clear(turn, talk, ("stop",), wording.STOPPED)
            yield from global_words.stop(turn, talk)
        case "pause":
            yield from global_words.pause(turn, talk)
        case _:  # go, focus
            yield from _clear(turn, talk, ("stop", "start"), wording.GOING_ON)
            talk.held = None
            talk.state = "open"
            yield from advance(turn, talk, focus=True)


def _clear(turn: Turn, talk: Talk, names: tuple[str, ...], outcome: Text) -> Iterator[Effect]:
    """Settle the cards of these names; those about words that were put aside are named by their message."""
    message = talk.held.message if talk.held else ""
    cards = [card for name in names for card in (aside(talk.id, name, message), f"talk:{talk.id}:{name}")]
    for card in cards:
        for row in turn.unit.work.cards(card)[-1:]:
            if row.body.message.buttons:
                yield Amend(card=row.slot, message=replace(row.body.message, footer=()).settled(outcome))


def same(text: str) -> str:
    """A word as it is compared: case, blanks, apostrophes and end marks do not count."""
    return " ".join(text.lower().replace("’", "'").strip(" .!?").split())


def button_of(message: Message, wanted: str) -> Button | None:
    """The button that a word stands for: its own, or yes and no to a card that asks for one of two things."""
    for button in message.buttons:
        if wanted and wanted in (same(button.word), same(button.label)):
            return button
    agreeing = [button for button in message.buttons if _says_yes(button)]
    if len(agreeing) == 1:
        if wanted in (_CERTAIN if agreeing[0].style == "danger" else _YES):
            return agreeing[0]
        if wanted in _NO and len(message.buttons) == 2:
            return next(button for button in message.buttons if button is not agreeing[0])
    return None


def _says_yes(button: Button) -> bool:
    return same(button.word).startswith("yes") or same(button.label).startswith("yes")


def button_typed(turn: Turn, place: str, text: str, *, after: Talk | None = None, agreeing: int = 0) -> Button | None:
    """The button that a typed word stands for, on a recent card of this place; a bare yes or no only on one of the
    `agreeing` newest that have buttons, if that is set.

    With an open question (`after`) only cards that came later count: timers post with buttons and never steal the
    focus."""
    wanted, seen = same(text), 0
    agreed = _YES_FIRST.sub("", wanted)  # "yes, write the offer", to the newest card
    for row in turn.unit.work.recent(place, RECENT):
        if after is not None and row.slot == after.card:
            return None
        seen += bool(row.body.message.buttons)
        button = button_of(row.body.message, wanted)
        offered = row.body.message.buttons if seen == 1 and agreed != wanted else ()
        button = button or next((one for one in offered if agreed in (same(one.word), same(one.label))), None)
        if button is not None and not (agreeing and seen > agreeing and wanted in (*_YES, *_NO)):
            return button
    return None


def spent_word(turn: Turn, event: Said) -> Message | None:
    """For chapters that know no better: what became of a recent card whose button, now gone, was just typed."""
    wanted = same(event.text)
    for row in turn.unit.work.recent(dm(event.who), RECENT):
        if wanted in {same(word) for word in row.body.spent}:
            return wording.spent(() if row.body.talk else row.body.message.footer)
    return None
