"""An Intake that remembers: the engine's side of a gateway, in memory, for tests of the gateways."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.ports import DirectConversation
from tests.support.patience import soon


@dataclass
class RecordingIntake:
    """Keys are unique, as rows are; what to answer, which errors to give and when to break are set by the test."""

    taken: dict[str, Event] = field(default_factory=dict)
    repeats: int = 0
    answers: Callable[[Event], Sequence[Reply | ShowForm]] = lambda event: ()
    errors: Mapping[str, str] = field(default_factory=dict)
    open: list[DirectConversation] = field(default_factory=list)
    given_back: list[tuple[Sequence[Reply | ShowForm], Event]] = field(default_factory=list)
    broken: int = 0
    turn: asyncio.Event | None = None
    writing: asyncio.Event | None = None
    _waiting: list[tuple[Callable[[], bool], asyncio.Future[None]]] = field(default_factory=list)

    @property
    def events(self) -> list[Event]:
        return list(self.taken.values())

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        if self.writing is not None:
            await self.writing.wait()
        if self.broken:
            self.broken -= 1
            raise OSError("disk full")
        if key in self.taken:
            self.repeats += 1
            self._settle()
            return None
        self.taken[key] = event
        self._settle()
        return len(self.taken)

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        if self.turn is not None:
            await self.turn.wait()
        return tuple(self.answers(self.events[row - 1]))

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        return self.errors

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        self.given_back.append((what, event))
        self._settle()

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        return self.open

    async def until(self, condition: Callable[[], bool]) -> None:
        """Return once the condition holds; it is looked at whenever something arrives."""
        if condition():
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((condition, future))
        await soon(future)

    def _settle(self) -> None:
        for condition, future in self._waiting:
            if not future.done() and condition():
                future.set_result(None)
