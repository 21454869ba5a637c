"""A value that will be there later and may be awaited, made without a running loop."""

import asyncio
from collections.abc import Callable, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Future(Generic[T]):
    """Settled once, by `resolve` or `fail`; awaiting gives the value or raises the failure. Unlike asyncio's, it can be
    made and settled where no loop runs."""

    def __init__(self) -> None:
        self.value: T | None = None
        self.failure: Exception | None = None
        self.done = False
        self._callbacks: list[Callable[[], None]] = []

    def resolve(self, value: T) -> None:
        """Settle with a value; later settlements change nothing."""
        if not self.done:
            self.value, self.done = value, True
            self._call_back()

    def fail(self, failure: Exception) -> None:
        """Settle with a failure, raised where it is awaited."""
        if not self.done:
            self.failure, self.done = failure, True
            self._call_back()

    def when_done(self, callback: Callable[[], None]) -> None:
        """Call back once settled, at once if it is."""
        if self.done:
            callback()
        else:
            self._callbacks.append(callback)

    async def settled(self) -> None:
        """Wait for the settlement, whichever it is."""
        if not self.done:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.when_done(lambda: None if future.done() else future.set_result(None))
            await future

    def _call_back(self) -> None:
        for callback in self._callbacks:
            callback()
        self._callbacks.clear()

    def __await__(self) -> Generator[Any, None, T]:
        yield from self.settled().__await__()
        if self.failure is not None:
            raise self.failure
        return self.value  # type: ignore[return-value]  # settled without failure, so it is a T
