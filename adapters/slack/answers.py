"""What a press, a command or a window wants at once: words for one person, or a form in a window."""

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog

from adapters.slack import views
from adapters.slack.payloads import Json, is_direct, text
from adapters.slack.sending import Sending, posting
from adapters.slack.web import Web
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Address, Event, Pressed, Submitted
from bot.engine.messages import Message, opens_form
from bot.engine.ports import Intake, RefusedByPlatform, RetryLater

log = structlog.get_logger()
ADDRESS_LIVES = 14 * 60.0
"""Seconds in which an answer is still shown where it was asked; Slack takes it for half an hour (X70)."""
WINDOW_WAITS = 30.0
"""Seconds in which an open window may be empty."""
LATE = Message(text=("This takes a little longer. The answer comes as a message.",))


class Answers:
    """Shows what the turn of a live interaction wants said; what cannot be shown in time goes back to the engine."""

    def __init__(self, web: Web, sending: Sending, intake: Intake) -> None:
        self._web = web
        self._sending = sending
        self._intake = intake

    async def give(self, row: int, event: Event, payload: Json) -> None:
        """Wait for the turn and show its answers. A button that opens a form gets its window first: the trigger
        lives three seconds, the turn may take longer (C13, X27)."""
        trigger = text(payload, "trigger_id")
        opening = None
        if isinstance(event, Pressed) and opens_form(event.action) and trigger:
            opening = asyncio.create_task(self._open(trigger, views.skeleton()))
        answers: Sequence[Reply | ShowForm] = ()
        try:
            answers = await self._intake.answer(row, WINDOW_WAITS if opening is not None else ADDRESS_LIVES)
        finally:
            window = await opening if opening is not None else ""
            if window:
                answers = await self._fill(window, answers, event)
            left = [answer for answer in answers if not await self._show(answer, event, payload)]
            if left:
                await self._intake.unanswerable(left, event)

    async def _fill(self, window: str, answers: Sequence[Reply | ShowForm], event: Event) -> Sequence[Reply | ShowForm]:
        """Put the form, or else the words, into the open window; gives what is still to be shown."""
        form = next((answer for answer in answers if isinstance(answer, ShowForm)), None)
        words = next((answer for answer in answers if isinstance(answer, Reply)), None)
        done = form or words
        if form is not None:
            view = self._modal(form, event)
        else:
            view = views.note(words.message if words is not None else LATE)
        if not await self._try("views.update", view_id=window, view=view):
            # Dismissed meanwhile, or refused: the form's `otherwise` has a button to come back.
            return answers
        return [answer for answer in answers if answer is not done]

    async def _show(self, answer: Reply | ShowForm, event: Event, payload: Json) -> bool:
        if isinstance(answer, ShowForm):
            trigger = text(payload, "trigger_id")
            opened = isinstance(event, Pressed) and opens_form(event.action)
            return bool(trigger) and not opened and bool(await self._open(trigger, self._modal(answer, event)))
        try:
            await self._say(answer.message, event, text(payload, "response_url"))
        except (RetryLater, RefusedByPlatform) as error:
            log.info("slack reply not shown at once", error=str(error))
            return False
        return True

    async def _say(self, message: Message, event: Event, response_url: str) -> None:
        """In a DM an ordinary message, for ephemeral ones vanish (C15); elsewhere words that only they see."""
        where = event.where
        if message.files:
            raise RefusedByPlatform("invalid", "files are sent by the outbox")
        if event.direct or is_direct(where.channel) or not where.channel:
            if not where.channel:
                where = await self._sending.direct(event.who)
            await self._post(where, message)
            return
        for part in self._sending.parts(message):
            try:
                await self._sending.whisper(where, event.who, part)
            except RefusedByPlatform:
                # We are not in that channel: the interaction's own address still reaches the person.
                if not response_url:
                    raise
                await self._web.respond(response_url, part)

    async def _post(self, where: Address, message: Message) -> None:
        for part in self._sending.parts(message):
            await self._web.call("chat.postMessage", place=where.channel, **posting(where, part))

    def _modal(self, answer: ShowForm, event: Event) -> Json:
        message = event.message if isinstance(event, Pressed | Submitted) else ""
        return views.modal(answer.form, event.where, message, event.direct)

    async def _open(self, trigger: str, view: Json) -> str:
        """The id of the opened window, or "" if the moment has passed (expired_trigger_id)."""
        return await self._try("views.open", trigger_id=trigger, view=view)

    async def _try(self, method: str, **arguments: Any) -> str:
        try:
            answer = await self._web.call(method, **arguments)
        except (RetryLater, RefusedByPlatform) as error:
            log.info("slack window not shown", method=method, error=str(error))
            return ""
        return text(answer, "view", "id")
