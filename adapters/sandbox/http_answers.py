"""What goes back for one request, whatever carries it: over a socket, or handed over in this process."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """One answer. `cut` says that the line breaks before it arrives: the caller never learns what was done."""

    status: int = 200
    body: bytes = b""
    content_type: str = "text/plain"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False

    def truncated(self) -> "HttpAnswer":
        """The same, but the line broke in the middle of the body."""
        return replace(self, body=self.body[: len(self.body) // 2])

    def to_aiohttp(self, request: web.Request) -> web.Response:
        """As aiohttp sends it."""
        if self.cut and request.transport is not None:
            request.transport.abort()
        if not self.body and self.status == 204:
            return web.Response(status=self.status, headers=self.headers)
        # discord.py compares the whole header: a charset behind it would make the body a text (SANDBOX 2.2).
        headers = {**self.headers, "Content-Type": self.content_type}
        return web.Response(status=self.status, body=self.body, headers=headers)


def text(words: str, status: int = 200, content_type: str = "text/plain") -> HttpAnswer:
    return HttpAnswer(status, words.encode(), content_type)


def as_json(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> HttpAnswer:
    return HttpAnswer(status, json.dumps(body).encode(), JSON, headers or {})
