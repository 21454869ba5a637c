"""The global words that the engine owns: back, edit, skip, pause, resume, cancel, switch; flows never see them."""

from collections.abc import Iterator
from dataclasses import replace
from re import IGNORECASE
from re import compile as pattern

from bot.engine import wording
from bot.engine.confirming import aside
from bot.engine.context import Turn
from bot.engine.dialogue import advance, next_talk
from bot.engine.effects import Effect, Reply, Tell, Then
from bot.engine.events import Event, Said
from bot.engine.flow import Answer, Asking, Passed
from bot.engine.messages import Message, Text, plain
from bot.engine.talks import Held, Talk
from bot.reading.replies.chatter import is_question
from bot.reading.replies.commands import GlobalWord
from bot.reading.replies.explaining import wants_it_explained

ABOUT_THE_QUESTION = pattern(
    r"\b(?:what do you mean|(?:do not|don'?t) understand|explain|for example|an? example|why do you ask|what is this|"
    r"what does (?:that|this|it) mean|what should i (?:write|say|put)|how do i answer|unclear|rephrase)\b|"
    r"^\W*(?:what|huh)\W*$",
    IGNORECASE,
)
OWN = ("back", "edit", "skip", "pause", "later", "resume", "cancel", "switch")


def known(turn: Turn, name: str) -> bool:
    """Whether a global word means anything here: to the engine or to a chapter."""
    return name in OWN or turn.registry.knows(name)


def at_question(turn: Turn, event: Said, talk: Talk, at: Asking, word: GlobalWord) -> Iterator[Effect]:
    """A global word while a question is open."""
    flow = turn.registry.flows[talk.flow]
    match word.name:
        case "back":
            yield from _back(turn, talk, at)
        case "edit":
            yield from edit(turn, word.argument, talk, at)
        case "skip":
            yield from _skip(turn, talk, at, event)
        case "pause" | "later":
            yield from pause(turn, talk)
        case "resume":
            yield from advance(turn, talk, focus=True)
        case "cancel":
            talk.held = Held(at.question.key, event.text.strip(), event.message, event.at)
            card = wording.stop_or_answer(talk.id, flow.draft_kept, may_be_answer=at.question.free_text)
            yield Tell(person=talk.person, message=card, on=talk.platform, card=aside(talk.id, "stop", event.message))
        case "switch":
            yield from switch(turn)
        case _:
            yield Then(command=turn.registry.word(word.name, word.argument))


def alone(turn: Turn, word: GlobalWord) -> Iterator[Effect]:
    """A global word while nothing is being asked."""
    match word.name:
        case "resume":
            yield from resume(turn)
        case "switch":
            yield from switch(turn)
        case "edit" | "cancel" | "skip" | "back" | "later" if turn.registry.knows(word.name):
            yield Then(command=turn.registry.word(word.name, word.argument))
        case "back" | "edit" | "skip" | "pause" | "later" | "cancel":
            yield Reply(message=wording.nothing_open())
        case _:
            yield Then(command=turn.registry.word(word.name, word.argument))


def _back(turn: Turn, talk: Talk, at: Asking) -> Iterator[Effect]:
    flow = turn.registry.flows[talk.flow]
    if not flow.back:
        yield _tell(talk, wording.no_back_here())
        return
    reopened = {key: answer for key, answer in talk.answers.items() if answer.reopened and answer.value is not None}
    if at.question.key in reopened:
        kept = {key: replace(answer, has_value=True, reopened=False) for key, answer in reopened.items()}
        talk.answers = {**talk.answers, **kept}
        yield from advance(turn, talk, wording.left_as_it_was(), focus=True)
        return
    asked = [earlier for earlier in at.passed if not earlier.known and earlier.question.key != flow.review]
    if not asked:
        yield from advance(turn, talk, wording.cannot_go_back())
        return
    yield from reopen(turn, talk, at.passed, (asked[-1].question.key,))


def edit(turn: Turn, argument: str, talk: Talk, at: Asking) -> Iterator[Effect]:
    """`edit 3`, or `edit budget`: ask that step again."""
    flow = turn.registry.flows[talk.flow]
    step = _step(turn, argument, talk, at)
    keys = tuple(earlier.question.key for earlier in at.passed if earlier.question.step == step)
    if not step or not keys:
        yield from advance(turn, talk, wording.no_such_step(flow.outline))
        return
    yield from reopen(turn, talk, at.passed, keys, edited=True)


def reopen(
    turn: Turn, talk: Talk, passed: tuple[Passed, ...], keys: tuple[str, ...], *, edited: bool = False
) -> Iterator[Effect]:
    """Ask these questions again, what was said to them shown; if `edited`, `back` leaves them as they were."""
    for earlier in passed:
        key = earlier.question.key
        if key in keys and key not in talk.answers:
            raw = plain(earlier.question.echo(earlier.value))
            talk.answers = {**talk.answers, key: Answer(raw=raw, at=turn.now, zone="", value=earlier.value)}
    talk.forget(*keys)
    talk.answers = {key: replace(answer, reopened=edited and key in keys) for key, answer in talk.answers.items()}
    review = turn.registry.flows[talk.flow].review
    talk.answers = {key: answer for key, answer in talk.answers.items() if key != review}
    yield from advance(turn, talk, focus=True)


def _step(turn: Turn, argument: str, talk: Talk, at: Asking) -> str:
    """The step that was named, by number or word; without any, the one that was asked last; "" for none."""
    flow = turn.registry.flows[talk.flow]
    if argument.strip(" #"):
        return flow.outline.named(argument)
    asked = [earlier for earlier in at.passed if not earlier.known and earlier.question.key != flow.review]
    return asked[-1].question.step if asked else ""


def _skip(turn: Turn, talk: Talk, at: Asking, event: Event) -> Iterator[Effect]:
    question = at.question
    if turn.registry.flows[talk.flow].survey:
        talk.state = "closed"
        yield _tell(talk, wording.SURVEY_LEFT)
        yield from next_talk(turn, talk)
        return
    if not question.optional:
        yield from advance(turn, talk, wording.cannot_skip(question.needed))
        return
    talk.answer(question.key, Answer(raw="", at=event.at, zone="", skipped=True))
    yield from advance(turn, talk, wording.skipped(), focus=True)


def pause(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """Put a talk aside until `resume` (PRODUCT 5.1 rule 2), and go back to the one that waits."""
    talk.state = "paused"
    title = turn.registry.flows[talk.flow].title(turn, talk)
    yield Tell(person=talk.person, message=wording.paused(title), on=talk.platform)
    yield from next_talk(turn, talk)


def stop(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """Stop a form: the draft stays, paused, until what it belongs to ends."""
    flow = turn.registry.flows[talk.flow]
    talk.state, talk.held = "paused", None
    title = flow.title(turn, talk)
    yield Tell(person=talk.person, message=wording.stopped(title, flow.draft_kept), on=talk.platform)
    if flow.stopped:
        yield from flow.stopped(turn, talk)
    yield from next_talk(turn, talk)


def resume(turn: Turn) -> Iterator[Effect]:
    """Go on with what was put aside last; with a question still open the word never comes here."""
    assert turn.account is not None  # words come from somebody
    platform = turn.account.platform
    paused = turn.unit.find(Talk, person=turn.person.id, platform=platform, state="paused")
    if not paused:
        yield Reply(message=wording.nothing_paused())
        return
    talk = max(paused, key=lambda talk: talk.last_active or talk.at)
    talk.state = "open"
    yield from advance(turn, talk, focus=True)


def switch(turn: Turn) -> Iterator[Effect]:
    """Offer every talk of the person on this platform that is not closed (PRODUCT 5.1 rule 2)."""
    assert turn.account is not None  # words come from somebody
    platform = turn.account.platform
    talks = [
        talk
        for talk in turn.unit.find(Talk, person=turn.person.id, platform=platform)
        if talk.state in ("open", "paused")
    ]
    if not talks and turn.registry.knows("status"):  # "my projects": what there is beside talks
        yield Then(command=turn.registry.word("status", ""))
        return
    titles = tuple((talk.id, turn.registry.flows[talk.flow].title(turn, talk)) for talk in talks)
    yield Tell(person=turn.person.id, message=wording.talks(titles), on=platform)


def answer_question(turn: Turn, talk: Talk, text: str) -> Iterator[Effect]:
    """A question in the middle of a talk: from what is known where the flow says so, else by its chapter."""
    flow = turn.registry.flows[talk.flow]
    read = (reading(turn, text) for reading in turn.registry.all_readings) if flow.informs else ()
    known_answer = next((command for command in read if command is not None and command.informs), None)
    asked = flow.asked
    if known_answer is not None:
        yield Then(command=known_answer)
    elif asked is not None:
        yield from asked(turn, text, talk)


def set_aside(turn: Turn, talk: Talk, at: Asking, text: str) -> Iterator[Effect]:
    """Chatter or a question at an open text question: answered, and not stored as the answer."""
    flow = turn.registry.flows[talk.flow]
    if is_question(text):
        if flow.asked is not None and not (ABOUT_THE_QUESTION.search(text) or wants_it_explained(text)):
            yield from answer_question(turn, talk, text)
            if turn.focus in ("", talk.id):  # else what was asked is shown first, and this one comes back after it
                yield from advance(turn, talk)
            return
        explained: Text = at.question.help or at.question.message.text
        yield _tell(talk, explained)
        yield from advance(turn, talk) if at.question.message.title else ()
        return
    message = talk.held.message if talk.held else ""
    card = aside(talk.id, "held", message)
    yield Tell(person=talk.person, message=wording.held(talk.id), on=talk.platform, card=card)


def _tell(talk: Talk, text: Text) -> Tell:
    return Tell(person=talk.person, message=Message(text=text), on=talk.platform)
