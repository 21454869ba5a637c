"""Words at an open question that are no answer to it: which they are, and the way on that is offered instead.

In this order (T.12): what is usual, to be taken with one tap; what the question can do without; the question again.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import global_words, offer_wording, wording
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Amend, Effect, Tell
from bot.engine.events import Said
from bot.engine.flow import Answer, Asking, Heard, No, Question
from bot.engine.guessing import guess
from bot.engine.messages import Button, Message, Text
from bot.engine.no_content import RENAME, TITLE, may_be_answer
from bot.engine.resolving import candidates
from bot.engine.standing_wording import offer as offer_of
from bot.engine.taking import accept, zone_of
from bot.engine.talks import Held, Talk
from bot.reading.replies.commands import GlobalWord
from bot.reading.replies.left_open import left_open
from bot.reading.replies.no_answers import NoAnswer

DELETE = "discard"
"""The global word by which a chapter lets what its talk is about be thrown away."""


def offer(turn: Turn, event: Said, talk: Talk, at: Asking, none: NoAnswer, reading: Heard[Any]) -> Iterator[Effect]:
    """What follows words that are no answer; protests are corrections first and come here when they correct nothing."""
    question = at.question
    if may_be_answer(question, none):
        yield from hold(talk, question, event)
        return
    match none.kind:
        case "command" | "back":
            word = GlobalWord(none.command or "back")
            yield from global_words.at_question(turn, event, talk, at, word)
        case "start over":
            yield _card(talk, offer_wording.begin_again(talk.id, talk.card_number), f"restart:{talk.card_number}")
        case "postponed":
            yield from _not_now(turn, talk)
        case "unready":
            yield Tell(person=talk.person, message=offer_wording.no_hurry(), on=talk.platform)
        case "drop":
            yield from _drop(turn, event, talk, at)
        case "title":
            yield from advance(
                turn, talk, offer_wording.how_to_rename(turn.registry.flows[talk.flow].title(turn, talk))
            )
        case "asked":
            yield from _asked(turn, event, talk)
        case "what":
            yield from advance(turn, talk, question.help)
        case "unclear":
            may_mean = guess(turn, event.text, candidates(turn)).candidates[:2]
            yield from hold(talk, question, event, instead=tuple(map(offer_of, may_mean)))
        case "earlier":
            yield from _earlier(talk, at, event, none.command)
        case "protest" if none.words and question.free_text:
            yield from hold(talk, question, event, _which_is_wrong(turn, talk, at))
        case "protest":
            yield from advance(turn, talk, question.help)
        case _:
            yield from _undecided(turn, event, talk, question, reading)


def _not_now(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """A talk with steps is put aside; a single question simply stays open."""
    if turn.registry.flows[talk.flow].outline.count:
        yield from global_words.pause(turn, talk)
    else:
        yield Tell(person=talk.person, message=offer_wording.no_hurry(), on=talk.platform)


def _drop(turn: Turn, event: Said, talk: Talk, at: Asking) -> Iterator[Effect]:
    """Asked whether all of it may go; where nothing can be thrown away, whether to stop."""
    if turn.registry.flows[talk.flow].outline.named(TITLE) and turn.registry.knows(DELETE):
        title = turn.registry.flows[talk.flow].title(turn, talk)
        command = turn.registry.word(DELETE, talk.subject)
        yield _card(
            talk, offer_wording.delete(talk.id, talk.card_number, title, command), f"restart:{talk.card_number}"
        )
    else:
        yield from global_words.at_question(turn, event, talk, at, GlobalWord("cancel"))


def _asked(turn: Turn, event: Said, talk: Talk) -> Iterator[Effect]:
    asked = turn.registry.flows[talk.flow].asked
    if asked is not None:
        yield from asked(turn, event.text.strip(), talk)
    if turn.focus in ("", talk.id):
        yield from advance(turn, talk)


def _earlier(talk: Talk, at: Asking, event: Said, step: str) -> Iterator[Effect]:
    """Asked whether what was said to an earlier step is to change; the words are kept where they may be an answer."""
    said = next(passed for passed in at.passed if passed.question.step == step)
    question, change = at.question, offer_wording.change_it(talk.id, step)
    echo = said.question.echo(said.value)
    if question.free_text:
        yield from hold(talk, question, event, offer_wording.change_which(echo), (change,))
    else:
        yield _card(talk, offer_wording.only_change(echo, change), "held")


def _which_is_wrong(turn: Turn, talk: Talk, at: Asking) -> Text:
    """What a protest may be about: the answers so far, and the title."""
    flow = turn.registry.flows[talk.flow]
    asked = dict.fromkeys(earlier.question.step for earlier in at.passed)
    edits = tuple(flow.outline.edit(step) for step in asked if step in flow.outline.answers)
    if edits:
        return offer_wording.which_is_wrong(edits)
    titled = flow.outline.named(TITLE) and turn.registry.knows(RENAME)
    return offer_wording.how_to_rename(flow.title(turn, talk)) if titled else ()


def hold(
    talk: Talk, question: Question[Any], event: Said, lead: Text = (), instead: tuple[Button, ...] = ()
) -> Iterator[Effect]:
    """Put the words aside and ask whether they are the answer: nothing that somebody wrote is lost."""
    talk.held = Held(question.key, event.text.strip(), event.message, event.at)
    yield _card(talk, wording.held(talk.id, instead).lead(lead), "held")


def _undecided(turn: Turn, event: Said, talk: Talk, question: Question[Any], reading: Heard[Any]) -> Iterator[Effect]:
    """Doubt: what is usual, what can be left open, or the question again with what it needs."""
    leaves_open = question.optional or question.later is not None
    if left_open(event.text):
        yield from _left_open(turn, event, talk, question)
    elif question.usual or leaves_open:
        card = offer_wording.usual(talk.id, talk.card_number, question.usual_of, question.usual)
        yield _card(talk, card, f"usual:{talk.card_number}")
    elif question.free_text:
        talk.held = Held(question.key, event.text.strip(), event.message, event.at)
        yield _card(talk, wording.held(talk.id).lead(question.help), "held")
    else:
        yield from advance(turn, talk, question.help or _why(reading))


def _left_open(turn: Turn, event: Said, talk: Talk, question: Question[Any]) -> Iterator[Effect]:
    """ "Decide later" in words: taken where the question can do without; what is needed says so."""
    if question.later is not None or question.optional:
        yield from leave_open(turn, talk, question, event.at)
    elif question.free_text and not (question.usual or question.needed):
        yield from hold(talk, question, event)
    else:
        yield from advance(turn, talk, wording.cannot_skip(question.needed))


def _why(reading: Heard[Any]) -> Text:
    return reading.why if isinstance(reading, No) else ()


def _card(talk: Talk, message: Message, name: str) -> Tell:
    return Tell(person=talk.person, message=message, on=talk.platform, card=f"talk:{talk.id}:{name}")


def clear(turn: Turn, talk: Talk, outcome: Text, message: str = "") -> Iterator[Effect]:
    """An offer has been answered: its buttons go, and how it was answered stands there.

    `message` names the deleted one that was asked about; every other offer goes with the question that it was made at.
    """
    numbers = range(talk.since, talk.card_number + 1)
    names = [f"deleted:{message}"] if message else [f"{kind}:{n}" for kind in ("usual", "restart") for n in numbers]
    for name in names:
        for row in turn.unit.work.cards(f"talk:{talk.id}:{name}")[-1:]:
            if row.body.message.buttons:
                yield Amend(card=row.slot, message=replace(row.body.message, footer=()).settled(outcome))


def restart(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """Every answer goes; what the talk began with (a title, a pasted post) stays."""
    talk.answers, talk.held, talk.before = {}, None, ""
    yield from advance(turn, talk, offer_wording.BEGUN_AGAIN, focus=True)


def leave_open(turn: Turn, talk: Talk, question: Question[Any], at: datetime) -> Iterator[Effect]:
    """ "Decide later": without it if the question can do without, else the talk waits until `resume`."""
    if question.later is not None:
        answer = Answer(raw="", at=at, zone=zone_of(turn, talk), value=question.later, has_value=True)
        yield from accept(turn, talk, question, answer, ())
    elif question.optional:
        talk.answer(question.key, Answer(raw="", at=at, zone="", skipped=True))
        yield from advance(turn, talk, wording.skipped(), focus=True)
    else:
        yield from global_words.pause(turn, talk)
