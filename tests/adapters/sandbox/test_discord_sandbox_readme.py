"""The small Discord's table of limits names tests that exist, and no code that Discord may answer is left out."""

import re

from adapters.sandbox.discord.refusals import KNOWN
from tests.support.needs import ROOT

TABLE = (ROOT / "adapters" / "sandbox" / "discord" / "README.md").read_text()
TESTS = "\n".join(
    one.read_text() for one in sorted((ROOT / "tests" / "adapters" / "sandbox").rglob("test_discord_sandbox_*.py"))
)


def test_every_named_test_exists() -> None:
    named = set(re.findall(r"\btest_\w+", TABLE)) - {one.stem for one in (ROOT / "tests").rglob("*.py")}
    assert {one for one in named if f"def {one}(" not in TESTS} == set()
    assert len(named) > 60


def test_every_code_is_in_the_table() -> None:
    table = set(re.findall(r"\d{5,6}", TABLE.partition("## What is refused")[2]))
    assert {one for one in KNOWN if str(one) not in table} == set()
