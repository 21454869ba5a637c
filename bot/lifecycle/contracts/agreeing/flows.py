"""The read-back, and what the owner meant by a point of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.engine.flow import Heard, Hearing, No, Question
from bot.engine.questions import shown_first, text
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.commands import CorrectPoint, ReadBack
from bot.lifecycle.contracts.agreeing.read_back import pasted
from bot.lifecycle.contracts.model import Point, PointKey
from bot.reading.replies.read_back import without_questions

LEAST_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class ReadBackFacts:
    """The points to say back in this round; `again` are those that did not match, with what was meant."""

    contract: str
    brief: Brief
    keys: tuple[PointKey, ...]
    again: tuple[Point, ...]
    until: datetime
    zones: tuple[str, ...]


async def read_back(facts: ReadBackFacts, known: Mapping[str, Any]) -> ReadBack:
    """One message in their own words; a paste of ours is asked for again (F065)."""
    shown = (
        wording.gaps(facts.again, facts.brief, facts.until, facts.zones)
        if facts.again
        else wording.read_back(facts.keys, facts.until, facts.zones)
    )
    question = text("said", shown, most=4000, echo=lambda _: ())
    hear_text = question.hear

    def hear(words: str, at: Hearing) -> Heard[str]:
        if len(without_questions(words)[0]) < LEAST_CHARACTERS:
            return No(wording.too_short())
        if pasted(words, facts.brief):
            return No(wording.own_words())
        return hear_text(words, at)

    return ReadBack(facts.contract, await replace(question, hear=hear))


@dataclass(frozen=True, slots=True)
class MeantFacts:
    """A point that did not match, and what the contractor wrote about it."""

    contract: str
    round: int
    key: PointKey
    words: str


async def meant(facts: MeantFacts, known: Mapping[str, Any]) -> CorrectPoint | None:
    """Not quite: what was meant, in one line, seen once before it counts; skipping takes the words of the brief."""

    def asked(key: str) -> Question[str]:
        message = wording.what_meant(facts.key, facts.words)
        return text(key, message, most=500, optional=True, unset="", echo=lambda _: ())

    meant = await shown_first(asked, lambda said: wording.look_meant(facts.key, said), "meant")
    return None if meant is None else CorrectPoint(facts.contract, facts.round, facts.key, meant)
