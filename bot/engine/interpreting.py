"""What words may mean, in the order of PRODUCT 5.1 rule 3: by what is open for their writer, given as values.

Nothing is written here and nothing is said; routing does what follows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.beside import beside
from bot.engine.buttons import button_of, button_typed, same
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.flow import Asking, No, Pick, Question
from bot.engine.global_words import known
from bot.engine.guessing import likeliest
from bot.engine.lateness import written_before
from bot.engine.messages import Button
from bot.engine.places import dm
from bot.engine.resolving import AskWhich, ConfirmIt, DoIt, LeaveIt, Resolved, Result, candidates, exact, resolve
from bot.engine.standing import Candidate
from bot.engine.stored_answers import stored_answer
from bot.engine.taking import how_read
from bot.engine.talk_commands import AnswerQuestion, AnswerSeveral
from bot.engine.talks import Talk
from bot.engine.work import Send
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.commands import GlobalWord, global_word
from bot.reading.replies.request_kinds import ELSEWHERE, NO_YES
from bot.reading.replies.requests import requests
from bot.reading.replies.yesno import yesno

ELSE_MOST = 7
"""Words of a line at a question that is about something else; a longer one is its answer."""
LOOK_MOST = 3
"""Words that ask to be shown something at a question that takes free text; more are its answer."""
AGREEING_MOST = 6
"""Words of a yes or no that stands for a button."""
NEWEST = 1
"""A bare yes or no is for the newest card that asks for one; an older one needs its own word."""
SOFT = ("cancel", "withdraw", "later", "skip", "report", "human", "status")
"""Global words that a sentence may hold by chance: what can be done now is looked at first."""


@dataclass(frozen=True, slots=True)
class ButtonMeant:
    """The words stand on a button."""

    button: Button


@dataclass(frozen=True, slots=True)
class WordMeant:
    """A global word, with what was said after it."""

    word: GlobalWord


@dataclass(frozen=True, slots=True)
class EarlierMeant:
    """They belong to the question before, whose whole answer is now `whole`."""

    key: str
    whole: str


@dataclass(frozen=True, slots=True)
class AsideMeant:
    """Chatter, or a question of theirs. With `held` it may be the answer all the same and is put aside."""

    held: bool


@dataclass(frozen=True, slots=True)
class AnswerMeant:
    """The answer to the open question."""


@dataclass(frozen=True, slots=True)
class StandingMeant:
    """Things that can be done now, in the order in which they were said; `unread` if something else was said too."""

    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class ReadMeant:
    """A chapter has read them as a whole: verdicts, a report."""

    command: Command


@dataclass(frozen=True, slots=True)
class NothingMeant:
    """Nothing that is open takes them."""


Meaning = ButtonMeant | WordMeant | EarlierMeant | AsideMeant | AnswerMeant | StandingMeant | ReadMeant | NothingMeant


def on_reply(event: Said, replied: Send | None) -> ButtonMeant | None:
    """A platform reply to one of our cards is about that card; an answer to a question is read with its question."""
    button = button_of(replied.message, same(event.text)) if replied is not None else None
    if button is None or isinstance(button.command, AnswerQuestion | AnswerSeveral):
        return None
    return ButtonMeant(button)


def at_question(turn: Turn, event: Said, talk: Talk, at: Asking) -> Meaning:
    """What words mean while a question is open."""
    question, text = at.question, event.text.strip()
    earlier = written_before(turn, event, talk, at)
    if earlier is not None:
        return EarlierMeant(*earlier)
    offered = {same(word) for choice in question.choices for word in (choice.word, choice.label) if word}
    if same(text) not in offered:
        word = global_word(text, form_open=question.free_text)
        if word is not None and known(turn, word.name):
            return WordMeant(word)
        button = button_typed(turn, dm(event.who), text, after=talk)
        if button is not None:
            return ButtonMeant(button)
        beside = _beside(turn, event, talk, question)
        if beside is not None:
            return beside
    return _aside(turn, event, talk, question) or AnswerMeant()


def _beside(
    turn: Turn, event: Said, talk: Talk, question: Question[object]
) -> StandingMeant | ReadMeant | NothingMeant | None:
    """What words mean that go past a side question (C60), or that ask to be shown something; its answer comes first."""
    side = turn.registry.flows[talk.flow].side
    if event.files:
        return None
    among = candidates(turn)
    word = exact(same(event.text), among)
    looks = isinstance(word, DoIt) and word.candidate.effect == "shows" and len(event.text.split()) <= LOOK_MOST
    if word is not None and (side or looks):
        return StandingMeant((word,))
    if not side:
        none = not question.free_text or beside(turn, talk, question, event.text.strip(), event.at) is not None
        return None if none else _about_something_else(event, among)
    if question.free_text:
        return None
    read = _read_whole(turn, event)
    if read is not None:
        return read
    if not isinstance(how_read(turn, talk, question, event.text, event.at), No | Pick):
        return None
    resolved = resolve(event.text, among)
    if resolved.results:
        return StandingMeant(resolved.results)
    return NothingMeant() if turn.registry.flows[talk.flow].survey else None


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


def _aside(turn: Turn, event: Said, talk: Talk, question: Question[object]) -> AsideMeant | None:
    text = event.text.strip()
    if event.files or beside(turn, talk, question, text, event.at) is not None:
        return None
    if not question.free_text and is_question(text):
        return AsideMeant(held=False) if isinstance(how_read(turn, talk, question, text, event.at), No) else None
    if question.free_text and not question.plain_words and (is_chatter(text) or is_question(text)):
        return AsideMeant(held=True)
    return None


def alone(turn: Turn, event: Said) -> ButtonMeant | WordMeant | StandingMeant | ReadMeant | NothingMeant:
    """What words mean while nothing is being asked: a word on a recent card, a word or a sentence for what can be done
    now however long ago it was offered (C59), a yes or no to the newest card."""
    button = button_typed(turn, dm(event.who), event.text, agreeing=NEWEST)
    if button is not None:
        return ButtonMeant(button)
    word = global_word(event.text)
    if word is not None and known(turn, word.name) and not _by_chance(event.text, word.name):
        return WordMeant(word)
    if not event.files:
        among = candidates(turn)
        typed = exact(same(event.text), among)
        if typed is not None:
            return StandingMeant((typed,))
        answered = stored_answer(turn, event.text)
        if answered is not None:
            return ReadMeant(answered)
        resolved = resolve(event.text, among)
        read = None if resolved.firm else _read_whole(turn, event)
        if read is not None:
            return read
        if resolved.results:
            return StandingMeant(_at_the_newest_card(turn, event, resolved))
    if word is not None and known(turn, word.name):
        return WordMeant(word)
    guessed = None if event.files else likeliest(turn, event.text, candidates(turn))
    return _agreeing(turn, event) or (StandingMeant((guessed,)) if guessed is not None else NothingMeant())


def _read_whole(turn: Turn, event: Said) -> ReadMeant | None:
    """What a chapter reads as a whole."""
    for reading in (*turn.registry.answers, *turn.registry.readings):
        command = reading(turn, event.text)
        if command is not None:
            return ReadMeant(command)
    return None


def _at_the_newest_card(turn: Turn, event: Said, resolved: Resolved) -> tuple[Result, ...]:
    """Words that say nothing but what the newest card offers are a press: that card has named what it does."""
    if not (resolved.whole and len(resolved.results) == 1 and isinstance(resolved.results[0], ConfirmIt)):
        return resolved.results
    asked = resolved.results[0]
    for row in turn.unit.work.recent(dm(event.who), 1):
        pressed = [button.command for button in row.body.message.buttons if button.style == "primary"]
        if asked.plain and asked.command in pressed:
            return (DoIt(asked.candidate, asked.command),)
    return resolved.results


def _by_chance(text: str, name: str) -> bool:
    """Whether a sentence may only happen to hold the word; one that begins with it gives it."""
    return name in SOFT and not text.lower().lstrip(" !/").startswith(name)


def _agreeing(turn: Turn, event: Said) -> ButtonMeant | StandingMeant | None:
    """A yes or no in other words ("no!! stop", "klar, mach das") to the very newest card; where it asks for neither, a
    yes to its one main button is confirmed and a no leaves it."""
    said = yesno(event.text)
    if said == "neither" or len(event.text.split()) > AGREEING_MOST or requests(event.text, NO_YES).found:
        return None
    newest = next((row.body.message for row in turn.unit.work.recent(dm(event.who), 1)), None)
    button = button_of(newest, said) if newest is not None else None
    if button is not None:
        return ButtonMeant(button)
    main = [button for button in newest.buttons if button.style == "primary"] if newest is not None else []
    if len(main) != 1:
        return None
    candidate = Candidate(command=main[0].command, intents=(), label=main[0].label)
    return StandingMeant((ConfirmIt(candidate, candidate.command) if said == "yes" else LeaveIt(candidate),))
