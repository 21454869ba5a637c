"""What somebody who applied can do at any moment, by word (C59)."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.ads.commands import Apply, BeginInquiry
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import standing_wording as wording
from bot.lifecycle.applications.commands import AskWithdraw, EditApplication, ViewApplication
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Project
from bot.reading.replies.chatter import is_question

SHORT = 3
"""Words that only announce a question ("can i ask?")."""


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of every application that has not ended; and the open ads that whoever is no owner has not applied to."""
    if not on_owner_side(turn):
        yield from _open_ads(turn)
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
            asked = _one(BeginInquiry(row.ad), "question", wording.ASK, project, newest=newest)
            yield replace(asked, fill=_question_about(row.ad))


def _question_about(ad: str) -> Callable[[str], BeginInquiry | None]:
    """A question that was asked at once is the question, and is not asked for again."""

    def fill(text: str) -> BeginInquiry | None:
        asks = is_question(text) and len(text.split()) > SHORT
        return BeginInquiry(ad, text.strip()) if asks else None

    return fill


def _open_ads(turn: Turn) -> Iterator[Candidate]:
    """What stands in the channels can be applied to by name; it begins with questions, and nothing is sent."""
    rows = turn.unit.find(Application, person=turn.person.id)
    if any(row.stage == "hired" and turn.unit.get(Project, row.project).stage != "closed" for row in rows):
        return  # at work, the words of other titles are words about the work
    mine = {row.ad for row in rows}
    for ad in turn.unit.find(Ad, state="live"):
        if ad.id not in mine:
            yield Candidate(
                command=Apply(ad.id), intents=("apply",), label=wording.apply_to(ad.title),
                words=(f"apply to {ad.title.lower()}",), effect="shows", project=ad.title, of=ad.project,
            )  # fmt: skip


def _one(
    command: Command, intent: str, label: str, project: Project, words: tuple[str, ...] = (), *, newest: bool
) -> Candidate:
    return Candidate(
        command=command, intents=(intent,), label=label, words=words, effect="shows", project=project.title,
        of=project.id, current=newest,
    )  # fmt: skip
