"""The two ways to the app: a Socket Mode websocket, and POSTs to a Request URL with a v0 signature."""

import asyncio
import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout, WSMsgType, web

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.envelopes import Envelope
from adapters.sandbox.slack.event_delivery import EventDelivery

GRACE = 1.0  # real seconds that a connection stays open after it was told to go


class SocketConnection:
    """One open websocket: one queue and one writer keep the order."""

    def __init__(self, delivery: EventDelivery, socket: web.WebSocketResponse, request: web.Request) -> None:
        self._delivery = delivery
        self._socket = socket
        self._request = request
        self._queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, envelope: Envelope) -> None:
        self._queue.put_nowait(envelope.wire())

    def cut(self, reason: str) -> None:
        """End it: "abort" cuts the TCP connection; otherwise a disconnect envelope asks the app to come anew,
        nothing more is sent here, and acknowledgements are still read until it closes this connection.
        """
        if reason == "abort":
            self._delivery.ended(self)
            if self._request.transport is not None:
                self._request.transport.abort()
        else:
            self._delivery.retired(self)
            self._queue.put_nowait({"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-sandbox"}})
            asyncio.get_running_loop().call_later(GRACE, self._queue.put_nowait, None)

    async def _write(self) -> None:
        while (body := await self._queue.get()) is not None:
            try:
                await self._socket.send_str(json.dumps(body))
            except ConnectionError:
                return
        await self._socket.close()

    async def run(self, hello: Json, welcome: bool) -> None:
        """Say hello and read acknowledgements until the other side goes."""
        self._queue.put_nowait(hello)
        if welcome:
            self._delivery.joined(self)
        else:
            self.cut("too_many_websockets")
        try:
            async for message in self._socket:
                if message.type == WSMsgType.TEXT and message.data.startswith("{"):
                    body = json.loads(message.data)
                    if "envelope_id" in body:
                        self._delivery.acked(str(body["envelope_id"]), body.get("payload") or {})
        finally:
            self._delivery.ended(self)
            self._writer.cancel()


class HttpConnection:
    """Events, interactivity and commands as requests; the Request URL is the same for all three."""

    def __init__(self, delivery: EventDelivery) -> None:
        self._delivery = delivery
        self._session = ClientSession(timeout=ClientTimeout(total=delivery.patience))
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, envelope: Envelope) -> None:
        task = asyncio.create_task(self._post(envelope))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def cut(self, reason: str) -> None:
        """There is no connection that could end."""

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()

    async def _post(self, envelope: Envelope) -> None:
        attempt = envelope.attempt
        body, headers = encoded(envelope)
        app = self._delivery.workspace.app
        headers |= signed(app.signing_secret, body, int(time.time()))
        try:
            async with self._session.post(app.request_url, data=body, headers=headers) as answer:
                text = await answer.text()
                if answer.status == 200:
                    self._delivery.acked(envelope.id, _payload(text, answer.content_type))
                elif answer.headers.get("X-Slack-No-Retry") == "1":
                    self._delivery.acked(envelope.id, {})
                else:
                    self._failed(envelope, attempt, "http_error")
        except TimeoutError:
            self._failed(envelope, attempt, "http_timeout")
        except ClientError:
            self._failed(envelope, attempt, "connection_failed")

    def _failed(self, envelope: Envelope, attempt: int, reason: str) -> None:
        """Unless the delivery lost patience first and this is about an earlier try."""
        if envelope.attempt == attempt:
            self._delivery.failed(envelope.id, reason)


def _payload(text: str, content_type: str) -> Json:
    if content_type == "application/json" and text:
        body = json.loads(text)
        return dict(body) if isinstance(body, dict) else {}
    return {"text": text} if text else {}


def encoded(envelope: Envelope) -> tuple[bytes, dict[str, str]]:
    """Body and headers as Slack sends them, retries numbered."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    if envelope.kind == "events_api":
        headers = {"Content-Type": "application/json"}
        if envelope.attempt:
            headers |= {"X-Slack-Retry-Num": str(envelope.attempt), "X-Slack-Retry-Reason": envelope.reason}
        return json.dumps(envelope.payload).encode(), headers
    if envelope.kind == "interactive":
        return urlencode({"payload": json.dumps(envelope.payload)}).encode(), form
    return urlencode(envelope.payload, errors="replace").encode(), form


def signed(secret: str, body: bytes, at: int) -> dict[str, str]:
    """The v0 signature over wall time: the receiver compares with its own clock (X58)."""
    base = b"v0:" + str(at).encode() + b":" + body
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}
