"""The interview that leaves no gaps: seven questions and one review (T.1, S16, S17)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.engine.flow import Choice, fingerprint
from bot.engine.questions import choice, items, moment, shorten, text
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.answers import dates_question, defaults_question, hours_question, pay_question, review_question
from bot.lifecycle.brief.commands import SaveBrief
from bot.lifecycle.brief.fairness import PAID_TEST, asks_for_free_work
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.lists import criteria_question, must_nice_question, rules_question
from bot.lifecycle.brief.model import Brief, Criterion, Defaults, HoursAndOverlap, MustNice, Pay, PayAnswer
from bot.lifecycle.brief.timetable import Timetable, timetable
from bot.reading.replies.lists import split_unsure, without_nothing
from bot.reading.values import When

OUTLINE = ("result", "rules", "criteria", "people", "pay", "cutoff", "hours")
LABELS: Mapping[str, str] = {
    "deliverables": "result",
    "goal": "result",
    "title": "result",
    "how": "rules",
    "must": "people",
    "musts": "people",
    "must-haves": "people",
    "nice": "people",
    "budget": "pay",
    "price": "pay",
    "money": "pay",
    "deadline": "cutoff",
    "dates": "cutoff",
    "date": "cutoff",
    "timetable": "cutoff",
    "overlap": "hours",
    "rate": "pay",
    "cut-off": "cutoff",
    "cut off": "cutoff",
    "not included": "rules",
    "criterion": "criteria",
    "nice-to-haves": "people",
    "skills": "people",
    "default": "defaults",
    "defaults": "defaults",
    "samples": "defaults",
    "rounds": "defaults",
    "portfolio": "defaults",
}


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
    result = await text(
        "result", wording.result(), most=4000, known=known.get("result"), help=wording.result_help(),
        needed=("Without it nobody knows what to deliver",), echo=lambda value: (shorten(value).rstrip(". "),),
    )  # fmt: skip
    kind = kind_of_work(facts.title, result)
    rules, not_included = await _rules(known)
    marks = await criteria_question(kind, known.get("criteria"))
    wanted: MustNice = await must_nice_question(known.get("people"))
    musts = await _fair("people", wanted.musts)
    pay: PayAnswer = await pay_question(facts.currency, known.get("pay"))
    defaults: Defaults = await defaults_question(known.get("defaults"))
    cutoff: When = await moment("cutoff", wording.cutoff(), after=facts.now, known=known.get("cutoff"))
    computed = timetable(cutoff.wall, facts.now, review_days=defaults.review_days)
    table: Timetable = await dates_question(computed, known.get("cutoff.dates"))
    hours: HoursAndOverlap = await hours_question(known.get("hours"))
    made = Brief(
        title=facts.title or _title(result),
        result=result,
        deliverables=_deliverables(result, known),
        rules=rules,
        not_included=not_included,
        criteria=tuple(Criterion(f"C{number}", one) for number, one in enumerate(marks, 1)),
        musts=musts,
        nices=wanted.nices,
        pay=Pay(pay.money, pay.terms),
        hours=hours.hours,
        overlap=hours.overlap or Decimal(0),
        timetable=table,
        samples=defaults.samples,
        review_days=max(1, table.review_days),
        fix_rounds=defaults.fix_rounds,
        ownership=defaults.ownership,
    )
    await review_question(wording.review(made, facts.talk))
    return SaveBrief(facts.project, made)


async def _rules(known: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rules, and what is not included; of what the owner was not sure of, each is decided (F008)."""
    rules, open_ones = split_unsure(await rules_question(known.get("rules")))
    left_out: tuple[str, ...] = known.get("not_included", ())
    if left_out:
        left_out = without_nothing(
            await items("rules.out", wording.not_included(), known=left_out, optional=True, unset=())
        )
    for one in open_ones:
        choices = (
            Choice("In", "in", "in"),
            Choice("Out, write it down", "out", "out"),
            Choice("Decide later", "later", "decide later"),
        )
        chosen = await choice(f"rules.{fingerprint(one)[:6]}", wording.unsure(one), choices)
        if chosen == "in":
            rules = (*rules, one)
        elif chosen == "out":
            left_out = (*left_out, one)
    return await _fair("rules", rules), left_out


async def _fair(step: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Unpaid work on this very job is not advertised: past samples instead, or a paid test (C25)."""
    kept: list[str] = []
    for one in wanted:
        if not asks_for_free_work(one):
            kept.append(one)
            continue
        choices = (Choice("Past samples", "past", "past samples"), Choice("A paid test", "paid", "paid test"))
        if await choice(f"{step}.free.{fingerprint(one)[:6]}", wording.free_work(one), choices) == "paid":
            kept.append(PAID_TEST)
    return tuple(dict.fromkeys(kept))


def _title(result: str) -> str:
    first = result.strip().splitlines()[0] if result.strip() else "Project"
    return first if len(first) <= 60 else first[:59].rsplit(" ", 1)[0] + " …"


def _deliverables(result: str, known: Mapping[str, Any]) -> tuple[str, ...]:
    found = known.get("deliverables")
    if isinstance(found, tuple) and found and known.get("result") == result:
        return found
    rows = [row.strip(" -*•\t") for row in result.splitlines() if row.strip(" -*•\t")]
    return tuple(rows) or (result,)
