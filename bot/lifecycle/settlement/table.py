"""What deliveries and their settling bring to the registry."""

from bot.engine.context import Turn
from bot.engine.registry import CommandForm, Flow
from bot.engine.talks import Talk
from bot.lifecycle.brief.events import BriefSaved
from bot.lifecycle.contracts.commands import BeginDelivery, HandIn
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.settlement import (
    actions,
    again,
    differing,
    ending,
    fixing,
    flows,
    handing,
    paying,
    question_wording,
    rating,
    reviewing,
    standing,
)
from bot.lifecycle.settlement.commands import (
    AcceptDelivery,
    AnswerPaid,
    AskExtra,
    AskHandIn,
    BeginDifference,
    CloseAccepted,
    Deliver,
    DropExtra,
    EndTimeBox,
    FixCriterion,
    HearMoney,
    HireAgain,
    Judge,
    JudgeInWords,
    LeaveHanded,
    PassTheRest,
    PlaceFault,
    Propose,
    RaiseDifference,
    Rate,
    RemindReview,
    SendFixes,
    TakeFixes,
    TellPaid,
    TellReviewOver,
)
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.settlement.money_commands import SayUnpaid
from bot.lifecycle.settlement.steps import STEPS


def _handing(turn: Turn, talk: Talk) -> flows.DeliveryFacts:
    engagement = engagement_of(turn.unit, talk.subject)
    version = engagement.brief_version
    before = handing.fixing(turn, engagement.id)
    return flows.DeliveryFacts(
        engagement.id, engagement.project.title, engagement.owner.name, version.brief.criteria, version.short,
        before.artefacts if before else (),
    )  # fmt: skip


def _differing(turn: Turn, talk: Talk) -> flows.DifferenceFacts:
    delivery = turn.unit.get(Delivery, talk.subject)
    brief, _ = actions.signed(turn, delivery)
    texts = {criterion.id: criterion.text for criterion in brief.criteria}
    return flows.DifferenceFacts(
        delivery.id, tuple((name, texts.get(name, ""), delivery.verdicts[name].seen) for name in delivery.fixes)
    )


def _faulty(turn: Turn, talk: Talk) -> flows.FaultFacts:
    delivery = turn.unit.get(Delivery, talk.subject)
    brief, _ = actions.signed(turn, delivery)
    return flows.FaultFacts(delivery.id, brief.title, brief.criteria)


def _rated(turn: Turn, talk: Talk) -> rating.RatingFacts:
    engagement = engagement_of(turn.unit, talk.subject)
    side = engagement.side(talk.person)
    return rating.RatingFacts(
        engagement.id, engagement.project.title, side, engagement.they if side == "owner" else engagement.owner.name
    )


FLOWS = (
    Flow(
        name="deliver",
        run=flows.deliver,
        facts=_handing,
        title=lambda turn, talk: _handing(turn, talk).title,
        outline=STEPS,
        draft_kept=question_wording.DRAFT_KEPT,
        asked=handing.asked_meanwhile,
    ),
    Flow(
        name="handing",
        run=flows.handing,
        facts=handing.facts,
        title=lambda turn, talk: handing.facts(turn, talk).title,
        review="",
        side=True,
        survey=True,
    ),
    Flow(
        name="differ",
        run=flows.differ,
        facts=_differing,
        title=lambda turn, talk: engagement_of(turn.unit, turn.unit.get(Delivery, talk.subject).contract).project.title,
        review="",
        relays=True,
        side=True,
    ),
    Flow(
        name="fault",
        run=flows.fault,
        facts=_faulty,
        title=lambda turn, talk: _faulty(turn, talk).title,
        review="",
        side=True,
    ),
    Flow(
        name="rating",
        run=rating.rating,
        facts=_rated,
        title=lambda turn, talk: _rated(turn, talk).title,
        review="",
        side=True,
        survey=True,
    ),
)
COMMANDS = {
    BeginDelivery: actions.begin,
    HireAgain: again.hire_again,
    HandIn: handing.hand_in,
    AskHandIn: handing.ask,
    LeaveHanded: handing.leave,
    Deliver: actions.deliver,
    Judge: actions.judge,
    JudgeInWords: actions.judge_in_words,
    PlaceFault: actions.place_fault,
    PassTheRest: actions.pass_rest,
    DropExtra: fixing.drop,
    AskExtra: fixing.ask_extra,
    SendFixes: fixing.send_fixes,
    TakeFixes: fixing.take_fixes,
    AcceptDelivery: ending.accept,
    BeginDifference: differing.begin_difference,
    RaiseDifference: differing.raise_difference,
    Propose: differing.propose,
    AnswerPaid: ending.paid,
    TellPaid: paying.tell_paid,
    HearMoney: paying.hear,
    SayUnpaid: paying.say_unpaid,
    Rate: ending.rate,
    RemindReview: reviewing.remind,
    TellReviewOver: reviewing.tell_over,
    EndTimeBox: differing.end_time_box,
    CloseAccepted: ending.close_later,
}
LISTENERS = {ContractEnded: ending.stop, BriefSaved: again.brief_saved}
COMMAND_FORMS = {
    FixCriterion: CommandForm(show=actions.show_fix, accept=actions.accept_fix, check=actions.check_fix),
}
CERTAIN = (paying.heard,)
STANDING = (standing.standing,)
READINGS = (standing.verdict,)
