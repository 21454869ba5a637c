"""Handing in answers, correcting the last one, and the owner's marks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.engine import formatting
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, OpenPlace, Post, Record, Tell, Then
from bot.engine.events import Delivered, Edited, Refused
from bot.engine.flow import Passed
from bot.engine.focus import run_flow
from bot.engine.guards import NotAllowed
from bot.engine.messages import Message
from bot.engine.people import Person, Side
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.commands import ChooseHire, CorrectAnswer, EditLastAnswer, HandInAnswers, MarkAnswer
from bot.lifecycle.interviews.flows import LastFacts
from bot.lifecycle.interviews.kit import decision_by
from bot.lifecycle.interviews.model import Interview, KitAnswer, RelayLine
from bot.lifecycle.interviews.parties import owner_place, parties_of


def thread(interview: Interview) -> str:
    """The place that is the owner's thread about one interview."""
    return f"interview:{interview.id}"


def open_thread(turn: Turn, interview: Interview) -> Iterator[Effect]:
    """The owner's thread of one person, once; its first message says what stands in it."""
    parties = parties_of(turn, interview.application)
    head = owner_wording.thread_opens(parties.application.name, interview, len(interview.questions))
    if turn.unit.find(Place, id=thread(interview)):
        yield Amend(card=f"interview:{interview.id}", message=head)
        return
    interview.thread = thread(interview)
    parent = owner_place(turn, parties.owner.id)
    platform = turn.registry.organisation.platform(Side.OWNER)
    yield OpenPlace(id=thread(interview), platform=platform, purpose="interview", subject=interview.id, parent=parent)
    tag = f"interview.opened:{interview.id}"
    yield Post(place=parent, message=head, card=f"interview:{interview.id}", opens=thread(interview), tag=tag)


def is_open(turn: Turn, interview: Interview) -> bool:
    """Whether the thread stands on its platform already; until then `fill` posts what belongs into it."""
    return any(place.address is not None for place in turn.unit.find(Place, id=thread(interview)))


def fill(turn: Turn, event: Delivered | Refused) -> Iterator[Effect]:
    """The thread's first message has arrived: now what has come in so far can stand under it."""
    if isinstance(event, Refused):
        return
    interview = turn.unit.get(Interview, event.tag.partition(":")[2])
    if interview.answered:
        yield from _answers(interview)
    parties = parties_of(turn, interview.application)
    for line in turn.unit.find(RelayLine, subject=interview.id, by="applicant", state="sent"):
        card = owner_wording.applicant_asks(parties.application.name, parties.project.title, line)
        yield Post(place=thread(interview), message=card, card=f"line:{line.id}")


def _answers(interview: Interview) -> Iterator[Effect]:
    for question in interview.questions:
        card = f"answer:{interview.id}:{question.id}"
        yield Post(place=thread(interview), message=owner_wording.answer_card(interview, question), card=card)


def hand_in(turn: Turn, cmd: HandInAnswers) -> Iterator[Effect]:
    """The answers go into the owner's thread; the applicant gets the date of the decision."""
    interview = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != interview.person:
        raise NotAllowed(interview.id)
    interview.answer({answer.question: answer.text for answer in cmd.answers}, cmd.still_free, turn.now)
    parties = parties_of(turn, interview.application)
    detail = {"answers": dict(interview.answers), "still free": interview.still_free}
    yield Record(
        project=interview.project,
        what=happened.INTERVIEW_ANSWERED,
        detail={"applicant": parties.application.name, **detail},
    )
    yield from open_thread(turn, interview)
    if is_open(turn, interview):
        yield from _answers(interview)
    by = promised(turn, parties.project)
    thanks = wording.thanks(interview.id, parties.owner.name, by, parties.zones)
    yield Tell(person=interview.person, message=thanks, on=parties.application.platform, card=f"thanks:{interview.id}")
    going = interviews(turn, interview.project)
    if not any(other.state == "invited" and other.due > turn.now for other in going):
        yield everybody(turn, parties.project)


def promised(turn: Turn, project: Project) -> datetime:
    """The date by which everybody undecided has been promised an answer (F054, T.14)."""
    owner = turn.unit.get(Person, project.owner)
    planned = current(turn, project).brief.timetable.decides.at
    return project.answers_by(decision_by(planned, interviews(turn, project.id), owner.zone))


def everybody(turn: Turn, project: Project) -> Tell:
    """All have answered, or the time is over: the owner is told who did."""
    sent = interviews(turn, project.id)
    names = {interview.id: parties_of(turn, interview.application).application.name for interview in sent}
    message = owner_wording.everybody_answered(
        project.id,
        [names[interview.id] for interview in sent if interview.answered],
        [names[interview.id] for interview in sent if not interview.answered],
        sum(len(interview.unmarked) for interview in sent),
    )
    return Tell(person=project.owner, message=message, on=Side.OWNER, card=f"answered:{project.id}")


def mark(turn: Turn, cmd: MarkAnswer) -> Iterator[Effect]:
    """A mark from 1 to 4; with the last one the comparison follows by itself."""
    interview = turn.unit.get(Interview, cmd.interview)
    owned(turn, interview.project)
    first = cmd.question not in interview.marks
    points = int(cmd.mark)
    interview.mark(cmd.question, points)
    question = interview.question(cmd.question)
    detail = {"interview": interview.id, "question": question.text, "mark": points}
    yield Record(project=interview.project, what=happened.ANSWER_MARKED, detail=detail)
    yield Amend(card=f"answer:{interview.id}:{question.id}", message=owner_wording.answer_card(interview, question))
    if not first or interview.unmarked:
        return
    name = parties_of(turn, interview.application).application.name
    yield Post(place=thread(interview), message=owner_wording.all_marked(name))
    project = turn.unit.get(Project, interview.project)
    sent = interviews(turn, interview.project)
    if project.stage == "interviewing" and all(other.answered and not other.unmarked for other in sent):
        yield Then(command=ChooseHire(interview.project))


def edit_last(turn: Turn, cmd: EditLastAnswer) -> Iterator[Effect]:
    """Ask for new words, if the time to change them is not over."""
    interview = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != interview.person:
        raise NotAllowed(interview.id)
    id = last_answered(interview)
    interview.correct(id, interview.answers.get(id, ""), turn.now)
    platform = parties_of(turn, interview.application).application.platform
    yield EndTalks(flow="interview_last", subject=interview.id)
    yield Ask(person=interview.person, flow="interview_last", subject=interview.id, on=platform)


def last_answered(interview: Interview) -> str:
    """The id of the last question that was answered, "" if none was."""
    answered = [question.id for question in interview.questions if question.id in interview.answers]
    return answered[-1] if answered else ""


def last_facts(turn: Turn, talk: Talk) -> LastFacts:
    """What the flow that corrects the last answer may know."""
    interview = turn.unit.get(Interview, talk.subject)
    id = last_answered(interview)
    asked = next((question.text for question in interview.questions if question.id == id), "")
    return LastFacts(interview.id, id, asked, interview.answers.get(id, ""))


def correct(turn: Turn, cmd: CorrectAnswer) -> Iterator[Effect]:
    """The new words stand in the owner's thread, marked as edited; the old ones stay in the record."""
    interview = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != interview.person:
        raise NotAllowed(interview.id)
    yield from _mirror(turn, interview, KitAnswer(cmd.question, cmd.text))
    platform = parties_of(turn, interview.application).application.platform
    yield Tell(person=interview.person, message=Message(text=wording.corrected()), on=platform)


def _mirror(turn: Turn, interview: Interview, new: KitAnswer) -> Iterator[Effect]:
    old = interview.answers.get(new.question, "")
    interview.correct(new.question, new.text, turn.now)
    zone = turn.unit.get(Person, turn.unit.get(Project, interview.project).owner).zone
    at = formatting.time_in(turn.now, zone)
    question = interview.question(new.question)
    detail = {"question": question.text, "from": old, "to": new.text}
    yield Record(project=interview.project, what=happened.ANSWER_EDITED, detail=detail)
    card = owner_wording.answer_card(interview, question, edited=at)
    yield Amend(card=f"answer:{interview.id}:{question.id}", message=card)


def edited(turn: Turn, event: Edited) -> Iterator[Effect]:
    """An applicant changed a message on the platform itself: within ten minutes the copy follows (C11)."""
    for talk in turn.unit.find(Talk, person=turn.person.id, flow="interview", state="closed"):
        for id, answer in talk.answers.items():
            if answer.message != event.message or answer.raw == event.text:
                continue
            interview = turn.unit.get(Interview, talk.subject)
            if interview.answers.get(id, "") != answer.raw.strip():
                return
            talk.answer(id, replace(answer, raw=event.text))
            yield from _mirror(turn, interview, KitAnswer(id, event.text.strip()))
            platform = parties_of(turn, interview.application).application.platform
            yield Tell(person=interview.person, message=Message(text=wording.corrected()), on=platform)
            return


def partial(turn: Turn, interview: Interview) -> tuple[KitAnswer, ...]:
    """What has been answered so far in a talk that is still open."""
    answers: list[KitAnswer] = []
    for talk in turn.unit.find(Talk, flow="interview", subject=interview.id):
        passed: tuple[Passed, ...] = run_flow(turn, talk).passed
        for step in passed:
            if isinstance(step.value, tuple):
                answers += [piece for piece in step.value if isinstance(piece, KitAnswer)]
    return tuple(answers)
