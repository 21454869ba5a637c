"""A note that an owner adds to one of their projects: kept in its record, with the way to change what others read."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.people import Side
from bot.engine.resolving import candidates
from bot.engine.standing_wording import act
from bot.lifecycle import happened
from bot.lifecycle.brief.access import owned
from bot.lifecycle.status import standing_wording as wording
from bot.lifecycle.status.commands import AddNote

WAYS = ("edit_brief", "message", "agreement")
"""How what was noted reaches somebody, by what is asked for."""


def add(turn: Turn, cmd: AddNote) -> Iterator[Effect]:
    """Nothing that others have read is changed by a note; the buttons do that, each with its own last look."""
    project = owned(turn, cmd.project)
    if not cmd.text.strip():
        yield Tell(person=turn.person.id, message=wording.what_to_note(project.title), on=Side.OWNER)
        return
    yield Record(project=project.id, what=happened.NOTED, detail={"text": cmd.text})
    ways = [row for row in candidates(turn) if row.of == project.id and set(WAYS).intersection(row.intents)]
    buttons = tuple({button.action: button for button in map(act, ways) if not button.confirm}.values())
    yield Tell(person=turn.person.id, message=wording.noted(project.title, cmd.text, buttons[:3]), on=Side.OWNER)
