"""What the owner says of a delivery: nothing passes by mistake, whatever the batch, and a fault keeps its words."""

import pytest

from bot.reading.replies.verdicts import VerdictsRead, verdicts_of
from tests.reading.corpora import FOLDER, labelled
from tests.reading.score_verdicts import CRITERIA, NAME

FAULTY = [
    (label, text)
    for path in (FOLDER / NAME, *sorted(FOLDER.glob(f"held_*/{NAME}")))
    for label, text in labelled(path)
    if label.startswith("verdict: ") and "=pass" not in label
]


def _passing(read: VerdictsRead) -> set[str]:
    """The criteria that this reading lets pass, those left to "the rest" among them."""
    named = dict(read.verdicts)
    rest = {name for name in CRITERIA if name not in named} if read.rest_passes else set()
    return {name for name, verdict in named.items() if verdict.kind == "pass"} | rest


def _allowed(label: str) -> set[str]:
    """The criteria that a gold lets pass: those it does not name, if it says "rest"."""
    gold = label.removeprefix("verdict: ").split()
    named = {part.partition("=")[0] for part in gold if "=" in part}
    return set(CRITERIA) - named if "rest" in gold else set()


def test_nothing_passes_that_was_not_praised() -> None:
    """What the gold does not pass, by name or with the rest, must not pass; asking again is allowed."""
    assert len(FAULTY) > 250
    passed = [text for label, text in FAULTY if not _passing(verdicts_of(text, CRITERIA)) <= _allowed(label)]
    assert passed == []


@pytest.mark.parametrize(
    ("text", "criterion", "seen"),
    [
        ("please fix C2, the tone is too stiff", "C2", "the tone is too stiff"),
        ("C1 is fine but C2 has three typos", "C2", "has three typos"),
        ("I'm not happy with C2", "C2", ""),
        ("C2 must be changed", "C2", ""),
        ("there are two typos in C2", "C2", "there are two typos"),
        ("everything is good except C2, there the price is wrong", "C2", "there the price is wrong"),
        ("bis auf C1 ist alles gut", "C1", ""),
        ("only C2, number 4 is too orange. C1 is fine", "C2", "number 4 is too orange"),
        ("picture 4 in C2 is too orange", "C2", "picture 4 is too orange"),
        ("number 2 is fine, 1 isnt: row 3 is a mess", "C1", "row 3 is a mess"),
        ("C3: 2 links are dead. Two more are slow.", "C3", "2 links are dead. Two more are slow"),
    ],
)
def test_what_was_seen_is_kept_and_a_fix_without_it_is_empty(text: str, criterion: str, seen: str) -> None:
    verdict = dict(verdicts_of(text, CRITERIA).verdicts)[criterion]
    assert (verdict.kind, verdict.seen) == ("fix", seen)


def test_a_doubt_about_one_does_not_pass_it_with_the_rest() -> None:
    read = verdicts_of("not sure about C2, the rest is fine", CRITERIA)
    assert not read.rest_passes
    assert {name for name, _ in read.verdicts} == {"C1", "C3"}


def test_a_fault_told_beside_praise_takes_the_praise_back() -> None:
    assert not verdicts_of("All good. Row 3 is wrong.", CRITERIA).rest_passes
    assert verdicts_of("C1 is good. The intro is too long.", CRITERIA).verdicts == ()


@pytest.mark.parametrize("text", ["if C2 had the links it would pass", "C2 passes unless legal objects"])
def test_a_condition_is_no_verdict(text: str) -> None:
    assert verdicts_of(text, CRITERIA).verdicts == ()


def test_a_number_is_a_criterion_only_where_there_is_one_and_none_is_named() -> None:
    assert dict(verdicts_of("number 2 is fine, 1 isnt: row 3 is a mess", CRITERIA).verdicts)["C2"].kind == "pass"
    assert verdicts_of("number 9 is fine", CRITERIA).verdicts == ()


@pytest.mark.parametrize(
    ("text", "fault", "but_for_it"),
    [
        ("picture 4 is too orange, please fix, the rest is wonderful", "picture 4 is too orange", True),
        ("picture 4 is too orange. the rest is wonderful", "picture 4 is too orange", True),
        ("Bild 4 ist zu orange, der Rest ist super", "Bild 4 ist zu orange", True),
        ("la foto 4 está demasiado naranja, el resto está perfecto", "la foto 4 está demasiado naranja", True),
        ("everything is fine but row 3 is too long", "row 3 is too long", True),
        ("alles gut bis auf Zeile 3, die ist zu lang", "Zeile 3, die ist zu lang", True),
        ("row 12 is too long", "row 12 is too long", False),
        ("4 is too orange", "4 is too orange", False),
        ("can you fix picture 4?", "", False),
        ("not sure about picture 4, the rest is fine", "", False),
        ("not yet", "", False),
    ],
)
def test_a_fault_of_a_thing_is_kept_until_its_criterion_is_known(text: str, fault: str, but_for_it: bool) -> None:
    read = verdicts_of(text, CRITERIA)
    assert (read.fault, read.but_for_it) == (fault, but_for_it)
    if fault:
        assert (read.verdicts, read.rest_passes) == ((), False)


@pytest.mark.parametrize("words", ["C1 is fine, the rest too", "c1 passt, der Rest auch", "C1 bien, lo demás también"])
def test_the_rest_is_like_what_passes(words: str) -> None:
    read = verdicts_of(words, ("C1", "C2", "C3"))
    assert [(name, verdict.kind) for name, verdict in read.verdicts] == [("C1", "pass")]
    assert read.rest_passes


def test_the_rest_is_not_fixed_because_it_is_like_what_is() -> None:
    read = verdicts_of("C1 fix: typos. the others as well", ("C1", "C2", "C3"))
    assert [(name, verdict.kind) for name, verdict in read.verdicts] == [("C1", "fix")]
    assert not read.rest_passes
