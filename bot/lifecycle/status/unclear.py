"""Words that nothing open has taken: kept, and asked about with what they could mean, never assumed (C59)."""

from collections.abc import Generator, Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.guessing import guess
from bot.engine.messages import Button, Text
from bot.engine.people import Side
from bot.engine.places import dm
from bot.engine.resolving import candidates
from bot.engine.standing_wording import offer
from bot.engine.talk_commands import AnswerQuestion
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import PassOn, TellNews
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.status import refusals
from bot.lifecycle.status import unclear_wording as wording
from bot.lifecycle.status.commands import DropKept, NoteKept, PassKeptOn, ReportKept, StartKeptJob
from bot.lifecycle.status.model import UnclearMessage
from bot.reading.replies.new_work import work_named

CARD = "unclear:"
"""Begins the name of every card that quotes such words."""
NEWEST = 6
"""How many messages back the choices of the newest card are looked for."""


def new_job(turn: Turn, text: str) -> Iterator[Effect]:
    """Words that read like work to hand over: a project begins with a yes."""
    card = yield from _keep(turn, text)
    message = wording.a_new_job(text, work_named(text) or text)
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=card)


def ask_owner(turn: Turn, text: str) -> Iterator[Effect]:
    """What could be meant: what the newest card offers, a paused brief, whoever works for them, a note, new work."""
    card = yield from _keep(turn, text)
    paused_talks = turn.unit.find(Talk, flow="brief", person=turn.person.id, state="paused")
    paused = tuple((talk.id, turn.registry.flows[talk.flow].title(turn, talk)) for talk in paused_talks[-1:])
    message = wording.what_is_meant(text, _choices(turn, text), paused, _works(turn), work=bool(work_named(text)))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=card)


def keep_beside(turn: Turn, text: str) -> Iterator[Effect]:
    """A question of the owner that is answered by nothing but where things stand: kept, and for whom it may be."""
    card = yield from _keep(turn, text)
    message = wording.kept_beside(text, _works(turn))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=card)


def _works(turn: Turn) -> tuple[tuple[str, str], ...]:
    """The work under way, newest last, and who does it."""
    contracts = turn.unit.find(Contract, owner=turn.person.id)
    live = [contract for contract in contracts if contract.stage in ("working", "delivered")]
    return tuple((contract.id, engagement_of(turn.unit, contract.id).they) for contract in live[-2:])


def ask_contractor(turn: Turn, text: str, contract: Contract) -> Iterator[Effect]:
    """Whether words at work are news, for the owner, or the delivery."""
    card = yield from _keep(turn, text)
    owner = engagement_of(turn.unit, contract.id).owner.name
    message = wording.about_the_work(text, contract.id, owner, _choices(turn, text))
    yield Tell(person=turn.person.id, message=message, on=turn.here, card=card)


def _choices(turn: Turn, text: str) -> tuple[Button, ...]:
    """What the words may mean of all that can be done now; with no guess what the newest card offers."""
    guessed = guess(turn, text, candidates(turn)).candidates
    if guessed:
        return tuple(offer(candidate) for candidate in guessed)
    if turn.account is None:
        return ()
    for row in turn.unit.work.recent(dm(turn.account), NEWEST):
        pressed = [button for button in row.body.message.buttons if not isinstance(button.command, AnswerQuestion)]
        if pressed and not row.slot.startswith(CARD):
            return tuple(pressed)
    return ()


def _keep(turn: Turn, text: str) -> Generator[Effect, None, str]:
    """Keep the words and give the name of the card that quotes them; an earlier question of this kind gives way, and
    what it quoted stays as it was."""
    for earlier in _kept(turn):
        yield from settle(turn, wording.SEE_NEWER, _card(earlier))
        turn.unit.remove(earlier)
    message = UnclearMessage(id=turn.ids.new("u"), person=turn.person.id, text=text, at=turn.now)
    turn.unit.add(message)
    return _card(message)


def _card(message: UnclearMessage) -> str:
    return f"{CARD}{message.id}"


def _kept(turn: Turn) -> list[UnclearMessage]:
    return turn.unit.find(UnclearMessage, person=turn.person.id)


def _take(turn: Turn, outcome: Text) -> Generator[Effect, None, str]:
    """The kept words, once; `outcome` then stands on their card. Raises NotNow when they have been dealt with."""
    for message in _kept(turn):
        turn.unit.remove(message)
        yield from settle(turn, outcome, _card(message))
        return message.text
    raise NotNow(refusals.SETTLED)


def start(turn: Turn, cmd: StartKeptJob) -> Iterator[Effect]:
    words = yield from _take(turn, wording.IS_NEW_JOB)
    yield Then(command=NameJobs(words))


def pass_on(turn: Turn, cmd: PassKeptOn) -> Iterator[Effect]:
    engagement = engagement_of(turn.unit, cmd.contract)
    mine = engagement.side(turn.person.id)
    words = yield from _take(turn, wording.meant_for(engagement.name_of("contractor" if mine == "owner" else "owner")))
    yield Then(command=PassOn(engagement.id, words))


def report(turn: Turn, cmd: ReportKept) -> Iterator[Effect]:
    """They are news about the work: noted for the owner."""
    words = yield from _take(turn, wording.NEWS)
    yield Then(command=TellNews(cmd.contract, words))


def note(turn: Turn, cmd: NoteKept) -> Iterator[Effect]:
    """Kept in the record of the project that moved last."""
    words = yield from _take(turn, wording.NOTED)
    projects = turn.unit.find(Project, owner=turn.person.id)
    newest = max(projects, key=lambda project: project.since, default=None)
    if newest is not None:
        yield Record(project=newest.id, what=happened.NOTED, detail={"text": words})
    title = newest.title if newest is not None else ""
    yield Tell(person=turn.person.id, message=wording.noted(title), on=turn.here)


def drop(turn: Turn, cmd: DropKept) -> Iterator[Effect]:
    yield from _take(turn, wording.NO_NEW_JOB)
    yield Tell(person=turn.person.id, message=wording.nothing_done(), on=turn.here)
