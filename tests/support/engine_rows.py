"""Rows and turns of a running engine, for tests that look at what a conversation has left in the tables."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from bot.engine.context import Turn
from bot.engine.events import Happened
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness


async def act(harness: EngineHarness, what: Callable[[Turn], None]) -> None:
    """A turn's effects without an event."""

    def inside(session: Any) -> None:
        nobody = Happened(at=harness.clock.at)
        what(Turn(SqlUnit(session), harness.registry, harness.clock.at, harness.dispatch.ids, nobody, live=False))

    await harness.database.run(inside)
    harness.worker.wake()
    await harness.settle()


async def column(harness: EngineHarness, name: str, **same: Any) -> list[Any]:
    """One column of the work table, in the order of its rows, where the others are the same."""
    wanted = select(work.c[name]).filter_by(**same).order_by(work.c.id)
    return await harness.database.run(lambda session: list(session.execute(wanted).scalars()))


async def found(harness: EngineHarness, kind: type, **same: Any) -> list[Any]:
    return await harness.database.run(lambda session: SqlUnit(session).find(kind, **same))
