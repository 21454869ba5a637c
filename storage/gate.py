"""Turns side by side in one process, until two of them meet: the one that has to run again then runs alone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Gate:
    """Lets any number through side by side, or one alone. Who waits to be alone keeps those out who come later."""

    def __init__(self) -> None:
        self._turnstile = asyncio.Lock()
        self._empty = asyncio.Event()
        self._empty.set()
        self._inside = 0

    @asynccontextmanager
    async def side_by_side(self) -> AsyncIterator[None]:
        async with self._turnstile:
            self._inside += 1
            self._empty.clear()
        try:
            yield
        finally:
            self._inside -= 1
            if not self._inside:
                self._empty.set()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Waits until nobody is inside."""
        async with self._turnstile:
            await self._empty.wait()
            yield
