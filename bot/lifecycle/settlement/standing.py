"""What either side can do about a delivery and after it at any moment, by word (C59)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.standing import Candidate
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.settlement import standing_wording as wording
from bot.lifecycle.settlement.again import OVER
from bot.lifecycle.settlement.commands import (
    AcceptDelivery,
    AnswerPaid,
    BeginDifference,
    HireAgain,
    JudgeInWords,
    PassTheRest,
    SendFixes,
    ShowRecord,
    TakeFixes,
    TellPaid,
)
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.settlement.model.verdicts import verdicts
from bot.reading.replies.requests import requests
from bot.reading.replies.yesno import yesno

BARE = 2
"""Words of a yes that is too short to judge everything by."""


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of every contract: the verdicts, the money, the fixes; and the record of each project."""
    owned = turn.unit.find(Contract, owner=turn.person.id)
    worked = turn.unit.find(Contract, contractor=turn.person.id)
    for contract in owned:
        engagement = engagement_of(turn.unit, contract.id)
        if contract.stage == "delivered":
            yield from _to_judge(turn, engagement)
        if contract.stage == "accepted":
            yield from _to_pay(engagement, engagement.they)
        if contract.stage in OVER:
            yield Candidate(
                command=HireAgain(contract.id), intents=("hire_again",), label=wording.hire_again(engagement.they),
                words=(wording.hire_again(engagement.they).lower(),), about=engagement.they, effect="shows",
                project=engagement.project.title, of=engagement.project.id,
            )  # fmt: skip
    for contract in worked:
        if contract.stage in ("working", "delivered"):
            yield from _fixes(turn, engagement_of(turn.unit, contract.id))
        if contract.stage == "accepted":
            yield from _to_pay(engagement_of(turn.unit, contract.id))
    projects = [*turn.unit.find(Project, owner=turn.person.id)]
    projects += [turn.unit.get(Project, contract.project) for contract in worked]
    for project in projects:
        yield Candidate(
            command=ShowRecord(project.id), intents=("record",), label=wording.RECORD, words=("record", "timeline"),
            effect="shows", project=project.title, of=project.id,
        )  # fmt: skip


def _to_judge(turn: Turn, engagement: Engagement) -> Iterator[Candidate]:
    title, project, they = engagement.project.title, engagement.project.id, engagement.they
    for delivery in turn.unit.find(Delivery, contract=engagement.id, state="open"):
        fixes = sum(verdict.kind == "fix" for verdict in delivery.verdicts.values())
        if delivery.complete and not fixes:
            yield Candidate(
                command=AcceptDelivery(delivery.id), intents=("accept", "agree"), label=wording.ACCEPT,
                words=("accept", "accept delivery"), effect="outward", does=wording.accepts(they),
                project=title, of=project,
            )  # fmt: skip
        if not delivery.complete:
            yield Candidate(
                command=PassTheRest(delivery.id), intents=("accept",), label=wording.ALL_PASS,
                words=("the rest passes",), effect="outward", does=wording.passes(len(delivery.unjudged)),
                project=title, of=project,
            )  # fmt: skip
        if fixes:
            yield Candidate(
                command=SendFixes(delivery.id), intents=("send",), label=wording.FIXES, words=("send the fixes",),
                effect="outward", does=wording.sends_fixes(they, fixes), project=title, of=project,
            )  # fmt: skip


def _to_pay(engagement: Engagement, about: str = "") -> Iterator[Candidate]:
    """Heard from both; the contractor's word counts, and the owner's asks for it."""
    title, project = engagement.project.title, engagement.project.id
    if about and engagement.contract.paid != "yes":
        yield Candidate(
            command=TellPaid(engagement.id), intents=("paid",), label=wording.PAID, words=("i have paid everything",),
            about=about, effect="outward", does=wording.asks_whether_it_came(about), project=title, of=project,
        )  # fmt: skip
    elif engagement.contract.paid != "yes":
        yield Candidate(
            command=AnswerPaid(engagement.id, True), intents=("paid",), label=wording.PAID, words=("paid",),
            about=about, project=title, of=project,
        )  # fmt: skip
        yield Candidate(
            command=AnswerPaid(engagement.id, False), intents=("not_paid",), label=wording.NOT_PAID,
            words=("not yet", "not paid"), about=about, project=title, of=project,
        )  # fmt: skip


def _fixes(turn: Turn, engagement: Engagement) -> Iterator[Candidate]:
    title, project = engagement.project.title, engagement.project.id
    for delivery in turn.unit.find(Delivery, contract=engagement.id, state="fixing"):
        yield Candidate(
            command=TakeFixes(delivery.id), intents=("take_fixes", "agree"), label=wording.TAKE_FIXES, words=("ok",),
            project=title, of=project,
        )  # fmt: skip
        yield Candidate(
            command=BeginDifference(delivery.id), intents=("dispute",), label=wording.DIFFER,
            words=("i see it differently",), effect="shows", project=title, of=project,
        )  # fmt: skip


def verdict(turn: Turn, text: str) -> JudgeInWords | None:
    """Words that are verdicts on the owner's newest open delivery."""
    if any(request.negated for request in requests(text, ("send",)).found):
        return None
    if len(text.split()) <= BARE and (yesno(text) == "yes" or text.strip().lower() == "accept"):
        return None
    for contract in reversed(turn.unit.find(Contract, owner=turn.person.id, stage="delivered")):
        for delivery in reversed(turn.unit.find(Delivery, contract=contract.id, state="open")):
            read = verdicts(text, tuple(check.criterion for check in delivery.checks))
            settled = delivery.complete and not read.extras and not read.fault
            settled = settled and all(one.kind != "fix" for _, one in read.verdicts)
            if not read.empty and not settled:
                return JudgeInWords(delivery.id, text)
    return None
