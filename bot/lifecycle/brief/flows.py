"""The interview that leaves no gaps: every step of the outline, and one review (T.1, S16, S17)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.engine.flow import Choice, fingerprint
from bot.engine.questions import choice, items, moment, shorten, text
from bot.lifecycle.brief import review_wording, wording
from bot.lifecycle.brief.ahead import ahead
from bot.lifecycle.brief.amending import amended_time
from bot.lifecycle.brief.answers import dates_question, defaults_question, hours_question, review_question
from bot.lifecycle.brief.commands import SaveBrief
from bot.lifecycle.brief.earlier import Earlier, heard_back
from bot.lifecycle.brief.fairness import asks_for_free_work
from bot.lifecycle.brief.kinds import WorkKind, kind_of_work, usual
from bot.lifecycle.brief.leftovers import Leftover, Placing
from bot.lifecycle.brief.lists import criteria_question, must_nice_question, rules_question
from bot.lifecycle.brief.model import Brief, Criterion, Defaults, HoursAndOverlap, MustNice, Pay
from bot.lifecycle.brief.pay import exact_pay_question, pay_question
from bot.lifecycle.brief.placing import placed, placing_question, still_left
from bot.lifecycle.brief.sketch import short_title
from bot.lifecycle.brief.timetable import Timetable, timetable
from bot.reading.brief.placing import Target
from bot.reading.language.listing import enumerated
from bot.reading.replies.lists import split_unsure, without_nothing
from bot.reading.replies.titles import badly_named, named
from bot.reading.values import When


@dataclass(frozen=True, slots=True)
class BriefFacts:
    """What the interview may know: project, working title, the owner's zone and usual currency, now, and its talk."""

    project: str
    title: str
    zone: str
    currency: str
    now: datetime
    talk: str = ""


async def brief(facts: BriefFacts, known: Mapping[str, Any]) -> SaveBrief:
    """Ask for what is missing, show everything once, and hand over a complete brief."""
    guess = kind_of_work(facts.title)
    of_result = text(
        "result", wording.result(guess), most=4000, known=known.get("result"), help=wording.result_help(guess),
        needed=wording.RESULT_NEEDED, echo=lambda value: (shorten("; ".join(_rows(value))).rstrip(". "),),
        usual=usual(guess, "result"), usual_of=guess.called,
    )  # fmt: skip
    result = await replace(of_result, ahead=ahead)
    title = await _title(facts.title, result)
    kind = kind_of_work(title, result)
    earlier = Earlier(result)
    rules, not_included, stored = await _rules(kind, known, earlier)
    earlier = replace(earlier, rules=stored)
    marks = await heard_back(replace(criteria_question(kind, known.get("criteria")), ahead=ahead), earlier)
    earlier = replace(earlier, criteria=marks)
    of_people = replace(must_nice_question(kind, known.get("people")), ahead=ahead)
    wanted: MustNice = await heard_back(of_people, earlier)
    musts = await _fair("people", wanted.musts)
    earlier = replace(earlier, people=wanted)
    pay: Pay = await heard_back(replace(pay_question(facts.currency, known.get("pay")), ahead=ahead), earlier)
    if not (pay.exact or pay.asked):
        pay = await heard_back(exact_pay_question(pay), earlier)
    earlier = replace(earlier, pay=pay)
    defaults: Defaults = await defaults_question(known.get("defaults"))
    asked = moment("cutoff", wording.cutoff(), after=facts.now, known=known.get("cutoff"))
    cutoff: When = await heard_back(asked, earlier)
    earlier = replace(earlier, cutoff=cutoff.wall)
    computed = timetable(cutoff.wall, facts.now, review_days=defaults.review_days)
    dates = dates_question(computed, known.get("cutoff.dates"))
    dates = replace(dates, amends=lambda text, at: amended_time(cutoff.wall, text, at))
    table: Timetable = await heard_back(dates, earlier)
    hours: HoursAndOverlap = await heard_back(hours_question(kind, known.get("hours")), earlier)
    made = Brief(
        title=title,
        result=result,
        deliverables=_deliverables(result, known),
        rules=rules,
        not_included=not_included,
        criteria=tuple(Criterion(f"C{number}", mark) for number, mark in enumerate(marks, 1)),
        musts=musts,
        nices=wanted.nices,
        pay=pay,
        hours=hours.hours,
        overlap=hours.overlap or Decimal(0),
        timetable=table,
        samples=defaults.samples,
        review_days=max(1, table.review_days),
        fix_rounds=defaults.fix_rounds,
        ownership=defaults.ownership,
    )
    left: tuple[Leftover, ...] = known.get("left", ())
    step = 0
    while left:
        shown = review_wording.review(made, facts.talk, facts.now, left)
        said = await heard_back(placing_question(f"place.{step}", shown, left, made), earlier)
        if not isinstance(said, Placing):
            return SaveBrief(facts.project, made)  # as it was shown, without what has no place
        made, left, step = placed(made, await _fair_moves(said)), still_left(left, said), step + 1
    await heard_back(review_question(review_wording.review(made, facts.talk, facts.now), made), earlier)
    return SaveBrief(facts.project, made)


async def _title(guessed: str, result: str) -> str:
    """The working title; where it was guessed badly ("this", "URGENTLY someone", a sentence) the owner is asked."""
    if not badly_named(guessed):
        return guessed
    better = short_title(named(", ".join(_rows(result))))
    asked = text("title", wording.name_it(), least=2, most=60)
    if not badly_named(better):
        asked = replace(asked, choices=(Choice(better, better, better),))
    return await asked


async def _rules(
    kind: WorkKind, known: Mapping[str, Any], earlier: Earlier
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Rules, what is not included, and the answer as it was given; of what the owner was not sure of, each is decided
    (F008)."""
    given = await heard_back(replace(rules_question(kind, known.get("rules")), ahead=ahead), earlier)
    rules, unsure = split_unsure(given)
    left_out: tuple[str, ...] = known.get("not_included", ())
    if left_out:
        asked = items("rules.out", wording.not_included(), known=left_out, optional=True, unset=())
        left_out = without_nothing(await asked)
    for item in unsure:
        chosen = await choice(f"rules.{fingerprint(item)[:6]}", wording.unsure(item), wording.IN_OR_OUT)
        if chosen == "in":
            rules = (*rules, item)
        elif chosen == "out":
            left_out = (*left_out, item)
    return await _fair("rules", rules), left_out, given


async def _fair(step: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Unpaid work on this very job is not advertised: past samples instead, or a paid test (C25)."""
    kept: list[str] = []
    for line in wanted:
        if not asks_for_free_work(line):
            kept.append(line)
            continue
        key = f"{step}.free.{fingerprint(line)[:6]}"
        if await choice(key, wording.free_work(line), wording.SAMPLES_OR_TEST) == "paid":
            kept.append(wording.PAID_TEST)
    return tuple(dict.fromkeys(kept))


async def _fair_moves(placing: Placing) -> Placing:
    """Unpaid work is not advertised either if it was a line of a post that its owner put under what is asked."""
    moves: list[tuple[str, Target]] = []
    for line, to in placing.moves:
        if to not in ("must", "rules"):
            moves.append((line, to))
        else:
            moves += [(kept, to) for kept in await _fair("place", (line,))]
    return Placing(tuple(moves))


def _deliverables(result: str, known: Mapping[str, object]) -> tuple[str, ...]:
    listed = known.get("deliverables")
    if isinstance(listed, tuple) and listed and known.get("result") == result:
        return listed
    return _rows(result) or (result,)


def _rows(result: str) -> tuple[str, ...]:
    """What is handed over, one thing each: by lines, or by the numbers on one."""
    lines = [item for line in result.splitlines() for item in enumerated(line.strip()) or (line,)]
    return tuple(row.strip(" -*•\t") for row in lines if row.strip(" -*•\t"))
