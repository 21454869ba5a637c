"""Rooms, pauses and crowding: pure rules by which nobody is starved (X60, X68, X69, X71)."""

from datetime import UTC, datetime, timedelta

from bot.engine.crowding import MOST, Crowding
from bot.engine.events import Account, Address, CameDue, Said
from bot.engine.pauses import AFTER_THE_FIRST, Pauses
from bot.engine.rooms import EVENTS, EVERY, Rooms
from bot.engine.work import Row
from tests.support.recording_platform import FrozenClock
from tests.support.toy_registry import Gone

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def row(platform: str) -> Row:
    body = CameDue(at=NOW, command=Gone("x"))
    return Row(
        id=1, key="k", kind="timer", lane="", slot="", body=body, due=NOW, lease="", attempts=1, plan=None, receipts=(),
        platform=platform,
    )  # fmt: skip


def said(person: str) -> Said:
    who = Account("slack", person)
    return Said(who=who, where=Address("slack", "T", "D"), at=NOW, direct=True, text="x", message="1")


def test_a_full_room_leaves_the_others_their_places() -> None:
    rooms = Rooms(4)
    for _ in range(4):
        rooms.enter(row("discord"))
    assert rooms.free() == {(EVENTS,): 4, ("slack",): 4}
    assert rooms.open_to() == {EVENTS, "slack"}
    assert rooms.open_to(row("discord")) == {EVENTS, "slack", "discord"}, "its own place is free once it is done"


def test_a_room_that_was_filled_at_the_last_look_is_behind_until_there_is_room_for_several() -> None:
    """Whoever waits in the table comes before whoever comes now."""
    rooms = Rooms(8)
    asked = rooms.free()
    rows = [row(EVENTS)] * 8
    rooms.looked(asked, rows)
    for one in rows:
        rooms.enter(one)
    assert EVENTS not in rooms.open_to(row(EVENTS))
    assert (EVENTS,) not in rooms.not_behind
    assert [rooms.leave(one) for one in rows[:4]] == [False, False, False, True]
    rooms.looked(rooms.free(), [])
    assert rooms.open_to() == set(EVERY)


def test_a_room_that_is_not_behind_is_not_looked_at_when_something_is_done() -> None:
    rooms = Rooms(8)
    rooms.enter(row("slack"))
    assert not rooms.leave(row("slack"))


def test_one_room_for_everything_hands_nothing_on() -> None:
    rooms = Rooms(1)
    assert rooms.free() == {EVERY: 1}
    rooms.looked(rooms.free(), [row("slack")])
    rooms.enter(row("slack"))
    assert rooms.free() == {}
    assert rooms.open_to() == set()
    assert rooms.leave(row("slack"))


def test_a_pause_holds_for_a_whole_platform_and_one_alone_tries_after_it() -> None:
    clock = FrozenClock(NOW)
    pauses = Pauses(clock)
    assert pauses.wait("discord") == 0
    pauses.hold("discord", 60)
    pauses.hold("discord", 10)
    assert (pauses.wait("discord"), pauses.wait("slack")) == (60, 0)
    clock.at += timedelta(seconds=60)
    assert [pauses.wait("discord") for _ in range(3)] == [0, AFTER_THE_FIRST, AFTER_THE_FIRST]
    pauses.over("discord")
    assert pauses.wait("discord") == 0


def test_whoever_writes_too_much_waits_for_the_rest_and_is_told_once() -> None:
    clock = FrozenClock(NOW)
    crowding = Crowding(clock)
    waits = [crowding.wait(said("spam")).total_seconds() for _ in range(MOST + 2)]
    assert waits == [0.0] * MOST + [60.0, 60.0]
    assert crowding.wait(said("kim")) == timedelta(0)
    assert [crowding.to_be_told(said("spam")) for _ in range(3)] == [True, False, False]
    clock.at += timedelta(seconds=61)
    assert crowding.to_be_told(said("spam"))
    assert crowding.wait(said("spam")) == timedelta(0)


def test_what_was_counted_is_forgotten_after_its_minute() -> None:
    clock = FrozenClock(NOW)
    crowding = Crowding(clock)
    crowding.remembered = 2
    for name in ("ann", "bob"):
        crowding.wait(said(name))
    crowding.to_be_told(said("ann"))
    clock.at += timedelta(seconds=61)
    crowding.wait(said("cyd"))
    assert [str(who) for who in crowding._taken] == ["slack:cyd"]
    assert crowding._told == {}
