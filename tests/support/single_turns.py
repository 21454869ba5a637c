"""One turn at a time, without a worker, on a database in memory: what happens, and which rows are written."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.engine import dispatch
from bot.engine.context import Turn
from bot.engine.events import Account, Address, CameDue, Profile, Said
from bot.engine.registry import Registry
from storage.database import Database
from storage.tables import mapped
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.recording_platform import CountingIds
from tests.support.toy_registry import Gone, Toy

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ANN = Account("slack", "SAnn")
DM = Address("slack", "T1", "dm-SAnn")
TIMER = CameDue(at=NOW, command=Gone("x"))
Turning = Callable[..., Turn]


@pytest.fixture
def session() -> Iterator[Session]:
    database = Database("sqlite://")
    mapped().create_all(database.engine)
    with Session(database.engine, expire_on_commit=False) as made:
        yield made
    database.close()


@pytest.fixture
def turning(session: Session) -> Turning:
    ids = CountingIds()

    def make(event: Any, *, live: bool = False, registry: Registry | None = None) -> Turn:
        return Turn(SqlUnit(session), registry or Toy().registry(), NOW, ids, event, live=live)

    return make


def said(text: str = "mark 1", **rest: Any) -> Said:
    given = {"who": ANN, "where": DM, "at": NOW, "direct": True, "message": "1", "profile": Profile("Ann"), **rest}
    return Said(text=text, **given)


def run(turn: Turn) -> Turn:
    dispatch.run(turn)
    turn.unit.session.flush()  # type: ignore[attr-defined]
    return turn


def written(session: Session) -> list[Any]:
    session.flush()
    return list(session.execute(select(work.c.body).order_by(work.c.id)).scalars())


def words(session: Session) -> list[str]:
    return ["".join(map(str, one.message.text)) for one in written(session)]
