"""Every code that the repository cites can be looked up in docs/requirements.md, or docs/design.md for DESIGN."""

import re
from pathlib import Path

import pytest

from tools.citations import (
    DESIGN,
    REQUIREMENTS,
    Mention,
    citations,
    codes_in,
    defined_twice,
    definitions,
    tracked_texts,
    undefined,
)
from tools.prose import prose_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return tracked_texts(ROOT)


@pytest.fixture(scope="module")
def cited(texts: dict[str, str]) -> list[Mention]:
    return citations(texts)


def test_every_cited_code_is_defined(texts: dict[str, str], cited: list[Mention]) -> None:
    assert [str(citation) for citation in undefined(cited, definitions(texts))] == []


def test_no_code_is_defined_twice(texts: dict[str, str]) -> None:
    assert [str(definition) for definition in defined_twice(definitions(texts))] == []


def test_nothing_is_missing_between_the_first_and_the_last(texts: dict[str, str]) -> None:
    """A search for any number of a letter ends in a row, but for the two numbers that are not used."""
    known = {definition.code for definition in definitions(texts)}
    lasts = {"S{}": 24, "B{}": 6, "C{}": 61, "F{:03}": 130, "X{:02}": 82, "T.{}": 14, "PRODUCT 5.1 rule {}": 16}
    wanted = {form.format(number) for form, last in lasts.items() for number in range(1, last + 1)}
    assert wanted - known == {"F126", "F129"}


def test_the_design_has_sections_where_there_is_one(texts: dict[str, str]) -> None:
    assert (DESIGN in texts) == any(definition.path == DESIGN for definition in definitions(texts))


def test_the_stories_that_are_named_exist(texts: dict[str, str]) -> None:
    named = re.findall(r"[\w/]+\.story\b", texts[REQUIREMENTS])
    assert named
    assert [path for path in named if path not in texts] == []


def test_an_undefined_code_is_found(texts: dict[str, str]) -> None:
    """The check itself: a module that cites what nobody wrote down, and a section and a rule that are not there."""
    sample = '"""Waits (C99, X45 to X48)."""\n\n# PRODUCT 5.1 rule 17 and\n# PRODUCT 5.6 say so\n'
    lost = undefined(citations({"bot/sample.py": sample}), definitions(texts))
    assert [str(citation) for citation in lost] == [
        "bot/sample.py:1: C99",
        "bot/sample.py:3: PRODUCT 5.1 rule 17",
        "bot/sample.py:4: PRODUCT 5.6",
    ]


@pytest.mark.parametrize("code", ["X45", "C6", "T.3", "PRODUCT 5.1 rule 14"])
def test_a_definition_that_is_taken_away_is_missed(texts: dict[str, str], cited: list[Mention], code: str) -> None:
    kept = [line for line in texts[REQUIREMENTS].split("\n") if not line.startswith(f"| {code} |")]
    lost = undefined(cited, definitions({**texts, REQUIREMENTS: "\n".join(kept)}))
    assert {citation.code for citation in lost} == {code}
    assert {citation.path for citation in lost} > {REQUIREMENTS}, "cited elsewhere too"


def test_a_second_definition_is_found(texts: dict[str, str]) -> None:
    doubled = definitions({**texts, REQUIREMENTS: texts[REQUIREMENTS] + "\n| C6 | again | again |\n"})
    assert [definition.code for definition in defined_twice(doubled)] == ["C6", "C6"]


def test_sections_of_the_design_are_looked_up_where_there_is_one() -> None:
    sample = citations({"bot/sample.py": "# DESIGN 3, 3a and 9\n"})
    assert undefined(sample, definitions({REQUIREMENTS: ""})) == []
    design = "# Design\n\n## 3. Talks\n\n```\n## 9. no heading\n```\n\n## 3a. Between\n"
    assert [citation.code for citation in undefined(sample, definitions({DESIGN: design}))] == ["DESIGN 9"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(C6, T.11)", ["C6", "T.11"]),
        ("X45 to X48", ["X45", "X46", "X47", "X48"]),
        ("X08 to\n    X10", ["X08", "X09", "X10"]),
        ("F079-F081, F101–102", ["F079", "F080", "F081", "F101", "F102"]),
        ("S1-S2 and S9a", ["S1", "S2", "S9a"]),
        ("PRODUCT 5.1 rules 7 and 14", ["PRODUCT 5.1 rule 7", "PRODUCT 5.1 rule 14"]),
        ("PRODUCT 5.1 rules 3b, 5 to 7", [f"PRODUCT 5.1 rule {rule}" for rule in ("3b", "5", "6", "7")]),
        ("PRODUCT 5.2, skip: it counts", ["PRODUCT 5.2"]),
        ("PRODUCT 5.5, 24 hours each", ["PRODUCT 5.5"]),
        ("X36, PRODUCT 5.1 rule 12.", ["X36", "PRODUCT 5.1 rule 12"]),
        ("PRODUCT promises 2 and 5", ["PRODUCT promise 2", "PRODUCT promise 5"]),
        ("as it says (rule 15), or (5.1 rule 3b)", ["PRODUCT 5.1 rule 15", "PRODUCT 5.1 rule 3b"]),
        ("knows (PRODUCT, Who may\ndo what).", ["PRODUCT, who may do what"]),
        ("SANDBOX section 5; FAULTS 3", ["SANDBOX 5", "FAULTS 3"]),
        ("see `C6` and `DESIGN 3`", ["C6", "DESIGN 3"]),
    ],
)
def test_citations(text: str, expected: list[str]) -> None:
    assert [code for _, code in codes_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        'The owner\'s words: "C88 fix, row 12", “C89 y”.',
        "`C88 fix` is typed",
        "macro F1, UTF8, v0, X-RateLimit, <#C88|ads>, U+202E, ASYNC110, 3C12, sha.C88",
        "PRODUCT's brief; C1x; T20; B008",
    ],
)
def test_what_only_looks_like_a_citation(text: str) -> None:
    assert [code for _, code in codes_in(text)] == []


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.py", "x = 'C81'  # why (C82)\ny = f'C83'\n", ["a.py:1: C82"]),
        ("a.py", "# C82 to\n# C83\n\n\n# X01\n", ["a.py:1: C82", "a.py:1: C83", "a.py:5: X01"]),
        ("a.py", "x = 1  # noqa: F401, B008 - for C6\n", ["a.py:1: C6"]),
        (
            "a.py",
            'class A:\n    """One.\n\n    Two (C82)."""\n\n    b = "C83"\n    """F071."""\n',
            ["a.py:4: C82", "a.py:7: F071"],
        ),
        ("a.md", "C81\n\n```\nC82\n```\n- C83\n", ["a.md:1: C81", "a.md:6: C83"]),
        ("a.story", "title: C81\n# X02\nOlga: C82\n    # C83\n| # C84\n", ["a.story:1: C81", "a.story:2: X02"]),
        ("a.toml", 'select = ["C4"]\nx = 1 # C81\n', ["a.toml:2: C81"]),
        ("Makefile", "C81 := 1\nall: ## as C82 says\n", ["Makefile:2: C82"]),
    ],
)
def test_where_citations_stand(path: str, text: str, expected: list[str]) -> None:
    assert [str(citation) for citation in citations({path: text})] == expected


def test_prose_keeps_its_lines() -> None:
    assert [(prose.line, prose.text) for prose in prose_of("a.md", "a\n~~~\nb\n~~~\nc")] == [(1, "a\n\n\n\nc")]


def test_without_git_the_folder_is_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    for path in ("Makefile", "bot/a.py", "bot/a.json", ".venv/b.py", "build/c.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("# C6\n")
    assert list(tracked_texts(tmp_path)) == ["Makefile", "bot/a.py"]
