"""What can be asked of ads."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftAd:
    """Show the owner the ad of the version in force, as people will see it."""

    project: str


@dataclass(frozen=True, slots=True)
class Publish:
    """Post the ad to every channel chosen on its card."""

    ad: str


@dataclass(frozen=True, slots=True)
class ChooseChannels:
    ad: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextInstruction:
    """Put another request into the ad."""

    ad: str


@dataclass(frozen=True, slots=True)
class RetryPosting:
    posting: str


@dataclass(frozen=True, slots=True)
class SkipPosting:
    posting: str


@dataclass(frozen=True, slots=True)
class CloseAd:
    """No more applications; every copy is changed."""

    ad: str
    why: str = "closed"


@dataclass(frozen=True, slots=True)
class AdvertiseAgain:
    """A new round: the same brief with what is changed in it, published anew (S15)."""

    project: str


@dataclass(frozen=True, slots=True)
class BeginInquiry:
    """Somebody pressed Ask a question on an ad."""

    ad: str


@dataclass(frozen=True, slots=True)
class Inquire:
    """A question for the owner of a project."""

    project: str
    text: str


@dataclass(frozen=True, slots=True)
class BeginReply:
    inquiry: str


@dataclass(frozen=True, slots=True)
class AnswerInquiry:
    inquiry: str
    text: str


@dataclass(frozen=True, slots=True)
class TextForAdmin:
    """Words for whoever runs a channel that refused an ad."""

    posting: str


@dataclass(frozen=True, slots=True)
class WantNext:
    """Somebody came after an ad had closed and wants to hear of its next round."""

    ad: str


@dataclass(frozen=True, slots=True)
class TellWaiting:
    """A round was published: whoever waited for it hears of it."""

    ad: str
