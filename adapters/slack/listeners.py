"""What Bolt calls for every payload: the row first, then the acknowledgement, then whatever the turn wants said."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack import inbound, views
from adapters.slack.answers import Answers
from adapters.slack.payloads import Json, Us, part, text
from adapters.slack.people import People
from adapters.slack.sending import Sending
from bot.engine.clock import Clock
from bot.engine.events import Event, Invoked, Left, Pressed, Said, Submitted
from bot.engine.ports import Intake, RefusedByPlatform, RetryLater

log = structlog.get_logger()
ALL = re.compile("")
UNKNOWN = 30.0  # seconds without another try, so that a burst of messages does not wait for each


class Listeners:
    """One way in for all of Slack's payloads, whatever transport brought them."""

    def __init__(
        self,
        intake: Intake,
        answers: Answers,
        people: People,
        sending: Sending,
        clock: Clock,
        us: Us,
        on_bad_token: Callable[[str], None],
        look_up_wait: float,
    ) -> None:
        self._intake = intake
        self._answers = answers
        self._people = people
        self._sending = sending
        self._clock = clock
        self._us = us
        self._on_bad_token = on_bad_token
        self._look_up_wait = look_up_wait
        self._running: set[asyncio.Task[None]] = set()
        self._orders: dict[str, asyncio.Lock] = {}
        self._unknown: dict[str, float] = {}

    def app(self, token: str, signing_secret: str | None, client: Any) -> AsyncApp:
        """A Bolt app that hears everything. It acknowledges only after the listener returned, so an error means
        no acknowledgement and Slack tells us again (X04); who we are is known, so that no payload waits for it."""
        us = self._us

        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(
                enterprise_id=None, team_id=us.team, bot_user_id=us.user, bot_id=us.bot, bot_token=token
            )

        app = AsyncApp(
            client=client,
            authorize=authorize,
            signing_secret=signing_secret or "",
            process_before_response=True,
        )
        for listen in (app.event, app.action, app.view_submission, app.view_closed, app.command, app.shortcut):
            listen(ALL)(self.hear)
        app.options(ALL)(_nothing_to_offer)
        return app

    async def hear(self, body: Json, ack: AsyncAck) -> None:
        """Row, then acknowledgement (DESIGN 5). Raises what `take` raises: then Slack is told nothing."""
        self._notice(part(body, "event"))
        keyed = inbound.read(body, self._us, self._clock.now())
        if keyed is None:
            await ack()
            return
        key, event = keyed
        if isinstance(event, Submitted):
            wrong = views.errors(await self._intake.check(event), part(body, "view"))
            if wrong:
                await ack(response_action="errors", errors=wrong)
                return
        mentioned = isinstance(event, Said) and event.to_bot and not event.direct
        live = mentioned or isinstance(event, Pressed | Submitted | Invoked)
        async with self._turn_of(event.who.id):
            event = await self._enriched(event)
            row = await self._intake.take(key, event, live=live)
        await ack()
        if live and row is not None:
            task = asyncio.create_task(self._answer(row, event, body))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    @property
    def busy(self) -> bool:
        """Whether an answer is being shown."""
        return bool(self._running)

    async def finish(self) -> None:
        """Wait for the answers that are being shown."""
        await asyncio.gather(*self._running, return_exceptions=True)

    @asynccontextmanager
    async def _turn_of(self, user: str) -> AsyncIterator[None]:
        """One person's payloads are written in the order in which they came, whatever a look-up takes."""
        lock = self._orders.setdefault(user, asyncio.Lock())
        async with lock:
            yield
        if not lock.locked() and self._orders.get(user) is lock:
            del self._orders[user]

    async def _answer(self, row: int, event: Event, body: Json) -> None:
        try:
            await self._answers.give(row, event, body)
        except Exception:
            log.exception("slack interaction not answered at once", event_type=type(event).__name__)

    async def _enriched(self, event: Event) -> Event:
        """The event with what Slack knows of its writer, and with a DM's address where the payload had none. The
        name and zone are needed before the first answer is read; without them in time the event goes on alone."""
        if isinstance(event, Left):
            return event
        self._sending.met(event.who, event.where)
        now = asyncio.get_running_loop().time()
        if self._unknown.get(event.who.id, 0.0) > now and not isinstance(event, Invoked):
            return event
        try:
            async with asyncio.timeout(self._look_up_wait):
                event = replace(event, profile=await self._people.look_up(event.who, self._us))
                if event.direct and not event.where.channel:
                    event = replace(event, where=await self._sending.direct(event.who))
                if isinstance(event, Invoked) and not event.direct:
                    event = replace(event, may_manage=await self._people.may_manage(event.who, event.where, self._us))
            self._unknown.pop(event.who.id, None)
        except (TimeoutError, RetryLater, RefusedByPlatform) as error:
            log.info("slack look-up skipped", error=str(error) or "it took too long")
            self._unknown[event.who.id] = now + UNKNOWN
        return event

    def _notice(self, event: Json) -> None:
        """What changes what we know, rather than being said to us."""
        match text(event, "type"):
            case "user_change":
                self._people.changed(text(event, "user", "id"))
            case "app_uninstalled":
                self._on_bad_token("app_uninstalled")
            case "tokens_revoked" if part(event, "tokens").get("bot"):
                self._on_bad_token("token_revoked")


async def _nothing_to_offer(ack: AsyncAck) -> None:
    await ack(options=[])
