"""In which language somebody writes, by their small words and only when sure; and the locale to read one text with."""

import re
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.deadline import order_of

Spoken = Literal["en", "de", "es"]

WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
FUNCTION_WORDS: Final[dict[Spoken, frozenset[str]]] = {
    "en": vocabulary("the and for with you we is are to of our your need looking have will be must this that who"),
    "de": vocabulary(
        "und wir für mit suchen suche sucht eine einen einer der die das bis pro bitte nicht ist sind wird gesucht "
        "ich du dein deine sie euro bei von zum zur auf oder auch haben brauchen uns unsere unser kein keine gerne nach"
    ),
    "es": vocabulary(
        "y para con una un el los las de del que por en se buscamos busco somos necesito necesitamos nuestro nuestra "
        "es está experiencia requisitos pago enviar tu su sus como más sin al"
    ),
}
# Words of short answers, where the small ones are few; none of them stands in another of the three languages.
_ANSWERING: Final[dict[Spoken, frozenset[str]]] = {
    "en": vocabulary(
        "i it they can not by from on at until before after next every works please monday tuesday wednesday thursday "
        "friday saturday sunday today tomorrow week weeks days month"
    ),
    "de": vocabulary(
        "dem den ein wie aber noch vor ab um kann können möchte wochen woche tage stunden montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag heute"
    ),
    "es": vocabulary(
        "hasta puedo podemos quiero antes desde horas días semana semanas lunes martes miércoles jueves viernes sábado "
        "domingo hoy mañana"
    ),
}
_CLOCK: Final = re.compile(r"\d(?:am|pm)\b")
"""10am is English; a German "um 10 am Freitag" stands apart."""
_LOOKED_AT: Final = 3000
_FEWEST, _MOST = 6, 60


def spoken(text: str) -> Spoken | None:
    """The language that these words are surely in, or None: one word of a language never tells.

    Sure are three telling words, more than twice as many as of any other language; or two, if all words tell the same.
    """
    low = lower(plain(text, _LOOKED_AT))
    words = WORD.findall(low)
    counts = {name: sum(w in small or w in _ANSWERING[name] for w in words) for name, small in FUNCTION_WORDS.items()}
    counts["en"] += 2 * len(_CLOCK.findall(low))
    best = max(counts, key=lambda name: counts[name])
    others = max(count for name, count in counts.items() if name != best)
    enough = counts[best] >= 3 and counts[best] > 2 * others
    return best if enough or (counts[best] == len(words) >= 2 and not others) else None


def own_language(text: str) -> Spoken | None:
    """The language of their writer that these words tell: a sentence or a few. Fewer than 6 words are too few to go
    by, and more than 60 may be somebody else's, pasted."""
    return spoken(text) if _FEWEST <= len(WORD.findall(text[:_LOOKED_AT])) <= _MOST else None


def locale_of(text: str, own: str) -> str:
    """The locale to read one text with: the language that it is surely in, the habits of its writer's own `own`.

    English of somebody whose own locale puts the day first is read with the day first ("en-GB"); where it does not say,
    plain "en" leaves 3/12 to be asked (C32).
    """
    language = spoken(text)
    if language is None or language == own.lower().replace("_", "-").split("-")[0]:
        return own
    if language != "en":
        return language
    return "en-GB" if order_of(own) == "day" else "en"
