"""Starting a project, saving versions of its brief, and closing it."""

from collections.abc import Iterator, Mapping

from bot.engine.context import Turn
from bot.engine.effects import Announce, Ask, Effect, EndTalks, Record, Refresh, Tell
from bot.engine.focus import open_talks
from bot.engine.guards import NotNow
from bot.engine.people import Person, Side
from bot.engine.talks import ASIDE, Talk
from bot.lifecycle import happened
from bot.lifecycle.backlog.events import TaskStarted
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief import refusals, wording
from bot.lifecycle.brief.access import dates_from, known_from, owned
from bot.lifecycle.brief.commands import AmendBrief, CloseProject, MoveProject, RenameProject, ReopenBrief, SaveBrief
from bot.lifecycle.brief.events import BriefSaved, DatesChanged
from bot.lifecycle.brief.flows import BriefFacts
from bot.lifecycle.brief.model import Brief, Project, Version, version_of
from bot.lifecycle.brief.sketch import short_title, sketch
from bot.lifecycle.brief.steps import STEPS
from bot.reading.language.spoken import locale_of
from bot.reading.replies.renames import title_said
from bot.reading.replies.titles import named

CURRENCY_BY_ZONE = {"Europe/London": "GBP", "America": "USD", "Europe": "EUR"}


def start(turn: Turn, event: TaskStarted) -> Iterator[Effect]:
    """A new project; what a pasted post already says is known and not asked again."""
    owner = turn.person
    post = sketch(event.text, now=turn.now, zone=owner.zone, locale=locale_of(event.text, owner.locale))
    title = short_title(named(event.title)) if event.title else post.title
    project = Project(
        id=event.project or turn.ids.new("j"), owner=owner.id, title=title, at=turn.now, since=turn.now, task=event.task
    )
    turn.unit.add(project)
    yield Record(project=project.id, what=happened.PROJECT_STARTED, detail={"title": title, "words": event.text[:2000]})
    lead = wording.begun(title, tuple(key for key in post.known if key in wording.FOUND))
    yield Ask(person=owner.id, flow="brief", subject=project.id, on=Side.OWNER, known=post.known, lead=lead)
    yield Refresh(person=owner.id)


def facts(turn: Turn, talk: Talk) -> BriefFacts:
    project = turn.unit.get(Project, talk.subject)
    zone = turn.unit.get(Person, talk.person).zone
    return BriefFacts(project.id, project.title, zone, usual_currency(zone), turn.now, talk.id)


def usual_currency(zone: str) -> str:
    return CURRENCY_BY_ZONE.get(zone) or CURRENCY_BY_ZONE.get(zone.split("/", 1)[0], "USD")


def add_version(turn: Turn, project: Project, brief: Brief) -> Version:
    """The next version of a project's brief, in force at once."""
    made = version_of(brief, id=turn.ids.new("v"), project=project.id, number=project.numbers + 1, at=turn.now)
    turn.unit.add(made)
    project.settle_on(made)
    return made


def save(turn: Turn, cmd: SaveBrief) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    made = add_version(turn, project, cmd.brief)
    yield Record(project=project.id, what=happened.VERSION_SAVED, detail={"number": made.number, "hash": made.hash})
    yield Refresh(person=project.owner)
    yield Announce(event=BriefSaved(project.id))


def reopen(turn: Turn, cmd: ReopenBrief) -> Iterator[Effect]:
    """The brief's questions again, every answer of the version in force taken as known but for the named step."""
    project = owned(turn, cmd.project)
    if project.stage not in ("drafting", "advertising"):
        raise NotNow(refusals.agreed_changes_only(project.title, project.stage))
    known = {**known_from(turn, project), **dates_from(turn, project), ASIDE: True}
    for key in keys_of(cmd.step, known):
        del known[key]
    yield EndTalks(flow="brief", subject=project.id)
    yield Ask(person=project.owner, flow="brief", subject=project.id, on=Side.OWNER, known=known)


def keys_of(wanted: str, known: Mapping[str, object]) -> tuple[str, ...]:
    """The known keys of the step that a number or a word names; none for anything else."""
    step = STEPS.named(wanted) or wanted
    parts = ("cutoff", "cutoff.dates") if step == "cutoff" else (step,)
    return tuple(key for key in parts if key in known)


def amend(turn: Turn, cmd: AmendBrief) -> Iterator[Effect]:
    """A new version after a change that both agreed to; who agreed is recorded by whoever yields this."""
    project = turn.unit.get(Project, cmd.project)
    title = project.title
    made = add_version(turn, project, cmd.brief)
    project.title = title  # it may have been renamed since the version that this one changes
    detail = {"number": made.number, "hash": made.hash, "why": cmd.why}
    yield Record(project=project.id, what=happened.VERSION_CHANGED, detail=detail)
    yield Announce(event=DatesChanged(project.id))


def rename(turn: Turn, cmd: RenameProject) -> Iterator[Effect]:
    """Another title, at any time; what was saved or signed under the old one keeps its words."""
    said = title_said(cmd.title)
    title = short_title(said) if said else ""
    if not title:
        raise NotNow(refusals.no_title())
    project = owned(turn, cmd.project) if cmd.project else _project_meant(turn)
    old = project.title
    project.rename(title)
    yield Record(project=project.id, what=happened.PROJECT_RENAMED, detail={"from": old, "title": title})
    yield Tell(person=project.owner, message=wording.renamed(title), on=Side.OWNER)
    yield Refresh(person=project.owner)


def _project_meant(turn: Turn) -> Project:
    """The project whose brief is being talked about; else the owner's newest that is not closed. Raises NotNow."""
    talks = open_talks(turn, turn.person.id, turn.here) if turn.here else []
    for talk in talks[:1]:
        for project in turn.unit.find(Project, id=talk.subject, owner=turn.person.id):
            return project
    running = [project for project in turn.unit.find(Project, owner=turn.person.id) if project.stage != "closed"]
    if not running:
        raise NotNow(refusals.nothing_to_rename())
    return max(running, key=lambda project: project.at)


def move(turn: Turn, cmd: MoveProject) -> Iterator[Effect]:
    project = turn.unit.get(Project, cmd.project)
    project.move(cmd.stage, turn.now)
    yield Record(project=project.id, what=happened.stage(cmd.stage), detail={})
    yield Refresh(person=project.owner)


def close(turn: Turn, cmd: CloseProject) -> Iterator[Effect]:
    project = turn.unit.get(Project, cmd.project)
    project.close(cmd.outcome, turn.now, cmd.note)
    yield Record(project=project.id, what=happened.CLOSED, detail={"outcome": cmd.outcome, "note": cmd.note})
    for task in turn.unit.find(Task, id=project.task):
        if cmd.outcome == happened.CLOSED_WITHOUT_HIRE:
            task.return_to_list()
        else:
            task.finish()
    yield EndTalks(flow="brief", subject=project.id)
    yield Tell(person=project.owner, message=wording.closed(project.title, cmd.outcome), on=Side.OWNER)
    yield Refresh(person=project.owner)
