"""What the version in force says: pay, dates, rounds, hours, rights, and whether something is part of it."""

from collections.abc import Iterator
from datetime import datetime, time

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.applications.commands import ViewApplication
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.contracts.commands import ShowAgreement
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.status.facts import wording
from bot.lifecycle.status.facts.ground import Facts, Ground
from bot.reading.replies.same_words import INTERVIEW, RIGHTS, about_same, wanted
from bot.reading.replies.topics import Asked
from bot.reading.values import Wall


def pay(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """The pay of the version, and what the one who is meant asks for where applicants name it."""
    brief = ground.brief
    if ground.version is None or brief is None:
        return None
    lines = [wording.pay(brief.pay, ground.version)]
    price = ground.one.applied.price if ground.one and ground.one.applied else None
    if price is not None and brief.pay.asked:
        lines.append(wording.price_asked("" if ground.side == "contractor" else ground.they, price))
    if ground.contract is not None and ground.contract.stage in ("accepted", "closed"):
        lines.append(wording.accepted(paid=ground.contract.paid))
    return Facts(tuple(lines))


def hours(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    if ground.brief is None:
        return None
    lines = [wording.hours(ground.brief)]
    if ground.side == "owner" and ground.one is not None and ground.one.applied:
        lines.append(wording.hours_of(ground.one.name, ground.one.applied.times))
    return Facts(tuple(lines))


def rounds(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """How many rounds of fixes were agreed, and how many are used."""
    if ground.brief is None:
        return None
    delivery = ground.delivery
    used = None if delivery is None else delivery.round + (delivery.state == "fixing")
    return Facts((wording.rounds(ground.brief, used), wording.review(ground.brief)))


def fix_time(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Until when fixes are due, or the work is looked at; else the rule for both."""
    if ground.brief is None:
        return None
    if ground.fixing is not None and ground.contract is not None:
        dates = [row for row in _dates(turn, ground) if row.kind == "checkpoint"]
        if dates:
            return Facts((wording.fixes_until(dates[-1].wall.at, ground.zones),))
    delivery = ground.delivery
    if delivery is not None and delivery.state == "open":
        owner = "" if ground.side == "owner" else ground.owner.name
        return Facts((wording.looks_until(owner, delivery.review_until, ground.zones, ground.brief.silence),))
    return Facts((wording.fix_rule(), wording.review(ground.brief)))


def fixes(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What was seen, by criterion; only while fixes are asked for."""
    delivery = ground.fixing
    if delivery is None:
        return None
    return Facts((wording.fixes(tuple((name, delivery.verdicts[name].seen) for name in delivery.fixes)),))


def dates(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """The start, what is due next, the cut-off and the end of the review, as far as they are to come."""
    if ground.brief is None:
        return None
    rows = [row for row in _all_dates(turn, ground, ground.brief) if row[1] > turn.now]
    ahead = rows or [(wording.CUTOFF, ground.brief.cutoff.at)]
    return Facts(tuple(wording.date(name, at, ground.zones) for name, at in ahead[:4]))


def _all_dates(turn: Turn, ground: Ground, brief: Brief) -> list[tuple[str, datetime]]:
    table = brief.timetable
    if ground.contract is not None:
        rows = [(row.label, row.wall.at) for row in _dates(turn, ground)]
    else:
        rows = [(wording.checkpoint(number), wall.at) for number, wall in enumerate(table.checkpoints[:1], 1)]
        rows.append((wording.CUTOFF, brief.cutoff.at))
    end = ground.delivery.review_until if ground.delivery is not None else table.review_until.at
    return sorted([(wording.START, table.starts.at), *rows, (wording.REVIEW, end)], key=lambda row: row[1])


def _dates(turn: Turn, ground: Ground) -> list[Milestone]:
    assert ground.contract is not None
    rows = turn.unit.find(Milestone, contract=ground.contract.id, state="open")
    return sorted(rows, key=lambda row: row.wall.at)


def zone(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Whose clock a time is on: the date that stands at that time, else that time on both clocks today."""
    if len(ground.zones) == 1:
        return Facts((wording.one_zone(ground.zones[0], ground.they),))
    rule = wording.zones_named(ground.zones)
    moments = _moments(turn, ground)
    if not asked.clock:
        ahead = sorted((at, name) for name, at in moments if at > turn.now)
        return Facts((*(wording.date(name, at, ground.zones) for at, name in ahead[:1]), rule))
    same = [(name, at) for name, at in moments if any(_on(at, zone) in asked.clock for zone in ground.zones)]
    if same:
        return Facts((*(wording.date(name, at, ground.zones) for name, at in same[:2]), rule))
    today = Wall.of(turn.now, ground.zones[0]).local.date()
    clocks = [Wall(datetime.combine(today, hour), ground.zones[0]).at for hour in asked.clock]
    return Facts((*(wording.both_clocks(at, ground.zones) for at in clocks), rule))


def _on(at: datetime, zone: str) -> time:
    """The time of day in a zone."""
    return Wall.of(at, zone).local.time().replace(second=0, microsecond=0)


def _moments(turn: Turn, ground: Ground) -> list[tuple[str, datetime]]:
    rows: list[tuple[str, datetime]] = []
    if ground.offered is not None:
        rows.append((wording.OFFER_ENDS, ground.offered.expires))
    if ground.interview is not None and ground.interview.state == "invited":
        rows.append((wording.ANSWERS_UNTIL, ground.interview.due))
    if ground.brief is not None:
        if ground.contract is None and ground.offer is None:
            rows.append((wording.DECISION, ground.brief.timetable.decides.at))
        rows += _all_dates(turn, ground, ground.brief)
    return rows


def rights(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Who owns the result and whether it may be shown, and every rule that speaks of it."""
    brief = ground.brief
    if brief is None or ground.version is None:
        return None
    ruled = [rule for rule in brief.rules if about_same(rule, RIGHTS)]
    return Facts(
        (wording.ownership(brief.ownership, ground.version), *map(wording.rule, ruled[:2]), wording.NOTHING_ELSE)
    )


def scope(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """The lines of the version that speak of what is asked about; where none does, that it does not, unless the
    question is a guess."""
    version = ground.version
    if version is None:
        return None
    words = wanted(asked.about)
    found = [line for line, text in _lines(version) if about_same(text, words)] if words else []
    if found:
        lines = (wording.says(version), *found[:4])
    elif asked.guessed:
        return None
    elif words:
        lines = (wording.says_nothing(asked.about, version), wording.extra())
    else:
        lines = (wording.consists_of(version.brief, version), wording.left_out(version.brief), wording.extra())
    return Facts(lines, (wording.agreement_button(ShowAgreement(ground.contract.id)),) if ground.contract else ())


def _lines(version: Version) -> Iterator[tuple[Text, str]]:
    brief = version.brief
    for text in brief.deliverables:
        yield wording.line(wording.DELIVERABLE, text), text
    for text in brief.rules:
        yield wording.line(wording.RULE, text), text
    for criterion in brief.criteria:
        yield wording.line(criterion.id, criterion.text), criterion.text
    for text in brief.not_included:
        yield wording.line(wording.NOT_INCLUDED, text), text
    for text in brief.musts:
        yield wording.line(wording.MUST, text), text


def terms(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What was offered or agreed: work, pay, dates, rounds, and until when an offer stands."""
    version, offer = ground.version, ground.offer
    if version is None or (ground.contract is None and (offer is None or offer.state not in ("draft", "sent"))):
        return None
    brief = version.brief
    lines = [
        wording.consists_of(brief, version),
        wording.pay(brief.pay, None),
        wording.from_to(brief, ground.zones),
        wording.rounds(brief, None),
    ]
    if ground.contract is None and offer is not None:
        lines.append(wording.offer_stands(offer, ground.they if ground.side == "owner" else "", ground.zones))
        return Facts(tuple(lines))
    assert ground.contract is not None
    return Facts(tuple(lines), (wording.agreement_button(ShowAgreement(ground.contract.id)),))


def mine(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What they sent, once more: the answers of an interview where they ask for these, else the application."""
    interview = ground.interview
    if interview is not None and interview.answers and about_same(asked.text, INTERVIEW):
        rows = [(question.text, interview.answers.get(question.id, "")) for question in interview.questions]
        return Facts(tuple(wording.answered_line(question, text) for question, text in rows if text))
    return Facts(instead=ViewApplication(ground.one.id)) if ground.one is not None else None
