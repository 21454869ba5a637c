"""What can be asked of ads."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder
from bot.engine.events import Attachment
from bot.lifecycle.brief.model import Pay
from bot.reading.replies.date_changes import DateMeant


@dataclass(frozen=True, slots=True)
class DraftAd(Command):
    """Show the owner the ad of the version in force, as people will see it."""

    verb = "ad.preview"

    project: str


@dataclass(frozen=True, slots=True)
class Publish(Command):
    """Post the ad to every channel chosen on its card."""

    verb = "ad.publish"

    ad: str


@dataclass(frozen=True, slots=True)
class OfferChannels(Command):
    """Show the channels that the ad could go to."""

    verb = "ad.channels"

    ad: str


@dataclass(frozen=True, slots=True)
class ChooseChannels(Command):
    """The ad goes to these channels and to no others."""

    verb = "ad.chosen"
    picks = "places"

    ad: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseOnlyChannel(Command):
    """The ad goes to this one channel."""

    verb = "ad.only"

    ad: str
    place: str


@dataclass(frozen=True, slots=True)
class AllowAdsHere(Command):
    """`/tender here`: the channel in which it was typed may carry ads."""

    slash = ("here",)


@dataclass(frozen=True, slots=True)
class NextInstruction(Command):
    """Put another request into the ad."""

    verb = "ad.instruction"

    ad: str


@dataclass(frozen=True, slots=True)
class RetryPosting(Command):
    verb = "ad.retry"

    posting: str


@dataclass(frozen=True, slots=True)
class SkipPosting(Command):
    verb = "ad.skip"

    posting: str


@dataclass(frozen=True, slots=True)
class TextForAdmin(Command):
    """Words for whoever runs a channel that refused an ad."""

    verb = "ad.admin"

    posting: str


@dataclass(frozen=True, slots=True)
class CloseAd(Command):
    """No more applications; every copy is changed."""

    ad: str
    why: str = "closed"


@dataclass(frozen=True, slots=True)
class CloseDueAd(Reminder):
    """A timer: close the ad if its day has come, which may have been moved since."""

    verb = "ad.close"

    ad: str


@dataclass(frozen=True, slots=True)
class EndAd(Command):
    """The owner closes an ad before its day."""

    verb = "ad.end"

    ad: str


@dataclass(frozen=True, slots=True)
class ProposeDate(Command):
    """Show what another date (a field of the timetable) would change; `walls` are the ways to read what was said."""

    project: str
    date: DateMeant
    walls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProposePay(Command):
    """Show another pay beside the one that is advertised."""

    project: str
    pay: Pay


@dataclass(frozen=True, slots=True)
class ProposeSamples(Command):
    """Show another number of samples beside the one that is asked for."""

    project: str
    count: int


@dataclass(frozen=True, slots=True)
class ChangeSamples(Command):
    """Ask applicants for so many samples."""

    verb = "ad.samples"

    project: str
    count: int


@dataclass(frozen=True, slots=True)
class ChangeDate(Command):
    """Move a date of a brief that has its ad, in the owner's zone; `said` is the first way to read what was said."""

    verb = "ad.date"

    project: str
    date: str
    wall: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class ChangePay(Command):
    """Pay another sum than the one that is advertised."""

    verb = "ad.pay"

    project: str
    currency: str
    per: str
    amount: str


@dataclass(frozen=True, slots=True)
class AdvertiseAgain(Command):
    """A new round: the same brief with what is changed in it, published anew (S15)."""

    project: str


@dataclass(frozen=True, slots=True)
class Apply(Command):
    """Somebody pressed Apply on an ad, or named it."""

    verb = "apply"

    ad: str


@dataclass(frozen=True, slots=True)
class WantNextRound(Command):
    """Somebody came after an ad had closed and wants to hear of its next round."""

    verb = "ad.next"

    ad: str


@dataclass(frozen=True, slots=True)
class TellNextRound(Reminder):
    """A timer: this person waited for a new round, and this ad is it."""

    verb = "ad.next.tell"

    ad: str
    person: str


@dataclass(frozen=True, slots=True)
class BeginInquiry(Command):
    """Somebody pressed Ask a question on an ad, or has asked one in words: `text`, shown before it goes out."""

    verb = "inquire"

    ad: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Inquire(Command):
    """A question for the owner of a project, with what came along; `part` if it stood in a longer message."""

    project: str
    text: str
    files: tuple[Attachment, ...] = ()
    part: bool = False


@dataclass(frozen=True, slots=True)
class BeginReply(Command):
    """The owner wants to answer a question; `text` is what they have said of it already."""

    verb = "inquiry.reply"

    inquiry: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class AnswerInquiry(Command):
    inquiry: str
    text: str
