"""Words of somebody outside who is not being asked anything."""

from collections.abc import Iterator

from bot.ads.commands import Inquire
from bot.ads.model import Ad
from bot.applications.access import zone_of
from bot.applications.model import UNDECIDED, Application
from bot.brief.model import Project, Version
from bot.desk import wording
from bot.engine.effects import Effect, Tell, Then
from bot.engine.events import Said
from bot.engine.people import Person
from bot.engine.turn import Turn
from bot.reading.chatter import is_question


def heard(event: Said, turn: Turn) -> Iterator[Effect]:
    """Somebody whose application is being read hears when they hear; a question goes to the owner."""
    live = [one for one in turn.unit.find(Application, person=turn.person.id) if one.stage in UNDECIDED]
    if not live:
        yield Tell(person=turn.person.id, message=wording.outsider(turn.book.house.name), on=turn.here)
        return
    one = live[-1]
    project = turn.unit.get(Project, one.project)
    owner = turn.unit.get(Person, project.owner)
    by = turn.unit.get(Version, turn.unit.get(Ad, one.ad).version_id).brief.timetable.decides.at
    zones = tuple(dict.fromkeys((owner.zone, zone_of(one, turn))))
    yield Tell(person=turn.person.id, message=wording.with_owner(project.title, owner.name, by, zones), on=turn.here)
    if is_question(event.text):
        yield Then(command=Inquire(project.id, event.text))
