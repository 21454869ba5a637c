"""How long a test may wait for something to come true: only a defect uses it up, on however busy a machine."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 120.0
"""Seconds for one condition. What is waited for comes in a second or two where nothing else runs; pytest's own timeout
for a whole test (pyproject.toml) is longer."""
EVERY = 0.02
"""Seconds between two looks at what nobody tells of."""


async def soon(awaitable: Awaitable[T]) -> T:
    """The awaitable's value. Raises TimeoutError if it does not come in PATIENCE."""
    return await asyncio.wait_for(awaitable, PATIENCE)
