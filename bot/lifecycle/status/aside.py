"""An owner's words at no open question that may be a new job, or may be meant for somebody: asked, never assumed."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.talks import Draft, Talk
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import PassOn
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.case import case_of
from bot.lifecycle.status import wording
from bot.lifecycle.status.commands import NewJob, NoNewJob, TellThem
from bot.reading.replies.yesno import yesno

SHORT = 3


def hardly_a_job(turn: Turn, text: str) -> bool:
    """A line while somebody works for the owner or a brief is paused, or a few words while any project runs: more
    likely about that than a new job."""
    line = len(text.strip()) <= wording.LINE and "\n" not in text.strip()
    under_way = [one for one in turn.unit.find(Project, owner=turn.person.id) if one.stage != "closed"]
    few = len(text.split()) <= SHORT or yesno(text) != "neither"
    return line and bool(under_way) and (few or bool(_resting(turn)) or bool(_works(turn)))


def _resting(turn: Turn) -> list[Talk]:
    """The person's paused talks about a brief."""
    return turn.unit.find(Talk, flow="brief", person=turn.person.id, state="paused")


def _works(turn: Turn) -> list[Contract]:
    found = turn.unit.find(Contract, owner=turn.person.id)
    return [one for one in found if one.stage in ("working", "delivered")]


def ask(turn: Turn, text: str) -> Iterator[Effect]:
    """Keep the words and ask what they are; an earlier question of this kind gives way."""
    who = turn.person.id
    kept = _kept(turn)
    if kept:
        kept[0].at, kept[0].values = turn.now, {"words": (text,)}
        yield from settle(turn, ("See the newer one below.",), _card(turn))
    else:
        turn.unit.add(Draft(id=f"aside:{who}", at=turn.now, values={"words": (text,)}))
    resting = tuple((one.id, turn.registry.flows[one.flow].title(turn, one)) for one in _resting(turn)[-1:])
    works = tuple((one.id, case_of(turn.unit, one.id).they) for one in _works(turn)[-2:])
    yield Tell(person=who, message=wording.a_new_job(text, resting, works), on="slack", card=_card(turn))


def _card(turn: Turn) -> str:
    return f"newjob:{turn.person.id}"


def _kept(turn: Turn) -> list[Draft]:
    return turn.unit.find(Draft, id=f"aside:{turn.person.id}")


def _taken(turn: Turn, outcome: str) -> Iterator[Effect]:
    yield from settle(turn, (outcome,), _card(turn))


def _words(turn: Turn) -> str:
    """The kept words, once. Raises NotNow when they have been dealt with."""
    for one in _kept(turn):
        turn.unit.remove(one)
        return one.values["words"][0]
    raise NotNow("That has been settled already.")


def new_job(turn: Turn, cmd: NewJob) -> Iterator[Effect]:
    words = _words(turn)
    yield from _taken(turn, "Yes, a new job.")
    yield Then(command=NameJobs(words))


def tell_them(turn: Turn, cmd: TellThem) -> Iterator[Effect]:
    case = case_of(turn.unit, cmd.contract)
    case.only("owner", turn.person.id)
    words = _words(turn)
    yield from _taken(turn, f"For {case.they}.")
    yield Then(command=PassOn(case.id, words))


def no_new_job(turn: Turn, cmd: NoNewJob) -> Iterator[Effect]:
    _words(turn)
    yield from _taken(turn, "No new job.")
    yield Tell(person=turn.person.id, message=wording.no_new_job(), on="slack")
