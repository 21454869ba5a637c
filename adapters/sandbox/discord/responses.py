"""How the bot answers an interaction: the first response, the original message, follow-ups while the token lives."""

import time
from collections.abc import Sequence
from typing import Any

from adapters.sandbox.discord import components, modals, payloads_message
from adapters.sandbox.discord.commands import Commands
from adapters.sandbox.discord.interactions import (
    COMMAND,
    DEFER,
    DEFER_UPDATE,
    MESSAGE,
    MODAL,
    MODAL_SUBMIT,
    UPDATE,
    FirstResponse,
    Interaction,
    OpenModal,
)
from adapters.sandbox.discord.messages import EPHEMERAL, LOADING, Message
from adapters.sandbox.discord.posting import REPLY, Upload
from adapters.sandbox.discord.refusals import InteractionFailed, Refusal
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.json_object import Json

COMMAND_REPLY = 20


class Responses(Commands):
    """The bot's side of interactions."""

    def lapse(self, interaction: Interaction) -> None:
        """Give up waiting for the first response: the person reads that it failed."""
        if interaction.waiting:
            interaction.lapsed = True
            self.notices.append({"person": interaction.person, "channel": interaction.channel, "text": FAILED})
            interaction.first.fail(InteractionFailed(FAILED))
            self.note("failed", interaction=interaction.id, person=interaction.person)

    def respond(self, interaction_id: str, token: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """POST interactions/{id}/{token}/callback; gives what `with_response` shows. Raises 10062, 40060, 50035."""
        interaction = self.interactions.get(interaction_id)
        if interaction is None or interaction.token != token:
            raise Refusal(10062)
        if interaction.answered is not None:
            raise Refusal(40060)
        if interaction.lapsed or time.monotonic() - interaction.born > self.switches.answer_within:
            self.lapse(interaction)
            raise Refusal(10062)
        kind = body.get("type")
        form = RequestErrors()
        form.one_of(kind, ["type"], _allowed(interaction))
        data = body.get("data") or {}
        if kind == MODAL:
            modals.check(form, body.get("data"))
        form.done()
        message, modal = None, None
        if kind == MESSAGE:
            message = self._reply(
                interaction, self.build(self.channels[interaction.channel], data, files, ephemeral=True)
            )
        elif kind == DEFER:
            flags = LOADING | (int(data.get("flags") or 0) & EPHEMERAL)
            message = self._reply(interaction, Message(self.ids.next(), interaction.channel, self.bot.id, flags=flags))
        elif kind in (DEFER_UPDATE, UPDATE):
            source = self.messages[interaction.channel].get(interaction.message or "")
            if source is None:
                raise Refusal(10008)
            interaction.original = source.id
            message = self.amend(source, data, files) if kind == UPDATE else None
        elif kind == MODAL:
            spec = {**data, "components": components.number(data["components"])}
            modal = OpenModal(interaction.id, interaction.person, interaction.channel, interaction.message, spec)
            self.modals[interaction.person] = modal
        interaction.answered = kind
        self.note("answered", interaction=interaction.id, person=interaction.person, type=kind)
        interaction.first.resolve(FirstResponse(int(kind or 0), message.id if message else None, modal))
        return self._callback(interaction, message)

    def _callback(self, interaction: Interaction, message: Message | None) -> Json:
        about: Json = {
            "id": interaction.id,
            "type": interaction.type,
            "response_message_loading": interaction.answered == DEFER,
            "response_message_ephemeral": bool(message and message.flags & EPHEMERAL),
        }
        if message is not None:
            about["response_message_id"] = message.id
        if interaction.answered in (DEFER_UPDATE, MODAL) or message is None:
            return {"interaction": about}
        shown = payloads_message.message(self, message)
        return {"interaction": about, "resource": {"type": interaction.answered, "message": shown}}

    def _reply(self, interaction: Interaction, row: Message) -> Message:
        self._mark(interaction, row)
        interaction.original = row.id
        return self.put(row)

    def _mark(self, interaction: Interaction, row: Message) -> None:
        row.webhook = True
        row.interaction = interaction.metadata
        row.type = COMMAND_REPLY if interaction.type == COMMAND else REPLY if interaction.message else 0
        if interaction.message and interaction.message in self.messages[interaction.channel]:
            server = self.channels[interaction.channel].server
            row.reference = {"channel_id": interaction.channel, "message_id": interaction.message}
            row.reference |= {"guild_id": server} if server else {}
        if row.flags & EPHEMERAL:
            row.only_for = interaction.person

    def by_token(self, application: str, token: str) -> Interaction:
        """The answered interaction of a live token. Raises 10015 unknown or unanswered, 50027 after 15 minutes."""
        interaction = next((known for known in self.interactions.values() if known.token == token), None)
        if application != self.application.id or interaction is None:
            raise Refusal(10015)
        if interaction.expired(self.now):
            raise Refusal(50027)
        if interaction.answered is None:
            raise Refusal(10015)
        return interaction

    def follow_up(self, application: str, token: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """POST webhooks/{app}/{token}: fills a deferred response that still loads, else a further message."""
        interaction = self.by_token(application, token)
        row = self.build(self.channels[interaction.channel], body, files, ephemeral=True)
        waiting = self.messages[interaction.channel].get(interaction.original or "")
        if interaction.answered == DEFER and waiting is not None and waiting.flags & LOADING:
            interaction.followups.append(waiting.id)
            waiting.flags = row.flags | (waiting.flags & EPHEMERAL)
            waiting.content, waiting.embeds, waiting.components = row.content, row.embeds, row.components
            waiting.attachments, waiting.mentions = row.attachments, row.mentions
            self.changed_message(waiting)
            return payloads_message.message(self, waiting)
        self._mark(interaction, row)
        interaction.followups.append(row.id)
        return payloads_message.message(self, self.put(row))

    def response_message(self, application: str, token: str, message_id: str) -> Message:
        """A message of this interaction: "@original" or a follow-up's id. Raises 10008."""
        interaction = self.by_token(application, token)
        wanted = interaction.original if message_id == "@original" else message_id
        row = self.messages[interaction.channel].get(wanted or "")
        if row is None or (message_id != "@original" and wanted not in (interaction.original, *interaction.followups)):
            raise Refusal(10008)
        return row

    def get_response(self, application: str, token: str, message_id: str) -> Json:
        """GET one of an interaction's messages."""
        return payloads_message.message(self, self.response_message(application, token, message_id))

    def edit_response(
        self, application: str, token: str, message_id: str, body: Json, files: Sequence[Upload] = ()
    ) -> Json:
        """PATCH one of an interaction's messages."""
        row = self.response_message(application, token, message_id)
        return payloads_message.message(self, self.amend(row, body, files))

    def delete_response(self, application: str, token: str, message_id: str) -> None:
        """DELETE one of an interaction's messages, ephemeral ones, too."""
        self.take_away(self.response_message(application, token, message_id))


FAILED = "This interaction failed"


def _allowed(interaction: Interaction) -> tuple[Any, ...]:
    allowed = [MESSAGE, DEFER]
    if interaction.message is not None:
        allowed += [DEFER_UPDATE, UPDATE]
    if interaction.type != MODAL_SUBMIT:
        allowed.append(MODAL)
    return tuple(allowed)
