"""An owner's words at no open question that may be a new job, or may be meant for somebody: asked, never assumed."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Text
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import PassOn
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.status import job_wording as wording
from bot.lifecycle.status import refusals
from bot.lifecycle.status.commands import DropKept, PassKeptOn, StartKeptJob
from bot.lifecycle.status.model import UnclearMessage
from bot.reading.replies.yesno import yesno

SHORT = 3


def is_doubtful(turn: Turn, text: str) -> bool:
    """A line while somebody works for the owner or a brief is paused, or a few words while any project runs: more
    likely about that than a new job."""
    line = len(text.strip()) <= wording.LINE and "\n" not in text.strip()
    under_way = [project for project in turn.unit.find(Project, owner=turn.person.id) if project.stage != "closed"]
    few = len(text.split()) <= SHORT or yesno(text) != "neither"
    return line and bool(under_way) and (few or bool(_paused(turn)) or bool(_works(turn)))


def _paused(turn: Turn) -> list[Talk]:
    """The person's paused talks about a brief."""
    return turn.unit.find(Talk, flow="brief", person=turn.person.id, state="paused")


def _works(turn: Turn) -> list[Contract]:
    contracts = turn.unit.find(Contract, owner=turn.person.id)
    return [contract for contract in contracts if contract.stage in ("working", "delivered")]


def ask(turn: Turn, text: str) -> Iterator[Effect]:
    """Keep the words and ask what they are; an earlier question of this kind gives way."""
    who = turn.person.id
    kept = _kept(turn)
    if kept:
        kept[0].at, kept[0].text = turn.now, text
        yield from settle(turn, wording.SEE_NEWER, _card(turn))
    else:
        turn.unit.add(UnclearMessage(id=turn.ids.new("u"), person=who, text=text, at=turn.now))
    paused = tuple((talk.id, turn.registry.flows[talk.flow].title(turn, talk)) for talk in _paused(turn)[-1:])
    works = tuple((contract.id, engagement_of(turn.unit, contract.id).they) for contract in _works(turn)[-2:])
    yield Tell(person=who, message=wording.a_new_job(text, paused, works), on=Side.OWNER, card=_card(turn))


def _card(turn: Turn) -> str:
    return f"newjob:{turn.person.id}"


def _kept(turn: Turn) -> list[UnclearMessage]:
    return turn.unit.find(UnclearMessage, person=turn.person.id)


def _take(turn: Turn) -> str:
    """The kept words, once. Raises NotNow when they have been dealt with."""
    for message in _kept(turn):
        turn.unit.remove(message)
        return message.text
    raise NotNow(refusals.SETTLED)


def _settle(turn: Turn, outcome: Text) -> Iterator[Effect]:
    yield from settle(turn, outcome, _card(turn))


def start(turn: Turn, cmd: StartKeptJob) -> Iterator[Effect]:
    words = _take(turn)
    yield from _settle(turn, wording.IS_NEW_JOB)
    yield Then(command=NameJobs(words))


def pass_on(turn: Turn, cmd: PassKeptOn) -> Iterator[Effect]:
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    words = _take(turn)
    yield from _settle(turn, wording.meant_for(engagement.they))
    yield Then(command=PassOn(engagement.id, words))


def drop(turn: Turn, cmd: DropKept) -> Iterator[Effect]:
    _take(turn)
    yield from _settle(turn, wording.NO_NEW_JOB)
    yield Tell(person=turn.person.id, message=wording.no_new_job(), on=Side.OWNER)
