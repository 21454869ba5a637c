"""From effects to message rows: which place, which card, and what to do with somebody who cannot be reached."""

from dataclasses import replace

from bot.engine import present_year, wording
from bot.engine.context import Turn
from bot.engine.effects import AmendReply, Post, Reply, ShowForm, Tell
from bot.engine.events import Event, PlatformName, Said
from bot.engine.messages import Message
from bot.engine.people import Identity, Person, Side, Waiting
from bot.engine.places import Place, dm, key
from bot.engine.work import Change, ChangeReply, Home, MessageRow, NewRow, Remove, Send


def tell(turn: Turn, effect: Tell) -> None:
    """A row for the person's DM; for somebody known to be unreachable, at once if they just pressed, else kept."""
    person = turn.unit.get(Person, effect.person)
    identity = reach(turn, person, effect.on)
    if identity is None:
        return
    message = present_year.without_it(effect.message.lead(turn.take_lead(person.id)), turn.now)
    if asked_in_channel(turn, person) and not (effect.card or effect.talk or effect.tag or message.files):
        turn.replies.append(Reply(message=message))
        return
    if identity.unreachable:
        _whisper(turn, identity, replace(effect, message=message))
        return
    place = dm(identity.as_account)
    if not turn.unit.find(Place, id=place):
        turn.unit.add(
            Place(
                id=place,
                platform=identity.platform,
                purpose="dm",
                subject=identity.account,
                at=turn.now,
                person=person.id,
            )
        )
    body = Send(
        place=place, message=message, person=person.id, talk=effect.talk, tag=effect.tag, pin=effect.pin,
        thread=asked_in(turn, identity),
    )  # fmt: skip
    _put(turn, body, lane=place, slot=effect.card, platform=identity.platform)
    turn.told[place] = (person, identity.as_account)


def asked_in(turn: Turn, identity: Identity) -> str:
    """The thread of the direct messages in which whoever acts has just written; the answer stands there."""
    return turn.thread if turn.account == identity.as_account else ""


def asked_in_channel(turn: Turn, person: Person) -> bool:
    """Whether whoever acts has just asked in a channel whose gateway can show the answer there to them alone (C14);
    what has a name or belongs to a talk still goes to their direct messages (C15)."""
    event = turn.event
    return turn.live and isinstance(event, Said) and not event.direct and turn.who is person


def post(turn: Turn, effect: Post) -> None:
    """A message row to a place that is no DM. Raises Unknown if there is no such place."""
    message = present_year.without_it(effect.message, turn.now)
    body = Send(place=effect.place, message=message, tag=effect.tag, opens=effect.opens, pin=effect.pin)
    platform = turn.unit.get(Place, effect.place).platform
    _put(turn, body, lane=effect.place, slot=effect.card, platform=platform)


def _put(turn: Turn, body: Send | Home, *, lane: str, slot: str, platform: str) -> None:
    turn.unit.work.put(
        NewRow(
            key=turn.ids.new("m"),
            kind="message",
            body=body,
            due=turn.now,
            lane=f"to:{lane}",
            slot=slot,
            platform=platform,
        )
    )


def amend(turn: Turn, card: str, message: Message) -> None:
    """Rewrite what has not gone out; change what has, after it in its lane, replacing an earlier change in waiting."""
    message = present_year.without_it(message, turn.now)
    for waiting in turn.unit.find(Waiting, card=card):
        waiting.message = message
    for row in turn.unit.work.cards(card):
        kept = {button.word or button.label for button in message.buttons}
        gone = tuple(word for button in row.body.message.buttons if (word := button.word or button.label) not in kept)
        turn.unit.work.rewrite(row.id, replace(row.body, message=message, spent=(*row.body.spent, *gone)))
        if row.begun:
            _follow(turn, row, Change(target=row.id, message=message))


def delete(turn: Turn, card: str) -> None:
    """Forget what has not gone out under this card; take back what has, after it in its lane."""
    for row in turn.unit.work.cards(card):
        if not row.begun:
            turn.unit.work.drop(row.id)
        else:
            turn.unit.work.rewrite(row.id, replace(row.body, message=Message()))
            _follow(turn, row, Remove(target=row.id))


def _follow(turn: Turn, row: MessageRow, body: Change | Remove) -> None:
    turn.unit.work.put(
        NewRow(
            key=turn.ids.new("m"),
            kind="message",
            body=body,
            due=turn.now,
            lane=row.lane,
            slot=f"change:{row.id}",
            platform=row.platform,
        )
    )


def home(turn: Turn, person: str) -> None:
    """Draw the home of a person's account on the owners' side anew; one that has not gone out yet is superseded."""
    platform = turn.registry.organisation.platform(Side.OWNER)
    for identity in turn.unit.find(Identity, person=person, platform=platform):
        shown = turn.registry.home(turn, turn.unit.get(Person, person))
        cards = tuple(present_year.without_it(card, turn.now) for card in shown)
        slot = f"home:{identity.account}"
        body = Home(account=identity.as_account, cards=cards)
        _put(turn, body, lane=slot, slot=slot, platform=platform)


def answer(turn: Turn, effect: Reply | ShowForm) -> None:
    """To the gateway that waits, or, if none does, to the person's DM."""
    if turn.live:
        dated = effect
        if isinstance(effect, Reply):
            dated = replace(effect, message=present_year.without_it(effect.message, turn.now))
        turn.replies.append(dated)
    elif turn.who and turn.account:
        message = effect.message if isinstance(effect, Reply) else effect.otherwise
        tell(turn, Tell(person=turn.who.id, message=message, on=turn.account.platform))


def amend_reply(turn: Turn, effect: AmendReply) -> None:
    """Rewrite what one person alone was shown after a press, where the platform still can."""
    message = present_year.without_it(effect.message, turn.now)
    body = ChangeReply(platform=effect.platform, card=effect.card, message=message)
    turn.unit.work.put(NewRow(key=turn.ids.new("m"), kind="message", body=body, due=turn.now, platform=effect.platform))


def reach(turn: Turn, person: Person, on: PlatformName | Side | None) -> Identity | None:
    """The account to use: on the asked platform or that of the side, else where they last were, else any."""
    on = turn.registry.organisation.platform(on) if isinstance(on, Side) else on
    identities = turn.unit.find(Identity, person=person.id)
    for platform in (on, person.last_on):
        for identity in identities:
            if identity.platform == platform:
                return identity
    return identities[0] if identities else None


def _whisper(turn: Turn, identity: Identity, effect: Tell) -> None:
    message = with_answer(effect.message, effect.talk, effect.card)
    here = turn.live and turn.account == identity.as_account
    if here:
        turn.replies.append(Reply(message=message))
        return
    turn.unit.add(
        Waiting(
            id=turn.ids.new("w"),
            person=effect.person,
            platform=identity.platform,
            at=turn.now,
            message=message,
            card=effect.card,
            talk=effect.talk,
        )
    )


def with_answer(message: Message, talk: str, card: str) -> Message:
    """A question for somebody who cannot write to us: a button opens a form for the answer (C1, C16)."""
    asks = talk and card.removeprefix(f"talk:{talk}:").isdecimal()
    if not asks or message.buttons or message.select:
        return message
    return message.offering(wording.answer_button(talk))


def show_waiting(turn: Turn, identity: Identity) -> None:
    """At a press of somebody whose DMs are closed: what could not be said before, first (C1)."""
    if not identity.unreachable:
        return
    for waiting in turn.unit.find(Waiting, person=identity.person, platform=identity.platform)[:4]:
        if isinstance(waiting.message, Message):
            turn.replies.append(Reply(message=waiting.message))
        turn.unit.remove(waiting)


def reached(turn: Turn, identity: Identity, event: Event) -> None:
    """A direct message came: its place is known, and whoever was unreachable no longer is."""
    place = dm(identity.as_account)
    known = turn.unit.find(Place, id=place)
    base = replace(event.where, thread="")
    if not known:
        turn.unit.add(
            Place(
                id=place,
                platform=identity.platform,
                purpose="dm",
                subject=identity.account,
                at=turn.now,
                address=base,
                where=key(base),
                person=identity.person,
            )
        )
    elif known[0].address is None:
        known[0].address, known[0].where = base, key(base)
    if identity.unreachable:
        identity.unreachable = ""
        for waiting in turn.unit.find(Waiting, person=identity.person, platform=identity.platform):
            if isinstance(waiting.message, Message):
                body = Send(place=place, message=waiting.message, person=identity.person, talk=waiting.talk)
                _put(turn, body, lane=place, slot=waiting.card, platform=identity.platform)
            turn.unit.remove(waiting)
