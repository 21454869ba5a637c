"""What anybody can ask for at any moment: where things stand, and to wait (C59)."""

from collections.abc import Callable, Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.standing import Candidate
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.status import standing_wording as wording
from bot.lifecycle.status.commands import AddNote, HoldOn, ShowProject
from bot.reading.replies.plans import addition


def standing(turn: Turn) -> Iterator[Candidate]:
    """The status, also for whoever asks how something goes or whether somebody has answered; and to wait."""
    yield Candidate(
        command=ShowStatus(), intents=("status", "answered", "how_goes"), label=wording.STATUS, effect="shows",
        current=True,
    )  # fmt: skip
    titles = {project.id: project.title for project in turn.unit.find(Project, owner=turn.person.id)}
    for application in turn.unit.find(Application, person=turn.person.id):
        if application.unaware:
            continue
        titles[application.project] = turn.unit.get(Project, application.project).title
    for project, title in titles.items():
        yield Candidate(
            command=ShowProject(project), intents=("status", "how_goes"), label=wording.show(title),
            words=(wording.show(title).lower(),), effect="shows", project=title, of=project,
        )  # fmt: skip
        if turn.unit.find(Project, id=project, owner=turn.person.id):
            yield Candidate(
                command=AddNote(project), intents=("add_to",), label=wording.add_to(title), project=title, of=project,
                fill=_noting(project, title),
            )  # fmt: skip
    yield Candidate(command=HoldOn(), intents=("hold", "pause"), label=wording.HOLD, effect="shows", current=True)


def _noting(project: str, title: str) -> Callable[[str], AddNote]:
    return lambda text: AddNote(project, addition(text, title))


def hold(turn: Turn, cmd: HoldOn) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=wording.held(), on=turn.here)
