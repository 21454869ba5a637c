"""Words with which work is handed over: "deliver: ...", and that something asked for is changed now."""

import re
from typing import Final, Literal

from bot.reading.language.links import LINK
from bot.reading.language.plain import lower, plain
from bot.reading.replies.chatter import is_question
from bot.reading.replies.not_now import puts_off
from bot.reading.replies.requests import requests
from bot.reading.replies.work_plan import plan_of

MOST: Final = 600
Changed = Literal["said", "perhaps"]
# English, German and Spanish in this order in each table; another language is another line.
_DELIVER: Final = (
    r"(?:i |we )?(?:deliver|hand in|hand over|submit)",
    r"(?:ich )?(?:liefere|liefer)(?: hiermit)?",
    r"(?:yo )?(?:entrego|entregar)",
)
_DELIVERY: Final = (r"(?:my )?delivery", r"lieferung|abgabe", r"(?:mi )?entrega")
_SAYS_NO_MORE: Final = re.compile(
    r"^(?:(?:it|now|please|all|everything|(?:the |my )?(?:work|fixes|rest|delivery|fixed version)|jetzt|bitte|alles|ab"
    r"|die arbeit|ahora|todo|el trabajo)\b[\s,.:;-]*)+",
    re.IGNORECASE,
)
_DONE_WITH: Final = (
    r"fixed|corrected|changed|redone|re-?did|updated|replaced|swapped|adjusted|reworked|revised|repaired|rewr(?:ote"
    r"|itten)|retouched|amended|re-?uploaded|re-?exported|(?:fixes|changes|corrections) (?:are |were )?(?:done|made|in"
    r"|applied)|(?:the )?new (?:version|file|link|upload|one|number|picture|photo|text)s?",
    r"behoben|korrigiert|geändert|angepasst|ersetzt|überarbeitet|ausgetauscht|gefixt|verbessert|nachgebessert"
    r"|neu (?:gemacht|hochgeladen|geschrieben)|(?:die |das )?neue[sn]? (?:version|datei|fassung|link|bild|text)",
    r"corregid[oa]s?|cambiad[oa]s?|arreglad[oa]s?|actualizad[oa]s?|reemplazad[oa]s?|ajustad[oa]s?|modificad[oa]s?"
    r"|rehech[oa]s?|(?:la |el )?nuev[oa] (?:versión|archivo|enlace|foto|texto)|(?:lo|la|los|las) (?:corregí|cambié"
    r"|arreglé)",
)
_NOW: Final = (
    r"now|done|finished|ready|all (?:good|set)|no longer",
    r"jetzt|nun|fertig|erledigt|nicht mehr",
    r"ahora|ya|list[oa]s?|terminad[oa]s?|hech[oa]s?",
)
_LATER: Final = (
    r"will|'ll|going to|gonna|want to|have to|need to|must|can|could|should (?!be\b)|tomorrow|tonight|soon|later"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|by \d|working on"
    r"|(?:am|i'm|are|we're|is|it's) (?:\w+ )?(?:\w{2,}ing|on it)"
    r"|on it"
    r"|(?:start|begin|do|fix|chang|work|redo|correct|updat|mak|replac)ing"
    r"|understand|understood|i see|yet|almost|nearly|half|only|some of|except|but",
    r"werde|wird|mache?|kann|muss|soll|morgen|heute abend|bald|gleich|später"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|noch|fast|verstehe"
    r"|verstanden|dabei|teilweise|nur|außer|aber",
    r"voy a|vamos a|haré|tengo que|puedo|mañana|luego|pronto|todavía|aún|casi|entiendo|estoy \w+ndo|solo|menos|pero",
)
_NOT: Final = r"not|never|no|none|nothing|\w+n't|nicht|kein\w*|nie|nada|nunca"
_TAKEN: Final = re.compile(rf"(?<![\w'])(?:{_NOT}|{'|'.join(_LATER)})(?!\w)")
_SAID: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_DONE_WITH)})(?!\w)")
_PERHAPS: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_NOW)})(?!\w)")
_DENIED_BEFORE: Final = re.compile(r"\b(?:no longer|not any ?more|no more|nicht mehr|ya no)\b")
_PART: Final = re.compile(r"\b(\d{1,5})\s*(?:of|/|out of|von|de)\s*(\d{1,5})\b")
_WHOLE: Final = re.compile(
    r"(?<!\w)(?:everything|all of (?:it|them)|all \d{1,5}|complete|final|finished|alles|alle \d{1,5}|komplett|fertig"
    r"|todo|todos|todas|completo|terminado)(?!\w)"
)
_SOME: Final = re.compile(
    r"(?<!\w)(?:first|half|part|draft|preview|sketch\w*|example|so far|some|a few|look|erste[nrs]?|hälfte|teil|entwurf"
    r"|vorschau|beispiel|bisher|einige|primer[oa]s?|mitad|parte|borrador|ejemplo|algun[oa]s)(?!\w)"
)
_SAME: Final = re.compile(
    r"(?<!\w)(?:(?:same|that|the same) (?:link|file|folder|place|address|drive|sheet|doc\w*)|same as before"
    r"|(?:gleiche[rn]?|selbe[rn]?|derselbe|dieselbe) (?:link|ordner|datei|stelle|ort)|wie (?:vorher|zuvor)"
    r"|(?:el |la )?mism[oa] (?:enlace|carpeta|archivo|sitio|lugar)|igual que antes)(?!\w)"
)


def delivers(text: str) -> str | None:
    """What stands behind a leading "deliver" (or "delivery:"), without the words that add nothing; None without one.

    "deliver" and anything at all is a delivery; only a question about one is none.
    """
    flat = text.strip()
    verb = re.match(rf"\W*(?:(?:ok|okay|so|please|bitte|por favor)\W+)*(?:{'|'.join(_DELIVER)})\b[\s:,;-]+", flat, re.I)
    noun = re.match(rf"\W*(?:{'|'.join(_DELIVERY)})\s*:\s*", flat, re.I)
    found = verb or noun
    if found is None or found.end() == len(flat) or is_question(LINK.sub(" ", flat)):
        return None
    return _SAYS_NO_MORE.sub("", flat[found.end() :]).strip()


def changed(text: str) -> Changed | None:
    """Whether a message says that something is changed, new or done by now: in so many words, or perhaps.

    Nothing that is still to come, denied, asked, or true of a part only.
    """
    flat = plain(LINK.sub(" ", text), MOST + 1).strip()
    low = lower(flat)
    if not flat or len(flat) > MOST or is_question(flat) or puts_off(flat) or plan_of(low):
        return None
    part = _PART.search(low)
    if part is not None and int(part[1]) < int(part[2]):
        return None
    if _TAKEN.search(_DENIED_BEFORE.sub(" ", low)):
        return None
    return "said" if _SAID.search(low) else "perhaps" if _PERHAPS.search(low) else None


def claims_all(text: str) -> bool:
    """Whether words beside a link or a file hand over the whole: "here you go: ...", "uploaded everything to ..."."""
    bare = LINK.sub(" ", plain(text, MOST))
    if is_question(bare) or _SOME.search(lower(bare)):
        return False
    found = requests(bare, ("deliver",)).found
    whole = _WHOLE.search(lower(bare)) is not None and _TAKEN.search(lower(bare)) is None
    return whole or any(not request.negated and not request.asks for request in found)


def same_place(text: str) -> bool:
    """Whether the work is said to be where it was handed over before."""
    return _SAME.search(lower(plain(text, MOST))) is not None
