"""The simulated Discord as others use it: one model with people's actions, the bot's calls, and what to wait for."""

from collections.abc import Callable
from typing import TypeVar

from adapters.sandbox.discord import persistence
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.interactions import Interaction
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.screen import Screens
from adapters.sandbox.json_object import Json

T = TypeVar("T")
LOOKED_BACK = 50


class DiscordSimulator(Screens):
    """The whole model, which a DiscordServer puts on a port."""

    def expect(self, predicate: Callable[[], T | None]) -> Future[T]:
        """The first truthy value of `predicate`, tried now and at every change."""
        future: Future[T] = Future()

        def look(kind: str = "discord", detail: Json | None = None) -> None:
            value = None if future.done else predicate()
            if value:
                future.resolve(value)

        future.when_done(self.shared.listen(look))
        look()
        return future

    def expect_message(self, person: Person, text: str, channel: Channel | None = None) -> Future[Message]:
        """A message of the bot that the person reads, containing `text`, here or in their direct talk.

        The newest 50 messages there count, and every one written or edited from now on.
        """

        future: Future[Message] = Future()

        def look(row: Message) -> None:
            here = channel or self.dm_with(person)
            seen = here is not None and row.channel == here.id and self.sees(here, person.id)
            mine = row.author == self.bot.id and row.only_for in (None, person.id)
            if seen and mine and text in self.as_text(row, person):
                future.resolve(row)

        def changed(kind: str, detail: Json) -> None:
            if kind == "discord" and detail["what"] in ("posted", "edited") and not future.done:
                look(self.messages[detail["channel"]][detail["message"]])

        future.when_done(self.shared.listen(changed))
        for row in (self.read(person, channel) if channel else self.direct(person))[-LOOKED_BACK:]:
            look(row)
        return future

    def waiting(self) -> list[Interaction]:
        """Interactions that nobody has answered and that have not failed yet."""
        return [interaction for interaction in self.interactions.values() if interaction.waiting]

    def to_state(self) -> Json:
        """Everything, JSON-ready."""
        return persistence.to_state(self)

    def from_state(self, state: Json) -> None:
        """Become what was kept."""
        persistence.restore(self, state)
