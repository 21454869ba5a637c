"""Whether a line speaks of what somebody asks about: the same words in another form, or another word for the same."""

import re
from typing import Final

from bot.reading.language.plain import lower
from bot.reading.language.vocabulary import vocabulary

SAME_FROM: Final = 4
"""Letters that two forms of a word share: "metric" and "metrics", "deadline" and "deadlines"."""
GROUPS: Final = tuple(
    vocabulary(group)
    for group in (
        "speed fast quick quickly slow hour hours minute minutes day days per takes takes took time",
        "deadline deadlines date dates late early time missed on-time termin termine frist fristen plazo plazos",
        "price cost rate fee money budget pay preis kosten precio",
        "experience years since worked clients before erfahrung jahre experiencia años",
        "error errors mistake mistakes typo typos check checked twice proofread fehler errores",
        "unclear question questions ask asked guess brief unklar frage dudas",
        "availability available hours free blocked weekend verfügbar disponibilidad",
        "photo photos picture pictures image images foto fotos bilder imágenes",
    )
)
"""Other words for the same thing, as applicants and owners use them."""
PRICE: Final = vocabulary(
    "cheap cheaper cheapest expensive dearer less lowest highest charge cost ask günstig billig teuer weniger "
    "verlangt barato barata caro cara menos cobra pide"
)
HOURS: Final = vocabulary("hours available time stunden zeit verfügbar horas disponible tiempo")
START: Final = vocabulary(
    "start first earliest soonest begin sooner blocked anfangen zuerst früher empezar antes primero"
)
RIGHTS: Final = vocabulary("copyright portfolio publish rights owns licence license confidential")
INTERVIEW: Final = vocabulary("interview answer answered antworten geantwortet respuestas respondí")
_ENDS: Final = re.compile(r"(?<=[.!?;])\s+|\n+")
_WORD: Final = re.compile(r"[^\W_]{2,}(?:-[^\W_]+)?")


def wanted(about: str) -> frozenset[str]:
    """The words that somebody asks about; "" names nothing."""
    return frozenset(_WORD.findall(lower(about)))


def about_same(text: str, words: frozenset[str]) -> bool:
    """Whether a line holds one of the words, in this or another form."""
    said = _WORD.findall(lower(text))
    return any(_alike(word, wish) for wish in words for word in said)


def more_widely(words: frozenset[str]) -> frozenset[str]:
    """The words and others for the same."""
    return words.union(*(group for group in GROUPS if any(_alike(word, one) for word in words for one in group)))


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    shared = max(SAME_FROM, min(len(one), len(other)) - 2)
    return len(one) >= SAME_FROM and len(other) >= SAME_FROM and one[:shared] == other[:shared]


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, as they were written."""
    return tuple(part.strip() for part in _ENDS.split(text) if part.strip())
