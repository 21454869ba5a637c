"""The same person for the same work once more: a copy of the brief, offered to them first, without an ad (F105)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Refresh, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.ads.model import FOR_ONE_PERSON, Ad, Instruction
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import known_from
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.events import BriefSaved
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.offers.commands import DraftOffer
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement import standing_wording as wording
from bot.lifecycle.settlement.commands import HireAgain

OVER = ("accepted", "closed")
"""Stages of a contract whose work is done."""


def hire_again(turn: Turn, cmd: HireAgain) -> Iterator[Effect]:
    """A new project with the brief of the old one; only its dates are asked. Nobody else hears of it before the offer
    is sent. Raises NotNow while the work is not over, or while such a project is being prepared."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage not in OVER:
        raise NotNow(refusals.NOT_OVER)
    former = engagement.application
    for project in turn.unit.find(Project, owner=turn.person.id, stage="drafting"):
        if turn.unit.find(Application, project=project.id, person=former.person, stage="finalist"):
            raise NotNow(refusals.prepared_already(project.title))
    project = Project(
        id=turn.ids.new("j"), owner=turn.person.id, title=engagement.project.title, at=turn.now, since=turn.now
    )
    ad = Ad(
        id=turn.ids.new("a"), project=project.id, round=FOR_ONE_PERSON, version_id=engagement.brief_version.id,
        title=project.title, instruction=Instruction("none", ""), closes=turn.now, at=turn.now, state="closed",
    )  # fmt: skip
    turn.unit.add(project)
    turn.unit.add(ad)
    turn.unit.add(
        Application(
            id=turn.ids.new("p"), ad=ad.id, project=project.id, person=former.person, platform=former.platform,
            account=former.account, name=former.name, at=turn.now, stage="finalist", number=1, applied=former.applied,
            opened=True, may_contact=former.may_contact,
        )
    )  # fmt: skip
    detail = {"title": project.title, "again": former.name, "after": engagement.project.id}
    yield Record(project=project.id, what=happened.PROJECT_STARTED, detail=detail)
    known = known_from(turn, engagement.project)
    lead = wording.again(former.name, project.title)
    yield Ask(person=turn.person.id, flow="brief", subject=project.id, on=Side.OWNER, known=known, lead=lead)
    yield Refresh(person=turn.person.id)


def brief_saved(turn: Turn, event: BriefSaved) -> Iterator[Effect]:
    """The brief of such a project is complete: the offer is drafted for the owner's last look."""
    project = turn.unit.get(Project, event.project)
    if project.numbers != 1:
        return
    for ad in turn.unit.find(Ad, project=project.id, round=FOR_ONE_PERSON):
        for application in turn.unit.find(Application, ad=ad.id, stage="finalist"):
            yield Then(command=MoveProject(project.id, "interviewing"))
            yield Then(command=DraftOffer(application.id, wording.WITH_THEM_AGAIN))
