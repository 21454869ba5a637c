"""The small Discord's table of limits names tests that exist, and no code that Discord may answer is left out."""

import re
from pathlib import Path

from adapters.sandbox.discord.refusals import KNOWN

ROOT = Path(__file__).parents[1]
TABLE = (ROOT / "adapters" / "sandbox" / "discord" / "README.md").read_text()
TESTS = "\n".join(one.read_text() for one in sorted((ROOT / "tests").glob("test_discord_sandbox_*.py")))


def test_every_named_test_exists() -> None:
    named = set(re.findall(r"\btest_\w+", TABLE)) - {one.stem for one in (ROOT / "tests").glob("*.py")}
    assert {one for one in named if f"def {one}(" not in TESTS} == set()
    assert len(named) > 60


def test_every_code_is_in_the_table() -> None:
    table = set(re.findall(r"\d{5,6}", TABLE.partition("## What is refused")[2]))
    assert {one for one in KNOWN if str(one) not in table} == set()
