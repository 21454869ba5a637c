"""The kinds of work: how each is recognised, and what suits it.

Nothing offered names a thing that the owner did not (PRODUCT 0, kind of work).
"""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.brief import kind_wording as wording


@dataclass(frozen=True, slots=True)
class WorkKind:
    """One kind of work: what to call who does it and its pieces, and criteria to offer."""

    name: str
    person: str
    unit: str
    criteria: tuple[str, ...]


WORDS = {
    "writing": (
        r"texts?|descriptions?|articles?|blog\w*|posts?|copy\w*|newsletters?|essays?|white ?papers?|scripts? for|"
        r"writers?|writing|authors?|editors?|proofread\w*"
    ),
    "translation": r"translat\w+|locali[sz]\w+|subtitles?",
    "bug fix": r"bugs?|fix\w*|errors?|crash\w*|broken",
    "web": (
        r"websites?|web ?pages?|landing pages?|wordpress|shopify|front ?end|back ?end|app|plugin|api|software|"
        r"python|javascript|program\w*|develop\w*"
    ),
    "design": (
        r"logos?|design(?:s|ers?)?|graphics?|banners?|icons?|illustrat\w+|flyers?|brochures?|mock-?ups?|figma|packaging|posters?|slides?"
    ),
    "video": r"videos?|clips?|reels?|footage|animat\w+|youtube",
    "audio": r"podcasts?|audio|voice-?overs?|music|sound",
    "data entry": r"data entry|spreadsheets?|excel|google sheets?|transcri\w+|catalogu?e|tagging|labell?ing|csv",
    "research": r"research\w*|list of|leads?|market study|survey\w*|competitors?|sources?",
    "support": r"support|customer service|help ?desk|chat agents?|inbox|calls?",
    "advertising": r"ads?|advertis\w+|campaigns?|seo|instagram|facebook|tiktok|social media|marketing",
    "bookkeeping": r"bookkeep\w+|invoic\w+|receipts?|accounting|payroll|tax\w*",
}
"""How each kind is spoken of, as the alternatives of a pattern."""


def _kind(name: str) -> WorkKind:
    return WorkKind(name, wording.PERSON[name], wording.UNIT[name], wording.CRITERIA[name])


KINDS = tuple(map(_kind, WORDS))
GENERIC = _kind("generic")
_PATTERNS = tuple((kind, pattern(rf"\b(?:{WORDS[kind.name]})\b", IGNORECASE)) for kind in KINDS)


def kind_of_work(title: str, text: str = "") -> WorkKind:
    """The kind whose words stand most often, a word of the title for three; of equals the earlier; else generic."""
    best, most = GENERIC, 0
    for kind, words in _PATTERNS:
        count = 3 * len(words.findall(title[:300])) + len(words.findall(text[:4000]))
        if count > most:
            best, most = kind, count
    return best


def usual(kind: WorkKind, step: str) -> tuple[str, ...]:
    """What is usual for this kind of work at a step: result, rules, criteria, must, nice or hours; empty if unknown."""
    if step == "criteria":
        return kind.criteria
    return wording.USUAL.get(kind.name, wording.USUAL["generic"]).get(step, ())
