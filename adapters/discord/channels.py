"""What is known of the places where the bot may speak: their kind, their tags, and whether it may."""

from collections.abc import Callable

import discord

from adapters.discord.json_object import Json
from adapters.discord.rest import Rest
from bot.engine.events import Address
from bot.engine.ports import RefusedByPlatform

FORUM, MEDIA = 15, 16
FORUMS = {FORUM, MEDIA}
OPEN_TAG = "open"
REQUIRE_TAG = 1 << 4
NEEDED = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "read_message_history": "Read Message History",
    "attach_files": "Attach Files",
}
IN_THREADS = {**NEEDED, "send_messages_in_threads": "Send Messages in Threads"}


class Channels:
    """Channels by what the gateway has told, and by a question where it has not."""

    def __init__(self, rest: Rest, client: Callable[[], discord.Client | None]) -> None:
        self._rest = rest
        self._client = client
        self._asked: dict[str, Json] = {}

    @property
    def me(self) -> str:
        """The bot's own account id, "" before the first connection."""
        client = self._client()
        return str(client.user.id) if client is not None and client.user is not None else ""

    def server_name(self, server: str) -> str:
        """The name of a server that the bot is in, or ""."""
        client = self._client()
        guild = client.get_guild(int(server)) if client is not None and server.isdigit() else None
        return guild.name if guild is not None else ""

    async def is_forum(self, address: Address) -> bool:
        """Whether a message there must be a post of its own."""
        if not address.space:
            return False
        known = self._known(address)
        if known is not None:
            return known.type.value in FORUMS
        return (await self._ask(address.channel)).get("type") in FORUMS

    async def opening_tags(self, address: Address) -> list[str]:
        """The tags for a new post: the one called "open", or the first where the forum wants some tag."""
        forum = await self._rest.channel(address.channel)
        tags = forum.get("available_tags") or ()
        named = [str(tag["id"]) for tag in tags if str(tag.get("name", "")).strip().lower() == OPEN_TAG]
        if not named and int(forum.get("flags") or 0) & REQUIRE_TAG:
            named = [str(tag["id"]) for tag in tags]
        return named[:1]

    async def check(self, address: Address) -> str:
        """Why the bot cannot post at an address, in words for an admin, or "" (Knowledge.check)."""
        if not address.space:
            return ""
        client = self._client()
        guild = client.get_guild(int(address.space)) if client is not None else None
        if guild is None:
            return "The bot is not in that Discord server. Invite it with the address that `tenderbot invite` prints."
        known = self._known(address)
        if known is None:
            try:
                await self._rest.channel(address.channel)
            except RefusedByPlatform as refused:
                if refused.why == "gone":
                    return f"That channel of {guild.name} does not exist any more."
                return f"The bot cannot see that channel of {guild.name}. Give it View Channel there."
            return ""
        me = guild.get_member(int(self.me))
        if me is None:
            return ""
        may = known.permissions_for(me)
        wanted = IN_THREADS if isinstance(known, discord.Thread | discord.ForumChannel) else NEEDED
        missing = [words for name, words in wanted.items() if not getattr(may, name)]
        if isinstance(known, discord.Thread) and not missing and known.locked:
            return f"The thread {known.name} is locked."
        return f"In #{known.name} of {guild.name} the bot lacks: {', '.join(missing)}." if missing else ""

    def _known(self, address: Address) -> discord.abc.GuildChannel | discord.Thread | None:
        client = self._client()
        channel = client.get_channel(int(address.channel)) if client is not None else None
        return channel if isinstance(channel, discord.abc.GuildChannel | discord.Thread) else None

    async def _ask(self, channel: str) -> Json:
        if channel not in self._asked:
            self._asked[channel] = await self._rest.channel(channel)
        return self._asked[channel]
