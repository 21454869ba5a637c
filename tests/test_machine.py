"""A stateful machine on the engine in this process: messages, duplicates, clock jumps, crashes, outages (FAULTS 3).

The model is tiny: what each person has written, in order. The platform's own history is the judge: every line has
exactly one answer, in the order of its writer.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.engine.effects import Remind
from bot.engine.events import Account, Address, CameDue, Profile, Said
from bot.engine.ports import Part, Receipt, RetryLater
from bot.engine.turn import Turn
from storage.queue import release_all
from storage.unit import SqlUnit
from tests.room import Room, Wall
from tests.toybook import Toy

PEOPLE = st.sampled_from(["ann", "bob", "cyd"])


class Died(BaseException):
    """The process ends here, as by SIGKILL: nothing after this line runs."""


class Platform(Wall):
    """Fails as told, before or after it has taken the message; a nonce is known for ever."""

    troubles: tuple[str, ...] = ()

    async def send(self, address: Address, part: Part, *, nonce: str, again: bool, began: Any = None) -> Receipt:
        trouble, self.troubles = (self.troubles[0], self.troubles[1:]) if self.troubles else ("", ())
        if trouble == "limited":
            raise RetryLater(20)
        if trouble == "down":
            raise OSError("no answer")
        receipt = await super().send(address, part, nonce=nonce, again=again, began=began)
        if trouble == "dropped":
            raise OSError("the answer was lost")
        return receipt


class Engine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.toy = Toy()
        self.platform: Platform | None = None
        self.written: dict[str, list[str]] = {}
        self.events: list[tuple[str, Said]] = []
        self.reminded = 0
        self.run(self.begin())

    def run(self, what: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(what)

    async def begin(self) -> None:
        """Start a process on what the last one left."""
        at, ids, last = (
            (self.room.clock.at, self.room.desk.ids, self.room._ids) if self.platform else (None, None, 1000)
        )
        room = Room(self.toy.book(), self.folder)
        await room.__aenter__()
        room.pump.pause = 0.0
        room.pump.trouble = lambda row, why: None
        if self.platform is None:
            self.platform = Platform("slack", room)
        else:
            assert at is not None
            assert ids is not None
            room.clock.at, room.desk.ids, room._ids, room.log = at, ids, last, self.room.log
            self.platform.room = room
        room.walls["slack"] = self.platform  # type: ignore[index]
        self.room = room
        await room.database.run(release_all)
        room.pump.wake()

    async def die(self, point: str) -> None:
        """Fail at the first such commit from now on, and let nothing of this process run any more."""
        room = self.room
        hit = asyncio.Event()

        def boundary(name: str) -> None:
            if name == point or hit.is_set():
                self.loop.call_soon_threadsafe(hit.set)
                raise Died(name)

        room.desk.boundary = boundary
        room.pump.wake()
        quiet = asyncio.create_task(room.pump.quiet())
        await asyncio.wait({quiet, asyncio.create_task(hit.wait()), room._task}, return_when=asyncio.FIRST_COMPLETED)
        everything = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
        for one in everything:
            one.cancel()
        await asyncio.gather(*everything, return_exceptions=True)
        room.database.close()

    @rule(who=PEOPLE, late=st.booleans())
    def say(self, who: str, late: bool) -> None:
        """A line; with `late` it is not worked on before the next step."""
        lines = self.written.setdefault(who, [])
        lines.append(f"line {len(lines)} of {who}")
        account = Account("slack", who)
        event = Said(
            who=account, where=self.room.dm(account), at=self.room.clock.at, direct=True, text=lines[-1],
            message=self.room.next_id(), profile=Profile(who),
        )  # fmt: skip
        self.events.append((f"said:{event.message}", event))
        self.run(self.room.pump.take(*self.events[-1]))
        if not late:
            self.run(self.room.settle())

    @precondition(lambda self: self.events)
    @rule(data=st.data())
    def deliver_again(self, data: st.DataObject) -> None:
        key, event = data.draw(st.sampled_from(self.events))
        assert self.run(self.room.pump.take(key, event)) is None

    @rule(after=st.integers(-600, 7200))
    def remind(self, after: int) -> None:
        self.reminded += 1
        due = self.room.clock.at + timedelta(seconds=after)

        def put(session: Any) -> None:
            nobody = CameDue(at=self.room.clock.at, kind="", subject="")
            turn = Turn(SqlUnit(session), self.room.book, self.room.clock.at, self.room.desk.ids, nobody, live=False)
            for _ in range(2):
                turn.perform([Remind(kind="late", subject=str(self.reminded), due=due)])

        self.run(self.room.database.run(put))
        self.room.pump.wake()

    @rule(seconds=st.integers(1, 90000))
    def time_passes(self, seconds: int) -> None:
        self.run(self.room.advance(seconds=seconds))

    @rule(seconds=st.integers(1, 3600))
    def the_clock_jumps_back(self, seconds: int) -> None:
        """X35."""
        self.run(self.room.settle())
        self.room.clock.at -= timedelta(seconds=seconds)

    @rule(troubles=st.lists(st.sampled_from(["limited", "down", "dropped"]), max_size=6))
    def bad_weather(self, troubles: list[str]) -> None:
        assert self.platform is not None
        self.platform.troubles = tuple(troubles)

    @rule(
        name=st.sampled_from(["claim", "turn", "plan", "sent", "postpone", "opened", "next-due"]),
        when=st.sampled_from(["before", "after"]),
    )
    def crash_and_restart(self, name: str, when: str) -> None:
        self.run(self.die(f"{name}:{when}-commit"))
        self.run(self.begin())

    @invariant()
    def nothing_twice_and_in_order(self) -> None:
        for who, lines in self.written.items():
            said = self.answers(who)
            assert said == [f"unknown: {line}" for line in lines[: len(said)]]
        assert len(self.toy.done) >= 0

    def answers(self, who: str) -> list[str]:
        text = self.room.everything(f"dm-{who}")
        return text.split("\n---\n") if text else []

    def teardown(self) -> None:
        """When the weather is fine again nothing is lost."""
        assert self.platform is not None
        self.platform.troubles = ()
        try:
            self.run(self.room.advance(days=2))
            for who, lines in self.written.items():
                assert self.answers(who) == [f"unknown: {line}" for line in lines]
            reminded = {one.subject for one in self.toy.done}
            assert reminded == {str(number) for number in range(1, self.reminded + 1)}
        finally:
            self.run(self.room.__aexit__())
            self.loop.close()
            shutil.rmtree(self.folder)


class TestEngine(Engine.TestCase):  # type: ignore[name-defined, misc]
    settings = settings(
        max_examples=15,
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
