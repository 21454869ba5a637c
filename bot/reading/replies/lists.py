"""Lists in an answer: what must be there and what would be nice, what is sure and what is not, and empty ones."""

import re
from typing import Final

from bot.reading.brief.asked_of_words import NOT_ASKED
from bot.reading.language.listing import split_lines

# Each is the alternatives of English, German and Spanish in this order; another language is another line in each.
_MUST = (
    r"must(?:[ -]?haves?)?|required?|requirements?|needs?(?: to have)?",
    r"muss|pflicht|zwingend|erforderlich|nötig",
    r"obligatorio|imprescindible|necesario|indispensable|se requiere|requisitos?",
)
_NICE = (
    r"(?:would be |is )?nice(?:[ -]?to[ -]?haves?)?|preferred|prefer(?:ably)?|(?:only |just )?(?:a )?bonus|plus"
    r"|optional",
    r"(?:schön|gut|nett) wäre|wünschenswert|von vorteil|kann|optional|pluspunkte?",
    r"deseable|opcional|un plus|se valora|estaría bien",
)
_IDEALLY = (
    r"ideally|preferably|we prefer|nice to have|it would be nice to have"
    r"|(?:it )?(?:would|'d) be (?:nice|great|good|a plus|a bonus) if (?:they|he|she)|(?:nice|great|good) if (?:they"
    r"|he|she)",
    r"idealerweise|am besten|gern(?:e)?|(?:auch )?(?:schön|gut|nett|toll|super|wünschenswert) wären?(?: auch| "
    r"noch)?|(?:es )?wäre (?:schön|gut|nett|toll),? wenn (?:sie|er|die person)",
    r"idealmente|preferiblemente|de preferencia|(?:mejor|bien) si|(?:sería|estaría) (?:bien|bueno|bonito|lindo|ideal"
    r"|genial) (?:que|si)",
)
_NICE_AFTER = (
    r"(?:would be|is|are)\s+(?:a\s+)?(?:nice|plus|bonus|preferred|optional|welcome)(?:[ -]to[ -]have)?"
    r"|nice[ -]to[ -]have|a plus|(?:is |are )?preferred|optional",
    r"(?:wäre|wären|ist|sind) (?:schön|gut|nett|toll|optional|ein plus|von vorteil)",
    r"(?:sería|es) (?:deseable|opcional|un plus)",
)
_MUST_AFTER = (
    r"(?:(?:is|are)\s+)?(?:a must|required|mandatory|must[ -]have)",
    r"(?:ist |sind )?(?:pflicht|zwingend|erforderlich|ein muss)",
    r"(?:es |son )?(?:obligatori[oa]s?|imprescindibles?|necesari[oa]s?)",
)
_UNSURE_WORDS = (
    r"not sure(?: about| if)?|maybe|perhaps|might|possibly|undecided",
    r"vielleicht|eventuell|nicht sicher|möglicherweise",
    r"quizás|quizá|tal vez|a lo mejor|no estoy segur[oa]",
)
_NOTHING_WORDS = (
    r"none|nothing|no|n/?a|-|nothing (?:special|else|in particular)|no (?:special |particular |further )?"
    r"(?:rules|preferences?|requirements?|experience|skills?|qualifications?|must[- ]haves?|conditions)"
    r"(?: (?:is |are )?(?:at all|necessary|needed|required))?",
    r"keine?(?: (?:besonderen|speziellen|weiteren|bestimmten))?(?: (?:regeln|vorlieben|anforderungen|vorgaben|erfahrung"
    r"|kenntnisse|bedingungen|voraussetzungen))?(?: (?:nötig|erforderlich|notwendig))?|nichts(?: besonderes)?"
    r"|egal(?:, nichts)?",
    r"ningun[oa]|nada(?: especial)?|(?:sin|no hay) (?:reglas|requisitos|condiciones|experiencia)"
    r"(?: (?:especiales|particulares|previa))?|no (?:se necesita|hace falta) (?:experiencia|nada)(?: especial"
    r"| previa)?",
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(words)


_HEAD_END: Final = r"\s{0,9}(?:[:=–]|-\s)\s{0,9}"
_NOTHING: Final = re.compile(rf"^\W{{0,9}}(?:{_any(_NOTHING_WORDS)})\W{{0,9}}$", re.IGNORECASE)
_UNSURE: Final = re.compile(rf"\b(?:{_any(_UNSURE_WORDS)})\b", re.IGNORECASE)
_FILLER: Final = re.compile(
    rf"^(?:hm+|well|also|and|but|we|i|i'm|am|are|is|it|need|about|und|auch|wir|ich|y|también|{_any(_UNSURE_WORDS)})\b[\s,.]{{0,9}}",
    re.IGNORECASE,
)
_MUST_HEAD: Final = re.compile(rf"^\W{{0,9}}(?:{_any(_MUST)}){_HEAD_END}", re.IGNORECASE)
_NICE_HEAD: Final = re.compile(
    rf"^\W{{0,9}}(?:{_any(_NICE)}){_HEAD_END}|^\W{{0,9}}(?:and |und |y )?(?:{_any(_IDEALLY)})\b,?\s{{0,9}}",
    re.IGNORECASE,
)
_NICE_TAIL: Final = re.compile(rf"\s{{0,9}}(?:[,(–-]\s{{0,9}})?\b(?:{_any(_NICE_AFTER)})\W{{0,9}}$", re.IGNORECASE)
_MUST_TAIL: Final = re.compile(rf"\s{{0,9}}(?:[,(–-]\s{{0,9}})?\b(?:{_any(_MUST_AFTER)})\W{{0,9}}$", re.IGNORECASE)
_ONLY_MUST: Final = re.compile(rf"^(?:{_any(_MUST)}|{_any(_MUST_AFTER)})$", re.IGNORECASE)
_ONLY_NICE: Final = re.compile(rf"^(?:{_any(_NICE)}|{_any(_NICE_AFTER)})$", re.IGNORECASE)
"""Said behind an item, apart from it: "3 years of Shopify, must"."""
_HEADS: Final = re.compile(
    rf"(?<=[.;,\n(])\s{{0,9}}(?=(?:{_any(_MUST)}|{_any(_NICE)})\s{{0,9}}(?:[:=–]|-\s))"
    rf"|(?<=[.;,\n])\s{{0,9}}(?=(?:and |und |y )?(?:{_any(_IDEALLY)})\b)"
    r"|(?<=\w)\s+(?=(?:nice(?:[ -]?to[ -]?haves?)?|must(?:[ -]?haves?)?)\s{0,9}[:=])",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_MUST: Final = re.compile(r"^\W{0,9}must(?:[ -]?have)?\s+(?=\w)", re.IGNORECASE)
_BARE_NICE: Final = re.compile(r"[,;.\n]\s{0,9}(?i:nice)(?:[ -]to[ -]have)?\s+(?!to[ -]have)(?=\w)|\s+NICE\s+")


def is_nothing(text: str) -> bool:
    """Whether the words say that a list is empty: "none", "keine Regeln", "nada especial"."""
    return bool(_NOTHING.match(text))


def asks_nothing(text: str) -> bool:
    """Whether all that is said is that something is not asked for: "no degree needed", "kein Studium nötig"."""
    return all(NOT_ASKED.fullmatch(item.strip(" .").lower()) for item in split_lines(text.strip(" ().,;")))


def without_nothing(items: tuple[str, ...]) -> tuple[str, ...]:
    """A list without the words that say that it is empty."""
    return tuple(item for item in items if not is_nothing(item))


def split_unsure(items: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is sure, and bare what somebody was not sure of: "hm also we might need meta titles" is "meta titles"."""
    sure, unsure = [], []
    for item in without_nothing(items):
        if not _UNSURE.search(item):
            sure.append(item)
            continue
        bare, before = _UNSURE.sub("", item).strip(" ,."), ""
        while bare != before:
            before, bare = bare, _FILLER.sub("", bare).strip(" ,.")
        if bare:
            unsure.append(bare)
    return tuple(sure), tuple(dict.fromkeys(unsure))


def must_and_nice(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What must be there and what would be nice, by heads ("must: .. nice: ..", "Muss: .. Schön wäre: .."), or by what
    is said after an item ("outdoor gear would be nice"). Without either, everything is a must."""
    found: dict[bool, list[str]] = {True: [], False: []}
    must = True
    for piece in _HEADS.split(_headed(text)):
        for row in piece.splitlines():
            bare = row.strip()
            if head := _MUST_HEAD.match(bare):
                must, bare = True, bare[head.end() :]
            elif head := _NICE_HEAD.match(bare):
                must, bare = False, bare[head.end() :]
                if not bare.strip(" ().,;") and found[True] and "\n" not in text:
                    found[False].append(found[True].pop())  # "German, nice to have"
            for item in split_lines(bare.strip(" ().,;")):
                if _ONLY_MUST.match(item) or NOT_ASKED.fullmatch(item.lower()):
                    continue
                if _ONLY_NICE.match(item) and found[must]:
                    found[False].append(found[must].pop())
                elif after := _NICE_TAIL.search(item):
                    found[False].append(item[: after.start()].strip(" ,("))
                elif after := _MUST_TAIL.search(item):
                    found[True].append(item[: after.start()].strip(" ,("))
                else:
                    found[must].append(item)
    musts, nices = (without_nothing(tuple(dict.fromkeys(filter(None, found[key])))) for key in (True, False))
    return musts, nices


def _headed(text: str) -> str:
    """Heads written without a colon ("must fluent English, nice gear"), with one."""
    if _MUST_HEAD.match(text) or not _BARE_MUST.match(text):
        return text
    return _BARE_NICE.sub("\nnice: ", _BARE_MUST.sub("must: ", text, count=1), count=1)
