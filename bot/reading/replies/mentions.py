"""Finds the criteria that a sentence names: "C2", "point 2", "the second one", "the first two", all, the rest, none."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.language.numerals import COUNTS, PLACES
from bot.reading.language.picking import FIRST, LAST
from bot.reading.replies.judging_words import AFTER_NAME, ARTICLE, EVERY, NONE, NOUN, NUMBER, OTHERS
from bot.reading.replies.verdict_words import MARK

Who = Literal["named", "every", "none", "others"]


@dataclass(frozen=True, slots=True)
class Mention:
    """What a place in a text speaks of; `names` are criteria, which may be ones that do not exist."""

    who: Who
    names: tuple[str, ...]
    start: int
    end: int


def any_of(*tables: tuple[str, ...]) -> str:
    """One alternative of all lines of the tables."""
    return "|".join(line for table in tables for line in table)


def _words(words: frozenset[str] | dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ORDINALS: Final = {word: place for word, place in PLACES.items() if place <= 12}
_FEW: Final = {word: n for word, n in COUNTS.items() if 1 < n <= 12}
_FOLLOWED: Final = rf"(?=\s*(?:$|[,.;:!?)]|-\s)|\s*(?:'s|n't)|\s+(?:{any_of(AFTER_NAME)})\b)"
_NUMBERED: Final = re.compile(rf"(?<!\w)(?:{any_of(NUMBER)})\s?(\d{{1,2}})\b\s*[:=,.-]?\s*", re.IGNORECASE)
_ORDINAL: Final = re.compile(
    rf"\b(?:(?:{any_of(ARTICLE)})\s+)?(?:(?P<place>{_words(_ORDINALS)})|(?P<last>{_words(LAST)}))"
    rf"(?:\s+(?:{any_of(NOUN)})\b|{_FOLLOWED})",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    rf"\b(?:(?:{any_of(ARTICLE)})\s+)?(?:(?P<first>{_words(FIRST)})|(?P<last>{_words(LAST)}))\s+"
    rf"(?P<count>\d|{_words(_FEW)})\b(?:\s+(?:ones|points|criteria|punkte|puntos))?{_FOLLOWED}"
    rf"|\b(?:{any_of(ARTICLE)})\s+(?P<few>{_words(_FEW)})\s+(?:primer[oa]s|(?P<final>últim[oa]s))\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(rf"\b(?:{any_of(OTHERS)})\b", re.IGNORECASE)
_EVERY: Final = re.compile(rf"\b(?:{any_of(EVERY)})\b{_FOLLOWED}", re.IGNORECASE)
_NONE: Final = re.compile(rf"\b(?:{any_of(NONE)})\b", re.IGNORECASE)
_LINE: Final = re.compile(r"(?m)^\s*(\d{1,2})\s*[.):=-]\s+(?=\D)")
# "1 and 2 are ok, 3 is not"; a lone one is a count: "2 are missing".
_BARE: Final = re.compile(
    rf"(?:^|[,;.]\s*|\b(?:and|und|y|but|aber|pero)\s+)(\d)(?=\s*(?:,|and\b|und\b|y\b|&)\s*\d\b|\s+(?:{any_of(AFTER_NAME)})\b)",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r"\s*(?:,|and|und|y|e|&|\+|/)?\s*(?:and|und|y)?\s*(?:the|die|el|la|los)?\s*", re.IGNORECASE)


def mentions(text: str, criteria: tuple[str, ...], *, numbers: bool = True) -> list[Mention]:
    """What a sentence speaks of, in order; neighbours that share what is said ("C1 and C2") are one mention.

    `numbers`: whether "number 2" may name a criterion; where criteria stand by their own names it is one of the things
    that were delivered, and so is a number that no criterion has.
    """
    found = [Mention("named", (f"C{int(at[1])}",), *_span(text, at)) for at in MARK.finditer(text)]
    if not found and numbers:
        numbered = [at for at in _NUMBERED.finditer(text) if f"C{int(at[1])}" in criteria]
        found = [Mention("named", (f"C{int(at[1])}",), *_span(text, at)) for at in numbered]
        bare = [at for at in _BARE.finditer(text) if not numbered or f"C{int(at[1])}" in criteria]
        found += [Mention("named", (f"C{int(at[1])}",), *at.span(1)) for at in bare if len(bare) + len(numbered) > 1]
    if not found:
        found += [Mention("named", (f"C{int(at[1])}",), *at.span()) for at in _LINE.finditer(text)]
    found += _ordinals(text, criteria)
    for who, form in (("others", _OTHERS), ("every", _EVERY), ("none", _NONE)):
        found += [Mention(_WHO[who], (), *at.span()) for at in form.finditer(text)]
    return _merged(text, found)


_WHO: Final[dict[str, Who]] = {"others": "others", "every": "every", "none": "none"}


def _span(text: str, at: re.Match[str]) -> tuple[int, int]:
    """The span of a name without the marks and blanks behind it."""
    return at.start(), at.start() + len(text[slice(*at.span())].rstrip(" :=,.-\n"))


def _ordinals(text: str, criteria: tuple[str, ...]) -> list[Mention]:
    found: list[Mention] = []
    for at in _ENDS.finditer(text):
        word = (at["count"] or at["few"] or "").lower()
        count = int(word) if word.isdecimal() else _FEW.get(word, 0)
        last = at["last"] or at["final"]
        if 1 < count <= len(criteria):
            found.append(Mention("named", criteria[-count:] if last else criteria[:count], *at.span()))
    for at in _ORDINAL.finditer(text):
        place = len(criteria) if at["last"] else _ORDINALS[at["place"].lower()]
        if 0 < place <= len(criteria):
            found.append(Mention("named", (criteria[place - 1],), *at.span()))
    return found


def _merged(text: str, found: list[Mention]) -> list[Mention]:
    """In order, without those inside another, and with joined ones in one."""
    out: list[Mention] = []
    for one in sorted(found, key=lambda m: (m.start, -m.end)):
        if out and one.start < out[-1].end:
            continue
        if out and out[-1].who == one.who == "named" and _joined(text, out[-1], one):
            out[-1] = Mention("named", (*out[-1].names, *one.names), out[-1].start, one.end)
            continue
        out.append(one)
    return out


def _joined(text: str, first: Mention, second: Mention) -> bool:
    """Whether two names share what is said: "C1 and C2", "C1, C2"; not "good job on C1, C2 is wrong"."""
    between = text[first.end : second.start]
    apart = between.strip() == "," and len(text[: first.start].split()) > 1
    return bool(between.strip()) and _JOINED.fullmatch(between) is not None and not apart
