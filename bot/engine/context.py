"""The context of a turn: what an action may know of its moment. Data and queries, no logic."""

from datetime import datetime

from bot.engine.clock import Ids
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, AnyEvent, Event, PlatformName
from bot.engine.guards import NotAllowed
from bot.engine.messages import Text
from bot.engine.people import Person, Reader
from bot.engine.registry import Registry
from bot.engine.unit_port import Unit


class Turn:
    """Who acts, the unit of work, the instant (aware, UTC), fresh ids, and the event behind it all.

    `replies` collect what the waiting gateway shows at once; without one (`live` False) it goes to the DM. `lead` is
    the echo that waits to be said before whatever the acting person is told next; `focus` the talk that came into
    focus; `thread` the thread of the direct messages in which whoever acts wrote; `homes` the people whose home is to
    be drawn anew; `told` who was told something, by the place of their direct messages. With `strangers` somebody of
    whom the platform has not said who they are is met all the same.
    """

    def __init__(
        self,
        unit: Unit,
        registry: Registry,
        now: datetime,
        ids: Ids,
        event: AnyEvent,
        *,
        live: bool,
        strangers: bool = True,
    ) -> None:
        self.unit = unit
        self.registry = registry
        self.now = now
        self.ids = ids
        self.event = event
        self.live = live
        self.strangers = strangers
        self.replies: list[Reply | ShowForm] = []
        self.homes: dict[str, None] = {}
        self.told: dict[str, tuple[Person, Account]] = {}
        self.lead: Text = ()
        self.focus = ""
        self.thread = ""
        self.who: Person | None = None
        self.account: Account | None = None

    @property
    def person(self) -> Person:
        """Whoever acts; raises NotAllowed when nobody does (a timer)."""
        if self.who is None:
            raise NotAllowed("nobody is acting")
        return self.who

    @property
    def here(self) -> PlatformName | None:
        """The platform of whoever acts."""
        return self.account.platform if self.account else None

    @property
    def event_is_direct(self) -> bool:
        """Whether this happened in direct messages."""
        return isinstance(self.event, Event) and self.event.direct

    def as_seen_by(self, person: Person, account: Account | None) -> "Turn":
        """The same moment for somebody else, to read what they can do now; nothing is written through it."""
        other = Turn(self.unit, self.registry, self.now, self.ids, self.event, live=False)
        other.who, other.account = person, account
        return other

    def reader(self, person: str | Person, other_zone: str = "") -> Reader:
        """For whom a sentence is written."""
        known = self.unit.get(Person, person) if isinstance(person, str) else person
        return Reader(known.name, known.zone, known.locale, other_zone)

    def take_lead(self, person: str) -> Text:
        """The waiting echo, if it is for this person; it is said once."""
        if self.who is None or self.who.id != person:
            return ()
        lead, self.lead = self.lead, ()
        return lead
