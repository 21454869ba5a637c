"""Must-haves screen people out, so what is found must be one in the author's words: precision before all else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.reading.brief import brief
from bot.reading.brief.asked_of import asked_of
from tests.reading.corpora import FOLDER
from tests.reading.score_words import NOW

AT_LEAST = 0.9
"""Of the must-haves found this share must be must-haves in the author's words."""


def posts_with_musts(name: str) -> Iterator[tuple[list[str], str]]:
    """Posts full of demands on the work, and a piece of each must-have that their author states."""
    for block in Path(FOLDER / name).read_text("utf-8").split("=== ")[1:]:
        head, text = block.split("\n---\n", 1)
        yield [piece.strip() for piece in head.split("must:", 1)[1].split("|") if piece.strip()], text.rstrip("\n")


def musts(text: str) -> list[str]:
    return [found.value for found in brief(text, now=NOW, zone="Europe/Berlin").must_haves]


@pytest.mark.parametrize("name", ["posts_musts.txt", "held_14/posts_musts.txt", "held_15/posts_musts.txt"])
def test_what_is_found_is_a_must_have_and_few_are_missed(name: str) -> None:
    found = right = stated = seen = 0
    for gold, text in posts_with_musts(name):
        made = musts(text)
        found += len(made)
        right += sum(any(piece.lower() in line.lower() for piece in gold) for line in made)
        stated += len(gold)
        seen += sum(any(piece.lower() in line.lower() for line in made) for piece in gold)
    assert found >= 15
    assert right >= AT_LEAST * found
    assert seen >= 0.8 * stated


@pytest.mark.parametrize(
    "line",
    [
        "No experience necessary.", "https://example.com/you-must-have-this", "we cannot offer pay",
        "You don't need a degree.",
        "Meta titles are not included.", "Experience is a plus but not required.", "We have 10 years of experience.",
    ],
)  # fmt: skip
def test_what_demands_nothing_of_the_person_screens_nobody(line: str) -> None:
    head = "Writer for our shop\n\nWe need 40 product texts for the new collection, and this is what we ask:\n"
    assert musts(f"{head}{line}") == []
    assert musts(f"{head}\nRequirements:\n- {line}\n") == []


@pytest.mark.parametrize(
    ("line", "of"),
    [
        ("you must have a driving licence", "person"),
        ("must speak german", "person"),
        ("the drafter must know revit", "person"),
        ("german c1 is mandatory", "person"),
        ("the pages must have the same header", "work"),
        ("must be delivered as pdf", "work"),
        ("it should be 6 by 7, has to be wood", "work"),
        ("we must have it by friday", "nobody"),
        ("payment via paypal required", "nobody"),
        ("if you need to leave early, tell us", "nobody"),
        ("nothing is asked here", "nobody"),
    ],
)
def test_of_whom_something_is_asked(line: str, of: str) -> None:
    assert asked_of(line) == of


@pytest.mark.parametrize(
    "line",
    [
        "Meta titles are not included.", "We do not need a logo.", "You won't have to write meta titles.",
        "Hosting is excluded.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["", "Requirements:\n- ", "Deliverables:\n- "])
def test_a_negation_stays_one_whatever_it_stands_under(line: str, heading: str) -> None:
    found = brief(f"Writer for our shop\n\nWe need 40 product texts.\n\n{heading}{line}", now=NOW, zone="Europe/Berlin")
    assert [piece.value for piece in found.not_included] == [line]
    assert found.must_haves == ()
    assert all(line not in thing.value.what for thing in found.deliverables)
