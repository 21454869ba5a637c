"""The card of what was agreed, and both sides' yes to one version (F068, F070)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import pressed
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, Record, Refresh, Remind, Reply, Tell, Then
from bot.engine.guards import NotNow
from bot.lifecycle import happened
from bot.lifecycle.ads.commands import CloseAd
from bot.lifecycle.ads.events import QuestionsChanged
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.agreeing import signing_wording as wording
from bot.lifecycle.contracts.agreeing.commands import Agree, Awaited, RemindToAgree
from bot.lifecycle.contracts.commands import ShowAgreement, StartWork
from bot.lifecycle.contracts.model import PARTIES, Contract, Party
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.open_questions import open_questions
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.offers.commands import EndChoosing
from bot.lifecycle.screening.answer_wording import SOMEBODY_ELSE
from bot.lifecycle.screening.commands import AnswerTheRest

ANSWER_WITHIN = timedelta(hours=24)
"""How long each side has for its part, before it is reminded (PRODUCT 5.5)."""
SIGNATURES: dict[Party, Awaited] = {"owner": "owner-signature", "contractor": "contractor-signature"}


def card_name(contract: Contract, party: Party) -> str:
    """The name of the pinned card, by which every agreed change amends it."""
    return f"agreed:{contract.id}:{party}"


def show_cards(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """The card to both, pinned; each has 24 hours of their own."""
    contract, number = engagement.contract, engagement.brief_version.number
    contract.answer_by = turn.now + ANSWER_WITHIN
    waiting = open_questions(turn.unit, contract)
    for party in PARTIES:
        card = wording.agreed_card(engagement, party, waiting)
        yield tell(engagement, party, card, card=card_name(contract, party), pin=True)
        command = RemindToAgree(contract.id, SIGNATURES[party], number, 1)
        due = humane(contract.answer_by, engagement.zone_of(party))
        yield Remind(command=command, due=due, basis=f"{number}/1")


def amend_cards(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """Draw the pinned cards anew, after every change of the contract or its version."""
    waiting = open_questions(turn.unit, engagement.contract)
    for party in PARTIES:
        card = wording.agreed_card(engagement, party, waiting)
        yield Amend(card=card_name(engagement.contract, party), message=card)


def questions_changed(turn: Turn, event: QuestionsChanged) -> Iterator[Effect]:
    """The cards count the questions that wait, as long as they wait for a signature."""
    for contract in turn.unit.find(Contract, project=event.project, stage="signing"):
        yield from amend_cards(turn, engagement_of(turn.unit, contract.id))


def agree(turn: Turn, cmd: Agree) -> Iterator[Effect]:
    """One side's yes to this very version; with the second the work starts."""
    engagement = engagement_of(turn.unit, cmd.contract)
    contract, version = engagement.contract, engagement.brief_version
    party = engagement.side(turn.person.id)
    other = engagement.name_of("contractor" if party == "owner" else "owner")
    if contract.stage == "signing":
        if version.number != cmd.number:
            raise NotNow(refusals.NEWER_VERSION)
        if contract.signed(party):
            raise NotNow(refusals.agreed_already(other))
        waiting = open_questions(turn.unit, contract)
        if waiting:
            yield Reply(message=wording.question_first(engagement, party, waiting))
            return
    done = contract.sign(party, turn.now)
    detail = {"side": party, "version": version.number, "hash": version.hash, "at": turn.now.isoformat()}
    yield Record(project=contract.project, what=happened.AGREED, detail=detail)
    if done:
        yield from _begin(turn, engagement)
        return
    yield from amend_cards(turn, engagement)
    if not pressed(turn):
        yield tell(engagement, party, wording.agreed_once(other))


def _begin(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """Both have agreed: hired, working, and only now the others are answered (F060)."""
    contract, version = engagement.contract, engagement.brief_version
    assert contract.signed_owner is not None
    assert contract.signed_contractor is not None
    engagement.application.hire()
    engagement.project.move("working", turn.now)
    detail = {
        "version": version.number,
        "hash": version.hash,
        "owner": contract.signed_owner.isoformat(),
        "contractor": contract.signed_contractor.isoformat(),
    }
    yield Record(project=contract.project, what=happened.SIGNED, detail=detail)
    yield from amend_cards(turn, engagement)
    yield Then(command=EndChoosing(contract.project))
    for ad in turn.unit.find(Ad, project=contract.project, state="live"):
        yield Then(command=CloseAd(ad.id, "filled"))
    yield Then(command=StartWork(contract.id))
    yield Then(command=AnswerTheRest(contract.project, SOMEBODY_ELSE))
    yield Refresh(person=contract.owner)


def show(turn: Turn, cmd: ShowAgreement) -> Iterator[Effect]:
    """The card of the version in force, to whoever asks for it."""
    engagement = engagement_of(turn.unit, cmd.contract)
    waiting = open_questions(turn.unit, engagement.contract)
    card = wording.agreed_card(engagement, engagement.side(turn.person.id), waiting)
    yield Tell(person=turn.person.id, message=card, on=turn.here)
