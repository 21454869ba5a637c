"""Where things stand, what can be written, and the record: for either side, in words and on the home."""

from collections.abc import Iterator, Sequence

from bot.engine.context import Turn
from bot.engine.effects import Effect, Reply, Tell
from bot.engine.events import Invoked
from bot.engine.guards import NotAllowed
from bot.engine.messages import Button, Message
from bot.engine.people import Person, Side
from bot.engine.resolving import candidates
from bot.engine.rights import may_own, on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.status import help_wording, wording
from bot.lifecycle.status.acts import acts, possible_for
from bot.lifecycle.status.commands import ShowHelp, ShowProject, TellLanguage
from bot.lifecycle.status.overview import situations
from bot.lifecycle.status.situation import Situation
from bot.lifecycle.status.work_words import works_of


def show_status(turn: Turn, cmd: ShowStatus) -> Iterator[Effect]:
    """Every project and application of the person, in their DM; what others may read carries nothing of it."""
    there = situations(turn, turn.person.id)
    owner = may_own(turn) and on_owner_side(turn)
    yield from _privately(turn, wording.status(there, turn.now, _offered(candidates(turn), there), owner=owner))


def show_project(turn: Turn, cmd: ShowProject) -> Iterator[Effect]:
    """One project, live or closed, of somebody who has a part in it."""
    there = [situation for situation in situations(turn, turn.person.id) if situation.project == cmd.project]
    if not there:
        raise NotAllowed(cmd.project)
    live = [situation for situation in there if situation.live] or there[-1:]
    yield from _privately(turn, wording.status(live, turn.now, _offered(candidates(turn), live), owner=False))


def _offered(among: Sequence[Candidate], there: Sequence[Situation]) -> dict[str, tuple[Button, ...]]:
    """The buttons of each project."""
    return {situation.project: acts(among, situation.project) for situation in there}


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
    there = situations(turn, person.id)
    return wording.home(there, turn.now, _offered(possible_for(turn, person, Side.OWNER), there))
