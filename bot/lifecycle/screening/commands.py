"""What can be asked of screening and review."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class AnswerTheRest:
    """Everyone of this project who is still undecided gets a kind answer with this reason, at a humane hour."""

    project: str
    reason: str


@dataclass(frozen=True, slots=True)
class Screen:
    """Run the rules over a sent application; flags only, never a removal."""

    application: str


@dataclass(frozen=True, slots=True)
class Recount:
    """Bring the owner's inbox line up to date: somebody came, changed, or withdrew."""

    project: str


@dataclass(frozen=True, slots=True)
class Review:
    """Show the owner the next application that nobody has decided on ("" project: any of theirs)."""

    project: str = ""


@dataclass(frozen=True, slots=True)
class Shortlist:
    application: str


@dataclass(frozen=True, slots=True)
class Maybe:
    application: str


@dataclass(frozen=True, slots=True)
class ShowReasons:
    """Offer the reasons for not choosing somebody."""

    application: str


@dataclass(frozen=True, slots=True)
class NotChosen:
    application: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoDecision:
    application: str


@dataclass(frozen=True, slots=True)
class ShowMarked:
    """List the applications that rules marked."""

    project: str


@dataclass(frozen=True, slots=True)
class NotTheMarked:
    """Not these: `sure` once the `count` was confirmed, which still must be true; told at a humane hour."""

    project: str
    sure: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class LookAgain:
    """An applicant asks that a human look once more (F039)."""

    application: str


@dataclass(frozen=True, slots=True)
class AskForSample:
    """Ask the applicant once for a sample of the right kind; back in the queue with the answer."""

    application: str


@dataclass(frozen=True, slots=True)
class ReviewMaybes:
    project: str


@dataclass(frozen=True, slots=True)
class BeginInterviews:
    """Interview everybody on the shortlist."""

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
