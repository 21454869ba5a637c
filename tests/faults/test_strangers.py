"""The adapters know only the platforms, and the second stand-in for these knows nothing of the first."""

import re

import pytest

from tests.support.needs import ROOT

FORBIDDEN = re.compile(r"sandbox|simulat|pytest|unittest|\bmock|\bfake|minimal_|under.test", re.IGNORECASE)

MINIMAL = ("minimal_slack", "minimal_slack_api", "minimal_slack_line", "minimal_discord", "minimal_guild")


@pytest.mark.parametrize("package", ["adapters/slack", "adapters/discord"])
def test_no_adapter_knows_the_sandbox_or_a_test(package: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in sorted((ROOT / package).rglob("*.py"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if FORBIDDEN.search(line)
    ]
    assert not found


@pytest.mark.parametrize("name", MINIMAL)
def test_the_second_stand_in_shares_no_code(name: str) -> None:
    """Nothing but how long a test waits at most, which says nothing about a platform."""
    text = (ROOT / "tests" / "support" / f"{name}.py").read_text("utf-8")
    imported = re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE)
    ours = [one for one in imported if one.split(".")[0] in ("adapters", "bot", "storage", "tests")]
    assert set(ours) <= {f"tests.support.{one}" for one in (*MINIMAL, "patience")}
