"""What happens to interviews by the clock; every reminder looks at today's state first."""

from collections.abc import Iterator

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.actions import invitation
from bot.lifecycle.interviews.answering import everybody, partial, promised
from bot.lifecycle.interviews.commands import DeliverInvitation, EndAnswering, RemindOfInterview, TellAnsweringOver
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


def tell_over(turn: Turn, cmd: TellAnsweringOver) -> Iterator[Effect]:
    """The applicant hears that the time is over and what follows; never in their night (X82)."""
    interview = turn.unit.get(Interview, cmd.interview)
    if interview.state != "invited" or turn.now < interview.due:
        return
    parties = parties_of(turn, interview.application)
    better = humane(turn.now, parties.zone)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=better.isoformat())
        return
    by = promised(turn, parties.project)
    message = wording.over(parties.owner.name, parties.project.title, by if by > turn.now else None, parties.zones)
    yield Tell(person=interview.person, message=message, on=parties.application.platform)
