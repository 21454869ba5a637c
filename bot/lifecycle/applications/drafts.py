"""Drafts that wait: two nudges at humane hours, and what the end or a change of an ad means for them (F024, F029)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane, quiet
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Refresh, Remind, Tell
from bot.engine.events import CameDue
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import wording
from bot.lifecycle.applications.access import talks_of, zone_of
from bot.lifecycle.applications.commands import AdChanged, AdClosed
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project

FIRST_NUDGE = timedelta(hours=24)
LAST_NUDGE = timedelta(hours=6)
LOOK_AHEAD = timedelta(hours=24)


def remind(turn: Turn, application: Application, ad: Ad) -> Iterator[Effect]:
    """Both nudges of a new draft. The last one is looked at a day ahead, when the zone is known, for its hour."""
    yield Remind(kind="apply.nudge", subject=application.id, due=turn.now + FIRST_NUDGE, basis="first")
    ahead = max(turn.now, ad.closes - LOOK_AHEAD)
    yield Remind(kind="apply.last", subject=application.id, due=ahead, basis="look")


def nudge(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """A draft that nobody touched for a day is mentioned once, unless the last nudge is as near."""
    found = _waiting(turn, event)
    if found is None:
        return
    application, ad = found
    since = max((one.touched or one.at for one in talks_of(turn, application)), default=application.at)
    zone = zone_of(turn, application)
    due = humane(max(turn.now, since + FIRST_NUDGE), zone)
    if due >= last_nudge(ad, zone):
        return
    if due > turn.now:
        yield Remind(kind="apply.nudge", subject=application.id, due=due, basis=f"first:{due.isoformat()}")
        return
    yield from _tell(turn, application, ad, zone)


def last(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Once, six hours before the ad closes, or shortly before the night in which that would be (PRODUCT 5.5)."""
    found = _waiting(turn, event)
    if found is None:
        return
    application, ad = found
    zone = zone_of(turn, application)
    due = last_nudge(ad, zone)
    if due > turn.now:
        yield Remind(kind="apply.last", subject=application.id, due=due, basis=f"last:{due.isoformat()}")
    elif event.basis.startswith("last:") and not quiet(turn.now, zone):
        yield from _tell(turn, application, ad, zone)


def last_nudge(ad: Ad, zone: str) -> datetime:
    """When the last nudge is due in the applicant's zone (aware, UTC)."""
    return humane(ad.closes - LAST_NUDGE, zone, deadline=ad.closes)


def _waiting(turn: Turn, event: CameDue) -> tuple[Application, Ad] | None:
    application = turn.unit.get(Application, event.subject)
    ad = turn.unit.get(Ad, application.ad)
    return (application, ad) if application.stage == "started" and ad.open else None


def _tell(turn: Turn, application: Application, ad: Ad, zone: str) -> Iterator[Effect]:
    message = wording.nudge(ad.title, ad.closes, zone)
    yield Tell(person=application.person, message=message, on=application.platform)


def ad_closed(turn: Turn, cmd: AdClosed) -> Iterator[Effect]:
    """Drafts end with thanks; the owner is asked to read what came."""
    ad = turn.unit.get(Ad, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    waiting = 0
    for one in turn.unit.find(Application, ad=ad.id):
        if one.stage == "started":
            yield EndTalks(flow="apply", subject=one.id, why=wording.closed_draft(ad.title))
        waiting += one.stage == "sent"
    if project.stage in ("advertising", "reviewing", "interviewing"):
        message = wording.ad_closed(project.title, project.id, waiting)
        yield Tell(person=project.owner, message=message, on="slack")
    yield Refresh(person=project.owner)


def ad_changed(turn: Turn, cmd: AdChanged) -> Iterator[Effect]:
    """The owner hears how many copies changed, and how many people had applied to the earlier text (F020)."""
    ad = turn.unit.get(Ad, cmd.ad)
    applied = sum(one.sent_at is not None for one in turn.unit.find(Application, ad=ad.id))
    project = turn.unit.get(Project, ad.project)
    yield Tell(person=project.owner, message=wording.ad_changed(ad.title, cmd.copies, applied), on="slack")
