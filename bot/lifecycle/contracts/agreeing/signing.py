"""The card of what was agreed, both sides' yes to one version, and what the owner still owes (F068, F070)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Refresh, Remind, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import CloseAd
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief.model import Version
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.commands import Agree, AskOwed, GiveOwed, NoteOwed
from bot.lifecycle.contracts.agreeing.flows import OwedFacts
from bot.lifecycle.contracts.commands import HandOver, StartWork
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.interviews.sides import Sides, sides
from bot.lifecycle.offers.nobody import call_off
from bot.lifecycle.screening.answer_wording import SOMEBODY_ELSE
from bot.lifecycle.screening.commands import AnswerTheRest

Side = Literal["owner", "contractor"]
SIDES: tuple[Side, ...] = ("owner", "contractor")


def card_name(contract: Contract, side: Side) -> str:
    """The name of the pinned card, by which every agreed change amends it."""
    return f"agreed:{contract.id}:{side}"


def show_cards(turn: Turn, contract: Contract, both: Sides) -> Iterator[Effect]:
    """The card to both, pinned; each has 24 hours of their own."""
    made = turn.unit.get(Version, contract.version_id)
    contract.answer_by = turn.now + timedelta(hours=24)
    for side in SIDES:
        person, zone = (contract.owner, both.owner.zone) if side == "owner" else (contract.contractor, both.zone)
        yield Tell(
            person=person,
            message=wording.agreed_card(contract, made, both, side),
            on="slack" if side == "owner" else contract.platform,
            card=card_name(contract, side),
            pin=True,
        )
        due = humane(contract.answer_by, zone)
        yield Remind(kind=f"agree.sign.{side}", subject=contract.id, due=due, basis=f"{made.number}/1")


def amend_cards(turn: Turn, contract: Contract, both: Sides) -> Iterator[Effect]:
    """Draw the pinned cards anew, after every change of the contract or its version."""
    made = turn.unit.get(Version, contract.version_id)
    for side in SIDES:
        yield Amend(card=card_name(contract, side), message=wording.agreed_card(contract, made, both, side))


def side_of(turn: Turn, contract: Contract) -> Side:
    """Which side acts; raises NotAllowed for anybody else."""
    if turn.person.id == contract.owner:
        return "owner"
    if turn.person.id == contract.contractor:
        return "contractor"
    raise NotAllowed(contract.id)


def agree(turn: Turn, cmd: Agree) -> Iterator[Effect]:
    """One side's yes to this very version; with the second the work starts."""
    contract = turn.unit.get(Contract, cmd.contract)
    side = side_of(turn, contract)
    both = sides(turn, contract.application)
    made = turn.unit.get(Version, contract.version_id)
    other = both.application.name if side == "owner" else both.owner.name
    if contract.stage == "signing":
        if made.number != cmd.number:
            raise NotNow("There is a newer version; please look at the card again.")
        if contract.signed_owner if side == "owner" else contract.signed_contractor:
            raise NotNow(f"You have agreed already; waiting for {other}.")
        if turn.unit.find(RelayLine, subject=contract.id, by="applicant", state="sent"):
            raise NotNow("A question is still open; it has to be answered first.")
    done = contract.sign(side, turn.now)
    detail = {"side": side, "version": made.number, "hash": made.hash, "at": turn.now.isoformat()}
    yield Record(project=contract.project, what="agreed", detail=detail)
    if not done:
        yield from amend_cards(turn, contract, both)
        on = "slack" if side == "owner" else contract.platform
        yield Tell(person=turn.person.id, message=wording.agreed_once(other), on=on)
        return
    yield from _begin(turn, contract, both, made)


def _begin(turn: Turn, contract: Contract, both: Sides, made: Version) -> Iterator[Effect]:
    """Both have agreed: hired, working, and only now the others are answered (F060)."""
    assert contract.signed_owner is not None
    assert contract.signed_contractor is not None
    both.application.hire()
    both.project.move("working", turn.now)
    detail = {
        "version": made.number,
        "hash": made.hash,
        "owner": contract.signed_owner.isoformat(),
        "contractor": contract.signed_contractor.isoformat(),
    }
    yield Record(project=contract.project, what="signed", detail=detail)
    yield from amend_cards(turn, contract, both)
    yield from call_off(turn, both.project)
    for ad in turn.unit.find(Ad, project=contract.project, state="live"):
        yield Then(command=CloseAd(ad.id, "filled"))
    yield Then(command=StartWork(contract.id))
    yield Then(command=AnswerTheRest(contract.project, SOMEBODY_ELSE))
    yield Refresh(person=contract.owner)


def ask_owed(turn: Turn, cmd: AskOwed) -> Iterator[Effect]:
    contract = _owners(turn, cmd.contract)
    yield Ask(person=contract.owner, flow="owed", subject=contract.id, on="slack")


def owed_facts(turn: Turn, talk: Talk) -> OwedFacts:
    return OwedFacts(talk.subject)


def note_owed(turn: Turn, cmd: NoteOwed) -> Iterator[Effect]:
    """What the owner has to give stands on both cards; the clock waits for it (F070, C37)."""
    contract = _owners(turn, cmd.contract)
    contract.owner_owes, contract.owed_since = cmd.what, turn.now
    both = sides(turn, contract.application)
    yield Record(project=contract.project, what="owner owes", detail={"what": cmd.what})
    yield from amend_cards(turn, contract, both)
    yield Tell(person=contract.owner, message=wording.owed_noted(cmd.what), on="slack")
    yield Tell(person=contract.contractor, message=wording.owed(both.owner.name, cmd.what), on=contract.platform)


def give_owed(turn: Turn, cmd: GiveOwed) -> Iterator[Effect]:
    contract = _owners(turn, cmd.contract)
    if not contract.owner_owes:
        raise NotNow("You owe nothing just now.")
    if contract.stage == "working":
        yield Then(command=HandOver(contract.id))
        return
    what, contract.owner_owes, contract.owed_since = contract.owner_owes, "", None
    both = sides(turn, contract.application)
    yield Record(project=contract.project, what="owner gave", detail={"what": what})
    yield from amend_cards(turn, contract, both)
    told: Message = wording.given(both.owner.name, what)
    yield Tell(person=contract.contractor, message=told, on=contract.platform)


def _owners(turn: Turn, id: str) -> Contract:
    contract = turn.unit.get(Contract, id)
    if contract.owner != turn.person.id:
        raise NotAllowed(id)
    if contract.stage not in ("reading_back", "signing", "working"):
        raise NotNow(f"The work is {contract.stage.replace('_', ' ')}.")
    return contract
