"""The real Slack gateway joined to a simulator's workspace without a socket: calls and envelopes are handed over."""

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from adapters.sandbox.http_answers import HttpAnswer, text
from adapters.sandbox.slack.envelopes import Envelope
from adapters.sandbox.slack.server import Server
from adapters.slack.transport import SlackTransport
from tests.support.in_process_http import Session
from tests.support.patience import PATIENCE

BASE = "http://slack.invalid"


class Connection:
    """Fits EventDelivery's Connection on one side and the gateway's Receiver on the other: envelopes go to Bolt in
    their order, as slack_sdk's Socket Mode client hands them on."""

    def __init__(self, server: Server, app: AsyncApp) -> None:
        self._server = server
        self._app = app
        self._carried: set[asyncio.Task[None]] = set()
        self.logger = logging.getLogger(__name__)
        self.connected = False

    # adapters.slack.receiver.Receiver

    async def start(self) -> None:
        self.connected = True
        self._server.delivery.joined(self)

    async def stop(self) -> None:
        self.connected = False
        self._server.delivery.retired(self)
        if self._carried:
            await asyncio.wait(self._carried, timeout=PATIENCE)
        self._server.delivery.ended(self)

    # event_delivery.Connection

    def send(self, envelope: Envelope) -> None:
        task = asyncio.create_task(self._carry(json.loads(json.dumps(envelope.wire()))))
        self._carried.add(task)
        task.add_done_callback(self._carried.discard)

    def cut(self, reason: str) -> None:
        """The connection breaks and is there again."""
        self._server.delivery.ended(self)
        if self.connected:
            self._server.delivery.joined(self)

    async def _carry(self, frame: dict[str, Any]) -> None:
        request = SocketModeRequest.from_dict(frame)
        assert request is not None
        await send_async_response(self, request, await run_async_bolt_app(self._app, request), 0.0)

    # as much of slack_sdk's client as an answer needs

    async def send_socket_mode_response(self, answer: SocketModeResponse) -> None:
        payload = answer.payload if isinstance(answer.payload, dict) else {}
        self._server.delivery.acked(answer.envelope_id, json.loads(json.dumps(payload)))


class Slack:
    """The outgoing side: every address of the workspace's server, called as a function."""

    def __init__(self, server: Server) -> None:
        self.server = server

    async def ask(self, method: str, url: str, given: Mapping[str, Any]) -> HttpAnswer:
        headers = given.get("headers") or {}
        authorization = str(headers.get("Authorization", ""))
        match urlsplit(url).path.strip("/").split("/"):
            case ["api", name]:
                values = dict(given.get("params") or given.get("json") or given.get("data") or {})
                values = json.loads(json.dumps(values))
                token = str(values.pop("token", "")) or authorization.removeprefix("Bearer ")
                return await self.server.call(name, token, values)
            case ["upload", token]:
                return await self.server.upload(token, given["data"])
            case ["files-pri", name, *_]:
                return await self.server.download(name, authorization)
            case ["response", token]:
                return await self.server.respond(token, json.loads(given["data"]))
        return text("no such page", 404)


def transport(server: Server) -> SlackTransport:
    """How SlackGateway is joined to this server."""
    server.workspace.base_url = BASE
    slack = Slack(server)
    return SlackTransport(session=lambda **_: Session(slack.ask), receivers=lambda app: [Connection(server, app)])
