"""A gateway session: what one connection was sent, in order, so that it can be replayed to the next one."""

from datetime import datetime

from adapters.sandbox.discord.message_history import veiled
from adapters.sandbox.json_object import Json

GUILDS, MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, GUILD_REACTIONS, GUILD_TYPING = 1 << 9, 1 << 10, 1 << 11
DIRECT_MESSAGES, DIRECT_REACTIONS, DIRECT_TYPING = 1 << 12, 1 << 13, 1 << 14
CONTENT = 1 << 15
MOST_KEPT = 10_000


def needed(event: str, data: Json) -> int:
    """The intent that an event asks for; 0 goes to everybody."""
    in_server = "guild_id" in data
    if event.startswith("MESSAGE_REACTION"):
        return GUILD_REACTIONS if in_server else DIRECT_REACTIONS
    if event.startswith("MESSAGE_"):
        return GUILD_MESSAGES if in_server else DIRECT_MESSAGES
    if event == "TYPING_START":
        return GUILD_TYPING if in_server else DIRECT_TYPING
    if event.startswith("GUILD_MEMBER") and event != "GUILD_MEMBERS_CHUNK":
        return MEMBERS
    if event == "CHANNEL_PINS_UPDATE" and not in_server:
        return DIRECT_MESSAGES
    if event.startswith(("GUILD_", "CHANNEL_", "THREAD_")) and event != "GUILD_MEMBERS_CHUNK":
        return GUILDS
    return 0


class Session:
    """One identified session; `dropped_at` (story time) is set while no socket carries it."""

    def __init__(self, key: str, intents: int, bot: str) -> None:
        self.key = key
        self.intents = intents
        self.bot = bot
        self.seq = 0
        self.sent: list[Json] = []
        self.dropped_at: datetime | None = None

    def wants(self, event: str, data: Json) -> bool:
        """Whether the intents of this session let the event through."""
        if event == "THREAD_MEMBERS_UPDATE" and not self.intents & MEMBERS and not self._concerns_bot(data):
            return False
        intent = needed(event, data)
        return intent == 0 or bool(self.intents & intent)

    def _concerns_bot(self, data: Json) -> bool:
        added = {member["user_id"] for member in data["added_members"]}
        return self.bot in added | set(data["removed_member_ids"])

    def pack(self, event: str, data: Json) -> Json:
        """Number an event and keep it for a replay; a message's content goes only to those who may read it."""
        if event in ("MESSAGE_CREATE", "MESSAGE_UPDATE") and not self.intents & CONTENT:
            data = veiled(data, self.bot, direct="guild_id" not in data)
        self.seq += 1
        packet: Json = {"op": 0, "t": event, "s": self.seq, "d": data}
        self.sent.append(packet)
        del self.sent[:-MOST_KEPT]
        return packet

    def since(self, seq: int) -> list[Json]:
        """What was sent after `seq`."""
        return [packet for packet in self.sent if packet["s"] > seq]
