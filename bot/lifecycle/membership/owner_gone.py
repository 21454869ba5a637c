"""An owner's account is gone: whoever waits for them hears it, admins can take over, promised days are kept (C49)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.engine.context import Turn
from bot.engine.effects import Announce, Effect, Record, Refresh, Remind, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Identity, Person, Side
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.interviews.answering import open_thread, promised, thread
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.membership import departure_wording as wording
from bot.lifecycle.membership import refusals
from bot.lifecycle.membership.access import admins_but, is_gone
from bot.lifecycle.membership.commands import KeepPromise, TakeOver
from bot.lifecycle.membership.events import ProjectTakenOver

ENDED = ("closed", "ended")


@dataclass(frozen=True, slots=True)
class Orphaned:
    """A project whose owner is gone, and who waits for that owner: the contractor, or the applicants not decided on."""

    project: Project
    contract: Contract | None
    applicants: tuple[Application, ...]


def orphaned(turn: Turn, project: Project) -> Orphaned:
    """Who waits for the owner of this project."""
    contracts = [contract for contract in turn.unit.find(Contract, project=project.id) if contract.stage not in ENDED]
    applications = turn.unit.find(Application, project=project.id)
    undecided = tuple(application for application in applications if application.stage in UNDECIDED)
    return Orphaned(project, contracts[-1] if contracts else None, undecided)


def owner_gone(turn: Turn, owner: Person) -> Iterator[Effect]:
    """Everybody who waits for this owner is told, and the admins who can take over; nothing is decided by it."""
    owned = turn.unit.find(Project, owner=owner.id)
    left = [orphaned(turn, project) for project in owned if project.stage not in ("closed", "drafting")]
    if not left:
        return
    admins = admins_but(turn, owner.id)
    names = tuple(admin.name for admin in admins)
    for orphan in left:
        yield from _tell_waiting(turn, orphan, owner, names)
        yield Record(project=orphan.project.id, what=happened.OWNER_GONE, detail={"admins told": list(names)})
    rows = [_row(turn, orphan) for orphan in left]
    platform = turn.registry.organisation.platform(Side.OWNER)
    for admin in admins:
        yield Tell(person=admin.id, message=wording.to_admin(owner.name, rows, platform), card=f"gone:{owner.id}")


def _tell_waiting(turn: Turn, orphan: Orphaned, owner: Person, admins: tuple[str, ...]) -> Iterator[Effect]:
    if orphan.contract is not None:
        engagement = engagement_of(turn.unit, orphan.contract.id)
        message = wording.to_contractor(engagement, admins)
        yield tell(engagement, "contractor", message)
    for application in orphan.applicants:
        by = promised(turn, orphan.project)
        zones = tuple(dict.fromkeys((owner.zone, zone_of(turn, application))))
        message = wording.to_applicant(orphan.project.title, owner.name, admins, by if by > turn.now else None, zones)
        yield Tell(person=application.person, message=message, on=application.platform)
        if by > turn.now:
            yield Remind(command=KeepPromise(application.id), due=by)


def _row(turn: Turn, orphan: Orphaned) -> wording.OrphanLine:
    by: datetime | None = None
    works = ""
    if orphan.contract is not None:
        engagement = engagement_of(turn.unit, orphan.contract.id)
        works, by = engagement.they, engagement.cutoff.at
    elif orphan.applicants:
        by = promised(turn, orphan.project)
    zone = turn.unit.get(Person, orphan.project.owner).zone
    return wording.OrphanLine(orphan.project.id, orphan.project.title, works, len(orphan.applicants), by, zone)


def keep_promise(turn: Turn, cmd: KeepPromise) -> Iterator[Effect]:
    """The day that an applicant was promised has come, and nobody has taken the owner's place: they hear it (C31)."""
    application = turn.unit.get(Application, cmd.application)
    project = turn.unit.get(Project, application.project)
    if application.stage not in UNDECIDED or project.stage == "closed" or not is_gone(turn, project.owner):
        return
    by = promised(turn, project)
    if by > turn.now:  # interviews have moved it since
        yield Remind(command=cmd, due=by)
        return
    message = wording.no_decision(project.title, turn.unit.get(Person, project.owner).name)
    yield Tell(person=application.person, message=message, on=application.platform)
    yield Record(project=project.id, what=happened.PROMISED_DAY_PASSED, detail={"applicant": application.name})


def take_over(turn: Turn, cmd: TakeOver) -> Iterator[Effect]:
    """An admin becomes the owner of a project whose owner is gone; what was agreed and promised stands."""
    project, admin = turn.unit.get(Project, cmd.project), turn.person
    owner = turn.unit.get(Person, project.owner)
    _may_take_over(turn, project, owner)
    orphan = orphaned(turn, project)
    project.owner = admin.id
    for contract in turn.unit.find(Contract, project=project.id):
        contract.owner = admin.id
    for task in turn.unit.find(Task, project=project.id):
        task.owner = admin.id
    _put_away_talks(turn, project, owner)
    yield from _open_threads_again(turn, project)
    yield Record(project=project.id, what=happened.TAKEN_OVER, detail={"from": owner.name, "by": admin.name})
    waiting = [(application.person, application.platform) for application in orphan.applicants]
    if orphan.contract is not None:
        waiting.append((orphan.contract.contractor, orphan.contract.platform))
    for person, platform in dict.fromkeys(waiting):
        yield Tell(person=person, message=wording.new_owner(project.title, owner.name, admin.name), on=platform)
    yield Tell(person=admin.id, message=wording.yours_now(project.title), on=Side.OWNER)
    yield Announce(event=ProjectTakenOver(project.id, admin.id))
    yield Refresh(person=admin.id)


def _may_take_over(turn: Turn, project: Project, owner: Person) -> None:
    """Raises NotAllowed or NotNow unless this admin can own the project from now on."""
    if not turn.person.may("admin"):
        raise NotAllowed(project.id)
    if project.stage == "closed":
        raise NotNow(refusals.closed(project.title, project.outcome))
    if owner.id == turn.person.id:
        raise NotNow(refusals.yours_already(project.title))
    if not is_gone(turn, owner.id):
        raise NotNow(refusals.stays_theirs(project.title, owner.name))
    here = turn.registry.organisation.platform(Side.OWNER)
    if not turn.unit.find(Identity, person=turn.person.id, platform=here):
        raise NotNow(refusals.not_where_owners_talk(here))
    if turn.unit.find(Application, project=project.id, person=turn.person.id):
        raise NotNow(refusals.APPLIED_YOURSELF)


def _put_away_talks(turn: Turn, project: Project, owner: Person) -> None:
    """What the former owner was being asked about it is asked of the new one, by the cards that `status` shows."""
    about = {project.id, *(contract.id for contract in turn.unit.find(Contract, project=project.id))}
    for talk in turn.unit.find(Talk, person=owner.id):
        if talk.subject in about:
            talk.state = "closed"


def _open_threads_again(turn: Turn, project: Project) -> Iterator[Effect]:
    """The threads about people stand in the former owner's direct messages: they begin anew in the new owner's."""
    for interview in turn.unit.find(Interview, project=project.id):
        for place in turn.unit.find(Place, id=thread(interview)):
            turn.unit.remove(place)
            yield from open_thread(turn, interview)
