"""Taking a delivery and the owner's verdicts on it (F080 to F084)."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Refresh, ShowForm, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.contracts.commands import BeginDelivery
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement import fix_wording, wording
from bot.lifecycle.settlement.asking_wording import check_line
from bot.lifecycle.settlement.commands import Deliver, Judge, JudgeInWords, PassTheRest
from bot.lifecycle.settlement.model import Delivery, Verdict, VerdictKind
from bot.lifecycle.settlement.model.words import verdicts
from bot.lifecycle.settlement.reviewing import review_timers
from bot.reading.values import Wall


def begin(turn: Turn, cmd: BeginDelivery) -> Iterator[Effect]:
    case = case_of(turn.unit, cmd.contract)
    case.only("contractor", turn.person.id)
    if case.contract.stage != "working":
        raise NotNow(
            f"{case.project.title} is {case.contract.stage.replace('_', ' ')}; there is nothing to deliver now."
        )
    yield Ask(person=turn.person.id, flow="deliver", subject=case.id, on=turn.here)


def deliver(turn: Turn, cmd: Deliver) -> Iterator[Effect]:
    """The delivery stands against the version in force; dates that it meets are done."""
    case = case_of(turn.unit, cmd.contract)
    case.only("contractor", turn.person.id)
    case.contract.deliver()
    earlier = turn.unit.find(Delivery, contract=case.id)
    wall = Wall.of(turn.now, case.owner.zone)
    until = Wall(wall.local + timedelta(days=case.brief_version.brief.review_days), wall.zone).at
    delivery = Delivery(
        id=turn.ids.new("d"),
        contract=case.id,
        version_id=case.contract.version_id,
        at=turn.now,
        checks=cmd.checks,
        artefacts=cmd.artefacts,
        note=cmd.note,
        round=len(earlier),
        review_until=until,
    )
    turn.unit.add(delivery)
    for one in earlier:
        if one.state == "fixing" and one.version_id == delivery.version_id:
            delivery.carry(one)
        if one.state in ("open", "fixing"):
            one.replaced()
    for milestone in turn.unit.find(Milestone, contract=case.id, state="open"):
        milestone.state = "done"
    case.contract.heard(turn.now)
    for check in turn.unit.find(CheckIn, contract=case.id):
        if check.open:
            check.answer("done", "delivered", turn.now)
            yield from settle(turn, ("Delivered.",), *(f"checkin:{check.id}:{rung}" for rung in range(5)))
    if case.project.stage == "working":
        yield Then(command=MoveProject(case.project.id, "delivered"))
    names = [one.url or one.name for one in cmd.artefacts]
    detail = {"round": delivery.round, "work": names, "checks": [check_line(one) for one in cmd.checks]}
    yield Record(project=case.project.id, what="delivered", detail={**detail, "note": cmd.note})
    yield Tell(person=turn.person.id, message=wording.delivered(case, delivery, turn.now), on=turn.here)
    yield Tell(person=case.owner.id, message=card(turn, case, delivery), on="slack", card=f"delivery:{delivery.id}")
    yield from review_timers(delivery, case)
    yield Refresh(person=case.owner.id)


def signed(turn: Turn, delivery: Delivery) -> tuple[Brief, str]:
    """The brief that a delivery is judged by, and its version in short."""
    found = turn.unit.get(Version, delivery.version_id)
    return found.brief, found.short


def card(turn: Turn, case: Case, delivery: Delivery) -> Message:
    brief, short = signed(turn, delivery)
    return wording.card(case, delivery, brief.criteria, short)


def judged_by_owner(turn: Turn, delivery: str) -> tuple[Delivery, Case]:
    """The delivery, if whoever acts owns its project (X56)."""
    found = turn.unit.get(Delivery, delivery)
    case = case_of(turn.unit, found.contract)
    case.only("owner", turn.person.id)
    return found, case


def judge(turn: Turn, cmd: Judge) -> Iterator[Effect]:
    delivery, case = judged_by_owner(turn, cmd.delivery)
    kind: VerdictKind = "pass" if cmd.kind == "pass" else "as_is" if cmd.kind == "as_is" else "fix"
    if kind == "fix" and not cmd.seen.strip():
        yield Tell(person=turn.person.id, message=wording.say_what((cmd.criterion,)), on="slack")
        return
    yield from _give(turn, case, delivery, ((cmd.criterion, Verdict(kind, cmd.seen.strip())),))


def pass_rest(turn: Turn, cmd: PassTheRest) -> Iterator[Effect]:
    delivery, case = judged_by_owner(turn, cmd.delivery)
    rest = tuple((name, Verdict("pass")) for name in left_open(delivery))
    if not rest:
        raise NotNow("Every criterion has its verdict already.")
    yield from _give(turn, case, delivery, rest)


def left_open(delivery: Delivery) -> tuple[str, ...]:
    return tuple(one.criterion for one in delivery.checks if one.criterion not in delivery.verdicts)


def judge_in_words(turn: Turn, cmd: JudgeInWords) -> Iterator[Effect]:
    """Verdicts, wishes and the rest in one message; a fix without what was seen is asked back (F082, F083)."""
    delivery, case = judged_by_owner(turn, cmd.delivery)
    read = verdicts(cmd.text, tuple(one.criterion for one in delivery.checks))
    given = tuple((name, one) for name, one in read.verdicts if one.kind != "fix" or one.seen)
    unseen = tuple(name for name, one in read.verdicts if one.kind == "fix" and not one.seen)
    if read.rest_passes:
        named = {name for name, _ in read.verdicts}
        given += tuple((name, Verdict("pass")) for name in left_open(delivery) if name not in named)
    if given:
        yield from _give(turn, case, delivery, given)
    elif delivery.state != "open":
        raise NotNow("This delivery has been settled already.")
    if unseen:
        yield Tell(person=turn.person.id, message=wording.say_what(unseen), on="slack")
    first = len(delivery.extras)
    delivery.wish(*read.extras)
    _, short = signed(turn, delivery)
    for index in range(first, len(delivery.extras)):
        yield Tell(
            person=turn.person.id,
            message=fix_wording.extra(delivery, index, short),
            on="slack",
            card=f"extra:{delivery.id}:{index}",
        )


def _give(turn: Turn, case: Case, delivery: Delivery, given: tuple[tuple[str, Verdict], ...]) -> Iterator[Effect]:
    for name, verdict in given:
        delivery.judge(name, verdict)
        detail = {"criterion": name, "seen": verdict.seen, "round": delivery.round}
        yield Record(project=case.project.id, what=f"verdict: {wording.KINDS[verdict.kind]}", detail=detail)
    yield Amend(card=f"delivery:{delivery.id}", message=card(turn, case, delivery))
    brief, _ = signed(turn, delivery)
    if delivery.complete:
        message = wording.decide(case, delivery, brief.fix_rounds)
        yield from settle(turn, ("See the newer card below.",), f"decide:{delivery.id}")
        yield Tell(person=turn.person.id, message=message, on="slack", card=f"decide:{delivery.id}")
    else:
        yield Tell(person=turn.person.id, message=wording.judged(delivery, given), on="slack")


def fix_form(turn: Turn, subject: str, argument: str) -> Iterator[Effect]:
    delivery, _ = judged_by_owner(turn, subject)
    if delivery.state != "open":
        raise NotNow("This delivery has been settled already.")
    brief, _ = signed(turn, delivery)
    text = next((one.text for one in brief.criteria if one.id == argument), "")
    yield ShowForm(form=wording.fix_form(delivery, argument, text), otherwise=wording.say_what((argument,)))


def fix_errors(turn: Turn, subject: str, argument: str, values: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    seen = next(iter(values.get("seen", ("",))), "")
    return {} if len(seen.strip()) >= 3 else {"seen": wording.nothing_seen()}
