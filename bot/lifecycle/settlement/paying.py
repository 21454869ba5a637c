"""What both sides say about the money of accepted work; the contractor's word closes it, the bot handles none."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Refresh, Tell, Then
from bot.engine.events import Said
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.contracts.commands import WriteTo
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import paying_wording as wording
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement.commands import AnswerPaid, HearMoney, TellPaid
from bot.lifecycle.settlement.end_wording import UNPAID_OUTCOME, not_paid, told_not_paid
from bot.lifecycle.settlement.money_commands import SayUnpaid
from bot.reading.replies.payment import PaymentSaid, payment_said


def heard(turn: Turn, event: Said) -> HearMoney | None:
    """Words about the money of the one piece of work that is accepted, or that they name; else None."""
    if event.files:
        return None
    mine = [*turn.unit.find(Contract, owner=turn.person.id), *turn.unit.find(Contract, contractor=turn.person.id)]
    accepted = [contract for contract in mine if contract.stage == "accepted" and contract.paid != "yes"]
    low = event.text.lower()
    named = [row for row in accepted if _names(engagement_of(turn.unit, row.id), low)]
    meant = accepted if len(accepted) == 1 else named
    if not accepted:
        return _missed_after_the_end(turn, event.text)
    if len(meant) != 1:
        return None
    said = _said(engagement_of(turn.unit, meant[0].id), event.text)
    asked = meant[0].contractor == turn.person.id and meant[0].paid != "not yet"
    if said is None or (said.kind == "acknowledged" and not asked):
        return None
    elsewhere = any(contract.stage in ("working", "delivered") for contract in mine)
    if elsewhere and said.kind in ("acknowledged", "close") and not named:
        return None
    return HearMoney(meant[0].id, event.text)


def _missed_after_the_end(turn: Turn, text: str) -> HearMoney | None:
    """The money of closed work that its contractor misses; the newest where several are closed and none is named."""
    closed = turn.unit.find(Contract, contractor=turn.person.id, stage="closed")
    named = [row for row in closed if _names(engagement_of(turn.unit, row.id), text.lower())]
    meant = (named or closed)[-1:]
    said = _said(engagement_of(turn.unit, meant[0].id), text) if meant else None
    return HearMoney(meant[0].id, text) if said is not None and said.kind == "not_paid" else None


def _names(engagement: Engagement, low: str) -> bool:
    named = (engagement.project.title.lower(), engagement.they.lower(), engagement.owner.name.lower())
    return any(name in low for name in named)


def _said(engagement: Engagement, text: str) -> PaymentSaid | None:
    return payment_said(text, engagement.brief_version.brief.pay.money.currency)


def hear(turn: Turn, cmd: HearMoney) -> Iterator[Effect]:
    """The contractor's word counts at once; the owner's is shown before it goes out."""
    engagement = engagement_of(turn.unit, cmd.contract)
    said = _said(engagement, cmd.text)
    if engagement.contract.stage == "closed" and engagement.side(turn.person.id) == "contractor":
        yield from _ask_whether_missed(turn, engagement)
        return
    if said is None or engagement.contract.stage != "accepted":
        raise NotNow(refusals.NOTHING_ACCEPTED)
    follow = _of_owner if engagement.side(turn.person.id) == "owner" else _of_contractor
    yield from follow(turn, engagement, said, cmd.text)


def _of_owner(turn: Turn, engagement: Engagement, said: PaymentSaid, text: str) -> Iterator[Effect]:
    match said.kind:
        case "paid" | "acknowledged":
            command: Command = TellPaid(engagement.id, amount_of(engagement, said))
            message = wording.sure(engagement, command)
            yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_sure(engagement))
        case "later":
            yield Then(command=WriteTo(engagement.id, text))
        case _:
            yield Tell(person=turn.person.id, message=wording.what_is_missing(engagement), on=Side.OWNER)


def amount_of(engagement: Engagement, said: PaymentSaid) -> str:
    """The part that was named, in words; "" for all of it."""
    agreed = engagement.brief_version.brief.pay.money
    if said.amount is None or said.amount.amount is None:
        return wording.A_PART if said.part else ""
    whole = agreed.per in (None, "fixed") and not said.part
    same = (said.amount.amount, said.amount.currency) == (agreed.amount, agreed.currency)
    return "" if whole and same else wording.sum_of(said.amount)


def _sure(engagement: Engagement) -> str:
    return f"paid:{engagement.id}:sure"


def tell_paid(turn: Turn, cmd: TellPaid) -> Iterator[Effect]:
    """The owner says that it is paid, all or a part: the contractor is asked whether it has arrived."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "accepted":
        raise NotNow(refusals.NOTHING_ACCEPTED)
    engagement.contract.paid = "said"
    yield Record(project=engagement.project.id, what=happened.OWNER_SAYS_PAID, detail={"amount": cmd.amount or "all"})
    yield from settle(turn, wording.ASKED, _sure(engagement))
    yield from settle(turn, wording.SEE_NEWER, f"paid:{engagement.id}", f"paid:{engagement.id}:later")
    yield tell(
        engagement, "contractor", wording.has_it_come(engagement, cmd.amount), card=f"paid:{engagement.id}:later"
    )
    yield Tell(person=turn.person.id, message=wording.asked(engagement), on=Side.OWNER)
    yield Refresh(person=turn.person.id)


def _of_contractor(turn: Turn, engagement: Engagement, said: PaymentSaid, text: str) -> Iterator[Effect]:
    part = amount_of(engagement, said) if said.kind == "paid" else ""
    if said.kind == "close":
        message = wording.has_it_come(engagement, "", unasked=True)
        yield Tell(person=turn.person.id, message=message, on=turn.here, card=f"paid:{engagement.id}:later")
    elif said.kind == "later":
        yield Then(command=WriteTo(engagement.id, text))
    elif part:
        yield from _part_came(turn, engagement, part)
    else:
        yield Then(command=AnswerPaid(engagement.id, said.kind != "not_paid"))


def _part_came(turn: Turn, engagement: Engagement, part: str) -> Iterator[Effect]:
    """A part is there: the owner hears which, and the rest stays open."""
    engagement.contract.paid = "not yet"
    yield Record(project=engagement.project.id, what=happened.PART_PAID, detail={"amount": part})
    yield from settle(turn, wording.SEE_NEWER, f"paid:{engagement.id}", f"paid:{engagement.id}:later")
    yield tell(engagement, "owner", wording.part_came(engagement, part))
    message = wording.told_part(engagement, part)
    yield Tell(person=turn.person.id, message=message, on=turn.here, card=f"paid:{engagement.id}:later")
    yield Refresh(person=engagement.owner.id)


def _ask_whether_missed(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """After the end it is asked first: the owner hears of it, and the record says otherwise from then on."""
    if engagement.contract.paid == "not yet":
        yield Tell(person=turn.person.id, message=wording.owner_knows(engagement), on=turn.here)
        return
    yield Tell(person=turn.person.id, message=wording.missed(engagement), on=turn.here, card=_missed(engagement))


def _missed(engagement: Engagement) -> str:
    return f"paid:{engagement.id}:missed"


def say_unpaid(turn: Turn, cmd: SayUnpaid) -> Iterator[Effect]:
    """The contractor's word counts: it is not paid, the owner hears so, and the end is called what it is."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    if engagement.contract.stage != "closed":
        raise NotNow(refusals.NOTHING_ACCEPTED)
    if engagement.contract.paid == "not yet":
        raise NotNow(refusals.reminded(engagement.owner.name))
    engagement.contract.paid = "not yet"
    engagement.project.outcome = UNPAID_OUTCOME
    yield Record(project=engagement.project.id, what=happened.NOT_PAID_YET, detail={})
    yield from settle(turn, wording.NOT_COME, _missed(engagement), f"paid:{engagement.id}")
    yield tell(engagement, "owner", not_paid(engagement))
    yield Tell(
        person=turn.person.id,
        message=told_not_paid(engagement),
        on=turn.here,
        card=f"paid:{engagement.id}:later",
    )
    yield Refresh(person=engagement.owner.id)
