"""The fate of messages: those that a platform will not take wait for their reader's next press (C1, C2, C4)."""

from collections.abc import Iterator

from bot.engine import wording
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.events import Delivered, Left, Refused
from bot.engine.outbox import with_answer
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place

OF_THE_MESSAGE = ("invalid", "too_large")
"""Refusals of the message itself, which say nothing about whether its reader can be reached."""
FAILED = "failed:"
"""How the tag begins of the word about a message that could not be said: it is not said a second time."""


def told(turn: Turn, event: Delivered | Refused) -> Iterator[Effect]:
    """Whoever asked for the fate of a message is told."""
    kind = event.tag.split(":", 1)[0]
    if kind in turn.registry.delivered:
        yield from turn.registry.delivered[kind](turn, event)


def refused(turn: Turn, event: Refused) -> Iterator[Effect]:
    """A message that a platform will not take."""
    if not event.person:
        yield from told(turn, event)
        return
    person = turn.unit.get(Person, event.person)
    place = turn.unit.get(Place, event.place)
    if event.why in OF_THE_MESSAGE:
        if not event.tag.startswith(FAILED):
            yield Tell(person=person.id, message=wording.unsaid(), on=place.platform, tag=f"{FAILED}{event.row}")
        return
    first = False
    for identity in turn.unit.find(Identity, person=person.id, platform=place.platform):
        first = not identity.unreachable
        identity.unreachable = event.why
    _keep_for_later(turn, event, place)
    if first:
        yield from turn.registry.unreachable(turn, person, event.why)


def left(turn: Turn, event: Left) -> Iterator[Effect]:
    """An account is no more: what is said to it waits, and whoever waits for its person is told once (C49)."""
    for identity in turn.unit.find(Identity, id=str(event.who)):
        if identity.unreachable != "deactivated":
            identity.unreachable = "deactivated"
            yield from turn.registry.unreachable(turn, turn.unit.get(Person, identity.person), "deactivated")


def _keep_for_later(turn: Turn, event: Refused, place: Place) -> None:
    for row in turn.unit.work.recent(event.place, 200):
        if row.id == event.row:
            turn.unit.add(
                Waiting(
                    id=turn.ids.new("w"),
                    person=event.person,
                    platform=place.platform,
                    at=turn.now,
                    message=with_answer(row.body.message, row.body.talk, row.slot),
                    card=row.slot,
                    talk=row.body.talk,
                )
            )
