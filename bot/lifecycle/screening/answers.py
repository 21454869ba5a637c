"""The answer that everyone gets: at a humane hour, with a reason, and a second human look on request (C27, C28)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Person, Side
from bot.lifecycle import happened
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.screening import answer_wording, refusals, wording
from bot.lifecycle.screening.commands import AnswerTheRest, AnswerUndecided, LookAgain, TellNotChosen, TellRoundEnded

TIME_TO_UNDO = timedelta(hours=1)


def told_at(turn: Turn, application: Application) -> datetime:
    """The next 09:00 of the applicant (aware, UTC) that leaves at least an hour to undo the decision."""
    return morning(turn.now + TIME_TO_UNDO, application.zone)


def tell_not_chosen(turn: Turn, cmd: TellNotChosen) -> Iterator[Effect]:
    """At 09:00 their time: only if the decision still stands and was not told yet (C28)."""
    application = turn.unit.get(Application, cmd.application)
    if application.stage != "not_chosen" or application.answered:
        return
    application.answered = True
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    message = answer_wording.not_chosen(application, project.title, owner.name)
    yield Record(project=project.id, what=happened.TOLD_NOT_CHOSEN, detail={"application": application.id})
    yield Tell(person=application.person, message=message, on=application.platform, card=f"answer:{application.id}")


def look_again(turn: Turn, cmd: LookAgain) -> Iterator[Effect]:
    """A second human look, once, as long as somebody can still be chosen (F039)."""
    application = turn.unit.get(Application, cmd.application)
    if application.person != turn.person.id:
        raise NotAllowed(application.id)
    project = turn.unit.get(Project, application.project)
    if project.stage not in ("advertising", "reviewing", "interviewing"):
        raise NotNow(refusals.MOVED_ON)
    if application.decided != "not_chosen":
        raise NotNow(refusals.WITH_THE_OWNER)
    asked = [detail for _, _, what, detail in turn.unit.history(project.id) if what == happened.ASKED_TO_LOOK_AGAIN]
    if any(detail.get("application") == application.id for detail in asked):
        raise NotNow(refusals.LOOKED_TWICE)
    application.keep()
    application.answered = False
    owner = turn.unit.get(Person, project.owner)
    yield Record(project=project.id, what=happened.ASKED_TO_LOOK_AGAIN, detail={"application": application.id})
    yield Tell(person=project.owner, message=wording.look_again_owner(application), on=Side.OWNER)
    yield Tell(person=turn.person.id, message=answer_wording.look_again_done(owner.name), on=application.platform)


def answer_the_rest(turn: Turn, cmd: AnswerTheRest) -> Iterator[Effect]:
    """Nobody is left without an answer (C27); each hears at a humane hour."""
    for application in turn.unit.find(Application, project=cmd.project):
        yield from answer_undecided(turn, AnswerUndecided(application.id, cmd.reason))


def answer_undecided(turn: Turn, cmd: AnswerUndecided) -> Iterator[Effect]:
    """The same for one person; whoever has been decided on, or has an offer, is left alone."""
    application = turn.unit.get(Application, cmd.application)
    if application.stage in ("sent", "maybe", "shortlisted", "interviewing", "finalist"):
        unaware = application.unaware
        application.not_chosen(cmd.reason)
        detail = {"application": application.id, "reason": cmd.reason}
        yield Record(project=application.project, what=happened.NOT_CHOSEN, detail=detail)
        if unaware:  # nobody is answered who has not asked
            application.answered = True
            return
        due = morning(turn.now, application.zone)
        yield Remind(command=TellRoundEnded(application.id), due=due, basis=cmd.reason)


def tell_round_ended(turn: Turn, cmd: TellRoundEnded) -> Iterator[Effect]:
    """At a humane hour: only if the decision still stands and was not told yet."""
    application = turn.unit.get(Application, cmd.application)
    if application.stage != "not_chosen" or application.answered:
        return
    application.answered = True
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    yield Record(project=project.id, what=happened.TOLD_NOT_CHOSEN, detail={"application": application.id})
    message = answer_wording.rest_closed(project.title, owner.name, application.reason)
    yield Tell(person=application.person, message=message, on=application.platform)
