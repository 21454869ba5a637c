"""What words may mean, in the order of PRODUCT 5.1 rule 3: by what is open for their writer, given as values.

Nothing is written here and nothing is said; routing does what follows.
"""

from bot.engine.beside import beside
from bot.engine.buttons import button_of, button_typed, same
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.flow import Asking, No, Question
from bot.engine.global_words import known
from bot.engine.guessing import VERY_SURE, likeliest
from bot.engine.lateness import written_before
from bot.engine.meanings import (
    AnswerMeant,
    AsideMeant,
    ButtonMeant,
    EarlierMeant,
    Meaning,
    NothingMeant,
    ReadMeant,
    StandingMeant,
    WordMeant,
)
from bot.engine.past_the_question import past_the_question
from bot.engine.places import dm
from bot.engine.resolving import (
    ConfirmIt,
    DoIt,
    LeaveIt,
    Resolved,
    Result,
    candidates,
    exact,
    intents_of,
    resolve,
)
from bot.engine.several_meant import picked
from bot.engine.standing import Candidate
from bot.engine.stored_answers import stored_answer
from bot.engine.taking import how_read
from bot.engine.talk_commands import AnswerQuestion, AnswerSeveral
from bot.engine.talks import Talk
from bot.engine.work import Send
from bot.reading.replies.chatter import acknowledges, is_chatter, is_question
from bot.reading.replies.commands import global_word
from bot.reading.replies.request_kinds import IN_PASSING, NO_YES, SAYS_HOW
from bot.reading.replies.requests import requests
from bot.reading.replies.yesno import yesno

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
        past = past_the_question(turn, event, talk, question)
        if past is not None:
            return past
    return _aside(turn, event, talk, question) or AnswerMeant()


def _aside(turn: Turn, event: Said, talk: Talk, question: Question[object]) -> AsideMeant | None:
    text = event.text.strip()
    if event.files or beside(turn, talk, question, text, event.at) is not None:
        return None
    if (not question.free_text or question.plain_words) and is_question(text):
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
    among = () if event.files else candidates(turn)
    typed = exact(same(event.text), among)
    several = picked(turn, event, among) if typed is None else (typed,)
    if several:
        return StandingMeant(several)
    answered = None if event.files else stored_answer(turn, event.text)
    read = answered or turn.registry.surely(turn, event)
    if read is None and not event.files:
        resolved = resolve(event.text, among)
        read = None if resolved.firm else turn.registry.reading(turn, event.text)
        rather = likeliest(turn, event.text, among, VERY_SURE) if read is not None and not read.informs else None
        if rather is not None and not SAYS_HOW.intersection(rather.candidate.intents):
            return StandingMeant((rather,))
        if read is None and resolved.results and not _in_passing(event.text, resolved):
            return StandingMeant(_at_the_newest_card(turn, event, resolved))
    if read is not None:
        return ReadMeant(read)
    if word is not None and known(turn, word.name):
        return WordMeant(word)
    guessed = likeliest(turn, event.text, among) if among else None
    return _agreeing(turn, event) or (StandingMeant((guessed,)) if guessed is not None else NothingMeant())


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
