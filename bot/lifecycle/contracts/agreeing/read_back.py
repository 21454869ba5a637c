"""Reading a read-back: whose own words, which point each sentence is about, and what does not fit the version.

Pure and simple on purpose: these are hints for the owner, whose tick decides.
"""

from datetime import datetime
from re import IGNORECASE
from re import compile as pattern

from bot.engine.clock import city, in_words
from bot.lifecycle.brief.model import Brief
from bot.reading.replies.read_back import Key, bare_words, denies, is_pasted, moments_named, says_whom_to_ask, sentences
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
    return {word.rstrip("s") for word in bare_words(text).split() if len(word) > 3}


def _not_included(whole: str, brief: Brief) -> tuple[str, ...]:
    out = []
    for item in brief.not_included:
        stems = _stems(item)
        where = [one for one in sentences(whole) if stems and stems <= _stems(one)]
        wanted = [one for one in where if not denies(one)]
        if wanted:
            out.append(f"“{item}” is not included, and they wrote it in: “{wanted[0]}”")
        elif not where:
            out.append(f"“{item}” is not included, and they do not mention it")
    return tuple(out)


def _due(said: str, brief: Brief, *, now: datetime, zone: str) -> tuple[str, ...]:
    out = []
    cutoff = brief.cutoff
    found = moments_named(said, now=now, zone=zone)
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
    if not says_whom_to_ask(said):
        out.append("they do not say what they do if something blocks them")
    return tuple(out)


def _same(one: When, cutoff: Wall, said: str) -> bool:
    """The cut-off itself, or, where no date is named, its weekday and hour in the zone that they used."""
    local = Wall.of(cutoff.at, one.wall.zone).local
    alike = local.weekday() == one.wall.local.weekday() and local.time() == one.wall.local.time()
    return not one.assumed and (one.wall.at == cutoff.at or (alike and not _DATED.search(said)))
