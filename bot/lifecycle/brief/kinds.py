"""The catalogue of kinds of work: criteria that a stranger could check, and what suits each kind.

Nothing offered names a thing that the owner did not (PRODUCT 0, kind of work).
"""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern


@dataclass(frozen=True, slots=True)
class WorkKind:
    """One kind of work: how to recognise it, its unit, criteria to offer, and how to call the person."""

    name: str
    words: str
    person: str
    unit: str
    criteria: tuple[str, ...]


KINDS: tuple[WorkKind, ...] = (
    WorkKind(
        "writing",
        r"texts?|descriptions?|articles?|blog\w*|posts?|copy\w*|newsletters?|essays?|white ?papers?|scripts? for|"
        r"writers?|writing|authors?|editors?|proofread\w*",
        "Writer",
        "texts",
        (
            "Every text keeps to the agreed number of words",
            "The first sentence of every text names a benefit",
            "Every claim can be found in the material I provide",
            "No spelling or grammar mistakes",
        ),
    ),
    WorkKind(
        "translation",
        r"translat\w+|locali[sz]\w+|subtitles?",
        "Translator",
        "texts",
        (
            "Every sentence of the source is translated",
            "Names, numbers and links are as in the source",
            "The agreed glossary is used",
        ),
    ),
    WorkKind(
        "bug fix",
        r"bugs?|fix\w*|errors?|crash\w*|broken",
        "Developer",
        "fixes",
        (
            "The steps that showed the fault no longer show it",
            "A test shows that it stays fixed",
            "Nothing else changes for users",
        ),
    ),
    WorkKind(
        "web",
        r"websites?|web ?pages?|landing pages?|wordpress|shopify|front ?end|back ?end|app|plugin|api|software|"
        r"python|javascript|program\w*|develop\w*",
        "Developer",
        "parts",
        (
            "Every listed part works on a phone and on a computer",
            "It works in the current Chrome, Firefox and Safari",
            "The source and the steps to run it are handed over",
        ),
    ),
    WorkKind(
        "design",
        r"logos?|design(?:s|ers?)?|graphics?|banners?|icons?|illustrat\w+|flyers?|brochures?|mock-?ups?|figma|packaging|posters?|slides?",
        "Designer",
        "designs",
        (
            "Files come in the agreed formats and sizes",
            "Editable source files are included",
            "Only the agreed colours and fonts are used",
        ),
    ),
    WorkKind(
        "video",
        r"videos?|clips?|reels?|footage|animat\w+|youtube",
        "Video editor",
        "videos",
        (
            "Every video keeps to the agreed length",
            "Picture and sound are in the agreed format",
            "Music and pictures are licensed for our use",
        ),
    ),
    WorkKind(
        "audio",
        r"podcasts?|audio|voice-?overs?|music|sound",
        "Audio editor",
        "recordings",
        (
            "Every recording keeps to the agreed length",
            "No clicks, hum or cut words",
            "Files come in the agreed format",
        ),
    ),
    WorkKind(
        "data entry",
        r"data entry|spreadsheets?|excel|google sheets?|transcri\w+|catalogu?e|tagging|labell?ing|csv",
        "Data assistant",
        "rows",
        (
            "Every row of the source is there, none twice",
            "A random check of 20 rows shows no mistake",
            "The agreed columns and formats are used",
        ),
    ),
    WorkKind(
        "research",
        r"research\w*|list of|leads?|market study|survey\w*|competitors?|sources?",
        "Researcher",
        "findings",
        (
            "Every finding has a source that can be opened",
            "No finding is older than agreed",
            "The agreed questions are each answered",
        ),
    ),
    WorkKind(
        "support",
        r"support|customer service|help ?desk|chat agents?|inbox|calls?",
        "Support assistant",
        "requests",
        (
            "Every request is answered within the agreed time",
            "Answers follow the material I provide",
            "A weekly list of open requests is handed over",
        ),
    ),
    WorkKind(
        "advertising",
        r"ads?|advertis\w+|campaigns?|seo|instagram|facebook|tiktok|social media|marketing",
        "Marketer",
        "campaigns",
        (
            "The agreed number of pieces is published",
            "Spending stays within the agreed limit",
            "A report shows what was done and what came of it",
        ),
    ),
    WorkKind(
        "bookkeeping",
        r"bookkeep\w+|invoic\w+|receipts?|accounting|payroll|tax\w*",
        "Bookkeeper",
        "entries",
        (
            "Every document is entered once",
            "The totals agree with the bank statements",
            "Open questions are listed, none is guessed",
        ),
    ),
)
GENERIC = WorkKind(
    "generic",
    "",
    "Freelancer",
    "parts",
    (
        "Everything in the list of deliverables is there",
        "Every rule above is kept",
        "It can be used without asking the maker",
    ),
)
_PATTERNS = tuple((kind, pattern(rf"\b(?:{kind.words})\b", IGNORECASE)) for kind in KINDS)


def kind_of_work(title: str, text: str = "") -> WorkKind:
    """The kind whose words stand most often, a word of the title for three; of equals the earlier; else generic."""
    best, most = GENERIC, 0
    for kind, words in _PATTERNS:
        count = 3 * len(words.findall(title[:300])) + len(words.findall(text[:4000]))
        if count > most:
            best, most = kind, count
    return best
