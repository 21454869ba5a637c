"""Words of somebody outside who is not being asked anything."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell, Then
from bot.engine.events import Said
from bot.engine.people import Person
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.status import wording
from bot.reading.replies.chatter import is_question


def heard(turn: Turn, event: Said) -> Iterator[Effect]:
    """Somebody whose application is being read hears when they hear; a question goes to the owner."""
    live = [one for one in turn.unit.find(Application, person=turn.person.id) if one.stage in UNDECIDED]
    if not live:
        yield Tell(person=turn.person.id, message=wording.outsider(turn.registry.organisation.name), on=turn.here)
        return
    one = live[-1]
    project = turn.unit.get(Project, one.project)
    owner = turn.unit.get(Person, project.owner)
    by = turn.unit.get(Version, turn.unit.get(Ad, one.ad).version_id).brief.timetable.decides.at
    zones = tuple(dict.fromkeys((owner.zone, zone_of(turn, one))))
    yield Tell(person=turn.person.id, message=wording.with_owner(project.title, owner.name, by, zones), on=turn.here)
    if is_question(event.text):
        yield Then(command=Inquire(project.id, event.text))
