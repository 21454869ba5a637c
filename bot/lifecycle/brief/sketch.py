"""What a pasted post already says: a sketch whose values stand as known answers and are shown at review (F006)."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.engine.questions import split_lines
from bot.lifecycle.brief.model import HoursAndOverlap, MustNice, Pay
from bot.lifecycle.brief.terms_wording import ON_ACCEPTANCE, terms_in_words
from bot.reading.brief import BriefRead, Found, brief
from bot.reading.replies.titles import named
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
    values = {
        "result": _result(read),
        "rules": _rules(read),
        "not_included": _words(read.not_included),
        "criteria": _words(read.criteria),
        "people": _people(read),
        "pay": _pay(read, text),
        "cutoff": _cutoff(read, now),
        "hours": HoursAndOverlap(read.hours.value) if read.hours.value else None,
    }
    title = read.title.value if read.title else text.strip().splitlines()[0]
    return Sketch(short_title(named(title)), {key: value for key, value in values.items() if value})


def short_title(text: str) -> str:
    """One line of at most 60 characters, as a project is called everywhere."""
    first = text.strip().splitlines()[0].strip(" #*") if text.strip() else "Project"
    return first if len(first) <= 60 else first[:59].rsplit(" ", 1)[0] + " …"


def _words(pieces: tuple[Found[str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece.value.strip(" .") for piece in pieces))


def _overlap(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _rules(read: BriefRead) -> tuple[str, ...]:
    return tuple(part.strip() for rule in _words(read.rules) for part in rule.split(";") if part.strip())


def _result(read: BriefRead) -> str:
    rows = []
    for piece in read.deliverables:
        count, what = piece.value.count, piece.value.what
        rows.append(f"{count} {what}" if count and str(count) not in what else what)
    return "\n".join(rows)


def _people(read: BriefRead) -> MustNice | None:
    elsewhere = [piece.span for piece in (read.hours, read.budget, read.deadline) if piece.span]
    wanted = tuple(piece for piece in read.must_haves if not any(_overlap(piece.span, span) for span in elsewhere))
    musts = tuple(part for words in _words(wanted) or _words(read.skills) for part in words.split("; "))
    if len(musts) == 1:
        musts = split_lines(musts[0]) or musts
    return MustNice(musts, _words(read.nice_to_haves)) if musts else None


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
