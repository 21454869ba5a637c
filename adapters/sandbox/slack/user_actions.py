"""Everything that people do in Slack's app: buttons, selects, modals, commands, shortcuts and the App Home here,
conversations beneath."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events, input_values, modals
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.envelopes import Ack
from adapters.sandbox.slack.input_values import InputValue
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.responses import respond
from adapters.sandbox.slack.user_messages import UserMessages
from adapters.sandbox.slack.views import READ, View
from adapters.sandbox.slack.workspace import TEAM


class UserActions(UserMessages):
    """What the app must acknowledge within three seconds gives an awaitable `Ack`; what Slack's own app would not offer
    raises Refused."""

    def press(
        self,
        person: Person,
        where: Message | View,
        action_id: str,
        value: InputValue = None,
        block_id: str | None = None,
    ) -> Ack:
        """Press a button, or choose `value` in a select, picker or menu, of a message or view."""
        workspace = self.workspace
        block, element = input_values.find(where.blocks, action_id, block_id)
        action = {
            "type": element["type"],
            "action_id": action_id,
            "block_id": block["block_id"],
            "action_ts": workspace.mint_ts(),
        }
        if element["type"] == "overflow":
            action["selected_option"] = input_values.option(element, str(value))
        elif element["type"] in READ:
            state = input_values.state_of(element, value)
            action |= state
            values = where.values if isinstance(where, View) else where.choices
            values.setdefault(block["block_id"], {})[action_id] = state
        else:
            action |= {key: element[key] for key in ("text", "value", "style", "url") if key in element}
        body = self._body("block_actions", person, where.id if isinstance(where, View) else None)
        body |= self._place(person, where)
        return self._send("block_actions", body | {"actions": [action]})

    select = press

    def submit(self, person: Person, view: View, values: dict[str, InputValue] | None = None) -> Ack:
        """Fill in `values` (by action_id, block_id or label) and press the submit button."""
        workspace = self.workspace
        self._must_be_open(person, view)
        if view.body.get("submit") is None:
            raise Refused("no_submit_button")
        input_values.fill(view, values or {})
        input_values.must_be_complete(view)
        view.errors = {}
        body = self._body("view_submission", person, view.id)
        body |= {"view": modals.shown(workspace, view), "response_urls": []}
        ack = workspace.envelopes.put(
            workspace.mint("envelope-"),
            "interactive",
            "view_submission",
            body,
            lambda answer: modals.answered(workspace, view, answer),
        )
        return ack.ack

    def fill(self, person: Person, view: View, values: dict[str, InputValue]) -> None:
        """Type into a modal without submitting it."""
        self._must_be_open(person, view)
        input_values.fill(view, values)

    def close_view(self, person: Person, view: View, everything: bool = False) -> None:
        """Dismiss a modal; the app hears of it only where it asked for notify_on_close, and never what was typed."""
        self._must_be_open(person, view)
        for closed in modals.close(self.workspace, view, everything):
            if closed.body.get("notify_on_close"):
                body = self._body("view_closed", person, None)
                del body["trigger_id"]
                unsent = modals.shown(self.workspace, closed) | {"state": {"values": {}}}
                body |= {"view": unsent, "is_cleared": everything}
                self._send("view_closed", body)

    def slash(
        self, person: Person, channel: Channel | None, command: str, text: str = "", thread_ts: str | None = None
    ) -> Ack:
        """Type a command; refused in threads (C14), as unknown, and where the person cannot be."""
        workspace = self.workspace
        channel = channel or workspace.direct(person)
        if thread_ts is not None:
            raise Refused("not_supported_in_threads", command)
        if command not in workspace.app.commands or "commands" not in workspace.app.scopes:
            raise Refused("not_a_command", command)
        if person.id not in channel.members:
            raise Refused("not_in_channel")
        url = workspace.response_url(channel.id, person, None)
        body = {
            "token": "sandbox",
            "team_id": TEAM,
            "team_domain": "sandbox",
            "channel_id": channel.id,
            "channel_name": "directmessage" if channel.kind == "im" else channel.name,
            "user_id": person.id,
            "user_name": person.handle,
            "command": command,
            "text": text,
            "api_app_id": workspace.app.app_id,
            "is_enterprise_install": "false",
            "response_url": url,
            "trigger_id": workspace.trigger(person),
        }

        def answered(answer: Json) -> None:
            if answer:
                respond(workspace, url.rsplit("/", 1)[-1], answer)

        put = workspace.envelopes.put
        return put(workspace.mint("envelope-"), "slash_commands", command, body, answered).ack

    def shortcut(self, person: Person, callback_id: str, message: Message | None = None) -> Ack:
        """A message shortcut (with `message`) or a global one."""
        workspace = self.workspace
        kind = "message_action" if message is not None else "shortcut"
        offered = {shortcut["callback_id"] for shortcut in workspace.app.shortcuts}
        if callback_id not in offered:
            raise Refused("no_such_shortcut", callback_id)
        body = self._body(kind, person, None) | {"callback_id": callback_id, "action_ts": workspace.mint_ts()}
        if message is not None:
            channel = workspace.channels[message.channel]
            body |= {
                "channel": {"id": channel.id, "name": channel.name},
                "message_ts": message.ts,
                "message": events.described(workspace, message),
                "response_url": workspace.response_url(channel.id, person, None),
            }
        return self._send(kind, body)

    def open_home(self, person: Person, tab: str = "home") -> None:
        """Open the app's page; `tab` is home or messages."""
        events.home_opened(self.workspace, person, tab)

    def _must_be_open(self, person: Person, view: View) -> None:
        if self.workspace.views.get(view.id) is not view or view.user != person.id:
            raise Refused("not_found")

    def _send(self, topic: str, body: Json) -> Ack:
        workspace = self.workspace
        return workspace.envelopes.put(workspace.mint("envelope-"), "interactive", topic, body).ack

    def _body(self, kind: str, person: Person, view: str | None) -> Json:
        workspace = self.workspace
        return {
            "type": kind,
            "token": "sandbox",
            "team": {"id": TEAM, "domain": "sandbox"},
            "user": {"id": person.id, "username": person.handle, "name": person.handle, "team_id": TEAM},
            "api_app_id": workspace.app.app_id,
            "trigger_id": workspace.trigger(person, view),
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def _place(self, person: Person, where: Message | View) -> Json:
        workspace = self.workspace
        if isinstance(where, View):
            if where.body["type"] == "modal":
                self._must_be_open(person, where)
            shown = modals.shown(workspace, where)
            return {"container": {"type": "view", "view_id": where.id}, "view": shown}
        if where.deleted or where.seen_by not in (None, person.id):
            raise Refused("message_not_found")
        channel = workspace.channels[where.channel]
        if person.id not in channel.members:
            raise Refused("not_in_channel")
        hidden = where.seen_by is not None
        container = {"type": "message", "message_ts": where.ts, "channel_id": channel.id, "is_ephemeral": hidden}
        if where.thread_ts is not None:
            container["thread_ts"] = where.thread_ts
        body: Json = {
            "container": container,
            "channel": {"id": channel.id, "name": "directmessage" if channel.kind == "im" else channel.name},
            "state": {"values": where.choices},
            "response_url": workspace.response_url(channel.id, person, where.ts),
        }
        if not hidden:
            body["message"] = events.described(workspace, where)
        return body
