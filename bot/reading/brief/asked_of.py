"""Of whom a sentence demands something: a must-have screens people out, so only what is asked of the person is one.

"Must have a licence" asks it of the person, "must be in PDF" of the work, "we must have it by Friday" of nobody who
applies, and "no experience necessary" asks nothing at all.
"""

import itertools
import re
from typing import Literal

from bot.reading.brief.asked_of_words import (
    AS_A_PERSON,
    BY_TRADE,
    CLAUSE,
    ENDS_IN_PERSON,
    FIRST,
    HIRES,
    LINK,
    MODAL,
    NEEDED,
    NOT_ASKED,
    OF_PEOPLE,
    OF_WORK,
    OTHERS,
    PERSON,
    QUALITY,
    WE_HAVE,
    WHOEVER,
    WORK_NOUN,
)
from bot.reading.brief.cues import MUST_HAVES

AskedOf = Literal["person", "work", "nobody"]


def asked_of(low: str) -> AskedOf:
    """Of whom the sentence `low` (lower case) demands something; "nobody" also where it only says what is not asked."""
    bare = OTHERS.sub(" ", NOT_ASKED.sub(" ", LINK.sub(" ", low)))
    if not MUST_HAVES.search(bare) or WE_HAVE.search(bare):
        return "nobody" if not _modals(bare) else _of_modals(bare)
    of_modals = _of_modals(bare)
    if of_modals == "person":
        return "person"
    if _is_of_person(_without_modals(bare), bare):
        return "person"
    return of_modals


def is_empty(low: str) -> bool:
    """Whether an item of a list of demands demands nothing: a link alone, or what is not needed or not offered."""
    bare = NOT_ASKED.sub(" ", LINK.sub(" ", low))
    said = re.findall(r"\b(?!(?:you|we|the|they|and|but|if)\b)\w{2,}", bare)
    return not said or (bool(re.match(r"\W*(?:we|i)\b", low)) and not HIRES.search(low))


def _modals(low: str) -> list[re.Match[str]]:
    return list(MODAL.finditer(low))


def _without_modals(low: str) -> str:
    """The clauses that demand nothing by "must" and the like."""
    edges = [0, *(edge for cut in CLAUSE.finditer(low) for edge in cut.span()), len(low)]
    pieces = [low[start:end] for start, end in itertools.pairwise(edges)]
    return "".join(" " if MODAL.search(piece) else piece for piece in pieces)


def _of_modals(low: str) -> AskedOf:
    """By the subjects of "must", "should", "has to": the person counts, else the work, else nobody."""
    verdicts = {_of_modal(low, modal) for modal in _modals(low)}
    return "person" if "person" in verdicts else "work" if "work" in verdicts else "nobody"


def _of_modal(low: str, modal: re.Match[str]) -> AskedOf:
    cuts = list(CLAUSE.finditer(low, 0, modal.start()))
    start = cuts[-1].end() if cuts else 0
    subject = low[start : modal.start()].strip(" \t*-•\"'")
    if not subject:
        joined = cuts and cuts[-1][0] in ("and", "but", "or", "so")
        earlier = low[: modal.start()].rsplit(".", 1)[-1]
        if joined and re.match(r"\W*(?:we|i|they|he|she|it)\b", earlier) and not re.search(rf"\b{PERSON}\b", earlier):
            return "nobody"
        if cuts and cuts[-1][0] in ("that", "which"):
            return "person" if re.search(r"\b(?:someone|somebody|person) $", low[: cuts[-1].start()]) else "work"
        if cuts and cuts[-1][0] == "," and (same := list(MODAL.finditer(low, 0, cuts[-1].start()))):
            return _of_modal(low, same[-1])  # "should be 6 by 7, has to be wood"
        return "work" if OF_WORK.match(low, modal.end()) else "person"
    if ENDS_IN_PERSON.search(subject) or re.match(r" be your\b", low[modal.end() :]):
        wished = bool(cuts) and cuts[-1][0] == "if"
        return "nobody" if wished else "work" if low.startswith(" not", modal.end()) else "person"
    if BY_TRADE.search(subject) and AS_A_PERSON.match(low, modal.end()):
        return "person"
    if re.search(r"\b(?:we|i|they|he|she)\b(?: \w+)?$", subject):
        return "nobody"
    return "work"


def _is_of_person(low: str, whole: str) -> bool:
    """By wordings without "must": what is needed, years, languages, knowledge; unless they are somebody else's."""
    cue = MUST_HAVES.search(low)
    if cue is None:
        return False
    before = low[: cue.start()]
    if FIRST.search(before) and not HIRES.search(low) and not WHOEVER.search(low):
        return False
    if re.match(r"\W*(?:they|he|she|it)\b", low) or (re.match(r"\W*if you\b", whole) and "apply" not in whole):
        return False
    if needed := NEEDED.search(low):
        cuts = list(CLAUSE.finditer(low, 0, needed.start()))
        subject = low[cuts[-1].end() if cuts else 0 : needed.start()]
        others = MUST_HAVES.search(low[: needed.start()] + " " + low[needed.end() :])
        if WORK_NOUN.search(subject) and not (others and re.search(QUALITY, low)):
            return False
        if len(subject.split()) > 2 and not others and not OF_PEOPLE.search(subject):
            return False
    return True
