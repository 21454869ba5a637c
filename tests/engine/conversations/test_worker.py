"""The worker and the sender: retries, refusals, poison, order, answers at once, and rest."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm.exc import StaleDataError

from adapters.clock import NEXT, Alarm
from bot.engine import live_answers
from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.effects import Amend, AmendReply, Delete, OpenPlace, Post, Reply, Tell
from bot.engine.events import Account, Address, Attachment, CameDue, Delivered, Pressed, Profile, Said
from bot.engine.messages import say
from bot.engine.people import Identity, Person
from bot.engine.places import Place
from bot.engine.ports import Part, Receipt, RefusedByPlatform, RetryLater
from bot.engine.store_port import Conflict, Fenced
from bot.engine.tries import ATTEMPTS, RETRY_MOST
from bot.engine.work import NewRow
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness
from tests.support.engine_rows import act, column, found
from tests.support.patience import PATIENCE, soon
from tests.support.recording_platform import RecordingPlatform
from tests.support.toy_registry import Late, Toy

Script = list[Exception | None]


@dataclass
class Weather:
    """What the platform will do next; None lets a call through. `arrives` says that it fails after taking it."""

    send: Script = field(default_factory=list)
    change: Script = field(default_factory=list)
    pin: Script = field(default_factory=list)
    fetch: Script = field(default_factory=list)
    look_up: Script = field(default_factory=list)
    arrives: bool = False
    again: list[bool] = field(default_factory=list)
    calls: int = 0

    def next(self, script: Script) -> Exception | None:
        self.calls += 1
        return script.pop(0) if script else None


class UnreliablePlatform(RecordingPlatform):
    def __init__(self, harness: EngineHarness, weather: Weather, pieces: int = 1) -> None:
        super().__init__("slack", harness)
        self.weather = weather
        self.pieces = pieces
        self.unrenderable = False

    def parts(self, message: Any) -> list[Part]:
        if self.unrenderable:
            raise ZeroDivisionError("a defect of ours")
        return super().parts(message) * self.pieces

    async def send(self, address: Address, part: Part, *, nonce: str, again: bool, began: Any = None) -> Receipt:
        self.weather.again.append(again)
        trouble = self.weather.next(self.weather.send)
        if trouble is None:
            return await super().send(address, part, nonce=nonce, again=again, began=began)
        if self.weather.arrives:
            await super().send(address, part, nonce=nonce, again=again, began=began)
        raise trouble

    async def change(self, receipt: Receipt, part: Part) -> None:
        if trouble := self.weather.next(self.weather.change):
            raise trouble
        await super().change(receipt, part)

    async def pin(self, receipt: Receipt) -> None:
        if trouble := self.weather.next(self.weather.pin):
            raise trouble
        await super().pin(receipt)

    async def fetch(self, attachment: Attachment) -> bytes:
        if trouble := self.weather.next(self.weather.fetch):
            raise trouble
        return await super().fetch(attachment)

    async def look_up(self, account: Account) -> Profile | None:
        if trouble := self.weather.next(self.weather.look_up):
            raise trouble
        return await super().look_up(account)


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
async def harness(toy: Toy, tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(toy.registry(), tmp_path) as made:
        made.worker.trouble = lambda row, why: None
        made.worker.pause = 0.001
        yield made


@pytest.fixture
def weather() -> Weather:
    return Weather()


@pytest.fixture
async def platform(harness: EngineHarness, weather: Weather) -> UnreliablePlatform:
    made = UnreliablePlatform(harness, weather)
    harness.platforms["slack"] = made  # type: ignore[index]
    return made


@pytest.fixture
async def ann(harness: EngineHarness, platform: UnreliablePlatform) -> Account:
    account = harness.person("Ann", "slack", "Europe/Berlin")
    await harness.say(account, "hello")
    platform.weather.again.clear()
    harness.unread("dm-SAnn")
    return account


def said(who: Account, harness: EngineHarness, text: str, key: str = "", **rest: Any) -> tuple[str, Said]:
    id = harness.next_id()
    at = {"who": who, "where": harness.dm(who), "at": harness.clock.now(), "direct": True, "profile": Profile("Ann")}
    return key or f"said:{id}", Said(**{**at, "text": text, "message": id, **rest})


async def test_uncertain_failures_are_tried_again_with_growing_pauses(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    """X18: delivered after the outage, in order, once; a second try looks first (X07, X08)."""
    weather.send, weather.arrives = [OSError("reset")] * 4, True
    began = harness.clock.at
    await harness.say(ann, "one")
    await harness.say(ann, "two")
    assert harness.everything("dm-SAnn").count("unknown: one") == 1, "it had arrived"
    pauses = []
    while weather.send:
        due = await harness.store.next_due(harness.clock.at)
        assert due is not None
        pauses.append((due - harness.clock.at).total_seconds())
        await harness.advance(seconds=pauses[-1])
    assert pauses == [2, 4, 8]
    await harness.advance(seconds=16)
    assert weather.again[:5] == [False, True, True, True, True]
    assert harness.everything("dm-SAnn") == "unknown: hello\n---\nunknown: one\n---\nunknown: two"
    assert harness.clock.at - began < timedelta(minutes=1)


async def test_an_outage_of_days_neither_buries_a_message_nor_overflows(
    harness: EngineHarness, ann: Account, platform: UnreliablePlatform
) -> None:
    platform.weather.send = [OSError("down")]
    await harness.say(ann, "one")
    await harness.database.run(
        lambda session: session.execute(update(work).where(work.c.done_at.is_(None)).values(attempts=5000))
    )
    platform.weather.send = [OSError("still down")]
    await harness.advance(seconds=2)
    await harness.advance(seconds=RETRY_MOST)
    assert "unknown: one" in harness.unread("dm-SAnn")


async def test_a_rate_limit_is_waited_for_and_does_not_count(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    """X17: at least Retry-After; other places go on; surely not taken, so nothing is looked for."""
    weather.send = [RetryLater(30.0)]
    bob = harness.person("Bob")
    await harness.say(ann, "one")
    assert "unknown: hi" in await harness.say(bob, "hi")
    await harness.advance(seconds=29)
    assert harness.unread("dm-SAnn") == ""
    await harness.advance(seconds=1)
    assert "unknown: one" in harness.unread("dm-SAnn")
    assert weather.again == [False, False, False]
    weather.again.clear()
    weather.send = [RetryLater(5.0, certain=False)]
    await harness.say(ann, "two")
    await harness.advance(seconds=5)
    assert weather.again == [False, True]


async def test_a_row_behind_a_postponed_one_does_not_keep_the_alarm_ringing(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    """X19: no hot loop; what cannot be claimed is not due."""
    weather.send = [RetryLater(30.0)]
    await harness.say(ann, "one")
    await harness.say(ann, "two")
    assert await harness.worker.next_due() == harness.clock.at + timedelta(seconds=30)
    assert await harness.store.unfinished(harness.clock.at) == 0


async def test_each_part_is_sent_once_and_only_the_first_of_a_second_try_is_looked_for(
    harness: EngineHarness, ann: Account, platform: UnreliablePlatform
) -> None:
    platform.pieces, platform.weather.send = 3, [None, OSError("reset")]
    await harness.say(ann, "one")
    await harness.advance(seconds=2)
    assert platform.weather.again == [False, False, True, False]
    assert harness.everything("dm-SAnn").count("unknown: one") == 3


async def test_a_pin_that_has_to_wait_does_not_send_again_and_a_refused_one_is_let_be(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    person = (await found(harness, Identity, id="slack:SAnn"))[0].person
    weather.pin = [RetryLater(9.0), RefusedByPlatform("no_access")]
    for _ in range(2):
        await act(
            harness, lambda turn: perform(turn, [Tell(person=person, message=say("agreed"), pin=True, tag="note:1")])
        )
        await harness.advance(seconds=10)
    assert weather.again == [False, False]
    assert harness.unread("dm-SAnn").count("agreed") == 2
    assert (await found(harness, Identity, id="slack:SAnn"))[0].unreachable == ""


async def test_a_poison_event_is_buried_its_lane_goes_on_and_its_person_is_told(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """X16."""
    tries = []
    toy.explode = lambda how: tries.append(how) or 1 / 0  # type: ignore[assignment, func-returns-value]
    seen = []
    harness.worker.trouble = lambda row, why: seen.append(why)
    await harness.say(ann, "explode")
    assert await harness.say(ann, "and then this") == "", "the lane waits in order"
    await harness.advance(seconds=2 + 4 + 8 + 16)
    assert len(tries) == ATTEMPTS == len(seen)
    assert seen[0] == "ZeroDivisionError: division by zero"
    said = harness.unread("dm-SAnn")
    assert "went wrong" in said
    assert "unknown: and then this" in said
    assert [one for one in await column(harness, "trouble", kind="event") if one] == [
        "buried: ZeroDivisionError: division by zero"
    ]


async def test_a_row_that_cannot_be_read_any_more_is_put_aside(harness: EngineHarness, ann: Account) -> None:
    """X43: no crash loop, the lane goes on."""
    for kind in ("event", "message", "timer"):
        await harness.store.put(
            NewRow(
                key=kind, kind=kind, body={"from": "long ago"}, due=harness.clock.at, lane=f"l:{kind}", platform="slack"
            )  # type: ignore[arg-type]
        )
    harness.worker.wake()
    await harness.advance(seconds=2 + 4 + 8 + 16)
    assert [one.startswith("buried: TypeError") for one in await column(harness, "trouble", lane="l:message")] == [True]
    assert await column(harness, "key", done_at=None) == []


async def test_a_message_that_cannot_be_rendered_does_not_block_its_place(
    harness: EngineHarness, ann: Account, platform: UnreliablePlatform
) -> None:
    platform.unrenderable = True
    await harness.say(ann, "one")
    platform.unrenderable = False
    assert "unknown: two" in await harness.say(ann, "two")
    assert next(one for one in await column(harness, "trouble", kind="message") if one).startswith("refused: invalid")


async def test_a_revoked_token_loses_nothing_and_does_not_spin(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    """X19."""
    weather.send = [RefusedByPlatform("bad_token")] * 3
    await harness.say(ann, "one")
    calls = weather.calls
    await harness.advance(seconds=299)
    assert weather.calls == calls
    await harness.advance(seconds=602)
    assert "unknown: one" in harness.unread("dm-SAnn")
    assert weather.again[-1] is False


@pytest.mark.parametrize("error", [Conflict(), StaleDataError()])
async def test_a_conflict_runs_again_at_once_and_does_not_count(
    harness: EngineHarness, ann: Account, error: Exception
) -> None:
    left = [error] * 7
    turn = harness.store.turn

    async def losing(*args: Any, **rest: Any) -> Any:
        if left:
            conflict = left.pop()
            raise Conflict from conflict
        return await turn(*args, **rest)

    harness.store.turn = losing  # type: ignore[method-assign]
    assert "unknown: one" in await harness.say(ann, "one")
    assert set(await column(harness, "attempts", kind="event")) == {1}


async def test_two_replicas_deciding_at_once_meet_as_a_conflict(harness: EngineHarness, ann: Account) -> None:
    def stale(session: Any) -> None:
        raise StaleDataError

    with pytest.raises(Conflict):
        await harness.store._run("turn", stale)


async def test_a_lost_lease_is_left_to_its_new_owner(harness: EngineHarness, ann: Account) -> None:
    """X11."""

    async def lost(*_: Any, **__: Any) -> Any:
        raise Fenced("somebody else has it")

    harness.store.turn = lost  # type: ignore[method-assign]
    await harness.worker.take(*said(ann, harness, "one", "k"))
    while (await column(harness, "attempts", key="k")) == [0] or harness.worker._busy:  # noqa: ASYNC110
        await asyncio.sleep(0)
    assert (await column(harness, "done_at", key="k"), await column(harness, "trouble", key="k")) == ([None], [""])


async def test_the_worker_outlives_a_database_that_goes_away(harness: EngineHarness, ann: Account) -> None:
    """X39, X41: neither a failed claim nor a failed postponement ends it."""
    left = {"claim": 3, "turn": 1, "postpone": 1, "next-due": 1}

    def failing(boundary: str) -> None:
        name, _, when = boundary.partition(":")
        if when == "before-commit" and left.get(name, 0):
            left[name] -= 1
            raise OSError("disk full")

    harness.store.boundary = failing
    await harness.worker.take(*said(ann, harness, "one", "k"))
    while any(left[name] for name in ("claim", "turn", "postpone")):  # noqa: ASYNC110
        await asyncio.sleep(0)
    # The row whose fate could not be written is given back, or its lease runs out; then it is tried again.
    await harness.advance(minutes=3)
    await harness.advance(seconds=5)
    assert "unknown: one" in harness.unread("dm-SAnn")
    assert left["next-due"] == 0


async def test_a_row_that_another_process_took_meanwhile_is_not_given_back(
    harness: EngineHarness, ann: Account
) -> None:
    """X11, X41: whoever has its lease now decides about it."""
    ways: list[Exception] = [OSError("disk full"), OSError("disk full"), Fenced("k")]

    async def lost(*_: Any, **__: Any) -> Any:
        raise ways.pop(0)

    harness.store.turn = harness.store.postpone = lost  # type: ignore[method-assign, assignment]
    await harness.worker.take(*said(ann, harness, "one", "k"))
    while ways or harness.worker._busy:  # noqa: ASYNC110
        await asyncio.sleep(0)
    assert (await column(harness, "done_at", key="k"), await column(harness, "due_at", key="k")) == (
        [None],
        [harness.clock.at],
    )


async def test_a_worker_that_stops_does_not_wait_for_a_database_that_stays_away(
    harness: EngineHarness, ann: Account
) -> None:
    """X39, X41: the lease runs out, and the next start frees it."""
    tries = []

    async def lost(*_: Any, **__: Any) -> Any:
        tries.append(1)
        raise OSError("disk full")

    harness.store.turn = harness.store.postpone = lost  # type: ignore[method-assign, assignment]
    await harness.worker.take(*said(ann, harness, "one", "k"))
    while len(tries) < 4:  # noqa: ASYNC110
        await asyncio.sleep(0)
    await soon(harness.worker.stop())
    assert (await column(harness, "done_at", key="k"), await column(harness, "attempts", key="k")) == ([None], [1])


async def test_what_could_not_be_stored_is_not_acknowledged(harness: EngineHarness, ann: Account) -> None:
    """X39: the gateway hears of it and tells the platform nothing."""

    def full(boundary: str) -> None:
        if boundary == "put:before-commit":
            raise OSError("disk full")

    harness.store.boundary = full
    for live in (False, True):
        with pytest.raises(OSError, match="disk full"):
            await harness.worker.take(*said(ann, harness, "one", "k"), live=live)
    harness.store.boundary = lambda _: None
    assert await harness.worker.take(*said(ann, harness, "one", "k")) is not None
    await harness.settle()


async def test_a_redelivery_is_known(harness: EngineHarness, ann: Account) -> None:
    """X01, X02, X05."""
    key, event = said(ann, harness, "one")
    taken = [await harness.worker.take(key, event, live=live) for live in (False, False, True)]
    assert taken[0] is not None
    assert taken[1:] == [None, None]
    await harness.settle()
    assert harness.unread("dm-SAnn") == "unknown: one"


async def test_a_thousand_events_keep_the_order_of_each_person(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    """X12, X13: twenty people, fifty lines each, brought in the wrong order; none is lost."""
    names = [f"P{number}" for number in range(20)]
    event = said(ann, harness, "")[1]

    def bring(session: Any) -> None:
        for number in reversed(range(50)):
            for name in names:
                who = Account("slack", name)
                one = replace(
                    event, who=who, text=f"mark {1000 + number}", message=str(5000 + number), profile=Profile(name)
                )
                row = NewRow(
                    key=f"{name}:{number}", kind="event", body=one, due=harness.clock.at, lane=name, rank=number
                )
                SqlUnit(session).work.put(row)

    await harness.database.run(bring)
    harness.worker.wake()
    await harness.settle()
    for name in names:
        assert [number for who, number in toy.done if who == name] == list(range(1000, 1050))
    assert max(len(harness.worker._busy), len(harness.worker._live)) == 0


async def test_an_answer_in_time_goes_to_its_gateway_only(harness: EngineHarness, ann: Account) -> None:
    event = pressed(ann, harness)
    row = await harness.worker.take("press", event, live=True)
    assert row is not None
    (reply,) = await harness.worker.answer(row, PATIENCE)
    assert isinstance(reply, Reply)
    assert await harness.worker.answer(row, PATIENCE) == ()
    await harness.settle()
    assert "Noted." not in harness.unread("dm-SAnn")


def pressed(who: Account, harness: EngineHarness, action: str = "decide:fine") -> Pressed:
    return Pressed(who=who, where=harness.dm(who), at=harness.clock.now(), direct=True, action=action)


async def test_an_answer_that_is_late_is_an_ordinary_message(harness: EngineHarness, ann: Account) -> None:
    """X27: nobody waits longer than asked, and nothing is lost."""
    gate = asyncio.Event()
    turn = harness.store.turn

    async def slow(*args: Any, **rest: Any) -> Any:
        done = await turn(*args, **rest)
        await gate.wait()
        return done

    harness.store.turn = slow  # type: ignore[method-assign]
    row = await harness.worker.take("press", pressed(ann, harness), live=True)
    assert row is not None
    assert await harness.worker.answer(row, 0.01) == ()
    harness.store.turn = turn  # type: ignore[method-assign]
    gate.set()
    await harness.settle()
    assert "Noted." in harness.unread("dm-SAnn")


async def test_an_answer_that_nobody_comes_for_is_an_ordinary_message(
    harness: EngineHarness, ann: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_answers, "UNCLAIMED", 0.001)
    assert await harness.worker.take("press", pressed(ann, harness), live=True) is not None
    await harness.settle()
    assert "Noted." in harness.unread("dm-SAnn")
    assert "Late." not in harness.unread("dm-SAnn")


async def test_an_answer_that_nobody_comes_for_is_said_by_no_worker_that_stops(
    harness: EngineHarness, ann: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_answers, "UNCLAIMED", 0.5)
    row = await harness.worker.take("press", pressed(ann, harness), live=True)
    assert row is not None
    waiting = harness.worker._live.expected(row)
    assert waiting is not None
    assert len(await soon(waiting)) == 1
    await harness.worker.stop()
    kept = await column(harness, "id")
    while harness.worker._live.expected(row) is not None:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    await asyncio.sleep(0)
    assert await column(harness, "id") == kept


async def test_what_a_gateway_could_not_show_is_said(harness: EngineHarness, ann: Account) -> None:
    await harness.worker.unanswerable([Reply(message=say("too late for the trigger"))], pressed(ann, harness))
    await harness.settle()
    assert harness.unread("dm-SAnn") == "too late for the trigger"


async def test_a_live_press_that_keeps_failing_is_not_waited_for_for_ever(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    toy.explode = lambda how: 1 / 0  # type: ignore[assignment, return-value]
    row = await harness.worker.take("press", pressed(ann, harness), live=True)
    assert row is not None
    waiting = asyncio.create_task(harness.worker.answer(row, PATIENCE))
    for pause in (2, 4, 8, 16):
        while harness.worker._busy or not await harness.store.next_due(harness.clock.at):  # noqa: ASYNC110
            await asyncio.sleep(0)
        harness.clock.at += timedelta(seconds=pause)
        harness.worker.wake()
        while not harness.worker._busy and not waiting.done():  # noqa: ASYNC110
            await asyncio.sleep(0)
    assert await waiting == ()
    await harness.settle()
    assert "Something went wrong" in harness.unread("dm-SAnn")


async def test_a_live_press_waits_behind_an_earlier_line_of_its_person(harness: EngineHarness, ann: Account) -> None:
    claim = harness.store.claim

    async def nothing(*_: Any, **__: Any) -> Any:
        return ()

    harness.store.claim = nothing  # type: ignore[method-assign]
    await harness.store.put(
        NewRow(key="first", kind="event", body=said(ann, harness, "one")[1], due=harness.clock.at, lane=f"who:{ann}")
    )
    row = await harness.worker.take("press", pressed(ann, harness), live=True)
    assert row is not None
    assert await column(harness, "lease", key="press") == [None]
    harness.store.claim = claim  # type: ignore[method-assign]
    harness.worker.wake()
    assert len(await harness.worker.answer(row, PATIENCE)) == 1
    await harness.settle()


@pytest.mark.parametrize("script", [[OSError("x")] * 5, [RefusedByPlatform("gone")]])
async def test_an_event_whose_writer_cannot_be_looked_up_is_handled_all_the_same(
    harness: EngineHarness, ann: Account, weather: Weather, script: Script
) -> None:
    weather.look_up = script
    stranger = harness.person("Zoe")
    await harness.worker.take(*said(stranger, harness, "hi", profile=None))
    await harness.advance(seconds=30)
    assert "unknown: hi" in harness.unread("dm-SZoe")
    assert (await found(harness, Person, name="there"))[0].last_on == "slack"


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ([RefusedByPlatform("too_large", "over 30 MB")], "over 30 MB"),
        ([RefusedByPlatform("gone")], "gone"),
        ([OSError("x")] * 5, "the platform did not let me fetch it in time"),
        ([RetryLater(1, certain=False)] * 5, "the platform did not let me fetch it in time"),
        ([OSError("x")], ""),
    ],
)
async def test_a_file_that_cannot_be_fetched_is_told_and_not_fatal(
    harness: EngineHarness, ann: Account, weather: Weather, script: Script, trouble: str
) -> None:
    """DESIGN 6, PRODUCT 5.1 rule 8."""
    await harness.say(ann, "begin file a")
    weather.fetch = script
    key, event = said(ann, harness, "", files=(Attachment("a.pdf", 10, "ref"),))
    await harness.worker.take(key, event)
    await harness.advance(minutes=1)
    heard = harness.unread("dm-SAnn")
    assert (f"I could not keep a.pdf: {trouble}." in heard) if trouble else ("Kept a.pdf." in heard)


async def test_a_place_that_another_message_opens_is_waited_for(harness: EngineHarness, ann: Account) -> None:
    """DESIGN 6: a thread under its first message; the outbox names places, not addresses."""
    channel = Address("slack", "T1", "C1")

    def begin(turn: Turn) -> None:
        perform(
            turn,
            [
                OpenPlace(id="c", platform="slack", purpose="ads", subject="", address=channel),
                OpenPlace(id="t", platform="slack", purpose="thread", subject="x", parent="c"),
                OpenPlace(id="t", platform="slack", purpose="thread", subject="again", parent="c"),
                Post(place="t", message=say("inside")),
                Post(place="c", message=say("head"), opens="t"),
            ],
        )

    await act(harness, begin)
    await harness.advance(seconds=1)
    thread = (await found(harness, Place, id="t"))[0]
    assert (thread.subject, thread.address.thread) == ("x", harness.log[-2][1])
    assert harness.unread(f"C1{thread.address.thread}") == "inside"


async def test_a_place_that_never_opens_is_given_up(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    """X20: an archived channel; what was meant for its thread is refused too, and nothing spins."""
    harness.platforms["slack"].refuse["C1"] = "archived"

    def begin(turn: Turn) -> None:
        perform(
            turn,
            [
                OpenPlace(id="c", platform="slack", purpose="ads", subject="", address=Address("slack", "T1", "C1")),
                OpenPlace(id="t", platform="slack", purpose="thread", subject="x", parent="c"),
                Post(place="t", message=say("inside"), tag="note:inside"),
                Post(place="c", message=say("head"), opens="t", tag="note:head"),
            ],
        )

    await act(harness, begin)
    await harness.advance(seconds=1)
    assert sorted((one.tag, one.why) for one in toy.done) == [("note:head", "archived"), ("note:inside", "gone")]
    assert await harness.store.next_due(harness.clock.at) is None


async def card(harness: EngineHarness, *, text: str = "first") -> None:
    def post(turn: Turn) -> None:
        where = Address("slack", "T1", "C1")
        perform(turn, [OpenPlace(id="c", platform="slack", purpose="ads", subject="", address=where)])
        perform(turn, [Post(place="c", message=say(text), card="card", tag="note:card")])

    await act(harness, post)


async def test_a_card_is_amended_and_taken_back(harness: EngineHarness, ann: Account, toy: Toy) -> None:
    await card(harness)
    assert isinstance(toy.done[0], Delivered)
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("second"))]))
    assert harness.everything("C1") == "second"
    await act(harness, lambda turn: perform(turn, [Delete(card="card")]))
    assert harness.everything("C1") == ""
    await act(harness, lambda turn: perform(turn, [Amend(card="nothing", message=say("x")), Delete(card="nothing")]))


async def test_an_unsent_card_is_rewritten_or_dropped(harness: EngineHarness, ann: Account) -> None:
    where = Address("slack", "T1", "C1")

    def post(turn: Turn) -> None:
        perform(turn, [OpenPlace(id="c", platform="slack", purpose="ads", subject="", address=where)])
        perform(turn, [Post(place="c", message=say("first"), card="card"), Post(place="c", message=say("x"), card="x")])
        perform(turn, [Amend(card="card", message=say("second")), Delete(card="x")])

    await act(harness, post)
    assert harness.everything("C1") == "second"
    assert [one[1] for one in harness.log if one[0] == "C1"] == [harness.log[-1][1]]


async def test_a_card_that_was_under_way_is_changed_after_it(
    harness: EngineHarness, ann: Account, weather: Weather
) -> None:
    weather.send, weather.arrives = [OSError("reset")], True
    await card(harness)
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("second"))]))
    await harness.advance(seconds=2)
    assert harness.everything("C1") == "second"


async def test_a_change_may_need_more_or_fewer_parts(
    harness: EngineHarness, ann: Account, platform: UnreliablePlatform
) -> None:
    """A rate limit in its middle repeats nothing."""
    platform.pieces = 2
    await card(harness)
    platform.pieces, platform.weather.send = 4, [None, RetryLater(5)]
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("second"))]))
    await harness.advance(seconds=5)
    assert harness.everything("C1") == "\n---\n".join(["second"] * 4)
    platform.pieces = 1
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("third"))]))
    assert harness.everything("C1") == "third"
    platform.weather.change = [RefusedByPlatform("gone")]
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("fourth"))]))
    assert harness.everything("C1") == "third"


async def test_a_change_of_what_was_never_sent_is_nothing(harness: EngineHarness, ann: Account) -> None:
    harness.platforms["slack"].refuse["C1"] = "archived"
    await card(harness)
    harness.platforms["slack"].refuse.clear()
    await act(harness, lambda turn: perform(turn, [Amend(card="card", message=say("second"))]))
    assert harness.everything("C1") == ""


async def test_down_over_a_due_time_it_leaves_once_after_the_start(toy: Toy, tmp_path: Path) -> None:
    """X35, X29: a timer and a message whose time passed while nobody ran."""
    async with EngineHarness(toy.registry(), tmp_path) as before:
        due = before.clock.at + timedelta(hours=1)
        for _ in range(2):
            await before.store.put(
                NewRow(key="timer:late", kind="timer", body=CameDue(at=due, command=Late("x")), due=due)
            )
    async with EngineHarness(toy.registry(), tmp_path) as after:
        after.clock.at = due + timedelta(days=1)
        after.worker.wake()
        await after.settle()
        after.clock.at -= timedelta(hours=1)
        after.worker.wake()
        await after.settle()
    assert [one.subject for one in toy.done] == ["x"], "nor again when the clock jumps back (X35)"


class Ringing:
    """What an alarm is for: counts its rings."""

    def __init__(self) -> None:
        self.rang = asyncio.Event()
        self.at: datetime | None = None

    def __call__(self) -> None:
        self.at = datetime.now(UTC)
        self.rang.set()


async def alarmed(do: Callable[[Alarm, Ringing], Awaitable[None]]) -> None:
    ringing = Ringing()
    alarm = Alarm(ringing)
    alarm.start()
    try:
        await do(alarm, ringing)
    finally:
        alarm.stop()


async def test_the_clock_rings_at_the_earliest_due_time_and_not_before() -> None:
    """On the real APScheduler and the real clock; how late it is after that is the machine's."""

    async def ring(alarm: Alarm, ringing: Ringing) -> None:
        due = datetime.now(UTC) + timedelta(milliseconds=300)
        alarm.set(due + timedelta(days=1))
        alarm.set(due)
        (job,) = (job for job in alarm._scheduler.get_jobs() if job.id == NEXT)
        assert job.next_run_time == due
        await soon(ringing.rang.wait())
        assert ringing.at is not None
        assert ringing.at >= due

    await alarmed(ring)


async def test_a_due_time_that_has_passed_rings_at_once_and_none_never() -> None:
    async def ring(alarm: Alarm, ringing: Ringing) -> None:
        alarm.set(None)
        alarm.set(datetime.now(UTC) - timedelta(days=1))
        await soon(ringing.rang.wait())
        alarm.set(datetime.now(UTC) + timedelta(hours=1))
        assert alarm._scheduler.get_job(NEXT) is not None
        alarm.set(None)
        assert alarm._scheduler.get_job(NEXT) is None

    await alarmed(ring)


async def test_the_clock_of_a_sandbox_is_turned_into_the_machines() -> None:
    ringing = Ringing()
    ahead = timedelta(days=100)
    alarm = Alarm(ringing, lambda at: at - ahead)
    alarm.start()
    alarm.set(datetime.now(UTC) + ahead)
    await soon(ringing.rang.wait())
    alarm.stop()


async def test_the_alarm_is_set_although_something_slow_is_under_way(harness: EngineHarness, ann: Account) -> None:
    """A message that takes ten seconds must not delay a ping that is due in three."""
    set_to: list[datetime | None] = []
    harness.worker.alarm = set_to.append
    gate = asyncio.Event()
    turn = harness.store.turn

    async def slow(row: Any, *args: Any, **rest: Any) -> Any:
        await gate.wait()
        return await turn(row, *args, **rest)

    harness.store.turn = slow  # type: ignore[method-assign]
    await harness.worker.take(*said(ann, harness, "one"))
    due = harness.clock.at + timedelta(seconds=3)
    await harness.store.put(NewRow(key="t", kind="timer", body=CameDue(at=due, command=Late("x")), due=due))
    harness.worker.wake()
    while due not in set_to:  # noqa: ASYNC110
        await asyncio.sleep(0)
    gate.set()
    await harness.settle()


async def test_quiet_means_that_nothing_is_due_or_under_way(harness: EngineHarness, ann: Account) -> None:
    harness.store.sends = ("discord",)
    key, event = said(ann, harness, "one")
    await harness.worker.take(key, replace(event, text="status"))
    await harness.worker.at_rest.wait()
    looked, unfinished = asyncio.Event(), harness.store.unfinished

    async def look(now: datetime) -> int:
        found = await unfinished(now)
        looked.set()
        return found

    harness.store.unfinished = look  # type: ignore[method-assign]
    quiet = asyncio.create_task(harness.worker.quiet())
    await looked.wait()
    assert not quiet.done(), "a message waits for whoever may send it"
    harness.store.sends = ("slack", "discord")
    harness.worker.wake()
    await soon(quiet)
    assert await harness.store.unfinished(harness.clock.at) == 0


async def test_a_stop_lets_what_is_under_way_finish(toy: Toy, tmp_path: Path) -> None:
    """A shutdown in the middle of a turn: it is not cut off, and nothing new is claimed."""
    async with EngineHarness(toy.registry(), tmp_path) as harness:
        ann = harness.person("Ann", "slack", "Europe/Berlin")
        entered, gate, turn = asyncio.Event(), asyncio.Event(), harness.store.turn

        async def slow(*args: Any, **rest: Any) -> Any:
            entered.set()
            await gate.wait()
            return await turn(*args, **rest)

        harness.store.turn = slow  # type: ignore[method-assign]
        await harness.worker.take(*said(ann, harness, "mark 1"))
        await harness.worker.take(*said(ann, harness, "mark 2"))
        await entered.wait()
        stopping = asyncio.create_task(harness.worker.stop())
        done, _ = await asyncio.wait({stopping}, timeout=0.05)
        assert not done
        gate.set()
        await stopping
    assert toy.done == [("Ann", 1)]


async def test_an_answer_that_was_fetched_is_not_said_a_second_time(
    harness: EngineHarness, ann: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_answers, "UNCLAIMED", 0.001)
    row = await harness.worker.take("press", pressed(ann, harness), live=True)
    assert row is not None
    assert len(await harness.worker.answer(row, PATIENCE)) == 1
    await asyncio.sleep(0.005)
    await harness.settle()
    assert "Noted." not in harness.unread("dm-SAnn")


async def test_a_late_answer_of_nothing_says_nothing(harness: EngineHarness, ann: Account) -> None:
    """Somebody waited, gave up, and the turn had no reply for them: no empty message follows."""
    gate, turn = asyncio.Event(), harness.store.turn

    async def slow(*args: Any, **rest: Any) -> Any:
        await gate.wait()
        return await turn(*args, **rest)

    harness.store.turn = slow  # type: ignore[method-assign]
    row = await harness.worker.take("words", said(ann, harness, "mark 1")[1], live=True)
    assert row is not None
    assert await harness.worker.answer(row, 0.01) == ()
    gate.set()
    await harness.settle()
    assert harness.unread("dm-SAnn") == ""
    assert await column(harness, "done_at", key="words") == [harness.clock.at]


async def test_whoever_is_on_a_platform_that_cannot_be_asked_is_met_by_their_account(
    harness: EngineHarness, ann: Account, toy: Toy
) -> None:
    """A process that does not look people up (another holds that platform's connection) still runs their turns."""
    harness.worker.knowledge = {}
    zoe = harness.person("Zoe")
    await harness.worker.take(*said(zoe, harness, "mark 7", profile=None))
    await harness.settle()
    assert toy.done == [("there", 7)]


async def test_the_conversations_to_read_after_an_outage_are_those_that_have_an_address(
    harness: EngineHarness, ann: Account
) -> None:
    """C6: where to read, who it is, and after which message; a DM that was never opened has no history."""
    kim = harness.person("Kim", "discord")
    await harness.say(kim, "hello")
    harness.platforms["slack"].closed.add("SZoe")
    await act(
        harness,
        lambda turn: [
            turn.unit.add(Person(id="z", name="Zoe", at=turn.now)),
            turn.unit.add(Identity(id="slack:SZoe", person="z", platform="slack", account="SZoe", at=turn.now)),
            perform(turn, [Tell(person="z", message=say("x"))]),
        ][0],
    )
    (seen,) = await harness.worker.conversations("slack")
    assert (seen.address, seen.account) == (harness.dm(ann), ann)
    assert seen.after == (await found(harness, Place, id="dm:slack:SAnn"))[0].seen != ""
    assert [one.account for one in await harness.worker.conversations("discord")] == [kim]


async def test_a_note_is_changed_where_it_stands(harness: EngineHarness, ann: Account) -> None:
    """C1: "I sent you a message" becomes what really happened; the row is done, whatever became of it."""
    note = AmendReply(platform="discord", card="note", message=say("I could not."))
    await act(harness, lambda turn: perform(turn, [note]))
    assert harness.platforms["discord"].replies_changed == {"note": say("I could not.")}
    assert await harness.store.next_due(harness.clock.at) is None


async def test_a_post_in_a_forum_is_itself_the_place_that_it_opens(harness: EngineHarness, ann: Account) -> None:
    """Discord: what is said there goes to the place of the post; Slack has a thread under the message instead."""
    forum = Address("discord", "S1", "forum")

    def begin(turn: Turn) -> None:
        perform(
            turn,
            [
                OpenPlace(id="c", platform="discord", purpose="ads", subject="", address=forum),
                OpenPlace(id="t", platform="discord", purpose="thread", subject="x", parent="c"),
                Post(place="c", message=say("head"), opens="t"),
                Post(place="t", message=say("inside")),
            ],
        )

    await act(harness, begin)
    await harness.advance(seconds=1)
    assert (await found(harness, Place, id="t"))[0].address == forum
    assert harness.unread("forum") == "head\n---\ninside"
