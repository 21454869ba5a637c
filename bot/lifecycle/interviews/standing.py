"""What an owner can do about interviews at any moment, by word (C59)."""

from collections.abc import Callable, Iterator

from bot.engine import formatting
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import standing_wording as wording
from bot.lifecycle.interviews.access import drafts, interviews
from bot.lifecycle.interviews.commands import (
    BeginTellApplicant,
    ChangeQuestions,
    ChooseHire,
    EditQuestions,
    InterviewPerson,
    SendInvitations,
    ShowThread,
)
from bot.lifecycle.interviews.model import Interview, KitAnswer
from bot.lifecycle.screening.commands import BeginInterviews, StartInterviews
from bot.reading.replies.kit_edits import question_changes
from bot.reading.replies.passed_on import words_for

BEFORE = ("sent", "maybe", "shortlisted")


def standing(turn: Turn) -> Iterator[Candidate]:
    """For each project: whom to interview, the questions that are ready, the comparison."""
    if not on_owner_side(turn):
        return
    for project in turn.unit.find(Project, owner=turn.person.id):
        if project.stage not in ("advertising", "reviewing", "interviewing", "offered"):
            continue
        people = [row for row in turn.unit.find(Application, project=project.id) if row.number]
        yield from _whom(project, people)
        met = interviews(turn, project.id)
        for application in people:
            if application.stage in UNDECIDED:
                yield _telling(application, project)
        ready = drafts(turn, project.id)
        if ready:
            names = formatting.listing(turn.unit.get(Application, row.application).name for row in ready)
            yield Candidate(
                command=SendInvitations(project.id), intents=("send",), label=wording.SEND, effect="outward",
                does=wording.sends(names), project=project.title, of=project.id,
            )  # fmt: skip
            yield Candidate(
                command=EditQuestions(project.id), intents=("change_question",), label=wording.CHANGE,
                words=("change a question",), effect="shows", project=project.title, of=project.id,
                reads=None if met else _other_questions(project, ready[0]),
            )  # fmt: skip
        if any(row.answers for row in interviews(turn, project.id)):
            yield Candidate(
                command=ChooseHire(project.id), intents=("compare",), label=wording.COMPARE, words=("compare",),
                effect="shows", project=project.title, of=project.id, current=True,
            )  # fmt: skip


def _whom(project: Project, people: list[Application]) -> Iterator[Candidate]:
    if any(row.stage == "shortlisted" for row in people):
        yield Candidate(
            command=BeginInterviews(project.id), intents=("interview",), label=wording.INTERVIEW,
            words=("interview",), effect="shows", project=project.title, of=project.id, current=True,
        )  # fmt: skip
    for row in people:
        if row.stage in BEFORE:
            yield Candidate(
                command=InterviewPerson(row.id), intents=("interview",), label=wording.interview(row.name),
                words=(f"interview {row.name.lower()}",), about=row.name, number=row.number, effect="shows",
                project=project.title, of=project.id, many=_together,
            )  # fmt: skip


def _other_questions(project: Project, draft: Interview) -> Callable[[str], ChangeQuestions | None]:
    """Other words for a question, said at once: "W2 is boring, ask instead how she sorts 500 pictures, then send"."""

    def reads(text: str) -> ChangeQuestions | None:
        changes = question_changes(text, [question.id for question in draft.questions])
        return ChangeQuestions(project.id, tuple(KitAnswer(id, new) for id, new in changes)) if changes else None

    return reads


def _telling(application: Application, project: Project) -> Candidate:
    """Words for somebody who has applied, interviewed or not; those behind the request among them."""
    name = application.name

    def fill(text: str) -> BeginTellApplicant | None:
        said = words_for(text, name)
        return BeginTellApplicant(application.id, said) if said else None

    return Candidate(
        command=BeginTellApplicant(application.id), intents=("message",), label=wording.message(name),
        words=(f"message {name.lower()}",), about=name, project=project.title, of=project.id, effect="shows", fill=fill,
        current=application.stage == "offered",
    )  # fmt: skip


def _together(commands: tuple[Command, ...]) -> Command:
    return InterviewPerson("+".join(one.application for one in commands if isinstance(one, InterviewPerson)))


def interview(turn: Turn, cmd: InterviewPerson) -> Iterator[Effect]:
    """The questions for these people are shown to the owner, ready to be sent."""
    people = [turn.unit.get(Application, id) for id in cmd.application.split("+")]
    yield Then(command=StartInterviews(people[0].project, tuple(row.id for row in people)))


def show_thread(turn: Turn, cmd: ShowThread) -> Iterator[Effect]:
    """A button of before: their words are asked for."""
    yield Then(command=BeginTellApplicant(turn.unit.get(Interview, cmd.interview).application))
