"""How long anything outside may take, in seconds: whoever hangs is cut off, long before a lease runs out (X68)."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

CALL = 30.0
"""One call of a platform: a part, a change, an opened place."""
DELIVERY = 90.0
"""Everything that one message needs."""
LOOK_UP = 10.0
DOWNLOAD = 20.0


async def within(seconds: float, what: Coroutine[Any, Any, T]) -> T:
    """The result, or TimeoutError after so many seconds; what was cut off may have happened."""
    async with asyncio.timeout(seconds):
        return await what
