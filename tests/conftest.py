"""Fixtures, options and hooks that every test shares."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]

TESTS = Path(__file__).parent

# How fast a machine is proves nothing about the bot: neither an example nor making one may be called too slow.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

# A folder of this name, anywhere below tests/, gives its mark to whatever stands in it; no module gives these itself.
MARK_OF_FOLDER = {
    "conversations": "talk",
    "crash": "crash",
    "page": "page",
    "postgres": "postgres",
    "scores": "reading",
    "situations": "situations",
    "stories": "talk",
    "wire": "wire",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test by the folders that it stands in."""
    for item in items:
        for folder in item.path.relative_to(TESTS).parent.parts:
            if folder in MARK_OF_FOLDER:
                item.add_marker(MARK_OF_FOLDER[folder])


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write into the stories what people see now")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how often the crash tests have killed the bot."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.getreports(kind)]
    deaths = [(report.nodeid, dict(report.user_properties).get("deaths")) for report in reports]
    deaths = [(name, count) for name, count in deaths if count is not None]
    for name, count in deaths:
        terminalreporter.write_line(f"{name}: the bot died {count} times")
    if deaths:
        terminalreporter.write_line(f"{sum(count for _, count in deaths)} deaths in all")
