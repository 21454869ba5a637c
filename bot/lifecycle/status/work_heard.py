"""What a contractor's whole message at work is: a report, a question, a delivery, or several of them at once."""

from collections.abc import Iterator

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.events import Attachment, Said
from bot.engine.resolving import DoIt, candidates, resolve
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import BeginDelivery, HandIn, TellNews
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone
from bot.lifecycle.settlement.commands import AskHandIn
from bot.lifecycle.settlement.handing import fixing
from bot.lifecycle.status.commands import HearWork
from bot.lifecycle.status.facts import telling
from bot.reading.language.links import links_in
from bot.reading.replies.check_ins import report_of
from bot.reading.replies.handed import changed, claims_all, delivers, same_place
from bot.reading.replies.work_said import work_said

ASKS_ONLY = ("question", "message", "deliver")
"""What a question that stands in a report may be read as and is none: it goes to the owner as it is."""


def the_work_meant(turn: Turn, text: str) -> Contract | None:
    """The one piece of work under way that words can be about: the only one, or the one they name."""
    working = turn.unit.find(Contract, contractor=turn.person.id, stage="working")
    named = [row for row in working if turn.unit.get(Project, row.project).title.lower() in text.lower()]
    meant = working if len(working) == 1 else named
    return meant[0] if len(meant) == 1 else None


def heard(turn: Turn, event: Said) -> Command | None:
    """A delivery in words, fixes that are made, a report with a question in it, files with either; else None."""
    text, files = event.text.strip(), event.files
    contract = the_work_meant(turn, text)
    if contract is None:
        return None
    handed = delivers(text)
    if handed is not None:
        return HandIn(contract.id, handed, files)
    said = work_said(text)
    if not said.asked:
        return _told(turn, contract, text, files, alone=True)
    if not said.told:
        return Inquire(contract.project, text, files) if files else None
    return _both(turn, contract, said.told, said.asked, files)


def _both(turn: Turn, contract: Contract, told: str, asked: str, files: tuple[Attachment, ...]) -> Command | None:
    """Two things, each with its own result; None where the question asks me for something that needs the whole."""
    first = _told(turn, contract, told, files, alone=False)
    if first is None:
        return None
    known = telling.asked(turn, asked)
    if known is not None:
        return HearWork(contract.id, first, known)
    results = resolve(asked, candidates(turn)).results
    if not results:
        return HearWork(contract.id, first, Inquire(contract.project, asked, part=True))
    if len(results) > 1 or not isinstance(results[0], DoIt) or results[0].candidate.effect != "shows":
        return None
    meant = results[0]
    if set(ASKS_ONLY).intersection(meant.candidate.intents):
        return HearWork(contract.id, first, Inquire(contract.project, asked, part=True))
    return None if "more_time" in meant.candidate.intents else HearWork(contract.id, first, meant.command)


def _told(turn: Turn, contract: Contract, text: str, files: tuple[Attachment, ...], *, alone: bool) -> Command | None:
    """What was told, as a command; None where it is nothing to be sure of. Of a message that is told as a whole only
    deliveries and files are taken here: reports and requests have their own way."""
    links = links_in(text)
    read = report_of(text)
    bad = read.report in ("at_risk", "blocked") and not read.guessed
    part = read.finished is not None and read.of is not None and read.finished < read.of
    if fixing(turn, contract.id) is not None and not (bad or part or read.plan):
        made = changed(text)
        if made == "said" or (made and (links or files or same_place(text))):
            return HandIn(contract.id, text, files)
        if made or ((links or files) and read.report in (None, "on_track")):
            return AskHandIn(contract.id, text, files)
    sent = bool(links or files)
    if sent and _asked_whether(turn, contract):
        return AskHandIn(contract.id, text, files)
    if sent and bad and claims_all(text):  # "sorry, I was ill. Here is everything"
        return AskHandIn(contract.id, text, files)
    asked = any(check.open for check in turn.unit.find(CheckIn, contract=contract.id))
    if read.report == "done" and not asked:
        return HandIn(contract.id, text, files) if links or files else None if alone else BeginDelivery(contract.id)
    if read.report == "done" and links:
        return TellNews(contract.id, text, files)
    if sent and not asked and not (bad or read.finished is not None or read.plan) and claims_all(text):
        ahead = turn.unit.find(Milestone, contract=contract.id, state="open")
        dates = any(date.kind == "checkpoint" for date in ahead)
        return (AskHandIn if dates else HandIn)(contract.id, text, files)
    if alone and not files:
        return None
    return TellNews(contract.id, text, files)


def _asked_whether(turn: Turn, contract: Contract) -> bool:
    """Whether it is being asked if what was sent before is the delivery."""
    talks = turn.unit.find(Talk, person=turn.person.id, flow="handing", subject=contract.id)
    return any(talk.state == "open" for talk in talks)


def hear(turn: Turn, cmd: HearWork) -> Iterator[Effect]:
    """Each part has its own result and its own echo; the question first, so that what goes on stays the last word."""
    yield Then(command=cmd.second)
    yield Then(command=cmd.first)
