"""Whether words read like work to hand over, and how that work would be called."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.replies.tasks import kind_of_opening

_WANTS: Final = re.compile(
    r"(?:^|[\s,.!])(?:"
    r"(?:i|we)(?:'m| am|'re| are|'d| would)?(?: also| really| urgently| now)?"
    r" (?:need|look(?:ing)? for|search(?:ing)? for|want|like|have)"
    r"(?: (?:help with|someone (?:for|to|who)|somebody (?:for|to|who)|a person (?:for|to)|to (?:outsource|hand "
    r"over|delegate)))"
    r"|(?:i|we)(?: also| really| urgently| now)? need (?:an? |some |another |\d+ )?(?=\w)"
    r"|looking for (?:an? |someone |somebody )|new (?:job|project|task|work)\b:?"
    r"|(?:i|we) (?:also )?have another (?:job|project|task)(?: for you)?:?"
    r"|(?:ich|wir)(?: brauche| suche| brauchen| suchen| bräuchte)(?:n)?(?: noch| auch| dringend| jemand\w*(?: für"
    r"| der| die)?)*"
    r"|neue[rs]? (?:auftrag|projekt|job|aufgabe):?"
    r"|(?:necesito|necesitamos|busco|buscamos)(?: también| a alguien(?: para| que)?| ayuda con)*"
    r"|nuevo (?:trabajo|proyecto|encargo):?"
    r")\s*"
)
_MORE_TIME: Final = re.compile(
    r"^(?:more|another|some more|a bit|a moment|time|help|to |your|you|him|her|them|it|this|that|the|mehr|zeit"
    r"|hilfe|más|tiempo|ayuda)\b"
)
_DOES: Final = re.compile(
    r"^(?:please )?(?:write|make|design|build|create|edit|translate|set ?up|redo|clean up|find me|research|draw"
    r"|transcribe"
    r"|convert|migrate|redesign|proofread|develop|install|digiti[sz]e|rewrite|repair|fix) (?:me |us )?(?:an? |the "
    r"|my |our |some |\d+ )?\w{3,}"
)
_KINDS: Final = re.compile(
    r"\b(?:logos?|flyers?|website|web ?shop|landing page|brochures?|posters?|banners?|videos?|podcasts?|translations?"
    r"|bookkeeping|bookkeeper|accounting|newsletters?|blog posts?|articles?|product texts?|data entry|transcripts?"
    r"|transcription|illustrations?|designer|developer|writer|translator|editor|buchhaltung|übersetzung\w*|texte?"
    r"|contabilidad|traducción|traducciones|logotipo|diseño)\b"
)
_THING: Final = re.compile(
    r"^(?:an? (?:new )?|some |\d+ |ein(?:e|en)? (?:neue[ns]? )?|una? )"
    r"(?!bit|moment|second|minute|few|question|little|day|hour|week|mistake|frage|tag|stunde|woche|pregunta|momento|día)"
    r"[^\W\d_]{3,}"
)
"""A thing, named with its article or its number."""
_SOMEBODY: Final = re.compile(
    r"^(?:somebody|someone|jemand\w*|alguien)(?: who| to| for| der| die| für| que| para) \w{3,}"
)
_KNOWN: Final = re.compile(r"\b(?:the|this|that|is|are|was|der|die|das|ist|el|la|es)\b")
"""Words about something that is there already."""
MOST: Final = 300


def work_named(text: str) -> str:
    """The work that a line speaks of, in its own words; "" if it does not read like work to hand over.

    A whole post reads like work; a question does not.
    """
    flat = plain(text, 6000).strip()
    if not flat or flat.rstrip(" !.").endswith("?"):
        return ""
    if kind_of_opening(flat) == "post":
        return flat.splitlines()[0][:80]
    if len(flat) > MOST:
        return ""
    low = lower(flat)
    wants = _WANTS.search(low)
    if wants and not _MORE_TIME.match(low[wants.end() :]) and len(low[wants.end() :].split()) <= 14:
        return flat[wants.end() :].strip(" .!:,") or ""
    if _SOMEBODY.match(low) or _DOES.match(low):
        return flat.strip(" .!")
    if _THING.match(low) and len(low.split()) <= 8:
        return flat.strip(" .!")
    if _KINDS.search(low) and len(low.split()) <= 6 and not _KNOWN.search(low):
        return flat.strip(" .!")
    return ""
