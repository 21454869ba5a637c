"""The Slack gateway connected to a Slack on 127.0.0.1, for the tests that go over the wire."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from adapters.sandbox.faults import Fault
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack.messages import Message as Shown
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.simulator import SlackSimulator, as_text
from adapters.slack.gateway import SlackGateway
from adapters.slack.pace import Pace
from adapters.slack.settings import SlackSettings
from bot.engine.alert import Alert
from bot.engine.events import Account, Address
from bot.engine.messages import Message
from bot.engine.ports import Receipt
from tests.support.patience import PATIENCE
from tests.support.recording_intake import RecordingIntake

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class SlackWire:
    """A Slack, the gateway under test, what it took in, and the bytes that it may send."""

    slack: SlackSimulator
    intake: RecordingIntake
    troubles: list[str] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ana = self.slack.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")
        self.account = Account("slack", self.ana.id)
        self.seconds = 0.0
        self.troubled = asyncio.Event()
        self.wall = time.time()

    def trouble(self, alert: Alert) -> None:
        self.troubles.append(alert.words)
        self.troubled.set()

    async def wait(self, seconds: float) -> None:
        """Waiting moves this clock instead of taking time."""
        self.seconds += seconds

    @property
    def dm(self) -> Address:
        return Address("slack", "", self.slack.workspace.direct(self.ana).id)

    def too_late(self) -> None:
        """Let so much time pass that Slack gives up telling us what was said meanwhile."""
        clock = self.slack.workspace.shared.clock
        clock.set_to(clock.now() + timedelta(minutes=10))

    def fault(self, method: str, kind: str, value: Any = None, times: int = 1) -> None:
        self.slack.workspace.shared.faults.append(Fault("slack", method, kind, value, times))

    def keep(self, data: bytes) -> str:
        digest = sha256(data).hexdigest()
        self.blobs[digest] = data
        return digest

    def gateway(self, *, burst: int = 1000, **settings: Any) -> SlackGateway:
        app = self.slack.workspace.app
        given: dict[str, Any] = {
            "bot_token": app.bot_token,
            "api_url": f"{self.slack.workspace.base_url}/api/",
            "look_up_wait": PATIENCE,
        }
        if app.socket_mode:
            given["app_token"] = app.app_token
        else:
            given |= {"signing_secret": app.signing_secret, "port": 0}
        return SlackGateway(
            SlackSettings(**given | settings),
            self.blobs.__getitem__,
            clock=self.slack.workspace.shared.clock,
            pace=Pace(1.0, burst, lambda: self.seconds, self.wait),
            on_alert=self.trouble,
            wall=lambda: self.wall,
        )

    @asynccontextmanager
    async def connected(self, **settings: Any) -> AsyncIterator[SlackGateway]:
        gateway = self.gateway(**settings)
        await gateway.start(self.intake)
        try:
            if self.slack.workspace.app.socket_mode:
                await self.slack.server.connected()
            else:
                self.slack.workspace.app.request_url = f"http://127.0.0.1:{gateway.port}/slack/events"
            yield gateway
        finally:
            await gateway.stop()

    async def quiet(self, gateway: SlackGateway) -> None:
        """Everything acknowledged, every answer shown."""
        await self.slack.server.quiet()
        await gateway.settled()
        await self.slack.server.quiet()

    def texts(self, channel: str = "", reader: Person | None = None) -> list[str]:
        """What a reader sees in a channel, in order."""
        messages = self.slack.workspace.messages.get(channel or self.dm.channel, {}).values()
        return [
            as_text(self.slack.workspace, message, reader or self.ana) for message in messages if not message.deleted
        ]

    def shown(self, receipt: Receipt) -> Shown:
        return self.slack.workspace.message(receipt.address.channel, receipt.message)

    def calls(self, method: str) -> list[dict[str, Any]]:
        return [values for name, values in self.slack.server.calls if name == method]


async def say(
    gateway: SlackGateway, where: Address, message: Message, nonce: str = "n0", again: bool = False
) -> Receipt:
    """Send every part of a message; gives the last receipt."""
    receipt = None
    for n, part in enumerate(gateway.parts(message)):
        receipt = await gateway.send(where, part, nonce=f"{nonce}{n}", again=again)
    assert receipt is not None
    return receipt


@asynccontextmanager
async def slack_wire(patience: float = PATIENCE, **app: Any) -> AsyncIterator[SlackWire]:
    slack = SlackSimulator(SharedState(SimulatedClock(START)), patience=patience)
    slack.workspace.trigger_seconds = PATIENCE
    for name, value in app.items():
        setattr(slack.workspace.app, name, value)
    await slack.server.start()
    try:
        yield SlackWire(slack, RecordingIntake())
    finally:
        await slack.server.stop()
