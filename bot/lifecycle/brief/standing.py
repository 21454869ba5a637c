"""What an owner can do about a brief in the making at any moment, by word (C59)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.guards import NotNow
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.engine.talk_commands import AboutTalk
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief import refusals
from bot.lifecycle.brief import standing_wording as wording
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import CloseProject, DeleteDraft, RenameProject
from bot.lifecycle.brief.model import Project
from bot.reading.replies.plans import title_given


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of each draft: go on with its questions, or delete it."""
    if not on_owner_side(turn):
        return
    for project in turn.unit.find(Project, owner=turn.person.id):
        if project.stage != "drafting":
            continue
        for talk in turn.unit.find(Talk, flow="brief", subject=project.id, person=turn.person.id):
            if talk.state != "closed":
                yield Candidate(
                    command=AboutTalk(talk.id, "focus"), intents=("resume",), label=wording.resume(project.title),
                    words=("go on",), effect="shows", project=project.title, of=project.id,
                )  # fmt: skip
        yield Candidate(
            command=DeleteDraft(project.id), intents=("delete_draft", "end"), label=wording.DELETE, effect="outward",
            does=wording.deletes(project.title), words=("delete draft",), project=project.title, of=project.id,
        )  # fmt: skip


def renamed(turn: Turn, text: str) -> RenameProject | None:
    """Another name in words, at any stage: of the project that is named, else of the newest."""
    if not on_owner_side(turn):
        return None
    running = [row for row in turn.unit.find(Project, owner=turn.person.id) if row.stage != "closed"]
    for project in running:
        name = title_given(text, project.title)
        if name:
            return RenameProject(name, project.id)
    name = title_given(text, "") if running else ""
    return RenameProject(name) if name else None


def delete(turn: Turn, cmd: DeleteDraft) -> Iterator[Effect]:
    """A brief that was never advertised ends."""
    project = owned(turn, cmd.project)
    if project.stage != "drafting":
        raise NotNow(refusals.agreed_changes_only(project.title, project.stage))
    yield Then(command=CloseProject(project.id, happened.DRAFT_DELETED))
