"""What offers bring to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.access import project_title
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.offers import actions, answering, choosing, flows, no_hire, standing, timers, uninterviewed, wording
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AgreeToWish,
    AmendOffer,
    AskAboutOffer,
    BeginDecline,
    BeginNewRound,
    BeginOfferQuestion,
    BeginWish,
    CloseWithoutHire,
    ContinueRound,
    DeclineOffer,
    DraftOffer,
    EditOffer,
    EndChoosing,
    EndRoundUnanswered,
    ExpireOffer,
    KeepOffer,
    OfferUninterviewed,
    PickHire,
    RemindOfOffer,
    SendOffer,
    TellOfferExpired,
    WishChange,
)
from bot.lifecycle.offers.model import Offer
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
    WishChange: answering.wish,
    AgreeToWish: answering.agree_to_wish,
    KeepOffer: answering.keep_offer,
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
}
STANDING = (standing.standing,)
