"""Reading a read-back: whose own words, which point each sentence is about, and what does not fit the version.

Pure and simple on purpose: these are hints for the owner, whose tick decides.
"""

from collections.abc import Sequence
from datetime import datetime
from re import IGNORECASE
from re import compile as pattern

from rapidfuzz import fuzz

from bot.engine import formatting
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.contracts.agreeing import hint_wording as wording
from bot.lifecycle.contracts.model import PointKey
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

PASTED_SENTENCE = 92
PASTED_SHARE = 0.6
LEAST_WORDS_PASTED = 5

_SENTENCE = pattern(r"(?<=[.!?])\s+|\n+|;\s+")
_CLAUSE = pattern(r"(?<=[.!?])\s+|\n+|;\s+|,\s+")
_NUMBERED = pattern(r"(?m)^\s*([1-3])\s*[.):]\s+")
_DUE = pattern(
    r"\b(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|sday|nesday|rsday|urday)?\b"
    r"|\b(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b\d{1,2}\.? may\b|\bmay \d"
    r"|\b\d{1,2}(:\d\d)?\s?(am|pm)\b|\b\d{1,2}:\d\d\b|\b(tomorrow|deadline|cut-?off|due|stuck|block\w*|delay\w*|late)\b",
    IGNORECASE,
)
_NOT = pattern(
    r"\b(no|not|never|without|nothing|except|exclud\w*|avoid|out of scope|leave out|\w+n['’]t)\b", IGNORECASE
)
_DATED = pattern(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}|next)\b"
    r"|\b\d{1,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d",
    IGNORECASE,
)
_HELP = pattern(
    r"\b(stuck|block\w*|problem\w*|trouble|write|tell|message|ask|contact|report|let you know|inform)\b", IGNORECASE
)
_NUMBER = pattern(r"(?<![\w.,:])\d+(?:[.,]\d+)?(?![\w:])")
_PIECE = pattern(r"[,;=\n]|\band\b|(?<=[a-z])\.\s")


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text, without bullets."""
    return [piece.strip(" -*•\t") for piece in _SENTENCE.split(text) if piece.strip(" -*•\t.")]


def _flat(text: str) -> str:
    return " ".join(pattern(r"[^\w]+").sub(" ", text.lower()).split())


def pasted(text: str, brief: Brief) -> bool:
    """Whether most of it is our own text: a read-back has to be in their words (idea 1)."""
    ours = [_flat(row.split(": ", 1)[-1]) for row in brief.canonical().splitlines()]
    whole = " ".join(ours)
    rows = [_flat(sentence) for sentence in sentences(text)]
    copied = sum(len(row) for row in rows if len(row.split()) >= LEAST_WORDS_PASTED and _copied(row, whole))
    return copied > PASTED_SHARE * sum(map(len, rows))


def _copied(row: str, whole: str) -> bool:
    return len(row) <= len(whole) and fuzz.partial_ratio(row, whole) >= PASTED_SENTENCE


def split_points(text: str, keys: Sequence[PointKey]) -> dict[PointKey, str]:
    """What was said about each point, by number or sentence by sentence; the whole of it where nothing was found."""
    whole = text.strip()
    if len(keys) == 1:
        return {keys[0]: whole}
    marks = list(_NUMBERED.finditer(whole))
    if [mark[1] for mark in marks] == [str(number + 1) for number in range(len(keys))]:
        ends = [mark.start() for mark in marks[1:]] + [len(whole)]
        return {key: whole[mark.end() : end].strip() for key, mark, end in zip(keys, marks, ends, strict=True)}
    about: dict[PointKey, list[str]] = {key: [] for key in keys}
    for sentence in sentences(whole):
        about[_about(sentence, keys)].append(sentence)
    return {key: "\n".join(rows or _clauses(whole, key, keys)) or whole for key, rows in about.items()}


def _clauses(text: str, key: PointKey, keys: Sequence[PointKey]) -> list[str]:
    """Parts of sentences that a point may stand in when no whole sentence is about it."""
    return [clause.strip() for clause in _CLAUSE.split(text) if clause.strip() and _about(clause, keys) == key]


def _about(sentence: str, keys: Sequence[PointKey]) -> PointKey:
    if "due" in keys and _DUE.search(sentence):
        return "due"
    if "not" in keys and _NOT.search(sentence):
        return "not"
    return "what" if "what" in keys else keys[0]


def hints(key: PointKey, words: str, whole: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    """What code finds in one point. `whole` is the whole read-back, `zone` the contractor's, `now` aware."""
    match key:
        case "what":
            return _numbers(words, whole, brief)
        case "not":
            return _not_included(whole, brief)
        case "due":
            return _due(words, brief, now=now, zone=zone)


def _numbers(words: str, whole: str, brief: Brief) -> tuple[str, ...]:
    wanted = dict.fromkeys(_NUMBER.findall(" ".join(brief.deliverables)))
    known = set(_NUMBER.findall(" ".join((brief.canonical(), brief.cutoff.local.strftime("%d %H")))))
    missing = [number for number in wanted if number not in _NUMBER.findall(whole)]
    other = [number for number in dict.fromkeys(_NUMBER.findall(words)) if number not in known]
    return (*map(wording.number_missing, missing), *map(wording.number_unknown, other))


def _stems(text: str) -> set[str]:
    return {word.rstrip("s") for word in _flat(text).split() if len(word) > 3}


def _not_included(whole: str, brief: Brief) -> tuple[str, ...]:
    hints = []
    for item in brief.not_included:
        stems = _stems(item)
        where = [sentence for sentence in sentences(whole) if stems and stems <= _stems(sentence)]
        wanted = [sentence for sentence in where if not _NOT.search(sentence)]
        if wanted:
            hints.append(wording.written_in(item, wanted[0]))
        elif not where:
            hints.append(wording.not_mentioned(item))
    return tuple(hints)


def _due(words: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    hints = []
    cutoff = brief.cutoff
    named = _moments(words, now=now, zone=zone)
    due = formatting.moment(cutoff.at, (cutoff.zone, zone))
    if not named:
        hints.append(wording.no_date(due))
    elif any(_same(when, cutoff, words) for when in named):
        pass
    elif alike := [when for when in named if when.wall.local == cutoff.local and not when.assumed]:
        hints.append(wording.other_zone(cutoff.local, alike[0].wall.zone, due))
    elif any(when.assumed and when.wall.local.date() == cutoff.local.date() for when in named):
        hints.append(wording.no_time(due))
    else:
        last = max(named, key=lambda when: when.wall.at)
        hints.append(wording.other_date(last.wall, due))
    if not _HELP.search(words):
        hints.append(wording.NO_PLAN_IF_BLOCKED)
    return tuple(hints)


def _same(when: When, cutoff: Wall, words: str) -> bool:
    """The cut-off itself, or, where no date is named, its weekday and hour in the zone that they used."""
    local = Wall.of(cutoff.at, when.wall.zone).local
    alike = local.weekday() == when.wall.local.weekday() and local.time() == when.wall.local.time()
    return not when.assumed and (when.wall.at == cutoff.at or (alike and not _DATED.search(words)))


def _moments(words: str, *, now: datetime, zone: str) -> list[When]:
    """Every date that can be read in it, whole or piece by piece, in the contractor's zone unless one is named."""
    dates: list[When] = []
    for piece in (words, *(piece for piece in _PIECE.split(words) if piece and piece.strip())):
        read = deadline(piece, now=now, zone=zone)
        dates += [read.value] if read.value is not None else read.options
    return [when for when in dict.fromkeys(dates) if when.wall.at > now]
