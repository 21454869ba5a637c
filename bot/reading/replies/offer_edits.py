"""What somebody wants different in an offer, in one message: "cut-off, 14 dec 11:00 and start on the 3rd"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.replies.agreed_day import day_named
from bot.reading.values import When

MOST: Final = 300
Part = Literal["start", "cutoff", "pay", "hours"]
# English, German and Spanish in this order; another language is another line in each.
_PARTS: Final[tuple[tuple[Part, str], ...]] = (
    (
        "start",
        r"start(?:s|ing|ed)?|begin(?:s|ning|nen|ne|nt)?|beginn|anfang(?:en)?|anfängt|starten|los(?:legen|gehen)"
        r"|inicio|empez\w*|empiec\w*|comenz\w*|comienz\w*|arranc\w*",
    ),
    (
        "cutoff",
        r"cut-?off|deadline|due|end date|deliver\w*|finish\w*|hand (?:it )?over|ready by|abgabe\w*|frist|termin|fällig"
        r"|fertig"
        r"|liefer\w*|abgeben|entreg\w*|plazo|fecha límite|termin(?:ar|o)",
    ),
    ("hours", r"valid|open for|expir\w*|gültig\w*|gilt|válid\w*|vigente"),
    (
        "pay",
        r"pay(?:ment|s|ing)?|price|budget|rate|fee|bezahlung|preis|honorar|betrag|vergütung|pago|precio|tarifa|importe",
    ),
)
_CUES: Final = re.compile(r"(?<!\w)(?:" + "|".join(f"(?P<{part}>{words})" for part, words in _PARTS) + r")(?!\w)")
_HOURS: Final = re.compile(
    r"(?<!\d)(24|48|72) ?(?:h|hours?|stunden|horas)?(?!\d)|(?<!\w)(one|two|three|1|2|3) (?:days?|tage?n?|días?)(?!\w)"
)
_END: Final = re.compile(r"\b(?:until|till?|bis|hasta|days?|tage?n?|días?)\b")
_RELATIVE: Final = re.compile(r"\b(?:later|earlier|sooner|später|früher|eher|más tarde|después|antes)\b")
"""Counts from the date that there is, and not from today."""
_JOINING: Final = re.compile(r"[\s,;]+(?:and|und|sowie|y|e)?[\s,;]*$", re.IGNORECASE)
"""What only joins a part to the next one."""
_DAYS: Final = {"one": 24, "1": 24, "two": 48, "2": 48, "three": 72, "3": 72}


@dataclass(frozen=True, slots=True)
class OfferEdits:
    """What is to be different; None is left as it is. `pay` are the words about it. `whole` if every part that was
    named was read."""

    starts: When | None = None
    cutoff: When | None = None
    hours: int | None = None
    pay: str = ""
    whole: bool = True

    @property
    def empty(self) -> bool:
        return self.starts is None and self.cutoff is None and self.hours is None and not self.pay


def offer_edits(text: str, *, now: datetime, zone: str, locale: str = "en") -> OfferEdits:
    """What a message wants different, `now` aware and `zone` that of the dates. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if not 0 < len(flat) <= MOST or flat.count("\n") > 4:
        return OfferEdits(whole=False)
    starts = cutoff = None
    hours: int | None = None
    pay, whole = "", True
    for part, said in _pieces(flat):
        match part:
            case "start" | "cutoff":
                named = None if _RELATIVE.search(lower(said)) else day_named(said, now=now, zone=zone, locale=locale)
                if named is None:
                    whole = False
                elif part == "start":
                    starts = named[0]
                else:
                    cutoff = named[0]
            case "hours":
                found = _HOURS.search(lower(said))
                hours = int(found[1] or _DAYS[found[2]]) if found else hours
                whole = whole and found is not None
            case _:
                pay = said.strip(" ,.;:")
    return OfferEdits(starts, cutoff, hours, pay, whole)


def names_a_part(text: str) -> bool:
    """Whether a message names one of the parts that can be changed."""
    return bool(_CUES.search(lower(plain(text, MOST))))


def speaks_of_its_end(text: str) -> bool:
    """Whether a message names no other part of an offer than how long it is open, and an end or days."""
    low = lower(plain(text, MOST))
    return {cue.lastgroup for cue in _CUES.finditer(low)} <= {"hours"} and bool(_END.search(low))


def _pieces(flat: str) -> Iterator[tuple[Part, str]]:
    """Each part that is named with the words that belong to it: those up to the next name, or, where these hold no
    figure, those before it."""
    low = lower(flat)
    cues = list(_CUES.finditer(low))
    merged = [cue for n, cue in enumerate(cues) if n == 0 or cue.lastgroup != cues[n - 1].lastgroup]
    for n, cue in enumerate(merged):
        end = merged[n + 1].start() if n + 1 < len(merged) else len(flat)
        behind = flat[cue.end() : end]
        before = flat[merged[n - 1].end() if n else 0 : cue.start()]
        name: Part = next(part for part, _ in _PARTS if part == cue.lastgroup)
        yield name, _JOINING.sub("", behind if _tells(behind) or not _tells(before) else before)


def _tells(words: str) -> bool:
    return bool(
        re.search(
            r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tag\b|woch|tomorrow|next|lunes|martes|jueves|viernes",
            words.lower(),
        )
    )
