"""Where things stand, what can be written, and the record: for either side, in words and on the home."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Reply, Tell
from bot.engine.events import Invoked
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.engine.rights import may_own, on_owner_side
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.status import help_wording, wording
from bot.lifecycle.status.commands import ShowHelp, TellLanguage
from bot.lifecycle.status.overview import situations
from bot.lifecycle.status.work_words import works_of


def show_status(turn: Turn, cmd: ShowStatus) -> Iterator[Effect]:
    """Every project and application of the person, in their DM; what others may read carries nothing of it."""
    message = wording.status(situations(turn, turn.person.id), turn.now, owner=may_own(turn) and on_owner_side(turn))
    yield from _privately(turn, message)


def show_help(turn: Turn, cmd: ShowHelp) -> Iterator[Effect]:
    owner = may_own(turn) and on_owner_side(turn)
    yield from _privately(turn, help_wording.help(owner=owner, at_work=bool(works_of(turn, turn.person.id))))


def _privately(turn: Turn, message: Message) -> Iterator[Effect]:
    """To a typed command where only they see it, else into the DM."""
    if isinstance(turn.event, Invoked):
        yield Reply(message=message)
    else:
        yield Tell(person=turn.person.id, message=message, on=turn.here)


def tell_language(turn: Turn, cmd: TellLanguage) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=help_wording.language(), on=turn.here)


def home(turn: Turn, person: Person) -> tuple[Message, ...]:
    """The person's home: one card for each project that is going on."""
    return wording.home(situations(turn, person.id), turn.now)
