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
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.moments.model import Wait, owed_by, turn_of
from bot.lifecycle.moments.project_waits import LOOKING
from bot.lifecycle.moments.rows import contract_of, waits_of
from bot.lifecycle.moments.wait_wording import owed
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.status import situation_wording as wording
from bot.lifecycle.status.contract_situation import contract_situation
from bot.lifecycle.status.expected import act_of_owner
from bot.lifecycle.status.situation import Situation


def situations(turn: Turn, person: str) -> list[Situation]:
    """The person's projects, then their applications and work for others; live ones first."""
    out = [_project(turn, project) for project in turn.unit.find(Project, owner=person)]
    mine = [row for row in turn.unit.find(Application, person=person) if not row.unaware]
    out += [_application(turn, application) for application in mine]
    return sorted(out, key=lambda situation: not situation.live)


def _project(turn: Turn, project: Project) -> Situation:
    contract = contract_of(turn, project.id)
    if contract is not None and project.stage not in ("drafting", *LOOKING) and contract.stage != "ended":
        return contract_situation(turn, contract, "owner")
    zone = turn.unit.get(Person, project.owner).zone
    waits = waits_of(turn, project)
    whose = turn_of(waits)
    until, what = _until(project, waits)
    return Situation(
        title=project.title,
        stage=_stage(project, waits),
        turn=_named(waits, project),
        mine="owner" in whose,
        until=until,
        until_what=what,
        zones=(zone,),
        more=_about(turn, project, waits),
        act=act_of_owner(waits) if "owner" in whose else (),
        project=project.id,
        live=project.stage != "closed",
        waits=waits,
    )


def _stage(project: Project, waits: tuple[Wait, ...]) -> str:
    if project.stage == "closed":
        return wording.closed(project.outcome)
    if project.stage == "offered" and not any(wait.what == "offer" for wait in waits):
        return wording.CHOOSING
    return wording.PROJECT.get(project.stage, project.stage)


def _named(waits: tuple[Wait, ...], project: Project) -> str:
    """Whose turn it is, by name; the owner reads it."""
    whose = turn_of(waits)
    if not whose:
        return wording.NOBODY if project.stage == "closed" else wording.YOU
    if "owner" in whose:
        return wording.YOU if len(whose) == 1 else wording.BOTH if _people(waits) else wording.YOU
    return formatting.listing(_people(waits)) or wording.APPLICANTS


def _people(waits: tuple[Wait, ...]) -> tuple[str, ...]:
    """Applicants who have been asked for something, by name."""
    asked = [wait for wait in waits if wait.whose == "applicants" and not wait.standing]
    return tuple(dict.fromkeys(name for wait in asked for name in wait.names))


def _until(project: Project, waits: tuple[Wait, ...]) -> tuple[datetime | None, str]:
    """The date that matters next: what somebody has been asked for, the ad's end, or the answer that was promised."""
    labels = {"offer": wording.OFFER_UNTIL, "interview": wording.ANSWERS_UNTIL, "apply": wording.AD_CLOSES}
    for what, label in labels.items():
        for wait in waits:
            if wait.what == what and wait.until:
                return wait.until, label
    promise = next((wait.until for wait in waits if wait.whose == "owner" and wait.until), None)
    return promise, wording.ANSWER_PROMISED if promise else ""


def _about(turn: Turn, project: Project, waits: tuple[Wait, ...]) -> tuple[Text, ...]:
    """How many applied, and what the owner owes."""
    applications = turn.unit.find(Application, project=project.id)
    new = [application for application in applications if application.stage == "sent"]
    sent = [application for application in applications if application.sent_at is not None]
    about: tuple[Text, ...] = ()
    if project.stage in LOOKING and (sent or project.stage == "advertising"):
        about = (wording.applied(len(sent), len(new)),)
    mine = tuple(dict.fromkeys(owed(wait) for wait in owed_by(waits, "owner")))
    return (*about, wording.owes(mine)) if mine else about


_TURNS = {"started": wording.YOU, "offered": wording.YOU} | dict.fromkeys(ENDED, wording.NOBODY)
"""Whose turn it is at a stage of an application; at all others it is the owner's."""


def _application(turn: Turn, application: Application) -> Situation:
    for contract in turn.unit.find(Contract, application=application.id):
        if contract.stage != "ended" or application.stage not in UNDECIDED:
            return contract_situation(turn, contract, "contractor")
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    whose = _TURNS.get(application.decided, "")
    until, what = _until_answer(turn, project, application)
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


def _until_answer(turn: Turn, project: Project, application: Application) -> tuple[datetime | None, str]:
    """Until when an application can be sent; then, by when its writer hears. A date that has passed is never named as
    one that is to come: the moment that passes gives a later one (T.14)."""
    if application.stage == "started":
        return turn.unit.get(Ad, application.ad).closes, wording.THE_AD_CLOSES
    if application.stage in UNDECIDED and project.brief_version and project.stage != "closed":
        by = promised(turn, project)
        return (by, wording.YOU_HEAR) if by > turn.now else (None, "")
    return None, ""
