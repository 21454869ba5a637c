"""tests/faults/README.md says of each fault which tests show it: each is there, and says so itself."""

import ast
import re

import pytest

from tests.support.needs import ROOT
from tools.citations import codes_in

TABLE = ROOT / "tests" / "faults" / "README.md"
FAULTS = [f"X{number:02}" for number in range(1, 83)]
FILE = re.compile(r"`(tests/[\w/]+\.py)`: ((?:`test_\w+`(?:, )?)+)")
REASON = 40
"""Letters of the shortest sentence that says what happens instead."""


def rows(table: str) -> list[list[str]]:
    """The cells of each row: code, tests, what they do not show."""
    lines = (line for line in table.splitlines() if re.match(r"\| X\d\d \|", line))
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def named(cell: str) -> list[tuple[str, str]]:
    """Each test of a cell as its file and its name."""
    return [(path, test) for path, tests in FILE.findall(cell) for test in re.findall(r"test_\w+", tests)]


def cited_by(source: str, test: str) -> set[str] | None:
    """The codes in the docstrings of a test and of its module; None if there is no such test."""
    module = ast.parse(source)
    for function in module.body:
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.name == test:
            prose = f"{ast.get_docstring(module)}\n\n{ast.get_docstring(function)}"
            return {code for _, code in codes_in(prose)}
    return None


def wrong(table: str) -> list[str]:
    """What a table claims that is not so."""
    found: list[str] = []
    for cells in rows(table):
        code, tests, rest = (*cells, "", "")[:3]
        here = named(tests)
        if re.sub(r"[;\s]", "", FILE.sub("", tests)):
            found.append(f"{code}: not read: {FILE.sub('', tests)}")
        if not here and len(rest) < REASON:
            found.append(f"{code}: neither a test nor a reason")
        for path, test in here:
            file = ROOT / path
            cited = cited_by(file.read_text("utf-8"), test) if file.is_file() else None
            if cited is None:
                found.append(f"{code}: no {path}: {test}")
            elif code not in cited:
                found.append(f"{code}: {path}: {test} does not cite it")
    return found


def test_every_fault_has_one_row() -> None:
    assert [cells[0] for cells in rows(TABLE.read_text("utf-8"))] == FAULTS


def test_every_test_that_is_named_exists_and_cites_its_fault() -> None:
    table = TABLE.read_text("utf-8")
    assert wrong(table) == []
    assert len(named(table)) > 100


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("| X01 | `tests/docs/test_gone.py`: `test_x` | |", "X01: no tests/docs/test_gone.py: test_x"),
        ("| X01 | `tests/docs/test_citations.py`: `test_x` | |", "X01: no tests/docs/test_citations.py: test_x"),
        (
            "| X01 | `tests/docs/test_citations.py`: `test_citations` | |",
            "X01: tests/docs/test_citations.py: test_citations does not cite it",
        ),
        ("| X01 | | later |", "X01: neither a test nor a reason"),
        ("| X01 | some test | |", "X01: not read: some test"),
    ],
)
def test_what_is_not_so_is_found(row: str, told: str) -> None:
    assert told in wrong(row)
