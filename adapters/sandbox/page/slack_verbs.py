"""What a person does in the left half: each verb of the page is one action of a user of this Slack."""

from collections.abc import Awaitable, Callable

from adapters.sandbox.json_object import Json
from adapters.sandbox.page.refusals import Unclear
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.envelopes import Ack
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import View


class SlackVerbs:
    """`do(verb, asked)` lets the person named in `asked` act. Raises Refused, or Unclear for what cannot be read."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.users = simulator.slack.users
        self.workspace = simulator.slack.workspace
        self.verbs: dict[str, Callable[[Person, Json], Awaitable[None]]] = {
            "say": self.say,
            "slash": self.slash,
            "edit": self.edit,
            "delete": self.delete,
            "press": self.press,
            "submit": self.submit,
            "close": self.close,
            "home": self.home,
            "join": self.join,
            "channel": self.channel,
        }

    async def do(self, verb: str, asked: Json) -> None:
        act = self.verbs.get(verb)
        if act is None:
            raise Unclear(f"there is no verb {verb}")
        await act(self.person(asked), asked)

    def person(self, asked: Json) -> Person:
        """Who acts; never the bot."""
        person = self.workspace.people.get(str(asked.get("person")))
        if person is None or person is self.workspace.bot:
            raise Unclear("nobody with this id is in the workspace")
        return person

    def _channel(self, asked: Json) -> Channel | None:
        id = asked.get("channel")
        if id is None:
            return None
        channel = self.workspace.channels.get(str(id))
        if channel is None:
            raise Refused("channel_not_found")
        return channel

    def _message(self, person: Person, asked: Json) -> Message:
        channel, ts = str(asked.get("channel")), str(asked.get("ts"))
        for message in self.workspace.ephemerals:
            if message.channel == channel and message.ts == ts and message.seen_by == person.id:
                return message
        return self.workspace.message(channel, ts)

    def _view(self, person: Person, id: str) -> View:
        view = self.workspace.views.get(id)
        if view is None or view.user != person.id:
            raise Refused("not_found")
        return view

    async def say(self, person: Person, asked: Json) -> None:
        files = [(str(file["name"]), self.simulator.shared.blobs[file["digest"]]) for file in asked.get("files", [])]
        self.users.say(person, self._channel(asked), str(asked.get("text", "")), asked.get("thread"), files)

    async def slash(self, person: Person, asked: Json) -> None:
        command, _, text = str(asked.get("text", "")).partition(" ")
        ack = self.users.slash(person, self._channel(asked), command, text.strip(), asked.get("thread"))
        await self._acknowledged(ack, command)

    async def edit(self, person: Person, asked: Json) -> None:
        self.users.edit(person, self._message(person, asked), str(asked.get("text", "")))

    async def delete(self, person: Person, asked: Json) -> None:
        message = self._message(person, asked)
        if message.seen_by == person.id:  # "Only visible to you - Dismiss"
            self.workspace.ephemerals.remove(message)
            self.workspace.changed("ephemeral", message=message)
            return
        self.users.delete(person, message)

    async def press(self, person: Person, asked: Json) -> None:
        view = asked.get("view")
        where = self._view(person, str(view)) if view else self._message(person, asked)
        ack = self.users.press(person, where, str(asked.get("action")), asked.get("value"), asked.get("block"))
        await self._acknowledged(ack, "The button")

    async def submit(self, person: Person, asked: Json) -> None:
        view = self._view(person, str(asked.get("view")))
        values = dict(asked.get("values", {}))
        for key, given in values.items():
            if isinstance(given, list) and given and isinstance(given[0], dict):
                values[key] = [
                    self.users.upload(person, file["name"], self.simulator.shared.blobs[file["digest"]]).id
                    for file in given
                ]
        await self._acknowledged(self.users.submit(person, view, values), "The form")

    async def close(self, person: Person, asked: Json) -> None:
        self.users.close_view(person, self._view(person, str(asked.get("view"))), bool(asked.get("everything")))

    async def home(self, person: Person, asked: Json) -> None:
        self.users.open_home(person, str(asked.get("tab", "home")))

    async def join(self, person: Person, asked: Json) -> None:
        channel = self._channel(asked)
        if channel is not None:
            self.users.join(person, channel)

    async def channel(self, person: Person, asked: Json) -> None:
        """A new public channel with the bot in it."""
        name = "-".join(str(asked.get("name", "")).lower().split()).lstrip("#")[:80]
        if not name:
            raise Unclear("give the channel a name")
        if any(channel.name == name for channel in self.workspace.channels.values()):
            raise Unclear(f"there is a channel {name} already")
        made = self.workspace.add_channel(name, person)
        self.users.join(self.workspace.bot, made)

    @staticmethod
    async def _acknowledged(ack: Ack, what: str) -> None:
        await ack
        if ack.error is not None:
            raise Unclear(f"{what} did not work: Tenderbot did not answer in time")
