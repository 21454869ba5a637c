"""What an owner can do about applications at any moment, by word (C59)."""

from collections.abc import Iterator

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.people import Side
from bot.engine.places import dm
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate, What
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.screening import standing_wording as wording
from bot.lifecycle.screening.commands import (
    AskForSample,
    ListApplications,
    Maybe,
    Shortlist,
    ShowApplication,
    ShowReasons,
    UndoDecision,
)
from bot.lifecycle.screening.queue import queue
from bot.lifecycle.screening.reviewing import show_card

RECENT = 12
"""How many messages back the newest card is looked for."""
STAGES = ("advertising", "reviewing", "interviewing", "offered")


def standing(turn: Turn) -> Iterator[Candidate]:
    """For each project that looks for somebody: the list, the next card, and each person by name."""
    if not on_owner_side(turn):
        return
    projects = [row for row in turn.unit.find(Project, owner=turn.person.id) if row.stage in STAGES]
    newest = max(projects, key=lambda row: row.since, default=None)
    for project in turn.unit.find(Project, owner=turn.person.id, stage="agreeing"):
        for row in numbered(turn, project):
            yield _shown(row, project)
    for project in projects:
        rows = numbered(turn, project)
        waiting = queue(turn, project)
        at_hand = _at_hand(turn, rows) or (waiting[0].id if waiting and waiting[0].opened else "")
        compares = project.stage != "interviewing"
        yield Candidate(
            command=ListApplications(project.id), intents=("list", "compare") if compares else ("list",),
            label=wording.LIST, words=("list", "applications"), effect="shows", project=project.title, of=project.id,
            current=project is newest,
        )  # fmt: skip
        if waiting:
            behind = [row for row in waiting if row.id != at_hand]
            following = ShowApplication(behind[0].id) if behind else Review(project.id)
            yield Candidate(
                command=following, intents=("review",), label=wording.NEXT, words=("next",), effect="shows",
                project=project.title, of=project.id, current=project is newest,
            )  # fmt: skip
        for row in rows:
            yield from _about(row, project, current=row.id == at_hand)


def _about(row: Application, project: Project, *, current: bool) -> Iterator[Candidate]:
    name = row.name
    low = name.lower()

    def candidate(
        command: Command, intent: str, label: str, words: tuple[str, ...] = (), effect: What = "changes"
    ) -> Candidate:
        return Candidate(
            command=command, intents=(intent,), label=label, words=words, about=name, number=row.number,
            current=current, project=project.title, of=project.id, effect=effect,
        )  # fmt: skip

    yield candidate(ShowApplication(row.id), "show", wording.show(name), words=(f"show {low}",), effect="shows")
    if row.stage == "sent":
        yield candidate(Shortlist(row.id), "shortlist", wording.shortlist(name), words=(f"shortlist {low}",))
        yield candidate(Maybe(row.id), "maybe", wording.maybe(name), words=(f"maybe {low}",))
        yield candidate(
            ShowReasons(row.id), "not_chosen", wording.not_chosen(name), words=(f"not {low}",), effect="shows"
        )
        if not row.asked_again:
            yield candidate(AskForSample(row.id), "ask_sample", wording.ask_for_sample(name), effect="outward")
    if row.stage in ("shortlisted", "maybe") or (row.stage == "not_chosen" and not row.answered):
        yield candidate(UndoDecision(row.id), "undo", wording.undo(name), words=(f"undo {low}",))


def _shown(row: Application, project: Project) -> Candidate:
    """While somebody agrees the others hear nothing yet, and their cards can be looked at."""
    return Candidate(
        command=ShowApplication(row.id), intents=("show",), label=wording.show(row.name), about=row.name,
        words=(f"show {row.name.lower()}",), number=row.number, project=project.title, effect="shows",
    )  # fmt: skip


def _at_hand(turn: Turn, rows: list[Application]) -> str:
    """The application whose card was shown last."""
    ids = {f"card:{row.id}": row.id for row in rows}
    shown = turn.unit.work.recent(dm(turn.account), RECENT) if turn.account else ()
    return next((ids[row.slot] for row in shown if row.slot in ids), "")


def numbered(turn: Turn, project: Project) -> list[Application]:
    """Everybody who sent an application, in the order in which they came."""
    rows = [row for row in turn.unit.find(Application, project=project.id) if row.number]
    return sorted(rows, key=lambda row: row.number)


def list_applications(turn: Turn, cmd: ListApplications) -> Iterator[Effect]:
    """Everybody who applied, with what was decided on each."""
    project = owned(turn, cmd.project)
    waiting = [inquiry for inquiry in turn.unit.find(Inquiry, project=project.id) if not inquiry.answer]
    message = wording.applications(project.title, numbered(turn, project), len(waiting))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER)


def show_application(turn: Turn, cmd: ShowApplication) -> Iterator[Effect]:
    """One application as a card, with what can be decided now."""
    application = turn.unit.get(Application, cmd.application)
    project = owned(turn, application.project)
    yield from show_card(turn, project, application)
