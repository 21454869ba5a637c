"""The global words that the engine owns: back, edit, skip, pause, resume, cancel, switch; flows never see them."""

from collections.abc import Iterator
from dataclasses import replace
from re import IGNORECASE
from re import compile as pattern
from typing import TYPE_CHECKING

from bot.engine import phrases
from bot.engine.asking import Answer, Asking, Passed
from bot.engine.dialogue import advance, next_talk
from bot.engine.effects import Effect, Reply, Tell
from bot.engine.events import Event, Said
from bot.engine.messages import Message, Text, plain
from bot.engine.talks import Held, Talk
from bot.reading.chatter import is_question
from bot.reading.commands import Command

if TYPE_CHECKING:
    from bot.engine.turn import Turn

ABOUT_THE_QUESTION = pattern(
    r"\b(?:what do you mean|(?:do not|don'?t) understand|explain|for example|an? example|why do you ask|what is this|"
    r"what does (?:that|this|it) mean|what should i (?:write|say|put)|how do i answer|unclear|rephrase)\b|"
    r"^\W*(?:what|huh)\W*$",
    IGNORECASE,
)
OWN = ("back", "edit", "skip", "pause", "later", "resume", "cancel", "switch")


def known(name: str, turn: "Turn") -> bool:
    return name in OWN or name in turn.book.words


def at_question(said: Command, talk: Talk, at: Asking, event: Said, turn: "Turn") -> Iterator[Effect]:
    """A global word while a question is open."""
    flow = turn.book.flows[talk.flow]
    match said.name:
        case "back":
            yield from _back(talk, at, turn)
        case "edit":
            yield from edit(said.argument, talk, at, turn)
        case "skip":
            yield from _skip(talk, at, event, turn)
        case "pause" | "later":
            yield from pause(talk, turn)
        case "resume":
            yield from advance(turn, talk, focus=True)
        case "cancel":
            talk.held = Held(at.question.key, event.text.strip(), event.message, event.at)
            card = phrases.stop_or_answer(talk.id, flow.draft_kept, may_be_answer=at.question.free_text)
            yield Tell(person=talk.person, message=card, on=talk.platform, card=f"talk:{talk.id}:stop")
        case "switch":
            yield from switch(turn)
        case _:
            yield from turn.book.words[said.name](turn, said.argument)


def alone(said: Command, event: Said, turn: "Turn") -> Iterator[Effect]:
    """A global word while nothing is being asked."""
    match said.name:
        case "resume":
            yield from resume(turn)
        case "switch":
            yield from switch(turn)
        case "edit" | "cancel" | "skip" | "back" | "later" if said.name in turn.book.words:
            yield from turn.book.words[said.name](turn, said.argument)
        case "back" | "edit" | "skip" | "pause" | "later" | "cancel":
            yield Reply(message=phrases.nothing_open())
        case _:
            yield from turn.book.words[said.name](turn, said.argument)


def _back(talk: Talk, at: Asking, turn: "Turn") -> Iterator[Effect]:
    flow = turn.book.flows[talk.flow]
    if not flow.back:
        yield _tell(talk, phrases.no_back_here())
        return
    reopened = {key: one for key, one in talk.answers.items() if one.reopened and one.value is not None}
    if at.question.key in reopened:
        kept = {key: replace(one, has_value=True, reopened=False) for key, one in reopened.items()}
        talk.answers = {**talk.answers, **kept}
        yield from advance(turn, talk, phrases.left_as_it_was(), focus=True)
        return
    asked = [one for one in at.passed if not one.known and one.question.key != flow.review]
    if not asked:
        yield from advance(turn, talk, phrases.cannot_go_back())
        return
    yield from reopen(turn, talk, at.passed, (asked[-1].question.key,))


def edit(argument: str, talk: Talk, at: Asking, turn: "Turn") -> Iterator[Effect]:
    """`edit 3`, or `edit budget`: ask that step again."""
    flow = turn.book.flows[talk.flow]
    step = _step(argument, talk, at, turn)
    keys = tuple(one.question.key for one in at.passed if one.question.step == step)
    if not step or not keys:
        yield from advance(turn, talk, phrases.no_such_step(len(flow.outline)))
        return
    yield from reopen(turn, talk, at.passed, keys, edited=True)


def reopen(
    turn: "Turn", talk: Talk, passed: tuple[Passed, ...], keys: tuple[str, ...], *, edited: bool = False
) -> Iterator[Effect]:
    """Ask these questions again, what was said to them shown; if `edited`, `back` leaves them as they were."""
    for one in passed:
        key = one.question.key
        if key in keys and key not in talk.answers:
            raw = plain(one.question.echo(one.value))
            talk.answers = {**talk.answers, key: Answer(raw=raw, at=turn.now, zone="", value=one.value)}
    talk.forget(*keys)
    talk.answers = {key: replace(one, reopened=edited and key in keys) for key, one in talk.answers.items()}
    review = turn.book.flows[talk.flow].review
    talk.answers = {key: one for key, one in talk.answers.items() if key != review}
    yield from advance(turn, talk, focus=True)


def _step(argument: str, talk: Talk, at: Asking, turn: "Turn") -> str:
    flow = turn.book.flows[talk.flow]
    wanted = argument.strip().lower().lstrip("#")
    if wanted.isdecimal():
        index = int(wanted) - 1
        return flow.outline[index] if 0 <= index < len(flow.outline) else ""
    if wanted in flow.outline:
        return wanted
    if not wanted:
        asked = [one for one in at.passed if not one.known and one.question.key != flow.review]
        return asked[-1].question.step if asked else ""
    return flow.labels.get(wanted, "")


def _skip(talk: Talk, at: Asking, event: Event, turn: "Turn") -> Iterator[Effect]:
    question = at.question
    if not question.optional:
        yield from advance(turn, talk, phrases.cannot_skip(question.needed))
        return
    talk.answer(question.key, Answer(raw="", at=event.at, zone="", skipped=True))
    yield from advance(turn, talk, phrases.skipped(), focus=True)


def pause(talk: Talk, turn: "Turn") -> Iterator[Effect]:
    talk.state = "paused"
    title = turn.book.flows[talk.flow].title(talk, turn)
    yield Tell(person=talk.person, message=phrases.paused(title), on=talk.platform)
    yield from next_talk(turn, talk)


def stop(talk: Talk, turn: "Turn") -> Iterator[Effect]:
    """Stop a form: the draft stays, paused, until what it belongs to ends."""
    flow = turn.book.flows[talk.flow]
    talk.state, talk.held = "paused", None
    title = flow.title(talk, turn)
    yield Tell(person=talk.person, message=phrases.stopped(title, flow.draft_kept), on=talk.platform)
    if flow.stopped:
        yield from flow.stopped(talk, turn)
    yield from next_talk(turn, talk)


def resume(turn: "Turn") -> Iterator[Effect]:
    """Go on with what was put aside last; with a question still open the word never comes here."""
    platform = turn.account.platform if turn.account else "slack"
    paused = turn.unit.find(Talk, person=turn.person.id, platform=platform, state="paused")
    if not paused:
        yield Reply(message=phrases.nothing_paused())
        return
    talk = max(paused, key=lambda one: one.touched or one.at)
    talk.state = "open"
    yield from advance(turn, talk, focus=True)


def switch(turn: "Turn") -> Iterator[Effect]:
    platform = turn.account.platform if turn.account else "slack"
    found = [
        talk
        for talk in turn.unit.find(Talk, person=turn.person.id, platform=platform)
        if talk.state in ("open", "paused")
    ]
    titles = tuple((talk.id, turn.book.flows[talk.flow].title(talk, turn)) for talk in found)
    yield Tell(person=turn.person.id, message=phrases.talks(titles), on=platform)


def hold(text: str, talk: Talk, at: Asking, turn: "Turn") -> Iterator[Effect]:
    """Chatter or a question at an open text question: answered, and not stored as the answer."""
    flow = turn.book.flows[talk.flow]
    if is_question(text):
        if flow.asked is not None and not ABOUT_THE_QUESTION.search(text):
            yield from flow.asked(text, talk, turn)
            yield from advance(turn, talk)
            return
        explained: Text = at.question.help or at.question.message.text
        yield _tell(talk, explained)
        if at.question.message.title:
            yield from advance(turn, talk)
        return
    yield Tell(person=talk.person, message=phrases.held(talk.id), on=talk.platform, card=f"talk:{talk.id}:held")


def _tell(talk: Talk, text: Text) -> Tell:
    return Tell(person=talk.person, message=Message(text=text), on=talk.platform)
