"""Reading a read-back: whose own words, which point each sentence is about, and what does not fit the version.

Pure and simple on purpose: these are hints for the owner, whose tick decides.
"""

from datetime import datetime
from re import IGNORECASE
from re import compile as pattern

from bot.engine import formatting
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.contracts.agreeing import hint_wording as wording
from bot.lifecycle.contracts.model import PointKey
from bot.reading.replies.read_back import bare_words, denies, is_pasted, moments_named, says_whom_to_ask, sentences
from bot.reading.values import Wall, When

_DATED = pattern(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}|next)\b"
    r"|\b\d{1,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d",
    IGNORECASE,
)
_NUMBER = pattern(r"(?<![\w.,:])\d+(?:[.,]\d+)?(?![\w:])")


def pasted(text: str, brief: Brief) -> bool:
    """Whether most of it is our own text: a read-back has to be in their words (idea 1)."""
    return is_pasted(text, brief.canonical())


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
    return {word.rstrip("s") for word in bare_words(text).split() if len(word) > 3}


def _not_included(whole: str, brief: Brief) -> tuple[str, ...]:
    hints = []
    for item in brief.not_included:
        stems = _stems(item)
        where = [sentence for sentence in sentences(whole) if stems and stems <= _stems(sentence)]
        wanted = [sentence for sentence in where if not denies(sentence)]
        if wanted:
            hints.append(wording.written_in(item, wanted[0]))
        elif not where:
            hints.append(wording.not_mentioned(item))
    return tuple(hints)


def _due(words: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    hints = []
    cutoff = brief.cutoff
    named = moments_named(words, now=now, zone=zone)
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
    if not says_whom_to_ask(words):
        hints.append(wording.NO_PLAN_IF_BLOCKED)
    return tuple(hints)


def _same(when: When, cutoff: Wall, words: str) -> bool:
    """The cut-off itself, or, where no date is named, its weekday and hour in the zone that they used."""
    local = Wall.of(cutoff.at, when.wall.zone).local
    alike = local.weekday() == when.wall.local.weekday() and local.time() == when.wall.local.time()
    return not when.assumed and (when.wall.at == cutoff.at or (alike and not _DATED.search(words)))
