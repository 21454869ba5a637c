"""One event in one unit of work: who did it, what it causes, and the rows that must survive it."""

from collections.abc import Iterable
from datetime import datetime

import structlog

from bot.engine import outbox, routing, wording
from bot.engine.clock import Ids
from bot.engine.commands import spelled
from bot.engine.dialogue import begin
from bot.engine.effects import (
    Amend,
    AmendReply,
    Announce,
    Ask,
    Delete,
    Effect,
    EndTalks,
    OpenPlace,
    Post,
    Refresh,
    Remind,
    Reply,
    ShowForm,
    Tell,
    Then,
)
from bot.engine.events import Account, AnyEvent, CameDue, Event, Left, PlatformName, Said
from bot.engine.focus import close_talks
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message, Text
from bot.engine.people import Identity, Person, Reader
from bot.engine.places import Place, key
from bot.engine.ports import Unit, Unknown
from bot.engine.registry import Registry
from bot.engine.work import NewRow

log = structlog.get_logger()


def _said_of(refused: Exception) -> Message:
    match refused:
        case NotNow():
            return wording.stage_passed(str(refused))
        case NotAllowed():
            return wording.not_for_you()
    return wording.expired()


class Turn:
    """What an action may know of its moment: who acts, the unit, the instant, fresh ids, and the event behind it.

    `replies` collect what the waiting gateway shows at once; without one (`live` False) it goes to the DM.
    """

    def __init__(self, unit: Unit, registry: Registry, now: datetime, ids: Ids, event: AnyEvent, *, live: bool) -> None:
        self.unit = unit
        self.registry = registry
        self.now = now
        self.ids = ids
        self.event = event
        self.live = live
        self.replies: list[Reply | ShowForm] = []
        self.homes: dict[str, None] = {}
        self.lead: Text = ()
        self.focus = ""
        self.who: Person | None = None
        self.account: Account | None = None

    @property
    def person(self) -> Person:
        """Whoever acts; raises NotAllowed when nobody does (a timer)."""
        if self.who is None:
            raise NotAllowed("nobody is acting")
        return self.who

    def run(self) -> None:
        """Route the event and write every effect; a refused attempt is answered and changes nothing."""
        if isinstance(self.event, Event) and not isinstance(self.event, Left):
            self._meet(self.event)
        shown = tuple(self.replies)
        try:
            with self.unit.attempt():
                self._act()
        except (Unknown, NotAllowed, NotNow) as refused:
            log.info("refused", kind=type(self.event).__name__, why=repr(refused))
            self.replies, self.homes, self.lead = list(shown), {}, ()
            self.perform((Reply(message=_said_of(refused)),))

    def _act(self) -> None:
        self.perform(routing.route(self, self.event))
        if self.lead and self.who:
            lead, self.lead = self.lead, ()
            self.perform((Tell(person=self.who.id, message=Message(text=lead), on=self.here),))
        for person in self.homes:
            outbox.home(self, person)

    def perform(self, effects: Iterable[Effect]) -> None:
        for effect in effects:
            self._write(effect)

    def reader(self, person: str | Person, other_zone: str = "") -> Reader:
        """For whom a sentence is written."""
        one = self.unit.get(Person, person) if isinstance(person, str) else person
        return Reader(one.name, one.zone, one.locale, other_zone)

    def take_lead(self, person: str) -> Text:
        """The echo that waits to be said before whatever this person is told next in this turn."""
        if self.who is None or self.who.id != person:
            return ()
        lead, self.lead = self.lead, ()
        return lead

    def _write(self, effect: Effect) -> None:
        match effect:
            case Tell():
                outbox.tell(self, effect)
            case Post():
                outbox.post(self, effect)
            case Amend():
                outbox.amend(self, effect.card, effect.message)
            case Delete():
                outbox.delete(self, effect.card)
            case Ask():
                self.perform(begin(self, effect))
            case EndTalks():
                self.perform(close_talks(self, effect))
            case Remind():
                self._remind(effect)
            case Announce():
                for listen in self.registry.listeners.get(type(effect.event), ()):
                    self.perform(listen(self, effect.event))
            case Then():
                self.perform(self.registry.commands[type(effect.command)](self, effect.command))
            case Reply() | ShowForm():
                outbox.answer(self, effect)
            case AmendReply():
                outbox.amend_reply(self, effect)
            case OpenPlace():
                self._open(effect)
            case Refresh():
                self.homes[effect.person] = None
            case _:  # Record
                who = self.who.id if self.who else ""
                self.unit.record(effect.project, self.now, who, effect.what, effect.detail)

    def _remind(self, effect: Remind) -> None:
        basis = effect.basis or effect.due.isoformat()
        command = effect.command
        name = spelled(command) if command else f"{effect.kind}:{effect.subject}"
        self.unit.work.put(
            NewRow(
                key=f"timer:{name}:{basis}",
                kind="timer",
                body=CameDue(at=effect.due, command=command, kind=effect.kind, subject=effect.subject, basis=basis),
                due=effect.due,
            )
        )

    def _open(self, effect: OpenPlace) -> None:
        if self.unit.find(Place, id=effect.id):
            return
        self.unit.add(
            Place(
                id=effect.id,
                platform=effect.platform,
                purpose=effect.purpose,
                subject=effect.subject,
                at=self.now,
                address=effect.address,
                where=key(effect.address) if effect.address else None,
                parent=effect.parent,
                name=effect.name,
            )
        )

    def _meet(self, event: Event) -> None:
        """Know the person behind the account, and that they can be reached where they just were."""
        self.account = event.who
        known = self.unit.find(Identity, id=str(event.who))
        profile = event.profile
        if known:
            identity = known[0]
            self.who = self.unit.get(Person, identity.person)
        else:
            self.who = Person(
                id=self.ids.new("p"),
                name=profile.name if profile else "there",
                at=self.now,
                last_on=event.who.platform,
            )
            identity = Identity(
                id=str(event.who),
                person=self.who.id,
                platform=event.who.platform,
                account=event.who.id,
                at=self.now,
            )
            self.unit.add(self.who)
            self.unit.add(identity)
        if profile:
            self._learn(identity, self.who, event)
        if isinstance(event, Said):
            self.who.learn_language(event.text)
        self.who.last_on = event.who.platform
        if event.direct:
            outbox.reached(self, identity, event)
        elif self.live:
            outbox.show_waiting(self, identity)

    def _learn(self, identity: Identity, person: Person, event: Event) -> None:
        profile = event.profile
        assert profile is not None
        identity.kind = profile.kind
        if event.who.platform == "slack" or not person.member:
            person.name = profile.name or person.name
        if profile.zone and person.zone_source != "stated":
            person.zone, person.zone_source = profile.zone, "platform"
        person.learn_locale(profile.locale)
        if event.who.platform == "slack":
            person.member = profile.kind == "member"
        named = {str(event.who), event.who.id}
        if named & set(self.registry.organisation.admins) and "admin" not in person.rights:
            person.rights = (*person.rights, "admin")

    @property
    def here(self) -> PlatformName | None:
        """The platform of whoever acts."""
        return self.account.platform if self.account else None

    @property
    def event_is_direct(self) -> bool:
        """Whether this happened in direct messages."""
        return isinstance(self.event, Event) and self.event.direct

    @property
    def said(self) -> Said | None:
        """The words behind this turn, if it was words."""
        return self.event if isinstance(self.event, Said) else None
