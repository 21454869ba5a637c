"""The Slack gateway: one object that listens, sends and looks up; it joins the parts and owns the connection."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import Answers
from adapters.slack.background import spawn
from adapters.slack.history import History
from adapters.slack.listeners import Listeners
from adapters.slack.pace import Pace
from adapters.slack.payloads import Us, text
from adapters.slack.people import People
from adapters.slack.receiver import HttpReceiver, Receiver
from adapters.slack.sending import Sending
from adapters.slack.settings import SlackSettings
from adapters.slack.sockets import SocketReceiver
from adapters.slack.transport import SlackTransport
from adapters.slack.uploads import Downloads
from adapters.slack.web import Web
from bot.engine.alert import Alert, OnAlert, log_alert
from bot.engine.clock import Clock, RealClock
from bot.engine.events import Account, Address, Attachment, PlatformName, Profile
from bot.engine.messages import Message
from bot.engine.ports import Intake, Part, ReadBytes, Receipt, RefusedByPlatform, RetryLater

log = structlog.get_logger()
TIMEOUT = aiohttp.ClientTimeout(total=30)
READ_FIRST = 5.0  # seconds; a longer reading goes on beside the listening
AGAIN = (1.0, 2.0, 5.0, 10.0, 30.0)


class SlackGateway:
    """The Gateway of one workspace; drives an Intake between `start` and `stop`.

    `on_alert` is told, once each, what only an admin can mend. `clock` dates payloads that carry no time and keeps
    looked-up profiles for an hour; `pace` defaults to the one that the settings describe; `wall` gives seconds of wall
    time, by which long silences are noticed.
    """

    name: PlatformName = "slack"

    def __init__(
        self,
        settings: SlackSettings,
        read_bytes: ReadBytes,
        *,
        clock: Clock | None = None,
        pace: Pace | None = None,
        on_alert: OnAlert = log_alert,
        wall: Callable[[], float] = time.time,
        transport: SlackTransport | None = None,
    ) -> None:
        self._transport = transport or SlackTransport()
        self._settings = settings
        self._clock = clock or RealClock()
        self._on_alert = on_alert
        self._wall = wall
        self._client = AsyncWebClient(token=settings.bot_token, base_url=settings.base_url, retry_handlers=[])
        self._web = Web(self._client, pace or Pace(settings.rate, settings.burst), self._token_refused)
        self._sending = Sending(self._web, read_bytes)
        self._people = People(self._web, self._clock)
        self._downloads = Downloads(self._web, settings.bot_token, settings.largest_file)
        self._session: aiohttp.ClientSession | None = None
        self._us = Us("", "")
        self._listeners: Listeners | None = None
        self._history: History | None = None
        self._receivers: list[Receiver] = []
        self._socket: SocketReceiver | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing: set[asyncio.Task[None]] = set()
        self.port = 0

    async def start(self, intake: Intake) -> None:
        """Read what was missed, for a few seconds before anything newer can arrive, then connect and listen. Raises
        RefusedByPlatform("bad_token") after an alert, OSError if the port for requests is taken; waits, with growing
        pauses, while Slack cannot be reached."""
        try:
            await self._start(intake)
        except BaseException:
            await self.stop()
            raise

    async def _start(self, intake: Intake) -> None:
        settings = self._settings
        self._session = self._client.session = self._transport.session(timeout=TIMEOUT)
        self._us = await self._who_are_we()
        answers = Answers(self._web, self._sending, intake)
        self._listeners = Listeners(
            intake,
            answers,
            self._people,
            self._sending,
            self._clock,
            self._us,
            self._web.refuse_token,
            settings.look_up_wait,
        )
        nameless = AsyncWebClient(base_url=settings.base_url, session=self._session, retry_handlers=[])
        app = self._listeners.app(settings.bot_token, settings.signing_secret, nameless)
        self._history = History(self._web, intake)
        self.catch_up()
        await asyncio.wait(tuple(self._tasks), timeout=READ_FIRST)
        if settings.signing_secret:
            http = HttpReceiver(app, settings)
            await self._receive_by(http)
            self.port = http.port
        if settings.app_token:
            self._socket = SocketReceiver(
                app,
                settings,
                self._session,
                on_back=self.catch_up,
                on_bad_token=self._web.refuse_token,
                wall=self._wall,
            )
            await self._receive_by(self._socket)
        for receiver in self._transport.receivers(app):
            await self._receive_by(receiver)

    async def _receive_by(self, receiver: Receiver) -> None:
        self._receivers.append(receiver)  # also one that does not come up has to be stopped
        await receiver.start()

    async def stop(self) -> None:
        """Stop listening, let answers under way finish, close every connection."""
        for receiver in tuple(reversed(self._receivers)):
            await receiver.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, *self._closing, return_exceptions=True)
        if self._listeners is not None:
            await self._listeners.finish()
        if self._session is not None:
            await self._session.close()
        self._socket = self._listeners = self._session = None
        self._receivers = []

    @property
    def listening(self) -> bool:
        """Whether what people say can arrive at this moment, by every way that the settings name."""
        ways = self._receivers
        return not self._web.token_refused and bool(ways) and all(receiver.connected for receiver in ways)

    def catch_up(self) -> None:
        """Read the open conversations' history in the background (C6)."""
        spawn(self._catch_up(), self._tasks)

    async def settled(self) -> None:
        """Return when nothing of this gateway's own making is under way: history readings, answers being shown."""
        while self._tasks or self._closing or (self._listeners is not None and self._listeners.busy):
            await asyncio.gather(*self._tasks, *self._closing, return_exceptions=True)
            if self._listeners is not None:
                await self._listeners.finish()

    async def _catch_up(self) -> None:
        if self._history is None:
            return
        try:
            new = await self._history.catch_up(self._us, self._clock.now())
            if new:
                log.info("slack history read", messages=new)
        except Exception:
            log.exception("slack history not read")
            self._on_alert(
                Alert(
                    self.name,
                    "history_unread",
                    "Slack: I could not read what was written while I was away. Restart me to try again.",
                )
            )

    async def _who_are_we(self) -> Us:
        for pause in (*AGAIN, *[AGAIN[-1]] * 10_000):
            try:
                answer = await self._web.call("auth.test")
                return Us(text(answer, "team_id"), text(answer, "user_id"), text(answer, "bot_id"))
            except RetryLater as later:
                log.warning("slack not reached", again_in=pause, error=str(later.__cause__ or later))
                await self._web.pace.sleep(max(pause, later.after if later.certain else 0))
        raise RefusedByPlatform("no_access", "Slack cannot be reached")

    def _token_refused(self, detail: str) -> None:
        """No call will work until an admin acts: say so once and stop asking for sockets (X19)."""
        self._on_alert(
            Alert(
                self.name,
                "bad_token",
                f"Slack refuses my token ({detail}). Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN anew "
                "(api.slack.com/apps, Install App and Basic Information) and restart me.",
            )
        )
        if self._socket is not None:
            socket, self._socket = self._socket, None
            self._receivers.remove(socket)
            spawn(socket.stop(), self._closing)

    # Platform and Knowledge: see bot.engine.ports

    def parts(self, message: Message) -> Sequence[Part]:
        """The message as payloads within Slack's limits; see render.parts."""
        return self._sending.parts(message)

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        """See Platform.send; Slack tells our messages apart by their metadata, so `began` is not needed."""
        return await self._sending.send(address, dict(part), nonce=nonce, again=again)

    async def change(self, receipt: Receipt, part: Part) -> None:
        """Show `part` where an earlier part stands; a file stays as it is, for Slack cannot exchange its bytes."""
        await self._sending.change(receipt, dict(part))

    async def remove(self, receipt: Receipt) -> None:
        """Take an earlier part back; one that is gone already is fine."""
        await self._sending.remove(receipt)

    async def direct(self, account: Account) -> Address:
        """The DM with an account; asked for once."""
        return await self._sending.direct(account)

    async def pin(self, receipt: Receipt) -> None:
        """Pin a message; one that is pinned already is fine."""
        await self._sending.pin(receipt)

    async def change_reply(self, card: str, message: Message) -> None:
        """Nothing: what Slack shows to one person only cannot be changed by us, and nothing important is in it."""

    async def home(self, account: Account, cards: Sequence[Message]) -> None:
        """Draw the person's App Home from these cards."""
        await self._sending.home(account, cards)

    async def look_up(self, account: Account) -> Profile | None:
        """Name, zone (IANA) and rights of an account; None if Slack does not know or tell it."""
        return await self._people.look_up(account, self._us)

    async def fetch(self, attachment: Attachment) -> bytes:
        """The bytes of a file; see Downloads.fetch."""
        return await self._downloads.fetch(attachment)

    async def check(self, address: Address) -> str:
        """Why we cannot post there, in words for an admin, or ""."""
        return await self._people.check(address)
