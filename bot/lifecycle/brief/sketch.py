"""What a pasted post already says: a sketch whose values stand as known answers and are shown at review (F006)."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from bot.engine.questions import split_lines
from bot.lifecycle.brief.leftovers import WORK, left_of
from bot.lifecycle.brief.model import HoursAndOverlap, MustNice, Pay
from bot.lifecycle.brief.terms_wording import ON_ACCEPTANCE, terms_in_words
from bot.reading.brief import BriefRead, Found, Line, brief
from bot.reading.replies.titles import named
from bot.reading.result import Span
from bot.reading.values import Wall, When

POST_FROM = 200
"""Shorter texts than this are a line, not a post: only their words are taken, nothing is looked for in them."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A working title, and what was found, by the brief's question keys."""

    title: str
    known: dict[str, object] = field(default_factory=dict)


def sketch(text: str, *, now: datetime, zone: str, locale: str) -> Sketch:
    """Read a post (`now` aware, `zone` IANA). What is not there stays open and is asked; nothing is invented."""
    if len(text) < POST_FROM and text.count("\n") < 3:
        return Sketch(short_title(named(text)))
    read = brief(text, now=now, zone=zone, locale=locale)
    wanted = _wanted(read, text)
    people, of_people = _people(read)
    title = read.title.value if read.title else text
    values: dict[str, object] = {
        "result": "\n".join(text[slice(*span)].strip(" .") for span in wanted),
        "rules": _rules(read, wanted),
        "not_included": _words(read.not_included),
        "criteria": _words(read.criteria),
        "people": people,
        "pay": _pay(read, text),
        "cutoff": _cutoff(read, now),
        "hours": HoursAndOverlap(read.hours.value) if read.hours.value else None,
    }
    asked = (read.budget.span, read.pay_terms.span, read.deadline.span, read.hours.span)
    lines = (*read.rules, *read.not_included, *read.criteria)
    used = [*wanted, *of_people, *(piece.span for piece in lines), *(span for span in asked if span)]
    if read.title and len(title) <= TITLE_AT_MOST and title.rstrip(" .!?,:;-").endswith(named(title)):
        used.append(read.title.span)
    values["left"] = left_of(read.lines, used, wanted)
    return Sketch(short_title(named(title)), {key: value for key, value in values.items() if value})


TITLE_AT_MOST = 60


def short_title(text: str) -> str:
    """One line of at most 60 characters, as a project is called everywhere."""
    first = text.strip().splitlines()[0].strip(" #*") if text.strip() else "Project"
    return first if len(first) <= TITLE_AT_MOST else first[: TITLE_AT_MOST - 1].rsplit(" ", 1)[0] + " …"


def _words(pieces: tuple[Found[str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece.value.strip(" .") for piece in pieces))


def _overlap(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _rules(read: BriefRead, wanted: list[Span]) -> tuple[str, ...]:
    """A rule that stands inside a thing to hand over is said there already."""
    rules = tuple(rule for rule in read.rules if not any(a <= rule.span[0] and rule.span[1] <= b for a, b in wanted))
    return tuple(part.strip() for rule in _words(rules) for part in rule.split(";") if part.strip())


_CLAUSE_END = re.compile(r"[.;!?\n](?=\s|$)|, (?!\d)|\)| (?:and|und|y) (?:\w+ ){0,2}(?:need|want|pay|brauchen|necesit)")
_MOST_WORK_LINES = 3


def _wanted(read: BriefRead, text: str) -> list[Span]:
    """Where the things to hand over stand: what the post lists or counts, each to the end of its clause, else the
    first lines that speak of work to be done."""
    if not read.deliverables:
        of_work = [line.span for line in read.lines if not _speaks_of_more(line) and WORK.search(line.text)]
        return of_work[:_MOST_WORK_LINES]
    out: list[Span] = []
    for start, end in sorted(piece.span for piece in read.deliverables):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
            continue
        line = next((line.span for line in read.lines if line.span[0] <= start < line.span[1]), (start, end))
        stop = _CLAUSE_END.search(text, end, max(end, line[1]))
        out.append((start, stop.start() if stop else max(end, line[1])))
    return out


def _speaks_of_more(line: Line) -> bool:
    """Whether a line has a place of its own, or is about applying."""
    return any(field not in ("goal", "deliverables") for field in line.speaks_of)


def _people(read: BriefRead) -> tuple[MustNice | None, list[Span]]:
    """Must-haves and nice-to-haves, and where they stand; skills only where the post lists them as such."""
    elsewhere = [piece.span for piece in (read.hours, read.budget, read.deadline) if piece.span]
    wanted = tuple(piece for piece in read.must_haves if not any(_overlap(piece.span, span) for span in elsewhere))
    listed = [line.span for line in read.lines if "skills" in line.speaks_of]
    skills = tuple(piece for piece in read.skills if any(_overlap(piece.span, span) for span in listed))
    taken = wanted or skills
    musts = tuple(part for words in _words(taken) for part in words.split("; "))
    if len(musts) == 1:
        musts = split_lines(musts[0]) or musts
    if not musts and not read.nice_to_haves:
        return None, []
    spans = [piece.span for piece in (*taken, *read.nice_to_haves)]
    return (MustNice(musts, _words(read.nice_to_haves)), spans) if musts else (None, [])


def _pay(read: BriefRead, text: str) -> Pay | None:
    money = read.budget.value
    if money is None or money.currency is None:
        return None
    return Pay(money, terms_in_words(text) or ON_ACCEPTANCE)


def _cutoff(read: BriefRead, now: datetime) -> When | None:
    """Only a date that needs no question: one reading, in the future, nothing odd about it."""
    when = read.deadline.value
    if when is None or read.deadline.query is not None or when.wall.at <= now:
        return None
    return When(Wall(when.wall.local, when.wall.zone), when.grain, when.assumed)
