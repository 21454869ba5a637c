"""One pasted post, mail or list to the fields of a brief, so that the owner answers only what it left open."""

import re
from datetime import datetime

from bot.reading.brief.budget import budget
from bot.reading.brief.layout import Unit, units
from bot.reading.brief.model import BriefRead, Found
from bot.reading.brief.skills import skills
from bot.reading.brief.timing import found_deadline, found_duration, found_hours
from bot.reading.brief.wants import contacts, sorted_out
from bot.reading.brief.work import deliverables, title
from bot.reading.pay_terms import PayTerms, pay_terms
from bot.reading.plain import lower, plain
from bot.reading.result import Reading

MOST = 20_000  # characters; longer posts are read up to here


def brief(text: str, *, now: datetime, zone: str, locale: str = "en", currency: str | None = None) -> BriefRead:
    """What `text` says of each field, each value with its span in `text`; nothing is invented (issue: absent is absent).

    `now` (aware) and `zone` (IANA) place the deadline; `currency` is the owner's stated one for amounts that name none.
    Never raises.
    """
    flat = plain(text, MOST)
    low = lower(flat)
    parts = units(flat)
    wants = sorted_out(parts)
    return BriefRead(
        title=title(flat, parts),
        goal=next(iter(wants["goal"]), None),
        deliverables=deliverables(parts),
        rules=_distinct(wants["rules"]),
        criteria=_distinct(wants["criteria"]),
        not_included=_distinct(wants["not_included"]),
        must_haves=_distinct(wants["must_haves"]),
        nice_to_haves=_distinct(wants["nice_to_haves"]),
        skills=skills(flat, parts),
        samples=_distinct(wants["samples"]),
        instructions=_distinct(wants["instructions"]),
        contact=contacts(flat, parts),
        budget=budget(flat, low, parts, currency=currency, locale=locale),
        pay_terms=_terms(flat, parts),
        duration=found_duration(parts, locale=locale),
        hours=found_hours(parts, locale=locale),
        deadline=found_deadline(parts, now=now, zone=zone, locale=locale),
    )


def _distinct(found: list[Found[str]], most: int = 40) -> tuple[Found[str], ...]:
    return tuple({one.value.lower(): one for one in reversed(found)}.values())[::-1][:most]


def _terms(text: str, parts: list[Unit]) -> Reading[PayTerms]:
    """When it is paid, from a sentence that speaks of pay: "weekly" elsewhere is a rhythm of work."""
    for part in parts:
        if part.field in ("budget", "pay_terms") or _PAYS.search(part.low):
            reading = pay_terms(part.text)
            if reading.span:
                base = part.start
                return Reading(reading.status, reading.value, (), (base + reading.span[0], base + reading.span[1]))
    return Reading.nothing()


_PAYS = re.compile(
    r"\b(?:pa(?:y|id|ying|yments?|ys)|up[ -]?front|deposit|milestones?|advance|instal?lments?|escrow|50 ?/ ?50)\b"
)
