"""Everything that people do in Discord's app: buttons, selects, modals and commands here, messages beneath. Plain
calls; an answer may be awaited."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from adapters.sandbox.discord import input_values, modals, payloads_message
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.components import BUTTON, LINK, SELECT, SELECTS, walk
from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.interactions import (
    COMMAND,
    COMPONENT,
    MODAL_SUBMIT,
    FirstResponse,
    Interaction,
    OpenModal,
)
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.discord.user_messages import File, UserMessages
from adapters.sandbox.json_object import Json


class UserActions(UserMessages):
    """Each raises NotPossible for what the app would not let the person do."""

    def press(self, person: Person, message: Message, button: str) -> Future[FirstResponse]:
        """Press a button, named by its custom_id or by its label."""
        part = self._part(person, message, button, (BUTTON,))
        if part.get("style") == LINK:
            raise NotPossible(f"{button} only opens a link")
        return self._interact(
            COMPONENT,
            person,
            message.channel,
            {"custom_id": part["custom_id"], "component_type": BUTTON, "id": part["id"]},
            message,
        )

    def choose(self, person: Person, message: Message, select: str, values: Sequence[str]) -> Future[FirstResponse]:
        """Choose in a select, named by its custom_id or placeholder; options by value or label."""
        part = self._part(person, message, select, SELECTS)
        chosen = input_values.option_values(part, values)
        data: Json = {
            "custom_id": part["custom_id"],
            "component_type": part["type"],
            "values": chosen,
            "id": part["id"],
        }
        if part["type"] != SELECT:
            data["resolved"] = input_values.resolved(self, self.channels[message.channel], chosen)
        return self._interact(COMPONENT, person, message.channel, data, message)

    def _part(self, person: Person, message: Message, name: str, kinds: tuple[int, ...]) -> Json:
        row = self.messages.get(message.channel, {}).get(message.id)
        visible = row is not None and row.only_for in (None, person.id)
        if row is None or not visible or not self.sees(self.channels[row.channel], person.id):
            raise NotPossible("the message is not there")
        parts = [part for part in walk(row.components) if part["type"] in kinds]
        named = [part for part in parts if part.get("custom_id") == name]
        named = named or [part for part in parts if name in (part.get("label"), part.get("placeholder"))]
        if not named:
            raise NotPossible(
                f"there is no {name!r}, only {[part.get('label') or part.get('custom_id') for part in parts]}"
            )
        if named[0].get("disabled"):
            raise NotPossible(f"{name} is disabled")
        return named[0]

    def submit(
        self,
        person: Person,
        modal: OpenModal | None = None,
        values: Mapping[str, Any] | None = None,
        files: Mapping[str, Sequence[File]] | None = None,
    ) -> Future[FirstResponse]:
        """Send the open modal (None: the one that stands open). `values` by custom_id; the rest is sent as it was."""
        shown = modal or self.modals.get(person.id)
        if shown is None or self.modals.get(person.id) != shown:
            raise NotPossible("no modal is open")
        kept = {key: [self.keep_file(Upload(*file)) for file in given] for key, given in (files or {}).items()}
        ids = {key: [attachment.id for attachment in given] for key, given in kept.items()}
        parts = modals.answers(shown.spec, dict(values or {}), ids)
        data: Json = {"custom_id": shown.spec["custom_id"], "components": parts}
        every = [attachment for given in kept.values() for attachment in given]
        if every:
            data["resolved"] = {
                "attachments": {
                    attachment.id: payloads_message.attachment(self, shown.channel, attachment, ephemeral=True)
                    for attachment in every
                }
            }
        del self.modals[person.id]
        message = self.messages.get(shown.channel, {}).get(shown.message or "")
        return self._interact(MODAL_SUBMIT, person, shown.channel, data, message)

    def dismiss(self, person: Person) -> None:
        """Close the open modal; the bot hears nothing of it."""
        self.modals.pop(person.id, None)
        self.note("dismissed", person=person.id)

    def slash(
        self, person: Person, channel: Channel, command: str, options: Mapping[str, Any] | None = None
    ) -> Future[FirstResponse]:
        """Use a command such as "tender here" (subcommands after spaces) in a channel, thread or DM."""
        may = self.permissions_in(channel, person.id)
        if Permission.USE_APPLICATION_COMMANDS not in may:
            raise NotPossible(f"{person.name} may not use commands here")
        path = command.removeprefix("/").split()
        row = input_values.find_command(self, channel, path[0], may)
        data = input_values.command_data(self, channel, row, path[1:], dict(options or {}))
        return self._interact(COMMAND, person, channel.id, data)

    def _interact(
        self, kind: int, person: Person, channel: str, data: Json, message: Message | None = None
    ) -> Future[FirstResponse]:
        interaction = Interaction(
            self.ids.next(), secrets.token_urlsafe(48), kind, person.id, channel, data, message.id if message else None
        )
        self.interactions = {key: each for key, each in self.interactions.items() if not each.expired(self.now)}
        self.interactions[interaction.id] = interaction
        self.note("interaction", interaction=interaction.id, person=person.id, type=kind, channel=channel)
        self.emit("INTERACTION_CREATE", payloads_message.interaction(self, interaction))
        return interaction.first
