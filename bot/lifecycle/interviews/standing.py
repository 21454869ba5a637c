"""What an owner can do about interviews at any moment, by word (C59)."""

from collections.abc import Iterator

from bot.engine import formatting
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell, Then
from bot.engine.people import Side
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording
from bot.lifecycle.interviews import standing_wording as wording
from bot.lifecycle.interviews.access import drafts, interviews
from bot.lifecycle.interviews.commands import (
    BeginTellApplicant,
    ChooseHire,
    EditQuestions,
    InterviewPerson,
    SendInvitations,
    ShowThread,
    WriteApplicant,
)
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.screening.commands import BeginInterviews, StartInterviews
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
        for row in met:
            application = turn.unit.get(Application, row.application)
            yield _writing(row, application.name, project, current=application.stage == "offered")
        for application in people:
            if application.stage in UNDECIDED and application.id not in {row.application for row in met}:
                yield _telling(application, project)
        ready = drafts(turn, project.id)
        if ready:
            names = formatting.listing(turn.unit.get(Application, row.application).name for row in ready)
            yield Candidate(
                command=SendInvitations(project.id), intents=("send",), label=wording.SEND, effect="outward",
                does=wording.sends(names), project=project.title,
            )  # fmt: skip
            yield Candidate(
                command=EditQuestions(project.id), intents=("change_question",), label=wording.CHANGE,
                words=("change a question",), effect="shows", project=project.title,
            )  # fmt: skip
        if any(row.answers for row in interviews(turn, project.id)):
            yield Candidate(
                command=ChooseHire(project.id), intents=("compare",), label=wording.COMPARE, words=("compare",),
                effect="shows", project=project.title, current=True,
            )  # fmt: skip


def _whom(project: Project, people: list[Application]) -> Iterator[Candidate]:
    if any(row.stage == "shortlisted" for row in people):
        yield Candidate(
            command=BeginInterviews(project.id), intents=("interview",), label=wording.INTERVIEW,
            words=("interview",), effect="shows", project=project.title, current=True,
        )  # fmt: skip
    for row in people:
        if row.stage in BEFORE:
            yield Candidate(
                command=InterviewPerson(row.id), intents=("interview",), label=wording.interview(row.name),
                words=(f"interview {row.name.lower()}",), about=row.name, number=row.number, effect="shows",
                project=project.title, many=_together,
            )  # fmt: skip


def _writing(interview: Interview, name: str, project: Project, *, current: bool) -> Candidate:
    def fill(text: str) -> WriteApplicant | None:
        said = words_for(text, name)
        return WriteApplicant(interview.id, said) if said else None

    return Candidate(
        command=ShowThread(interview.id), intents=("message",), label=wording.message(name),
        words=(f"message {name.lower()}",), about=name, project=project.title, effect="shows", fill=fill,
        current=current,
    )  # fmt: skip


def _telling(application: Application, project: Project) -> Candidate:
    """Words for somebody whom nobody has interviewed."""
    name = application.name

    def fill(text: str) -> BeginTellApplicant | None:
        said = words_for(text, name)
        return BeginTellApplicant(application.id, said) if said else None

    return Candidate(
        command=BeginTellApplicant(application.id), intents=("message",), label=wording.message(name),
        words=(f"message {name.lower()}",), about=name, project=project.title, effect="shows", fill=fill,
    )  # fmt: skip


def _together(commands: tuple[Command, ...]) -> Command:
    return InterviewPerson("+".join(one.application for one in commands if isinstance(one, InterviewPerson)))


def interview(turn: Turn, cmd: InterviewPerson) -> Iterator[Effect]:
    """The questions for these people are shown to the owner, ready to be sent."""
    people = [turn.unit.get(Application, id) for id in cmd.application.split("+")]
    yield Then(command=StartInterviews(people[0].project, tuple(row.id for row in people)))


def write(turn: Turn, cmd: WriteApplicant) -> Iterator[Effect]:
    """The owner's line waits for their Send, as one written in the person's thread does."""
    interview = turn.unit.get(Interview, cmd.interview)
    project = owned(turn, interview.project)
    application = turn.unit.get(Application, interview.application)
    line = RelayLine(
        id=turn.ids.new("n"), project=project.id, person=interview.person, platform=application.platform,
        subject=interview.id, by="owner", text=cmd.text, at=turn.now,
    )  # fmt: skip
    turn.unit.add(line)
    card = owner_wording.private_line(line, application.name, first=False)
    yield Tell(person=project.owner, message=card, on=Side.OWNER, card=f"line:{line.id}")


def show_thread(turn: Turn, cmd: ShowThread) -> Iterator[Effect]:
    """What to type to write to somebody."""
    interview = turn.unit.get(Interview, cmd.interview)
    owned(turn, interview.project)
    name = turn.unit.get(Application, interview.application).name
    yield Tell(person=turn.person.id, message=wording.how_to_write(name), on=Side.OWNER)
