"""The interview that leaves no gaps: seven questions and one review (T.1, S16, S17)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.brief import wording
from bot.brief.answers import (
    criteria_question,
    dates_question,
    hours_question,
    must_nice_question,
    pay_question,
    split_rules,
)
from bot.brief.commands import SaveBrief
from bot.brief.kinds import kind_of_work
from bot.brief.model import Brief, Criterion, HoursAndOverlap, MustNice, Pay, PayAnswer
from bot.brief.timetable import Timetable, timetable
from bot.engine.asking import Choice, fingerprint
from bot.engine.questions import choice, items, moment, review, text
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
}


@dataclass(frozen=True, slots=True)
class BriefFacts:
    """What the interview may know: the project, its working title, the owner's zone and usual currency, and now."""

    project: str
    title: str
    zone: str
    currency: str
    now: datetime


async def brief(facts: BriefFacts, known: Mapping[str, Any]) -> SaveBrief | None:
    """Ask for what is missing, show everything once, and hand over a complete brief."""
    result = await text(
        "result", wording.result(), most=4000, known=known.get("result"), help=wording.result_help(),
        needed=("Without it nobody knows what to deliver",),
    )  # fmt: skip
    kind = kind_of_work(facts.title, result)
    given = await items(
        "rules", wording.rules(), known=known.get("rules"), help=wording.rules_help(), optional=True, unset=()
    )
    rules, open_ones = split_rules(given)
    not_included: list[str] = list(known.get("not_included", ()))
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
            not_included.append(one)
    marks = await criteria_question(kind, known.get("criteria"))
    wanted: MustNice = await must_nice_question(known.get("people"))
    pay: PayAnswer = await pay_question(facts.currency, known.get("pay"))
    cutoff: When = await moment("cutoff", wording.cutoff(), after=facts.now, known=known.get("cutoff"))
    computed = timetable(cutoff.wall, facts.now)
    table: Timetable = await dates_question(computed, cutoff.wall)
    hours: HoursAndOverlap = await hours_question(known.get("hours"))
    made = Brief(
        title=facts.title or _title(result),
        result=result,
        deliverables=_deliverables(result, known),
        rules=rules,
        not_included=tuple(not_included),
        criteria=tuple(Criterion(f"C{number}", one) for number, one in enumerate(marks, 1)),
        musts=wanted.musts,
        nices=wanted.nices,
        pay=Pay(pay.money, pay.terms),
        hours=hours.hours,
        overlap=hours.overlap or Decimal(0),
        timetable=table,
        samples=known.get("samples", 2),
    )
    done = await review(
        "review", wording.review(made), go="Make the ad", word="make the ad", extra=(Choice("Later", "later", "later"),)
    )
    if done.startswith("later"):
        return None
    return SaveBrief(facts.project, made)


def _title(result: str) -> str:
    first = result.strip().splitlines()[0] if result.strip() else "Project"
    return first if len(first) <= 60 else first[:59].rsplit(" ", 1)[0] + " …"


def _deliverables(result: str, known: Mapping[str, Any]) -> tuple[str, ...]:
    found = known.get("deliverables")
    if isinstance(found, tuple) and found and known.get("result") == result:
        return found
    rows = [row.strip(" -*•\t") for row in result.splitlines() if row.strip(" -*•\t")]
    return tuple(rows) or (result,)
