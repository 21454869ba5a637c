"""Words that are not answers, and where things stand, for either side."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from bot.ads.commands import Inquire
from bot.backlog.commands import NameJobs
from bot.brief.model import Project
from bot.contracts.commands import BeginStop, SkipCheckIn, TellNews
from bot.contracts.model import CheckIn, Contract
from bot.desk import aside, house, outside, wording
from bot.desk.commands import SayWord, TellAbout
from bot.desk.flows import Works
from bot.desk.overview import situations
from bot.engine import phrases
from bot.engine.effects import Ask, Effect, Reply, Tell, Then
from bot.engine.events import Invoked, Said
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.engine.rights import may_own
from bot.engine.talks import Talk
from bot.engine.turn import Turn
from bot.engine.typed import spent_word
from bot.reading.chatter import is_chatter, is_question
from bot.reading.tasks import kind_of_opening
from bot.record.commands import ShowRecord
from bot.settlement.commands import JudgeInWords
from bot.settlement.model import Delivery
from bot.settlement.model.words import verdicts

_HELLO = pattern(r"\W*(?:hi|hello|hey|hallo|good (?:morning|day|afternoon|evening)|morning)\b", IGNORECASE)


def unknown(event: Said, turn: Turn) -> Iterator[Effect]:
    """Words at no open question, in this order: a word of the house, work under way, a verdict, a new job."""
    who = turn.person
    said = house.word(event.text) if event.direct else None
    if said is not None:
        yield from house.typed(said, turn)
        return
    if event.direct and event.text.strip().lower().strip("!/. ") in ("record", "timeline"):
        yield from record(turn, "")
        return
    mine = at_work(turn, who.id)
    if event.direct and mine:
        yield from _about_work(event, mine, turn)
        return
    delivery = _to_judge(turn, event.text) if event.direct and event.who.platform == "slack" else None
    late = spent_word(event, turn) if event.direct else None
    if delivery is not None:
        yield Then(command=JudgeInWords(delivery.id, event.text))
    elif late is not None:
        yield Tell(person=who.id, message=late, on=event.who.platform)
    elif event.who.platform != "slack":
        yield from outside.heard(event, turn)
    elif not may_own(turn):
        yield Tell(person=who.id, message=wording.not_an_owner(), on="slack")
    elif is_chatter(event.text) and not _HELLO.match(event.text) and turn.unit.find(Project, owner=who.id):
        yield Tell(person=who.id, message=wording.chatter(), on="slack")
    elif kind_of_opening(event.text) == "greeting":
        yield Ask(person=who.id, flow="opening", subject=who.id, on="slack")
    elif aside.hardly_a_job(event.text, turn):
        yield from aside.ask(event.text.strip(), turn)
    else:
        yield Then(command=NameJobs(event.text))


def at_work(turn: Turn, person: str) -> list[Contract]:
    """The person's contracts as a contractor that are not over, working ones first."""
    found = turn.unit.find(Contract, contractor=person)
    live = [one for one in found if one.stage in ("working", "delivered", "accepted")]
    return sorted(live, key=lambda one: one.stage != "working")


def _about_work(event: Said, mine: list[Contract], turn: Turn) -> Iterator[Effect]:
    """A report, a question, or evidence; of several pieces of work the one that is named, else asked."""
    working = [one for one in mine if one.stage == "working"]
    titles = {one.id: turn.unit.get(Project, one.project).title for one in mine}
    waiting = any(check.open for one in working for check in turn.unit.find(CheckIn, contract=one.id))
    if is_chatter(event.text) and not event.files and not waiting and "done" not in event.text.lower():
        yield Tell(person=turn.person.id, message=wording.chatter(), on=turn.here)
        return
    if not working:
        owner = turn.unit.get(Person, mine[0].owner).name
        yield Tell(person=turn.person.id, message=wording.unclear(mine[0].id, owner), on=turn.here)
        return
    named = [one for one in working if titles[one.id].lower() in event.text.lower()]
    files = tuple(one.name for one in event.files)
    if len(working) == 1 or len(named) == 1:
        one = (named or working)[0]
        if is_question(event.text) and not files:
            yield Then(command=Inquire(one.project, event.text))
        else:
            yield Then(command=TellNews(one.id, event.text, files))
        return
    words = "\n".join(part for part in (event.text, ", ".join(files)) if part)
    yield Ask(person=turn.person.id, flow="which_work", subject=turn.person.id, on=turn.here, known={"words": words})


def works(talk: Talk, turn: Turn) -> Works:
    found = [one for one in at_work(turn, talk.person) if one.stage == "working"]
    return Works(tuple((one.id, turn.unit.get(Project, one.project).title) for one in found))


def tell_about(cmd: TellAbout, turn: Turn) -> Iterator[Effect]:
    yield Then(command=TellNews(cmd.contract, cmd.text))


def _to_judge(turn: Turn, text: str) -> Delivery | None:
    """The newest open delivery of the owner that these words are verdicts on."""
    for contract in reversed(turn.unit.find(Contract, owner=turn.person.id, stage="delivered")):
        for delivery in reversed(turn.unit.find(Delivery, contract=contract.id, state="open")):
            if not verdicts(text, tuple(one.criterion for one in delivery.checks)).empty:
                return delivery
    return None


def status(turn: Turn, argument: str) -> Iterator[Effect]:
    """Every project and application of the person, in their DM; what others may read carries nothing of it."""
    message = wording.status(situations(turn, turn.person.id), turn.now, owner=may_own(turn) and turn.here == "slack")
    yield from _privately(message, turn)


def help(turn: Turn, argument: str) -> Iterator[Effect]:
    here = turn.here or "slack"
    message = wording.help(here, owner=may_own(turn) and here == "slack", at_work=bool(at_work(turn, turn.person.id)))
    yield from _privately(message, turn)


def _privately(message: Message, turn: Turn) -> Iterator[Effect]:
    """To a typed command where only they see it, else into the DM."""
    if isinstance(turn.event, Invoked):
        yield Reply(message=message)
    else:
        yield Tell(person=turn.person.id, message=message, on=turn.here)


def invoked_status(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from status(turn, event.argument)


def invoked_help(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from help(turn, event.argument)


def home(person: Person, turn: Turn) -> tuple[Message, ...]:
    return wording.home(situations(turn, person.id), turn.now)


def record(turn: Turn, argument: str) -> Iterator[Effect]:
    """The one record there is to see, or a choice of them."""
    mine = turn.unit.find(Project, owner=turn.person.id)
    theirs = [turn.unit.get(Project, one.project) for one in turn.unit.find(Contract, contractor=turn.person.id)]
    found = tuple(dict.fromkeys((one.id, one.title) for one in (*mine, *theirs)))
    if len(found) == 1:
        yield Then(command=ShowRecord(found[0][0]))
    else:
        yield Tell(person=turn.person.id, message=wording.which_record(found), on=turn.here)


def cancel(turn: Turn, argument: str) -> Iterator[Effect]:
    """Outside any form it is a contractor who cannot go on (PRODUCT 5.2)."""
    working = [one for one in at_work(turn, turn.person.id) if one.stage == "working"]
    if not working:
        yield Reply(message=phrases.nothing_open())
    for one in working:
        yield Then(command=BeginStop(one.id))


def later(turn: Turn, argument: str) -> Iterator[Effect]:
    """Outside any form it is the answer to a check-in."""
    asked = _asked(turn)
    if not asked:
        yield Reply(message=phrases.nothing_open())
    for one in asked[:1]:
        yield Then(command=TellNews(one.id, "later today"))


def _asked(turn: Turn) -> list[Contract]:
    """The contractor's works of which a check-in waits for an answer."""
    working = [one for one in at_work(turn, turn.person.id) if one.stage == "working"]
    return [one for one in working if any(check.open for check in turn.unit.find(CheckIn, contract=one.id))]


def skip(turn: Turn, argument: str) -> Iterator[Effect]:
    asked = _asked(turn)
    if not asked:
        yield Reply(message=wording.nothing_to_skip())
    for one in asked[:1]:
        yield Then(command=SkipCheckIn(one.id))


def say_word(cmd: SayWord, turn: Turn) -> Iterator[Effect]:
    yield from turn.book.words[cmd.word](turn, "")
