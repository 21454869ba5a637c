"""What a text says of each criterion, clause by clause: good, bad, good enough as it is, or left open."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from bot.reading.language.plain import plain
from bot.reading.language.questions import asks
from bot.reading.replies.faults import CUT, fault_before, fault_behind, is_fault
from bot.reading.replies.judging_words import BUT, LINK, ONLY
from bot.reading.replies.mentions import Mention, any_of, mentions
from bot.reading.replies.polarity import GOOD_WORD, PRAISE, Judgement, judgement
from bot.reading.replies.verdict_words import MARK

Kind = Literal["pass", "fix", "as_is"]
MOST: Final = 4000
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n+|;\s*")
_BUT: Final = re.compile(rf"\b(?:{any_of(BUT)})\s+(?:(?:{any_of(LINK)})\s+)?$", re.IGNORECASE)
_ONLY: Final = re.compile(rf"\b(?:{any_of(ONLY)})\s+(?:(?:{any_of(LINK)})\s+)?$", re.IGNORECASE)
_CAUTIOUS: Final = re.compile(
    r"\b(?:not|almost|nearly|most of|nicht|fast|beinahe|no|casi)\s+(?:met |erfüllt )?$", re.IGNORECASE
)
_ARE: Final = re.compile(r"\W*(?:are|is|do|does|ist|sind|schon|sí|está|están)\W*", re.IGNORECASE)
_TOO: Final = re.compile(
    r"\W*(?:(?:and|und|y)\W+)?(?:too|as well|also|(?:is|does) too|auch|ebenso|también|igual)\W*", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Clause:
    """One mention and what is said of it, before and after its name; `outside` if it is excepted from what holds
    for all."""

    of: Mention
    before: str
    after: str
    outside: bool = False

    @property
    def words(self) -> str:
        return f"{self.before} {self.after}"


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of one criterion, with the words for it before and after its name."""

    kind: Judgement
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says: of criteria by name, of those it does not name, and the sentences that name none.

    `others` holds for every criterion that is not in `named`. `fault` is what is wrong with something that is no
    criterion ("picture 4 is too orange"), of whichever criterion that may be.
    """

    named: dict[str, Judged]
    others: Judgement | None
    loose: tuple[str, ...]
    fault: str = ""


def said_of(text: str, criteria: tuple[str, ...], every: Judgement | None = None) -> Said:
    """What the first `MOST` characters say of `criteria` ("C1", "C2"). Questions say nothing.

    `every` is what "all but C2" says of all by itself.
    """
    named: dict[str, Judged] = {}
    others: Judgement | None = None
    loose: list[str] = []
    before: tuple[str, ...] = ()
    faults: list[str] = []
    numbers = MARK.search(text) is None
    for sentence in (piece.strip() for piece in _SENTENCE.split(plain(text, MOST)) if piece and piece.strip()):
        found = _subjects(sentence, criteria, numbers=numbers)
        fault = "" if named else fault_behind(sentence, found)
        if fault:
            faults.append(fault)
            others = _heavier_kind(others, "pass")
            continue
        fault = "" if named else fault_before(sentence, found)
        if fault:
            faults.append(fault)
            sentence = sentence[sentence.index(fault) + len(fault) :].lstrip(" ,:-")
            found = _subjects(sentence, criteria, numbers=numbers)
        if not found:
            loose.append(sentence)
            _continue(named, before, sentence)
            continue
        asked = sentence.endswith("?") or asks(sentence)
        last: Judgement | None = None
        clauses = _clauses(sentence, found)
        general = _general(clauses, every)
        for clause in clauses:
            kind = "open" if asked else _kind(clause, general, last)
            if clause.of.who == "named":
                before = tuple(name for name in clause.of.names if name in criteria)
                last = kind
                if kind is not None:
                    named |= {name: _heavier(named.get(name), _judged(clause, kind)) for name in before}
                continue
            if clause.of.who == "every" and not asked:
                kind = general
            others = _heavier_kind(others, kind)
            before = ()
    faults += [] if named else [sentence for sentence in loose if is_fault(sentence, others)]
    return Said(named, others, tuple(sentence for sentence in loose if sentence not in faults), "; ".join(faults))


def _general(clauses: list[Clause], every: Judgement | None) -> Judgement | None:
    """What a sentence says of all, before or behind what is excepted from it."""
    kinds = [_kind(clause, None, None) for clause in clauses if clause.of.who in ("every", "none")]
    said = next((kind for kind in kinds if kind is not None), None)
    return said or (every if any(clause.outside for clause in clauses) else None)


def _subjects(sentence: str, criteria: tuple[str, ...], *, numbers: bool) -> list[Mention]:
    """What a sentence is about. "Nothing" of "nothing wrong" is no subject, nor is "both" behind a criterion."""
    praised = [at.span() for at in PRAISE.finditer(sentence)]
    found: list[Mention] = []
    for one in mentions(sentence, criteria, numbers=numbers):
        inside = one.who == "none" and any(first <= one.start < end for first, end in praised)
        behind = one.who in ("every", "none") and any(earlier.who == "named" for earlier in found)
        behind = behind and not _BUT.search(sentence[: found[0].start])  # "except C1 everything is fine"
        if not (inside or behind):
            found.append(one)
    return found


def _judged(clause: Clause, kind: Judgement) -> Judged:
    return Judged(kind, clause.before, clause.after)


def _heavier(old: Judged | None, new: Judged) -> Judged:
    """The later word counts, except that nothing turns a fix into a pass by the way."""
    return old if old is not None and old.kind == "fix" and new.kind == "pass" else new


def _heavier_kind(old: Judgement | None, new: Judgement | None) -> Judgement | None:
    if new is None:
        return old
    return old if old in ("fix", "open") and new == "pass" else new


def _kind(clause: Clause, general: Judgement | None, last: Judgement | None) -> Judgement | None:
    """The judgement of one clause; what is excepted from what holds for all is the contrary of it.

    `last` is that of the criterion before it, which holds for "C1 and then C2" too, and not for "the others are".
    """
    words = clause.words
    if not _WORD.search(words) and clause.of.who == "named" and not clause.outside:
        return last
    if _TOO.fullmatch(words) and clause.of.who == "named":
        return last
    if clause.of.who == "others" and last == "fix" and _ARE.fullmatch(words):
        return "pass"
    match clause.of.who:
        case "named" if clause.outside:
            own = judgement(words)
            if own is None and general in ("pass", "as_is"):
                return "fix"
            return "open" if own is None or own == general else own
        case "every" if _CAUTIOUS.search(clause.before):
            return "open"
        case "none":
            said = judgement(words)
            return "fix" if said == "pass" else "open" if said == "fix" else said
        case "every" | "others":
            said = judgement(words)
            return "open" if said == "fix" and GOOD_WORD.search(words) else said  # "all yes but one is longer"
        case _:
            return judgement(words)


def _clauses(sentence: str, found: list[Mention]) -> list[Clause]:
    """Each mention with the words that belong to it; "all but C2 pass" lends the words after C2 to "all"."""
    starts = [0]
    outside = [found[0].who == "named" and _BUT.search(sentence[: found[0].start]) is not None and len(found) > 1]
    for last, this in pairwise(found):
        between = sentence[last.end : this.start]
        excepted = last.who in ("every", "none") and this.who == "named"
        led = _BUT.search(between) if excepted else None
        cuts = [last.end + cut.start() for cut in CUT.finditer(between)]
        starts.append(last.end + led.start() if led else cuts[-1] if cuts else this.start)
        outside.append(led is not None)
    ends = [*starts[1:], len(sentence)]
    out = [
        Clause(of, sentence[start : of.start], sentence[of.end : end], out)
        for of, start, end, out in zip(found, starts, ends, outside, strict=True)
    ]
    for n, clause in enumerate(out[1:], 1):
        first = out[n - 1]
        if clause.outside and judgement(first.words) is None and judgement(clause.after) is not None:
            out[n - 1] = Clause(first.of, first.before, clause.after)
            out[n] = Clause(clause.of, "", "", True)
        elif clause.outside or (clause.of.who == "named" and _ONLY.search(clause.before)):
            out[n] = Clause(clause.of, _ONLY.sub("", _BUT.sub("", clause.before)), clause.after, clause.outside)
    return out


def _continue(named: dict[str, Judged], names: tuple[str, ...], sentence: str) -> None:
    """A sentence that goes on about the criterion before it: more of what is to be fixed, or a doubt about a pass."""
    for name in names:
        old = named.get(name)
        if old is None:
            continue
        if old.kind == "fix":
            named[name] = Judged("fix", old.before, f"{old.after} {sentence}")
        elif old.kind == "pass" and judgement(sentence) in ("fix", "open"):
            named[name] = Judged("open")
