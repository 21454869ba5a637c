"""What there is to answer from: the project that is asked about, with everything around it, as one side may know it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.messages import Button, Text
from bot.engine.people import Person
from bot.engine.places import dm
from bot.engine.rights import on_owner_side
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import ENDED, UNDECIDED, Application
from bot.lifecycle.brief.model import Brief, Project, Version
from bot.lifecycle.contracts.model import Contract, Party
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.moments.rows import contract_of
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.status.overview import situations
from bot.lifecycle.status.situation import Situation
from bot.reading.replies.topics import Asked

RECENT = 12
"""How many messages back the application that was shown last is looked for."""
LONG_WORD = 5
"""Letters of a word of a title that names its project."""


@dataclass(frozen=True, slots=True)
class Facts:
    """An answer: its lines, what can be pressed, or the command whose card is the answer."""

    lines: tuple[Text, ...] = ()
    buttons: tuple[Button, ...] = ()
    instead: Command | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One project for whoever asks. people: everybody who sent an application, in order; for the one who applied only
    themselves. one: the person who is meant, if that is clear. Everything else is what there is of that person."""

    side: Party
    project: Project
    owner: Person
    people: tuple[Application, ...]
    one: Application | None
    version: Version | None = None
    ad: Ad | None = None
    interview: Interview | None = None
    offer: Offer | None = None
    contract: Contract | None = None
    delivery: Delivery | None = None
    zones: tuple[str, ...] = ("UTC",)
    situation: Situation | None = None

    @property
    def brief(self) -> Brief | None:
        """The requirements in force; none while they are being drafted."""
        return self.version.brief if self.version else None

    @property
    def they(self) -> str:
        """The name of the other side; "" while there is nobody."""
        return self.owner.name if self.side == "contractor" else self.one.name if self.one else ""

    @property
    def offered(self) -> Offer | None:
        """The offer that waits for an answer."""
        return self.offer if self.offer is not None and self.offer.state == "sent" else None

    @property
    def fixing(self) -> Delivery | None:
        """The delivery of which fixes are asked for."""
        return self.delivery if self.delivery is not None and self.delivery.state == "fixing" else None


def project_asked_about(turn: Turn, text: str) -> Project | None:
    """Of the asker's projects, or those they applied to, the one that is named, else the one that moved last."""
    who = turn.person.id
    if on_owner_side(turn):
        mine = turn.unit.find(Project, owner=who)
        found = [project for project in mine if project.stage != "closed"] or mine
        newest = sorted(found, key=lambda project: project.since)
    else:
        known = _applications(turn)
        live = [row for row in known if row.decided not in ENDED or _at_work(turn, row)]
        rows = live or [row for row in known if turn.unit.find(Contract, application=row.id)]
        newest = [turn.unit.get(Project, row.project) for row in sorted(rows, key=lambda row: row.at)]
    named = [project for project in newest if _named(project, text, newest)]
    chosen = named or newest
    return chosen[-1] if chosen else None


def _applications(turn: Turn) -> list[Application]:
    """Those that whoever asks knows of themselves."""
    return [row for row in turn.unit.find(Application, person=turn.person.id) if not row.unaware]


def _named(project: Project, text: str, among: Sequence[Project]) -> bool:
    """Whether its title is said, or a long word of it that no other title has."""
    said = text.lower()
    others = " ".join(other.title.lower() for other in among if other.id != project.id)
    telling = [word for word in project.title.lower().split() if len(word) >= LONG_WORD and word not in others]
    return project.title.lower() in said or (len(among) > 1 and any(word in said for word in telling))


def _at_work(turn: Turn, row: Application) -> list[Contract]:
    return [found for found in turn.unit.find(Contract, application=row.id) if found.stage not in ("closed", "ended")]


def names_known(turn: Turn) -> tuple[str, ...]:
    """Everybody whom a question of this asker may name."""
    if not on_owner_side(turn):
        rows = _applications(turn)
        owners = dict.fromkeys(turn.unit.get(Project, row.project).owner for row in rows)
        return tuple(turn.unit.get(Person, owner).name for owner in owners)
    projects = turn.unit.find(Project, owner=turn.person.id)
    rows = [row for project in projects for row in turn.unit.find(Application, project=project.id) if row.number]
    return tuple(dict.fromkeys(row.name for row in rows))


def ground(turn: Turn, asked: Asked, names: Sequence[str]) -> Ground | None:
    """What there is to answer from; None where whoever asks has nothing open."""
    project = project_asked_about(turn, asked.text)
    named = tuple(names[place] for place in asked.people if place < len(names))
    if not on_owner_side(turn):
        mine = [row for row in _applications(turn) if project is not None and row.project == project.id]
        return _around(turn, project, tuple(mine), max(mine, key=lambda row: row.at)) if project and mine else None
    if project is not None and named:
        project = _project_of(turn, named[0]) or project
    if project is None:
        return None
    rows = [row for row in turn.unit.find(Application, project=project.id) if row.number]
    people = tuple(sorted(rows, key=lambda row: row.number))
    return _around(turn, project, people, _meant(turn, project, people, asked, named))


def _project_of(turn: Turn, name: str) -> Project | None:
    mine = sorted(turn.unit.find(Project, owner=turn.person.id), key=lambda project: project.since)
    theirs = [
        project for project in mine if any(row.name == name for row in turn.unit.find(Application, project=project.id))
    ]
    return theirs[-1] if theirs else None


def _meant(
    turn: Turn, project: Project, people: tuple[Application, ...], asked: Asked, named: tuple[str, ...]
) -> Application | None:
    """Who is named; else whoever is hired, has the offer, was shown last or is alone. "The other one" is not."""
    for row in people:
        if row.name in named:
            return row
    at_hand = _at_hand(turn, project, people)
    if not asked.other:
        return at_hand
    others = [row for row in people if row is not at_hand and row.stage not in ("not_chosen", "withdrawn")]
    return others[0] if len(others) == 1 else None


def _at_hand(turn: Turn, project: Project, people: tuple[Application, ...]) -> Application | None:
    contract = contract_of(turn, project.id)
    if contract is not None and contract.stage != "ended":
        return turn.unit.get(Application, contract.application)
    for state in ("sent", "draft"):
        for offer in reversed(turn.unit.find(Offer, project=project.id, state=state)):
            return next((row for row in people if row.id == offer.application), None)
    running = [row for row in people if row.stage in UNDECIDED]
    shown = turn.unit.work.recent(dm(turn.account), RECENT) if turn.account else ()
    cards = {f"card:{row.id}": row for row in running}
    last = next((cards[message.slot] for message in shown if message.slot in cards), None)
    return last or (running[0] if len(running) == 1 else None)


def _around(turn: Turn, project: Project, people: tuple[Application, ...], one: Application | None) -> Ground:
    owner = turn.unit.get(Person, project.owner)
    contracts = turn.unit.find(Contract, application=one.id) if one else []
    contract = contracts[-1] if contracts and contracts[-1].stage != "ended" else None
    offers = turn.unit.find(Offer, application=one.id) if one else []
    side: Party = "owner" if on_owner_side(turn) else "contractor"
    offer = next((row for row in reversed(offers) if side == "owner" or row.state != "draft"), None)
    ads = turn.unit.find(Ad, project=project.id)
    ads = [ad for ad in ads if ad.id == one.ad] if one and side == "contractor" else ads
    ad = ads[-1] if ads else None
    stands = (
        contract.version_id if contract
        else offer.version_id if offer and offer.state in ("draft", "sent")
        else ad.version_id if ad and side == "contractor"
        else project.brief_version
    )  # fmt: skip
    interviews = turn.unit.find(Interview, application=one.id) if one else []
    hidden = ("off",) if side == "owner" else ("off", "draft")
    deliveries = turn.unit.find(Delivery, contract=contract.id) if contract else []
    mine, theirs = owner.zone, zone_of(turn, one) if one else owner.zone
    zones = (mine, theirs) if side == "owner" else (theirs, mine)
    return Ground(
        side=side,
        project=project,
        owner=owner,
        people=people,
        one=one,
        version=turn.unit.get(Version, stands) if stands else None,
        ad=ad,
        interview=next((row for row in reversed(interviews) if row.state not in hidden), None),
        offer=offer,
        contract=contract,
        delivery=max(deliveries, key=lambda row: row.round) if deliveries else None,
        zones=tuple(dict.fromkeys(zones)),
        situation=next((row for row in situations(turn, turn.person.id) if row.project == project.id), None),
    )
