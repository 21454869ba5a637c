"""What follows from what words mean, at a question and between questions."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine import global_words, interpreting, several, standing_wording, wording
from bot.engine.answers import hear
from bot.engine.buttons import press
from bot.engine.confirming import ask
from bot.engine.context import Turn
from bot.engine.dialogue import advance, left
from bot.engine.effects import Effect, Tell, Then
from bot.engine.events import (
    Said,
)
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.lateness import append
from bot.engine.meanings import (
    AnswerMeant,
    AsideMeant,
    ButtonMeant,
    EarlierMeant,
    LeftMeant,
    Meaning,
    ReadMeant,
    StandingMeant,
    WordMeant,
)
from bot.engine.messages import join
from bot.engine.resolving import AskWhich, ConfirmIt, DoIt, Result
from bot.engine.several_meant import WHICH
from bot.engine.talks import Held, Talk
from bot.reading.replies.remarks import Remarks

FEW = 3
"""Words that are about what is looked at, even where they are not understood."""


def follow_at_question(turn: Turn, event: Said, talk: Talk, at: Asking, meant: Meaning) -> Iterator[Effect]:
    if isinstance(meant, AnswerMeant | AsideMeant):
        made = several.changes(turn, talk, at, event.text, event.at)
        if made:
            yield from several.change_all(turn, talk, at, made)
            return
        parts = several.in_parts(turn, talk, at, event.text, event.at)
        if parts is not None:
            yield from _follow_parts(turn, event, talk, at, parts)
            return
    match meant:
        case EarlierMeant():
            yield from append(turn, event, talk, meant.key, meant.whole)
        case WordMeant():
            yield from global_words.at_question(turn, event, talk, at, meant.word)
        case AsideMeant():
            text = event.text.strip()
            if meant.held:
                talk.held = Held(at.question.key, text, event.message, event.at)
            yield from global_words.set_aside(turn, talk, at, text)
        case LeftMeant():
            yield from left(turn, talk)
        case AnswerMeant():
            words, files = event.text.strip(), event.files
            yield from hear(turn, talk, words, at=event.at, message=event.message, files=files, question=at.question)
        case _:
            yield from follow(turn, event, meant)


def _follow_parts(turn: Turn, event: Said, talk: Talk, at: Asking, parts: Remarks) -> Iterator[Effect]:
    """What stands beside an answer, and the answer as if it had been said alone."""
    yield from several.beside_answer(turn, event, talk, at, parts)
    answer = replace(event, text=parts.answer)
    now = run_flow(turn, talk)
    if isinstance(now, Asking) and now.question.key != at.question.key and several.keep(turn, talk, at, answer):
        yield from advance(turn, talk)  # a change beside it has opened something before it
    elif isinstance(now, Asking) and parts.remarks and several.not_read(turn, talk, now, answer):
        turn.lead = join(turn.lead, wording.not_taken(parts.answer))
        yield from advance(turn, talk)
    elif isinstance(now, Asking):
        yield from follow_at_question(turn, answer, talk, now, interpreting.at_question(turn, answer, talk, now))
    else:
        yield from advance(turn, talk)  # what was changed beside it has left nothing to ask
    yield from several.after_answer(turn, talk, parts)


def follow(turn: Turn, event: Said, meant: Meaning) -> Iterator[Effect]:
    match meant:
        case ButtonMeant():
            yield from press(turn, meant.button.command, event.at)
        case WordMeant():
            yield from global_words.alone(turn, meant.word)
        case ReadMeant():
            yield Then(command=meant.command)
        case StandingMeant():
            for result in meant.results:
                yield from follow_result(turn, event, result)
        case _:  # NothingMeant
            yield from turn.registry.unknown(turn, event)


def follow_result(turn: Turn, event: Said, result: Result) -> Iterator[Effect]:
    match result:
        case DoIt():
            yield from press(turn, result.command, event.at)
        case ConfirmIt():
            yield from ask(turn, replace(result.candidate, command=result.command))
        case AskWhich():
            which = standing_wording.which_is_meant(result.candidates)
            card = f"{WHICH}{event.message}"
            yield Tell(person=turn.person.id, message=which, on=turn.here, card=card)
        case _:  # LeaveIt
            yield Tell(person=turn.person.id, message=standing_wording.not_yet(result.candidate), on=turn.here)
