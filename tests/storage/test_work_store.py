"""What the worker and the gateways ask of storage, each in one transaction: files, and word for the admins."""

from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from bot.engine.messages import say
from bot.engine.people import Identity, Person
from bot.engine.store_port import Conflict
from bot.engine.unit_port import Unit
from bot.engine.work import Handing, NewRow, Send
from storage import queue
from storage.files import read_bytes
from storage.tables.work import files, work
from storage.unit import SqlUnit
from storage.work_store import RERUNS
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Toy


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(Toy().registry(), tmp_path) as made:
        yield made


async def test_bytes_come_back_under_their_hash_with_the_kind_they_really_are(harness: EngineHarness) -> None:
    """X52: the kind is read off the bytes: what a sender calls a picture may be none."""
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    sha = await harness.store.keep("holiday.png", "image/png", data, harness.clock.at)
    assert sha == sha256(data).hexdigest()
    read = read_bytes(harness.database)
    assert read(sha) == data
    with pytest.raises(KeyError):
        read("0" * 64)
    kinds = await harness.database.run(lambda session: session.execute(select(files.c.type)).scalars().all())
    assert kinds == ["application/pdf"]


async def test_admins_hear_of_a_platform_in_trouble_on_another_one(harness: EngineHarness) -> None:
    """X19: a revoked token of Slack is told in Discord; whoever has no other account, or no such right, is not."""

    def people(unit: SqlUnit) -> None:
        for name, rights, platforms in (
            ("ada", ("admin",), ("slack", "discord")),
            ("sam", ("admin",), ("slack",)),
            ("olga", ("owner",), ("slack", "discord")),
        ):
            unit.add(Person(id=name, name=name, at=harness.clock.at, rights=rights, last_on="slack"))
            for one in platforms:
                unit.add(Identity(id=f"{one}:{name}", person=name, platform=one, account=name, at=harness.clock.at))  # type: ignore[arg-type]

    await harness.database.run(lambda session: people(SqlUnit(session)))
    await harness.store.write(
        "tell-admins",
        lambda unit: harness.dispatch.tell_admins(
            unit, harness.clock.at, say("Slack does not take my token."), "slack"
        ),
    )
    sent = await harness.database.run(lambda session: session.execute(select(work.c.body)).scalars().all())
    assert sent == [Send(place="dm:discord:ada", message=say("Slack does not take my token."), person="ada")]


async def test_a_message_is_claimed_with_its_place_and_with_its_parts_where_somebody_can_make_them(
    harness: EngineHarness,
) -> None:
    ann, now = harness.person("ann", "slack"), harness.clock.at
    await harness.say(ann, "hello")
    body = Send(place="dm:slack:Sann", message=say("more"))
    await harness.store.put(NewRow(key="m", kind="message", body=body, due=now, lane="to:x", platform="slack"))
    (row,) = await harness.store.claim(now, {queue.EVERY: 5})
    assert row.place is not None
    assert (row.place.address, row.plan) == (harness.dm(ann), None)
    await harness.store.postpone(row, now, "", counts=False)
    hand = Handing(parts=harness.worker.sender.parts)
    (row,) = await harness.store.claim(now, {queue.EVERY: 5}, hand)
    assert row.plan == tuple(harness.platforms["slack"].parts(say("more")))


async def test_a_transaction_that_always_meets_another_gives_up_as_a_conflict(harness: EngineHarness) -> None:
    """One that fails for another reason is not made again."""
    runs = []

    class Met(Exception):
        sqlstate = "40001"

    def meet(unit: Unit) -> None:
        runs.append(1)
        raise DBAPIError("", {}, Met())

    with pytest.raises(Conflict):
        await harness.store.write("meet", meet)
    assert len(runs) == RERUNS

    def defect(unit: Unit) -> None:
        runs.append(1)
        raise DBAPIError("", {}, Exception("no such table"))

    with pytest.raises(DBAPIError):
        await harness.store.write("defect", defect)
    assert len(runs) == RERUNS + 1


def event(key: str, harness: EngineHarness) -> NewRow:
    return NewRow(key=key, kind="event", body={"key": key}, due=harness.clock.at, lane="l")


async def test_a_turn_leaves_in_the_table_what_another_process_speaks_and_what_it_may_not_go_on_with(
    harness: EngineHarness,
) -> None:
    now = harness.clock.at
    made = NewRow(
        key="m", kind="message", body=Send(place="p", message=say("hi")), due=now, lane="to:p", platform="slack"
    )
    harness.store.sends = ("discord",)
    await harness.store.put(event("one", harness))
    (row,) = await harness.store.claim(now, {queue.EVERY: 5})
    await harness.store.put(event("two", harness))
    hand = Handing(platforms=frozenset(("slack",)), parts=harness.worker.sender.parts)
    _, follow = await harness.store.turn(row, now, lambda unit: unit.work.put(made), hand)
    assert (follow.rows, follow.due) == ((), now)
    assert [left.key for left in await harness.store.claim(now, {queue.EVERY: 5})] == ["two"]
    harness.store.sends = ("slack",)
    leases = await harness.database.run(lambda session: session.execute(select(work.c.key, work.c.lease)).all())
    assert dict(map(tuple, leases))["m"] is None
