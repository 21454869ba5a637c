"""Making one person of two: everything of the one is the other's from now on."""

from bot.engine.people import Code, Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.ports import Unit
from bot.engine.talks import Talk
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.applications.model import Application
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract, Slip
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Rating

OF_PERSON: tuple[type, ...] = (Identity, Talk, Place, Waiting, Application, Interview, Offer, Inquiry)
OF_OWNER: tuple[type, ...] = (Task, Project, Contract)


def join(unit: Unit, kept: Person, gone: Person) -> None:
    """Everything of `gone` is of `kept` from now on; `gone` stays as an empty row so that the record still reads."""
    row: object
    for kind in OF_PERSON:
        for row in unit.find(kind, person=gone.id):
            setattr(row, "person", kept.id)  # noqa: B010 - rows of several kinds, each with this field
    for kind in OF_OWNER:
        for row in unit.find(kind, owner=gone.id):
            setattr(row, "owner", kept.id)  # noqa: B010 - the same
    for contract in unit.find(Contract, contractor=gone.id):
        contract.contractor = kept.id
    for slip in unit.find(Slip, by=gone.id):
        slip.by = kept.id
    for rating in unit.find(Rating, by=gone.id):
        rating.by = kept.id
    for code in unit.find(Code, person=gone.id):
        code.person = kept.id
    if gone.zone_source == "stated" or not kept.zone_source:
        kept.zone, kept.zone_source = gone.zone, gone.zone_source
    kept.member = kept.member or gone.member
    kept.rights = tuple(dict.fromkeys((*kept.rights, *gone.rights)))
    gone.rights, gone.member = (), False
