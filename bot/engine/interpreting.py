"""What words may mean, in the order of PRODUCT 5.1 rule 3: by what is open for their writer, given as values.

Nothing is written here and nothing is said; routing does what follows.
"""

from collections.abc import Sequence

from bot.engine.beside import beside
from bot.engine.buttons import button_of, button_typed, same
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.flow import Amendment, Asking, No, Partly, Pick, Question
from bot.engine.global_words import known
from bot.engine.guessing import likeliest
from bot.engine.lateness import written_before
from bot.engine.meanings import (
    AnswerMeant,
    AsideMeant,
    ButtonMeant,
    EarlierMeant,
    LeftMeant,
    Meaning,
    NothingMeant,
    ReadMeant,
    StandingMeant,
    WordMeant,
)
from bot.engine.places import dm
from bot.engine.resolving import (
    AskWhich,
    ConfirmIt,
    DoIt,
    LeaveIt,
    Resolved,
    Result,
    candidates,
    exact,
    intents_of,
    resolve,
    together,
)
from bot.engine.standing import Candidate
from bot.engine.stored_answers import stored_answer
from bot.engine.taking import how_read
from bot.engine.talk_commands import AnswerQuestion, AnswerSeveral
from bot.engine.talks import Talk
from bot.engine.work import Send
from bot.reading.replies.chatter import acknowledges, is_chatter, is_question
from bot.reading.replies.commands import global_word
from bot.reading.replies.request_kinds import ELSEWHERE, IN_PASSING, NO_YES
from bot.reading.replies.request_small import means_everybody
from bot.reading.replies.requests import requests
from bot.reading.replies.taking_back import takes_back
from bot.reading.replies.yesno import yesno

ELSE_MOST = 7
"""Words of a line at a question that is about something else; a longer one is its answer."""
LOOK_MOST = 3
"""Words that ask to be shown something at a question that takes free text; more are its answer."""
AGREEING_MOST = 6
"""Words of a yes or no that stands for a button."""
PASSING_FROM = 8
"""Words of a message that says more than it asks for."""
NEWEST = 1
"""A bare yes or no is for the newest card that asks for one; an older one needs its own word."""
SOFT = ("cancel", "withdraw", "later", "skip", "report", "human", "status")
"""Global words that a sentence may hold by chance: what can be done now is looked at first."""


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
) -> StandingMeant | ReadMeant | LeftMeant | NothingMeant | None:
    """What words mean that go past a side question (C60), or that ask to be shown something; its answer comes first."""
    side = turn.registry.flows[talk.flow].side
    if event.files:
        return None
    among = candidates(turn)
    word = exact(same(event.text), among)
    looks = isinstance(word, DoIt) and word.candidate.effect == "shows" and len(event.text.split()) <= LOOK_MOST
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
    read = _read_whole(turn, event)
    if read is not None:
        return read
    if not isinstance(how_read(turn, talk, question, event.text, event.at), No | Pick):
        return None
    resolved = resolve(event.text, among)
    if resolved.results:
        return StandingMeant(resolved.results)
    return NothingMeant() if turn.registry.flows[talk.flow].survey else None


def _for_another_card(
    turn: Turn, event: Said, among: Sequence[Candidate]
) -> StandingMeant | ReadMeant | LeftMeant | None:
    """Words at a question for a message: what decides about an open card is for that card, however short the message
    is that it would make; what takes it back ends it."""
    if takes_back(event.text):
        return LeftMeant()
    read = _read_whole(turn, event)
    if read is not None and read.command.decides:
        return read
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
    read = _read_whole(turn, event)
    if read is not None:
        return read
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
        everybody = _everybody(turn, event, among)
        if everybody:
            return StandingMeant(everybody)
        answered = stored_answer(turn, event.text)
        if answered is not None:
            return ReadMeant(answered)
        resolved = resolve(event.text, among)
        read = None if resolved.firm else _read_whole(turn, event)
        if read is not None:
            return read
        if resolved.results and not _in_passing(event.text, resolved):
            return StandingMeant(_at_the_newest_card(turn, event, resolved))
    if word is not None and known(turn, word.name):
        return WordMeant(word)
    guessed = None if event.files else likeliest(turn, event.text, candidates(turn))
    return _agreeing(turn, event) or (StandingMeant((guessed,)) if guessed is not None else NothingMeant())


def _everybody(turn: Turn, event: Said, among: Sequence[Candidate]) -> tuple[Result, ...]:
    """ "Both please" at a card that offers the same for several: each of them; nothing where it does not."""
    if not means_everybody(event.text):
        return ()
    newest = next((row.body.message for row in turn.unit.work.recent(dm(event.who), 1)), None)
    offered = [button.command for button in newest.buttons] if newest is not None else []
    meant = [candidate for candidate in among if candidate.command in offered and candidate.about]
    alike = [candidate for candidate in meant if type(candidate.command) is type(meant[0].command)]
    return tuple(together(alike)) if len(alike) > 1 else ()


def _read_whole(turn: Turn, event: Said) -> ReadMeant | None:
    """What a chapter reads as a whole."""
    command = turn.registry.reading(turn, event.text)
    return ReadMeant(command) if command is not None else None


def _at_the_newest_card(turn: Turn, event: Said, resolved: Resolved) -> tuple[Result, ...]:
    """Words that say nothing but what the newest card offers are a press: that card has named what it does."""
    if not (resolved.whole and len(resolved.results) == 1 and isinstance(resolved.results[0], ConfirmIt)):
        return resolved.results
    asked = resolved.results[0]
    for row in turn.unit.work.recent(dm(event.who), 1):
        buttons = row.body.message.buttons
        pressed = [button.command for button in buttons if button.style == "primary" or len(buttons) == 1]
        if asked.plain and asked.command in pressed:
            return (DoIt(asked.candidate, asked.command),)
    return resolved.results


def _in_passing(text: str, resolved: Resolved) -> bool:
    """Whether a longer message only happens to hold words that ask how things stand, or to wait ("Guten Morgen, ich
    hätte da 300 Belege ..."): what else it says is what it is about."""
    intents = {intent for result in resolved.results for intent in intents_of(result)}
    return not resolved.whole and intents <= IN_PASSING and len(text.split()) > PASSING_FROM


def _by_chance(text: str, name: str) -> bool:
    """Whether a sentence may only happen to hold the word; one that begins with it gives it."""
    return name in SOFT and not text.lower().lstrip(" !/").startswith(name)


def _agreeing(turn: Turn, event: Said) -> ButtonMeant | StandingMeant | None:
    """A yes or no in other words ("no!! stop", "klar, mach das") to the very newest card; where it asks for neither, a
    yes to its one main button is confirmed and a no leaves it."""
    said = yesno(event.text)
    if (
        said == "neither"
        or acknowledges(event.text)
        or len(event.text.split()) > AGREEING_MOST
        or requests(event.text, NO_YES).found
    ):
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
