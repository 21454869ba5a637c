"""The catalogue of kinds of work: complete, of one kind only, and usable as an answer where it is offered."""

import re
from decimal import Decimal

import pytest

from bot.lifecycle.brief.answers import hours_question
from bot.lifecycle.brief.kinds import ALL_KINDS, GENERIC, KINDS, USUAL_STEPS, WorkKind, clearer, kind_of_work, usual
from bot.lifecycle.brief.lists import must_nice_question, rules_question
from bot.lifecycle.brief.model import HoursAndOverlap, MustNice
from bot.reading.brief.vague import vague
from tests.lifecycle.models.test_brief import HEARING, got

OF_ONE_KIND = {
    "writing": r"texts?|articles?|spelling|grammar|words? an? hour|written",
    "translation": r"translat\w+|glossary|source is translated",
    "bug fix": r"bugs?|faults?|mended",
    "web": r"chrome|firefox|safari|websites?",
    "design": r"logos?|fonts?|drafts|designs?\b|colours?",
    "video": r"videos?|footage|shots?|cuts",
    "audio": r"recordings?|hum|podcasts?",
    "data entry": r"rows?|columns?",
    "research": r"findings?|stud(?:y|ies)",
    "support": r"tickets?|requests a day|requests? is answered",
    "advertising": r"campaigns?|followers?|spending",
    "bookkeeping": r"bank|documents? a month|bookkeep\w*|invoices?",
}
"""Words of which each belongs to one kind, written without looking at the catalogue's sentences."""
SHARED = {
    ("video", "colours"), ("data entry", "columns"), ("research", "columns"), ("advertising", "seen"),
}  # fmt: skip
"""What two kinds rightly share: a film has colours, a table of findings has columns."""


def words_of(kind: WorkKind) -> str:
    """Everything of a kind that somebody may read."""
    return "\n".join(
        (
            *kind.units,
            *kind.criteria,
            *kind.clearer.values(),
            *(request.text for request in kind.requests),
            *(part for question in kind.questions for part in question),
            *(risk.settle for risk in kind.risks),
            *(item for step in USUAL_STEPS for item in usual(kind, step)),
        )
    ).lower()


def of_others(kind: WorkKind, words: str) -> set[str]:
    """The words of other kinds that stand in a text."""
    found = {
        hit
        for name, pattern in OF_ONE_KIND.items()
        if name != kind.name
        for hit in re.findall(rf"\b(?:{pattern})\b", words.lower())
    }
    return {hit for hit in found if (kind.name, hit) not in SHARED}


def test_there_are_twelve_kinds_and_a_generic_one() -> None:
    assert [kind.name for kind in KINDS] == list(OF_ONE_KIND)
    assert (*KINDS, GENERIC) == ALL_KINDS


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_complete_and_speaks_of_no_other(kind: WorkKind) -> None:
    assert 3 <= len(kind.criteria) <= 5
    assert kind.units
    assert kind.risks
    assert len(kind.questions) == 2
    assert len(kind.requests) >= 2 or kind is GENERIC
    assert set(GENERIC.clearer) <= set(kind.clearer)
    assert of_others(kind, words_of(kind)) == set()
    assert "gear" not in words_of(kind)
    assert "benefit" not in words_of(kind)


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_what_is_usual_is_exact_and_is_taken_as_an_answer(kind: WorkKind) -> None:
    assert all(usual(kind, step) for step in USUAL_STEPS)
    assert usual(kind, "pay") == usual(kind, "cutoff") == ()
    said = f"must: {'; '.join(kind.must)}. nice: {'; '.join(kind.nice)}"
    assert got(must_nice_question(kind, None).hear(said, HEARING)) == MustNice(kind.must, kind.nice)
    assert got(rules_question(kind, None).hear("\n".join(kind.rules), HEARING)) == kind.rules
    hours: HoursAndOverlap = got(hours_question(kind, None).hear(kind.hours, HEARING))
    assert hours.hours.low >= 5
    assert hours.overlap >= Decimal(1)
    assert [mark.word for step in USUAL_STEPS for item in usual(kind, step) for mark in vague(item)] == []


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_a_vague_word_is_asked_about_in_the_words_of_the_kind(kind: WorkKind) -> None:
    found = vague("modern, catchy, high quality, fast website, short texts, user friendly, experienced, asap, etc.")
    assert len({mark.kind for mark in found}) == 9
    asked = "\n".join(clearer(kind, mark.kind, mark.question) for mark in found)
    assert of_others(kind, asked) == set()
    assert "benefit" not in asked


def test_a_kind_is_found_again_by_its_own_name() -> None:
    assert [kind_of_work(kind.name) for kind in KINDS if kind is not GENERIC] == list(KINDS)
