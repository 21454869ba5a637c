"""What a pasted post already says: a sketch whose values stand as known answers and are shown at review (F006)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.engine.questions import split_lines
from bot.lifecycle.brief.model import HoursAndOverlap, MustNice, PayAnswer
from bot.lifecycle.brief.terms import terms_in_words
from bot.reading.brief import BriefRead, Found, brief
from bot.reading.values import Wall, When

POST_FROM = 200
"""Shorter texts than this are a line, not a post: only their words are taken, nothing is looked for in them."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """Found values by the brief's question keys, and their names in words."""

    title: str
    known: dict[str, Any] = field(default_factory=dict)
    names: tuple[str, ...] = ()


def sketch(text: str, *, now: datetime, zone: str, locale: str) -> Sketch:
    """Read a post (`now` aware, `zone` IANA). What is not there stays open and is asked; nothing is invented."""
    if len(text) < POST_FROM and text.count("\n") < 3:
        return Sketch(short_title(text))
    read = brief(text, now=now, zone=zone, locale=locale)
    known: dict[str, Any] = {}
    names: list[str] = []
    for key, name, value in (
        ("result", "what you want", _result(read)),
        ("rules", "how it must be done", _rules(read)),
        ("not_included", "what is not included", _words(read.not_included)),
        ("criteria", "how it is judged", _words(read.criteria)),
        ("people", "what the person must have", _people(read)),
        ("pay", "the pay", _pay(read, text)),
        ("cutoff", "the deadline", _cutoff(read, now)),
        ("hours", "the hours", HoursAndOverlap(read.hours.value) if read.hours.value else None),
    ):
        if value:
            known[key] = value
            names.append(name)
    title = read.title.value if read.title else text.strip().splitlines()[0]
    return Sketch(short_title(title), known, tuple(names))


def short_title(text: str) -> str:
    """One line of at most 60 characters, as a project is called everywhere."""
    first = text.strip().splitlines()[0].strip(" #*") if text.strip() else "Project"
    return first if len(first) <= 60 else first[:59].rsplit(" ", 1)[0] + " …"


def _words(found: tuple[Found[str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.value.strip(" .") for one in found))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _rules(read: BriefRead) -> tuple[str, ...]:
    return tuple(part.strip() for one in _words(read.rules) for part in one.split(";") if part.strip())


def _result(read: BriefRead) -> str:
    rows = [
        f"{one.value.count} {one.value.what}"
        if one.value.count and str(one.value.count) not in one.value.what
        else one.value.what
        for one in read.deliverables
    ]
    return "\n".join(rows)


def _people(read: BriefRead) -> MustNice | None:
    elsewhere = [one.span for one in (read.hours, read.budget, read.deadline) if one.span]
    wanted = tuple(one for one in read.must_haves if not any(_overlap(one.span, span) for span in elsewhere))
    musts = tuple(part for one in _words(wanted) or _words(read.skills) for part in one.split("; "))
    if len(musts) == 1:
        musts = split_lines(musts[0]) or musts
    return MustNice(musts, _words(read.nice_to_haves)) if musts else None


def _pay(read: BriefRead, text: str) -> PayAnswer | None:
    money = read.budget.value
    if money is None or money.currency is None:
        return None
    return PayAnswer(money, terms_in_words(text) or "on acceptance")


def _cutoff(read: BriefRead, now: datetime) -> When | None:
    """Only a date that needs no question: one reading, in the future, nothing odd about it."""
    when = read.deadline.value
    if when is None or read.deadline.query is not None or when.wall.at <= now:
        return None
    return When(Wall(when.wall.local, when.wall.zone), when.grain, when.assumed)
