"""A small Intake that keeps what it is given, for tests of a gateway alone; the answers are scripted."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.ports import DirectConversation
from tests.support.patience import PATIENCE

Answer = Callable[[Event], Sequence[Reply | ShowForm]]


class RecordingIntake:
    """Takes each key once, as the work table does. `answering` says what a live event's turn wants said."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, Event]] = []
        self.repeats: list[str] = []
        self.unsaid: list[tuple[tuple[Reply | ShowForm, ...], Event]] = []
        self.errors: Mapping[str, str] = {}
        self.talks: list[DirectConversation] = []
        self.answering: Answer = lambda event: ()
        self.failing = 0
        self.sessions = 0
        self._changed = asyncio.Event()

    @property
    def events(self) -> list[Event]:
        return [event for _, event in self.taken]

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        if self.failing:
            self.failing -= 1
            raise ConnectionError("the database is away")
        if key in (known for known, _ in self.taken):
            self.repeats.append(key)
            self._tell()
            return None
        self.taken.append((key, event))
        self._tell()
        return len(self.taken) - 1

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        return tuple(self.answering(self.taken[row][1]))

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        return self.errors

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        self.unsaid.append((tuple(what), event))
        self._tell()

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        self.sessions += 1
        self._tell()
        return [talk for talk in self.talks if talk.address.platform == platform]

    def _tell(self) -> None:
        self._changed.set()

    async def until(self, there: Callable[["RecordingIntake"], bool], seconds: float = PATIENCE) -> None:
        """Wait until something is so; fails with what was taken if it does not come to be."""
        try:
            async with asyncio.timeout(seconds):
                while not there(self):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise AssertionError(f"taken: {self.taken}; unsaid: {self.unsaid}") from None
