"""What happens to interviews by the clock; every reminder looks at today's state first."""

from collections.abc import Iterator
from datetime import datetime

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.people import Person, Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.actions import invitation
from bot.lifecycle.interviews.answering import everybody, partial, promised
from bot.lifecycle.interviews.commands import DeliverInvitation, EndAnswering, RemindOfDecision, RemindOfInterview
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.parties import parties_of


def deliver(turn: Turn, cmd: DeliverInvitation) -> Iterator[Effect]:
    """The invitation that waited for the applicant's morning."""
    interview = turn.unit.get(Interview, cmd.interview)
    if interview.state == "invited":
        yield invitation(turn, interview)


def remind(turn: Turn, cmd: RemindOfInterview) -> Iterator[Effect]:
    """One reminder, if answers are missing."""
    interview = turn.unit.get(Interview, cmd.interview)
    if interview.state != "invited" or interview.reminded or turn.now >= interview.due:
        return
    interview.reminded = True
    parties = parties_of(turn, interview.application)
    left = len(interview.questions) - len(partial(turn, interview))
    talks = [talk.id for talk in turn.unit.find(Talk, flow="interview", subject=interview.id)]
    talk = talks[-1] if talks else ""
    names = parties.owner.name, parties.project.title
    message = wording.reminder(*names, left, interview.due, parties.zones, talk)
    yield Tell(person=interview.person, message=message, on=parties.application.platform)


def end(turn: Turn, cmd: EndAnswering) -> Iterator[Effect]:
    """The time is up: the owner hears who answered, once for all whose time is over."""
    interview = turn.unit.get(Interview, cmd.interview)
    if interview.state != "invited":
        return
    detail = {"interview": interview.id}
    yield Record(project=interview.project, what=happened.INTERVIEW_NOT_ANSWERED_IN_TIME, detail=detail)
    unanswered = [other for other in interviews(turn, interview.project) if other.state == "invited"]
    if unanswered and interview.id == max(unanswered, key=lambda other: (other.due, other.id)).id:
        yield everybody(turn, turn.unit.get(Project, interview.project))


def remind_of_decision(turn: Turn, cmd: RemindOfDecision) -> Iterator[Effect]:
    """The owner promised a date: one message the day before, on the day, and the day after (C31)."""
    project = turn.unit.get(Project, cmd.project)
    by = promised(turn, project)
    if project.stage != "interviewing" or datetime.fromisoformat(cmd.promised) != by:
        return
    answered = [interview for interview in interviews(turn, project.id) if interview.answered]
    waiting = [parties_of(turn, interview.application).application.name for interview in answered]
    if not waiting:
        return
    zone = turn.unit.get(Person, project.owner).zone
    message = owner_wording.promise(project.id, project.title, waiting, by, zone, cmd.day)
    yield Tell(person=project.owner, message=message, on=Side.OWNER)
