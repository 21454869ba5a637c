"""The engine and the chapters know no platform by name, but for the few places that say which there are."""

import ast

from bot.engine.platforms import PLATFORMS, TITLES, TO_LET_IN
from tests.support.needs import ROOT

MAY_NAME = {
    "bot/engine/events.py",
    "bot/engine/platforms.py",
    "bot/engine/people.py",  # where somebody was last, before they were anywhere
    "bot/engine/registry.py",  # which side is where, unless an admin says otherwise
}


def naming(source: str) -> bool:
    """Whether a module holds the name of a platform as a text of its own."""
    texts = [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]
    return any(text in PLATFORMS for text in texts)


def test_platforms_are_named_in_few_modules() -> None:
    files = [file for folder in ("engine", "lifecycle") for file in (ROOT / "bot" / folder).rglob("*.py")]
    assert {file.relative_to(ROOT).as_posix() for file in files if naming(file.read_text("utf-8"))} == MAY_NAME


def test_a_name_is_found() -> None:
    assert naming('if posting.platform == "slack":\n    pass')
    assert not naming('"""Slack and "discord" in words."""')


def test_every_platform_has_its_words() -> None:
    assert set(TITLES) == set(TO_LET_IN) == set(PLATFORMS)
