"""Drafts that wait: two nudges at humane hours, and what the end or a change of an ad means for them (F024, F029)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane, quiet
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Refresh, Remind, Tell
from bot.engine.people import Side
from bot.engine.reminders import same_day
from bot.lifecycle.ads.events import AdChanged, AdClosed
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import wording
from bot.lifecycle.applications.access import talks_of, zone_of
from bot.lifecycle.applications.commands import NudgeBeforeEnd, NudgeDraft
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project

FIRST_NUDGE = timedelta(hours=24)
LAST_NUDGE = timedelta(hours=6)
LOOK_AHEAD = timedelta(hours=24)


def remind(turn: Turn, application: Application, ad: Ad) -> Iterator[Effect]:
    """Both nudges of a new draft. The last one is looked at a day ahead, when the zone is known, for its hour."""
    yield Remind(command=NudgeDraft(application.id), due=turn.now + FIRST_NUDGE, basis="first")
    ahead = max(turn.now, ad.closes - LOOK_AHEAD)
    yield Remind(command=NudgeBeforeEnd(application.id), due=ahead, basis="look")


def nudge(turn: Turn, cmd: NudgeDraft) -> Iterator[Effect]:
    """A draft that nobody touched for a day is mentioned once, unless the last nudge is as near."""
    application = turn.unit.get(Application, cmd.application)
    ad = turn.unit.get(Ad, application.ad)
    if not _waits(application, ad):
        return
    since = max((talk.last_active or talk.at for talk in talks_of(turn, application)), default=application.at)
    zone = zone_of(turn, application)
    due = humane(max(turn.now, since + FIRST_NUDGE), zone)
    last = last_nudge(ad, zone)
    if due >= last or same_day(due, last, zone):
        return
    if due > turn.now:
        yield Remind(command=cmd, due=due, basis=f"first:{due.isoformat()}")
        return
    yield from _tell(turn, application, ad, zone)


def nudge_before_end(turn: Turn, cmd: NudgeBeforeEnd) -> Iterator[Effect]:
    """Once, six hours before the ad closes, or shortly before the night in which that would be (PRODUCT 5.5)."""
    application = turn.unit.get(Application, cmd.application)
    ad = turn.unit.get(Ad, application.ad)
    if not _waits(application, ad):
        return
    zone = zone_of(turn, application)
    due = last_nudge(ad, zone)
    if due > turn.now:
        yield Remind(command=NudgeBeforeEnd(application.id, on_time=True), due=due, basis=f"last:{due.isoformat()}")
    elif cmd.on_time and not quiet(turn.now, zone):
        yield from _tell(turn, application, ad, zone)


def last_nudge(ad: Ad, zone: str) -> datetime:
    """When the last nudge is due in the applicant's zone (aware, UTC)."""
    return humane(ad.closes - LAST_NUDGE, zone, deadline=ad.closes)


def _waits(application: Application, ad: Ad) -> bool:
    return application.stage == "started" and ad.open


def _tell(turn: Turn, application: Application, ad: Ad, zone: str) -> Iterator[Effect]:
    talks = talks_of(turn, application)
    if not talks:
        return
    message = wording.nudge(ad.title, ad.closes, zone, talks[-1].id)
    yield Tell(person=application.person, message=message, on=application.platform)


def ad_closed(turn: Turn, event: AdClosed) -> Iterator[Effect]:
    """Drafts end with thanks; the owner is asked to read what came."""
    ad = turn.unit.get(Ad, event.ad)
    project = turn.unit.get(Project, ad.project)
    waiting = 0
    for application in turn.unit.find(Application, ad=ad.id):
        if application.stage == "started":
            yield EndTalks(flow="apply", subject=application.id, why=wording.closed_draft(ad.title))
        waiting += application.stage == "sent"
    if project.stage in ("advertising", "reviewing", "interviewing"):
        message = wording.ad_closed(project.title, project.id, waiting)
        yield Tell(person=project.owner, message=message, on=Side.OWNER)
    yield Refresh(person=project.owner)


def ad_changed(turn: Turn, event: AdChanged) -> Iterator[Effect]:
    """The owner hears how many copies changed, and how many people had applied to the earlier text (F020)."""
    ad = turn.unit.get(Ad, event.ad)
    applied = sum(application.sent_at is not None for application in turn.unit.find(Application, ad=ad.id))
    project = turn.unit.get(Project, ad.project)
    yield Tell(person=project.owner, message=wording.ad_changed(ad.title, event.copies, applied), on=Side.OWNER)
