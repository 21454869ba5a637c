"""Everything that is going on for a person, on either side; read from every model, changed by none."""

from datetime import datetime

from bot.engine.context import Turn
from bot.engine.messages import Moment, Text
from bot.engine.people import Person
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.status.at_work import contract_situation
from bot.lifecycle.status.situation import Situation

BEFORE_WORK = ("drafting", "advertising", "reviewing", "interviewing", "offered", "agreeing")


def situations(turn: Turn, person: str) -> list[Situation]:
    """The person's projects, then their applications and work for others; live ones first."""
    found = [_project(turn, one) for one in turn.unit.find(Project, owner=person)]
    found += [_application(turn, one) for one in turn.unit.find(Application, person=person)]
    return sorted(found, key=lambda one: not one.live)


def contract_of(turn: Turn, project: str) -> Contract | None:
    """The contract that counts: the live one, else the last."""
    found = turn.unit.find(Contract, project=project)
    live = [one for one in found if one.stage not in ("closed", "ended")]
    counting = live or found
    return counting[-1] if counting else None


def _project(turn: Turn, project: Project) -> Situation:
    contract = contract_of(turn, project.id)
    if contract is not None and project.stage not in BEFORE_WORK and contract.stage != "ended":
        return contract_situation(turn, contract, "owner")
    if contract is not None and project.stage == "agreeing" and contract.stage != "ended":
        return contract_situation(turn, contract, "owner")
    zone = turn.unit.get(Person, project.owner).zone
    stage, turn_of, until, what, more = _before_work(turn, project)
    return Situation(
        title=project.title,
        stage=stage,
        turn=turn_of,
        mine=turn_of == "You",
        until=until,
        until_what=what,
        zones=(zone,),
        more=more,
        project=project.id,
        live=project.stage != "closed",
    )


Stand = tuple[str, str, datetime | None, str]
"""Stage, whose turn, until when, and what that date is."""


def _before_work(turn: Turn, project: Project) -> tuple[str, str, datetime | None, str, tuple[Text, ...]]:
    applications = turn.unit.find(Application, project=project.id)
    new = [one for one in applications if one.stage == "sent"]
    counts: tuple[Text, ...] = ()
    sent = [one for one in applications if one.sent_at is not None]
    if sent:
        counts = ((f"{len(sent)} applied, {len(new)} not looked at yet.",),)
    match project.stage:
        case "drafting":
            return "drafting the brief", "You", None, "", counts
        case "advertising":
            ads = [one for one in turn.unit.find(Ad, project=project.id) if one.open]
            whose = "You" if new or any(one.stage == "shortlisted" for one in applications) else "Applicants"
            return "advertising", whose, ads[-1].closes if ads else None, "ad closes", counts
        case "reviewing":
            return "reviewing applications", "You", None, "", counts
        case "interviewing":
            return (*_interviewing(turn, project), counts)
        case "offered":
            offers = [one for one in turn.unit.find(Offer, project=project.id) if one.state == "sent"]
            if offers:
                name = turn.unit.get(Application, offers[-1].application).name
                return "an offer is out", name, offers[-1].expires, "offer open until", counts
            return "choosing", "You", None, "", counts
        case "closed":
            return f"closed: {project.outcome}", "Nobody", None, "", ()
        case _:
            return project.stage, "You", None, "", counts


def _interviewing(turn: Turn, project: Project) -> Stand:
    found = turn.unit.find(Interview, project=project.id)
    waiting = [one for one in found if one.state == "invited"]
    if waiting:
        names = ", ".join(turn.unit.get(Application, one.application).name for one in waiting)
        return "interviewing", names, max(one.due for one in waiting), "answers until"
    return "interviewing", "You", None, ""


_STAGES = {
    "started": ("application not sent yet", "You"),
    "sent": ("application sent", "owner"),
    "maybe": ("application sent", "owner"),
    "shortlisted": ("on the short list", "owner"),
    "interviewing": ("interview", "owner"),
    "finalist": ("interview answered; the owner decides", "owner"),
    "offered": ("you have an offer", "You"),
    "not_chosen": ("not chosen", "Nobody"),
    "withdrawn": ("withdrawn", "Nobody"),
    "hired": ("hired", "Nobody"),
}


def _application(turn: Turn, one: Application) -> Situation:
    project = turn.unit.get(Project, one.project)
    owner = turn.unit.get(Person, project.owner)
    for contract in turn.unit.find(Contract, application=one.id):
        return contract_situation(turn, contract, "contractor")
    stage, whose = _STAGES[one.decided]
    until, what = None, ""
    if one.stage in ("started", "sent", "maybe"):
        ad = turn.unit.get(Ad, one.ad)
        until, what = ad.closes, "the ad closes"
    if one.stage == "interviewing":
        for interview in turn.unit.find(Interview, application=one.id):
            if interview.state == "invited":
                whose, until, what = "You", interview.due, "answer until"
    if one.stage == "offered":
        for offer in turn.unit.find(Offer, application=one.id):
            if offer.state == "sent":
                until, what = offer.expires, "offer open until"
    live = one.stage in (*UNDECIDED, "started") and project.stage != "closed"
    more: tuple[Text, ...] = ()
    if whose == "owner" and one.sent_at:
        more = (("Sent ", Moment(one.sent_at, (owner.zone, one.zone)), "."),)
    return Situation(
        title=project.title,
        stage=stage,
        turn=owner.name if whose == "owner" else whose,
        mine=whose == "You",
        until=until,
        until_what=what,
        zones=tuple(dict.fromkeys((owner.zone, zone_of(turn, one)))),
        more=more,
        project=project.id,
        live=live,
    )
