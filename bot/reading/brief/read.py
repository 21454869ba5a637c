"""One pasted post, mail or list to the fields of a brief, so that the owner answers only what it left open."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.reading.brief.abroad import Translation, tongue, translated
from bot.reading.brief.budget import budget
from bot.reading.brief.due import found_deadline
from bot.reading.brief.layout import Unit, units
from bot.reading.brief.lines import all_lines, beyond
from bot.reading.brief.model import BriefRead, Deliverable, Found, Line, Lines, T
from bot.reading.brief.skills import skills
from bot.reading.brief.timing import found_duration, found_hours
from bot.reading.brief.wants import contacts, sorted_out
from bot.reading.brief.work import deliverables, title
from bot.reading.language.plain import lower, plain
from bot.reading.money.pay_terms import PayTerms, pay_terms
from bot.reading.result import Reading

MOST = 12_000  # characters; longer posts are read up to here


def brief(text: str, *, now: datetime, zone: str, locale: str = "en", currency: str | None = None) -> BriefRead:
    """What `text` says of each field, each value with its span in `text`; nothing is invented: absent is absent.

    `now` (aware) and `zone` (IANA) place the deadline; `currency` is the owner's stated one for amounts that name none.
    Never raises.
    """
    flat = _unmarked(plain(text, MOST))
    spoken = tongue(lower(flat))
    if spoken is None:
        read = _read(text, flat, now, zone, locale, currency)
    else:
        english = translated(flat, spoken)
        local = spoken if locale.lower().startswith("en") else locale
        read = _back(_read(english.text, english.text, now, zone, local, currency), text, english)
    return replace(read, lines=(*read.lines, *beyond(text, len(flat))))


def _read(text: str, flat: str, now: datetime, zone: str, locale: str, currency: str | None) -> BriefRead:
    low = lower(flat)
    parts = units(flat)
    wants = {name: _distinct(_own(text, found)) for name, found in sorted_out(parts).items()}
    # Their months are in English by now, their order is not.
    dates = "en-gb" if locale.lower()[:2] in ("de", "es") else locale
    return BriefRead(
        title=next(iter(_own(text, [t] if (t := title(flat, parts)) else [])), None),
        goal=next(iter(wants["goal"]), None),
        deliverables=tuple(_worded(text, flat, d) for d in deliverables(parts)),
        rules=wants["rules"],
        criteria=wants["criteria"],
        not_included=wants["not_included"],
        must_haves=wants["must_haves"],
        nice_to_haves=wants["nice_to_haves"],
        skills=tuple(_own(text, skills(flat, parts))),
        samples=wants["samples"],
        instructions=wants["instructions"],
        contact=tuple(_own(text, contacts(flat, parts))),
        budget=budget(flat, low, parts, currency=currency, locale=locale),
        pay_terms=_terms(flat, parts),
        duration=found_duration(parts, locale=dates),
        hours=found_hours(parts, locale=dates),
        deadline=found_deadline(parts, now=now, zone=zone, locale=dates),
        lines=all_lines(text, flat, parts),
    )


def _back(read: BriefRead, text: str, english: Translation) -> BriefRead:
    """The same finds at their places in the post, in its own words."""

    def lines(found: Lines) -> Lines:
        spans = [english.back(one.span) for one in found]
        return tuple(Found(text[slice(*span)], span) for span in spans)

    def line(found: Found[str] | None) -> Found[str] | None:
        return next(iter(lines((found,))), None) if found else None

    def reading(found: Reading[T]) -> Reading[T]:
        span = english.back(found.span) if found.span else None
        return Reading(found.status, found.value, found.options, span, found.query)

    return BriefRead(
        title=line(read.title),
        goal=line(read.goal),
        deliverables=tuple(
            Found(Deliverable(text[slice(*(span := english.back(d.span)))], d.value.count), span)
            for d in read.deliverables
        ),
        rules=lines(read.rules),
        criteria=lines(read.criteria),
        not_included=lines(read.not_included),
        must_haves=lines(read.must_haves),
        nice_to_haves=lines(read.nice_to_haves),
        skills=lines(read.skills),
        samples=lines(read.samples),
        instructions=lines(read.instructions),
        contact=lines(read.contact),
        budget=reading(read.budget),
        pay_terms=reading(read.pay_terms),
        duration=reading(read.duration),
        hours=reading(read.hours),
        deadline=reading(read.deadline),
        lines=tuple(Line(text[slice(*(span := english.back(one.span)))], span, one.speaks_of) for one in read.lines),
    )


_MARKUP = re.compile(
    r"</?(?:br|p|li|ul|ol|div|b|strong|em|i|u|h[1-6]|span|td|tr|table|a)\b[^<>\n]{0,200}/?>|&(?:amp|nbsp|quot"
    r"|#39|lt|gt|bull|rsquo|ndash|mdash|middot);",
    re.IGNORECASE,
)
# A range that a copied page broke into lines.
_BROKEN = re.compile(r"[$€£]\d[\d.,]{0,10}\n ?[-–] ?\n[$€£]\d[\d.,]{0,10}(?:\nHourly)?")
# ":moneybag:" of chats; a line that ends with one would else look like a heading.
_SHORTCODE = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?!\w)")
_LETTERS = {
    "&amp;": "&",
    "&quot;": '"',
    "&#39;": "'",
    "&rsquo;": "'",
    "&ndash;": "-",
    "&mdash;": "-",
    "&bull;": "•",
    "&middot;": "•",
}


def _unmarked(text: str) -> str:
    """The text without HTML marks, which exports of job boards carry; the length stays."""

    def blank(match: re.Match[str]) -> str:
        mark = match[0].lower()
        sign = _LETTERS.get(mark) or ("\n" if re.match(r"</?(?:br|p|li|ul|ol|div|h\d|tr)\b", mark) else " ")
        return sign.ljust(len(mark))

    text = _BROKEN.sub(lambda match: match[0].replace("\n", " "), text)
    if ":" in text:
        text = _SHORTCODE.sub(lambda match: " " * len(match[0]), text)
    return _MARKUP.sub(blank, text) if "<" in text or "&" in text else text


def _own(text: str, found: Iterable[Found[str]]) -> list[Found[str]]:
    """The same finds in the post's own characters."""
    return [Found(text[one.span[0] : one.span[1]], one.span) for one in found]


def _worded(text: str, flat: str, one: Found[Deliverable]) -> Found[Deliverable]:
    """The same deliverable in the post's own characters."""
    start = max(0, flat.find(one.value.what, *one.span))
    return Found(Deliverable(text[start : start + len(one.value.what)], one.value.count), one.span)


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
