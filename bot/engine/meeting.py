"""Meeting whoever is behind an event: the person of an account, what the platform says of them, where they are."""

from bot.engine import outbox
from bot.engine.context import Turn
from bot.engine.events import Event, Profile, Said
from bot.engine.people import Identity, Person, Side


class Stranger(Exception):
    """Nobody is behind this account yet: its platform is asked who it is before they are met."""


def meet(turn: Turn, event: Event) -> None:
    """Know the person behind the account, and that they can be reached where they just were. Raises Stranger."""
    turn.account = event.who
    known = turn.unit.find(Identity, id=str(event.who))
    identity = known[0] if known else _introduced(turn, event)
    person = turn.who = turn.unit.get(Person, identity.person)
    if event.profile:
        _learn(turn, identity, person, event.profile)
    if isinstance(event, Said):
        person.learn_language(event.text)
    person.last_on = event.who.platform
    if event.direct:
        outbox.reached(turn, identity, event)
    elif turn.live:
        outbox.show_waiting(turn, identity)


def recognise(turn: Turn, event: Event) -> None:
    """The person behind the account, if there is one already; nothing is written."""
    for identity in turn.unit.find(Identity, id=str(event.who)):
        turn.who, turn.account = turn.unit.get(Person, identity.person), event.who


def _introduced(turn: Turn, event: Event) -> Identity:
    if event.profile is None and not turn.strangers:
        raise Stranger(str(event.who))
    name = event.profile.name if event.profile else "there"
    person = Person(id=turn.ids.new("p"), name=name, at=turn.now, last_on=event.who.platform)
    identity = Identity(
        id=str(event.who), person=person.id, platform=event.who.platform, account=event.who.id, at=turn.now
    )
    turn.unit.add(person)
    turn.unit.add(identity)
    return identity


def _learn(turn: Turn, identity: Identity, person: Person, profile: Profile) -> None:
    """The owners' platform is the one that knows names and members; an admin of the settings has the right at once."""
    organisation = turn.registry.organisation
    at_home = identity.platform == organisation.platform(Side.OWNER)
    identity.kind = profile.kind
    if at_home or not person.member:
        person.name = profile.name or person.name
    if profile.zone and person.zone_source != "stated":
        person.zone, person.zone_source = profile.zone, "platform"
    person.learn_locale(profile.locale)
    if at_home:
        person.member = profile.kind == "member"
    named = {identity.id, identity.account}
    if named & set(organisation.admins) and "admin" not in person.rights:
        person.rights = (*person.rights, "admin")
