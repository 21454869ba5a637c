"""What can be asked of interviews, and of the choice that follows them."""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.engine.commands import Command, Reminder
from bot.lifecycle.interviews.model import KitAnswer

Mark = Literal["1", "2", "3", "4"]
MARKS: tuple[Mark, ...] = get_args(Mark)


@dataclass(frozen=True, slots=True)
class AskWhichQuestion(Command):
    """The owner wants to change a question of the kit by typing."""

    project: str


@dataclass(frozen=True, slots=True)
class EditQuestions(Command):
    """The owner wants to change questions of the kit: a form, where the platform has one."""

    verb = "kit.change?"

    project: str


@dataclass(frozen=True, slots=True)
class ChangeQuestions(Command):
    """New words for some questions of a kit that has not gone out."""

    project: str
    texts: tuple[KitAnswer, ...]


@dataclass(frozen=True, slots=True)
class SendInvitations(Command):
    """The kit goes to everybody it was made for."""

    verb = "kit.send"

    project: str


@dataclass(frozen=True, slots=True)
class HandInAnswers(Command):
    """An applicant has answered. `still_free` is "yes", or what has changed in their words."""

    interview: str
    answers: tuple[KitAnswer, ...]
    still_free: str


@dataclass(frozen=True, slots=True)
class EditLastAnswer(Command):
    """An applicant wants to change the last answer they handed in."""

    verb = "interview.edit"

    interview: str


@dataclass(frozen=True, slots=True)
class CorrectAnswer(Command):
    """New words of an applicant for an answer that they have handed in."""

    interview: str
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class MarkAnswer(Command):
    """The owner's mark for one answer."""

    verb = "mark"

    interview: str
    question: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class MarkInWords(Command):
    """Marks for several answers, said by name: each question with its points; `thread` if in the person's thread."""

    interview: str
    marks: tuple[tuple[str, int], ...]
    thread: bool = False


@dataclass(frozen=True, slots=True)
class AskMore(Command):
    """The owner wants to ask about one answer."""

    verb = "ask.more"

    interview: str
    question: str


@dataclass(frozen=True, slots=True)
class SendLine(Command):
    """Let a private line of the owner go out to the applicant as the owner's question (C11)."""

    verb = "line.send"

    line: str


@dataclass(frozen=True, slots=True)
class AskOwner(Command):
    """An applicant's own question goes to the owner; `subject` is the interview, offer or contract it came up in.
    `told` if its writer has to hear that it went."""

    application: str
    subject: str
    text: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class BeginAskOwner(Command):
    """An applicant's question came up in the middle of something: it is shown before it goes to the owner."""

    application: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeLineBack(Command):
    """An applicant does not want their question or wish any more, before it was answered."""

    verb = "line.back"

    line: str


@dataclass(frozen=True, slots=True)
class BeginTellApplicant(Command):
    """The owner wants to write to somebody who has applied: `text` if they have said what already."""

    verb = "tell.who"

    application: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class TellApplicant(Command):
    """Words of the owner for somebody who has applied, seen and sent."""

    application: str
    text: str


@dataclass(frozen=True, slots=True)
class OpenLine(Command):
    """Ask whoever must answer a line for their answer; `text` is what they have said of it already."""

    verb = "line.open"

    line: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class AnswerLine(Command):
    """The answer of whoever was asked."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class ChooseHire(Command):
    """Show the owner the interviewed people by criterion, and ask whom to make an offer; offers handle it."""

    verb = "hire.compare"

    project: str
    application: str = ""


@dataclass(frozen=True, slots=True)
class DeliverInvitation(Reminder):
    """The invitation that waited for the applicant's morning."""

    verb = "interview.send"

    interview: str


@dataclass(frozen=True, slots=True)
class ShowThread(Command):
    """How to write to somebody who was interviewed."""

    verb = "interview.how"

    interview: str


@dataclass(frozen=True, slots=True)
class InterviewPerson(Command):
    """Interview this applicant, or these: ids with a plus between them."""

    verb = "interview.with"

    application: str


@dataclass(frozen=True, slots=True)
class RemindOfInterview(Reminder):
    """Answers are missing, and the time is running out."""

    verb = "interview.remind"

    interview: str


@dataclass(frozen=True, slots=True)
class EndAnswering(Reminder):
    """The time to answer an interview is over."""

    verb = "interview.over"

    interview: str


@dataclass(frozen=True, slots=True)
class TellAnsweringOver(Reminder):
    """The same moment for the applicant: what that means, and whose turn it is."""

    verb = "interview.late"

    interview: str


@dataclass(frozen=True, slots=True)
class RemindOfDecision(Reminder):
    """The owner promised an answer by `promised` (ISO, aware): the day before, or that moment itself; older rows know
    the day after, too. The chapter of promised moments handles it."""

    verb = "decision.chase"

    project: str
    day: Literal["tomorrow", "today", "yesterday"]
    promised: str
