"""What words mean that go past the open question: another card, another project, what is asked to be shown (C60)."""

from collections.abc import Sequence

from bot.engine.beside import beside
from bot.engine.buttons import same
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.flow import Amendment, No, Partly, Pick, Question
from bot.engine.meanings import (
    LeftMeant,
    NothingMeant,
    ReadMeant,
    StandingMeant,
)
from bot.engine.resolving import (
    AskWhich,
    ConfirmIt,
    DoIt,
    Result,
    candidates,
    exact,
    resolve,
)
from bot.engine.standing import Candidate
from bot.engine.taking import how_read
from bot.engine.talks import Talk
from bot.reading.replies.request_kinds import ELSEWHERE
from bot.reading.replies.taking_back import takes_back

ELSE_MOST = 7
"""Words of a line at a question that is about something else; a longer one is its answer."""


def past_the_question(
    turn: Turn, event: Said, talk: Talk, question: Question[object]
) -> StandingMeant | ReadMeant | LeftMeant | NothingMeant | None:
    """What words mean that go past a side question (C60), or that ask to be shown something; its answer comes first."""
    side = turn.registry.flows[talk.flow].side
    if event.files:
        read = turn.registry.surely(turn, event) if side and not question.free_text else None
        return None if read is None else ReadMeant(read)
    among = candidates(turn)
    word = exact(same(event.text), among)
    looks = isinstance(word, DoIt) and word.candidate.effect == "shows"
    if word is not None and (side or looks or talk.aside):
        return StandingMeant((word,))
    if talk.aside:
        return _past_a_change(turn, event, talk, question, among)
    if not side:
        none = not question.free_text or beside(turn, talk, question, event.text.strip(), event.at) is not None
        return None if none else _about_something_else(event, among)
    relays = turn.registry.flows[talk.flow].relays
    if question.free_text:
        return _for_another_card(turn, event, among) if relays else None
    read = turn.registry.surely(turn, event) or turn.registry.reading(turn, event.text)
    if read is not None:
        return ReadMeant(read)
    survey = turn.registry.flows[talk.flow].survey
    if not isinstance(how_read(turn, talk, question, event.text, event.at), No if survey else No | Pick):
        return None
    resolved = resolve(event.text, among)
    if resolved.results:
        return StandingMeant(resolved.results)
    return NothingMeant() if survey else None


def _for_another_card(
    turn: Turn, event: Said, among: Sequence[Candidate]
) -> StandingMeant | ReadMeant | LeftMeant | None:
    """Words at a question for a message: what decides about an open card is for that card, however short the message
    is that it would make; what takes it back ends it."""
    if takes_back(event.text):
        return LeftMeant()
    read = turn.registry.reading(turn, event.text)
    if read is not None and read.decides:
        return ReadMeant(read)
    resolved = resolve(event.text, among)
    decided = [result for result in resolved.results if isinstance(result, DoIt | ConfirmIt)]
    if not decided or not (resolved.whole and resolved.plain) or len(decided) < len(resolved.results):
        return None
    return StandingMeant(resolved.results) if all(one.candidate.effect != "shows" for one in decided) else None


def _past_a_change(
    turn: Turn, event: Said, talk: Talk, question: Question[object], among: Sequence[Candidate]
) -> StandingMeant | ReadMeant | None:
    """Words at a question that only changes what is settled: what fits something else goes there, unless they answer it
    or change an answer of it; where anything may be an answer, what is asked for must leave no word unread."""
    text = event.text.strip()
    if isinstance(beside(turn, talk, question, text, event.at), Amendment | str):
        return None
    if not question.free_text and not isinstance(how_read(turn, talk, question, text, event.at), No | Pick | Partly):
        return None
    read = turn.registry.reading(turn, event.text)
    if read is not None:
        return ReadMeant(read)
    resolved = resolve(text, among)
    return StandingMeant(resolved.results) if resolved.results and (resolved.plain or not question.free_text) else None


def _about_something_else(event: Said, among: Sequence[Candidate]) -> StandingMeant | None:
    """Words at a question that name another project, or ask to wait or to delete this one, and nothing else."""
    if len(event.text.split()) > ELSE_MOST:
        return None
    resolved = resolve(event.text, among)
    if not resolved.results or not all(_elsewhere(event.text, result) for result in resolved.results):
        return None
    waits = any("hold" in result.candidate.intents for result in resolved.results if not isinstance(result, AskWhich))
    asks = all(isinstance(result, ConfirmIt) for result in resolved.results)
    return StandingMeant(resolved.results) if resolved.whole or waits or asks else None


def _elsewhere(text: str, result: Result) -> bool:
    """Whether it is about the project or the talk as a whole, or about a person by name."""
    if isinstance(result, AskWhich):
        return False
    name = result.candidate.about.lower().split(" ")[0]
    named = "message" in result.candidate.intents and bool(name) and name in text.lower()
    return named or bool(ELSEWHERE.intersection(result.candidate.intents))
