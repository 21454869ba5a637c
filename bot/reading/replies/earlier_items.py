"""Which item of a list that was given before is to go, to move or to come: "drop the second rule", "must also have a
camera", "fluent English is only nice"."""

import re
from typing import Final

from bot.reading.language.numerals import COUNTS, PLACES
from bot.reading.language.picking import LAST
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies import earlier_words as words_of
from bot.reading.replies.earlier_changes import IS_ARTICLE, WORD, Remark

_REMOVES: Final = tuple(re.compile(rf"^(?:{form})(?P<rest>.*)$", re.IGNORECASE) for form in words_of.REMOVES)
_PART: Final = {
    part: re.compile(rf"\b(?:{names})(?!\w)" + (r"|\bc(?=\d\b)" if part == "criteria" else ""), re.IGNORECASE)
    for part, names in words_of.PARTS.items()
}
_ADDS: Final = {
    part: tuple(re.compile(rf"^{form.replace('{part}', names)}$", re.IGNORECASE) for form in words_of.ADDS)
    for part, names in words_of.PARTS.items()
    if part != "result"
}
_ONLY_THIS: Final = {
    part: re.compile(
        rf"^(?:(?:{words_of.THE})\s+)?(?:{names})\s+(?:is|are|ist|sind|es|son)\s+(?:just|only|simply|nur|bloß|sólo|solo)"
        r"\s+(?P<words>.+)$",
        re.IGNORECASE,
    )
    for part, names in words_of.PARTS.items()
    if part != "result"
}
_LEADS: Final = re.compile(words_of.LEADS, re.IGNORECASE)
_IS_A_MUST: Final = re.compile(rf"^{words_of.IS_A_MUST}$", re.IGNORECASE)
_MUST_ALSO: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.MUST_ALSO)
_ONLY_NICE: Final = tuple(re.compile(rf"^{form}$", re.IGNORECASE) for form in words_of.ONLY_NICE)
_LEADS_TO_NUMBER: Final = vocabulary("number no nr num point nummer punkt número numero num")
_SMALL: Final = vocabulary("about nice have must one item")


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
    asked = [word.lower() for word in WORD.findall(target) if len(word) > 2 and not IS_ARTICLE.fullmatch(word)]
    asked = [word for word in asked if not any(names.fullmatch(word) for names in _PART.values())]
    asked = [word for word in asked if word not in _SMALL]
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
    """The place that is named ("criteria 2", "number two", "the last one"), from nought; -1 for the last."""
    words = [word.lower() for word in WORD.findall(target)]
    for before, word in zip(("", *words), words, strict=False):
        if word in LAST:
            return -1
        if word in PLACES:
            return PLACES[word] - 1
        number = int(word.removeprefix("c")) if word.removeprefix("c").isdecimal() else COUNTS.get(word)
        led = before in _LEADS_TO_NUMBER or any(names.fullmatch(before) for names in _PART.values())
        if number is not None and (led or len(words) == 1 or (word[0] == "c" and word[1:].isdecimal())):
            return number - 1
    return None


def only_this(said: Remark) -> tuple[str, str] | None:
    """The one item that a list is to hold now, and which list: "must is just native speaker"."""
    for part, form in _ONLY_THIS.items():
        found = form.match(said.words)
        if found is not None:
            return part, bare_item(found["words"])
    return None


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
