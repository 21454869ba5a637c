"""What somebody who applied can do at any moment, by word (C59)."""

from collections.abc import Iterator

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.standing import Candidate
from bot.lifecycle.ads.commands import BeginInquiry
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import standing_wording as wording
from bot.lifecycle.applications.commands import AskWithdraw, EditApplication, ViewApplication
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Project


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of every application that has not ended."""
    mine = [row for row in turn.unit.find(Application, person=turn.person.id) if row.decided not in ENDED]
    mine = [row for row in mine if row.sent_at is not None or turn.unit.get(Ad, row.ad).open]
    for row in mine:
        project = turn.unit.get(Project, row.project)
        newest = len(mine) == 1
        if row.stage != "hired":
            yield _one(AskWithdraw(row.id), "withdraw", wording.WITHDRAW, project, newest=newest)
        if row.sent_at is None:
            continue
        yield _one(ViewApplication(row.id), "show", wording.VIEW, project, words=("view",), newest=newest)
        if row.stage == "sent" and not row.opened:
            yield _one(EditApplication(row.id), "edit_application", wording.EDIT, project, newest=newest)
        if row.stage != "hired":
            yield _one(BeginInquiry(row.ad), "question", wording.ASK, project, newest=newest)


def _one(
    command: Command, intent: str, label: str, project: Project, words: tuple[str, ...] = (), *, newest: bool
) -> Candidate:
    return Candidate(
        command=command, intents=(intent,), label=label, words=words, effect="shows", project=project.title,
        of=project.id, current=newest,
    )  # fmt: skip
