"""Reading a read-back: whose own words, which point each sentence is about, and what does not fit the version.

Pure and simple on purpose: these are hints for the owner, whose tick decides.
"""

from collections.abc import Sequence
from datetime import datetime
from re import IGNORECASE
from re import compile as pattern
from typing import Literal

from rapidfuzz import fuzz

from bot.engine.clock import city, in_words
from bot.lifecycle.brief.model import Brief
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

Key = Literal["what", "not", "due"]
KEYS: tuple[Key, ...] = ("what", "not", "due")
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
    return [one.strip(" -*•\t") for one in _SENTENCE.split(text) if one.strip(" -*•\t.")]


def _flat(text: str) -> str:
    return " ".join(pattern(r"[^\w]+").sub(" ", text.lower()).split())


def pasted(text: str, brief: Brief) -> bool:
    """Whether most of it is our own text: a read-back has to be in their words (idea 1)."""
    ours = [_flat(row.split(": ", 1)[-1]) for row in brief.canonical().splitlines()]
    whole = " ".join(ours)
    rows = [_flat(one) for one in sentences(text)]
    copied = sum(len(one) for one in rows if len(one.split()) >= LEAST_WORDS_PASTED and _copied(one, whole))
    return copied > PASTED_SHARE * sum(map(len, rows))


def _copied(one: str, whole: str) -> bool:
    return len(one) <= len(whole) and fuzz.partial_ratio(one, whole) >= PASTED_SENTENCE


def split_points(text: str, keys: Sequence[Key]) -> dict[Key, str]:
    """What was said about each point, by number or sentence by sentence; the whole of it where nothing was found."""
    whole = text.strip()
    if len(keys) == 1:
        return {keys[0]: whole}
    marks = list(_NUMBERED.finditer(whole))
    if [one[1] for one in marks] == [str(number + 1) for number in range(len(keys))]:
        ends = [one.start() for one in marks[1:]] + [len(whole)]
        return {key: whole[one.end() : end].strip() for key, one, end in zip(keys, marks, ends, strict=True)}
    found: dict[Key, list[str]] = {key: [] for key in keys}
    for one in sentences(whole):
        found[_about(one, keys)].append(one)
    return {key: "\n".join(said or _clauses(whole, key, keys)) or whole for key, said in found.items()}


def _clauses(text: str, key: Key, keys: Sequence[Key]) -> list[str]:
    """Parts of sentences that a point may stand in when no whole sentence is about it."""
    return [one.strip() for one in _CLAUSE.split(text) if one.strip() and _about(one, keys) == key]


def _about(sentence: str, keys: Sequence[Key]) -> Key:
    if "due" in keys and _DUE.search(sentence):
        return "due"
    if "not" in keys and _NOT.search(sentence):
        return "not"
    return "what" if "what" in keys else keys[0]


def hints(key: Key, said: str, whole: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    """What code finds in one point. `whole` is the whole read-back, `zone` the contractor's, `now` aware."""
    match key:
        case "what":
            return _numbers(said, whole, brief)
        case "not":
            return _not_included(whole, brief)
        case "due":
            return _due(said, brief, now=now, zone=zone)


def _numbers(said: str, whole: str, brief: Brief) -> tuple[str, ...]:
    wanted = dict.fromkeys(_NUMBER.findall(" ".join(brief.deliverables)))
    known = set(_NUMBER.findall(" ".join((brief.canonical(), brief.cutoff.local.strftime("%d %H")))))
    missing = [one for one in wanted if one not in _NUMBER.findall(whole)]
    other = [one for one in dict.fromkeys(_NUMBER.findall(said)) if one not in known]
    return (
        *(f"the brief says {one}, they do not" for one in missing),
        *(f"they wrote {one}, which is not in the brief" for one in other),
    )


def _stems(text: str) -> set[str]:
    return {word.rstrip("s") for word in _flat(text).split() if len(word) > 3}


def _not_included(whole: str, brief: Brief) -> tuple[str, ...]:
    out = []
    for item in brief.not_included:
        stems = _stems(item)
        where = [one for one in sentences(whole) if stems and stems <= _stems(one)]
        wanted = [one for one in where if not _NOT.search(one)]
        if wanted:
            out.append(f"“{item}” is not included, and they wrote it in: “{wanted[0]}”")
        elif not where:
            out.append(f"“{item}” is not included, and they do not mention it")
    return tuple(out)


def _due(said: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    out = []
    cutoff = brief.cutoff
    found = _moments(said, now=now, zone=zone)
    both = in_words(cutoff.at, (cutoff.zone, zone))
    if not found:
        out.append(f"they name no date; it is due {both}")
    elif any(_same(one, cutoff, said) for one in found):
        pass
    elif alike := [one for one in found if one.wall.local == cutoff.local and not one.assumed]:
        theirs = alike[0].wall.zone
        out.append(f"they mean {cutoff.local:%H:%M} in {city(theirs)}; it is due {both}")
    elif any(one.assumed and one.wall.local.date() == cutoff.local.date() for one in found):
        out.append(f"they name the day and no time; it is due {both}")
    else:
        last = max(found, key=lambda one: one.wall.at)
        out.append(f"they wrote {in_words(last.wall.at, (last.wall.zone,))}; it is due {both}")
    if not _HELP.search(said):
        out.append("they do not say what they do if something blocks them")
    return tuple(out)


def _same(one: When, cutoff: Wall, said: str) -> bool:
    """The cut-off itself, or, where no date is named, its weekday and hour in the zone that they used."""
    local = Wall.of(cutoff.at, one.wall.zone).local
    alike = local.weekday() == one.wall.local.weekday() and local.time() == one.wall.local.time()
    return not one.assumed and (one.wall.at == cutoff.at or (alike and not _DATED.search(said)))


def _moments(said: str, *, now: datetime, zone: str) -> list[When]:
    """Every date that can be read in it, whole or piece by piece, in the contractor's zone unless one is named."""
    found: list[When] = []
    for piece in (said, *(one for one in _PIECE.split(said) if one and one.strip())):
        read = deadline(piece, now=now, zone=zone)
        found += [read.value] if read.value is not None else read.options
    return [one for one in dict.fromkeys(found) if one.wall.at > now]
