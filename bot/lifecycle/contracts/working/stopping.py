"""A contractor who cannot go on, and the end of a contract before its delivery was accepted (PRODUCT 5.2, cancel)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Announce, Ask, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.contracts.commands import BeginStop, EndContract
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of, talks_about_work
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import stopping_wording as wording
from bot.lifecycle.contracts.working.check_ins import contractors
from bot.lifecycle.contracts.working.commands import CannotContinue, StopWork
from bot.lifecycle.contracts.working.silence import finalists
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.offers.next_steps import next_steps


def begin(turn: Turn, cmd: BeginStop) -> Iterator[Effect]:
    """`cancel` at work: nothing is sent before it is confirmed."""
    engagement = contractors(turn, cmd.contract)
    message = wording.sure_to_stop(engagement)
    yield Tell(person=turn.person.id, message=message, on=turn.here, card=_question(engagement))


def _question(engagement: Engagement) -> str:
    """The name of the card that asks whether they mean to stop."""
    return f"stop:{engagement.id}"


def stop(turn: Turn, cmd: StopWork) -> Iterator[Effect]:
    """Sure, and the reason is asked; or the work goes on."""
    engagement = contractors(turn, cmd.contract)
    if cmd.sure:
        yield from settle(turn, wording.said_to_stop(), _question(engagement))
        yield Ask(person=turn.person.id, flow="stop", subject=engagement.id, on=turn.here)
    else:
        yield from settle(turn, wording.goes_on(), _question(engagement))
        yield Tell(person=turn.person.id, message=wording.going_on(engagement), on=turn.here)


def cannot_continue(turn: Turn, cmd: CannotContinue) -> Iterator[Effect]:
    """The owner is told and decides; the contract stands until then."""
    engagement = contractors(turn, cmd.contract)
    engagement.contract.cannot_go_on(turn.now)
    yield Record(project=engagement.project.id, what=happened.CONTRACTOR_CANNOT_CONTINUE, detail={"reason": cmd.reason})
    yield tell(engagement, "owner", wording.cannot(engagement, cmd.reason), card=f"cannot:{engagement.id}")
    yield Tell(person=turn.person.id, message=wording.told_cannot(engagement), on=turn.here)
    yield Refresh(person=engagement.owner.id)


def end(turn: Turn, cmd: EndContract) -> Iterator[Effect]:
    """Ended before acceptance: both are told, open questions close, and the project goes back to choosing."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    engagement.contract.end()
    others = finalists(turn, engagement)
    engagement.project.work_ended("interviewing" if others else "reviewing", turn.now)
    for flow, subject in talks_about_work(turn.unit, engagement.id):
        yield EndTalks(flow=flow, subject=subject)
    yield Announce(event=ContractEnded(engagement.id))
    yield from settle(turn, wording.has_ended(), f"cannot:{engagement.id}", f"work:{engagement.id}")
    yield Record(project=engagement.project.id, what=happened.CONTRACT_ENDED_BY_THE_OWNER, detail={})
    yield tell(engagement, "contractor", wording.ended(engagement))
    steps = () if others else next_steps(turn, engagement.project.id)
    yield Tell(person=turn.person.id, message=wording.ended_owner(engagement, others, steps), on=Side.OWNER)
    yield Refresh(person=turn.person.id)
    if others:
        yield Then(command=ChooseHire(engagement.project.id))
