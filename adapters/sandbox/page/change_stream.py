"""Tells every open page what changed, a little later and together, and saves the simulator soon after."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import structlog

from adapters.sandbox.simulator import Simulator

log = structlog.get_logger()
TOGETHER = 0.05
SAVED_AFTER = 1.0
ALIVE = 15.0


class ChangeStream:
    """Listens to the shared state from `start` to `stop`; every page that is open reads one `stream`."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.count = 0
        self.last: dict[str, int] = {}
        self._pages: set[asyncio.Queue[str | None]] = set()
        self._changed: set[str] = set()
        self._telling: asyncio.TimerHandle | None = None
        self._saving: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop_listening = self.simulator.shared.listen(self._on_change)

    def stop(self) -> None:
        """End every stream; what was not saved yet is saved by the simulator's own end."""
        self._stop_listening()
        for handle in (self._telling, self._saving):
            if handle is not None:
                handle.cancel()
        for page in self._pages:
            page.put_nowait(None)

    def mark_changed(self, what: str) -> None:
        """`what` is slack, discord or bar; `count` tells how often something changed, `last` what `count` was when each
        changed last."""
        self.count += 1
        self.last[what] = self.count
        self._changed.add(what)
        if self._telling is None:
            self._telling = self._loop.call_later(TOGETHER, self._tell)

    def _on_change(self, kind: str, detail: dict[str, Any]) -> None:
        self._loop.call_soon_threadsafe(self.mark_changed, kind)

    def _tell(self) -> None:
        self._telling = None
        line = json.dumps({"changed": sorted(self._changed)})
        self._changed.clear()
        for page in self._pages:
            page.put_nowait(line)
        if self._saving is None:
            self._saving = self._loop.call_later(SAVED_AFTER, self._save)

    def _save(self) -> None:
        self._saving = None
        try:
            self.simulator.save()
        except OSError as trouble:
            log.warning("the sandbox could not be saved", reason=str(trouble))

    async def stream(self) -> AsyncIterator[str]:
        """Server-sent events for one page, until `stop`."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._pages.add(queue)
        try:
            yield "retry: 1000\n\n"
            while True:
                try:
                    line = await asyncio.wait_for(queue.get(), ALIVE)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if line is None:
                    return
                yield f"data: {line}\n\n"
        finally:
            self._pages.discard(queue)
