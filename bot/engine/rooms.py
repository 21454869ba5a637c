"""How much is worked on side by side: events apart from messages, and each platform's messages apart (X68)."""

from collections import Counter

from bot.engine.platforms import PLATFORMS
from bot.engine.store_port import Rooms as Free
from bot.engine.work import Row

EVENTS = ""
"""The platform of events and timers, which no platform has to be asked for."""
EVERY = (EVENTS, *PLATFORMS)
AT_ONCE = 16
LOOK_AGAIN = 4
"""Of a room that was full at the last look, how much must be free before the table is looked at again, so that not each
single row is looked for among all that wait."""


class Rooms:
    """The rows under way by the platform that they need. With `size` 1 there is one room for everything."""

    def __init__(self, size: int = AT_ONCE) -> None:
        self.size = size
        self._busy: Counter[tuple[str, ...]] = Counter()
        self._behind: set[tuple[str, ...]] = set()

    @property
    def all(self) -> tuple[tuple[str, ...], ...]:
        """Every room, by the platforms whose rows it is for."""
        return (EVERY,) if self.size == 1 else tuple((name,) for name in EVERY)

    def _room(self, platform: str) -> tuple[str, ...]:
        return EVERY if self.size == 1 else (platform,)

    def enter(self, row: Row) -> None:
        """The row is being worked on."""
        self._busy[self._room(row.platform)] += 1

    def leave(self, row: Row) -> bool:
        """It no longer is; gives whether the table is to be looked at for what found no room before."""
        room = self._room(row.platform)
        self._busy[room] -= 1
        return room in self._behind and self._left(room) >= min(LOOK_AGAIN, self.size)

    def _left(self, room: tuple[str, ...]) -> int:
        return max(0, self.size - self._busy[room])

    def free(self) -> Free:
        """What may be claimed now."""
        return {room: left for room in self.all if (left := self._left(room))}

    def looked(self, asked: Free, rows: "list[Row]") -> None:
        """The table was asked for so many rows and gave these: rooms that are full may be behind."""
        given = Counter(self._room(row.platform) for row in rows)
        self._behind = {room for room in self.all if room not in asked or given[room] >= asked[room]}

    @property
    def not_behind(self) -> Free:
        """The rooms for which nothing waits in the table that is due."""
        return {room: 1 for room in self.all if room not in self._behind}

    def open_to(self, row: Row | None = None) -> frozenset[str]:
        """The platforms whose rows may be begun without a look at the table, as nobody waits there: where something is
        free, or will be once `row` is done. None where everything goes one after the other."""
        if self.size == 1:
            return frozenset()
        own = row.platform if row is not None else None
        return frozenset(name for name in EVERY if (name,) not in self._behind and (name == own or self._left((name,))))
