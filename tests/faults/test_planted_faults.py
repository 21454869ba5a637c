"""The machine of random steps finds each planted fault, so that its silence means something."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis.errors import Flaky
from hypothesis.stateful import run_state_machine_as_test

from bot.engine.events import CameDue, Said
from bot.engine.work import Follow, NewRow, Row
from storage.work_store import SqlWorkStore
from tests.support.engine_machine import FEW_EXAMPLES, EngineMachine


class CountingStore(SqlWorkStore):
    """Makes names up that are the same whenever the same steps are made again."""

    made = 0

    def another(self, key: str) -> str:
        self.made += 1
        return f"{key}.{self.made}"


class KeylessStore(CountingStore):
    """Forgets what makes a delivery the same as an earlier one."""

    async def take(self, row: NewRow) -> Any:
        return await super().take(replace(row, key=self.another(row.key)))


class RepeatingStore(SqlWorkStore):
    """Runs an event, and then once more."""

    async def turn(self, row: Row, *rest: Any) -> Any:
        if isinstance(row.body, Said) and not row.key.startswith("again:"):
            await super().put(NewRow(key=f"again:{row.key}", kind="event", body=row.body, due=rest[0], lane=row.lane))
        return await super().turn(row, *rest)


class LosingStore(SqlWorkStore):
    """Drops every message that has to be tried a second time."""

    async def claim(self, now: datetime, *rest: Any) -> Sequence[Row]:
        found = await super().claim(now, *rest)
        lost = [row for row in found if row.kind == "message" and row.attempts > 1]
        for row in lost:
            await super().finish(row, now)
        return [row for row in found if row not in lost]


class ForgetfulStore(CountingStore):
    """Gives a message another nonce at each try, so that no platform knows it again."""

    async def claim(self, *given: Any) -> Sequence[Row]:
        return [replace(row, key=self.another(row.key)) for row in await super().claim(*given)]


class CarelessStore(SqlWorkStore):
    """Says that it has kept what it has not."""

    async def turn(self, row: Row, *rest: Any) -> Any:
        if isinstance(row.body, CameDue):
            await super().finish(row, rest[0])
            self.boundary("turn:after-commit")
            return (), Follow()
        return await super().turn(row, *rest)


FAULTS = [
    KeylessStore,
    RepeatingStore,
    LosingStore,
    CarelessStore,
    pytest.param(ForgetfulStore, marks=pytest.mark.long),
]


@pytest.mark.parametrize("planted", FAULTS)
def test_the_machine_finds_a_planted_fault(planted: type[SqlWorkStore]) -> None:
    # Without a module of its own its source is not looked for: parsing one, Python 3.11 trips over a garbage collection
    # that comes in between (SystemError: AST constructor recursion depth mismatch).
    faulty = type("Faulty", (EngineMachine,), {"store": planted, "__module__": "planted"})
    enough = settings(
        FEW_EXAMPLES, max_examples=300, phases=[Phase.generate], report_multiple_bugs=False, print_blob=False
    )
    with pytest.raises((AssertionError, Flaky)) as found:
        run_state_machine_as_test(faulty, settings=enough)
    assert _is_found(found.value)


def _is_found(error: BaseException | None) -> bool:
    """Whether an assertion failed. It need not fail again when Hypothesis makes the same steps: which of two tasks
    comes first is not for a seed to say."""
    while error is not None:
        grouped = isinstance(error, BaseExceptionGroup) and error.subgroup(AssertionError) is not None
        if grouped or isinstance(error, AssertionError):
            return True
        error = error.__cause__ or error.__context__
    return False
