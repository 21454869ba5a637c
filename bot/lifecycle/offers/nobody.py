"""Hiring nobody, which is a fine result, and what follows from it (S14, S15, T.10)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, EndTalks, Record, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import CloseProject
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import wording as interview_wording
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.sides import sides
from bot.lifecycle.offers import owner_wording, wording
from bot.lifecycle.offers.access import live
from bot.lifecycle.offers.commands import EndRound, GoBack
from bot.lifecycle.offers.compare import Funnel, funnel
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.answer_wording import NOBODY
from bot.lifecycle.screening.commands import AnswerTheRest, NobodyFits

OUTCOME = "closed without hire"
OPEN_STAGES = ("advertising", "reviewing", "interviewing", "offered")


def numbers(turn: Turn, project: str) -> Funnel:
    """A project's funnel from its rows."""
    offers = [one for one in turn.unit.find(Offer, project=project) if one.state != "draft"]
    return funnel(turn.unit.find(Application, project=project), turn.unit.find(Interview, project=project), len(offers))


def _guard(project: Project) -> None:
    if project.stage not in OPEN_STAGES:
        raise NotNow(f"{project.title} is {project.stage}; nobody is waiting to be chosen.")


def nobody(turn: Turn, cmd: NobodyFits) -> Iterator[Effect]:
    """Show what would happen, with the count, before it does."""
    project = owned(turn, cmd.project)
    _guard(project)
    out = live(turn, project.id)
    to = turn.unit.get(Application, out.application).name if out else ""
    message = owner_wording.nobody(project.id, numbers(turn, project.id), to)
    yield Tell(person=project.owner, message=message, on="slack", card=f"nobody:{project.id}")


def end_round(turn: Turn, cmd: EndRound) -> Iterator[Effect]:
    """Confirmed: everybody undecided gets an answer; then a new round, or the end."""
    project = owned(turn, cmd.project)
    _guard(project)
    count = numbers(turn, project.id).waiting
    what = "nobody hired, new round" if cmd.again else "nobody hired"
    yield Record(project=project.id, what=what, detail={"waiting": count})
    out = live(turn, project.id)
    if out is not None:
        both = sides(turn, out.application)
        out.withdraw(turn.now)
        both.application.offer_ended()
        yield EndTalks(flow="offer", subject=out.id)
        told = wording.withdrawn(both.owner.name, project.title)
        yield Tell(person=out.person, message=told, on=both.application.platform)
    for draft in turn.unit.find(Offer, project=project.id, state="draft"):
        turn.unit.remove(draft)
    yield from call_off(turn, project)
    yield Then(command=AnswerTheRest(project.id, NOBODY))
    for row in turn.unit.work.cards(f"nobody:{project.id}"):
        if row.body.message.buttons:
            yield Amend(card=row.slot, message=row.body.message.settled(owner_wording.round_ended(count, cmd.again)))
    yield Then(command=AdvertiseAgain(project.id) if cmd.again else CloseProject(project.id, OUTCOME))


def call_off(turn: Turn, project: Project) -> Iterator[Effect]:
    """Interviews that are still open, and the choice, have nothing more to ask."""
    yield EndTalks(flow="choose", subject=project.id)
    for one in turn.unit.find(Interview, project=project.id):
        if one.state in ("draft", "invited"):
            ended = interview_wording.called_off(project.title) if one.state == "invited" else None
            one.call_off()
            yield EndTalks(flow="interview", subject=one.id, why=ended)


def go_back(turn: Turn, cmd: GoBack) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    message: Message = owner_wording.nothing_changed()
    for row in turn.unit.work.cards(f"nobody:{project.id}"):
        if row.body.message.buttons:
            yield Amend(card=row.slot, message=row.body.message.settled(("Nothing was changed.",)))
    yield Tell(person=project.owner, message=message, on="slack")
