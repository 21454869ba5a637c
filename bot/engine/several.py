"""Several things in one message at an open question: the answer is taken, and what stands beside it is done as well."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from re import IGNORECASE
from re import compile as pattern

from bot.engine import global_words, no_content, offer_wording, wording
from bot.engine.beside import beside
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Effect, Then
from bot.engine.events import Said
from bot.engine.flow import Amendment, Answer, Asking, Got, No, Partly, Pick
from bot.engine.messages import Text, join, plain
from bot.engine.taking import forget_review, hearing, how_read, zone_of
from bot.engine.talks import Talk
from bot.reading.replies.chatter import is_chatter, is_courtesy
from bot.reading.replies.not_now import puts_off
from bot.reading.replies.remarks import Remarks, apart
from bot.reading.replies.so_far import asks_for_so_far
from bot.reading.replies.step_answers import step_answer

_CLAUSES = pattern(r",\s+(?!\d)|[;!]\s*|(?<!\d)\.\s+|\s+(?:and|und|y|&)\s+", IGNORECASE)
REMARK_MOST = 16
"""Words of a sentence that changes another answer, or the name, beside one; a longer one is content."""


def in_parts(turn: Turn, talk: Talk, at: Asking, text: str, when: datetime) -> Remarks | None:
    """A message taken apart, where it holds an answer to the open question and something beside it; else None."""
    flow, question = turn.registry.flows[talk.flow], at.question
    if flow.side or flow.asked is None or question.plain_words or question.key == flow.review:
        return None
    if step_answer(text) is not None or asks_for_so_far(text):
        return None

    def remark(sentence: str) -> bool:
        about = _about_another(turn, talk, at, sentence, when) or _ahead(turn, talk, at, sentence, when)
        return about is not None or puts_off(sentence) or is_courtesy(sentence)

    def content(asked: str) -> bool:
        return not question.free_text and isinstance(how_read(turn, talk, question, asked, when), Got | Pick | Partly)

    clauses = question.free_text or not question.choices
    parts = apart(text, remark=remark, content=content, spoken_to=question.several, clauses=clauses)
    beside = bool(parts.questions or parts.remarks)
    return parts if beside and parts.answer and not is_chatter(parts.answer) else None


def beside_answer(turn: Turn, event: Said, talk: Talk, at: Asking, parts: Remarks) -> Iterator[Effect]:
    """What follows the questions and remarks beside an answer; what they change is echoed with the answer."""
    yield from take_remarks(turn, event.at, talk, at, parts)
    for question in parts.questions:
        yield from global_words.answer_question(turn, talk, question)


def take_remarks(turn: Turn, when: datetime, talk: Talk, at: Asking, parts: Remarks) -> Iterator[Effect]:
    """What the remarks beside an answer change; the echo leads what is said next."""
    for remark in parts.remarks:
        other = _about_another(turn, talk, at, remark, when)
        if isinstance(other, str):
            yield Then(command=turn.registry.word(no_content.RENAME, other))
        elif other is not None:
            turn.lead = join(turn.lead, _change(turn, talk, at, other))
        later = _ahead(turn, talk, at, remark, when) if other is None else None
        if later is not None:
            talk.known = {**talk.known, later.key: later.value}
            turn.lead = join(turn.lead, later.told)


def changes(turn: Turn, talk: Talk, at: Asking, text: str, when: datetime) -> tuple[Amendment, ...]:
    """Several changes of earlier answers in one message, and nothing else: "make it 250 and the deadline 18 dec"."""
    question = at.question
    if question.amends is None or len(text.split()) > 2 * REMARK_MOST:
        return ()
    clauses = [clause for clause in _CLAUSES.split(text.strip(" .!")) if clause]
    read = [_about_another(turn, talk, at, clause, when) for clause in clauses]
    made = tuple(amended for amended in read if isinstance(amended, Amendment))
    several = len(made) == len(clauses) > 1 and len({amended.key for amended in made}) == len(made)
    return made if several else ()


def change_all(turn: Turn, talk: Talk, at: Asking, made: tuple[Amendment, ...]) -> Iterator[Effect]:
    """Each change with its echo; then the question that is open now."""
    echoes = [_change(turn, talk, at, amended) for amended in made]
    lead = echoes[0]
    for echo in echoes[1:]:
        lead = join(lead, echo)
    talk.before = talk.asked = made[-1].key
    yield from advance(turn, talk, lead, focus=True)


def keep(turn: Turn, talk: Talk, at: Asking, answer: Said) -> bool:
    """Store the answer to a question that what stood beside it has put off; False if it is none."""
    reading = how_read(turn, talk, at.question, answer.text, answer.at)
    if not isinstance(reading, Got):
        return False
    zone = zone_of(turn, talk)
    talk.answer(
        at.question.key,
        Answer(raw=answer.text, at=answer.at, zone=zone, message=answer.message, value=reading.value, has_value=True),
    )
    turn.lead = join(turn.lead, wording.saved(at.question.echo(reading.value)))
    return True


def not_read(turn: Turn, talk: Talk, at: Asking, answer: Said) -> bool:
    """Whether the open question can make nothing of what a change left over, so that it is named instead of lost."""
    reads = how_read(turn, talk, at.question, answer.text, answer.at)
    return (
        not at.question.free_text
        and isinstance(reads, No)
        and beside(turn, talk, at.question, answer.text, answer.at) is None
    )


def after_answer(turn: Turn, talk: Talk, parts: Remarks) -> Iterator[Effect]:
    """ "That is all for today" beside an answer puts the talk aside once the answer is kept."""
    if talk.state == "open" and any(puts_off(remark) for remark in parts.remarks):
        yield from global_words.pause(turn, talk)


def _about_another(turn: Turn, talk: Talk, at: Asking, sentence: str, when: datetime) -> Amendment | str | None:
    """What a sentence beside an answer changes: an earlier answer, or the title (then the new one)."""
    if len(sentence.split()) > REMARK_MOST:
        return None
    question = at.question
    amended = question.amends(sentence, hearing(turn, talk, sentence, when)) if question.amends is not None else None
    if amended is not None:
        earlier = next((passed.question for passed in at.passed if passed.question.key == amended.key), None)
        return amended if earlier is not None and earlier.guard(amended.value) else None
    return no_content.renamed(turn, talk, question, sentence) or None


def _ahead(turn: Turn, talk: Talk, at: Asking, sentence: str, when: datetime) -> Amendment | None:
    """The answer to a question that has not been asked, which a clause beside an answer gives."""
    question = at.question
    later = question.ahead(sentence, hearing(turn, talk, sentence, when)) if question.ahead is not None else None
    asked = later is not None and (later.key in talk.answers or later.key == question.key)
    return None if asked else later


def _change(turn: Turn, talk: Talk, at: Asking, meant: Amendment) -> Text:
    """An earlier answer as the words make it, and its echo."""
    passed = next(passed for passed in at.passed if passed.question.key == meant.key)
    question, before = passed.question, talk.answers.get(meant.key)
    forget_review(turn, talk, question)
    raw = "; ".join((before.raw if before is not None else plain(question.echo(passed.value)), meant.raw))
    kept = before or Answer(raw=raw, at=turn.now, zone=zone_of(turn, talk))
    talk.answers = {
        **talk.answers, meant.key: replace(kept, raw=raw, value=meant.value, has_value=True, parts=()),
    }  # fmt: skip
    return offer_wording.corrected(question.echo(meant.value))
