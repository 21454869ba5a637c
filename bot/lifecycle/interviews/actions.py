"""The kit for the owner, and the invitations that go out with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.engine.cards import pressed
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Ask, Effect, Record, Refresh, Remind, ShowForm, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.registry import Values
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import kit_wording, owner_wording, refusals, wording
from bot.lifecycle.interviews.access import drafts, interviews
from bot.lifecycle.interviews.commands import (
    AskWhichQuestion,
    ChangeQuestions,
    DeliverInvitation,
    EditQuestions,
    EndAnswering,
    RemindOfInterview,
    SendInvitations,
    TellAnsweringOver,
)
from bot.lifecycle.interviews.flows import InterviewFacts, KitFacts
from bot.lifecycle.interviews.kit import (
    ANSWER_HOURS,
    REMIND_HOURS_BEFORE,
    answer_by,
    kit,
)
from bot.lifecycle.interviews.model import Interview, KitAnswer, KitQuestion
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.screening.commands import StartInterviews

SHORTEST_QUESTION = 8
"""Characters of a question of the kit."""


def start(turn: Turn, cmd: StartInterviews) -> Iterator[Effect]:
    """Draft the same interview for each; whoever has been invited before gets nothing twice."""
    project = owned(turn, cmd.project)
    if project.stage not in ("advertising", "reviewing", "interviewing"):
        raise NotNow(refusals.nobody_can_be_interviewed(project.title, project.stage))
    earlier = interviews(turn, project.id)
    questions = earlier[0].questions if earlier else kit(current(turn, project).brief)
    for old in drafts(turn, project.id):
        questions = old.questions
        turn.unit.remove(old)
    invited = {interview.application for interview in earlier}
    named = [turn.unit.get(Application, id) for id in dict.fromkeys(cmd.applications) if id not in invited]
    chosen = [
        application for application in named if application.project == project.id and _may_be_invited(application)
    ]
    if not chosen:
        raise NotNow(refusals.NOBODY_TO_INTERVIEW)
    for application in chosen:
        turn.unit.add(
            Interview(
                id=turn.ids.new("i"), application=application.id, project=project.id, person=application.person,
                questions=questions, thread="", at=turn.now, due=turn.now,
            )
        )  # fmt: skip
    yield _kit_card(project, tuple(application.name for application in chosen), questions, fixed=bool(earlier))


def _may_be_invited(application: Application) -> bool:
    return application.stage in ("sent", "maybe", "shortlisted")


def _kit_card(project: Project, names: tuple[str, ...], questions: tuple[KitQuestion, ...], *, fixed: bool) -> Tell:
    card = kit_wording.card(project.id, names, questions, ANSWER_HOURS, fixed=fixed)
    return Tell(person=project.owner, message=card, on=Side.OWNER, card=f"kit:{project.id}")


def show_form(turn: Turn, cmd: EditQuestions) -> Iterator[Effect]:
    """The four questions in a window; typed, the change goes question by question."""
    project = owned(turn, cmd.project)
    waiting = drafts(turn, project.id)
    if not waiting or interviews(turn, project.id):
        raise NotNow(refusals.QUESTIONS_GONE_OUT)
    if not turn.live:
        yield from ask_which(turn, AskWhichQuestion(project.id))
        return
    form = kit_wording.form(project.id, waiting[0].questions)
    yield ShowForm(form=form, otherwise=kit_wording.form_too_late())


def take_form(cmd: EditQuestions, values: Values) -> ChangeQuestions:
    """The command that a filled-in window makes."""
    return ChangeQuestions(cmd.project, tuple(KitAnswer(key, _typed(value)) for key, value in values.items()))


def check_form(turn: Turn, cmd: EditQuestions, values: Values) -> Mapping[str, str]:
    """What is wrong with a filled-in window, by field."""
    short = [key for key, value in values.items() if len(_typed(value)) < SHORTEST_QUESTION]
    return dict.fromkeys(short, kit_wording.TOO_FEW_WORDS)


def _typed(value: tuple[str, ...]) -> str:
    return (value or ("",))[0].strip()


def ask_which(turn: Turn, cmd: AskWhichQuestion) -> Iterator[Effect]:
    """The way to change a question where there is no window."""
    project = owned(turn, cmd.project)
    yield Ask(person=project.owner, flow="kit", subject=project.id, on=Side.OWNER)


def change(turn: Turn, cmd: ChangeQuestions) -> Iterator[Effect]:
    """New words in every interview that has not gone out, and the card anew."""
    project = owned(turn, cmd.project)
    waiting = drafts(turn, project.id)
    if interviews(turn, project.id) or not waiting:
        raise NotNow(refusals.QUESTIONS_GONE_OUT)
    for interview in waiting:
        for new in cmd.texts:
            interview.change_question(new.question, new.text)
    for row in turn.unit.work.cards(f"kit:{project.id}"):
        yield Amend(card=row.slot, message=replace(row.body.message, buttons=(), footer=kit_wording.changed()))
    names = tuple(turn.unit.get(Application, interview.application).name for interview in waiting)
    yield _kit_card(project, names, waiting[0].questions, fixed=False)


def send(turn: Turn, cmd: SendInvitations) -> Iterator[Effect]:
    """Invite everybody drafted: at once, or at eight where it is night (PRODUCT 5.5)."""
    project = owned(turn, cmd.project)
    waiting = [interview for interview in drafts(turn, project.id) if _still(turn, interview)]
    if not waiting:
        raise NotNow(refusals.INVITATIONS_GONE_OUT)
    now: list[str] = []
    later = []
    for interview in waiting:
        parties = parties_of(turn, interview.application)
        parties.application.interview()
        interview.invite(answer_by(turn.now, parties.zone))
        leaves = humane(turn.now, parties.zone)
        detail = {"applicant": parties.application.name, "questions": [asked.text for asked in interview.questions]}
        yield Record(project=project.id, what=happened.INTERVIEW_SENT, detail=detail)
        if leaves > turn.now:
            later.append((parties.application.name, leaves, parties.zone))
            yield Remind(command=DeliverInvitation(interview.id), due=leaves)
        else:
            now.append(parties.application.name)
            yield invitation(turn, interview)
        remind = humane(interview.due - timedelta(hours=REMIND_HOURS_BEFORE), parties.zone, deadline=interview.due)
        yield Remind(command=RemindOfInterview(interview.id), due=remind)
        yield Remind(command=EndAnswering(interview.id), due=humane(interview.due, parties.owner.zone))
        yield Remind(command=TellAnsweringOver(interview.id), due=interview.due)
    if project.stage != "interviewing":
        project.move("interviewing", turn.now)
    last = max(interview.due for interview in waiting)
    told = owner_wording.sent(now, later, last, turn.person.zone)
    outcome = told.text if pressed(turn) else kit_wording.sent_to(len(waiting))
    for row in turn.unit.work.cards(f"kit:{project.id}"):
        yield Amend(card=row.slot, message=row.body.message.settled(outcome))
    if not pressed(turn):
        yield Tell(person=project.owner, message=told, on=Side.OWNER)
    yield Announce(event=DatesChanged(project.id))
    yield Refresh(person=project.owner)


def _still(turn: Turn, interview: Interview) -> bool:
    """Whether the application may still be interviewed; it may have been withdrawn since the card was drawn."""
    if _may_be_invited(turn.unit.get(Application, interview.application)):
        return True
    interview.call_off()
    return False


def invitation(turn: Turn, interview: Interview) -> Ask:
    """The first question with the good news before it; it waits behind a Start button if they are mid-answer."""
    parties = parties_of(turn, interview.application)
    lead = wording.invitation(parties.owner.name, parties.project.title, interview.due, parties.zones)
    return Ask(
        person=interview.person,
        flow="interview",
        subject=interview.id,
        on=parties.application.platform,
        focus=False,
        lead=lead,
    )


def facts(turn: Turn, talk: Talk) -> InterviewFacts:
    """What the interview's flow may know."""
    interview = turn.unit.get(Interview, talk.subject)
    parties = parties_of(turn, interview.application)
    table = parties.brief.timetable
    return InterviewFacts(
        interview=interview.id,
        owner=parties.owner.name,
        span=wording.span(table.starts.local.date(), table.cutoff.local.date()),
        blocked=wording.blocked(parties.application.applied),
        questions=interview.questions,
        due=interview.due,
        zones=parties.zones,
    )


def kit_facts(turn: Turn, talk: Talk) -> KitFacts:
    """What the flow that changes a question may know."""
    waiting = drafts(turn, talk.subject)
    questions: tuple[KitQuestion, ...] = waiting[0].questions if waiting else ()
    return KitFacts(talk.subject, questions)
