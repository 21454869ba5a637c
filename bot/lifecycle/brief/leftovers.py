"""What of a pasted post has no place in the brief yet: every line of which a word would be lost (F006)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.engine.masking_wording import MASKED
from bot.reading.brief import Line
from bot.reading.brief.asked_of import is_empty
from bot.reading.brief.headings import Field
from bot.reading.brief.placing import Target
from bot.reading.brief.small_words import SMALL_WORDS
from bot.reading.result import Span


@dataclass(frozen=True, slots=True)
class Leftover:
    """A line of a pasted post that has no place in the brief yet, and where it could go."""

    text: str
    to: Target


@dataclass(frozen=True, slots=True)
class Placing:
    """What was decided about such lines: each text and where it goes."""

    moves: tuple[tuple[str, Target], ...]


_TO: Mapping[Field, Target] = {
    "must_haves": "must",
    "skills": "must",
    "samples": "must",
    "nice_to_haves": "nice",
    "rules": "rules",
    "criteria": "criteria",
    "not_included": "not_included",
    "deliverables": "result",
    "goal": "result",
    "instructions": "drop",
    "contact": "drop",
    "about": "drop",
    "apply_by": "drop",
    "title": "drop",
    "budget": "drop",
    "pay_terms": "drop",
}
_COURTESY = re.compile(
    r"\W*(?:hi|hello|hey|dear|hallo|hola|good (?:morning|day|evening)|thanks?(?: you)?|thx|cheers|best|kind regards"
    r"|best regards|regards|best wishes|sincerely|lg|vg|mfg|viele grüße|danke|gracias|saludos|many thanks"
    r"|(?:we )?look(?:ing)? forward[^.\n]{0,40})\b[^.!?\n]{0,24}[.!,?\s]*\Z",
    re.IGNORECASE,
)
WORK = re.compile(
    r"\b(?:fix\w*|bugs?|errors?|broken|crash\w*|throws?|fails?|doesn'?t work|not working|set up|install|build|create"
    r"|design|write|edit|translate|update|migrate|clean up|sort|transcribe|research|draw|record|proofread|convert"
    r"|connect|automate|redesign|rewrite)\b",
    re.IGNORECASE,
)
_OF_APPLICANTS = re.compile(r"\bno (?:\w+ )?(?:agenc\w+|bots?|beginners|resellers|outsourcing|teams)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\W*(?:(?:and|also|so|hi|hello|hey)\W+)*(?:we|i|wir|ich|nosotros)?(?:'d| would)? ?(?:need|want|like|brauche\w*"
    r"|möchte\w*|necesit\w+|queremos)\b(?! (?:to know|to hear|you to apply|someone|somebody))",
    re.IGNORECASE,
)
_PAYS = re.compile(r"\b(?:pay|budget|price|rate|salary|wage|bezahl\w*|vergütung|pago|presupuesto)\b[^.\n]*\d")
_TELLS = re.compile(r"\W*(?:we|i|our|my|wir|unser\w*|nosotros)\b", re.IGNORECASE)


def left_of(lines: Sequence[Line], used: Sequence[Span], wanted: Sequence[Span]) -> tuple[Leftover, ...]:
    """Every line of which more than small words stands outside of `used`, whole, with where it could go.

    `wanted` is where the things to hand over stand: a line around one says more of it.
    """
    out: dict[str, Leftover] = {}
    for line in lines:
        if _rest(line, used) and not _COURTESY.match(line.text):
            text = " ".join(line.text.split()).strip(" -*•")
            out.setdefault(text.lower(), Leftover(text, _to(line, wanted)))
    return tuple(out.values())


def _rest(line: Line, used: Sequence[Span]) -> list[str]:
    """The words of a line that are not small and stand outside of every used span."""
    start = line.span[0]
    letters = list(line.text)
    for first, last in used:
        for place in range(max(first, start) - start, min(last - start, len(letters))):
            letters[place] = " "
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", "".join(letters).lower())
    return [word for word in words if word not in SMALL_WORDS]


def _to(line: Line, wanted: Sequence[Span]) -> Target:
    if _OF_APPLICANTS.search(line.text):
        return "must"
    if _ASKS.match(line.text) and not line.speaks_of and not _PAYS.search(line.text.lower()):
        return "result"
    if any(start < line.span[1] and line.span[0] < end for start, end in wanted):
        return "result"
    low = line.text.lower()
    if is_empty(low) or _PAYS.search(low) or any(mark in line.text for mark in MASKED.values()):
        return "drop"
    for field in line.speaks_of:
        if field in _TO:
            return _TO[field]
    if not wanted and WORK.search(line.text):
        return "result"
    return "drop" if _TELLS.match(line.text) and not WORK.search(line.text) else "rules"
