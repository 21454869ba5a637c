"""What is said to an offer: accept, ask, change something, decline; or nothing that is any of these."""

import re
from typing import Final, Literal

from bot.reading.language.questions import asks, proposes
from bot.reading.replies.chatter import is_question

OfferAnswer = Literal["accept", "ask", "change", "decline"]
# English, German and Spanish in this order; another language is another line in each.
_ACCEPTS = (
    r"(?:i )?accept(?:ed)?(?: (?:it|the offer))?",
    r"(?:ich )?nehme (?:das angebot |es )?an|angenommen",
    r"acepto(?: la oferta)?|aceptad[oa]",
)
_DECLINES = (
    r"(?:i )?decline\b",
    r"(?:ich )?lehne (?:es |das angebot )?ab\b|ich möchte ablehnen\b|abgelehnt\b",
    r"(?:la |lo )?rechazo\b(?: la oferta)?|no acepto\b|declino\b",
)
_CHANGES = (
    r"change(?: something)?|change request|(?:(?:as|it is|it's|that is|that's|a) )*(?:a "
    r"|my )?wish(?: to change something)?",
    r"änderung|etwas ändern|(?:als |es ist |das ist )?(?:ein(?:en)? |mein )?(?:änderungs)?wunsch",
    r"cambio|cambiar algo|(?:como |es )?(?:un )?deseo",
)
_ASKS = (
    r"ask|(?:as |it is |it's )?(?:a |my )?question",
    r"(?:als |es ist )?(?:eine |meine )?frage",
    r"(?:como |es )?(?:una )?pregunta",
)
_SORRY = (
    r"(?:(?:i am |i'm |so |very )*(?:sorry|sry|srry|soz)|unfortunately|sadly|no|but|hi|hey"
    r"|leider|tut mir (?:sehr |echt )?leid|sorry|nein|aber|lo siento(?: mucho)?|lamentablemente"
    r"|por desgracia|perdón|pero)"
)
_CANNOT = (
    r"(?:i |we )?(?:can'?t|cannot|can not|won'?t be able(?: to)?|(?:am |'m )?(?:not able|unable) to)"
    r"(?: (?:do|make|take|accept)(?: (?:it|this|that|on|the (?:job|work|offer)))*| any ?more| after all| now)*"
    r"|(?:ich )?(?:kann|schaff\w*|schaffe) (?:ich |es |das |leider |doch |jetzt )*nicht(?: mehr| machen| übernehmen)*"
    r"|(?:es |das )?(?:geht|klappt|wird) (?:bei mir |leider |doch |jetzt )*(?:nicht|nichts)(?: mehr)?"
    r"|(?:yo )?(?:ya )?no (?:puedo|podré|voy a poder|me es posible)(?: (?:hacerlo|aceptarlo|más|aceptar|ahora))*"
)
_THING = (
    r"cut-?off|deadline|dates?|start|pay|price|budget|hours|rate|termin|frist|abgabe|beginn|bezahlung|preis|stunden"
    r"|fecha|entrega|inicio|pago|precio|horas"
)
_MOVES = re.compile(
    rf"\b(?:can|could|may|might|would it be possible|is it possible)\b.{{0,40}}\b(?:{_THING})\b.{{0,60}}"
    r"\b(?:be|move|moved|change|changed|shift|extend|extended|raise|raised|later|earlier|higher)\b"
    r"|\b(?:can|could) (?:we|i|you|it) (?:please )?(?:move|change|shift|extend|raise|start|deliver)\b"
    r"|\bis it possible to (?:start|deliver|finish|move|change|extend)\b"
    rf"|\b(?:kann|könnte|können|geht)\b.{{0,40}}(?:\b(?:{_THING})\b|später|früher|nächste|verschieben|mehr)"
    rf"|\b(?:puede|podría|podemos|se puede)\b.{{0,40}}(?:\b(?:{_THING})\b|más (?:tarde|temprano)|mover|cambiar)",
    re.IGNORECASE,
)
"""A question that is a wish: "can the cut-off be Sat 19?" (T.6)."""
_CUTOFF: Final = re.compile(
    r"\b(?:cut-?off|deadline|due|deliver\w*|finish\w*|hand over|ready|until|later|termin|frist|abgabe|fertig|bis|später"
    r"|fecha|entrega\w*|plazo|hasta|más tarde)\b",
    re.IGNORECASE,
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(words)


_ACCEPT: Final = re.compile(rf"^\s*(?:{_any(_ACCEPTS)})\s*[.!]*\s*$", re.IGNORECASE)
_LED: Final[tuple[tuple[OfferAnswer, re.Pattern[str]], ...]] = (
    ("change", re.compile(rf"^\s*(?:{_any(_CHANGES)})\b[\s:,.-]*(.*)$", re.IGNORECASE)),
    ("ask", re.compile(rf"^\s*(?:{_any(_ASKS)})\b[\s:,.-]*(.*)$", re.IGNORECASE)),
    ("decline", re.compile(rf"^\s*(?:{_any(_DECLINES)})[\s:,.-]*(.*)$", re.IGNORECASE)),
)


_UNABLE: Final = re.compile(
    rf"(?:{_SORRY}[\s,.!:-]+)*(?:{_CANNOT})(?:[\s,.!:-]+(?:{_SORRY}|thanks?|danke|gracias))*[\s.!:()]*", re.IGNORECASE
)
"""Nothing but that somebody cannot: with an offer before them, no to it and to nothing else."""


def offer_answer(text: str) -> tuple[OfferAnswer, str] | None:
    """What is said to an offer, and the words behind it (the reason, the question, the wish); None if it is neither."""
    if _ACCEPT.match(text):
        return "accept", ""
    if _UNABLE.fullmatch(text.strip().replace("’", "'")):
        return "decline", text.strip()
    for answer, form in _LED:
        if said := form.match(text):
            return answer, said[1].strip()
    if is_question(text) or asks(text) or (proposes(text) and _MOVES.search(text)):
        return "change" if _MOVES.search(text) else "ask", text.strip()
    return None


def speaks_of_cutoff(text: str) -> bool:
    """Whether a wish is about when the work is due."""
    return bool(_CUTOFF.search(text))
