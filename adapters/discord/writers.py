"""Who wrote what lately: Discord does not say whose message was deleted."""

from collections import OrderedDict

from adapters.discord.people import Payload, account
from adapters.discord.rest import Rest
from bot.engine.events import Account
from bot.engine.ports import RefusedByPlatform, RetryLater

REMEMBERED = 10_000


class Writers:
    """Remembers the writers of messages; in a DM it can also ask, as only one other person writes there."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._by_message: OrderedDict[str, Account] = OrderedDict()

    def note(self, payload: Payload) -> None:
        """Remember who wrote this message; one without a writer is passed over."""
        author = payload.get("author") or {}
        if "id" in author and "id" in payload:
            self._by_message[str(payload["id"])] = account(author)
        while len(self._by_message) > REMEMBERED:
            self._by_message.popitem(last=False)

    async def of(self, payload: Payload) -> Account | None:
        """Who wrote the message that this deletion names; None where that cannot be known."""
        known = self._by_message.get(str(payload.get("id")))
        if known is not None or payload.get("guild_id") or not payload.get("channel_id"):
            return known
        try:
            people = list((await self._rest.channel(str(payload["channel_id"]))).get("recipients") or [])
        except (RefusedByPlatform, RetryLater):
            return None
        return account(people[0]) if len(people) == 1 else None
