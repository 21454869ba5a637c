"""One event in one unit of work: meet, route, perform; and what is said when a turn fails for good.

Everything here runs inside a transaction of its caller's, which commits it whole or not at all.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import structlog

from bot.engine import confirming, forms, masking_wording, outbox, routing, unread_wording, wording
from bot.engine.clock import Ids
from bot.engine.commands import spelled
from bot.engine.context import Turn
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
from bot.engine.events import AnyEvent, CameDue, Event, Happened, Left, PlatformName, Said, Submitted, is_event
from bot.engine.focus import close_talks
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.meeting import meet, recognise
from bot.engine.messages import Message
from bot.engine.people import Identity, Person
from bot.engine.places import Place, key
from bot.engine.registry import Registry
from bot.engine.time_stamps import as_seen
from bot.engine.unit_port import Unit, Unknown
from bot.engine.work import NewRow

log = structlog.get_logger()


def run(turn: Turn) -> None:
    """Route the event and write every effect; a refused attempt is answered and changes nothing."""
    if isinstance(turn.event, Event) and not isinstance(turn.event, Left):
        meet(turn, turn.event)
        _name_secrets(turn, turn.event)
        _name_unread(turn, turn.event)
        turn.event = as_seen(turn.event, turn.who.zone if turn.who and turn.who.zone_source else "")
    shown = tuple(turn.replies)
    try:
        with turn.unit.attempt():
            _act(turn)
    except (Unknown, NotAllowed, NotNow) as refused:
        log.info("refused", kind=type(turn.event).__name__, why=repr(refused))
        turn.replies, turn.homes, turn.lead = list(shown), {}, ()
        perform(turn, (Reply(message=_refusal(refused)),))


def _name_secrets(turn: Turn, event: Event) -> None:
    """A secret that was taken out of somebody's words is never passed over in silence."""
    if turn.who and event.hidden:
        perform(turn, (Tell(person=turn.who.id, message=masking_wording.secret_hidden(event.hidden), on=turn.here),))


def _name_unread(turn: Turn, event: Event) -> None:
    """What came beside words and cannot be read is named; without words the route says so (C51)."""
    beside = isinstance(event, Said) and (event.text.strip() or event.files)
    if turn.who and isinstance(event, Said) and beside and event.other in unread_wording.UNREAD:
        perform(turn, (Tell(person=turn.who.id, message=unread_wording.only_the_words(event.other), on=turn.here),))


def _act(turn: Turn) -> None:
    perform(turn, routing.route(turn, turn.event))
    if turn.lead and turn.who:
        lead, turn.lead = turn.lead, ()
        perform(turn, (Tell(person=turn.who.id, message=Message(text=lead), on=turn.here),))
    perform(turn, tuple(confirming.settle_gone(turn)))
    for person in turn.homes:
        outbox.home(turn, person)


def _refusal(refused: Exception) -> Message:
    match refused:
        case NotNow():
            return wording.stage_passed(str(refused))
        case NotAllowed():
            return wording.not_for_you()
    return wording.expired()


def perform(turn: Turn, effects: Iterable[Effect]) -> None:
    """Write every effect, in order, as rows of the turn's unit of work."""
    for effect in effects:
        _write(turn, effect)


def _write(turn: Turn, effect: Effect) -> None:
    match effect:
        case Tell():
            outbox.tell(turn, effect)
        case Post():
            outbox.post(turn, effect)
        case Amend():
            outbox.amend(turn, effect.card, effect.message)
        case Delete():
            outbox.delete(turn, effect.card)
        case Ask():
            perform(turn, begin(turn, effect))
        case EndTalks():
            perform(turn, close_talks(turn, effect))
        case Remind():
            _remind(turn, effect)
        case Announce():
            for listen in turn.registry.listeners.get(type(effect.event), ()):
                perform(turn, listen(turn, effect.event))
        case Then():
            perform(turn, turn.registry.commands[type(effect.command)](turn, effect.command))
        case Reply() | ShowForm():
            outbox.answer(turn, effect)
        case AmendReply():
            outbox.amend_reply(turn, effect)
        case OpenPlace():
            _open(turn, effect)
        case Refresh():
            turn.homes[effect.person] = None
        case _:  # Record
            who = turn.who.id if turn.who else ""
            turn.unit.record(effect.project, turn.now, who, effect.what, effect.detail)


def _remind(turn: Turn, effect: Remind) -> None:
    basis = effect.basis or effect.due.isoformat()
    due = CameDue(at=effect.due, command=effect.command, basis=basis)
    key = f"timer:{spelled(effect.command)}:{basis}"
    turn.unit.work.put(NewRow(key=key, kind="timer", body=due, due=effect.due))


def _open(turn: Turn, effect: OpenPlace) -> None:
    if turn.unit.find(Place, id=effect.id):
        return
    turn.unit.add(
        Place(
            id=effect.id,
            platform=effect.platform,
            purpose=effect.purpose,
            subject=effect.subject,
            at=turn.now,
            address=effect.address,
            where=key(effect.address) if effect.address else None,
            parent=effect.parent,
            name=effect.name,
        )
    )


class Dispatch:
    """Turns of one deployment, each in the unit of work that it is given."""

    def __init__(self, registry: Registry, ids: Ids) -> None:
        self.registry = registry
        self.ids = ids

    def _turn(self, unit: Unit, now: datetime, event: AnyEvent) -> Turn:
        return Turn(unit, self.registry, now, self.ids, event, live=False)

    def run(
        self, unit: Unit, now: datetime, event: object, *, live: bool, strangers: bool = True
    ) -> tuple[Reply | ShowForm, ...]:
        """The turn of one event; gives what a gateway that waits (`live`) has to show at once.

        Raises TypeError for a row that cannot be read any more (X43), Stranger for an account of which nobody knows who
        it is unless `strangers` are met all the same, and whatever an action raises by mistake."""
        if not is_event(event):
            raise TypeError(f"this row cannot be read any more: {event!r:.200}")
        turn = Turn(unit, self.registry, now, self.ids, event, live=live, strangers=strangers)
        run(turn)
        return tuple(turn.replies)

    def apologise(self, unit: Unit, now: datetime, event: object) -> None:
        """An event that fails for good is told to whoever caused it (X16)."""
        if isinstance(event, Event):
            self._tell(unit, now, event, (wording.failed(),))

    def say_instead(self, unit: Unit, now: datetime, event: Event, replies: Sequence[Reply | ShowForm]) -> None:
        """What a gateway could not show in time goes out as ordinary messages."""
        shown = (reply.message if isinstance(reply, Reply) else reply.otherwise for reply in replies)
        self._tell(unit, now, event, tuple(shown))

    def _tell(self, unit: Unit, now: datetime, event: Event, messages: Sequence[Message]) -> None:
        turn = self._turn(unit, now, event)
        for identity in unit.find(Identity, id=str(event.who)):
            for message in messages:
                perform(turn, (Tell(person=identity.person, message=message, on=identity.platform),))

    def tell_admins(self, unit: Unit, now: datetime, message: Message, besides: PlatformName) -> None:
        """Tell every admin who has an account on another platform than `besides`, which is in trouble."""
        turn = self._turn(unit, now, Happened(at=now))
        for person in unit.find(Person):
            if "admin" in person.rights:
                for identity in unit.find(Identity, person=person.id):
                    if identity.platform != besides:
                        perform(turn, (Tell(person=person.id, message=message, on=identity.platform),))

    def errors(self, unit: Unit, now: datetime, submitted: Submitted) -> Mapping[str, str]:
        """What is wrong with a form, by field key; the unit of work is to be thrown away afterwards."""
        turn = self._turn(unit, now, submitted)
        recognise(turn, submitted)
        return forms.errors(turn, submitted)

    def keep_draft(self, unit: Unit, now: datetime, submitted: Submitted) -> None:
        """Keep what was typed into a form that was refused."""
        forms.keep_draft(self._turn(unit, now, submitted), submitted)
