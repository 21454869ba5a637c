"""What happens to interviews by the clock; every timer looks at today's state first."""

from collections.abc import Iterator
from datetime import datetime

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.events import CameDue
from bot.engine.people import Person
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.actions import invitation
from bot.lifecycle.interviews.answering import everybody, partial, promised
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.sides import sides


def send_later(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The invitation that waited for the applicant's morning."""
    one = turn.unit.get(Interview, event.subject)
    if one.state == "invited":
        yield invitation(turn, one)


def remind(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """One reminder, if answers are missing."""
    one = turn.unit.get(Interview, event.subject)
    if one.state != "invited" or one.reminded or turn.now >= one.due:
        return
    one.reminded = True
    both = sides(turn, one.application)
    left = len(one.questions) - len(partial(turn, one))
    message = wording.reminder(both.owner.name, both.project.title, left, one.due, both.zones)
    yield Tell(person=one.person, message=message, on=both.application.platform)


def over(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The time is up: the owner hears who answered, once for all whose time is over."""
    one = turn.unit.get(Interview, event.subject)
    if one.state != "invited":
        return
    yield Record(project=one.project, what="interview not answered in time", detail={"interview": one.id})
    open_ones = [other for other in interviews(turn, one.project) if other.state == "invited"]
    if open_ones and one.id == max(open_ones, key=lambda other: (other.due, other.id)).id:
        yield everybody(turn, turn.unit.get(Project, one.project))


def chase(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The owner promised a date: one message the day before, on the day, and the day after (C31)."""
    project = turn.unit.get(Project, event.subject)
    date, _, days = event.basis.rpartition("/")
    by = promised(turn, project)
    if project.stage != "interviewing" or datetime.fromisoformat(date) != by:
        return
    answered = [one for one in interviews(turn, project.id) if one.answered]
    waiting = [sides(turn, one.application).application.name for one in answered]
    if not waiting:
        return
    zone = turn.unit.get(Person, project.owner).zone
    message = owner_wording.chase(project.id, project.title, waiting, by, zone, int(days))
    yield Tell(person=project.owner, message=message, on="slack")
