"""How the bot answers an interaction: the first response, the original message, follow-ups while the token lives."""

import time
from collections.abc import Sequence
from typing import Any

from adapters.sandbox.discord import components, modals, payloads_message
from adapters.sandbox.discord.commands import Commands
from adapters.sandbox.discord.forms import Form
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
from adapters.sandbox.discord.refusals import InteractionFailed, Json, Refusal

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
        found = self.interactions.get(interaction_id)
        if found is None or found.token != token:
            raise Refusal(10062)
        if found.answered is not None:
            raise Refusal(40060)
        if found.lapsed or time.monotonic() - found.born > self.switches.answer_within:
            self.lapse(found)
            raise Refusal(10062)
        kind = body.get("type")
        form = Form()
        form.one_of(kind, ["type"], _allowed(found))
        data = body.get("data") or {}
        if kind == MODAL:
            modals.check(form, body.get("data"))
        form.done()
        message, modal = None, None
        if kind == MESSAGE:
            message = self._reply(found, self.build(self.channels[found.channel], data, files, ephemeral=True))
        elif kind == DEFER:
            flags = LOADING | (int(data.get("flags") or 0) & EPHEMERAL)
            message = self._reply(found, Message(self.ids.next(), found.channel, self.bot.id, flags=flags))
        elif kind in (DEFER_UPDATE, UPDATE):
            source = self.messages[found.channel].get(found.message or "")
            if source is None:
                raise Refusal(10008)
            found.original = source.id
            message = self.amend(source, data, files) if kind == UPDATE else None
        elif kind == MODAL:
            spec = {**data, "components": components.number(data["components"])}
            modal = OpenModal(found.id, found.person, found.channel, found.message, spec)
            self.modals[found.person] = modal
        found.answered = kind
        self.note("answered", interaction=found.id, person=found.person, type=kind)
        found.first.resolve(FirstResponse(int(kind or 0), message.id if message else None, modal))
        return self._callback(found, message)

    def _callback(self, found: Interaction, message: Message | None) -> Json:
        about: Json = {
            "id": found.id,
            "type": found.type,
            "response_message_loading": found.answered == DEFER,
            "response_message_ephemeral": bool(message and message.flags & EPHEMERAL),
        }
        if message is not None:
            about["response_message_id"] = message.id
        if found.answered in (DEFER_UPDATE, MODAL) or message is None:
            return {"interaction": about}
        shown = payloads_message.message(self, message)
        return {"interaction": about, "resource": {"type": found.answered, "message": shown}}

    def _reply(self, found: Interaction, row: Message) -> Message:
        self._mark(found, row)
        found.original = row.id
        return self.put(row)

    def _mark(self, found: Interaction, row: Message) -> None:
        row.webhook = True
        row.interaction = found.metadata
        row.type = COMMAND_REPLY if found.type == COMMAND else REPLY if found.message else 0
        if found.message and found.message in self.messages[found.channel]:
            server = self.channels[found.channel].server
            row.reference = {"channel_id": found.channel, "message_id": found.message}
            row.reference |= {"guild_id": server} if server else {}
        if row.flags & EPHEMERAL:
            row.only_for = found.person

    def by_token(self, application: str, token: str) -> Interaction:
        """The answered interaction of a live token. Raises 10015 unknown or unanswered, 50027 after 15 minutes."""
        found = next((one for one in self.interactions.values() if one.token == token), None)
        if application != self.application.id or found is None:
            raise Refusal(10015)
        if found.expired(self.now):
            raise Refusal(50027)
        if found.answered is None:
            raise Refusal(10015)
        return found

    def follow_up(self, application: str, token: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """POST webhooks/{app}/{token}: fills a deferred response that still loads, else a further message."""
        found = self.by_token(application, token)
        row = self.build(self.channels[found.channel], body, files, ephemeral=True)
        waiting = self.messages[found.channel].get(found.original or "")
        if found.answered == DEFER and waiting is not None and waiting.flags & LOADING:
            found.followups.append(waiting.id)
            waiting.flags = row.flags | (waiting.flags & EPHEMERAL)
            waiting.content, waiting.embeds, waiting.components = row.content, row.embeds, row.components
            waiting.attachments, waiting.mentions = row.attachments, row.mentions
            self.changed_message(waiting)
            return payloads_message.message(self, waiting)
        self._mark(found, row)
        found.followups.append(row.id)
        return payloads_message.message(self, self.put(row))

    def response_message(self, application: str, token: str, message_id: str) -> Message:
        """A message of this interaction: "@original" or a follow-up's id. Raises 10008."""
        found = self.by_token(application, token)
        wanted = found.original if message_id == "@original" else message_id
        row = self.messages[found.channel].get(wanted or "")
        if row is None or (message_id != "@original" and wanted not in (found.original, *found.followups)):
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


def _allowed(found: Interaction) -> tuple[Any, ...]:
    allowed = [MESSAGE, DEFER]
    if found.message is not None:
        allowed += [DEFER_UPDATE, UPDATE]
    if found.type != MODAL_SUBMIT:
        allowed.append(MODAL)
    return tuple(allowed)
