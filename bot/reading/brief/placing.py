"""Where the lines of a post go that found no place by themselves: "put 2 under rules, drop 3"."""

import re
from typing import Literal, get_args

Target = Literal["result", "rules", "not_included", "criteria", "must", "nice", "drop"]
TARGETS: tuple[Target, ...] = get_args(Target)

_NAMES: tuple[tuple[Target, str], ...] = (
    ("drop", r"drop|delete|remove|skip|forget|discard|ignore|bin|out of (?:it|here)|weg|streich\w*|lösch\w*|raus"
     r"|quita\w*|borra\w*|fuera"),
    ("not_included", r"(?:what is )?not included|not in(?:cluded)?|excluded?|out of scope|nicht enthalten"
     r"|no incluid\w*"),
    ("nice", r"(?:the )?nice(?:[- ]to[- ]haves?)?|nices|plus|bonus|wünschenswert|deseable\w*"),
    ("must", r"(?:the )?must(?:[- ]haves?)?|musts|requirements?|people|person|muss|voraussetzung\w*|requisitos?"),
    ("criteria", r"(?:the )?criteri(?:a|on)|checks?|kriteri(?:en|um)|criterios?"),
    ("rules", r"(?:the )?rules?|how(?: it must be done)?|regeln?|reglas?"),
    ("result", r"(?:the )?(?:deliverables?|results?|work|what (?:i|we|you) want)|ergebnis|liefer\w+"
     r"|entregables?|resultado"),
)  # fmt: skip
_NAMED = re.compile("|".join(rf"(?P<{target}>\b(?:{words})\b)" for target, words in _NAMES))
_ALL = re.compile(r"\b(?:all(?: of them)?|everything|both|the rest|them|alles?|alle|todos?|todo)\b")
_NUMBERS = re.compile(r"\d{1,2}(?: ?(?:-|to|bis|a) ?\d{1,2})?")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 0}
_ORDINAL = re.compile(rf"\b(?:{'|'.join(_ORDINALS)})\b(?: one)?")
_BESIDE = re.compile(
    r"\b(?:put|move|add|place|make|take|goes?|go|keep|please|under|into|in|to|as|a|an|the|and|is|are|it|lines?|number"
    r"|nr|no|und|zu|unter|y|en|ones?|then|belongs?|should|be|of)\b|[-.,;:=>→#&+()\"'\s]"
)
_PARTS = re.compile(r"[,;.\n]+(?!\d)|\band (?=(?:put|move|add|drop|delete|remove|skip|forget)\b)|\bthen\b")


def placings(text: str, count: int) -> tuple[tuple[int, Target], ...]:
    """The lines (from 1 to `count`) and where each goes; () if any word of it is not understood."""
    out: dict[int, Target] = {}
    waiting: list[int] = []
    for part in _PARTS.split(text.lower()[:1000]):
        if not part or not part.strip():
            continue
        named = list(_NAMED.finditer(part))
        lines = _lines(_NAMED.sub(" ", part), count, out)
        if lines is None or len({name.lastgroup for name in named}) > 1:
            return ()
        waiting += lines
        if named and waiting:
            target = next(target for target in TARGETS if target == named[0].lastgroup)
            out.update((line, target) for line in waiting)
            waiting = []
        elif named:
            return ()
    return () if waiting else tuple(sorted(out.items()))


def _lines(words: str, count: int, placed: dict[int, Target]) -> list[int] | None:
    """The numbers of lines that a part names; None if it says something else as well."""
    found: list[int] = []
    if _ALL.search(words):
        found += [line for line in range(1, count + 1) if line not in placed]
        words = _ALL.sub(" ", words)
    for ordinal in _ORDINAL.finditer(words):
        found.append(_ORDINALS[ordinal[0].split()[0]] or count)
    words = _ORDINAL.sub(" ", words)
    for number in _NUMBERS.finditer(words):
        ends = [int(figure) for figure in re.findall(r"\d+", number[0])]
        found += range(ends[0], ends[-1] + 1)
    rest = _BESIDE.sub("", _NUMBERS.sub(" ", words))
    return None if rest or any(not 1 <= line <= count for line in found) else found
