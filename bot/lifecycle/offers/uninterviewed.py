"""Choosing somebody whom nobody interviewed: possible, after it was asked once more (T.12)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.guards import NotNow
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers import choosing_wording, refusals
from bot.lifecycle.offers.commands import (
    DraftOffer,
    OfferUninterviewed,
)

UNINTERVIEWED = ("sent", "maybe", "shortlisted")
"""Stages of an application in which nobody has asked anything yet."""


def draft(turn: Turn, cmd: OfferUninterviewed) -> Iterator[Effect]:
    """A draft for somebody whom the owner chose without an interview."""
    parties = parties_of(turn, cmd.application)
    project = owned(turn, parties.project.id)
    if parties.application.stage not in UNINTERVIEWED:
        raise NotNow(refusals.not_interviewed(parties.application.name, parties.application.stage.replace("_", " ")))
    yield from settle(turn, choosing_wording.chosen(parties.application.name), blind_card(parties.application))
    if project.stage == "advertising":
        yield Then(command=MoveProject(project.id, "interviewing"))
    parties.application.interview()
    yield Then(command=DraftOffer(parties.application.id, choosing_wording.WITHOUT_INTERVIEW))


def blind_card(application: Application) -> str:
    """The name of the card that asks once more."""
    return f"blind:{application.id}"
