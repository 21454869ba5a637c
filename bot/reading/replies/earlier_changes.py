"""What words at a later question change of an answer given before: "45, not 40", "drop the second rule", "must also
have a camera", "a day later"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal

from bot.reading.language.numerals import CARDINALS, count
from bot.reading.replies import earlier_words as words_of

ListName = Literal["rules", "criteria", "musts", "nices"]
MOST_WORDS: Final = 20
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
_IS_ARTICLE: Final = re.compile(rf"(?:{_any(words_of.ARTICLES)})", re.IGNORECASE)
_SWAPS: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.SWAPS)
_REMOVES: Final = tuple(re.compile(rf"^(?:{form})(?P<rest>.*)$", re.IGNORECASE) for form in words_of.REMOVES)
_ABOUT: Final = {
    part: re.compile(
        rf"^(?:(?:about|for|in|on|as for|re|regarding|zu|bei|in|sobre|en)\s+)?(?:(?:{_any(words_of.ARTICLES)})\s+)?"
        rf"(?:{names})(?:\s+(?:again|nochmal|noch mal|otra vez))?(?:\s+(?:should be|is|are|{words_of.WRONG}))?"
        r"\s*[:,–-]\s*(?=\S)",
        re.IGNORECASE,
    )
    for part, names in words_of.PARTS.items()
}
_PART: Final = {
    part: re.compile(rf"\b(?:{names})(?!\w)" + (r"|\bc(?=\d\b)" if part == "criteria" else ""), re.IGNORECASE)
    for part, names in words_of.PARTS.items()
}
_ADDS: Final = {
    part: tuple(re.compile(rf"^{form.replace('{part}', names)}$", re.IGNORECASE) for form in words_of.ADDS)
    for part, names in words_of.PARTS.items()
    if part != "result"
}
_LEADS: Final = re.compile(words_of.LEADS, re.IGNORECASE)
_WRONG_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_any(words_of.WRONG_BEFORE)})(?!\w)", re.IGNORECASE)
_IMPERATIVE: Final = re.compile(rf"^\W*(?:{_any(words_of.IMPERATIVES)})(?!\w)", re.IGNORECASE)
_IS_A_MUST: Final = re.compile(rf"^{words_of.IS_A_MUST}$", re.IGNORECASE)
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
_MUST_ALSO: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.MUST_ALSO)
_ONLY_NICE: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.ONLY_NICE)
_NUMBER: Final = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w]|[.,]\d)")
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_COUNT: Final = "|".join(sorted({word for table in CARDINALS.values() for word in table}, key=len, reverse=True))
_ORDINAL: Final = re.compile(
    r"\b(?:(?:no|nr|num|number|nummer|número|#)\.?\s*|c|(?:criteri\w+|rules?|kriteri\w+|regeln?|reglas?|points?|punkt\w*)\s+)"
    rf"(\d{{1,2}}|{_COUNT})\b|\b(first|second|third|fourth|fifth|last|erste\w*|zweite\w*|dritte\w*|vierte\w*|letzte\w*"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa])\b|^\W*(\d{1,2})\W*$",
    re.IGNORECASE,
)
_PLACES: Final = (
    ("first", "erst", "prim"), ("second", "zweit", "segund"), ("third", "dritt", "terc"), ("fourth", "viert", "cuart"),
    ("fifth", "fünft", "quint"),
)  # fmt: skip
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
    """A message without what leads to it: its bare `words`, the `part` it says it is about ("" for none), and whether
    it says itself that something said before is to change."""

    words: str
    part: str = ""
    marked: bool = False


def remark(text: str) -> Remark | None:
    """A message as a remark about what was said before; None for what is too long for one."""
    line = _ABBREVIATED.sub("number ", text.strip())
    if not line or "\n" in line or len(line.split()) > MOST_WORDS:
        return None
    bare = _HEAD.sub("", line)
    part = ""
    for name, about in _ABOUT.items():
        found = about.match(bare)
        if found is not None:
            part, bare = name, bare[found.end() :]
            break
    bare = _TAIL.sub("", bare).strip(" .!?")
    marked = bool(part) or len(bare) < len(line.strip(" .!?")) or bool(_SURELY.search(bare))
    return Remark(bare, part, marked) if bare else None


def says_it_was_wrong(text: str) -> bool:
    """Whether something that was said before was not right, by these words: "the rules were wrong", "sorry, ..."."""
    return len(text.split()) <= MOST_WORDS and bool(_WRONG_BEFORE.search(text))


def asks_for_a_change(text: str) -> bool:
    """Whether the first word asks for a change: "can you update the rules"."""
    return len(text.split()) <= MOST_WORDS and bool(_IMPERATIVE.match(_HEAD.sub("", text)))


def swap(said: Remark) -> tuple[str, str] | None:
    """What stands now for what stood before: "45, not 40" is ("45", "40")."""
    for form in _SWAPS:
        found = form.match(said.words)
        if found is None:
            continue
        groups = {name[0]: value for name, value in found.groupdict().items() if value}
        right, wrong = _bare(_IT_IS.sub("", groups["r"].strip())), _bare(groups["w"])
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
    asked = [word.lower().strip(",.;") for word in some if not _IS_ARTICLE.fullmatch(word)]
    there = [word.lower().strip(",.;") for word in beside if not _IS_ARTICLE.fullmatch(word)]
    return bool(asked) and (there[-len(asked) :] if last else there[: len(asked)]) == asked


def _among(words: str, line: str) -> bool:
    """Whether every longer word of these begins like one of the line."""
    known = [word.lower() for word in _WORD.findall(line)]
    return all(
        any(one[:5].startswith(word.lower()[:5]) for one in known) for word in _WORD.findall(words) if len(word) > 3
    )


def recounted(said: Remark, line: str) -> str:
    """The line with another number of the same things: "sorry, 38 descriptions"; "" where it is none."""
    bare = _IT_IS.sub("", said.words)
    number = _NUMBER.match(bare)
    renumbered = _RENUMBERED.match(bare)
    if renumbered is not None:  # "the number of descriptions to 50"
        bare = f"{renumbered[2]} {renumbered[1]}"
        number = _NUMBER.match(bare)
    things = [word for word in _WORD.findall(bare[number.end() :]) if len(word) > 3] if number else []
    before = list(_NUMBER.finditer(line))
    if number is None or not things or len(before) != 1 or len(bare.split()) > 6:
        return ""
    named = {word.lower()[:5] for word in _WORD.findall(line) if len(word) > 3}
    if not all(word.lower()[:5] in named for word in things) or number[0] == before[0][0]:
        return ""
    return f"{line[: before[0].start()]}{number[0]}{line[before[0].end() :]}"


def part_of(text: str) -> str:
    """The part of the brief that words name ("criteria 2"); "" for none or several."""
    named = [part for part, names in _PART.items() if names.search(text)]
    return named[0] if len(named) == 1 else ""


def removed(said: Remark, lists: dict[str, tuple[str, ...]]) -> tuple[str, int, str] | None:
    """Which item of which list is to go, and what else is said; None if that is not sure."""
    for form in _REMOVES:
        found = form.match(said.words)
        if found is None:
            continue
        target = next(value for name, value in found.groupdict().items() if value and name != "rest")
        rest = (found["rest"] or "").strip(" ,.;–-")
        place = _item(target, said.part or part_of(target), lists)
        if place is not None:
            return (*place, rest)
    return None


def _item(target: str, part: str, lists: dict[str, tuple[str, ...]]) -> tuple[str, int] | None:
    among = {name: items for name, items in lists.items() if not part or name == part}
    ordinal = _ordinal(target)
    if ordinal is not None:
        if len(among) != 1:
            return None
        name, items = next(iter(among.items()))
        place = len(items) - 1 if ordinal < 0 else ordinal
        return (name, place) if 0 <= place < len(items) else None
    asked = [word.lower() for word in _WORD.findall(target) if len(word) > 2 and not _IS_ARTICLE.fullmatch(word)]
    asked = [word for word in asked if not any(names.fullmatch(word) for names in _PART.values()) and word != "about"]
    asked = [word for word in asked if word not in ("nice", "have", "must", "one", "item")]
    if not asked:
        only = next(iter(among.items())) if len(among) == 1 and part else ("", ())
        return (only[0], 0) if len(only[1]) == 1 else None
    found = [
        (name, place)
        for name, items in among.items()
        for place, item in enumerate(items)
        if all(word[:6] in item.lower() for word in asked)
    ]
    return found[0] if len(found) == 1 else None


def _ordinal(target: str) -> int | None:
    found = _ORDINAL.search(target)
    if found is None:
        return None
    number = found[1] or found[3]
    if number:
        return (int(number) if number.isdecimal() else count(number.lower()) or 0) - 1
    word = found[2].lower()
    return next((place for place, stems in enumerate(_PLACES) if word.startswith(stems)), -1)


def added(said: Remark) -> tuple[str, str] | None:
    """A further item of a list, and which: "one more rule: no emojis", "must also have a camera"."""
    for part, forms in _ADDS.items():
        for form in forms:
            found = form.match(said.words)
            if found is not None:
                words = next(value for value in found.groupdict().values() if value)
                return part, bare_item(words)
    for form in _MUST_ALSO:
        found = form.match(said.words)
        if found is not None:
            return "musts", found["words"].strip(" .")
    return None


def bare_item(words: str) -> str:
    """A further item without what leads to it: "please add that nobody ..." is "nobody ..."."""
    return _LEADS.sub("", words).strip(" .")


def a_must(said: Remark, nices: tuple[str, ...]) -> tuple[str, int | None] | None:
    """What is a must-have by these words ("outdoor gear is a must too"), and which of the nice-to-haves it was."""
    found = _IS_A_MUST.match(said.words)
    if found is None or re.search(words_of.NEGATES, said.words, re.IGNORECASE):
        return None
    place = _item(found["a"], "", {"nices": nices})
    return found["a"].strip(), place[1] if place is not None else None


def only_nice(said: Remark, musts: tuple[str, ...]) -> int | None:
    """Which must-have would only be nice: "fluent English is not a must, only nice"."""
    for form in _ONLY_NICE:
        found = form.match(said.words)
        target = next((value for value in found.groupdict().values() if value), "") if found else ""
        negated = found is not None and re.search(words_of.NEGATES, said.words, re.IGNORECASE)
        if not target or not (negated or form is _ONLY_NICE[1]):
            continue
        place = _item(target, "", {"musts": musts})
        if place is not None:
            return place[1]
    return None


def shift(text: str) -> timedelta | None:
    """How much later, or (negative) earlier: "a day later", "zwei Tage früher"."""
    for unit, form in _SHIFTS.items():
        found = form.search(text)
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
    known = {word.lower()[:6] for item in items for word in _WORD.findall(item) if len(word) > 4}
    return any(word.lower()[:6] in known for word in _WORD.findall(text) if len(word) > 4)


def protests_at_first(text: str) -> bool:
    """Whether what was said is called wrong as a whole: "my must-haves were wrong, native speaker only"."""
    return bool(_IS_WRONG.search(text))


def without_refused(text: str) -> str:
    """The clauses that say what is wanted, without those that say what is not: "no half up front, all at the end"."""
    clauses = [clause for clause in re.split(r"[,;.]\s+", text.strip()) if clause]
    kept = [clause for clause in clauses if not _REFUSED.match(clause)]
    return ", ".join(kept) if kept else ""
