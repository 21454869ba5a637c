"""Work that goes on beside the caller, held so that it is not collected before it ends."""

import asyncio
from collections.abc import Coroutine


def spawn(work: Coroutine[None, None, None], kept: set[asyncio.Task[None]]) -> None:
    """Run in the background; `kept` holds the task for as long as it runs."""
    task = asyncio.create_task(work)
    kept.add(task)
    task.add_done_callback(kept.discard)
