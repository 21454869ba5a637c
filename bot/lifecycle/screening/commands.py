"""What can be asked of screening and review, and what its cards offer of later chapters."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command, Reminder

Reason = Literal["dates", "samples", "request", "musts", "others"]
"""Why somebody is not chosen, by a button."""


@dataclass(frozen=True, slots=True)
class AnswerUndecided(Command):
    """One person is still undecided when their time is over: they get a kind answer, for this reason."""

    application: str
    reason: str


@dataclass(frozen=True, slots=True)
class AnswerTheRest(Command):
    """Everyone of this project who is still undecided gets a kind answer with this reason, at a humane hour."""

    project: str
    reason: str


@dataclass(frozen=True, slots=True)
class Shortlist(Command):
    verb = "shortlist"

    application: str


@dataclass(frozen=True, slots=True)
class Maybe(Command):
    verb = "maybe"

    application: str


@dataclass(frozen=True, slots=True)
class ShowReasons(Command):
    """Offer the reasons for not choosing somebody."""

    verb = "reasons"

    application: str


@dataclass(frozen=True, slots=True)
class NotChosen(Command):
    verb = "not"

    application: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class UndoDecision(Command):
    verb = "undo"

    application: str


@dataclass(frozen=True, slots=True)
class ShowMarked(Command):
    """List the applications that rules marked."""

    verb = "review.marked"

    project: str


@dataclass(frozen=True, slots=True)
class NotTheMarked(Command):
    """None of those that rules marked: asked once more, with the count."""

    verb = "marked.not"

    project: str


@dataclass(frozen=True, slots=True)
class ConfirmNotTheMarked(Command):
    """The same, confirmed for a `count` that still must be true; told at a humane hour."""

    verb = "marked.sure"

    project: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class LookAgain(Command):
    """An applicant asks that a human look once more (F039)."""

    verb = "lookagain"

    application: str


@dataclass(frozen=True, slots=True)
class AskForSample(Command):
    """Ask the applicant once for a sample of the right kind; back in the queue with the answer."""

    verb = "asksample"

    application: str


@dataclass(frozen=True, slots=True)
class StopWaitingForSample(Reminder):
    """A timer: the day that was given for another sample is over."""

    verb = "sample.waited"

    application: str


@dataclass(frozen=True, slots=True)
class TellNotChosen(Reminder):
    """A timer: tell somebody that they are not chosen, if that still stands."""

    verb = "tell.answer"

    application: str


@dataclass(frozen=True, slots=True)
class TellRoundEnded(Reminder):
    """A timer: tell somebody that somebody else was hired, or nobody."""

    verb = "answer.rest"

    application: str


@dataclass(frozen=True, slots=True)
class ReviewMaybes(Command):
    """The maybes come back as cards."""

    verb = "review.maybe"

    project: str


@dataclass(frozen=True, slots=True)
class BeginInterviews(Command):
    """Interview everybody on the shortlist."""

    verb = "interview"

    project: str


@dataclass(frozen=True, slots=True)
class StartInterviews(Command):
    """Show the owner the interview questions for these applications, ready to be sent."""

    project: str
    applications: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NobodyFits(Command):
    """The owner hires nobody: a normal way out (S14)."""

    verb = "nobody"
    older = ("hire.nobody",)

    project: str


@dataclass(frozen=True, slots=True)
class DeleteMyData(Command):
    """Somebody wants to be forgotten; confirmed first."""

    verb = "word.delete"
    words = ("delete me",)


@dataclass(frozen=True, slots=True)
class ListApplications(Command):
    """Everybody who applied for a project, with what was decided on each."""

    verb = "applications"

    project: str


@dataclass(frozen=True, slots=True)
class ShowApplication(Command):
    """One application once more, as a card."""

    verb = "application"

    application: str
