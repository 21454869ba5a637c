"""Time zones as people say them: a city, a country, an IANA name, an offset, EST, "same as you"."""

import re
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.reading.language.plain import unaccented
from bot.reading.result import Reading
from bot.reading.time.tokens import Tokens
from bot.reading.time.zone_names import ABBREVIATIONS, COMMON, LISTED, iana, names

LONGEST: Final = 300
_OFFSET: Final = re.compile(
    r"(?:utc|gmt)?\s?([+\-−–±])\s?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9:.])|\b(?:utc|gmt)\b", re.IGNORECASE
)
_IANA: Final = re.compile(r"[A-Za-z]{2,12}(?:/[A-Za-z0-9_+\-]{1,20}){1,2}")
_SAME: Final = re.compile(
    r"\b(?:same(?: time| zone| timezone| time zone)?(?: as| like) (?:you|yours|u|the owner|the client|him|her|them)"
    r"|same (?:zone|time zone|timezone|time)|same here|your (?:time ?zone|zone|time)|(?:the )?same)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[.'’\-][^\W\d_]+)*\.?")
# Offsets that are no whole hour, and a zone that keeps each without daylight saving time.
_PARTIAL: Final[dict[int, str]] = {
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    270: "Asia/Kabul",
    210: "Asia/Tehran",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
    -570: "Pacific/Marquesas",
}
_KIND: Final = frozenset({"time", "standard", "daylight", "summer", "timezone", "zone", "local"})


def zone(text: str, *, same_as: str | None = None) -> Reading[str]:
    """The IANA zone that a text names; `same_as` is the other side's, for "same as you". Ambiguous names choose."""
    text = text[:LONGEST]
    if (iana_name := _IANA.search(text)) is not None and iana_name.group().lower() in iana():
        return Reading.found(iana()[iana_name.group().lower()], iana_name.span())
    words = [(m.group().lower().rstrip(".").replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text)]
    found = _places(words, text)
    for offset in _OFFSET.finditer(text):
        named = offset.group()[:1].isalpha() or (offset[3] and not found) or text.strip() == offset.group().strip()
        if named and (value := _offset_zone(offset)) is not None:
            return _with_offset(found, value, offset)
    if not found:
        return _same(text, same_as)
    options, span = found[0]
    for others, where in found[1:]:
        both = tuple(z for z in options if z in others) or tuple(z for z in others if z in options)
        if both:
            options, span = both, (min(span[0], where[0]), max(span[1], where[1]))
        elif where[0] - span[1] > 2 or len(others) == 1 != len(options):
            options, span = tuple(dict.fromkeys((*options, *others))), (span[0], where[1])
    return Reading.found(options[0], span) if len(options) == 1 else Reading.choose(options, span)


def _with_offset(
    found: list[tuple[tuple[str, ...], tuple[int, int]]], fixed: str, offset: re.Match[str]
) -> Reading[str]:
    """A place beside an offset ("Moscow, UTC+3") if it keeps that offset in some season, else both to choose from."""
    places = [(option, span) for options, span in found for option in options if option != "UTC"]
    if not places:
        return Reading.found(fixed, offset.span())
    for option, span in places:
        if any(_offset(option, month) == _offset(fixed, month) for month in (1, 7)):
            return Reading.found(option, span)
    return Reading.choose((places[0][0], fixed), offset.span())


def _offset(name: str, month: int) -> timedelta | None:
    return datetime(2026, month, 15, tzinfo=ZoneInfo(name)).utcoffset()


def _same(text: str, same_as: str | None) -> Reading[str]:
    if same_as and (said := _SAME.search(text)) is not None:
        return Reading.found(same_as, said.span())
    return Reading.nothing()


def _offset_zone(match: re.Match[str]) -> str | None:
    """The fixed zone of UTC+2, GMT-5, +05:30 (Etc/GMT names count westward, so the sign turns)."""
    if match[1] is None:
        return "UTC"
    sign = -1 if match[1] in "-−–" else 1
    minutes = sign * (int(match[2]) * 60 + int(match[3] or 0))
    if minutes % 60:
        return _PARTIAL.get(minutes)
    hours = minutes // 60
    if hours == 0:
        return "UTC"
    return f"Etc/GMT{-hours:+d}" if -12 <= hours <= 14 else None


def _places(words: list[tuple[str, int, int]], text: str) -> list[tuple[tuple[str, ...], tuple[int, int]]]:
    """The places named, in order; longer names first ("new york" before "york")."""
    found = []
    i = 0
    while i < len(words):
        for length in (4, 3, 2, 1):
            name = " ".join(word for word, _, _ in words[i : i + length])
            name = name if name in names() else unaccented(name)
            if i + length <= len(words) and name in names() and _meant(words, i, length, name, text):
                found.append((names()[name], (words[i][1], words[i + length - 1][2])))
                i += length - 1
                break
        i += 1
    return found


def _meant(words: list[tuple[str, int, int]], i: int, length: int, name: str, text: str) -> bool:
    """Whether a name that is also an ordinary word is meant as a place or an abbreviation here."""
    if name not in COMMON:
        return True
    start, end = words[i][1], words[i + length - 1][2]
    parted = text[:start].rstrip()[-1:] in ("", ",", ";", "\n") and text[end:].lstrip()[:1] in ("", ",", ";")
    alone = len(words) == length or (parted and name in LISTED)
    return alone or (i > 0 and words[i - 1][0] == "in") or (i + length < len(words) and words[i + length][0] in _KIND)


def zone_at(t: Tokens, i: int, text: str, timed: bool = False) -> tuple[tuple[str, ...], int] | None:
    """A zone beside a time, and the index after it: Berlin time, (BST), UTC+2, in Manila, PT.

    `timed` if a time of day stands right before, so that a city needs no "time" after it ("18:00 Berlin").
    """
    mailed = t[i + 1].kind == "int" and len(t[i + 1].text) == 4  # "17:00:00 +0100", as mail headers have it
    if timed and t[i].text in ("+", "-") and (t[i - 1].glued(t[i]) or mailed) and t[i].glued(t[i + 1]):
        match = _OFFSET.match(text[t[i].start : t[i + 1].end])
        value = _offset_zone(match) if match and t[i + 1].kind in ("clock", "int") else None
        return ((value,), i + 2) if value else None
    j = i + 1 if t[i].text == "(" else i
    if t[j].text in ("utc", "gmt") and t[j + 1].text in ("+", "-", "−") and t[j + 2].kind in ("int", "clock"):
        match = _OFFSET.match(text[t[j].start : t[j + 2].end])
        value = _offset_zone(match) if match else None
        return ((value,), _closed(t, i, j + 3)) if value else None
    if t[j].kind != "word" and t[j].kind != "junk":
        return None
    if (named := _iana_at(t, j, text)) is not None:
        return named
    led = t[i].text == "in"
    j = j + 1 if led else j
    for length in (4, 3, 2, 1):
        if any(t[j + n].kind != "word" for n in range(length)):
            continue
        name = " ".join(t[j + n].text.removesuffix("'s") for n in range(length))
        after = t.skip(j + length, _KIND, 2)
        if name not in ABBREVIATIONS and not (after > j + length or led or (timed and name not in COMMON)):
            continue
        if name in ("west", "art", "eat", "cat", "pet", "z", "ut", "et", "ct", "mt", "pt") and not _upper(t, j, text):
            continue
        if name in names():
            return names()[name], _closed(t, i, after)
    return None


def _closed(t: Tokens, i: int, j: int) -> int:
    """The index after the bracket that closes at `j`, if one opened at `i`."""
    return j + 1 if t[i].text == "(" and t[j].text == ")" else j


def _upper(t: Tokens, i: int, text: str) -> bool:
    return text[t[i].start : t[i].end].isupper()


def _iana_at(t: Tokens, i: int, text: str) -> tuple[tuple[str, ...], int] | None:
    """A name such as Europe/Berlin, which the lexer has cut at its slash."""
    match = _IANA.match(text, t[i].start)
    if match is None or match.group().lower() not in iana():
        return None
    j = i
    while t[j].kind != "end" and t[j].end <= match.end():
        j += 1
    return (iana()[match.group().lower()],), j
