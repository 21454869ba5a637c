"""Reviewing card by card: the next one nobody has decided on, and what is offered when all are decided (S9b, S11)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Reply, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Blob
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.answers_wording import EXCERPT
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.screening import refusals, wording
from bot.lifecycle.screening.commands import ReviewMaybes
from bot.lifecycle.screening.queue import inbox, queue


def review(turn: Turn, cmd: Review) -> Iterator[Effect]:
    """The next card nobody has decided on; opening it ends the applicant's edits."""
    project = _project(turn, cmd.project)
    waiting = queue(turn, project)
    yield from settle(turn, wording.BEING_READ, inbox(turn, project))
    if not waiting:
        yield from _finished(turn, project)
        return
    yield from show_card(turn, project, waiting[0])


def show_card(turn: Turn, project: Project, application: Application) -> Iterator[Effect]:
    """One application as a card; being seen ends its writer's edits."""
    everybody = [row for row in turn.unit.find(Application, project=project.id) if row.number]
    waiting = queue(turn, project)
    if not application.opened:
        application.opened = True
        yield Record(project=project.id, what=happened.APPLICATION_OPENED, detail={"application": application.id})
    number = len(everybody) - len(waiting) + 1 if application in waiting[:1] else application.number
    yield from _card(turn, application, number, len(everybody))


def _card(turn: Turn, application: Application, number: int, of: int) -> Iterator[Effect]:
    """The files first, so that the card with its buttons stands below them; a long pitch in full before it."""
    files = _files(application)
    if files:
        shown = wording.samples_of(files)
        yield Tell(person=turn.person.id, message=shown, on=Side.OWNER, card=f"samples:{application.id}")
    assert application.applied is not None
    if len(application.applied.pitch) > EXCERPT:
        whole = wording.whole(application)
        yield Tell(person=turn.person.id, message=whole, on=Side.OWNER, card=f"pitch:{application.id}")
    brief = turn.unit.get(Version, turn.unit.get(Ad, application.ad).version_id).brief
    message = wording.card(application, number, of, brief.timetable)
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=f"card:{application.id}")


def _files(application: Application) -> tuple[Blob, ...]:
    applied = application.applied
    return tuple(
        Blob(sample.file.name, sample.file.sha256, sample.file.type or "application/octet-stream")
        for sample in (applied.samples if applied else ())
        if sample.file and sample.file.sha256
    )


def _project(turn: Turn, id: str) -> Project:
    if id:
        return owned(turn, id)
    mine = turn.unit.find(Project, owner=turn.person.id)
    for project in reversed(mine):
        if queue(turn, project):
            return project
    for project in reversed(mine):
        if project.stage in ("advertising", "reviewing", "interviewing"):
            return project
    raise NotNow(refusals.NOTHING_TO_READ)


def _finished(turn: Turn, project: Project) -> Iterator[Effect]:
    applications = turn.unit.find(Application, project=project.id)
    if not any(row.number for row in applications):
        yield Reply(message=wording.nothing_to_review())
        return
    if project.stage == "advertising" and not any(ad.open for ad in turn.unit.find(Ad, project=project.id)):
        yield Then(command=MoveProject(project.id, "reviewing"))
    short = [row for row in applications if row.stage == "shortlisted"]
    maybes = [row for row in applications if row.stage == "maybe"]
    asked = [row for row in applications if row.waits_for_sample]
    message = wording.finished(project.title, project.id, short, maybes, asked)
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=f"shortlist:{project.id}")


def review_maybes(turn: Turn, cmd: ReviewMaybes) -> Iterator[Effect]:
    """The maybes come back as cards."""
    project = owned(turn, cmd.project)
    for application in turn.unit.find(Application, project=project.id):
        if application.stage == "maybe":
            application.keep()
    yield from review(turn, Review(project.id))
