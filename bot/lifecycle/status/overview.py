"""Everything that is going on for a person, on either side; read from every model, changed by none."""

from datetime import datetime

from bot.engine import formatting
from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.engine.people import Person
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import ENDED, UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.status import situation_wording as wording
from bot.lifecycle.status.contract_situation import contract_situation
from bot.lifecycle.status.situation import Situation

BEFORE_CONTRACT = ("drafting", "advertising", "reviewing", "interviewing", "offered")


def situations(turn: Turn, person: str) -> list[Situation]:
    """The person's projects, then their applications and work for others; live ones first."""
    out = [_project(turn, project) for project in turn.unit.find(Project, owner=person)]
    out += [_application(turn, application) for application in turn.unit.find(Application, person=person)]
    return sorted(out, key=lambda situation: not situation.live)


def contract_of(turn: Turn, project: str) -> Contract | None:
    """The contract that counts: the live one, else the last."""
    contracts = turn.unit.find(Contract, project=project)
    live = [contract for contract in contracts if contract.stage not in ("closed", "ended")]
    counting = live or contracts
    return counting[-1] if counting else None


def _project(turn: Turn, project: Project) -> Situation:
    contract = contract_of(turn, project.id)
    if contract is not None and project.stage not in BEFORE_CONTRACT and contract.stage != "ended":
        return contract_situation(turn, contract, "owner")
    zone = turn.unit.get(Person, project.owner).zone
    (stage, whose, until, what), more = _before_contract(turn, project)
    return Situation(
        title=project.title,
        stage=stage,
        turn=whose,
        mine=whose == wording.YOU,
        until=until,
        until_what=what,
        zones=(zone,),
        more=more,
        act=wording.OWNER_ACTS.get(project.stage, ()) if whose == wording.YOU else (),
        project=project.id,
        live=project.stage != "closed",
    )


Progress = tuple[str, str, datetime | None, str]
"""Stage, whose turn, until when, and what that date is."""


def _before_contract(turn: Turn, project: Project) -> tuple[Progress, tuple[Text, ...]]:
    if project.stage == "closed":
        return (wording.closed(project.outcome), wording.NOBODY, None, ""), ()
    applications = turn.unit.find(Application, project=project.id)
    new = [application for application in applications if application.stage == "sent"]
    sent = [application for application in applications if application.sent_at is not None]
    advertised = project.stage == "advertising"
    counts: tuple[Text, ...] = (wording.applied(len(sent), len(new)),) if sent or advertised else ()
    match project.stage:
        case "drafting":
            return (wording.DRAFTING, wording.YOU, None, ""), counts
        case "advertising":
            shortlisted = any(application.stage == "shortlisted" for application in applications)
            return _advertising(turn, project, owners_turn=bool(new) or shortlisted), counts
        case "reviewing":
            return (wording.REVIEWING, wording.YOU, None, ""), counts
        case "interviewing":
            return _interviewing(turn, project), counts
        case "offered":
            return _offered(turn, project), counts
        case _:
            return (project.stage, wording.YOU, None, ""), counts


def _advertising(turn: Turn, project: Project, *, owners_turn: bool) -> Progress:
    ads = [ad for ad in turn.unit.find(Ad, project=project.id) if ad.open]
    whose = wording.YOU if owners_turn else wording.APPLICANTS
    return wording.ADVERTISING, whose, ads[-1].closes if ads else None, wording.AD_CLOSES


def _offered(turn: Turn, project: Project) -> Progress:
    for offer in reversed(turn.unit.find(Offer, project=project.id, state="sent")):
        name = turn.unit.get(Application, offer.application).name
        return wording.OFFER_OUT, name, offer.expires, wording.OFFER_UNTIL
    return wording.CHOOSING, wording.YOU, None, ""


def _interviewing(turn: Turn, project: Project) -> Progress:
    waiting = turn.unit.find(Interview, project=project.id, state="invited")
    if not waiting:
        return wording.INTERVIEWING, wording.YOU, None, ""
    names = formatting.listing(turn.unit.get(Application, interview.application).name for interview in waiting)
    return wording.INTERVIEWING, names, max(interview.due for interview in waiting), wording.ANSWERS_UNTIL


_TURNS = {"started": wording.YOU, "offered": wording.YOU} | dict.fromkeys(ENDED, wording.NOBODY)
"""Whose turn it is at a stage of an application; at all others it is the owner's."""


def _application(turn: Turn, application: Application) -> Situation:
    for contract in turn.unit.find(Contract, application=application.id):
        return contract_situation(turn, contract, "contractor")
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    whose = _TURNS.get(application.decided, "")
    until, what = None, ""
    if application.stage in ("started", "sent", "maybe"):
        until, what = turn.unit.get(Ad, application.ad).closes, wording.THE_AD_CLOSES
    if application.stage == "interviewing":
        for interview in turn.unit.find(Interview, application=application.id, state="invited"):
            whose, until, what = wording.YOU, interview.due, wording.ANSWER_UNTIL
    if application.stage == "offered":
        for offer in turn.unit.find(Offer, application=application.id, state="sent"):
            until, what = offer.expires, wording.OFFER_UNTIL
    sent: tuple[Text, ...] = ()
    if not whose and application.sent_at:
        sent = (wording.sent(application.sent_at, (owner.zone, application.zone)),)
    return Situation(
        title=project.title,
        stage=wording.APPLICATION[application.decided],
        turn=whose or owner.name,
        mine=whose == wording.YOU,
        until=until,
        until_what=what,
        zones=tuple(dict.fromkeys((owner.zone, zone_of(turn, application)))),
        more=sent,
        act=wording.APPLICANT_ACTS.get(application.stage, ()) if whose == wording.YOU else (),
        project=project.id,
        live=application.stage in (*UNDECIDED, "started") and project.stage != "closed",
    )
