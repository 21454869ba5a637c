"""HTTP without a socket: what aiohttp's session gives its callers, answered by a function of this process."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from aiohttp import ClientResponseError, ServerDisconnectedError
from multidict import CIMultiDict

from adapters.sandbox.http_answers import HttpAnswer

Ask = Callable[[str, str, dict[str, Any]], Awaitable[HttpAnswer]]
"""Method, address and the arguments of aiohttp's `request`."""


class Response:
    """As much of aiohttp's ClientResponse as slack_sdk, discord.py and the adapters read."""

    def __init__(self, sent: HttpAnswer) -> None:
        self._body = sent.body
        self.status = sent.status
        self.reason = ""
        self.content_type = sent.content_type.partition(";")[0]
        self.headers = CIMultiDict({"Content-Type": sent.content_type, **sent.headers})
        self.content = self

    async def read(self) -> bytes:
        return self._body

    async def text(self, encoding: str = "utf-8") -> str:
        return self._body.decode(encoding)

    async def json(self) -> Any:
        return json.loads(self._body)

    async def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        for at in range(0, len(self._body), size):
            yield self._body[at : at + size]

    def raise_for_status(self) -> None:
        if self.status >= 400:
            raise ClientResponseError(None, (), status=self.status)  # type: ignore[arg-type]


class Session:
    """In place of aiohttp.ClientSession, for one platform; what is sent and answered is JSON and bytes as ever."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self.closed = False

    def request(self, method: str, url: str, **given: Any) -> AbstractAsyncContextManager[Response]:
        return self._asked(method, str(url), given)

    def get(self, url: str, **given: Any) -> AbstractAsyncContextManager[Response]:
        return self._asked("GET", str(url), given)

    @asynccontextmanager
    async def _asked(self, method: str, url: str, given: dict[str, Any]) -> AsyncIterator[Response]:
        await asyncio.sleep(0)  # a request is never answered in the same breath
        sent = await self._ask(method, url, given)
        if sent.cut:
            raise ServerDisconnectedError
        yield Response(sent)

    async def close(self) -> None:
        self.closed = True

    async def __aenter__(self) -> "Session":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
