"""Interactions: the row first, then the answer that Discord wants within three seconds (DESIGN 5, X27)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from time import monotonic
from typing import Any

import structlog

from adapters.discord.interactions import used
from adapters.discord.json_object import Json
from adapters.discord.modals import modal
from adapters.discord.render import confirmation, parts
from adapters.discord.rest import Rest
from adapters.discord.sending import Sending, payload_of
from bot.engine.commands import Verbatim
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, Pressed, Submitted
from bot.engine.messages import Button, Message, lines, opens_form
from bot.engine.ports import Intake

EPHEMERAL = 1 << 6
FIX = "fix?:"
REMEMBERED = 500
TOKEN_LIVES = 14 * 60.0  # seconds in which a deferred answer is still shown where it was asked; Discord gives 15 min
TURN = 2.0  # seconds for the turn ...
IN_TIME = 2.5  # ... within those that storing and turn may take together, of the three that Discord gives
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class ShownReply:
    """A Reply that may still be changed: interaction tokens live in memory only, and for 15 minutes."""

    application: str
    token: str
    message: str


class First(IntEnum):
    """The kinds of first responses."""

    MESSAGE = 4
    THINKING = 5
    NOTHING_YET = 6
    MODAL = 9


class Answers:
    """Meets every interaction by its custom_id; between two of them only the last answers are remembered."""

    def __init__(self, rest: Rest, sending: Sending, server_name: Callable[[str], str]) -> None:
        self._rest = rest
        self._sending = sending
        self._server_name = server_name
        self._shown: dict[str, ShownReply] = {}

    async def meet(self, intake: Intake, press: Json) -> None:
        """Take one raw interaction in and answer it."""
        if (question := confirmation(press)) is not None:
            await self._say_at_once(press, parts(question)[-1])
            return
        heard = used(press, self._server_name(str(press.get("guild_id") or "")))
        if heard is None:
            return
        key, event = heard
        if isinstance(event, Submitted) and (errors := await intake.check(event)):
            await self._say_at_once(press, parts(refusal(event, errors))[-1])
            return
        began = monotonic()
        row = await intake.take(key, event, live=True)
        if row is None:  # delivered twice: whoever took it first answers, and Discord takes one answer only
            return
        if isinstance(event, Pressed) and opens_form(event.action):
            await self._open_form(intake, press, event, row, until=began + IN_TIME)
        else:
            await self._defer_and_reply(intake, press, event, row)

    async def _open_form(self, intake: Intake, press: Json, event: Event, row: int | None, until: float) -> None:
        """A modal must be the very first response, so the turn is waited for, but not beyond Discord's patience."""
        left = max(0.1, min(TURN, until - monotonic()))
        what = await intake.answer(row, left) if row is not None else ()
        form = next((answer for answer in what if isinstance(answer, ShowForm)), None)
        try:
            if form is not None:
                await self._respond(press, First.MODAL, modal(form.form))
            else:
                await self._respond(press, First.NOTHING_YET)
        except Exception as error:
            log.warning("interaction not answered", action=getattr(event, "action", ""), error=str(error))
            if what:
                await intake.unanswerable(what, event)
            return
        others = [answer for answer in what if answer is not form]
        await self._reply(intake, press, event, others, thinking=False)

    async def _defer_and_reply(self, intake: Intake, press: Json, event: Event, row: int | None) -> None:
        thinking = not press.get("message")  # a command, or a modal that a command opened
        try:
            if thinking:
                await self._respond(press, First.THINKING, {"flags": _hidden(press)})
            else:
                await self._respond(press, First.NOTHING_YET)
            answered = True
        except Exception as error:
            log.warning("interaction not deferred", error=str(error))
            answered = False
        what = await intake.answer(row, TOKEN_LIVES if answered else TURN) if row is not None else ()
        if answered:
            await self._reply(intake, press, event, what, thinking=thinking)
        elif what:
            await intake.unanswerable(what, event)

    async def _reply(
        self, intake: Intake, press: Json, event: Event, what: Sequence[Reply | ShowForm], *, thinking: bool
    ) -> None:
        """Say the replies; what cannot be said here goes to the engine, to be said by an ordinary message."""
        forms = [answer for answer in what if isinstance(answer, ShowForm)]  # too late for a window by now
        replies = [answer for answer in what if isinstance(answer, Reply)]
        application, token = str(press["application_id"]), str(press["token"])
        try:
            while replies:
                for part in parts(replies[0].message):
                    payload = _seen_by(press, part)
                    uploads = await self._sending.uploads(part)
                    if thinking:
                        payload["flags"] &= ~EPHEMERAL  # stays as hidden as the thinking was
                        message = await self._rest.fill(application, token, payload, uploads)
                        thinking = False
                    else:
                        message = await self._rest.follow_up(application, token, payload, uploads)
                reply = replies.pop(0)
                if reply.card:
                    self._remember(reply.card, ShownReply(application, token, str(message.get("id", ""))))
            if thinking:
                await self._rest.withdraw(application, token)
        except Exception as error:
            log.warning("reply not said", error=str(error))
        if forms or replies:
            await intake.unanswerable([*forms, *replies], event)

    def _remember(self, card: str, reply: ShownReply) -> None:
        self._shown[card] = reply
        while len(self._shown) > REMEMBERED:
            del self._shown[next(iter(self._shown))]

    async def change(self, card: str, message: Message) -> None:
        """Show another text where a reply stands; after a restart, or when its token is dead, nothing happens."""
        reply = self._shown.get(card)
        if reply is None:
            return
        payload = payload_of(parts(message)[-1])
        try:
            await self._rest.change_answer(reply.application, reply.token, reply.message, payload)
        except Exception as error:
            log.info("answer not changed", card=card, error=str(error))

    async def _say_at_once(self, press: Json, part: Json) -> None:
        await self._respond(press, First.MESSAGE, {**payload_of(part), "flags": part["flags"] | EPHEMERAL})

    async def _respond(self, press: Json, kind: First, data: Json | None = None) -> None:
        await self._rest.respond(str(press["id"]), str(press["token"]), int(kind), data)


def _seen_by(press: Mapping[str, Any], part: Json) -> Json:
    """Only the presser sees it in a server; in a DM it stays, as nobody else is there."""
    return {**payload_of(part), "flags": part["flags"] | _hidden(press)}


def _hidden(press: Mapping[str, Any]) -> int:
    return EPHEMERAL if press.get("guild_id") else 0


def refusal(submitted: Submitted, errors: Mapping[str, str]) -> Message:
    """Why a form was not taken, with the way back into it: Discord cannot show errors beside the fields."""
    reasons = lines([(reason,) for reason in dict.fromkeys(errors.values())])
    return Message(
        text=("Not sent yet. What you typed is kept.\n", *reasons),
        buttons=(Button("Fix", Verbatim(FIX + submitted.form), style="primary"),),
    )
