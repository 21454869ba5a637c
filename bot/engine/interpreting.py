"""What words may mean, in the order of PRODUCT 5.1 rule 3: by what is open for their writer, given as values.

Nothing is written here and nothing is said; routing does what follows.
"""

from dataclasses import dataclass

from bot.engine.beside import beside
from bot.engine.buttons import button_of, button_typed, same
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.flow import Asking, No, Question
from bot.engine.global_words import known
from bot.engine.lateness import written_before
from bot.engine.messages import Button
from bot.engine.places import dm
from bot.engine.taking import how_read
from bot.engine.talk_commands import AnswerQuestion, AnswerSeveral
from bot.engine.talks import Talk
from bot.engine.work import Send
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.commands import GlobalWord, global_word


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
class NothingMeant:
    """Nothing that is open takes them."""


Meaning = ButtonMeant | WordMeant | EarlierMeant | AsideMeant | AnswerMeant | NothingMeant


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
    return _aside(turn, event, talk, question) or AnswerMeant()


def _aside(turn: Turn, event: Said, talk: Talk, question: Question[object]) -> AsideMeant | None:
    text = event.text.strip()
    if event.files or beside(turn, talk, question, text, event.at) is not None:
        return None
    if not question.free_text and is_question(text):
        return AsideMeant(held=False) if isinstance(how_read(turn, talk, question, text, event.at), No) else None
    if question.free_text and not question.plain_words and (is_chatter(text) or is_question(text)):
        return AsideMeant(held=True)
    return None


def alone(turn: Turn, event: Said) -> ButtonMeant | WordMeant | NothingMeant:
    """What words mean while nothing is being asked."""
    button = button_typed(turn, dm(event.who), event.text)
    if button is not None:
        return ButtonMeant(button)
    word = global_word(event.text)
    return WordMeant(word) if word is not None and known(turn, word.name) else NothingMeant()
