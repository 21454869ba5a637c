"""Another date for something under way: "extend until friday", "close the ad on Monday", "deadline to the 11th"."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.time.deadline import deadline
from bot.reading.time.time_alone import time_alone
from bot.reading.values import Wall, When

MOST: Final = 200
DateMeant = Literal["closes", "cutoff", "starts", "decides"]
# English, German and Spanish in this order; another language is another line in each.
_CHANGES: Final = re.compile(
    r"\b(?:change|move|set|make|extend|prolong|push|shift|postpone|keep|leave|close|closes|end|update|adjust|put|bring"
    r"|should be|must be|has to be|is now|instead|run|open"
    r"|verschieb\w*|änder\w*|setz\w*|verläng\w*|schlie(?:ß|ss)\w*|beend\w*|mach\w*|leg\w*|lass\w*|stell\w*|soll\w*"
    r"|stattdessen|offen"
    r"|cambi\w*|muev\w*|mover|pon\w*|alarg\w*|ampl[ií]\w*|exti\w*|prolong\w*|cierr\w*|cerrar|dej\w*|aplaz\w*|abiert\w*"
    r"|later|earlier|longer|später|früher|länger|más tarde|antes)\b"
    r"|\b(?:deadline|cut-?off|start|frist|abgabe|beginn|plazo|entrega|inicio)(?: date)? (?:to|now|auf|zum|al|a) "
)
_WORDS: Final[tuple[tuple[DateMeant, re.Pattern[str]], ...]] = (
    (
        "closes",
        re.compile(
            r"\b(?:(?:application|ad|advert|posting|job post|closing|apply)s?(?:'s)? (?:deadline|date|period|phase)"
            r"|bewerbungs(?:frist|schluss|ende)|anzeigen(?:ende|frist)|plazo (?:de|para) (?:aplicar|solicitud\w*"
            r"|candidat\w*))\b"
        ),
    ),
    (
        "cutoff",
        re.compile(
            r"\b(?:deadline|cut-?off|due date|delivery|finish(?:ed)?|abgabe\w*|frist|liefer\w*|fertig\w*|entrega"
            r"|plazo|fecha límite)\b"
        ),
    ),
    ("starts", re.compile(r"\b(?:start\w*|begin\w*|beginn|anfang|inicio|empez\w*|empiez\w*|comien\w*)\b")),
    ("decides", re.compile(r"\b(?:decision|decide|entscheid\w*|decisión|decid\w*)\b")),
    (
        "closes",
        re.compile(
            r"\b(?:ads?|adverts?|posting|post|listing|appl\w+|extend|prolong|anzeige\w*|ausschreibung|bewerb\w*|verläng\w*"
            r"|anuncio|oferta|convocatoria|solicitud\w*|alarg\w*|ampl[ií]\w*|exti\w*|prolong\w*"
            r"|(?:keep|leave) it (?:open|up|online|running)|länger offen)\b"
        ),
    ),
)
_LED: Final = re.compile(
    r"\b(?:to|until|till|by|on|for|is|be|auf|bis|am|zum|an|ist|al?|hasta|el|para(?: el)?|será|now)\b:?\s+(?=\S)|:\s+"
)
_CLAUSES: Final = re.compile(r"[?!;\n]+|(?<!\d)\.\s+|,\s+(?!\d)|\s(?:and|und|y)\s")
_TAIL: Final = re.compile(
    r"[\s,]+(?:please|pls|instead|thanks|bitte|danke|stattdessen|(?:offen )?(?:verlängern|lassen|schließen|schliessen"
    r"|verschieben|setzen|legen|ändern|machen|sein)|open|por favor|gracias)\W*$"
)
_DIGIT: Final = re.compile(r"\d")
_BARE: Final = re.compile(r"^(?:the |den |el |día )?(\d{1,2})(?:\.|st|nd|rd|th)?$")
_UNTIL: Final = re.compile(r"(?:ok(?:ay)?,? |then |dann |entonces )?(?:until|till|til|bis|hasta)\b")

_COUNTS: Final = {
    **dict.fromkeys(("a", "an", "one", "another", "ein", "eine", "einen", "un", "una", "otra", "otro"), 1),
    **dict.fromkeys(("two", "zwei", "dos"), 2),
    **dict.fromkeys(("three", "drei", "tres"), 3),
}
_BY: Final = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_COUNTS)}) (?:more |weitere |más )?(days?|weeks?|tage?n?|wochen?|días?|semanas?)\b"
    r"(?! (?:of|from|before|after|vor|nach|von|antes de|después de))"
)
_MOVES_ON: Final = re.compile(
    r"\b(?:by|extend|prolong|longer|later|earlier|push|postpone|more|um|verläng\w*|später|früher|länger|mehr|alarg\w*"
    r"|ampl[ií]\w*|exti\w*|aplaz\w*|más|antes)\b"
)
_EARLIER: Final = re.compile(r"\b(?:earlier|sooner|früher|antes)\b")
_EXTENDS: Final = re.compile(
    r"\b(?:exten|prolong|longer|verläng|länger|alarg|ampl|exti)|\b(?:keep|leave) it\b|\boffen\b"
)


@dataclass(frozen=True, slots=True)
class DateChange:
    """Which date is meant, the words of the message that say it, and what it would be: one, or several that the words
    leave open ("to 11" is a day and an hour)."""

    date: DateMeant
    words: str
    walls: tuple[Wall, ...]


def date_change(text: str, *, walls: dict[DateMeant, Wall], now: datetime, locale: str = "en") -> DateChange | None:
    """The change of one of these dates (`walls` as they are) that a message asks for at `now`; None for other words.

    Of an "extended deadline" that would fall before the cut-off the end of the ad is meant. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST:
        return None
    for clause in _CLAUSES.split(lower(flat)):
        which = next((date for date, cue in _WORDS if date in walls and cue.search(clause)), None)
        if which is None or not _CHANGES.search(clause):
            continue
        found = _walls(clause, walls[which], now, locale)
        extends = which == "cutoff" and _EXTENDS.search(clause)
        if found and extends and "closes" in walls and all(wall.at < walls["cutoff"].at for wall in found):
            which, found = "closes", _walls(clause, walls["closes"], now, locale)
        if found:
            return DateChange(which, clause.strip(), found)
    return None


def moved_to(text: str, *, before: Wall, now: datetime, locale: str = "en") -> tuple[Wall, ...]:
    """What words make of one date that they need not name ("two days longer", "till friday evening"), at `now` (aware).

    Several where they can be read in more than one way; none for other words. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST:
        return ()
    return next((found for clause in _CLAUSES.split(lower(flat)) if (found := _walls(clause, before, now, locale))), ())


def only_until(text: str) -> bool:
    """Whether a message is nothing but the end of a time ("till friday evening", "bis Montag")."""
    return bool(_UNTIL.match(lower(plain(text, MOST)))) and len(clauses(text)) == 1


def clauses(text: str) -> tuple[str, ...]:
    """The parts of a short message that may each ask for a change."""
    flat = plain(text, MOST + 1).strip()
    return tuple(clause.strip() for clause in _CLAUSES.split(flat) if clause.strip()) if len(flat) <= MOST else ()


def _walls(clause: str, before: Wall, now: datetime, locale: str) -> tuple[Wall, ...]:
    """What the words behind "to", "until" or "on" make of a date; its hour stays where they name none."""
    rest = _TAIL.sub("", clause)
    by = _BY.search(rest) if _MOVES_ON.search(rest) else None
    if by is not None:
        count = (_COUNTS.get(by[1]) or int(by[1])) * (7 if by[2][0] in "ws" else 1)
        moved = before.local + timedelta(days=-count if _EARLIER.search(rest) else count)
        return tuple(wall for wall in (Wall(moved, before.zone),) if wall.at > now)
    for led in _LED.finditer(rest):
        said = rest[led.end() :].strip(" .!")
        bare = _BARE.match(said)
        if bare is not None:
            return _bare(int(bare[1]), before, now)
        timed = time_alone(said, on=before, locale=locale)
        if timed is not None:
            return (timed.wall,) if timed.wall.at > now else ()
        read = deadline(said, now=now, zone=before.zone, locale=locale)
        options = (read.value,) if read.status == "read" and read.value is not None else read.options
        found = tuple(_kept_hour(when, before) for when in options)
        if (
            _EXTENDS.search(clause)
            and found
            and all(wall.at <= before.at for wall in found)
            and not _DIGIT.search(said)
        ):
            return _walls(clause, before, before.at, locale) if now < before.at else ()  # of the weeks after that
        if found:
            return tuple(dict.fromkeys(wall for wall in found if wall.at > now))
    return ()


def _kept_hour(when: When, before: Wall) -> Wall:
    if when.grain != "day":
        return when.wall
    return Wall(datetime.combine(when.wall.local.date(), before.local.time()), before.zone)


def _bare(number: int, before: Wall, now: datetime) -> tuple[Wall, ...]:
    """A number alone: the next day of the month that it is, at the same hour, or that hour of the same day."""
    walls = []
    day = Wall.of(now, before.zone).local.date()
    ahead = next((day + timedelta(n) for n in range(1, 62) if (day + timedelta(n)).day == number), None)
    if ahead is not None:
        walls.append(Wall(datetime.combine(ahead, before.local.time()), before.zone))
    if number < 24:
        walls.append(Wall(datetime.combine(before.local.date(), time(number)), before.zone))
    return tuple(wall for wall in walls if wall.at > now and wall != before)
