"""An interview in writing: its questions, answers and marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.engine.guards import NotNow

InterviewState = Literal["invited", "answered", "done", "off"]


@dataclass(frozen=True, slots=True)
class KitQuestion:
    """One question of the kit. `anchors` say what a mark of 1 to 4 means for it."""

    id: str
    text: str
    criterion: str
    anchors: tuple[str, str, str, str]


@dataclass(eq=False, kw_only=True)
class Interview:
    """The same questions to one applicant. `thread` is the owner's Slack thread about them; `due` aware, UTC."""

    id: str
    application: str
    project: str
    person: str
    questions: tuple[KitQuestion, ...]
    thread: str
    at: datetime
    due: datetime
    state: InterviewState = "invited"
    answers: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, int] = field(default_factory=dict)
    still_free: str = ""
    version: int = 0

    def answer(self, answers: Mapping[str, str], still_free: str) -> None:
        if self.state == "off":
            raise NotNow("This interview has been called off.")
        self.answers, self.still_free, self.state = answers, still_free, "answered"

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
        if self.state == "invited":
            self.state = "off"
