"""What offers bring to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.access import project_title
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.offers import (
    actions,
    answering,
    choosing,
    counters,
    flows,
    no_hire,
    out,
    out_standing,
    standing,
    timers,
    uninterviewed,
    wishes,
    wording,
)
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AmendOffer,
    AskAboutOffer,
    BeginDecline,
    BeginNewRound,
    BeginOfferQuestion,
    CloseWithoutHire,
    ContinueRound,
    DeclineOffer,
    DraftOffer,
    EditOffer,
    EndChoosing,
    EndRoundUnanswered,
    ExpireOffer,
    LeaveOfferOpen,
    OfferUninterviewed,
    PickHire,
    RemindOfOffer,
    SendOffer,
    TellOfferExpired,
)
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.out_commands import (
    BeginLonger,
    GiveLonger,
    PassReminder,
    ProposeLonger,
    RemindNow,
    TakeBackOffer,
)
from bot.lifecycle.offers.wish_commands import (
    AgreeToWish,
    BeginCounter,
    BeginWish,
    CounterWish,
    KeepOffer,
    LeaveCounter,
    TakeCounter,
    WaitForWish,
    WishChange,
)
from bot.lifecycle.screening.commands import NobodyFits

FLOWS = (
    Flow(
        name="choose",
        run=flows.choose,
        facts=choosing.choose_facts,
        title=lambda turn, talk: turn.unit.get(Project, talk.subject).title,
        side=True,
    ),
    Flow(name="offer_draft", run=flows.draft, facts=actions.draft_facts, title=project_title(Offer), side=True),
    Flow(
        name="offer",
        run=flows.offer,
        facts=actions.offer_facts,
        title=project_title(Offer),
        draft_kept=wording.DRAFT_KEPT,
        side=True,
        relays=True,
    ),
    Flow(
        name="counter",
        run=flows.counter,
        facts=counters.counter_facts,
        title=project_title(RelayLine),
        side=True,
        relays=True,
    ),
)
COMMANDS = {
    ChooseHire: choosing.choose,
    PickHire: choosing.pick,
    DraftOffer: actions.draft,
    OfferUninterviewed: uninterviewed.draft,
    EditOffer: actions.edit,
    AmendOffer: actions.amend,
    SendOffer: actions.send,
    AcceptOffer: answering.accept,
    BeginOfferQuestion: answering.begin_question,
    AskAboutOffer: answering.ask,
    BeginWish: answering.begin_wish,
    WishChange: wishes.wish,
    AgreeToWish: wishes.agree_to_wish,
    KeepOffer: wishes.keep_offer,
    WaitForWish: wishes.wait,
    BeginCounter: counters.begin_counter,
    CounterWish: counters.counter,
    TakeCounter: counters.take_counter,
    LeaveCounter: counters.leave_counter,
    LeaveOfferOpen: answering.leave_open,
    BeginDecline: answering.begin_decline,
    DeclineOffer: answering.decline,
    NobodyFits: no_hire.ask_for_confirmation,
    BeginNewRound: no_hire.begin_new_round,
    CloseWithoutHire: no_hire.close_without_hire,
    ContinueRound: no_hire.go_on,
    EndChoosing: no_hire.end_choosing,
    EndRoundUnanswered: no_hire.end_unanswered,
    RemindOfOffer: timers.remind,
    ExpireOffer: timers.expire,
    TellOfferExpired: timers.tell_expired,
    TakeBackOffer: out.take_back,
    RemindNow: out.remind_now,
    PassReminder: out.pass_reminder,
    BeginLonger: out.begin_longer,
    ProposeLonger: out.propose_longer,
    GiveLonger: out.give_longer,
}
STANDING = (standing.standing, out_standing.standing)
