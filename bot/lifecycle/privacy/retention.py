"""Forgetting what an application holds: asked for by its writer, or when its time is over (C30, F093)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Delete, Effect, Record, Remind
from bot.engine.questions import Sample
from bot.lifecycle.ads.events import AdClosed
from bot.lifecycle.ads.model import KEPT, Ad
from bot.lifecycle.applications.access import talks_of
from bot.lifecycle.applications.model import Application, emptied
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.commands import ForgetApplications
from bot.lifecycle.settlement.model import Delivery

NOBODY = "a deleted person"


def ad_closed(turn: Turn, event: AdClosed) -> Iterator[Effect]:
    """The time of its applications begins."""
    yield Remind(command=ForgetApplications(event.ad), due=turn.now + KEPT)


def over(turn: Turn, cmd: ForgetApplications) -> Iterator[Effect]:
    """The time of an ad's applications is over; one whose contract still runs is looked at again later."""
    ad = turn.unit.get(Ad, cmd.ad)
    if ad.open:
        return
    again = False
    for one in turn.unit.find(Application, ad=ad.id):
        contracts = turn.unit.find(Contract, application=one.id)
        if any(each.stage not in ("closed", "ended") for each in contracts):
            again = True
        elif one.name != NOBODY:
            yield from forget(turn, one)
            yield Record(project=one.project, what="application forgotten", detail={"application": one.id})
    if again:
        yield Remind(command=cmd, due=turn.now + KEPT)


def forget(turn: Turn, one: Application) -> Iterator[Effect]:
    """The row stays so that counts stay true; nothing of the person does, not on the owner's cards either."""
    files = _files(one)
    title = turn.unit.get(Project, one.project).title
    one.name, one.account, one.reason, one.flags = NOBODY, "", "", ()
    one.applied = emptied(one.applied)
    for talk in talks_of(turn, one):
        talk.answers, talk.known, talk.held, talk.state = {}, {}, None, "closed"
    for interview in turn.unit.find(Interview, application=one.id):
        for question in interview.answers:
            yield Amend(card=f"answer:{interview.id}:{question}", message=wording.forgotten(title))
        interview.call_off()
        interview.answers, interview.still_free = {}, ""
    yield Amend(card=f"card:{one.id}", message=wording.forgotten(title))
    yield Delete(card=f"samples:{one.id}")
    yield Delete(card=f"pitch:{one.id}")
    for sha in files - _needed(turn):
        turn.unit.forget_file(sha)


def _files(one: Application) -> set[str]:
    return _shas(one.applied.samples if one.applied else ())


def _shas(samples: tuple[Sample, ...]) -> set[str]:
    return {each.file.sha256 for each in samples if each.file is not None and each.file.sha256}


def _needed(turn: Turn) -> set[str]:
    """The files that somebody else's application or a delivery stands on: the same bytes are kept once."""
    found: set[str] = set()
    for other in turn.unit.find(Application):
        found |= _files(other)
    for delivery in turn.unit.find(Delivery):
        found |= _shas(delivery.artefacts)
    return found
