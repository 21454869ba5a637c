"""Fixtures, options and hooks that every test shares."""

from inspect import getsource, iscoroutinefunction

import pytest
from _pytest.unittest import TestCaseFunction

from tests.support.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]


TALKS = ("tests.room", "tests.early", "tests.hiring", "tests.at_work", "tests.toybook", "tests.story_runner")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark whatever lives through a conversation, so that `make quick` can leave it to `make test`."""
    sources: dict[str, bool] = {}
    for item in items:
        if not isinstance(item, pytest.Function):
            continue
        if not iscoroutinefunction(item.function) and not isinstance(item, TestCaseFunction):  # or a Hypothesis machine
            continue
        name = item.module.__name__
        if name not in sources:
            sources[name] = any(one in getsource(item.module) for one in TALKS)
        if sources[name]:
            item.add_marker("talk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write into the stories what people see now")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how often the crash tests have killed the bot."""
    ended = [one for kind in ("passed", "failed") for one in terminalreporter.getreports(kind)]
    deaths = [(one.nodeid, told["deaths"]) for one in ended if "deaths" in (told := dict(one.user_properties))]
    for name, count in deaths:
        terminalreporter.write_line(f"{name}: the bot died {count} times")
    if deaths:
        terminalreporter.write_line(f"{sum(count for _, count in deaths)} deaths in all")
