"""How well questions between questions are told by topic: every row of the corpus, with bars where they hold."""

from pathlib import Path
from typing import get_args

import pytest

from bot.reading.intents.classifier import weights_of
from bot.reading.replies.topic_english import FORMS
from bot.reading.replies.topic_names import Topic
from bot.reading.replies.topics import questions
from tests.support.needs import ROOT
from tools.train_intents import digest
from tools.train_questions import NAMES, asked

FOLDER = ROOT / "tests" / "corpus" / "questions"
NONE = "none"


def _rows(file: Path) -> list[tuple[str, str]]:
    rows = [line.split("|", 2) for line in file.read_text("utf-8").splitlines()]
    return [(topic, text) for _, topic, text in rows]


def _topic(text: str) -> str:
    found = questions(text, NAMES)
    return found[0].topic if found else NONE


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [("own", 162, 0), ("held", 160, 1), ("fresh", 69, 2), ("unseen", 75, 2), ("last", 26, 3)],
)
def test_questions_are_told_by_topic(file: str, right: int, wrong: int) -> None:
    """`wrong` is what was taken for something that it is not, which is worse than not to be known."""
    rows = _rows(FOLDER / f"{file}.txt")
    missed = [(gold, _topic(text), text) for gold, text in rows if _topic(text) != gold]
    mistaken = [row for row in missed if row[1] != NONE]
    assert len(rows) - len(missed) >= right, missed
    assert len(mistaken) <= wrong, mistaken


def test_every_topic_has_forms_and_rows() -> None:
    named = {topic for file in ("own", "held") for topic, _ in _rows(FOLDER / f"{file}.txt")}
    assert set(get_args(Topic)) == set(FORMS) == named - {NONE}
    assert set(weights_of("questions").intents) == {*named}


def test_the_weights_are_made_of_these_very_examples() -> None:
    assert weights_of("questions").digest == digest(asked())


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("how much does it pay and when do I start?", ["pay", "dates"]),
        ("wie viel geld gibt es und wann fange ich an?", ["pay", "dates"]),
        ("how much does it pay? when do I start?", ["pay", "dates"]),
        ("thanks! when do they decide?", ["answer"]),
        ("who owns it afterwards, can I show it", ["rights"]),
        ("that's not in the deal, right?", ["scope"]),
        ("I finished seven. how much does it pay?", []),
        ("shortlist ana, and who is next?", []),
        ("if she says no, can you offer it to ben?", []),
        ("I will be late, is that a problem?", []),
        ("what she wrote about the rounds is fine with me", []),
        ("can you close the ad?", []),
        ("kannst du die anzeige schließen?", []),
        ("", []),
        ("?" * 300, []),
    ],
)
def test_every_part_is_a_question_or_nothing_is(text: str, topics: list[str]) -> None:
    assert [one.topic for one in questions(text, NAMES)] == topics


def test_whom_and_what_a_question_names() -> None:
    (wrote,) = questions("what did the other one write about speed", ("Ana", "Ben"))
    assert (wrote.about, wrote.other, wrote.people) == ("speed", True, ())
    (named,) = questions("what did Ben say about tight deadlines?", ("Ana", "Ben"))
    assert (named.about, named.people) == ("tight deadlines", (1,))
    (clock,) = questions("is 10 o'clock her morning or mine")
    assert [time.hour for time in clock.clock] == [10, 22]
    (exact,) = questions("is that 6pm my time?")
    assert [time.hour for time in exact.clock] == [18]
    (silent,) = questions("what happens if she doesn't answer by Thursday")
    assert (silent.by, silent.me) == ("by thursday", False)
    assert questions("what if I do nothing")[0].me
