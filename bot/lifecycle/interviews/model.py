"""An interview in writing: its questions, answers and marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, Literal

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.personal import OWNERS_WORDS, Internal, NotPersonal, Personal, PersonId
from bot.lifecycle.interviews import refusals
from bot.reading.values import Wall

InterviewState = Literal["draft", "invited", "answered", "done", "off"]
EDIT_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class KitQuestion:
    """One question of the kit. `anchors` say what a mark of 1 to 4 means for it."""

    id: str
    text: str
    criterion: str
    anchors: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class KitAnswer:
    """What was answered to one question of the kit."""

    question: str
    text: str


@dataclass(eq=False, kw_only=True)
class Interview:
    """The same questions to one applicant. `thread` is the owner's thread about them; `due` aware, UTC."""

    id: Internal
    application: Internal
    project: Internal
    person: PersonId
    questions: Annotated[tuple[KitQuestion, ...], OWNERS_WORDS]
    thread: Internal
    at: datetime
    due: datetime
    state: InterviewState = "draft"
    answers: Annotated[Mapping[str, str], Personal("person", {})] = field(default_factory=dict)
    marks: Annotated[Mapping[str, int], NotPersonal()] = field(default_factory=dict)
    still_free: Annotated[str, Personal("person")] = ""
    answered: datetime | None = None
    reminded: bool = False
    version: int = 0

    def change_question(self, question: str, text: str) -> None:
        """Only before it goes out: everybody gets the same questions (F049)."""
        if self.state != "draft":
            raise NotNow(refusals.QUESTIONS_GONE_OUT)
        self.questions = tuple(replace(asked, text=text) if asked.id == question else asked for asked in self.questions)

    def invite(self, due: datetime) -> None:
        if self.state != "draft":
            raise NotNow(refusals.INVITATION_GONE_OUT)
        self.state, self.due = "invited", due

    def answer(self, answers: Mapping[str, str], still_free: str, at: datetime) -> None:
        """Everything that was answered, once. A question that was skipped has no entry."""
        if self.state == "off":
            raise NotNow(refusals.CALLED_OFF)
        if self.state != "invited":
            raise NotNow(refusals.ALREADY_HANDED_OVER)
        self.answers, self.still_free, self.answered = dict(answers), still_free, at
        self.state = "answered" if answers else "done"

    def correct(self, question: str, text: str, at: datetime) -> None:
        """The writer's own edit, within ten minutes of handing over (PRODUCT 5.2, edit)."""
        if self.answered is None or question not in self.answers:
            raise NotNow(refusals.NO_ANSWER_TO_CHANGE)
        if at > self.answered + EDIT_WITHIN:
            raise NotNow(refusals.TOO_LATE_TO_CHANGE)
        self.answers = {**self.answers, question: text}

    def question(self, id: str) -> KitQuestion:
        """One question of the kit; raises NotNow if there is no such, so that nothing was answered to it either."""
        for asked in self.questions:
            if asked.id == id:
                return asked
        raise NotNow(refusals.NO_ANSWER_TO_MARK)

    def mark(self, question: str, points: int) -> None:
        """1 to 4; a later mark replaces an earlier one."""
        if question not in self.answers:
            raise NotNow(refusals.NO_ANSWER_TO_MARK)
        if points not in (1, 2, 3, 4):
            raise ValueError("marks go from 1 to 4")
        self.marks = {**self.marks, question: points}
        if set(self.marks) >= set(self.answers):
            self.state = "done"

    def call_off(self) -> None:
        if self.state in ("draft", "invited"):
            self.state = "off"

    @property
    def unmarked(self) -> tuple[str, ...]:
        """Questions that were answered and have no mark yet, in the kit's order."""
        return tuple(asked.id for asked in self.questions if asked.id in self.answers and asked.id not in self.marks)


LineState = Literal["private", "sent", "answered", "wished", "countered", "agreed", "kept", "dropped"]
"""A question is sent and answered; a wish to change an offer is wished, perhaps countered, then agreed to or kept."""
OPEN_LINES: tuple[LineState, ...] = ("sent", "wished", "countered")
"""What waits for somebody's word."""


@dataclass(frozen=True, slots=True)
class StartWall:
    """A start that is asked for, where a `Wall` alone is a cut-off."""

    wall: Wall


@dataclass(eq=False, kw_only=True)
class RelayLine:
    """Something one side asks the other through the bot. An owner's line is private until they press Send (C11).

    `person` is the applicant, `subject` the interview, offer, contract or application it belongs to, `thread` the
    owner's thread ("" for their DM), `message` the platform's message it was written in, `wall` a cut-off or a start
    that is asked for.
    """

    id: Internal
    project: Internal
    person: PersonId
    platform: PlatformName
    subject: Internal
    by: Literal["owner", "applicant"]
    text: Annotated[str, Personal("person")]
    at: datetime
    thread: Internal = ""
    message: Internal = ""
    state: LineState = "private"
    answer: Annotated[str, Personal("person")] = ""
    wall: Annotated[Wall | StartWall | None, NotPersonal()] = None
    version: int = 0

    @property
    def day(self) -> Wall | None:
        """The day that is asked for, whichever date it is for."""
        return self.wall.wall if isinstance(self.wall, StartWall) else self.wall

    @property
    def open_wish(self) -> bool:
        return self.state in ("wished", "countered")

    def send(self) -> None:
        if self.state != "private":
            raise NotNow(refusals.LINE_SENT)
        self.state = "sent"

    def rewrite(self, text: str) -> bool:
        """An edit follows as long as the line is private; gives whether it did."""
        if self.state == "private":
            self.text = text
        return self.state == "private"

    def drop(self) -> bool:
        """Taken back by its writer before it went out; gives whether it was."""
        if self.state == "private":
            self.state = "dropped"
            return True
        return False

    def reply(self, text: str) -> None:
        """An answer in words; for a wish it is the answer as well, and nothing of the offer changes."""
        if self.state not in OPEN_LINES:
            raise NotNow(refusals.LINE_ANSWERED)
        self.answer, self.state = text, "answered"

    def counter(self, text: str, wall: Wall | StartWall) -> None:
        """The owner's other day for a wished one; now its writer decides."""
        if not self.open_wish:
            raise NotNow(refusals.WISH_ANSWERED)
        self.answer, self.wall, self.state = text, wall, "countered"

    def decide(self, agreed: bool) -> None:
        """For a wish to change something: once. Wishes of before this state was known are "sent"."""
        if self.state not in OPEN_LINES:
            raise NotNow(refusals.WISH_ANSWERED)
        self.state = "agreed" if agreed else "kept"

    def take_back(self) -> None:
        """Its writer does not want it any more, before it was answered."""
        if self.state not in OPEN_LINES:
            raise NotNow(refusals.LINE_ANSWERED)
        self.state = "dropped"
