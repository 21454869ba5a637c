"""Timers for every promised moment of a project, put by whatever changes its dates; what moved finds nothing to do."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.membership.events import ProjectTakenOver
from bot.lifecycle.moments import answer_dates, contract_dates
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.events import ApplicationScreened


def plan(turn: Turn, id: str) -> Iterator[Effect]:
    """Every moment that is to come; twice is once, since a timer is keyed by what it is about and its date."""
    project = turn.unit.get(Project, id)
    if project.stage in ("drafting", "closed"):
        return
    yield from answer_dates.plan(turn, project)
    for contract in turn.unit.find(Contract, project=id):
        yield from contract_dates.plan(turn, contract)


def dates_changed(turn: Turn, event: DatesChanged) -> Iterator[Effect]:
    yield from plan(turn, event.project)


def application_screened(turn: Turn, event: ApplicationScreened) -> Iterator[Effect]:
    """From now on somebody waits for an answer."""
    yield from plan(turn, turn.unit.get(Application, event.application).project)


def offer_accepted(turn: Turn, event: OfferAccepted) -> Iterator[Effect]:
    """From now on the start and the cut-off can pass before both have signed."""
    yield from plan(turn, turn.unit.get(Offer, event.offer).project)


def work_started(turn: Turn, event: WorkStarted) -> Iterator[Effect]:
    yield from plan(turn, turn.unit.get(Contract, event.contract).project)


def project_taken_over(turn: Turn, event: ProjectTakenOver) -> Iterator[Effect]:
    """The new owner has another zone, and applicants are chased for again."""
    yield from plan(turn, event.project)
