"""What can be asked of applications."""

from dataclasses import dataclass

from bot.engine.commands import Command
from bot.lifecycle.applications.model import Applied


@dataclass(frozen=True, slots=True)
class Apply:
    """Somebody pressed Apply on an ad, or named it."""

    ad: str


@dataclass(frozen=True, slots=True)
class GotNothing:
    """The direct message did not arrive: how to open them, and the way to apply here."""

    application: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    application: str


@dataclass(frozen=True, slots=True)
class ApplyHere:
    """Go on inside the server, by buttons and windows that only the presser sees."""

    application: str


@dataclass(frozen=True, slots=True)
class SendApplication:
    application: str
    applied: Applied


@dataclass(frozen=True, slots=True)
class ViewApplication:
    application: str


@dataclass(frozen=True, slots=True)
class EditApplication:
    application: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class AskWithdraw:
    """Withdrawing is confirmed first."""

    application: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    application: str


@dataclass(frozen=True, slots=True)
class MayContact:
    application: str
    yes: bool


@dataclass(frozen=True, slots=True)
class AdClosed:
    """An ad has closed: drafts end, the owner reviews."""

    ad: str


@dataclass(frozen=True, slots=True)
class AdChanged:
    """A live ad was changed in so many copies: the owner hears how many had applied to the earlier text."""

    ad: str
    copies: int


@dataclass(frozen=True, slots=True)
class ShowStatus(Command):
    """Where everything stands for whoever asks."""

    verb = "word.status"
    words = ("status",)
    slash = ("status",)
