"""The glossary and the routes of the design name what is there; each word is defined once."""

import pytest

from tests.support.needs import ROOT
from tools.names_in_docs import missing, modules_named, symbols_named, words_twice

GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")
DESIGN = (ROOT / "docs" / "design.md").read_text("utf-8")
DOCUMENTS = ("docs/glossary.md", "docs/design.md", "README.md", "CONTRIBUTING.md", "bot/reading/README.md")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_only_what_is_there(document: str) -> None:
    assert missing((ROOT / document).read_text("utf-8"), ROOT) == ()


def test_the_glossary_has_a_module_for_every_word_and_each_word_once() -> None:
    rows = [line for line in GLOSSARY.splitlines() if line.startswith("| ") and not line.startswith("| word")]
    assert len(rows) > 70
    assert [row for row in rows if len(modules_named(row)) != 1] == []
    assert words_twice(GLOSSARY) == ()


def test_there_are_ten_routes_of_at_most_two_files() -> None:
    routes = [line for line in DESIGN.partition("ten routes")[2].splitlines() if line.startswith("| ") and "`" in line]
    routes = [line for line in routes if symbols_named(line)]
    assert len(routes) == 10
    assert all(1 <= len({path for path, _ in symbols_named(line)}) <= 2 for line in routes)


def test_what_is_gone_is_found() -> None:
    sample = "| x | y | `bot/engine/gone.py` |\n`bot/engine/clock.py`: `humane` and `bot/engine/clock.py`: `hurry`"
    assert missing(sample, ROOT) == ("bot/engine/gone.py", "bot/engine/clock.py: hurry")
    assert words_twice("| row, lane | a | |\n| lane | b | |") == ("lane",)
