"""Words that are not answers, and where things stand, for either side."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from bot.engine import wording as engine_wording
from bot.engine.buttons import spent_word
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Reply, Tell, Then
from bot.engine.events import Invoked, Said
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.engine.rights import may_own
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import BeginStop, SkipCheckIn, TellNews
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.membership.commands import SayMembership
from bot.lifecycle.membership.words import word as membership_word
from bot.lifecycle.record.commands import ShowRecord
from bot.lifecycle.settlement.commands import JudgeInWords
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.settlement.model.words import verdicts
from bot.lifecycle.status import aside, outside, wording
from bot.lifecycle.status.commands import TellAbout
from bot.lifecycle.status.flows import Works
from bot.lifecycle.status.overview import situations
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.tasks import kind_of_opening

_HELLO = pattern(r"\W*(?:hi|hello|hey|hallo|good (?:morning|day|afternoon|evening)|morning)\b", IGNORECASE)


def unknown(turn: Turn, event: Said) -> Iterator[Effect]:
    """Words at no open question, in this order: a word of membership, work under way, a verdict, a new job."""
    who = turn.person
    said = membership_word(event.text) if event.direct else None
    if said is not None:
        yield Then(command=SayMembership(*said))
        return
    if event.direct and event.text.strip().lower().strip("!/. ") in ("record", "timeline"):
        yield from record(turn, "")
        return
    mine = at_work(turn, who.id)
    if event.direct and mine:
        yield from _about_work(turn, event, mine)
        return
    delivery = _to_judge(turn, event.text) if event.direct and event.who.platform == "slack" else None
    late = spent_word(turn, event) if event.direct else None
    if delivery is not None:
        yield Then(command=JudgeInWords(delivery.id, event.text))
    elif late is not None:
        yield Tell(person=who.id, message=late, on=event.who.platform)
    elif event.who.platform != "slack":
        yield from outside.heard(turn, event)
    elif not may_own(turn):
        yield Tell(person=who.id, message=wording.not_an_owner(), on="slack")
    elif is_chatter(event.text) and not _HELLO.match(event.text) and turn.unit.find(Project, owner=who.id):
        yield Tell(person=who.id, message=wording.chatter(), on="slack")
    elif kind_of_opening(event.text) == "greeting":
        yield Ask(person=who.id, flow="opening", subject=who.id, on="slack")
    elif aside.hardly_a_job(turn, event.text):
        yield from aside.ask(turn, event.text.strip())
    else:
        yield Then(command=NameJobs(event.text))


def at_work(turn: Turn, person: str) -> list[Contract]:
    """The person's contracts as a contractor that are not over, working ones first."""
    found = turn.unit.find(Contract, contractor=person)
    live = [one for one in found if one.stage in ("working", "delivered", "accepted")]
    return sorted(live, key=lambda one: one.stage != "working")


def _about_work(turn: Turn, event: Said, mine: list[Contract]) -> Iterator[Effect]:
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


def works(turn: Turn, talk: Talk) -> Works:
    found = [one for one in at_work(turn, talk.person) if one.stage == "working"]
    return Works(tuple((one.id, turn.unit.get(Project, one.project).title) for one in found))


def tell_about(turn: Turn, cmd: TellAbout) -> Iterator[Effect]:
    yield Then(command=TellNews(cmd.contract, cmd.text))


def _to_judge(turn: Turn, text: str) -> Delivery | None:
    """The newest open delivery of the owner that these words are verdicts on."""
    for contract in reversed(turn.unit.find(Contract, owner=turn.person.id, stage="delivered")):
        for delivery in reversed(turn.unit.find(Delivery, contract=contract.id, state="open")):
            if not verdicts(text, tuple(one.criterion for one in delivery.checks)).empty:
                return delivery
    return None


def status(turn: Turn, cmd: ShowStatus) -> Iterator[Effect]:
    """Every project and application of the person, in their DM; what others may read carries nothing of it."""
    message = wording.status(situations(turn, turn.person.id), turn.now, owner=may_own(turn) and turn.here == "slack")
    yield from _privately(turn, message)


def help(turn: Turn, argument: str) -> Iterator[Effect]:
    here = turn.here or "slack"
    message = wording.help(here, owner=may_own(turn) and here == "slack", at_work=bool(at_work(turn, turn.person.id)))
    yield from _privately(turn, message)


def _privately(turn: Turn, message: Message) -> Iterator[Effect]:
    """To a typed command where only they see it, else into the DM."""
    if isinstance(turn.event, Invoked):
        yield Reply(message=message)
    else:
        yield Tell(person=turn.person.id, message=message, on=turn.here)


def invoked_help(turn: Turn, event: Invoked) -> Iterator[Effect]:
    yield from help(turn, event.argument)


def home(turn: Turn, person: Person) -> tuple[Message, ...]:
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
        yield Reply(message=engine_wording.nothing_open())
    for one in working:
        yield Then(command=BeginStop(one.id))


def later(turn: Turn, argument: str) -> Iterator[Effect]:
    """Outside any form it is the answer to a check-in."""
    asked = _asked(turn)
    if not asked:
        yield Reply(message=engine_wording.nothing_open())
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
