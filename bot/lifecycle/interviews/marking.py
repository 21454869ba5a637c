"""Marks for answers in the owner's own words: "W1 good, W2 so-so", in a person's thread or behind their name."""

from collections.abc import Iterator
from typing import cast

from bot.engine.context import Turn
from bot.engine.effects import Effect, Post, Tell, Then
from bot.engine.people import Side
from bot.engine.rights import on_owner_side
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.commands import Mark, MarkAnswer, MarkInWords
from bot.lifecycle.interviews.model import Interview
from bot.reading.replies.marks import behind_name, marks_named


def in_words(interview: Interview, text: str, *, thread: bool = False) -> MarkInWords | None:
    """The marks that words give to the answers of one person; None if they say anything else."""
    ids = tuple(question.id for question in interview.questions if question.id in interview.answers)
    marks = marks_named(text, ids)
    return MarkInWords(interview.id, marks, thread) if marks else None


def said(turn: Turn, text: str) -> MarkInWords | None:
    """The same in the owner's DM: behind the name of whoever was interviewed, or of the only one whose answers wait."""
    if not on_owner_side(turn):
        return None
    answered = [
        (row, turn.unit.get(Application, row.application).name)
        for project in turn.unit.find(Project, owner=turn.person.id, stage="interviewing")
        for row in interviews(turn, project.id)
        if row.answers
    ]
    for row, name in answered:
        about = behind_name(text, name)
        if about:
            return in_words(row, about)
    waiting = [row for row, _ in answered if row.unmarked]
    return in_words(waiting[0], text) if len(waiting) == 1 else None


def mark(turn: Turn, cmd: MarkInWords) -> Iterator[Effect]:
    """Each is set as if its number had been pressed, and all are said back; another mark replaces one."""
    interview = turn.unit.get(Interview, cmd.interview)
    owned(turn, interview.project)
    name = turn.unit.get(Application, interview.application).name
    message = owner_wording.marked(name, interview, cmd.marks)
    if cmd.thread:
        yield Post(place=interview.thread, message=message)
    else:
        yield Tell(person=turn.person.id, message=message, on=Side.OWNER)
    for question, points in cmd.marks:
        yield Then(command=MarkAnswer(interview.id, question, cast("Mark", str(points))))
