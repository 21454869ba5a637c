"""The kit for the owner, and the invitations that go out with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Refresh, Remind, ShowForm, Tell
from bot.engine.guards import NotNow
from bot.engine.messages import Form, FormField, action, say
from bot.engine.registry import Values
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.access import drafts, interviews
from bot.lifecycle.interviews.commands import AskWhichQuestion, ChangeQuestions, SendInvitations
from bot.lifecycle.interviews.flows import InterviewFacts, KitFacts
from bot.lifecycle.interviews.kit import ANSWER_HOURS, REMIND_HOURS_BEFORE, answer_by, decision_by, kit
from bot.lifecycle.interviews.model import Interview, KitAnswer, KitQuestion
from bot.lifecycle.interviews.sides import sides
from bot.lifecycle.screening.commands import StartInterviews

CHASES = (-1, 0, 1)


def start(turn: Turn, cmd: StartInterviews) -> Iterator[Effect]:
    """Draft the same interview for each; whoever has been invited before gets nothing twice."""
    project = owned(turn, cmd.project)
    if project.stage not in ("advertising", "reviewing", "interviewing"):
        raise NotNow(f"{project.title} is {project.stage}; nobody can be interviewed now.")
    earlier = interviews(turn, project.id)
    questions = earlier[0].questions if earlier else kit(current(turn, project).brief)
    for old in drafts(turn, project.id):
        questions = old.questions
        turn.unit.remove(old)
    invited = {one.application for one in earlier}
    chosen = [turn.unit.get(Application, id) for id in dict.fromkeys(cmd.applications) if id not in invited]
    chosen = [one for one in chosen if one.project == project.id and one.stage in ("sent", "maybe", "shortlisted")]
    if not chosen:
        raise NotNow("There is nobody to interview: each of them has been invited, or has got an answer, already.")
    for one in chosen:
        turn.unit.add(
            Interview(
                id=turn.ids.new("i"), application=one.id, project=project.id, person=one.person,
                questions=questions, thread="", at=turn.now, due=turn.now,
            )
        )  # fmt: skip
    names = [one.name for one in chosen]
    card = wording.kit_card(project.id, names, questions, ANSWER_HOURS, fixed=bool(earlier))
    yield Tell(person=project.owner, message=card, on="slack", card=f"kit:{project.id}")


def _kit_card(turn: Turn, project: Project) -> Tell:
    waiting = drafts(turn, project.id)
    if not waiting:
        raise NotNow("These questions have gone out; everybody gets the same ones.")
    names = [turn.unit.get(Application, one.application).name for one in waiting]
    card = wording.kit_card(project.id, names, waiting[0].questions, ANSWER_HOURS, fixed=False)
    return Tell(person=project.owner, message=card, on="slack", card=f"kit:{project.id}")


def show_kit_form(turn: Turn, project: str, _: str) -> Iterator[Effect]:
    """The four questions in a window; typed, the change goes question by question."""
    found = owned(turn, project)
    waiting = drafts(turn, project)
    if not waiting or interviews(turn, project):
        raise NotNow("These questions have gone out; everybody gets the same ones.")
    if not turn.live:
        yield from which(turn, AskWhichQuestion(found.id))
        return
    fields = tuple(
        FormField(one.id, f"{one.id}: {one.criterion}"[:45], "text", one.text, most=600) for one in waiting[0].questions
    )
    form = Form(action("kit.change?", project), "Interview questions", fields, "Keep")
    yield ShowForm(form=form, otherwise=say("Please press Change a question once more, or type it."))


def accept_kit(project: str, _: str, values: Values) -> ChangeQuestions:
    texts = tuple(KitAnswer(key, (value or ("",))[0].strip()) for key, value in values.items())
    return ChangeQuestions(project, texts)


def check_kit(turn: Turn, project: str, _: str, values: Values) -> Mapping[str, str]:
    return {
        key: "A question needs a few words." for key, value in values.items() if len((value or ("",))[0].strip()) < 8
    }


def which(turn: Turn, cmd: AskWhichQuestion) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    yield Ask(person=project.owner, flow="kit", subject=project.id, on="slack")


def change(turn: Turn, cmd: ChangeQuestions) -> Iterator[Effect]:
    project = owned(turn, cmd.project)
    if interviews(turn, project.id):
        raise NotNow("These questions have gone out; everybody gets the same ones.")
    for one in drafts(turn, project.id):
        for new in cmd.texts:
            one.change_question(new.question, new.text)
    shown = _kit_card(turn, project)
    for row in turn.unit.work.cards(f"kit:{project.id}"):
        yield Amend(card=row.slot, message=replace(row.body.message, buttons=(), footer=("Changed; see below.",)))
    yield shown


def send(turn: Turn, cmd: SendInvitations) -> Iterator[Effect]:
    """Invite everybody drafted: at once, or at eight where it is night (PRODUCT 5.5)."""
    project = owned(turn, cmd.project)
    waiting = [one for one in drafts(turn, project.id) if _still(turn, one)]
    if not waiting:
        raise NotNow("These invitations have gone out already.")
    now: list[str] = []
    later = []
    for one in waiting:
        both = sides(turn, one.application)
        both.application.interview()
        one.invite(answer_by(turn.now, both.zone))
        leaves = humane(turn.now, both.zone)
        detail = {"applicant": both.application.name, "questions": [piece.text for piece in one.questions]}
        yield Record(project=project.id, what="interview sent", detail=detail)
        if leaves > turn.now:
            later.append((both.application.name, leaves, both.zone))
            yield Remind(kind="interview.send", subject=one.id, due=leaves)
        else:
            now.append(both.application.name)
            yield invitation(turn, one)
        remind = humane(one.due - timedelta(hours=REMIND_HOURS_BEFORE), both.zone, deadline=one.due)
        yield Remind(kind="interview.remind", subject=one.id, due=remind)
        yield Remind(kind="interview.over", subject=one.id, due=humane(one.due, both.owner.zone))
    if project.stage != "interviewing":
        project.move("interviewing", turn.now)
    last = max(one.due for one in waiting)
    told = owner_wording.sent(now, later, last, turn.person.zone)
    for row in turn.unit.work.cards(f"kit:{project.id}"):
        yield Amend(card=row.slot, message=row.body.message.settled((f"Sent to {len(waiting)}.",)))
    yield Tell(person=project.owner, message=told, on="slack")
    decides = decision_by(
        current(turn, project).brief.timetable.decides.at, interviews(turn, project.id), turn.person.zone
    )
    for days in CHASES:
        due = humane(decides + timedelta(days=days), turn.person.zone)
        if due > turn.now:
            yield Remind(kind="decision.chase", subject=project.id, due=due, basis=f"{decides.isoformat()}/{days}")
    yield Refresh(person=project.owner)


def _still(turn: Turn, one: Interview) -> bool:
    """Whether the application may still be interviewed; it may have been withdrawn since the card was drawn."""
    if turn.unit.get(Application, one.application).stage in ("sent", "maybe", "shortlisted"):
        return True
    one.call_off()
    return False


def invitation(turn: Turn, one: Interview) -> Ask:
    """The first question with the good news before it; it waits behind a Start button if they are mid-answer."""
    both = sides(turn, one.application)
    lead = wording.invitation(both.owner.name, both.project.title, one.due, both.zones)
    return Ask(
        person=one.person, flow="interview", subject=one.id, on=both.application.platform, focus=False, lead=lead
    )


def facts(turn: Turn, talk: Talk) -> InterviewFacts:
    one = turn.unit.get(Interview, talk.subject)
    both = sides(turn, one.application)
    table = both.brief.timetable
    return InterviewFacts(
        interview=one.id,
        owner=both.owner.name,
        span=wording.span(table.starts.local.date(), table.cutoff.local.date()),
        blocked=wording.blocked(both.application.applied),
        questions=one.questions,
        due=one.due,
        zones=both.zones,
    )


def kit_facts(turn: Turn, talk: Talk) -> KitFacts:
    waiting = drafts(turn, talk.subject)
    questions: tuple[KitQuestion, ...] = waiting[0].questions if waiting else ()
    return KitFacts(talk.subject, questions)


def title(turn: Turn, talk: Talk) -> str:
    """The project's title, by which every prompt names its project."""
    return turn.unit.get(Project, turn.unit.get(Interview, talk.subject).project).title
