"""The two sides of one application, loaded together: who they are and in which zones they read times."""

from dataclasses import dataclass

from bot.engine.context import Turn
from bot.engine.people import Identity, Person
from bot.engine.places import Place, dm
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Brief, Project, Version


@dataclass(frozen=True, slots=True)
class Sides:
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


def sides(turn: Turn, application: str) -> Sides:
    """Both sides of an application; raises Unknown."""
    found = turn.unit.get(Application, application)
    project = turn.unit.get(Project, found.project)
    return Sides(
        project=project,
        version=turn.unit.get(Version, project.brief_version),
        application=found,
        owner=turn.unit.get(Person, project.owner),
        person=turn.unit.get(Person, found.person),
    )


def owner_place(turn: Turn, owner: str) -> str:
    """The place that is the owner's Slack DM, under which threads are opened."""
    account = turn.unit.find(Identity, person=owner, platform="slack")[0].as_account
    place = dm(account)
    if not turn.unit.find(Place, id=place):
        turn.unit.add(Place(id=place, platform="slack", purpose="dm", subject=account.id, at=turn.now, person=owner))
    return place
