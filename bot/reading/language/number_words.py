"""Numbers as people type them, in figures of any grouping or in words, as exact decimals."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.language.numerals import ONES, TENS

SMALL: dict[str, int] = {**ONES, **TENS, "fourty": 40, "ninty": 90, "dozen": 12}
SCALES: dict[str, int] = {
    **dict.fromkeys(("hundred", "hundreds"), 100),
    **dict.fromkeys(("k", "thousand", "thousands", "grand", "tsd"), 1000),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 100_000),
    **dict.fromkeys(("m", "mn", "mio", "mil", "million", "millions", "mill"), 1_000_000),
    **dict.fromkeys(("crore", "crores"), 10_000_000),
    **dict.fromkeys(("b", "bn", "bln", "billion", "billions"), 1_000_000_000),
    **dict.fromkeys(("trillion", "trillions"), 1_000_000_000_000),
}
_FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}
_FIRST = "|".join(sorted({*SMALL, *_FRACTIONS}, key=len, reverse=True))
_BIG = "|".join(sorted((s for s in SCALES if len(s) > 3), key=len, reverse=True))
_WORD = "|".join(sorted({*SMALL, *(s for s in SCALES if len(s) > 3), *_FRACTIONS, "point"}, key=len, reverse=True))
# A run of number words, perhaps joined by "and", "a", a hyphen; or figures with any grouping.
NUMBER = re.compile(
    r"(?P<other>\b\d{4}-\d{1,2}-\d{1,2}|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b\d{1,2}:\d\d\b"
    r"|https?://\S{1,200}|\S{1,64}@\w)|"
    r"(?P<pointed>\b\d{1,9} point \d{1,4}\b)|"
    rf"(?P<words>\b(?:an? (?=(?:us )?(?:dollar|euro|pound|buck)\b)|(?:(?:a )?(?:{_FIRST})"
    rf"|a (?:{_BIG})|(?<!\d )(?<!few )(?<!couple )(?<!several )(?<!of )hundred)\b)(?:(?:[ -]|,? and (?:a )?|-and-| a "
    rf"| of a )(?:{_WORD})\b){{0,12}})"
    r"|(?<![\d.,])(?P<figures>\d{1,3}(?: \d{3}){1,4}(?:[.,]\d{1,2})?(?![\d]|[.,]\d)"
    r"|\d{1,18}(?:[.,']\d{1,9}){0,6}|\.\d{1,4})(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number found: its likely values (two if the grouping can be read in two ways) and its place."""

    values: tuple[Decimal, ...]
    start: int
    end: int
    spelled: bool = False


def numbers(low: str, locale: str = "en", most: int = 60) -> list[Number]:
    """The first `most` numbers of a text in lower case, in order; dates, addresses and the like are left out."""
    found: list[Number] = []
    for match in NUMBER.finditer(low):
        if match["other"]:
            continue
        if match["pointed"]:
            found.append(Number((Decimal(match["pointed"].replace(" point ", ".")),), match.start(), match.end()))
        elif match["words"] and low[: match.start()].endswith("between ") and (pair := _pair(match[0], match.start())):
            found += pair
        elif match["words"]:
            value = spelled(match["words"])
            if value is not None:
                found.append(Number((value,), match.start(), match.end(), True))
        else:
            values = figures(match["figures"], locale)
            if values:
                found.append(Number(values, match.start(), match.end()))
        if len(found) >= most:
            break
    return found


def figures(text: str, locale: str = "en") -> tuple[Decimal, ...]:
    """The values that a figure may mean: none if it is no amount (1.2.3.4), two for "1.500" where both are in use."""
    text = text.replace(" ", "").replace("'", "")
    dots, commas = text.count("."), text.count(",")
    if not dots and not commas:
        return (Decimal(text),)
    if dots and commas:
        mark = max(".", ",", key=text.rfind)
        head, _, tail = text.rpartition(mark)
        whole = _grouped(head, "," if mark == "." else ".")
        return () if whole is None or mark in head else (Decimal(f"{whole}.{tail}"),)
    mark = "." if dots else ","
    if dots + commas > 1:
        whole = _grouped(text, mark)
        return () if whole is None else (Decimal(whole),)
    head, _, tail = text.partition(mark)
    decimal = Decimal(f"{head or '0'}.{tail}")
    if len(tail) != 3 or not 1 <= len(head) <= 3 or head.startswith("0"):
        return (decimal,)
    thousands = Decimal(head + tail)
    if mark == "," and locale.startswith("en"):
        return (thousands,)
    return (thousands, decimal)


def _grouped(text: str, mark: str) -> str | None:
    """The digits of "1,234,567" or of the Indian "12,34,567"; None if the groups are of no known size."""
    head, *rest = text.split(mark)
    if not rest:
        return head
    good = 1 <= len(head) <= 3 and len(rest[-1]) == 3 and all(len(part) in (2, 3) for part in rest)
    return head + "".join(rest) if good else None


def _follows(words: list[str], n: int) -> bool:
    """Whether a small number may follow the one before it: forty two."""
    return words[n - 1] in TENS and 0 < SMALL[words[n]] < 10


def _pair(text: str, start: int) -> list[Number]:
    """The two ends of "between two and three hundred", which as one number would be their sum."""
    left, _, right = text.rpartition(" and ")
    low, high = (spelled(left), spelled(right)) if left else (None, None)
    if low is None or high is None:
        return []
    scale = right.rpartition(" ")[2]
    if scale in SCALES and not any(word in SCALES for word in left.split()) and low * SCALES[scale] < high:
        low *= SCALES[scale]
    middle = start + len(left)
    return [Number((low,), start, middle, True), Number((high,), middle + 5, start + len(text), True)]


def spelled(text: str) -> Decimal | None:
    """The value of number words ("forty-two", "two and a half thousand", "three quarters of a million")."""
    words = [w for w in re.split(r"[ ,-]+", text) if w not in ("and", "a", "of", "")]
    if not words:  # "a dollar"
        return Decimal(1)
    if words == ["half"] or words[:1] == ["point"] or words[-1:] == ["point"]:
        return None
    total, group, tail, seen = Decimal(0), Decimal(0), "", False
    for n, word in enumerate(words):
        if not tail and word in SMALL and n and words[n - 1] in SMALL and word != "dozen" and not _follows(words, n):
            return None  # "two fifty" may be 250 or 2.50
        if tail or (word == "point" and n):
            tail += "." if word == "point" else str(SMALL.get(word, ""))
            continue
        if word in _FRACTIONS:
            part = _FRACTIONS[word]
            group = group * part if word == "quarters" and group else group + part
        elif word == "dozen" and group:
            group *= 12
        elif word in SMALL:
            group += SMALL[word]
        else:
            scale = SCALES[word]
            group = (group if seen or group else Decimal(1)) * scale
            if scale > 100:
                total, group = total + group, Decimal(0)
        seen = True
    if tail.count(".") > 1:
        return None
    return total + group + (Decimal(f"0{tail}") if len(tail) > 1 else 0)
