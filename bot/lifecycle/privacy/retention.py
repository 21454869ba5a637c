"""Forgetting what an application holds: asked for by its writer, or when its time is over (C30, F093)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.context import Turn
from bot.engine.effects import Amend, Delete, Effect, Record, Remind, Then
from bot.engine.questions import Sample
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.ads.events import AdClosed
from bot.lifecycle.ads.model import KEPT, Ad
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.commands import ForgetApplications
from bot.lifecycle.privacy.forgetting import of_hire, scrub
from bot.lifecycle.screening.answer_wording import NO_DECISION
from bot.lifecycle.screening.commands import AnswerUndecided
from bot.lifecycle.settlement.model import Delivery

TIME_TO_ANSWER = timedelta(days=2)
"""From the answer to whoever was undecided when their time was over, until they are forgotten."""


def ad_closed(turn: Turn, event: AdClosed) -> Iterator[Effect]:
    """The time of its applications begins."""
    yield Remind(command=ForgetApplications(event.ad), due=turn.now + KEPT)


def over(turn: Turn, cmd: ForgetApplications) -> Iterator[Effect]:
    """The time of an ad's applications is over; one whose contract still runs is looked at again later. Whoever is
    still undecided is answered first, and forgotten once they have read it: nobody is forgotten without an answer."""
    ad = turn.unit.get(Ad, cmd.ad)
    if ad.open:
        return
    running = False
    for application in turn.unit.find(Application, ad=ad.id):
        contracts = turn.unit.find(Contract, application=application.id)
        if any(contract.stage not in ("closed", "ended") for contract in contracts):
            running = True
        elif application.stage in UNDECIDED or (application.stage == "not_chosen" and not application.answered):
            yield Then(command=AnswerUndecided(application.id, NO_DECISION))
            yield Remind(command=cmd, due=turn.now + TIME_TO_ANSWER, basis=f"answered:{turn.now.isoformat()}")
        elif application.name != wording.NOBODY:
            yield from forget(turn, application)
            detail = {"application": application.id}
            yield Record(project=application.project, what=happened.APPLICATION_FORGOTTEN, detail=detail)
    if running:
        yield Remind(command=cmd, due=turn.now + KEPT)


def forget(turn: Turn, application: Application) -> Iterator[Effect]:
    """The row stays so that counts stay true; nothing of the person does, not on the owner's cards either."""
    files = _files(application)
    title = turn.unit.get(Project, application.project).title
    interviews = turn.unit.find(Interview, application=application.id)
    for interview in interviews:
        for question in interview.answers:
            yield Amend(card=f"answer:{interview.id}:{question}", message=wording.forgotten(title))
    offers = turn.unit.find(Offer, application=application.id)
    subjects = (application.id, *(interview.id for interview in interviews), *(offer.id for offer in offers))
    talks = [talk for id in subjects for talk in turn.unit.find(Talk, subject=id, person=application.person)]
    relayed = turn.unit.find(RelayLine, project=application.project, person=application.person)
    lines = [line for line in relayed if not of_hire(turn.unit, line)]
    for row in (application, *interviews, *offers, *talks, *lines):
        scrub(row, "person")
    yield Amend(card=f"card:{application.id}", message=wording.forgotten(title))
    yield Delete(card=f"samples:{application.id}")
    yield Delete(card=f"pitch:{application.id}")
    for line in lines:
        yield Delete(card=f"line:{line.id}")
    for sha in files - _needed(turn):
        turn.unit.forget_file(sha)


def _files(application: Application) -> set[str]:
    return _shas(application.applied.samples if application.applied else ())


def _shas(samples: tuple[Sample, ...]) -> set[str]:
    return {sample.file.sha256 for sample in samples if sample.file is not None and sample.file.sha256}


def _needed(turn: Turn) -> set[str]:
    """The files that somebody else's application or a delivery stands on: the same bytes are kept once."""
    needed: set[str] = set()
    for application in turn.unit.find(Application):
        needed |= _files(application)
    for delivery in turn.unit.find(Delivery):
        needed |= _shas(delivery.artefacts)
    return needed
