"""Hypothesis drives a whole engine in this process: messages, duplicates, clock jumps, crashes, outages (FAULTS 3).

The model is tiny: what each person has written, in order, and what they are to be reminded of. The platform's own
history is the judge: every line has exactly one answer, in the order of its writer, and every reminder is said once.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.effects import Effect, Remind, Tell
from bot.engine.events import Account, Address, Happened, Profile, Said
from bot.engine.messages import say
from bot.engine.people import Identity, Side
from bot.engine.ports import Part, Receipt, RetryLater
from storage.queue import release_all
from storage.unit import SqlUnit
from storage.work_store import SqlWorkStore
from tests.support.engine_harness import EngineHarness
from tests.support.recording_platform import RecordingPlatform
from tests.support.toy_registry import Late, Toy

PEOPLE = st.sampled_from(["ann", "bob", "cyd"])


class Died(BaseException):
    """The process ends here, as by SIGKILL: nothing after this line runs."""


class UnreliablePlatform(RecordingPlatform):
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


def late(turn: Turn, command: Late) -> Iterator[Effect]:
    """A reminder: "ann:3" is the third, and for Ann."""
    (known,) = turn.unit.find(Identity, id=f"slack:{command.subject.partition(':')[0]}")
    yield Tell(person=known.person, message=say(f"reminder {command.subject}"), on=Side.OWNER)


class EngineMachine(RuleBasedStateMachine):
    store: type[SqlWorkStore] = SqlWorkStore

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.toy = Toy()
        self.platform: UnreliablePlatform | None = None
        self.written: dict[str, list[str]] = {}
        self.events: list[tuple[str, Said]] = []
        self.reminders: dict[str, str] = {}
        self.run(self.begin())

    def run(self, what: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(what)

    async def begin(self) -> None:
        """Start a process on what the last one left."""
        at, ids, last = (
            (self.harness.clock.at, self.harness.dispatch.ids, self.harness._ids)
            if self.platform
            else (None, None, 1000)
        )
        harness = EngineHarness(
            replace(registry := self.toy.registry(), commands={**registry.commands, Late: late}), self.folder
        )
        await harness.__aenter__()
        harness.store.__class__ = self.store
        harness.worker.pause = 0.0
        harness.worker.trouble = lambda row, why: None
        if self.platform is None:
            self.platform = UnreliablePlatform("slack", harness)
        else:
            assert at is not None
            assert ids is not None
            harness.clock.at, harness.dispatch.ids, harness._ids, harness.log = at, ids, last, self.harness.log
            self.platform.harness = harness
        harness.platforms["slack"] = self.platform  # type: ignore[index]
        self.harness = harness
        await harness.database.run(release_all)
        harness.worker.wake()

    async def die(self, point: str) -> None:
        """Fail at the first such commit from now on, and let nothing of this process run any more."""
        harness = self.harness
        hit = asyncio.Event()

        def boundary(name: str) -> None:
            if name == point or hit.is_set():
                self.loop.call_soon_threadsafe(hit.set)
                raise Died(name)

        harness.store.boundary = boundary
        harness.worker.wake()
        quiet = asyncio.create_task(harness.worker.quiet())
        await asyncio.wait({quiet, asyncio.create_task(hit.wait()), harness._task}, return_when=asyncio.FIRST_COMPLETED)
        everything = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in everything:
            task.cancel()
        await asyncio.gather(*everything, return_exceptions=True)
        harness.database.close()

    @rule(who=PEOPLE, late=st.booleans())
    def say(self, who: str, late: bool) -> None:
        """A line; with `late` it is not worked on before the next step."""
        lines = self.written.setdefault(who, [])
        lines.append(f"line {len(lines)} of {who}")
        account = Account("slack", who)
        event = Said(
            who=account, where=self.harness.dm(account), at=self.harness.clock.at, direct=True, text=lines[-1],
            message=self.harness.next_id(), profile=Profile(who),
        )  # fmt: skip
        self.events.append((f"said:{event.message}", event))
        self.run(self.harness.worker.take(*self.events[-1]))
        if not late:
            self.run(self.harness.settle())

    @precondition(lambda self: self.events)
    @rule(data=st.data())
    def deliver_again(self, data: st.DataObject) -> None:
        key, event = data.draw(st.sampled_from(self.events))
        assert self.run(self.harness.worker.take(key, event)) is None

    @precondition(lambda self: self.met())
    @rule(data=st.data(), after=st.integers(-600, 7200))
    def remind(self, data: st.DataObject, after: int) -> None:
        """Put twice, as a handler that is run again would."""
        who = data.draw(st.sampled_from(self.met()))
        subject = f"{who}:{len(self.reminders)}"
        self.reminders[subject] = who
        due = self.harness.clock.at + timedelta(seconds=after)

        def put(session: Any) -> None:
            nobody = Happened(at=self.harness.clock.at)
            turn = Turn(
                SqlUnit(session),
                self.harness.registry,
                self.harness.clock.at,
                self.harness.dispatch.ids,
                nobody,
                live=False,
            )
            for _ in range(2):
                perform(turn, [Remind(command=Late(subject), due=due)])

        self.run(self.harness.database.run(put))
        self.harness.worker.wake()

    @rule(seconds=st.integers(1, 90000))
    def time_passes(self, seconds: int) -> None:
        self.run(self.harness.advance(seconds=seconds))

    @rule(seconds=st.integers(1, 3600))
    def the_clock_jumps_back(self, seconds: int) -> None:
        """X35."""
        self.run(self.harness.settle())
        self.harness.clock.at -= timedelta(seconds=seconds)

    @rule(troubles=st.lists(st.sampled_from(["limited", "down", "dropped"]), max_size=6))
    def bad_weather(self, troubles: list[str]) -> None:
        assert self.platform is not None
        self.platform.troubles = tuple(troubles)

    @rule(
        name=st.sampled_from(["put", "claim", "turn", "sent", "postpone", "opened", "next-due"]),
        when=st.sampled_from(["before", "after"]),
    )
    def crash_and_restart(self, name: str, when: str) -> None:
        self.run(self.die(f"{name}:{when}-commit"))
        self.run(self.begin())

    @invariant()
    def nothing_twice_and_in_order(self) -> None:
        for who, lines in self.written.items():
            answers = self.answers(who)
            assert answers == [f"unknown: {line}" for line in lines[: len(answers)]]
            heard = self.reminders_of(who)
            assert len(heard) == len(set(heard))

    def met(self) -> list[str]:
        """Who has had an answer, and so is known."""
        return sorted(who for who in self.written if self.answers(who))

    def said_to(self, who: str, beginning: str) -> list[str]:
        texts = self.harness.everything(f"dm-{who}").split("\n---\n")
        return [text for text in texts if text.startswith(beginning)]

    def answers(self, who: str) -> list[str]:
        return self.said_to(who, "unknown: ")

    def reminders_of(self, who: str) -> list[str]:
        return self.said_to(who, "reminder ")

    def teardown(self) -> None:
        """When the weather is fine again nothing is lost."""
        assert self.platform is not None
        self.platform.troubles = ()
        try:
            self.run(self.harness.advance(days=2))
            for who, lines in self.written.items():
                assert self.answers(who) == [f"unknown: {line}" for line in lines]
            for who in self.written:
                due = [f"reminder {subject}" for subject, whose in self.reminders.items() if whose == who]
                assert sorted(self.reminders_of(who)) == sorted(due)
        finally:
            self.run(self.harness.__aexit__())
            self.loop.close()
            shutil.rmtree(self.folder)


FEW_EXAMPLES = settings(
    max_examples=15,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)
