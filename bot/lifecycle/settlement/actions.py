"""Taking a delivery and the owner's verdicts on it (F080 to F084)."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Refresh, ShowForm, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.engine.people import Side
from bot.engine.registry import Values
from bot.lifecycle import happened
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.contracts.commands import BeginDelivery, WriteTo
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import fix_wording, refusals, wording
from bot.lifecycle.settlement.commands import Deliver, FixCriterion, Judge, JudgeInWords, PassTheRest, PlaceFault
from bot.lifecycle.settlement.handing import at_work
from bot.lifecycle.settlement.model import Delivery, Verdict
from bot.lifecycle.settlement.model.verdicts import verdicts
from bot.lifecycle.settlement.question_wording import check_line
from bot.lifecycle.settlement.reviewing import review_timers
from bot.reading.values import Wall


def begin(turn: Turn, cmd: BeginDelivery) -> Iterator[Effect]:
    engagement = at_work(turn, cmd.contract)
    yield Ask(person=turn.person.id, flow="deliver", subject=engagement.id, on=turn.here)


def deliver(turn: Turn, cmd: Deliver) -> Iterator[Effect]:
    """The delivery stands against the version in force; dates that it meets are done."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    engagement.contract.deliver()
    earlier = turn.unit.find(Delivery, contract=engagement.id)
    wall = Wall.of(turn.now, engagement.owner.zone)
    until = Wall(wall.local + timedelta(days=engagement.brief_version.brief.review_days), wall.zone).at
    delivery = Delivery(
        id=turn.ids.new("d"),
        contract=engagement.id,
        version_id=engagement.contract.version_id,
        at=turn.now,
        checks=cmd.checks,
        artefacts=cmd.artefacts,
        note=cmd.note,
        round=len(earlier),
        review_until=until,
    )
    turn.unit.add(delivery)
    for replaced in earlier:
        if replaced.state == "fixing" and replaced.version_id == delivery.version_id:
            delivery.carry(replaced)
        if replaced.state in ("open", "fixing"):
            replaced.replaced()
    for milestone in turn.unit.find(Milestone, contract=engagement.id, state="open"):
        milestone.state = "done"
    engagement.contract.heard(turn.now)
    for check in turn.unit.find(CheckIn, contract=engagement.id):
        if check.open:
            check.answer("done", "delivered", turn.now)
            yield from settle(turn, wording.DELIVERED, *check.cards)
    if engagement.project.stage == "working":
        yield Then(command=MoveProject(engagement.project.id, "delivered"))
    names = [sample.url or sample.name for sample in cmd.artefacts]
    detail = {"round": delivery.round, "work": names, "checks": [check_line(check) for check in cmd.checks]}
    yield Record(project=engagement.project.id, what=happened.DELIVERED, detail={**detail, "note": cmd.note})
    yield Tell(person=turn.person.id, message=wording.delivered(engagement, delivery, turn.now), on=turn.here)
    yield tell(engagement, "owner", card(turn, engagement, delivery), card=f"delivery:{delivery.id}")
    yield from review_timers(delivery, engagement)
    yield Refresh(person=engagement.owner.id)


def signed(turn: Turn, delivery: Delivery) -> tuple[Brief, str]:
    """The brief that a delivery is judged by, and its version in short."""
    version = turn.unit.get(Version, delivery.version_id)
    return version.brief, version.short


def criterion_text(turn: Turn, delivery: Delivery, criterion: str) -> str:
    """What the signed criterion says; "" if the version has no such criterion."""
    brief, _ = signed(turn, delivery)
    return next((known.text for known in brief.criteria if known.id == criterion), "")


def card(turn: Turn, engagement: Engagement, delivery: Delivery) -> Message:
    brief, short = signed(turn, delivery)
    return wording.card(engagement, delivery, brief.criteria, short)


def judged_by_owner(turn: Turn, id: str) -> tuple[Delivery, Engagement]:
    """The delivery, if whoever acts owns its project (X56)."""
    delivery = turn.unit.get(Delivery, id)
    engagement = engagement_of(turn.unit, delivery.contract)
    engagement.only("owner", turn.person.id)
    return delivery, engagement


def judge(turn: Turn, cmd: Judge) -> Iterator[Effect]:
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    if cmd.kind == "fix" and not cmd.seen.strip():
        yield Tell(person=turn.person.id, message=wording.say_what((cmd.criterion,)), on=Side.OWNER)
        return
    yield from _give(turn, engagement, delivery, ((cmd.criterion, Verdict(cmd.kind, cmd.seen.strip())),))


def pass_rest(turn: Turn, cmd: PassTheRest) -> Iterator[Effect]:
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    rest = tuple((name, Verdict("pass")) for name in delivery.unjudged)
    if not rest:
        raise NotNow(refusals.ALL_JUDGED)
    yield from _give(turn, engagement, delivery, rest)


def judge_in_words(turn: Turn, cmd: JudgeInWords) -> Iterator[Effect]:
    """Verdicts, wishes and the rest in one message; a fix without what was seen is asked back (F082, F083)."""
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    names = tuple(check.criterion for check in delivery.checks)
    read = verdicts(cmd.text, names)
    if read.fault:
        yield from _fault(turn, delivery, read.fault, rest=read.but_for_it)
    given = tuple((name, verdict) for name, verdict in read.verdicts if verdict.kind != "fix" or verdict.seen)
    unseen = tuple(name for name, verdict in read.verdicts if verdict.kind == "fix" and not verdict.seen)
    if read.rest_passes:
        named = {name for name, _ in read.verdicts}
        given += tuple((name, Verdict("pass")) for name in delivery.unjudged if name not in named)
    if given:
        yield from _give(turn, engagement, delivery, given)
    elif delivery.state != "open":
        raise NotNow(refusals.SETTLED)
    if unseen:
        yield Tell(person=turn.person.id, message=wording.say_what(unseen), on=Side.OWNER)
    yield from _wished(turn, delivery, read.extras)
    if cmd.files:
        yield Then(command=WriteTo(engagement.id, cmd.text, cmd.files))


def _fault(turn: Turn, delivery: Delivery, seen: str, *, rest: bool) -> Iterator[Effect]:
    """Something is wrong: with one criterion in question it is that one, else it is asked."""
    names = [check.criterion for check in delivery.checks]
    if len(names) == 1:
        yield Then(command=PlaceFault(delivery.id, names[0], seen, rest))
    else:
        known = {"seen": seen, "rest": rest}
        yield Ask(person=turn.person.id, flow="fault", subject=delivery.id, on=Side.OWNER, known=known)


def place_fault(turn: Turn, cmd: PlaceFault) -> Iterator[Effect]:
    """A fix of the criterion that was named, added to what is to be fixed there already; all others pass if they do."""
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    given: list[tuple[str, Verdict]] = []
    if cmd.criterion:
        before = delivery.verdicts.get(cmd.criterion)
        seen = f"{before.seen}; {cmd.seen}" if before is not None and before.kind == "fix" else cmd.seen
        given.append((cmd.criterion, Verdict("fix", seen)))
    if cmd.rest:
        given += [(name, Verdict("pass")) for name in delivery.unjudged if name != cmd.criterion]
    if given:
        yield from _give(turn, engagement, delivery, tuple(given))
    if not cmd.criterion:
        yield from _wished(turn, delivery, (cmd.seen,))


def _wished(turn: Turn, delivery: Delivery, wishes: tuple[str, ...]) -> Iterator[Effect]:
    """A card for each wish that no criterion names (C39)."""
    first = len(delivery.extras)
    delivery.wish(*wishes)
    _, short = signed(turn, delivery)
    for index in range(first, len(delivery.extras)):
        yield Tell(
            person=turn.person.id,
            message=fix_wording.extra(delivery, index, short),
            on=Side.OWNER,
            card=f"extra:{delivery.id}:{index}",
        )


def _give(
    turn: Turn, engagement: Engagement, delivery: Delivery, given: tuple[tuple[str, Verdict], ...]
) -> Iterator[Effect]:
    for name, verdict in given:
        delivery.judge(name, verdict)
        detail = {"criterion": name, "seen": verdict.seen, "round": delivery.round}
        yield Record(project=engagement.project.id, what=happened.verdict(wording.KINDS[verdict.kind]), detail=detail)
    yield Amend(card=f"delivery:{delivery.id}", message=card(turn, engagement, delivery))
    brief, _ = signed(turn, delivery)
    if delivery.complete:
        message = wording.decide(engagement, delivery, brief.fix_rounds)
        yield from settle(turn, wording.SEE_NEWER, f"decide:{delivery.id}")
        yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=f"decide:{delivery.id}")
    else:
        yield Tell(person=turn.person.id, message=wording.judged(delivery, given), on=Side.OWNER)


def show_fix(turn: Turn, cmd: FixCriterion) -> Iterator[Effect]:
    delivery, _ = judged_by_owner(turn, cmd.delivery)
    if delivery.state != "open":
        raise NotNow(refusals.SETTLED)
    text = criterion_text(turn, delivery, cmd.criterion)
    yield ShowForm(form=wording.fix_form(delivery, cmd.criterion, text), otherwise=wording.say_what((cmd.criterion,)))


def _seen(values: Values) -> str:
    return next(iter(values.get("seen", ("",))), "")


def accept_fix(cmd: FixCriterion, values: Values) -> Judge:
    """The verdict that a filled in form makes."""
    return Judge(cmd.delivery, cmd.criterion, "fix", _seen(values))


def check_fix(turn: Turn, cmd: FixCriterion, values: Values) -> Mapping[str, str]:
    """Errors by field key: a fix says what was seen (F082)."""
    return {} if len(_seen(values).strip()) >= 3 else {"seen": wording.nothing_seen()}
