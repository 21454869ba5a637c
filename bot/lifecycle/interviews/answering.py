"""Handing in answers, correcting the last one, and the owner's marks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.engine.clock import city
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, OpenPlace, Post, Record, Tell, Then
from bot.engine.events import Delivered, Edited, Refused
from bot.engine.flow import Passed
from bot.engine.focus import run_flow
from bot.engine.guards import NotAllowed
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.commands import CorrectAnswer, EditLastAnswer, HandInAnswers, MarkAnswer
from bot.lifecycle.interviews.flows import LastFacts
from bot.lifecycle.interviews.kit import decision_by
from bot.lifecycle.interviews.model import Interview, KitAnswer, RelayLine
from bot.lifecycle.interviews.sides import owner_place, sides
from bot.lifecycle.offers.commands import ChooseHire
from bot.reading.values import Wall


def thread(one: Interview) -> str:
    """The place that is the owner's thread about one interview."""
    return f"interview:{one.id}"


def open_thread(turn: Turn, one: Interview) -> Iterator[Effect]:
    """The owner's thread of one person, once; its first message says what stands in it."""
    both = sides(turn, one.application)
    head = owner_wording.thread_opens(both.application.name, one, len(one.questions))
    if turn.unit.find(Place, id=thread(one)):
        yield Amend(card=f"interview:{one.id}", message=head)
        return
    one.thread = thread(one)
    parent = owner_place(turn, both.owner.id)
    yield OpenPlace(id=thread(one), platform="slack", purpose="interview", subject=one.id, parent=parent)
    tag = f"interview.opened:{one.id}"
    yield Post(place=parent, message=head, card=f"interview:{one.id}", opens=thread(one), tag=tag)


def is_open(turn: Turn, one: Interview) -> bool:
    """Whether the thread stands on Slack already; until then `fill` posts what belongs into it."""
    return any(place.address is not None for place in turn.unit.find(Place, id=thread(one)))


def fill(turn: Turn, event: Delivered | Refused) -> Iterator[Effect]:
    """The thread's first message has arrived: now what has come in so far can stand under it."""
    if isinstance(event, Refused):
        return
    one = turn.unit.get(Interview, event.tag.partition(":")[2])
    if one.answered:
        yield from _answers(one)
    both = sides(turn, one.application)
    for line in turn.unit.find(RelayLine, subject=one.id, by="applicant", state="sent"):
        card = owner_wording.applicant_asks(both.application.name, both.project.title, line)
        yield Post(place=thread(one), message=card, card=f"line:{line.id}")


def _answers(one: Interview) -> Iterator[Effect]:
    for question in one.questions:
        card = f"answer:{one.id}:{question.id}"
        yield Post(place=thread(one), message=owner_wording.answer_card(one, question), card=card)


def hand_in(turn: Turn, cmd: HandInAnswers) -> Iterator[Effect]:
    """The answers go into the owner's thread; the applicant gets the date of the decision."""
    one = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != one.person:
        raise NotAllowed(one.id)
    one.answer({answer.question: answer.text for answer in cmd.answers}, cmd.still_free, turn.now)
    both = sides(turn, one.application)
    detail = {"applicant": both.application.name, "answers": dict(one.answers), "still free": one.still_free}
    yield Record(project=one.project, what="interview answered", detail=detail)
    yield from open_thread(turn, one)
    if is_open(turn, one):
        yield from _answers(one)
    by = promised(turn, both.project)
    thanks = wording.thanks(one.id, both.owner.name, by, both.zones)
    yield Tell(person=one.person, message=thanks, on=both.application.platform, card=f"thanks:{one.id}")
    if not [other for other in interviews(turn, one.project) if other.state == "invited" and other.due > turn.now]:
        yield everybody(turn, both.project)


def promised(turn: Turn, project: Project) -> datetime:
    """The date by which everybody interviewed has been promised a decision (F054)."""
    owner = turn.unit.get(Person, project.owner)
    return decision_by(current(turn, project).brief.timetable.decides.at, interviews(turn, project.id), owner.zone)


def everybody(turn: Turn, project: Project) -> Tell:
    """All have answered, or the time is over: the owner is told who did."""
    found = interviews(turn, project.id)
    names = {one.id: sides(turn, one.application).application.name for one in found}
    message = owner_wording.everybody_answered(
        project.id,
        [names[one.id] for one in found if one.answered],
        [names[one.id] for one in found if not one.answered],
        sum(len(one.unmarked) for one in found),
    )
    return Tell(person=project.owner, message=message, on="slack", card=f"answered:{project.id}")


def mark(turn: Turn, cmd: MarkAnswer) -> Iterator[Effect]:
    """A mark from 1 to 4; with the last one the comparison follows by itself."""
    one = turn.unit.get(Interview, cmd.interview)
    owned(turn, one.project)
    first = cmd.question not in one.marks
    one.mark(cmd.question, cmd.points)
    question = next(each for each in one.questions if each.id == cmd.question)
    detail = {"interview": one.id, "question": question.text, "mark": cmd.points}
    yield Record(project=one.project, what="answer marked", detail=detail)
    yield Amend(card=f"answer:{one.id}:{question.id}", message=owner_wording.answer_card(one, question))
    if not first or one.unmarked:
        return
    name = sides(turn, one.application).application.name
    yield Post(place=thread(one), message=owner_wording.all_marked(name))
    found = interviews(turn, one.project)
    project = turn.unit.get(Project, one.project)
    if project.stage == "interviewing" and all(each.answered and not each.unmarked for each in found):
        yield Then(command=ChooseHire(one.project))


def edit_last(turn: Turn, cmd: EditLastAnswer) -> Iterator[Effect]:
    one = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != one.person:
        raise NotAllowed(one.id)
    id = last_answered(one)
    one.correct(id, one.answers.get(id, ""), turn.now)
    platform = sides(turn, one.application).application.platform
    yield EndTalks(flow="interview_last", subject=one.id)
    yield Ask(person=one.person, flow="interview_last", subject=one.id, on=platform)


def last_answered(one: Interview) -> str:
    said = [question.id for question in one.questions if question.id in one.answers]
    return said[-1] if said else ""


def last_facts(turn: Turn, talk: Talk) -> LastFacts:
    one = turn.unit.get(Interview, talk.subject)
    id = last_answered(one)
    asked = next((each.text for each in one.questions if each.id == id), "")
    return LastFacts(one.id, id, asked, one.answers.get(id, ""))


def correct(turn: Turn, cmd: CorrectAnswer) -> Iterator[Effect]:
    """The new words stand in the owner's thread, marked as edited; the old ones stay in the record."""
    one = turn.unit.get(Interview, cmd.interview)
    if turn.person.id != one.person:
        raise NotAllowed(one.id)
    yield from _mirror(turn, one, KitAnswer(cmd.question, cmd.text))
    platform = sides(turn, one.application).application.platform
    yield Tell(person=one.person, message=Message(text=wording.corrected()), on=platform)


def _mirror(turn: Turn, one: Interview, new: KitAnswer) -> Iterator[Effect]:
    old = one.answers.get(new.question, "")
    one.correct(new.question, new.text, turn.now)
    zone = turn.unit.get(Person, turn.unit.get(Project, one.project).owner).zone
    at = f"{Wall.of(turn.now, zone).local:%H:%M} {city(zone)}"
    question = next(each for each in one.questions if each.id == new.question)
    yield Record(
        project=one.project, what="answer edited", detail={"question": question.text, "from": old, "to": new.text}
    )
    yield Amend(card=f"answer:{one.id}:{question.id}", message=owner_wording.answer_card(one, question, edited=at))


def edited(turn: Turn, event: Edited) -> Iterator[Effect]:
    """An applicant changed a message on the platform itself: within ten minutes the copy follows (C11)."""
    for talk in turn.unit.find(Talk, person=turn.person.id, flow="interview", state="closed"):
        for id, answer in talk.answers.items():
            if answer.message != event.message or answer.raw == event.text:
                continue
            one = turn.unit.get(Interview, talk.subject)
            if one.answers.get(id, "") != answer.raw.strip():
                return
            talk.answer(id, replace(answer, raw=event.text))
            yield from _mirror(turn, one, KitAnswer(id, event.text.strip()))
            platform = sides(turn, one.application).application.platform
            yield Tell(person=one.person, message=Message(text=wording.corrected()), on=platform)
            return


def partial(turn: Turn, one: Interview) -> tuple[KitAnswer, ...]:
    """What has been answered so far in a talk that is still open."""
    found: list[KitAnswer] = []
    for talk in turn.unit.find(Talk, flow="interview", subject=one.id):
        passed: tuple[Passed, ...] = run_flow(turn, talk).passed
        for step in passed:
            if isinstance(step.value, tuple):
                found += [piece for piece in step.value if isinstance(piece, KitAnswer)]
    return tuple(found)
