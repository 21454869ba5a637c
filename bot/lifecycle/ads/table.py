"""What ads bring to the engine's table."""

from bot.engine.flow import Flow
from bot.lifecycle.ads import actions, channels, flows, inquiries, interest, postings
from bot.lifecycle.ads.commands import (
    AdvertiseAgain,
    AnswerInquiry,
    BeginInquiry,
    BeginReply,
    ChooseChannels,
    CloseAd,
    DraftAd,
    Inquire,
    NextInstruction,
    Publish,
    RetryPosting,
    SkipPosting,
    TellWaiting,
    TextForAdmin,
    WantNext,
)
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.brief.model import Project

FLOWS = (
    Flow(
        name="inquiry",
        run=flows.ask,
        facts=inquiries.about,
        title=lambda turn, talk: f"your question about {turn.unit.get(Project, talk.subject).title}",
    ),
    Flow(
        name="reply",
        run=flows.reply,
        facts=lambda turn, talk: turn.unit.get(Inquiry, talk.subject),
        title=lambda turn, talk: f"your answer to {turn.unit.get(Inquiry, talk.subject).name}",
    ),
)
COMMANDS = {
    DraftAd: actions.draft,
    Publish: postings.publish,
    ChooseChannels: channels.choose,
    NextInstruction: actions.next_instruction,
    RetryPosting: postings.retry,
    SkipPosting: postings.skip,
    TextForAdmin: postings.admin_text,
    WantNext: interest.want,
    TellWaiting: interest.tell_waiting,
    CloseAd: actions.close,
    AdvertiseAgain: actions.advertise_again,
    BeginInquiry: inquiries.begin,
    Inquire: inquiries.inquire,
    BeginReply: inquiries.begin_reply,
    AnswerInquiry: inquiries.answer,
}
VERBS = {
    "ad.preview": lambda subject, argument, values: DraftAd(subject),
    "ad.publish": lambda subject, argument, values: Publish(subject),
    "ad.channels": lambda subject, argument, values: ChooseChannels(subject, ()),
    "ad.chosen": lambda subject, argument, values: ChooseChannels(subject, values),
    "ad.instruction": lambda subject, argument, values: NextInstruction(subject),
    "ad.retry": lambda subject, argument, values: RetryPosting(subject),
    "ad.skip": lambda subject, argument, values: SkipPosting(subject),
    "ad.admin": lambda subject, argument, values: TextForAdmin(subject),
    "ad.only": lambda subject, argument, values: ChooseChannels(subject, (argument,)),
    "ad.next": lambda subject, argument, values: WantNext(subject),
    "inquire": lambda subject, argument, values: BeginInquiry(subject),
    "inquiry.reply": lambda subject, argument, values: BeginReply(subject),
}
TIMERS = {"ad.close": actions.came_due, "ad.next": interest.tell}
INVOKED = {"here": channels.here}
DELIVERED = {"posting": postings.arrived}
