"""What ads bring to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.ads import actions, changing, channels, flows, inquiries, interest, live, postings, standing
from bot.lifecycle.ads.commands import (
    AdvertiseAgain,
    AllowAdsHere,
    AnswerInquiry,
    BeginInquiry,
    BeginReply,
    ChangeDate,
    ChangePay,
    ChangeSamples,
    ChooseChannels,
    ChooseOnlyChannel,
    CloseAd,
    CloseDueAd,
    DraftAd,
    EndAd,
    Inquire,
    NextInstruction,
    OfferChannels,
    ProposeDate,
    ProposePay,
    ProposeSamples,
    Publish,
    RetryPosting,
    SkipPosting,
    TellNextRound,
    TextForAdmin,
    WantNextRound,
)
from bot.lifecycle.ads.live_commands import OfferMoreChannels, PostAlso, ShowLiveAd
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.brief.events import BriefSaved

FLOWS = (
    Flow(
        name="inquiry",
        run=flows.ask,
        facts=inquiries.about,
        title=inquiries.question_title,
        side=True,
        relays=True,
    ),
    Flow(
        name="reply",
        run=flows.reply,
        facts=lambda turn, talk: turn.unit.get(Inquiry, talk.subject),
        title=inquiries.reply_title,
        side=True,
        relays=True,
    ),
)
COMMANDS = {
    DraftAd: actions.draft,
    Publish: postings.publish,
    OfferChannels: channels.offer,
    ChooseChannels: channels.choose,
    ChooseOnlyChannel: channels.choose_only,
    AllowAdsHere: channels.allow_here,
    NextInstruction: actions.next_instruction,
    RetryPosting: postings.retry,
    SkipPosting: postings.skip,
    TextForAdmin: postings.admin_text,
    WantNextRound: interest.want,
    TellNextRound: interest.tell,
    CloseAd: actions.close,
    CloseDueAd: actions.close_due,
    EndAd: standing.end,
    ProposeDate: changing.propose_date,
    ProposePay: changing.propose_pay,
    ChangeDate: changing.change_date,
    ChangePay: changing.change_pay,
    ProposeSamples: changing.propose_samples,
    ChangeSamples: changing.change_samples,
    ShowLiveAd: live.show,
    OfferMoreChannels: live.offer_more,
    PostAlso: live.post_also,
    AdvertiseAgain: actions.advertise_again,
    BeginInquiry: inquiries.begin,
    Inquire: inquiries.inquire,
    BeginReply: inquiries.begin_reply,
    AnswerInquiry: inquiries.answer,
}
LISTENERS = {BriefSaved: actions.draft}
STANDING = (standing.standing,)
CERTAIN = (channels.named,)
READINGS = (changing.asked_for,)
DELIVERED = {"posting": postings.arrived}
