"""What either side can do about a contract at any moment, by word (C59)."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.standing import Candidate, What
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts import standing_wording as wording
from bot.lifecycle.contracts.agreeing.commands import Agree, MatchEveryPoint
from bot.lifecycle.contracts.commands import (
    BeginDelivery,
    BeginHandOver,
    BeginMessage,
    BeginQuestion,
    BeginStop,
    EndContract,
    HandOver,
    ShowAgreement,
    TellNews,
    WriteTo,
)
from bot.lifecycle.contracts.model import CheckIn, Contract, Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.working.commands import (
    AskForReport,
    BeginAway,
    BeginProposal,
    BeginSlip,
    DecideSlip,
    KeepWaiting,
    PrepareRunnerUp,
)
from bot.reading.language.spoken import locale_of
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.check_ins import hardly_news, report_of
from bot.reading.replies.passed_on import words_for
from bot.reading.replies.plans import at_the_time_of, away_days, new_date
from bot.reading.replies.request_kinds import AT_WORK
from bot.reading.replies.requests import requests

LIVE = ("reading_back", "signing", "working", "delivered")


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of every contract that is not over, what its owner and what its contractor can do."""
    for contract in turn.unit.find(Contract, owner=turn.person.id):
        if contract.stage in LIVE:
            yield from _of_owner(turn, engagement_of(turn.unit, contract.id))
    mine = [row for row in turn.unit.find(Contract, contractor=turn.person.id) if row.stage in LIVE]
    for contract in mine:
        yield from _of_contractor(turn, engagement_of(turn.unit, contract.id), alone=len(mine) == 1)


def _of_owner(turn: Turn, engagement: Engagement) -> Iterator[Candidate]:
    contract, they = engagement.contract, engagement.they
    about = _Maker(engagement.project, they)
    yield _message(engagement, they, words=("message", f"message {they.lower()}"))
    yield about.one(ShowAgreement(contract.id), "agreement", wording.AGREEMENT, words=("what we agreed",))
    if contract.stage in ("reading_back", "signing"):
        yield from _signing(engagement, about, owner=True)
    if contract.owner_owes:
        yield about.one(
            HandOver(contract.id), "given", wording.GIVEN, words=("given",), effect="outward", does=wording.tells(they)
        )
    if contract.stage == "working":
        for slip in turn.unit.find(Slip, contract=contract.id, state="asked"):
            yield from _asked_slip(slip, engagement, about)
        if any(check.silence for check in turn.unit.find(CheckIn, contract=contract.id) if check.open):
            yield about.one(KeepWaiting(contract.id), "keep_waiting", wording.KEEP_WAITING, words=("keep waiting",))
            yield about.one(PrepareRunnerUp(contract.id), "runner_up", wording.RUNNER_UP, words=("prepare runner-up",))
        ask = AskForReport(contract.id), ("remind", "ask_report"), wording.ask_for_report(they)
        yield about.one(*ask, effect="outward", does=wording.asks_for_report(they))
        yield _move(turn, engagement)
        end = about.one(EndContract(contract.id), "end", wording.END, effect="outward", does=wording.ends(engagement))
        yield replace(end, intents=("end", "delete_draft", "start_over"))


def _signing(engagement: Engagement, about: "_Maker", *, owner: bool) -> Iterator[Candidate]:
    contract = engagement.contract
    mine = contract.signed("owner" if owner else "contractor")
    if contract.stage == "signing" and mine is None:
        sign = Agree(contract.id, engagement.brief_version.number)
        yield about.one(sign, "agree", wording.SIGN, words=("i agree",), effect="outward", does=wording.SIGNS)
    if owner and contract.stage == "signing" and not contract.owner_owes:
        yield about.one(BeginHandOver(contract.id), "owes", wording.OWES, words=("i still owe something",))
    if owner and contract.stage == "reading_back" and contract.points and not contract.ticked:
        matches = MatchEveryPoint(contract.id, contract.rounds)
        yield about.one(matches, ("agree", "matches"), wording.ALL_MATCH, words=("all match",), effect="changes")


def _asked_slip(slip: Slip, engagement: Engagement, about: "_Maker") -> Iterator[Candidate]:
    told = wording.tells(engagement.they)
    yield about.one(
        DecideSlip(slip.id, "agree"), "agree", wording.AGREE_DATE, words=("agree",), effect="outward", does=told
    )
    yield about.one(
        DecideSlip(slip.id, "one"), "one_day", wording.ONE_DAY, words=("only +1",), effect="outward", does=told
    )
    yield about.one(
        DecideSlip(slip.id, "keep"), "refuse", wording.KEEP_DATE, words=("keep",), effect="outward", does=told
    )


def _of_contractor(turn: Turn, engagement: Engagement, *, alone: bool) -> Iterator[Candidate]:
    """With several pieces of work "7 done" is asked about by their names, not taken for the delivery of one."""
    contract, owner = engagement.contract, engagement.owner.name
    about = _Maker(engagement.project, "")
    yield _message(engagement, owner, words=("message",))
    yield about.one(ShowAgreement(contract.id), "agreement", wording.AGREEMENT, words=("what we agreed",))
    yield about.one(BeginQuestion(contract.id), "question", wording.ASK, words=("ask",))
    if contract.stage == "signing":
        yield from _signing(engagement, about, owner=False)
    if contract.stage != "working":
        return
    yield about.one(BeginDelivery(contract.id), "deliver" if alone else "", wording.DELIVER, words=("deliver",))
    yield _words(engagement, BeginSlip(contract.id), "more_time", wording.MORE_TIME, _asks_days)
    yield _away(turn, engagement)
    yield _words(engagement, BeginMessage(contract.id), "news", wording.NEWS, lambda _: True)
    yield about.one(
        BeginStop(contract.id),
        "quit",
        wording.QUIT,
        words=(
            "i cannot continue",
            "quit",
        ),
    )
    for slip in turn.unit.find(Slip, contract=contract.id, state="offered"):
        take, leave = DecideSlip(slip.id, "take"), DecideSlip(slip.id, "leave")
        yield about.one(take, "agree", wording.TAKE_DATE, words=("take it",), effect="changes")
        yield about.one(leave, "refuse", wording.LEAVE_DATE, words=("that does not help",), effect="changes")


def _message(engagement: Engagement, to: str, words: tuple[str, ...]) -> Candidate:
    """Words for the other side, those behind the request among them."""

    def fill(text: str) -> WriteTo | None:
        said = words_for(text, to)
        return WriteTo(engagement.id, said) if said else None

    return Candidate(
        command=BeginMessage(engagement.id), intents=("message",), label=wording.message(to), words=words, about=to,
        project=engagement.project.title, of=engagement.project.id, effect="shows", fill=fill,
    )  # fmt: skip


def _words(
    engagement: Engagement, command: Command, intent: str, label: str, are_news: Callable[[str], bool]
) -> Candidate:
    """What the contractor asks for in words that are news as well ("bin krank, brauche zwei Tage mehr")."""

    def fill(text: str) -> TellNews | None:
        return TellNews(engagement.id, text) if are_news(text) else None

    return Candidate(
        command=command, intents=(intent,), label=label, effect="shows", fill=fill,
        words=("i need more time", "more time") if intent == "more_time" else ("news",),
        project=engagement.project.title, of=engagement.project.id,
    )  # fmt: skip


def _move(turn: Turn, engagement: Engagement) -> Candidate:
    """Another cut-off, which the owner looks at before the contractor is asked."""

    def fill(text: str) -> BeginProposal | None:
        found = new_date(text, now=turn.now, zone=engagement.cutoff.zone, locale=locale_of(text, turn.person.locale))
        if found is None:
            return None
        wall = at_the_time_of(found, engagement.cutoff)
        return BeginProposal(engagement.id, wall.local.isoformat(timespec="minutes"))

    return Candidate(
        command=BeginProposal(engagement.id), intents=("move_date", "extend", "more_time"), label=wording.MOVE_DATE,
        words=("move the date",), about=engagement.they, effect="shows", fill=fill,
        project=engagement.project.title, of=engagement.project.id,
    )  # fmt: skip


def _away(turn: Turn, engagement: Engagement) -> Candidate:
    """Days away, which the contractor looks at before the owner hears of them."""

    def fill(text: str) -> BeginAway | None:
        days = away_days(text, now=turn.now, zone=engagement.zone, locale=locale_of(text, turn.person.locale))
        return BeginAway(engagement.id, f"{days.first.isoformat()}/{days.last.isoformat()}") if days else None

    return Candidate(
        command=BeginAway(engagement.id), intents=("away",), label=wording.AWAY, words=("away", "i am away"),
        effect="shows", fill=fill, project=engagement.project.title, of=engagement.project.id,
    )  # fmt: skip


def _asks_days(text: str) -> bool:
    read = report_of(text)
    return read.more_days is not None or (read.report in ("at_risk", "blocked") and not read.guessed)


class _Maker:
    """Candidates of one contract; a person's name tells two contracts apart for their owner."""

    def __init__(self, project: Project, they: str) -> None:
        self.project, self.they = project, they

    def one(
        self,
        command: Command,
        intent: str | tuple[str, ...],
        label: str,
        words: tuple[str, ...] = (),
        effect: What = "shows",
        does: str = "",
    ) -> Candidate:
        """Said without a reason to ask back: what is outward is confirmed by the engine."""
        intents = (intent,) if isinstance(intent, str) else intent
        return Candidate(
            command=command, intents=intents, label=label, words=words, about=self.they, effect=effect, does=does,
            project=self.project.title, of=self.project.id,
        )  # fmt: skip


def report(turn: Turn, text: str) -> TellNews | None:
    """Words that say how the work goes, of somebody with one piece of work or naming one; "done" may be the delivery,
    and what is only guessed to be a worry answers a check-in but nothing else."""
    working = turn.unit.find(Contract, contractor=turn.person.id, stage="working")
    named = [row for row in working if turn.unit.get(Project, row.project).title.lower() in text.lower()]
    working = named if len(working) > 1 else working
    if len(working) != 1:
        return None
    read = report_of(text)
    asked = any(check.open for check in turn.unit.find(CheckIn, contract=working[0].id))
    if (read.guessed and requests(text, AT_WORK).found) or is_question(text):
        return None
    if (not asked and is_chatter(text)) or hardly_news(text, read):
        return None
    told = read.report in ("at_risk", "blocked", "on_track", "later") and (asked or not read.guessed)
    return TellNews(working[0].id, text) if told else None
