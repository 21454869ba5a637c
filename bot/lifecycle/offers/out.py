"""What an owner does about an offer that is out: taking it back, one reminder a day, more time to answer."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.engine import formatting
from bot.engine.cards import pressed, settle
from bot.engine.clock import humane, quiet
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.reminders import same_day
from bot.lifecycle import happened
from bot.lifecycle.brief.access import owned
from bot.lifecycle.interviews.parties import Parties, parties_of
from bot.lifecycle.offers import out_wording as wording
from bot.lifecycle.offers import refusals
from bot.lifecycle.offers.commands import ExpireOffer, RemindOfOffer
from bot.lifecycle.offers.expiry import reminders
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_steps import next_steps
from bot.lifecycle.offers.out_commands import (
    BeginLonger,
    GiveLonger,
    PassReminder,
    ProposeLonger,
    RemindNow,
    TakeBackOffer,
)

STAMP = "%Y%m%dT%H%M"
"""A moment (UTC) as a button carries it, without what a short string may not hold."""
DAYS = (1, 2, 3)


def stamp(at: datetime) -> str:
    """A moment (aware) as a button carries it."""
    return at.astimezone(UTC).strftime(STAMP)


def _read(text: str) -> datetime:
    try:
        return datetime.strptime(text, STAMP).replace(tzinfo=UTC)
    except ValueError as broken:
        raise NotNow(refusals.NOT_LONGER) from broken


def _out(turn: Turn, id: str) -> tuple[Offer, Parties]:
    """The offer of whoever acts, if it is still out; NotNow else."""
    offer = turn.unit.get(Offer, id)
    owned(turn, offer.project)
    if offer.state != "sent" or turn.now >= offer.expires:
        raise NotNow(refusals.ended_already("expired" if offer.state == "sent" else offer.state))
    return offer, parties_of(turn, offer.application)


def take_back(turn: Turn, cmd: TakeBackOffer) -> Iterator[Effect]:
    """The offer ends unanswered; the others hear nothing, and somebody else can be chosen."""
    offer, parties = _out(turn, cmd.offer)
    offer.withdraw(turn.now)
    parties.application.offer_ended()
    parties.project.fall_back("interviewing", turn.now)
    yield Record(
        project=parties.project.id, what=happened.OFFER_TAKEN_BACK, detail={"applicant": parties.application.name}
    )
    yield EndTalks(flow="offer", subject=offer.id, outcome=wording.TAKEN_BACK)
    told = wording.taken_back(parties.owner.name, parties.project.title)
    yield Tell(person=offer.person, message=told, on=parties.application.platform)
    done = wording.told_taken_back(parties.application.name, next_steps(turn, parties.project.id))
    yield Tell(person=parties.owner.id, message=done, on=Side.OWNER)
    yield Refresh(person=parties.owner.id)


def nudged(turn: Turn, offer: Offer, parties: Parties) -> bool:
    """Whether the owner has had its reader reminded on the present day of theirs."""
    return any(
        what == happened.OFFER_REMINDED and at >= offer.at and same_day(at, turn.now, parties.zone)
        for at, _, what, _ in turn.unit.history(parties.project.id)
    )


def _reminded_today(turn: Turn, offer: Offer, parties: Parties) -> bool:
    own = (humane(due, parties.zone, deadline=offer.expires) for due in reminders(offer.at, offer.expires))
    by_the_clock = any(at <= turn.now and same_day(at, turn.now, parties.zone) for at in own)
    return by_the_clock or nudged(turn, offer, parties)


def remind_now(turn: Turn, cmd: RemindNow) -> Iterator[Effect]:
    """One reminder, at most one a day, and not in their night."""
    offer, parties = _out(turn, cmd.offer)
    name, zones = parties.application.name, parties.zones
    if _reminded_today(turn, offer, parties):
        yield Tell(person=turn.person.id, message=wording.reminded_today(name, offer.expires, zones), on=Side.OWNER)
        return
    due = humane(turn.now, parties.zone, deadline=offer.expires)
    yield Record(project=parties.project.id, what=happened.OFFER_REMINDED, detail={"applicant": name})
    yield Remind(command=PassReminder(offer.id), due=due)
    later = due if quiet(turn.now, parties.zone) and due > turn.now else None
    yield Tell(
        person=turn.person.id, message=wording.reminded(name, offer.expires, zones, later=later), on=Side.OWNER
    )  # fmt: skip


def pass_reminder(turn: Turn, cmd: PassReminder) -> Iterator[Effect]:
    """The question of the offer stands again, with the owner's word above it."""
    offer = turn.unit.get(Offer, cmd.offer)
    if offer.state != "sent" or turn.now >= offer.expires:
        return
    parties = parties_of(turn, offer.application)
    lead = wording.asks_for_an_answer(parties.owner.name, formatting.span(offer.expires - turn.now))
    platform = parties.application.platform
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)


def begin_longer(turn: Turn, cmd: BeginLonger) -> Iterator[Effect]:
    """Until when: so many days more, up to the start of the work, or a day in words."""
    offer, parties = _out(turn, cmd.offer)
    until = [(offer.expires + timedelta(days=days), days) for days in DAYS]
    ways = [(GiveLonger(offer.id, stamp(at)), days) for at, days in until if not _too_far(at, parties)]
    message = wording.until_when(parties.application.name, offer.expires, parties.zones, ways)
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(offer))


def propose_longer(turn: Turn, cmd: ProposeLonger) -> Iterator[Effect]:
    """Old and new, with a button for each way to read what was said."""
    offer, parties = _out(turn, cmd.offer)
    moments = [_read(text) for text in cmd.until]
    fitting = [at for at in moments if at > offer.expires and not _too_far(at, parties)]
    if not fitting:
        raise NotNow(refusals.PAST_START if any(_too_far(at, parties) for at in moments) else refusals.NOT_LONGER)
    ways = [(GiveLonger(offer.id, stamp(at)), at) for at in fitting]
    message = wording.shall_it_be(parties.application.name, offer.expires, parties.zones, ways, offer.id)
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(offer))


def give_longer(turn: Turn, cmd: GiveLonger) -> Iterator[Effect]:
    """The end of the offer and its reminders move; its reader is told."""
    offer, parties = _out(turn, cmd.offer)
    until = _read(cmd.until)
    if _too_far(until, parties):
        raise NotNow(refusals.PAST_START)
    offer.stay_open(until)
    name, zones, platform = parties.application.name, parties.zones, parties.application.platform
    detail = {"applicant": name, "until": until.isoformat()}
    yield Record(project=parties.project.id, what=happened.OFFER_LEFT_OPEN, detail=detail)
    for due in reminders(turn.now, until)[-1:]:
        due = humane(due, parties.zone, deadline=until)
        if due > turn.now:
            yield Remind(command=RemindOfOffer(offer.id), due=due, basis=stamp(until))
    yield Remind(command=ExpireOffer(offer.id), due=until)
    lead = wording.given_longer(parties.owner.name)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)
    told = wording.told_longer(name, until, zones)
    yield from settle(turn, told.text, _card(offer))
    if not pressed(turn):
        yield Tell(person=parties.owner.id, message=told, on=Side.OWNER)
    yield Refresh(person=parties.owner.id)


def _too_far(at: datetime, parties: Parties) -> bool:
    return at > parties.brief.timetable.starts.at


def _card(offer: Offer) -> str:
    return f"offer:{offer.id}:longer"
