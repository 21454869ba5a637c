"""What an owner changes in a brief in passing: its defaults, or the part that a remark at the review is about."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from bot.reading.language.numerals import CARDINALS, count

Part = Literal["pay", "dates", "hours", "people", "criteria"]
_SMALL: Final = [word for words in CARDINALS.values() for word, value in words.items() if value < 13]
_NONE: Final = "no|keine|kein|ningún|ninguna|sin"
_COUNT: Final = rf"(\d{{1,2}}|{_NONE}|{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
_SAMPLES: Final = re.compile(
    rf"\b{_COUNT}\s+(?:past\s+)?(?:samples?|(?:arbeits|text)?proben?|muestras?)\b", re.IGNORECASE
)
_REVIEW: Final = re.compile(
    rf"\b(?:review|prüf|revisión|revisar)\w*\W+(?:\w+\s+){{0,2}}?{_COUNT}\b|\b{_COUNT}\s+(?:days?|tagen?|tage|días?)\b",
    re.IGNORECASE,
)
_ROUNDS: Final = re.compile(rf"\b{_COUNT}\s+(?:\w+\s+)?(?:rounds?|runden?|rondas?)\b", re.IGNORECASE)
_PORTFOLIO: Final = re.compile(r"\bportfolio|portafolio\b", re.IGNORECASE)
_NOT_SHOWN: Final = re.compile(
    r"\b(?:no|not|never|without|kein|nicht|ohne|sin)\b[^,.;]{0,30}\b(?:portfolio|portafolio)\b", re.IGNORECASE
)
_OVERLAP: Final = re.compile(
    rf"(\d+(?:\.\d+)?|{_NONE}|{'|'.join(sorted(_SMALL, key=len, reverse=True))})\s*(?:h|hours?|hrs?|stunden?|horas?)?"
    r"(?:\s*(?:of|a day|daily|in common|am tag|täglich|gemeinsam|al día|en común))*\s*"
    r"(?:overlap\w*|überschneidung|coincidencia)?\s*$",
    re.IGNORECASE,
)
# Whichever stands first wins; each is English, German and Spanish in this order.
_PARTS: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    (
        "pay",
        re.compile(
            r"\bmake it \W?\d|\b(?:pay|budget|price|money|dinero|euros?|dollars?|pounds?|bezahlung|geld|preis"
            r"|presupuesto"
            r"|pago|precio)\b|[€$£]",
            re.IGNORECASE,
        ),
    ),
    (
        "dates",
        re.compile(
            r"\b(?:deadline|cut-?off|dates?|days? (?:later|earlier)|week (?:later|earlier)|termin|frist"
            r"|tage? (?:später|früher)|woche (?:später|früher)|fechas?|plazo"
            r"|(?:días?|semana) más (?:tarde|temprano))\b",
            re.IGNORECASE,
        ),
    ),
    ("hours", re.compile(r"\b(?:hours?|overlap|stunden?|überschneidung|horas?|coincidencia)\b", re.IGNORECASE)),
    (
        "people",
        re.compile(r"\b(?:must|nice to have|muss|pflicht|imprescindible|obligatorio|deseable)\b", re.IGNORECASE),
    ),
    ("criteria", re.compile(r"\b(?:criteri(?:a|on|os|o)|kriteri(?:um|en)|c\d)\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class DefaultsRead:
    """The defaults that were named; None for what was not."""

    samples: int | None = None
    review_days: int | None = None
    rounds: int | None = None
    portfolio: bool | None = None


def defaults_named(text: str) -> DefaultsRead:
    """ "3 samples, review 3 days, one round", "drei Proben", "sin portafolio"; the figures as they were said."""
    portfolio = not _NOT_SHOWN.search(text) if _PORTFOLIO.search(text) else None
    return DefaultsRead(_counted(_SAMPLES, text), _counted(_REVIEW, text), _counted(_ROUNDS, text), portfolio)


_RATHER: Final = re.compile(
    rf"\b{_COUNT}\s+(?:instead of|rather than|not|statt|anstatt|en vez de|en lugar de|y no)\s+{_COUNT}\s+"
    r"(?:samples?|(?:arbeits|text)?proben?|muestras?)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def samples_wanted(text: str) -> int | None:
    """How many samples are to be asked for: "3 samples instead of 2", "3 statt 2 Proben"; None where none are named."""
    rather = _RATHER.search(text)
    return _value(rather[1].lower()) if rather else defaults_named(text).samples


def corrects(text: str, promised: Collection[str]) -> bool:
    """Whether a figure stands beside a word of what is to be made ("should be 20 lists")."""
    if not re.search(r"\d", text):
        return False
    known = {word.lower() for line in promised for word in _WORD.findall(line)}
    return any(word.lower() in known for word in _WORD.findall(text))


def part_meant(text: str) -> Part | None:
    """The part of the brief that a remark at its review is about: "sounds good but make it 400" is the pay."""
    return next((part for part, words in _PARTS if words.search(text)), None)


def speaks_of_hours(text: str) -> bool:
    """Whether hours or overlap are named, so that a figure beside them need not be the pay."""
    return bool(dict(_PARTS)["hours"].search(text))


def overlap_named(text: str) -> Decimal | None:
    """The hours in common that the end of an answer names: "two hours of overlap", "no overlap"."""
    named = _OVERLAP.search(text.strip())
    if named is None:
        return None
    word = named[1].lower()
    return Decimal(word) if word[0].isdigit() else Decimal(_value(word))


def _counted(words: re.Pattern[str], text: str) -> int | None:
    named = words.search(text)
    return _value(next(group for group in named.groups() if group).lower()) if named else None


def _value(word: str) -> int:
    return 0 if word in _NONE.split("|") else count(word) or 0


_SETS: Final = re.compile(
    r"\b(?:make|set|raise|lower|increase|change|mach\w*|setz\w*|erhöh\w*|senk\w*|änder\w*|nimm|pon\w*|sub\w*|baj\w*"
    r"|cambi\w*|que sean|should be|lieber|better|instead|stattdessen|mejor)\b",
    re.IGNORECASE,
)
_ADDS: Final = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|yes|ja|sí|ok|okay|good|but|aber|pero)[ ,]+)*"
    r"(?:(?:also )?add(?: a rule| to the rules| as a rule)?|füge? hinzu|ergänze?|noch dazu|añad[ae]|agrega"
    r"|one more rule"
    r"|noch eine regel|otra regla)\s*[:,-]\s*(?P<rule>.+)$",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(r"[\s,]+(?:please|pls|thanks|bitte|danke|por favor|gracias)\W*$", re.IGNORECASE)
_OTHER_DATE: Final = re.compile(
    r"\b(?:ad closes?|closes?|decision|decide|start\w*|offer|review|anzeige|entscheid\w*|beginn\w*|anuncio|decisión"
    r"|inicio|empez\w*)\b",
    re.IGNORECASE,
)
_DATE_IS: Final = re.compile(
    r"\b(?:to|is|be|until|till|by|on|auf|zum|bis|ist|sein|der|den|am|al|hasta|es|sea|el|:)\s+(?=\S)|:\s*", re.IGNORECASE
)
_DATE_NAMED: Final = re.compile(
    r"\b(?:deadline|cut-?off|termin|frist|abgabe|plazo|fecha(?: límite)?)\s+(?:the |den |der |el )?(?=\S*\d)",
    re.IGNORECASE,
)
_DATE_END: Final = re.compile(
    r"[\s,]+(?:sein|please|bitte|por favor|instead|stattdessen|verschieben|legen)\W*$", re.IGNORECASE
)
_HOURS_NEW: Final = re.compile(r"(?<![\d.,])\d{1,2}(?:[.,]\d)?(?![\d.,]*\d)")
_OVERLAP_NAMED: Final = re.compile(
    r"\b(?:overlap\w*|in common|überschneidung\w*|gemeinsam\w*|coincidencia|común)\b", re.IGNORECASE
)
_TOO: Final = re.compile(
    r"\b(?:too|not enough|zu (?:wenig|viel)|demasiad\w*|muy poc\w*|poc\w*|instead of|statt|en vez de)\b", re.IGNORECASE
)


def sets_an_amount(text: str) -> bool:
    """Whether the words set something: "make it 500", "mach 500 daraus"."""
    return bool(_SETS.search(text))


_COUNTS: Final = re.compile(
    r"\d\s*(?!instead|please|pls|now|in total|total|an?\b|per\b|per|the|and|but|not|or|if|is|would|for|half|all|on"
    r"|upfront|statt|bitte|jetzt|pro|die|und|aber|nicht|wäre|en vez|por favor|ahora|y\b|no\b)[a-zäöüñ]{3,}",
    re.IGNORECASE,
)


def counts_things(text: str) -> bool:
    """Whether the figure in it counts something ("every 5 min", "30 texts"), so that it is no sum."""
    return bool(_COUNTS.search(text))


def the_only_figure(text: str) -> str:
    """The one figure in it, "" where there is none or another."""
    figures = re.findall(r"(?<![\w.,])\d{1,6}(?:[.,]\d{1,3})?(?![\w]|[.,]\d)", text)
    return str(figures[0]) if len(figures) == 1 else ""


def added_rule(text: str) -> str:
    """The rule that "add: no AI please" adds; "" for other words."""
    said = _ADDS.match(text.strip())
    return _TAIL.sub("", said["rule"]).strip(" .!") if said else ""


def speaks_of_overlap(text: str) -> bool:
    """Whether it is about the hours in common rather than the hours a week."""
    return bool(_OVERLAP_NAMED.search(text))


def the_new_hours(text: str) -> str:
    """The hours a week that a remark wants: its only figure, or the last where it says what is wrong with another."""
    figures = _HOURS_NEW.findall(text)
    if len(figures) == 1 and not _TOO.search(text):
        return str(figures[0]).replace(",", ".")
    return str(figures[-1]) if len(figures) == 2 and _TOO.search(text) else ""


def names_a_date(text: str) -> bool:
    """Whether one of the dates before the cut-off is named ("start 9:00")."""
    return bool(_OTHER_DATE.search(text))


def the_new_date(text: str) -> str:
    """The words of a remark that are the new date of the cut-off: behind "to", "is" or a colon; "" for none."""
    if part_meant(text) != "dates" or _OTHER_DATE.search(text):
        return ""
    places = [found.end() for found in _DATE_IS.finditer(text)]
    places += [found.end() for found in _DATE_NAMED.finditer(text)]
    begins = next((place for place in places if re.search(r"\d", text[place:])), None)
    return _DATE_END.sub("", text[begins:]).strip(" ?!.") if begins is not None else ""


_PRICE: Final = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|it|they|he|she|must|should|be|is|muss|soll|sein|es|sie|que|sea|debe|ser) )*"
    r"(?:not |nicht |no |as )?(?:too |very |so |zu |allzu |sehr |muy |demasiado )?"
    r"(?:expensive|pricey|cheap(?:er)?|affordable|costly|teuer|billig|günstig|preiswert|car[oa]|barat[oa]|económic[oa])"
    r"(?: (?:as possible|please|bitte|sein|por favor))?\W*$",
    re.IGNORECASE,
)


def speaks_of_the_price(text: str) -> bool:
    """Whether the whole message is a wish about the price: "not too expensive"."""
    return bool(_PRICE.match(text))
