"""What an amount pays for: the whole, an hour, a day, a week, a month, a year, or one piece of work."""

import re

from bot.reading.language.vocabulary import vocabulary
from bot.reading.values import Per

# A column per language: English, German, Spanish, French, Italian, Portuguese, Dutch. Another is another column.
_UNITS_OF_TIME = """
hour | h hr hrs hour hours hourly | stunde stunden std | hora horas | heure heures | ora | hora | uur
day | d day days diem daily | tag | día dia | jour journée | giorno | dia | dag
week | w wk week weeks weekly | woche | semana | semaine | settimana | semana | week
month | m mo mon mth month months monthly | monat | mes | mois | mese | mês | maand
year | y yr year annum annual annually yearly | jahr | año | an | anno | ano | jaar
"""
_TIME: dict[str, Per] = {
    word: unit.strip()  # type: ignore[misc]
    for unit, *columns in (line.split("|") for line in _UNITS_OF_TIME.strip().splitlines())
    for column in columns
    for word in column.split()
    if word != "an"
}
_WHOLE = vocabulary("project job gig task contract total assignment whole")
# What leads from an amount to what it pays for, by language; articles only before a time or a counted thing.
_COUNTED = r"(?:hour|day|week|month|piece|page|word|article)"
_LEADS = (
    r"(?:per|each|every)(?![a-z])|an?(?![a-z])|for (?:the|an?|one|each|every)|p\. ?|p/|x"
    rf"|the(?= {_COUNTED})|by(?: the| each)?(?= {_COUNTED})",
    r"(?:pro|je|die|das)(?![a-zà-ÿ])|am(?= tag)|im(?= (?:monat|jahr))|in der(?= (?:stunde|woche))",
    r"(?:por|la|al)(?![a-zà-ÿ])|[àa](?= hora)",
    r"par(?![a-zà-ÿ])|(?:de |à )?l ?'|all ?'|à(?= heure)",
)
_AFTER = re.compile(
    rf" ?[(,]? ?(?:/|{'|'.join(_LEADS)})[ -]{{0,2}}(?:(?:\d{{1,6}}(?:,\d{{3}})?|finished|single|completed|final"
    r"|published|approved|edited|accepted|full|one|hundred|thousand) )?([^\W\d_]{1,16})|[ -]?a[ -]([a-z]{3,16})"
)
_GAP = (
    r"(?:[.,]-{1,2}(?= |/))? ?[~+]?[,(]?(?: ?(?:usd|eur|gbp|net|gross|base|pay|salary|to start|or so|plus"
    r"|max|maximum|min|minimum"
    r"|tops)(?!\w)){0,2}"
)
_AFTER_GAP = re.compile(_GAP + r" ?")
_LY = re.compile(
    r" ?[(,-]? ?(stundenlohn|stundensatz|hourly|daily|weekly|monthly|yearly|annually|annual"
    r"|p/?h|hr(?! ?\d)|salary|wage|pcm|pa|p\.a\."
    r"|p\.h\.)(?![a-z])"
)
_FIXED_AFTER = re.compile(r"[ ,(-]{0,3}(?:fixed|flat|total|in total|all in|one[ -]?off|one[ -]?time|lump sum)\b")
_EACH_AFTER = re.compile(r" ?(?:each|apiece|a pop|a piece|ea)\b")
# What an amount is for where that is said before it: "hourly rate: 20", "Stundensatz 22 Euro".
_RATES: dict[Per, str] = {
    "hour": r"hourly|per hour|by the hour|stunden(?:satz|lohn|honorar)|pro stunde|por hora|taux horaire",
    "day": r"daily|day|tages(?:satz|honorar)|pro tag|por día",
    "week": r"weekly|pro woche|por semana",
    "month": r"monthly|per month|monats(?:lohn|honorar)|pro monat|al mes",
    "year": r"annual|yearly|salary",
    "unit": r"per (?:article|word|page|piece|unit|item|video|image|post)",
}
_BEFORE = re.compile(
    r"\b(?:" + "|".join(f"(?P<{unit}>{words})" for unit, words in _RATES.items()) + ")"
    r"(?: (?:rate|pay|budget|range|salary|price|fee|retainer|wage|basis))?(?: (?:is|of|between|from|range|up to"
    r"|around|about|max)){0,2}[ :=(,-]*$"
)
_SHORT = vocabulary("h d w m y")


def per(low: str, end: int, start: int) -> tuple[Per, int]:
    """What low[start:end] is paid for, and where the words for it end; "fixed" if there are none (T.1: "320")."""
    skip = _AFTER_GAP.match(low, end)
    for place in dict.fromkeys((end, skip.end() if skip else end)):
        if (match := _AFTER.match(low, place)) and (found := _of(match)):
            return found, match.end()
        if match := _LY.match(low, place):
            word = match[1]
            short: Per = "month" if word == "pcm" else "year" if word in ("pa", "p.a.", "salary") else "hour"
            return _TIME.get(word, short), match.end()
    if match := _EACH_AFTER.match(low, end):
        return "unit", match.end()
    if match := _FIXED_AFTER.match(low, end):
        return "fixed", end
    if before := _BEFORE.search(low[max(0, start - 48) : start]):
        return next(unit for unit in _RATES if before[unit]), end
    return "fixed", end


def unit_of_time(word: str) -> Per | None:
    """The unit that a word for a stretch of time names, in any of the languages."""
    return _TIME.get(word)


def _of(match: re.Match[str]) -> Per | None:
    word = match[1] or match[2]
    if word == "rata":
        return None
    slash = match[0].lstrip(" (,").startswith(("/", "p", "je"))
    if word in _TIME:
        return _TIME[word] if word not in _SHORT or slash or match[0].strip() == "an h" else None
    if word in _WHOLE:
        return "fixed"
    if slash:
        return "unit"
    if match[0].lstrip(" (,").startswith(("for each ", "for every ")):
        return "unit"
    # "a" and "for a" open many other phrases ("500 for a logo"); only counted things make a unit price.
    article = match[2] or not match[0].lstrip(" (,").startswith("for")
    return "unit" if article and word in UNITS else None


UNITS = vocabulary(
    "word words article articles page pages text texts piece pieces post posts image images photo photos video "
    "videos item items unit"
    " units product products description descriptions share row rows record records lead leads slide slides "
    "minute minutes song songs"
    " track tracks logo banner design icon icons email emails ticket tickets call calls chapter sample line "
    "lines entry head"
    " stück wort bild seite artikel text foto pieza palabra página foto artículo imagen mot pièce"
)
