"""What can be asked of applications, and what their cards offer of later chapters."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder
from bot.lifecycle.applications.model import Applied


@dataclass(frozen=True, slots=True)
class FindAd(Command):
    """`/tender apply`: the open ad of the channel in which it was typed, or else of anywhere."""

    slash = ("apply",)


@dataclass(frozen=True, slots=True)
class GotNothing(Command):
    """The direct message did not arrive: how to open them, and the way to apply here."""

    verb = "apply.nothing"

    application: str


@dataclass(frozen=True, slots=True)
class TryAgain(Command):
    """Send the open question by direct message once more."""

    verb = "apply.retry"

    application: str


@dataclass(frozen=True, slots=True)
class ApplyHere(Command):
    """Go on inside the server, by buttons and windows that only the presser sees."""

    verb = "apply.here"

    application: str


@dataclass(frozen=True, slots=True)
class SendApplication(Command):
    application: str
    applied: Applied


@dataclass(frozen=True, slots=True)
class ViewApplication(Command):
    verb = "apply.view"

    application: str


@dataclass(frozen=True, slots=True)
class EditApplication(Command):
    """Open a sent application again; the named step is asked, the rest stands filled in."""

    verb = "apply.edit"

    application: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class EditLatest(Command):
    """`edit` typed while nothing is asked; `step` is a number or a word."""

    words = ("edit",)

    step: str = ""


@dataclass(frozen=True, slots=True)
class ChooseWithdrawal(Command):
    """`withdraw` typed: the only application there is, or a choice of them."""

    words = ("withdraw",)
    slash = ("withdraw",)


@dataclass(frozen=True, slots=True)
class AskWithdraw(Command):
    """Withdrawing is confirmed first."""

    verb = "apply.withdraw"

    application: str


@dataclass(frozen=True, slots=True)
class Withdraw(Command):
    verb = "apply.withdrawn"

    application: str


@dataclass(frozen=True, slots=True)
class MayContact(Command):
    """Whether the applicant may be written to about later jobs."""

    verb = "apply.contact"

    application: str
    yes: bool


@dataclass(frozen=True, slots=True)
class NudgeDraft(Reminder):
    """A timer: mention a draft that nobody has touched for a day."""

    verb = "apply.nudge"

    application: str


@dataclass(frozen=True, slots=True)
class NudgeBeforeEnd(Reminder):
    """A timer: mention a draft before its ad closes. `on_time` once its hour is known; before that it is looked for."""

    verb = "apply.last"

    application: str
    on_time: bool = False


@dataclass(frozen=True, slots=True)
class Review(Command):
    """Show the owner the next application that nobody has decided on ("" project: any of theirs)."""

    verb = "review"

    project: str = ""


@dataclass(frozen=True, slots=True)
class ShowStatus(Command):
    """Where everything stands for whoever asks."""

    verb = "word.status"
    words = ("status",)
    slash = ("status",)
