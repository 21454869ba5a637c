"""People who came too late and want to hear of the next round; who they are stands in the record."""

from collections.abc import Iterator

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Reply, Tell
from bot.engine.people import Person
from bot.lifecycle import happened
from bot.lifecycle.ads import wording
from bot.lifecycle.ads.commands import TellNextRound, WantNextRound
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief.model import Project


def want(turn: Turn, cmd: WantNextRound) -> Iterator[Effect]:
    """Noted once; if a round is open meanwhile, here it is."""
    ad = turn.unit.get(Ad, cmd.ad)
    live = [other for other in turn.unit.find(Ad, project=ad.project) if other.open]
    if live:
        yield Reply(message=wording.next_round(live[-1]))
        return
    if turn.person.id not in waiting(turn, ad.project):
        yield Record(project=ad.project, what=happened.WANTS_NEXT_ROUND, detail={"ad": ad.id})
    yield Reply(message=wording.next_round_noted(turn.unit.get(Project, ad.project).title))


def waiting(turn: Turn, project: str) -> list[str]:
    """The people, by id, who asked and have not been told since."""
    people: dict[str, None] = {}
    for _, who, what, detail in turn.unit.history(project):
        if what == happened.WANTS_NEXT_ROUND:
            people[who] = None
        elif what == happened.TOLD_NEXT_ROUND:
            people.pop(str(detail.get("person")), None)
    return list(people)


def remind_waiting(turn: Turn, ad: Ad) -> Iterator[Effect]:
    """A round was published: each hears of it at a humane hour of their own, if it is still open then."""
    for person in waiting(turn, ad.project):
        due = humane(turn.now, turn.unit.get(Person, person).zone)
        yield Remind(command=TellNextRound(ad.id, person), due=due, basis=ad.id)


def tell(turn: Turn, cmd: TellNextRound) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, cmd.ad)
    if not ad.open or cmd.person not in waiting(turn, ad.project):
        return
    yield Record(project=ad.project, what=happened.TOLD_NEXT_ROUND, detail={"person": cmd.person, "ad": ad.id})
    yield Tell(person=cmd.person, message=wording.next_round(ad))
