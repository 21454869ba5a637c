"""Cards that ask whether something is meant: what they are called, and how they settle when it is done or gone."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine import standing_wording, wording
from bot.engine.cards import settle
from bot.engine.commands import Command, Unreadable, short
from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, Tell
from bot.engine.events import Account
from bot.engine.messages import Text
from bot.engine.people import Person
from bot.engine.places import dm
from bot.engine.resolving import candidates
from bot.engine.standing import Candidate
from bot.engine.talks import Talk
from bot.engine.work import MessageRow

MEANT = "meant:"
AT = "#"
"""The name of a card that asks whether a command is meant: `meant:SHORT STRING#WHEN`, so that each is settled alone."""
ASIDE = ("held", "stop")
"""Cards about words that were put aside at a question: `talk:ID:held:MESSAGE`, a card for each such message."""
RECENT = 30
"""How many messages back a card is looked for that asks about what is gone."""


def named_for(command: Command) -> str:
    """What the names of all cards about a command begin with; "" for one that no button carries."""
    try:
        return f"{MEANT}{short(command)}{AT}" if command.verb else ""
    except ValueError:  # too long for a button, so no card has asked for it
        return ""


def settle_asked(turn: Turn, command: Command, outcome: Text = standing_wording.DONE) -> Iterator[Effect]:
    """Settle the cards that asked whoever acts whether they mean this command: it is done, or asked about anew."""
    begins = named_for(command)
    if not begins or turn.account is None:
        return
    for row in turn.unit.work.recent(dm(turn.account), RECENT):
        if row.slot.startswith(begins):
            yield from settle(turn, outcome, row.slot)


def ask(turn: Turn, candidate: Candidate) -> Iterator[Effect]:
    """Name what a candidate does, and ask whether it is meant; an earlier question about the same gives way."""
    yield from settle_asked(turn, candidate.command, standing_wording.ASKED_AGAIN)
    begins = named_for(candidate.command)
    card = f"{begins}{turn.now.isoformat()}" if begins else ""
    yield Tell(person=turn.person.id, message=standing_wording.is_it_meant(candidate), on=turn.here, card=card)


def possible(turn: Turn, action: str) -> Candidate | None:
    """The candidate behind a short string, if whoever acts can still ask for it."""
    try:
        command = turn.registry.read(action)
    except Unreadable:
        return None
    return next((candidate for candidate in candidates(turn) if candidate.command == command), None)


def aside(talk: str, name: str, message: str) -> str:
    """The name of the card about one message that was put aside: `name` is one of ASIDE."""
    return f"talk:{talk}:{name}:{message}"


def settle_gone(turn: Turn) -> Iterator[Effect]:
    """At the end of a turn: of everybody whom it concerns, the questions about what is not possible any more."""
    places = dict(turn.told)
    if turn.who is not None and turn.account is not None:
        places.setdefault(dm(turn.account), (turn.who, turn.account))
    for place, (person, account) in places.items():
        rows = [row for row in turn.unit.work.recent(place, RECENT) if row.body.message.buttons]
        asking = [row for row in rows if row.slot.startswith(MEANT)]
        if asking:
            yield from _gone(turn, asking, rows, person, account)
        yield from _answered(turn, rows)


def _gone(
    turn: Turn, asking: list[MessageRow], rows: list[MessageRow], person: Person, account: Account
) -> Iterator[Effect]:
    standing = [candidate.command for candidate in candidates(turn.as_seen_by(person, account))]
    offered = [button.command for row in rows if row not in asking for button in row.body.message.buttons]
    for row in asking:
        try:
            command = turn.registry.read(row.slot.removeprefix(MEANT).rpartition(AT)[0])
        except Unreadable:
            continue
        if not any(_covers(known, command) for known in (*standing, *offered)):
            yield from settle(turn, standing_wording.GONE, row.slot)


def _covers(known: Command, command: Command) -> bool:
    """Whether what can be done now is what was asked about, filled with what was said or for several at once."""
    if type(known) is not type(command):
        return False
    return known == command or _about(known) in _about(command)


def _about(command: Command) -> str:
    return short(command).partition(":")[2].partition(":")[0]


def _answered(turn: Turn, rows: list[MessageRow]) -> Iterator[Effect]:
    """Words that were put aside and have been dealt with, or gave way to newer ones."""
    for row in rows:
        name, _, message = row.slot.removeprefix("talk:").partition(":")[2].partition(":")
        if not row.slot.startswith("talk:") or name not in ASIDE or not message:
            continue
        for talk in turn.unit.find(Talk, id=row.slot.split(":")[1]):
            if talk.state == "closed" or talk.held is None or talk.held.message != message:
                card = replace(row.body.message, footer=()).settled(wording.PASSED)
                yield Amend(card=row.slot, message=card)
