"""The open question as it is shown: its number, its project among several, the earlier answer, what may be chosen."""

from dataclasses import replace
from math import ceil
from re import compile as pattern
from typing import Any

from bot.engine import label_wording, wording
from bot.engine.context import Turn
from bot.engine.flow import Answer, Asking, Question
from bot.engine.focus import open_talks
from bot.engine.messages import Button, Message, Option, Select, Strong, join
from bot.engine.registry import Flow
from bot.engine.talk_commands import AnswerQuestion, AnswerSeveral, PickReading
from bot.engine.talks import Talk
from bot.reading.money.currencies import currency_alone
from bot.reading.replies.yesno import yesno

BUTTONS_AT_MOST = 5
FEW_WORDS = 4
"""Words beside the figures of an offered reading that still only name it."""
FIGURES = pattern(r"\d+(?:[.,]\d+)*")


def prompt(turn: Turn, talk: Talk, at: Asking) -> Message:
    """The question as it is shown: number, project if there are several talks, earlier answer, choices."""
    flow, question = turn.registry.flows[talk.flow], at.question
    message = question.message
    title = message.title
    if question.step in flow.outline:
        number = label_wording.step(flow.outline.number(question.step), flow.outline.count)
        title = f"{number} - {title}" if title else number
    if open_talks(turn, talk.person, talk.platform, but=talk.id):
        title = f"[{flow.title(turn, talk)}] {title}".strip()
    if not message.turn:
        message = replace(message, turn=wording.your_turn(_minutes(flow, question.step)))
    if title and not message.fields:
        message = replace(message, title="", text=join((Strong(title),), message.text))
    stored = talk.answers.get(question.key)
    if stored and stored.options:
        return picking_from(message, talk, stored)
    if stored and stored.raw and not stored.has_value and stored.draft is None:
        message = message.tail(wording.earlier_answer(stored.raw[:300]))
    return with_choices(message, talk, question)


def _minutes(flow: Flow, step: str) -> int:
    """About how many minutes the numbered questions from this one on take, this one included; 0 if nobody knows."""
    if step not in flow.outline:
        return 0
    outline = flow.outline
    return ceil(flow.minutes * (outline.count - outline.number(step) + 1) / outline.count)


def picking_from(message: Message, talk: Talk, stored: Answer) -> Message:
    """The offered readings of an unclear answer as buttons, in place of the question."""
    buttons = tuple(
        Button(label[:75], PickReading(talk.id, talk.card_number, index), label)
        for index, (label, _) in enumerate(stored.options)
    )
    return replace(message, text=(), buttons=buttons, select=None)


def picked_by(text: str, stored: Answer) -> int | None:
    """Which of the offered readings was typed: its label, its number, its figures ("the 200"), a currency alone ("ja,
    Euro natürlich"), or a yes to the first."""
    typed_label = " ".join(text.lower().strip(" .!").split())
    for index, (label, _) in enumerate(stored.options):
        if typed_label in (label.lower(), str(index + 1)):
            return index
    code = currency_alone(text)
    figures = set(FIGURES.findall(text)) if len(text.split()) <= FEW_WORDS else set()
    named = [
        index
        for index, (label, _) in enumerate(stored.options)
        if (code and code in label.split()) or (figures and figures == set(FIGURES.findall(label)))
    ]
    if len(named) == 1:
        return named[0]
    return 0 if yesno(text) == "yes" and (stored.yes or len(stored.options) == 1) else None


def with_choices(message: Message, talk: Talk, question: Question[Any]) -> Message:
    """The choices of a question as buttons, or as a select where there are several to tick or too many for buttons."""
    if question.several:
        chosen = question.known if isinstance(question.known, tuple) else ()
        options = tuple(Option(choice.label[:75], choice.value) for choice in question.choices)
        select = Select(AnswerSeveral(talk.id, talk.card_number), options, wording.TICK, 1, len(options), chosen)
        return replace(message, select=select if options else None)
    if len(question.choices) > BUTTONS_AT_MOST:
        options = tuple(Option(choice.label[:75], choice.value) for choice in question.choices)
        return replace(message, select=Select(AnswerSeveral(talk.id, talk.card_number), options))
    buttons = tuple(
        Button(choice.label, AnswerQuestion(talk.id, talk.card_number, choice.value), choice.word or choice.label)
        for choice in question.choices
    )
    return replace(message, buttons=(*buttons, *message.buttons))
