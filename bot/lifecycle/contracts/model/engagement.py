"""A contract and everything around it, loaded at once for whoever must speak about it."""

from dataclasses import dataclass

from bot.engine.events import PlatformName
from bot.engine.guards import NotAllowed
from bot.engine.people import Person
from bot.engine.unit_port import Unit
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import CheckIn, Contract, Party
from bot.reading.values import Days, Wall


@dataclass(frozen=True, slots=True)
class Engagement:
    """A contract with everything a sentence or a date about it needs, loaded together."""

    contract: Contract
    project: Project
    brief_version: Version
    application: Application
    owner: Person
    contractor: Person

    @property
    def id(self) -> str:
        return self.contract.id

    @property
    def they(self) -> str:
        """The contractor's name as they applied with it."""
        return self.application.name

    @property
    def zone(self) -> str:
        """The contractor's zone (IANA)."""
        return self.application.zone

    @property
    def zones(self) -> tuple[str, ...]:
        """Both zones, the owner's first, as every date of the contract is told (C32)."""
        return tuple(dict.fromkeys((self.owner.zone, self.zone)))

    @property
    def platform(self) -> PlatformName:
        """Where the contractor is."""
        return self.contract.platform

    def name_of(self, party: Party) -> str:
        return self.owner.name if party == "owner" else self.they

    def zone_of(self, party: Party) -> str:
        """The zone of one side (IANA)."""
        return self.owner.zone if party == "owner" else self.zone

    @property
    def blocked(self) -> tuple[Days, ...]:
        """The days on which the contractor said that they cannot work."""
        times = self.application.applied.times if self.application.applied else None
        return (times.blocked or ()) if times else ()

    @property
    def cutoff(self) -> Wall:
        return self.brief_version.brief.cutoff

    def side(self, person: str) -> Party:
        """Which side a person is on; NotAllowed for everybody else (X56)."""
        if person == self.contract.contractor:
            return "contractor"
        if person == self.contract.owner:
            return "owner"
        raise NotAllowed(self.contract.id)

    def only(self, side: Party, person: str) -> None:
        """NotAllowed unless the person is on this side."""
        if self.side(person) != side:
            raise NotAllowed(self.contract.id)


def talks_about_work(unit: Unit, contract: str) -> list[tuple[str, str]]:
    """The talks that end with the work, as flow and subject."""
    check_ins = unit.find(CheckIn, contract=contract)
    about_it = [(flow, contract) for flow in ("slip", "stop", "message", "proposal", "away")]
    return [*about_it, *(("trouble", check_in.id) for check_in in check_ins)]


def engagement_of(unit: Unit, contract: str) -> Engagement:
    """The contract with its project, version in force, application and people; raises Unknown."""
    row = unit.get(Contract, contract)
    return Engagement(
        contract=row,
        project=unit.get(Project, row.project),
        brief_version=unit.get(Version, row.version_id),
        application=unit.get(Application, row.application),
        owner=unit.get(Person, row.owner),
        contractor=unit.get(Person, row.contractor),
    )
