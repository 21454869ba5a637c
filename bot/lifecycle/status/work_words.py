"""What a contractor writes about work under way, and the words that mean something else there."""

from collections.abc import Iterator

from bot.engine import wording as engine_wording
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Reply, Tell, Then
from bot.engine.events import Said
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import BeginStop, SkipCheckIn, TellNews, WriteTo
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.settlement.commands import AskHandIn
from bot.lifecycle.status import unclear, wording
from bot.lifecycle.status.commands import AnswerLater, CancelWork, ChooseReceiver, SkipAnswer, TellAbout
from bot.lifecycle.status.flows import WhichWorkFacts
from bot.reading.language.links import LINK
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.check_ins import hardly_news, report_of

LATER_TODAY = "later today"
"""How `later` is passed on, in the words of a report."""


def works_of(turn: Turn, person: str) -> list[Contract]:
    """The person's contracts as a contractor that are not over, working ones first."""
    contracts = turn.unit.find(Contract, contractor=person)
    live = [contract for contract in contracts if contract.stage in ("working", "delivered", "accepted")]
    return sorted(live, key=lambda contract: contract.stage != "working")


def _working(turn: Turn, person: str) -> list[Contract]:
    return [contract for contract in works_of(turn, person) if contract.stage == "working"]


def _awaited(turn: Turn, contracts: list[Contract]) -> list[Contract]:
    """Those of which a check-in waits for an answer."""
    return [
        contract for contract in contracts if any(check.open for check in turn.unit.find(CheckIn, contract=contract.id))
    ]


def about_work(turn: Turn, event: Said, works: list[Contract]) -> Iterator[Effect]:
    """A report, a question, or evidence; of several pieces of work the one that is named, else asked."""
    working = [contract for contract in works if contract.stage == "working"]
    waiting = bool(_awaited(turn, working))
    if is_chatter(event.text) and not event.files and not waiting and "done" not in event.text.lower():
        yield Tell(person=turn.person.id, message=wording.chatter(), on=turn.here)
        return
    if not working and is_question(event.text):
        yield Then(command=Inquire(works[0].project, event.text, event.files))
        return
    if not working and event.files:
        yield Then(command=WriteTo(works[0].id, event.text.strip(), event.files))
        return
    if not working:
        yield from unclear.ask_contractor(turn, event.text.strip(), works[0])
        return
    text = event.text.lower()
    named = [contract for contract in working if turn.unit.get(Project, contract.project).title.lower() in text]
    files = event.files
    if len(working) == 1 or len(named) == 1:
        contract = (named or working)[0]
        if is_question(event.text):
            yield Then(command=Inquire(contract.project, event.text, files))
        elif files or (report_of(event.text).told(asked=waiting) and not hardly_news(event.text)):
            yield Then(command=TellNews(contract.id, event.text, files))
        elif LINK.search(event.text):
            yield Then(command=AskHandIn(contract.id, event.text.strip()))
        else:
            yield from unclear.ask_contractor(turn, event.text.strip(), contract)
        return
    known = {"words": event.text, "files": files}
    yield Ask(person=turn.person.id, flow="which_work", subject=turn.person.id, on=turn.here, known=known)


def works(turn: Turn, talk: Talk) -> WhichWorkFacts:
    """What the question "which work?" may know."""
    working = _working(turn, talk.person)
    return WhichWorkFacts(tuple((contract.id, turn.unit.get(Project, contract.project).title) for contract in working))


def tell_about(turn: Turn, cmd: TellAbout) -> Iterator[Effect]:
    yield Then(command=TellNews(cmd.contract, cmd.text, cmd.files))


def choose_receiver(turn: Turn, cmd: ChooseReceiver) -> Iterator[Effect]:
    """Files of an owner for whom several work."""
    known = {"words": cmd.text, "files": cmd.files}
    yield Ask(person=turn.person.id, flow="receiver", subject=turn.person.id, on=turn.here, known=known)


def cancel(turn: Turn, cmd: CancelWork) -> Iterator[Effect]:
    """Outside any form it is a contractor who cannot go on (PRODUCT 5.2)."""
    working = _working(turn, turn.person.id)
    if not working:
        yield Reply(message=engine_wording.nothing_open())
    for contract in working:
        yield Then(command=BeginStop(contract.id))


def later(turn: Turn, cmd: AnswerLater) -> Iterator[Effect]:
    """Outside any form it is the answer to a check-in."""
    awaited = _awaited(turn, _working(turn, turn.person.id))
    if not awaited:
        yield Reply(message=engine_wording.nothing_open())
    for contract in awaited[:1]:
        yield Then(command=TellNews(contract.id, LATER_TODAY))


def skip(turn: Turn, cmd: SkipAnswer) -> Iterator[Effect]:
    awaited = _awaited(turn, _working(turn, turn.person.id))
    if not awaited:
        yield Reply(message=wording.nothing_to_skip())
    for contract in awaited[:1]:
        yield Then(command=SkipCheckIn(contract.id))
