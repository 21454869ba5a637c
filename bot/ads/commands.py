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
class AskAboutAd:
    """A reader of an ad asks the owner something."""

    ad: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerAsker:
    """The owner's answer to a question from an ad or an application."""

    person: str
    text: str
    about: str
