"""A TCP proxy that makes a slow line of a good one (FAULTS 5)."""

import asyncio
from contextlib import suppress


class Proxy:
    """Carries bytes from a free port of 127.0.0.1 to `port`; `delay` is seconds for every piece."""

    def __init__(self, port: int) -> None:
        self.to = port
        self.port = 0
        self.delay = 0.0
        self.pieces = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.to)
            await asyncio.gather(self._carry(reader, back), self._carry(there, writer))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while piece := await reader.read(65536):
                if self.delay:
                    await asyncio.sleep(self.delay)
                self.pieces += 1
                writer.write(piece)
                await writer.drain()
        except OSError:
            pass
        finally:
            with suppress(OSError):
                writer.close()
