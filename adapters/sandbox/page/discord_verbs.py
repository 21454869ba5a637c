"""What a person does in the right half: each verb of the page is one action of a user of this Discord."""

from collections.abc import Awaitable, Callable

from adapters.sandbox.discord import input_values
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.json_object import Json
from adapters.sandbox.page.refusals import Unclear
from adapters.sandbox.simulator import Simulator

SUBCOMMANDS = (1, 2)


class DiscordVerbs:
    """`do(verb, asked)` lets the person named in `asked` act. Raises NotPossible, InteractionFailed or Unclear."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.model = simulator.discord
        self.verbs: dict[str, Callable[[Person, Json], Awaitable[None]]] = {
            "say": self.say,
            "slash": self.slash,
            "edit": self.edit,
            "delete": self.delete,
            "press": self.press,
            "choose": self.choose,
            "submit": self.submit,
            "dismiss": self.dismiss,
            "messages": self.messages,
            "join": self.join,
        }

    async def do(self, verb: str, asked: Json) -> None:
        act = self.verbs.get(verb)
        if act is None:
            raise Unclear(f"there is no verb {verb}")
        await act(self.person(asked), asked)

    def person(self, asked: Json) -> Person:
        """Who acts; never the bot."""
        person = self.model.people.get(str(asked.get("person")))
        if person is None or person.bot:
            raise Unclear("nobody with this id is on Discord")
        return person

    def _channel(self, person: Person, asked: Json) -> Channel:
        id = asked.get("channel")
        if id is None:
            if not self.model.share_a_server(person):
                raise NotPossible(f"{person.name} shares no server with {self.model.bot.name}")
            return self.model.make_dm(person)
        channel = self.model.channels.get(str(id))
        if channel is None or not self.model.sees(channel, person.id):
            raise NotPossible("that channel is not there")
        return channel

    def _message(self, person: Person, asked: Json) -> Message:
        rows = self.model.messages[self._channel(person, asked).id]
        message = rows.get(str(asked.get("message")))
        if message is None or message.only_for not in (None, person.id):
            raise NotPossible("that message is not there any more")
        return message

    def _files(self, given: list[Json]) -> list[tuple[str, bytes]]:
        return [(str(file["name"]), self.simulator.shared.blobs[file["digest"]]) for file in given]

    async def say(self, person: Person, asked: Json) -> None:
        files = self._files(asked.get("files", []))
        answered = asked.get("reply_to")
        reply_to = self._message(person, asked | {"message": answered}) if answered else None
        text = str(asked.get("text", ""))
        if asked.get("channel") is None:
            self.model.dm(person, text, files=files, reply_to=reply_to)
        else:
            self.model.say(person, self._channel(person, asked), text, files=files, reply_to=reply_to)

    async def slash(self, person: Person, asked: Json) -> None:
        channel = self._channel(person, asked)
        command, options = self.typed_command(person, channel, str(asked.get("text", "")))
        await self.model.slash(person, channel, command, options)

    def typed_command(self, person: Person, channel: Channel, text: str) -> tuple[str, dict[str, str]]:
        """`/tender link code:ABC` or `/tender link ABC` as a command and its options by name."""
        first, *rest = text.removeprefix("/").split() or [""]
        row = input_values.find_command(self.model, channel, first, self.model.permissions_in(channel, person.id))
        path, specs = [first], row["options"]
        while rest and any(spec["type"] in SUBCOMMANDS and spec["name"] == rest[0] for spec in specs):
            step = rest.pop(0)
            path.append(step)
            specs = next(spec for spec in specs if spec["name"] == step).get("options") or []
        options: dict[str, str] = {}
        names = [spec["name"] for spec in specs if spec["type"] not in SUBCOMMANDS]
        if rest and not names:
            raise NotPossible(f"/{' '.join(path)} takes nothing after it")
        name = names[0] if names else ""
        for word in rest:
            named, colon, value = word.partition(":")
            if colon and named in names:
                name, word = named, value
            options[name] = f"{options[name]} {word}" if name in options else word
        return " ".join(path), options

    async def edit(self, person: Person, asked: Json) -> None:
        self.model.edit(person, self._message(person, asked), str(asked.get("text", "")))

    async def delete(self, person: Person, asked: Json) -> None:
        self.model.delete(person, self._message(person, asked))

    async def press(self, person: Person, asked: Json) -> None:
        await self.model.press(person, self._message(person, asked), str(asked.get("control")))

    async def choose(self, person: Person, asked: Json) -> None:
        values = [str(value) for value in asked.get("values", [])]
        await self.model.choose(person, self._message(person, asked), str(asked.get("control")), values)

    async def submit(self, person: Person, asked: Json) -> None:
        files = {key: self._files(given) for key, given in asked.get("files", {}).items()}
        await self.model.submit(person, None, asked.get("values", {}), files)

    async def dismiss(self, person: Person, asked: Json) -> None:
        self.model.dismiss(person)

    async def messages(self, person: Person, asked: Json) -> None:
        """Open or close this person's direct messages, as in Discord's privacy settings."""
        (self.model.open_dms if asked.get("open") else self.model.close_dms)(person)

    async def join(self, person: Person, asked: Json) -> None:
        server = self.model.servers.get(str(asked.get("server")))
        if server is not None:
            self.model.join(person, server)
