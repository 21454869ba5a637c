"""Tasks, and the visible reasons for recommending one of them first (F001, F002)."""

from dataclasses import dataclass
from datetime import datetime
from re import IGNORECASE
from re import compile as pattern
from typing import Annotated, Literal

from bot.engine.guards import NotNow
from bot.engine.personal import Internal, Personal, PersonId
from bot.lifecycle.backlog import refusals

TaskState = Literal["waiting", "started", "done", "dropped"]


@dataclass(eq=False, kw_only=True)
class Task:
    """One line of an owner's backlog. Times aware, UTC."""

    id: Internal
    owner: PersonId
    text: Annotated[str, Personal("owner")]
    at: datetime
    order: int = 0
    state: TaskState = "waiting"
    project: Internal = ""
    version: int = 0

    def start(self, project: str) -> None:
        """It is being outsourced now; only a waiting task can start."""
        if self.state != "waiting":
            raise NotNow(refusals.started_already(self.text))
        self.state, self.project = "started", project

    def finish(self) -> None:
        self.state = "done"

    def return_to_list(self) -> None:
        """Its project ended without a hire: it waits again."""
        if self.state == "started":
            self.state, self.project = "waiting", ""


CHECKABLE = pattern(
    r"\b(texts?|descriptions?|articles?|blog|posts?|copy|logo|banners?|design|illustrations?|icons?|translat\w+|"
    r"transcri\w+|data entry|spreadsheets?|videos?|edit\w*|photos?|images?|slides?|presentation|landing page|"
    r"website|bug|fix|script|research|list of|newsletter|subtitles?|podcast)\b",
    IGNORECASE,
)
SENSITIVE = pattern(
    r"\b(invoic\w*|bookkeep\w*|account(s|ing)?|payroll|bank\w*|salar\w*|tax\w*|passwords?|payments?|customer data|"
    r"contracts?|legal|hr|personnel|medical|patient\w*|checkout|credentials?|admin access|refunds?)\b",
    IGNORECASE,
)
ONGOING = pattern(
    r"\b(manage\w*|support|community|social media|instagram|facebook|tiktok|calls?|sales|daily|weekly)\b", IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Fitness:
    """Why a task does or does not suit a first outsourcing: what looks easy to check, and what looks risky."""

    checkable: bool
    sensitive: bool
    ongoing: bool

    @property
    def score(self) -> int:
        """From -3 to 2; the formula is shown to whoever asks how the choice was made."""
        return 2 * self.checkable - 2 * self.sensitive - self.ongoing


def fitness(text: str) -> Fitness:
    """A guess from the words alone, always put as "looks" (PRODUCT promise 5)."""
    return Fitness(bool(CHECKABLE.search(text)), bool(SENSITIVE.search(text)), bool(ONGOING.search(text)))


def recommend(tasks: list[Task]) -> Task | None:
    """The waiting task to outsource first: the fittest, and of equals the one named first."""
    waiting = [task for task in tasks if task.state == "waiting"]
    return max(waiting, key=lambda task: (fitness(task.text).score, -task.order), default=None)
