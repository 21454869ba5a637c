"""Reviewing card by card, deciding, undoing; and the answer that everyone gets."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.ads import wording as ads
from bot.ads.model import Ad
from bot.applications.model import UNDECIDED, Application
from bot.brief.access import owned
from bot.brief.commands import MoveProject
from bot.brief.model import Project, Version
from bot.engine.clock import morning
from bot.engine.effects import Amend, Effect, Record, Refresh, Remind, Reply, Tell, Then
from bot.engine.events import CameDue
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Blob, Message, plain
from bot.engine.people import Person
from bot.engine.turn import Turn
from bot.interviews.commands import StartInterviews
from bot.screening import wording
from bot.screening.commands import (
    AnswerTheRest,
    AskForSample,
    BeginInterviews,
    LookAgain,
    Maybe,
    NotChosen,
    NotTheMarked,
    Review,
    ReviewMaybes,
    Screen,
    Shortlist,
    ShowMarked,
    ShowReasons,
    UndoDecision,
)
from bot.screening.rules import reason_for, screen

LATEST_ASK = timedelta(hours=24)


def run(cmd: Screen, turn: Turn) -> Iterator[Effect]:
    """Flags for one application; the owner's inbox line changes in place, or is said anew."""
    application = turn.unit.get(Application, cmd.application)
    project = turn.unit.get(Project, application.project)
    ad = turn.unit.get(Ad, application.ad)
    brief = turn.unit.get(Version, ad.version_id).brief
    advert = ads.advert(ad, brief, "")
    words = "\n".join(plain(text) for text in (advert.text, *(one.text for one in advert.fields)))
    others = [one for one in turn.unit.find(Application, project=project.id) if one.id != application.id]
    assert application.applied is not None
    application.flags = screen(application.applied, brief, ad.instruction, words, others)
    detail = {"application": application.id, "flags": [one.says for one in application.flags]}
    yield Record(project=project.id, what="screened", detail=detail)
    waiting = _queue(turn, project)
    marked = sum(bool(one.flags) for one in waiting)
    message = wording.inbox(project.title, project.id, len(waiting), marked)
    name = f"inbox:{project.id}"
    if any(row.body.message.buttons for row in turn.unit.work.cards(name)):
        yield Amend(card=name, message=message)
    else:
        yield Tell(person=project.owner, message=message, on="slack", card=name)


def _queue(turn: Turn, project: Project) -> list[Application]:
    found = [one for one in turn.unit.find(Application, project=project.id) if one.stage == "sent"]
    return sorted(found, key=lambda one: (bool(one.flags), one.number))


def review(cmd: Review, turn: Turn) -> Iterator[Effect]:
    """The next card nobody has decided on; opening it ends the applicant's edits."""
    project = _project(cmd.project, turn)
    queue = _queue(turn, project)
    yield Amend(card=f"inbox:{project.id}", message=Message(text=(f"{project.title}: being reviewed.",)))
    if not queue:
        yield from _finished(project, turn)
        return
    everybody = [one for one in turn.unit.find(Application, project=project.id) if one.number]
    application = queue[0]
    first = not application.opened
    application.opened = True
    done = len(everybody) - len(queue) + 1
    if first:
        yield Record(project=project.id, what="application opened", detail={"application": application.id})
    files = _files(application)
    if files:
        yield Tell(person=project.owner, message=Message(text=(f"Samples of {application.name}:",), files=files))
    assert application.applied is not None
    if len(application.applied.pitch) > 900:
        yield Tell(person=project.owner, message=wording.whole(application), on="slack")
    card = wording.card(application, done, len(everybody), turn.now)
    yield Tell(person=project.owner, message=card, on="slack", card=f"card:{application.id}")


def _files(application: Application) -> tuple[Blob, ...]:
    applied = application.applied
    return tuple(
        Blob(one.file.name, one.file.sha256, one.file.type or "application/octet-stream")
        for one in (applied.samples if applied else ())
        if one.file and one.file.sha256
    )


def _project(id: str, turn: Turn) -> Project:
    if id:
        return owned(turn, id)
    mine = turn.unit.find(Project, owner=turn.person.id)
    for project in reversed(mine):
        if _queue(turn, project):
            return project
    for project in reversed(mine):
        if project.stage in ("advertising", "reviewing", "interviewing"):
            return project
    raise NotNow("There is nothing to read just now. I tell you when somebody applies.")


def _finished(project: Project, turn: Turn) -> Iterator[Effect]:
    found = turn.unit.find(Application, project=project.id)
    short = [one for one in found if one.stage == "shortlisted"]
    maybes = [one for one in found if one.stage == "maybe"]
    if not any(one.number for one in found):
        yield Reply(message=wording.nothing_to_review())
        return
    if project.stage == "advertising" and not _ad_open(project, turn):
        yield Then(command=MoveProject(project.id, "reviewing"))
    message = wording.finished(project.title, project.id, short, maybes)
    yield Tell(person=project.owner, message=message, on="slack", card=f"shortlist:{project.id}")


def _ad_open(project: Project, turn: Turn) -> bool:
    return any(ad.open for ad in turn.unit.find(Ad, project=project.id))


def _decided(application: Application, turn: Turn) -> Iterator[Effect]:
    """The card keeps its outcome, actor and time; the next one follows by itself."""
    project = turn.unit.get(Project, application.project)
    tells = None
    if application.stage == "not_chosen":
        tells = morning(turn.now, application.zone)
        yield Remind(kind="answer", subject=application.id, due=tells, basis=f"{turn.now.isoformat()}")
    detail = {"application": application.id, "reason": application.reason}
    yield Record(project=project.id, what=application.stage.replace("_", " "), detail=detail)
    outcome = wording.decided(application, turn.person.name, turn.now, turn.person.zone, tells)
    for row in turn.unit.work.cards(f"card:{application.id}")[-1:]:
        settled = replace(row.body.message, footer=()).settled(outcome).offering(wording.undo(application))
        yield Amend(card=f"card:{application.id}", message=settled)
    yield Refresh(person=project.owner)
    yield from review(Review(project.id), turn)


def _mine(turn: Turn, id: str) -> Application:
    application = turn.unit.get(Application, id)
    owned(turn, application.project)
    return application


def shortlist(cmd: Shortlist, turn: Turn) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    application.shortlist()
    yield from _decided(application, turn)


def maybe(cmd: Maybe, turn: Turn) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    application.maybe()
    yield from _decided(application, turn)


def show_reasons(cmd: ShowReasons, turn: Turn) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    if application.stage not in UNDECIDED:
        raise NotNow(f"{application.name} is {application.stage.replace('_', ' ')} already.")
    yield Tell(person=turn.person.id, message=wording.reasons(application), on="slack")


def not_chosen(cmd: NotChosen, turn: Turn) -> Iterator[Effect]:
    application = _mine(turn, cmd.application)
    application.not_chosen(cmd.reason)
    yield from _decided(application, turn)


def undo(cmd: UndoDecision, turn: Turn) -> Iterator[Effect]:
    """Back into the queue, as long as they have not been told."""
    application = _mine(turn, cmd.application)
    if application.answered:
        raise NotNow(f"{application.name} has been told already.")
    application.keep()
    yield Record(project=application.project, what="decision undone", detail={"application": application.id})
    yield from review(Review(application.project), turn)


def tell_answer(event: CameDue, turn: Turn) -> Iterator[Effect]:
    """At 09:00 their time: only if the decision still stands and was not told yet (C28)."""
    application = turn.unit.get(Application, event.subject)
    if application.stage != "not_chosen" or application.answered:
        return
    application.answered = True
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    message = wording.not_chosen(application, project.title, owner.name)
    yield Record(project=project.id, what="told not chosen", detail={"application": application.id})
    yield Tell(person=application.person, message=message, on=application.platform, card=f"answer:{application.id}")


def show_marked(cmd: ShowMarked, turn: Turn) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    found = [one for one in _queue(turn, project) if one.flags]
    if not found:
        yield Reply(message=wording.nothing_to_review())
        return
    yield Tell(person=project.owner, message=wording.marked(project.id, found, ""), on="slack")


def not_the_marked(cmd: NotTheMarked, turn: Turn) -> Iterator[Effect]:
    """Only those whose flags name a reason; copied words alone never do (C21)."""
    project = owned(turn, cmd.project)
    found = [one for one in _queue(turn, project) if reason_for(one.flags)]
    if not found:
        yield Reply(message=wording.nothing_to_review())
        return
    if not cmd.sure:
        yield Tell(person=project.owner, message=wording.confirm_marked(project.id, len(found)), on="slack")
        return
    for one in found:
        one.not_chosen(reason_for(one.flags))
        yield Record(project=project.id, what="not chosen", detail={"application": one.id, "reason": one.reason})
        yield Remind(kind="answer", subject=one.id, due=morning(turn.now, one.zone), basis=turn.now.isoformat())
    yield Tell(person=project.owner, message=wording.will_be_told(len(found)), on="slack")
    yield from review(Review(project.id), turn)


def look_again(cmd: LookAgain, turn: Turn) -> Iterator[Effect]:
    application = turn.unit.get(Application, cmd.application)
    if application.person != turn.person.id:
        raise NotAllowed(application.id)
    project = turn.unit.get(Project, application.project)
    if project.stage not in ("advertising", "reviewing", "interviewing"):
        raise NotNow("This project has moved on, so nobody can be chosen any more. Thank you for asking.")
    application.keep()
    application.answered = False
    owner = turn.unit.get(Person, project.owner)
    yield Record(project=project.id, what="asked to look again", detail={"application": application.id})
    yield Tell(person=project.owner, message=wording.look_again_owner(application), on="slack")
    yield Tell(person=turn.person.id, message=wording.look_again_done(owner.name), on=application.platform)


def ask_for_sample(cmd: AskForSample, turn: Turn) -> Iterator[Effect]:
    """Once: the applicant may change the samples; the card comes back with them."""
    application = _mine(turn, cmd.application)
    if application.asked_again:
        raise NotNow(f"I asked {application.name} once already.")
    application.asked_again, application.opened = True, False
    project = turn.unit.get(Project, application.project)
    message = wording.ask_for_sample(application, project.title, turn.person.name)
    yield Record(project=project.id, what="asked for a sample", detail={"application": application.id})
    yield Tell(person=application.person, message=message, on=application.platform)
    yield Tell(person=turn.person.id, message=wording.asked_for_sample(application.name), on="slack")
    yield Remind(kind="sample.waited", subject=application.id, due=turn.now + LATEST_ASK)


def sample_waited(event: CameDue, turn: Turn) -> Iterator[Effect]:
    application = turn.unit.get(Application, event.subject)
    if application.stage == "sent":
        yield Then(command=Screen(application.id))


def answer_the_rest(cmd: AnswerTheRest, turn: Turn) -> Iterator[Effect]:
    """Nobody is left without an answer (C27); each hears at a humane hour."""
    project = turn.unit.get(Project, cmd.project)
    for one in turn.unit.find(Application, project=project.id):
        if one.stage in ("sent", "maybe", "shortlisted", "interviewing", "finalist"):
            one.not_chosen(cmd.reason)
            yield Record(project=project.id, what="not chosen", detail={"application": one.id, "reason": cmd.reason})
            yield Remind(kind="answer.rest", subject=one.id, due=morning(turn.now, one.zone), basis=cmd.reason)


def tell_rest(event: CameDue, turn: Turn) -> Iterator[Effect]:
    application = turn.unit.get(Application, event.subject)
    if application.stage != "not_chosen" or application.answered:
        return
    application.answered = True
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    yield Record(project=project.id, what="told not chosen", detail={"application": application.id})
    message = wording.rest_closed(project.title, owner.name, application.reason)
    yield Tell(person=application.person, message=message, on=application.platform)


def review_maybes(cmd: ReviewMaybes, turn: Turn) -> Iterator[Effect]:
    """The maybes come back as cards."""
    project = owned(turn, cmd.project)
    for one in turn.unit.find(Application, project=project.id):
        if one.stage == "maybe":
            one.keep()
    yield from review(Review(project.id), turn)


def word_review(turn: Turn, argument: str) -> Iterator[Effect]:
    yield from review(Review(""), turn)


def begin_interviews(cmd: BeginInterviews, turn: Turn) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    short = [one for one in turn.unit.find(Application, project=project.id) if one.stage == "shortlisted"]
    if not short:
        raise NotNow("Nobody is on the shortlist yet. Your turn: review.")
    yield Then(command=StartInterviews(project.id, tuple(one.id for one in short)))
