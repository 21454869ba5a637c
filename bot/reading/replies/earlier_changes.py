"""What words at a later question change of an answer given before: "45, not 40", "drop the second rule", "must also
have a camera", "a day later"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.reading.language.numerals import COUNTS, count
from bot.reading.replies import earlier_words as words_of

MOST_WORDS: Final = 20
MOST: Final = 240
"""Characters of a remark; a longer message is something else."""
MOST_SWAPPED: Final = 7
"""Words that stand for others, or that others stand for."""
MOST_UNMARKED: Final = 8
"""Words of a swap that nothing else marks as a change of what was said; a longer one may be an answer."""


def _any(lines: Sequence[str]) -> str:
    return "|".join(lines)


_HEAD: Final = re.compile(rf"^\W*(?:(?:{_any(words_of.HEAD)})\b[\s,.!:;–-]*)+", re.IGNORECASE)
_IT_IS: Final = re.compile(rf"^(?:(?:{_any(words_of.IT_IS)})\b[\s,]*)+", re.IGNORECASE)
_TAIL: Final = re.compile(rf"(?:[\s,.!;–-]+(?:{_any(words_of.TAIL)}))+[\s.!?]*$", re.IGNORECASE)
_ARTICLE: Final = re.compile(rf"^(?:(?:{_any(words_of.ARTICLES)})\s+)+", re.IGNORECASE)
IS_ARTICLE: Final = re.compile(rf"(?:{_any(words_of.ARTICLES)})", re.IGNORECASE)
_SWAPS: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.SWAPS)
_ABOUT: Final = {
    part: re.compile(
        rf"^(?:(?:about|for|in|on|as for|re|regarding|zu|bei|in|sobre|en)\s+)?(?:(?:{_any(words_of.ARTICLES)})\s+)?"
        rf"(?:{names})(?:\s+(?:again|nochmal|noch mal|otra vez))?(?:\s+(?:is|are|{words_of.WRONG}))?"
        rf"(?:\s*[:,–-]\s*|\s+(?P<whole>{words_of.SHOULD_BE})\s*:?\s*)(?=\S)",
        re.IGNORECASE,
    )
    for part, names in words_of.PARTS.items()
}
_WRONG_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_any(words_of.WRONG_BEFORE)})(?!\w)", re.IGNORECASE)
_IMPERATIVE: Final = re.compile(rf"^\W*(?:{_any(words_of.IMPERATIVES)})(?!\w)", re.IGNORECASE)
_PUSHES: Final = re.compile(words_of.PUSHES, re.IGNORECASE)
_ABBREVIATED: Final = re.compile(r"\b(?:no|nr|num)\.\s*(?=\d)", re.IGNORECASE)
_RENUMBERED: Final = re.compile(
    rf"^(?:(?:change|set|make|ändere?|setze?|cambia|pon)\s+)?(?:(?:{_any(words_of.ARTICLES)})\s+)?"
    r"(?:number|amount|count|quantity|anzahl|menge|zahl|cantidad|número)\s+(?:of|von|der|de|an)?\s*([^,.;]+?)"
    r"\s+(?:to|is|should be|auf|ist|a|es|en)\s+(\d+)$",
    re.IGNORECASE,
)
_IS_WRONG: Final = re.compile(rf"(?<!\w){words_of.WRONG}(?!\w)", re.IGNORECASE)
_REFUSED: Final = re.compile(rf"^\W*(?:{words_of.NOT})\s", re.IGNORECASE)
_SURELY: Final = re.compile(rf"\b(?:{words_of.INSTEAD})\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w]|[.,]\d)")
WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_COUNT: Final = "|".join(sorted(COUNTS, key=len, reverse=True))
_SHIFTS: Final = {
    unit: re.compile(
        rf"\b(\d{{1,2}}|{_COUNT}|an?|eine[nr]?|another|un|una)\s+(?:more\s+|weitere[nr]?\s+)?(?:{names})\s+"
        rf"(?:(?P<later>{words_of.LATER})|(?P<earlier>{words_of.EARLIER}))\b"
        rf"|\bby\s+(\d{{1,2}}|{_COUNT}|an?)\s+(?:{names})\b",
        re.IGNORECASE,
    )
    for unit, names in words_of.SHIFT_UNITS.items()
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A message without what leads to it: its bare `words`, the `part` it says it is about ("" for none), whether it
    says itself that something said before is to change, and whether the words are the `whole` of that part."""

    words: str
    part: str = ""
    marked: bool = False
    whole: bool = False


def remark(text: str) -> Remark | None:
    """A message as a remark about what was said before; None for what is too long for one."""
    line = _ABBREVIATED.sub("number ", text.strip())
    if not line or "\n" in line or not _short(line):
        return None
    bare = _HEAD.sub("", line)
    part, whole = "", False
    for name, about in _ABOUT.items():
        found = about.match(bare)
        if found is not None:
            part, bare, whole = name, bare[found.end() :], found["whole"] is not None
            break
    bare = _TAIL.sub("", bare).strip(" .!?")
    marked = bool(part) or len(bare) < len(line.strip(" .!?")) or bool(_SURELY.search(bare))
    return Remark(bare, part, marked, whole) if bare else None


def _short(text: str) -> bool:
    return len(text) <= MOST and len(text.split()) <= MOST_WORDS


def says_it_was_wrong(text: str) -> bool:
    """Whether something that was said before was not right, by these words: "the rules were wrong", "sorry, ..."."""
    return _short(text) and bool(_WRONG_BEFORE.search(text))


def asks_for_a_change(text: str) -> bool:
    """Whether the first word asks for a change: "can you update the rules"."""
    return _short(text) and bool(_IMPERATIVE.match(_HEAD.sub("", text)))


def swap(said: Remark) -> tuple[str, str] | None:
    """What stands now for what stood before: "45, not 40" is ("45", "40")."""
    for form in _SWAPS:
        found = form.match(said.words)
        if found is None:
            continue
        groups = {name[0]: value for name, value in found.groupdict().items() if value}
        right = groups["r"].rpartition(":")[2]  # "can you change the first one: 300 pages not 400"
        right, wrong = _bare(_IT_IS.sub("", right.strip())), _bare(groups["w"])
        short = max(len(right.split()), len(wrong.split())) <= MOST_SWAPPED
        if right and wrong and short and right.lower() != wrong.lower():
            return right, wrong
    return None


def _bare(words: str) -> str:
    return _ARTICLE.sub("", _TAIL.sub("", words).strip(" ,.;:!?–-\"'“”"))


def swapped(right: str, wrong: str, line: str) -> str:
    """The line with `right` where `wrong` stood, once; "" if it does not stand there, or twice. What `right` repeats
    of the words around it is said once."""
    places = list(re.finditer(rf"(?<!\w){re.escape(wrong)}(?!\w)", line, re.IGNORECASE))
    if len(places) != 1:
        return ""
    before, after = line[: places[0].start()], line[places[0].end() :]
    number = _NUMBER.match(right)
    things = right[number.end() :] if number is not None else ""
    if _NUMBER.fullmatch(wrong) and number is not None and (len(things.split()) < 2 or _among(things, line)):
        return f"{before}{number[0]}{after}"
    new = right.split()
    for size in range(len(new) - 1, 0, -1):
        if _same(new[:size], before.split(), last=True):
            new = new[size:]
            break
    for size in range(len(new) - 1, 0, -1):
        if _same(new[-size:], after.split(), last=False):
            new = new[:-size]
            break
    return f"{before}{' '.join(new)}{after}"


def _same(some: Sequence[str], beside: Sequence[str], *, last: bool) -> bool:
    """Whether these words stand there too, articles aside."""
    asked = [word.lower().strip(",.;") for word in some if not IS_ARTICLE.fullmatch(word)]
    there = [word.lower().strip(",.;") for word in beside if not IS_ARTICLE.fullmatch(word)]
    return bool(asked) and (there[-len(asked) :] if last else there[: len(asked)]) == asked


def _among(words: str, line: str) -> bool:
    """Whether every longer word of these begins like one of the line."""
    known = [word.lower() for word in WORD.findall(line)]
    return all(
        any(one[:5].startswith(word.lower()[:5]) for one in known) for word in WORD.findall(words) if len(word) > 3
    )


def recounted(said: Remark, line: str) -> str:
    """The line with another number of the same things: "sorry, 38 descriptions"; "" where it is none."""
    bare = _IT_IS.sub("", said.words)
    number = _NUMBER.match(bare)
    renumbered = _RENUMBERED.match(bare)
    if renumbered is not None:  # "the number of descriptions to 50"
        bare = f"{renumbered[2]} {renumbered[1]}"
        number = _NUMBER.match(bare)
    things = [word for word in WORD.findall(bare[number.end() :]) if len(word) > 3] if number else []
    before = list(_NUMBER.finditer(line))
    if number is None or not things or len(before) != 1 or len(bare.split()) > 6:
        return ""
    named = {word.lower()[:5] for word in WORD.findall(line) if len(word) > 3}
    if not all(word.lower()[:5] in named for word in things) or number[0] == before[0][0]:
        return ""
    return f"{line[: before[0].start()]}{number[0]}{line[before[0].end() :]}"


def shift(text: str) -> timedelta | None:
    """How much later, or (negative) earlier: "a day later", "zwei Tage früher"."""
    for unit, form in _SHIFTS.items():
        found = form.search(text) if _short(text) else None
        if found is None:
            continue
        if found[1] is None and not _PUSHES.search(text):
            continue
        word = (found[1] or found[4]).lower()
        number = int(word) if word.isdecimal() else count(word) or 1
        days = number * (7 if unit == "week" else 1)
        return timedelta(days=-days if found["earlier"] else days)
    return None


def repeats_a_word(text: str, items: Sequence[str]) -> bool:
    """Whether a longer word of these items is said again."""
    known = {word.lower()[:6] for item in items for word in WORD.findall(item) if len(word) > 4}
    return any(word.lower()[:6] in known for word in WORD.findall(text) if len(word) > 4)


def protests_at_first(text: str) -> bool:
    """Whether what was said is called wrong as a whole: "my must-haves were wrong, native speaker only"."""
    return bool(_IS_WRONG.search(text))


def without_refused(text: str) -> str:
    """The clauses that say what is wanted, without those that say what is not: "no half up front, all at the end"."""
    clauses = [clause for clause in re.split(r"[,;.]\s+", text.strip()) if clause]
    kept = [clause for clause in clauses if not _REFUSED.match(clause)]
    return ", ".join(kept) if kept else ""
