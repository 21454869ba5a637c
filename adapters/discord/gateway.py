"""The Discord gateway: one object that listens, sends and looks up; it joins the parts and owns the connection."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import HTTPClient, Route

from adapters.discord import knowledge, render
from adapters.discord.answers import Answers
from adapters.discord.channels import Channels
from adapters.discord.client import Client
from adapters.discord.commands import COMMANDS
from adapters.discord.history import History
from adapters.discord.inbound import deleted, edited, message_event
from adapters.discord.pace import Bucket
from adapters.discord.rest import Rest
from adapters.discord.sending import Sending
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervise import supervise
from adapters.discord.transport import DiscordTransport
from adapters.discord.writers import Writers
from bot.engine.alert import OnAlert, log_alert
from bot.engine.clock import Clock, RealClock
from bot.engine.events import Account, Address, Attachment, Event, PlatformName, Profile
from bot.engine.messages import Message
from bot.engine.ports import Intake, Part, ReadBytes, Receipt

# 1,000 IDENTIFY a day: 40 at once, and then no more than 864 in 24 hours (X25).
IDENTIFY_BURST, IDENTIFY_EVERY = 40, 100.0
log = structlog.get_logger()


class DiscordGateway:
    """The Gateway of one bot on one Discord. `start` listens until `stop`; sending works from the first login on.
    `on_alert` is told what only an admin can mend; `clock` dates payloads that carry no time."""

    name: PlatformName = "discord"

    def __init__(
        self,
        settings: DiscordSettings,
        read_bytes: ReadBytes,
        *,
        clock: Clock | None = None,
        on_alert: OnAlert = log_alert,
        transport: DiscordTransport | None = None,
    ) -> None:
        self._transport = transport or DiscordTransport()
        clock = clock or RealClock()
        self._settings = settings
        self._clock = clock
        self._on_alert = on_alert
        self._client: Client | None = None
        self._intake: Intake | None = None
        self._running: asyncio.Task[None] | None = None
        self._first_try = asyncio.Event()
        self._catching_up: set[asyncio.Task[Any]] = set()
        self._identifies = Bucket(IDENTIFY_BURST, IDENTIFY_EVERY)
        self._registered = False
        self._rest = Rest(settings, self._http, on_alert)
        self._channels = Channels(self._rest, lambda: self._client)
        openings = Bucket(settings.dm_burst, settings.dm_every)
        self._sending = Sending(self._rest, self._channels, read_bytes, openings, clock)
        self._answers = Answers(self._rest, self._sending, self._channels.server_name)
        self._history = History(self._rest, lambda: self._channels.me, settings.history_every)
        self._writers = Writers(self._rest)

    def _http(self) -> HTTPClient | None:
        return self._client.http if self._client is not None else None

    # Listening

    async def start(self, intake: Intake) -> None:
        """Begin to listen. Returns once the first session stands or has failed, or after `start_wait`; failures are
        tried again in the background."""
        self._intake = intake
        self._first_try.clear()
        Route.BASE = self._settings.api_url.rstrip("/")
        self._running = asyncio.create_task(
            supervise(self._connect, self._settings, self._on_alert, self._first_try), name="discord"
        )
        try:
            await asyncio.wait_for(self._first_try.wait(), self._settings.start_wait)
        except TimeoutError:
            log.warning("discord not reached yet", api=self._settings.api_url)

    async def stop(self) -> None:
        """Stop listening, let running answers finish, and close."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
            self._running = None

    @property
    def listening(self) -> bool:
        """Whether a session with Discord stands at this moment."""
        socket = self._client.ws if self._client is not None else None
        return socket is not None and socket.open and socket.session_id is not None

    async def settled(self) -> None:
        """Return once everything heard so far has been taken in and answered, and no history is being read."""
        while tasks := {*self._catching_up, *(self._client.busy if self._client is not None else ())}:
            await asyncio.wait(tasks)

    async def _connect(self) -> None:
        """One client from login to its end, whatever ends it."""
        client = self._transport.client(self._settings, self._identifies, self._dispatched)
        try:
            self._client = client
            await client.login(self._settings.token)
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(await self._rest.gateway_url())
            await self._register(client)
            await client.connect()
        finally:
            await asyncio.shield(self._leave(client))

    async def _leave(self, client: Client) -> None:
        await asyncio.sleep(0)  # what was heard last has begun now
        self._history.release()
        for task in self._catching_up:
            task.cancel()
        await asyncio.gather(*self._catching_up, return_exceptions=True)
        if client.busy:
            _, late = await asyncio.wait(client.busy, timeout=self._settings.stop_wait)
            for task in late:
                task.cancel()
        self._client = None
        await client.end()

    async def _register(self, client: Client) -> None:
        """Register /tender once; without it everything still works by buttons and words."""
        if self._registered or client.application_id is None:
            return
        try:
            await self._rest.set_commands(str(client.application_id), COMMANDS)
            self._registered = True
        except Exception as error:
            log.warning("commands not registered", error=str(error))

    async def _dispatched(self, kind: str, payload: Mapping[str, Any]) -> None:
        intake = self._intake
        if intake is None:
            return
        match kind:
            case "READY":
                self._history.announce()
                self._first_try.set()
                self._catch_up(intake)
            case "MESSAGE_CREATE":
                self._writers.note(payload)
                if (heard := message_event(payload, self._channels.me)) is not None:
                    await self._history.caught_up(str(payload["channel_id"]))
                    await self._keep(intake, *heard)
            case "MESSAGE_UPDATE":
                if (heard := edited(payload, self._channels.me)) is not None:
                    await self._keep(intake, *heard)
            case "MESSAGE_DELETE":
                await self._forget(intake, payload)
            case "MESSAGE_DELETE_BULK":
                for message in payload.get("ids") or ():
                    await self._forget(intake, {**payload, "id": message})
            case "INTERACTION_CREATE":
                await self._answers.meet(intake, dict(payload))

    async def _forget(self, intake: Intake, payload: Mapping[str, Any]) -> None:
        writer = await self._writers.of(payload)
        heard = deleted(payload, writer, self._clock.now())
        if heard is not None and heard[1].who.id != self._channels.me:
            await self._keep(intake, *heard)

    async def _keep(self, intake: Intake, key: str, event: Event) -> None:
        """Take an event that Discord will not tell twice: a storage that is away for a moment loses nothing."""
        for pause in (*self._settings.keep_pauses, None):
            try:
                await intake.take(key, event)
                return
            except Exception as error:
                if pause is None:
                    raise
                log.warning("event not kept yet", key=key, error=repr(error), wait=pause)
                await asyncio.sleep(pause)

    def _catch_up(self, intake: Intake) -> None:
        task = asyncio.create_task(self._history.catch_up(intake), name="discord history")
        self._catching_up.add(task)
        task.add_done_callback(self._caught_up)

    def _caught_up(self, task: asyncio.Task[int]) -> None:
        self._catching_up.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("history not read", error=repr(error))

    # Platform

    def parts(self, message: Message) -> Sequence[Part]:
        """The message as payloads within Discord's limits; see render.parts."""
        return render.parts(message)

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        """See Platform.send. Within a minute of `began` the nonce is relied on, later our messages since are compared;
        without it, those of the last hour."""
        return await self._sending.send(address, dict(part), nonce, again, began)

    async def change(self, receipt: Receipt, part: Part) -> None:
        """Show `part` where an earlier part stands; raises RefusedByPlatform("gone") if that is no more."""
        await self._sending.change(receipt, dict(part))

    async def remove(self, receipt: Receipt) -> None:
        """Take an earlier part back; one that is gone already is fine."""
        await self._sending.remove(receipt)

    async def direct(self, account: Account) -> Address:
        """The DM with an account; RetryLater where too many were opened lately (C7)."""
        return await self._sending.direct(account)

    async def pin(self, receipt: Receipt) -> None:
        """Pin a part where it stands."""
        await self._sending.pin(receipt)

    async def change_reply(self, card: str, message: Message) -> None:
        """Another text where the answer to an interaction stands, if it still can be changed."""
        await self._answers.change(card, message)

    async def home(self, account: Account, cards: Sequence[Message]) -> None:
        """Discord has no such page."""

    # Knowledge

    async def look_up(self, account: Account) -> Profile | None:
        """Who this is, None if Discord knows nobody of that id; the zone is never known."""
        return await knowledge.look_up(self._rest, account)

    async def fetch(self, attachment: Attachment) -> bytes:
        """The bytes of a file; see knowledge.fetch."""
        return await knowledge.fetch(self._rest, attachment, self._settings.largest_file, self._transport.session)

    async def check(self, address: Address) -> str:
        """Why the bot cannot post there, in words for an admin, or ""."""
        return await self._channels.check(address)
