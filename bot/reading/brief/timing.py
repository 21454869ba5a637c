"""The length and the weekly hours of a post: a cue finds the words, the readers of durations and hours read them."""

import re

from bot.reading.brief.layout import Unit
from bot.reading.result import Reading, Span
from bot.reading.time.duration import duration
from bot.reading.time.hours import hours
from bot.reading.values import Duration, Hours

_LENGTH = (
    r"(?:about |around |approx(?:imately|\.)? |roughly |up to |at least |under |less than |over "
    r"|more than )?(?:\d{1,3}(?:\.\d)?|an?|one|two|three|four|five|six|eight|ten|twelve|couple of|few)(?: ?(?:-"
    r"|to) ?\d{1,3})?\+?[ -](?:business |working |calendar )?(?:hour|day|week|month|year)s?"
)
_UNITS = ("hour", "day", "week", "month", "year")
_LASTS = (
    re.compile(
        rf"\b(?:duration|length|takes? about|will take|last(?:s|ing)?|time ?frame|turn ?around(?: time)?|engagement"
        rf"|contract|commitment|project length|timeline|term|est(?:imated|\.)? time|should take"
        rf"|over the (?:next|course of)"
        rf"|for the (?:next|first)|runs?)\b[^.;\n\d]{{0,28}}?(?P<a>{_LENGTH})\b"
    ),
    re.compile(
        rf"\b(?P<a>{_LENGTH})(?:[ -](?:long))?[ -](?:contract|project|engagement|gig|assignment|job|duration|term"
        rf"|commitment|turn ?around|trial|retainer|campaign|freelance|role|position|period)\b"
    ),
    re.compile(rf"\bfor (?P<a>{_LENGTH})\b(?! (?:of experience|experience|ago|old|now))"),
    re.compile(
        rf"\b(?:done|finish\w*|complet\w+|deliver\w*|ship|need\w*|ready"
        rf"|turn\w*)\b[^.;\n\d]{{0,40}}\b(?:within|in) (?P<a>{_LENGTH})\b(?! (?:of experience"
        rf"|experience|ago|old))"
    ),
)
_OLD = re.compile(
    r"\b(?:experience|years?'? of|ago|old|been|since|founded|in business|have been|working for|history|warranty"
    r"|refund|trial period|notice|vacation|leave|probation|review period|overlap|per|a|every) ?$"
    r"|^[^.;\n]{0,8}\b(?:of|experience|exp|ago|old|in business)\b|^ ?(?:/|per|a|each|every) ?(?:day|week|month"
    r"|wk)"
)


def found_duration(parts: list[Unit], *, locale: str) -> Reading[Duration]:
    """How long the work lasts; experience wanted, ages and hours a week are no length."""
    for part in parts:
        if part.field == "duration" and (match := re.search(_LENGTH, part.low)):
            reading = _length(part, match.span(), locale)
            if reading.status != "none":
                return reading
    timed = [part for part in parts if any(unit in part.low for unit in _UNITS)]
    for pattern in _LASTS:
        for part in timed:
            if part.field in ("contact", "about", "must_haves", "skills", "apply_by", "instructions"):
                continue
            for match in pattern.finditer(part.low):
                start, end = match.span("a")
                if (
                    _OLD.search(part.low[max(0, start - 30) : start])
                    or _OLD.search(part.low[end : end + 16])
                    or ("year" in match["a"] and "contract" not in part.low)
                ):
                    continue
                reading = _length(part, (start, end), locale)
                if reading.status != "none":
                    return reading
    return Reading.nothing()


def _length(part: Unit, span: Span, locale: str) -> Reading[Duration]:
    reading = duration(part.text[span[0] : span[1]], locale=locale)
    if not reading.span:
        return reading
    base = part.start + span[0]
    return Reading(
        reading.status, reading.value, reading.options, (base + reading.span[0], base + reading.span[1]), reading.query
    )


_WEEKLY = re.compile(
    r"(?:\b(?:about|around|approx(?:imately|\.)?|roughly|up to|at least|max(?:imum)?|minimum|less than|more than"
    r"|under|over) )?\d{1,2}\+?(?: ?(?:-|to|–) ?\d{1,2})?\+? ?(?:h|hrs?|hours?)[ .]{0,2}(?:(?:of work"
    r"|weekly)[ ]?)?(?:/|per|a|each|every|p/?|weekly|in a)? ?(?:week|wk|w\b|weekly|day\b|month|mo\b)"
    r"|\b(?:weekly|per week)[: ]{1,3}\d{1,2}(?: ?(?:-|to) ?\d{1,2})? ?(?:h|hrs?|hours?)\b"
    r"|\bhours per week[: ]{1,3}\d{1,2}(?: ?- ?\d{1,2})?|\bfull[- ]time\b"
)


_BARE = re.compile(
    r"\d{1,2}\+?(?: ?(?:-|to) ?\d{1,2})?[ +]{0,2}(?:h\b|hrs?\b|hours?\b)?(?! ?(?:days?|[ap]m\b|[:.]\d|months?))"
)


def found_hours(parts: list[Unit], *, locale: str) -> Reading[Hours]:
    """The hours a week that the work needs, as the hours reader reads them."""
    for labelled in (True, False):
        for part in parts:
            if part.field == "contact" or labelled != (part.field == "hours"):
                continue
            match = _WEEKLY.search(part.low) or (_BARE.search(part.low) if labelled else None)
            if match and labelled and not re.search(r"h|week", match[0]) and "hour" not in part.label:
                match = None  # "Type: part time (3 days/week)"
            if not match or re.search(
                r"\b(?:overlap|response|reply|support)\b", part.low[max(0, match.start() - 24) : match.start()]
            ):
                continue
            reading = hours(part.text[match.start() : match.end()], locale=locale)
            if reading.status != "none" and reading.span:
                base = part.start + match.start()
                return Reading(
                    reading.status, reading.value, reading.options, (base + reading.span[0], base + reading.span[1])
                )
    return Reading.nothing()
