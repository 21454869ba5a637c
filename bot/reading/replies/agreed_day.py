"""A yes that says what it is a yes to: "fine, 3rd is ok", "der 3. passt", beside something that was asked for.

What stands in it besides the yes has to be what was asked for; anything else makes it none.
"""

import re
from datetime import datetime
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.replies.go_ahead import goes_ahead
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

MOST: Final = 120
_WORD: Final = re.compile(r"\d+(?:st|nd|rd|th|\.)?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEAD: Final = (
    r"(?:(?:for|on|to|by|until|with|the|start(?:ing)?|cut-?off|date|day|am|der|den|dem|zum|bis|beginn|start|termin|tag|auf"
    r"|el|día|para|hasta|al|inicio|con|fecha|a|as) +)*"
)
_AGREES: Final = re.compile(
    r"\b(?:i )?(?:have |already )*agree(?:d)?\b(?: to)?|\bthat(?: is|'s) what i said\b|\bi said (?:yes"
    r"|ok(?:ay)?)\b(?: to)?"
    r"|\b(?:ich )?(?:bin |habe |hab |war )*(?:schon |doch )*(?:einverstanden|zugestimmt)(?: mit)?\b|\bstimme (?:zu"
    r"|dem zu)\b"
    r"|\bme (?:va|viene|parece) bien\b|\b(?:ya )?(?:acepté|acepto|estoy de acuerdo|dije que sí)\b(?: con| a)?"
)
"""Says that one agrees, also for the second time."""
_ASKING: Final = re.compile(
    r"\W*(?:is|are|would|could|can|does|do|was|ist|kann|könnte|ginge|puede|podría|sería) (?:the|it|this|that|we|i|you"
    r"|der|die|das|es"
    r"|ich|wir|el|la)\b"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:but|rather|instead|only if|not|no|can't|except|aber|lieber|stattdessen|nur wenn|nicht|nein|sondern|pero"
    r"|mejor"
    r"|sino|no)\b"
)
Fit = Literal["yes", "counter", "none"]


def day_named(text: str, *, now: datetime, zone: str, locale: str = "en") -> tuple[When, tuple[int, int]] | None:
    """The one day in a message with its place, `now` aware and `zone` IANA; None if it names none or several."""
    flat = plain(text, MOST + 1)
    for tried in dict.fromkeys((locale, "en", "de", "es")):
        read = deadline(flat, now=now, zone=zone, locale=tried)
        if read.value is not None and read.span is not None and not read.unread:
            return read.value, read.span
    return _bare_number(flat, now, zone)


def _bare_number(flat: str, now: datetime, zone: str) -> tuple[When, tuple[int, int]] | None:
    """ "der 3. passt", "el 3 me va bien": a day of the month by its number alone."""
    found = list(re.finditer(r"(?<![\w.,:])\d{1,2}(?:\.(?!\d))?(?![\w:])", flat))
    if len(found) != 1 or not re.search(
        r"\b(?:der|den|dem|am|zum|bis|el|al|día)\s+$", flat[: found[0].start()].lower()
    ):
        return None
    read = deadline(f"on the {int(found[0][0].rstrip('.'))}th", now=now, zone=zone)
    return (read.value, found[0].span()) if read.value is not None else None


def agrees_to(text: str, about: str, wall: Wall | None, *, now: datetime, zone: str, locale: str = "en") -> bool:
    """Whether a message is a yes to what was asked for, and to nothing else.

    `about` are the words of what was asked for, `wall` is the day if it is one; `now` is aware, `zone` IANA."""
    flat = lower(plain(text, MOST + 1)).strip()
    if not 0 < len(flat) <= MOST or "?" in flat or "\n" in flat or _ASKING.match(flat):
        return False
    named = day_named(flat, now=now, zone=zone, locale=locale)
    if named is not None:
        if wall is None or not same_day(named[0], wall):
            return wall is None and _repeats(flat, about)
        first, last = named[1]
        before = re.sub(rf"{_LEAD}$", "", flat[:first])
        flat = f"{before} that {flat[last:]}"
    return _is_yes(flat) or (wall is None and _repeats(flat, about))


def _is_yes(flat: str) -> bool:
    without = _AGREES.sub(" yes ", flat)
    return not _OTHERWISE.search(without) and (goes_ahead(without) or yesno(without) == "yes")


def _repeats(flat: str, about: str) -> bool:
    """Whether all that is said besides a yes are words of what was asked for."""
    asked = set(_WORD.findall(lower(about)))
    figures = {word for word in asked if word[0].isdigit()}
    said = _WORD.findall(flat)
    if not figures <= set(said) and any(word[0].isdigit() for word in said):
        return False
    left = _WORD.sub(lambda word: "" if word[0] in asked and len(word[0]) > 1 else word[0], flat)
    return left != flat and _is_yes(left)


def same_day(when: When, wall: Wall) -> bool:
    """Whether a day that was named is this one, and its hour too if one was named."""
    if when.assumed:
        return when.wall.local.date() == wall.local.date()
    return when.wall.at == wall.at


def counters(text: str, wall: Wall, *, now: datetime, zone: str, locale: str = "en") -> When | None:
    """The other day that is offered instead of the one asked for: "no, but the 4th works"; None if none is."""
    flat = plain(text, MOST + 1).strip()
    if not 0 < len(flat) <= MOST or flat.endswith("?") or "\n" in flat:
        return None
    named = day_named(flat, now=now, zone=zone, locale=locale)
    if named is None or same_day(named[0], wall):
        return None
    first, last = named[1]
    rest = lower(f"{flat[:first]} that {flat[last:]}")
    turned = bool(_OTHERWISE.search(rest)) or yesno(rest) == "no"
    fits = bool(re.search(
        r"\b(?:works?|ok(?:ay)?|fine|possible|good|can do|could do|is|at the earliest|suits?|geht|ginge|passt|möglich"
        r"|kann|gut"
        r"|frühestens|spätestens|vale|bien|puede|posible|va|viene)\b", rest,
    ))  # fmt: skip
    return named[0] if turned or fits else None
