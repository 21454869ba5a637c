"""An interview in writing: its questions, answers and marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, Literal

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.personal import OWNERS_WORDS, Internal, NotPersonal, Personal, PersonId
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
    """The same questions to one applicant. `thread` is the owner's Slack thread about them; `due` aware, UTC."""

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
            raise NotNow("These questions have gone out; everybody gets the same ones.")
        self.questions = tuple(replace(one, text=text) if one.id == question else one for one in self.questions)

    def invite(self, due: datetime) -> None:
        if self.state != "draft":
            raise NotNow("This invitation has gone out already.")
        self.state, self.due = "invited", due

    def answer(self, answers: Mapping[str, str], still_free: str, at: datetime) -> None:
        """Everything that was answered, once. A question that was skipped has no entry."""
        if self.state == "off":
            raise NotNow("This interview has been called off.")
        if self.state != "invited":
            raise NotNow("Your answers have been handed over already.")
        self.answers, self.still_free, self.answered = dict(answers), still_free, at
        self.state = "answered" if answers else "done"

    def correct(self, question: str, text: str, at: datetime) -> None:
        """The writer's own edit, within ten minutes of handing over (PRODUCT 5.2, edit)."""
        if self.answered is None or question not in self.answers:
            raise NotNow("There is no answer to change.")
        if at > self.answered + EDIT_WITHIN:
            raise NotNow("Answers can be changed for ten minutes; that time is over.")
        self.answers = {**self.answers, question: text}

    def mark(self, question: str, points: int) -> None:
        """1 to 4; a later mark replaces an earlier one."""
        if question not in self.answers:
            raise NotNow("There is no answer to mark yet.")
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
        return tuple(one.id for one in self.questions if one.id in self.answers and one.id not in self.marks)


LineState = Literal["private", "sent", "answered", "agreed", "kept", "dropped"]


@dataclass(eq=False, kw_only=True)
class RelayLine:
    """Something one side asks the other through the bot. An owner's line is private until they press Send (C11).

    `person` is the applicant, `subject` the interview, offer or contract it belongs to, `thread` the owner's thread
    ("" for their DM), `message` the platform's message it was written in, `wall` a cut-off that is asked for.
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
    wall: Annotated[Wall | None, NotPersonal()] = None
    version: int = 0

    def send(self) -> None:
        if self.state != "private":
            raise NotNow("This has been sent already.")
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
        if self.state != "sent":
            raise NotNow("This has been answered already.")
        self.answer, self.state = text, "answered"

    def decide(self, agreed: bool) -> None:
        """For a wish to change something: once."""
        if self.state != "sent":
            raise NotNow("This wish has been answered already.")
        self.state = "agreed" if agreed else "kept"
