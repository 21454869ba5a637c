"""Choosing one person among those who were interviewed, side by side."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers import owner_wording, refusals, standing_wording
from bot.lifecycle.offers.access import live
from bot.lifecycle.offers.commands import (
    DraftInstead,
    PickHire,
)
from bot.lifecycle.offers.comparison import comparison
from bot.lifecycle.offers.flows import ChooseFacts
from bot.lifecycle.offers.model import HireChoice, Offer
from bot.lifecycle.offers.uninterviewed import UNINTERVIEWED, blind_card


def candidates(turn: Turn, project: str) -> list[tuple[Application, Interview]]:
    """Whoever was interviewed and is still in the running (C29)."""
    interviewed = [
        (turn.unit.get(Application, interview.application), interview) for interview in interviews(turn, project)
    ]
    return [
        (application, interview)
        for application, interview in interviewed
        if application.stage in ("interviewing", "finalist")
    ]


def choose(turn: Turn, cmd: ChooseHire) -> Iterator[Effect]:
    """Side by side, then who and why. Asked by an interview's last mark, it never takes the focus from a question."""
    project = owned(turn, cmd.project)
    guard_free(turn, project)
    if not candidates(turn, project.id):
        raise NotNow(refusals.NOBODY_INTERVIEWED)
    known = {"who": HireChoice(cmd.application)} if cmd.application else {}
    if known:
        yield EndTalks(flow="choose", subject=project.id)
    yield Ask(person=project.owner, flow="choose", subject=project.id, on=Side.OWNER, known=known)


def pick(turn: Turn, cmd: PickHire) -> Iterator[Effect]:
    """The choice of one person by name; of somebody not interviewed it is asked once more (T.12)."""
    application = turn.unit.get(Application, cmd.application)
    project = owned(turn, application.project)
    if application.stage in UNINTERVIEWED:
        asked = standing_wording.without_interview(application.id, application.name)
        yield Tell(person=project.owner, message=asked, on=Side.OWNER, card=blind_card(application))
        return
    yield from choose(turn, ChooseHire(application.project, application.id))


def draft_instead(turn: Turn, cmd: DraftInstead) -> Iterator[Effect]:
    """The draft goes, of which nobody has heard, and another person is chosen."""
    application = turn.unit.get(Application, cmd.application)
    project = owned(turn, application.project)
    guard_free(turn, project)
    for old in turn.unit.find(Offer, project=project.id, state="draft"):
        yield from settle(turn, owner_wording.draft_left(application.name), f"offer:{old.id}:owner")
        yield EndTalks(flow="offer_draft", subject=old.id)
        turn.unit.remove(old)
    yield Then(command=PickHire(application.id))


def guard_free(turn: Turn, project: Project) -> None:
    """One live offer for each project; none once somebody has accepted."""
    out = live(turn, project.id)
    if out is not None:
        name = turn.unit.get(Application, out.application).name
        raise NotNow(refusals.one_at_a_time(name))
    if project.stage not in ("reviewing", "interviewing", "offered"):
        raise NotNow(refusals.no_offer_now(project.title, project.stage))


def choose_facts(turn: Turn, talk: Talk) -> ChooseFacts:
    """What the choice may know."""
    project = turn.unit.get(Project, talk.subject)
    people = candidates(turn, project.id)
    names = tuple((application.id, application.name) for application, _ in people)
    return ChooseFacts(project.id, names, comparison(current(turn, project).brief, people))
