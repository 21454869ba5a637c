"""The two parties of one application, loaded together: who they are and in which zones they read times."""

from dataclasses import dataclass

from bot.engine.context import Turn
from bot.engine.people import Identity, Person, Side
from bot.engine.places import Place, dm
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Brief, Project, Version


@dataclass(frozen=True, slots=True)
class Parties:
    """Owner and applicant around one project."""

    project: Project
    version: Version
    application: Application
    owner: Person
    person: Person

    @property
    def brief(self) -> Brief:
        return self.version.brief

    @property
    def zone(self) -> str:
        """The applicant's zone: as stated in the application, else as the platform told."""
        return self.application.zone if self.application.applied else self.person.zone

    @property
    def zones(self) -> tuple[str, ...]:
        """The owner's zone first, since the dates are the owner's; then the applicant's."""
        return tuple(dict.fromkeys((self.owner.zone, self.zone)))


def parties_of(turn: Turn, id: str) -> Parties:
    """Both parties of an application; raises Unknown."""
    application = turn.unit.get(Application, id)
    project = turn.unit.get(Project, application.project)
    return Parties(
        project=project,
        version=turn.unit.get(Version, project.brief_version),
        application=application,
        owner=turn.unit.get(Person, project.owner),
        person=turn.unit.get(Person, application.person),
    )


def owner_place(turn: Turn, owner: str) -> str:
    """The place that is the owner's DM on the owner's side, under which threads are opened."""
    platform = turn.registry.organisation.platform(Side.OWNER)
    account = turn.unit.find(Identity, person=owner, platform=platform)[0].as_account
    place = dm(account)
    if not turn.unit.find(Place, id=place):
        turn.unit.add(Place(id=place, platform=platform, purpose="dm", subject=account.id, at=turn.now, person=owner))
    return place
