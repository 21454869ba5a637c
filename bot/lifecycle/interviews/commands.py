"""What can be asked of interviews."""

from dataclasses import dataclass

from bot.lifecycle.interviews.model import KitAnswer


@dataclass(frozen=True, slots=True)
class AskWhichQuestion:
    """The owner wants to change a question of the kit by typing."""

    project: str


@dataclass(frozen=True, slots=True)
class ChangeQuestions:
    """New words for some questions of a kit that has not gone out."""

    project: str
    texts: tuple[KitAnswer, ...]


@dataclass(frozen=True, slots=True)
class SendInvitations:
    """The kit goes to everybody it was made for."""

    project: str


@dataclass(frozen=True, slots=True)
class HandInAnswers:
    """An applicant has answered. `still_free` is "yes", or what has changed in their words."""

    interview: str
    answers: tuple[KitAnswer, ...]
    still_free: str


@dataclass(frozen=True, slots=True)
class EditLastAnswer:
    """An applicant wants to change the last answer they handed in."""

    interview: str


@dataclass(frozen=True, slots=True)
class CorrectAnswer:
    interview: str
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    """The owner's mark from 1 to 4."""

    interview: str
    question: str
    points: int


@dataclass(frozen=True, slots=True)
class AskMore:
    """The owner wants to ask about one answer."""

    interview: str
    question: str


@dataclass(frozen=True, slots=True)
class SendLine:
    """Let a private line of the owner go out to the applicant as the owner's question (C11)."""

    line: str


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Ask whoever must answer a line for their answer."""

    line: str


@dataclass(frozen=True, slots=True)
class AnswerLine:
    line: str
    text: str
