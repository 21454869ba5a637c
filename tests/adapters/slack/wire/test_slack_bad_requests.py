"""Requests that Slack has not signed, or that are no payloads: 400 or 401 and little in the log (X77)."""

import asyncio
import io
import logging
import time
from collections.abc import Iterator

import aiohttp
import pytest
import structlog

from adapters.sandbox.slack.connections import signed
from adapters.slack import receiver
from tests.support.patience import soon
from tests.support.slack_wire import SlackWire, slack_wire

FORM = "application/x-www-form-urlencoded"
NOW = str(int(time.time()))
SOON = {"X-Slack-Signature": "v0=1", "X-Slack-Request-Timestamp": "soon"}
STRANGE = {"X-Slack-Signature": "v0=é", "X-Slack-Request-Timestamp": NOW}


@pytest.fixture
def errors(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.WARNING):
        yield caplog


async def post(wire: SlackWire, port: int, body: bytes, headers: dict[str, str], *, sign: bool) -> int:
    ours = signed(wire.slack.workspace.app.signing_secret, body, int(time.time())) if sign else {}
    headers = {"Content-Type": "application/json", **ours, **headers}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"http://127.0.0.1:{port}/slack/events", data=io.BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"{}", {}),
        (b"", {}),
        (b"{", {}),
        (b"\xff\xfe", {}),
        (b"payload=%7B", {"Content-Type": FORM}),
        (b"x", {"Content-Type": "text/plain; charset=nonsense"}),
        (b"{}", SOON),
        (b"{}", STRANGE),
    ],
)
async def test_what_is_not_signed_is_refused(
    body: bytes, headers: dict[str, str], errors: pytest.LogCaptureFixture
) -> None:
    """X58: whatever its body is, which nobody has read by then."""
    async with slack_wire(socket_mode=False) as wire, wire.connected() as one:
        with structlog.testing.capture_logs() as logs:
            assert await post(wire, one.port, body, headers, sign=False) == 401
        assert [line["why"] for line in logs] == ["unsigned"]
        assert "Traceback" not in errors.text
        assert wire.intake.events == []


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"", {}),
        (b"{", {}),
        (b"[]", {}),
        (b"1", {}),
        (b"payload=%7B", {"Content-Type": FORM}),
        (b"{}", {"Content-Type": "application/json; charset=nonsense"}),
        (b"x" * (receiver.LARGEST_REQUEST + 1), {}),
    ],
    ids=["empty", "broken", "list", "number", "form", "encoding", "large"],
)
async def test_what_is_signed_and_no_payload_is_refused(
    body: bytes, headers: dict[str, str], errors: pytest.LogCaptureFixture
) -> None:
    async with slack_wire(socket_mode=False) as wire, wire.connected() as one:
        assert await post(wire, one.port, body, headers, sign=True) == 400
        assert "Traceback" not in errors.text
        assert wire.intake.events == []


async def test_what_is_no_http_is_refused_without_a_word(errors: pytest.LogCaptureFixture) -> None:
    async with slack_wire(socket_mode=False) as wire, wire.connected() as one:
        for rubbish in (b"\x16\x03\x01\r\n\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", one.port)
            writer.write(rubbish)
            assert b" 400 " in await soon(reader.readline())
            writer.close()
        assert errors.text == ""


def test_a_flood_of_rubbish_is_a_line_a_minute() -> None:
    at = [0.0]
    refused = receiver.RefusedRequests(lambda: at[0])
    with structlog.testing.capture_logs() as logs:
        for second in range(121):
            at[0] = float(second)
            assert refused.answer(401, "unsigned", "203.0.113.9").status == 401
    assert [line["count"] for line in logs] == [1, 60, 60]
