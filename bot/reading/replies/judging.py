"""What a text says of each criterion, clause by clause: good, bad, good enough as it is, or left open."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.language.questions import asks
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.judging_words import (
    ACCEPTED,
    BAD,
    BUT,
    DENIAL,
    GOOD,
    KEEP,
    LIGHT,
    LINK,
    NOT_BAD,
    ONLY,
    OPEN,
)
from bot.reading.replies.mentions import Mention, any_of, mentions

Kind = Literal["pass", "fix", "as_is"]
Judgement = Literal["pass", "fix", "as_is", "open"]
MOST: Final = 4000
# More words than these beside a good one, and it may be good with a reservation.
MOST_BESIDE: Final = 3
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n+|;\s*")
_CUT: Final = re.compile(
    rf",|:|\s-\s|\s(?=(?:and|und|y|while|whereas|während|mientras|{any_of(BUT, ONLY)})\b)", re.IGNORECASE
)
_BUT: Final = re.compile(rf"\b(?:{any_of(BUT)})\s+(?:(?:{any_of(LINK)})\s+)?$", re.IGNORECASE)
_ONLY: Final = re.compile(rf"\b(?:{any_of(ONLY)})\s+(?:(?:{any_of(LINK)})\s+)?$", re.IGNORECASE)
_CAUTIOUS: Final = re.compile(
    r"\b(?:not|almost|nearly|most of|nicht|fast|beinahe|no|casi)\s+(?:met |erfüllt )?$", re.IGNORECASE
)
_NOT_BAD: Final = re.compile(rf"\b(?:{any_of(NOT_BAD)})\b", re.IGNORECASE)
_OPEN: Final = re.compile(rf"\b(?:{any_of(OPEN)})\b", re.IGNORECASE)
_NOT: Final = re.compile(rf"(?<![\w'])(?:{any_of(DENIAL)})(?![\w'])", re.IGNORECASE)
_KEEP: Final = re.compile(rf"(?<!\w)(?:{any_of(KEEP)})(?!\w)", re.IGNORECASE)
_NOT_KEPT: Final = re.compile(
    rf"(?<![\w'])(?:{any_of(DENIAL)})\s+(?:(?!{any_of(BUT)})\w+\s+){{0,2}}(?:{any_of(KEEP)})"
    r"|(?:bleiben|lassen|annehmen) nicht\b|(?:kann|darf) (?:\w+ )?nicht so\b|can(?:no|')t stay",
    re.IGNORECASE,
)
_BAD: Final = re.compile(rf"(?<![\w'])(?:{any_of(BAD)})(?!\w)", re.IGNORECASE)
_GOOD: Final = re.compile(rf"(?<!\w)(?:{any_of(GOOD)}|✓|✔)(?!\w)", re.IGNORECASE)
_CROSS: Final = re.compile(r"[✗✘❌]")
_TICK: Final = re.compile(r"[✓✔✅]")
_ACCEPTED: Final = re.compile(rf"(?:{any_of(ACCEPTED)})", re.IGNORECASE)
_ARE: Final = re.compile(r"\W*(?:are|is|do|does|ist|sind|schon|sí|está|están)\W*", re.IGNORECASE)
_LIGHT: Final = vocabulary(LIGHT)
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

    `others` holds for every criterion that is not in `named`.
    """

    named: dict[str, Judged]
    others: Judgement | None
    loose: tuple[str, ...]


def judgement(words: str) -> Judgement | None:
    """How a clause about a criterion judges it; None if its words do not. What reads both ways is a fix."""
    flat = f" {' '.join(lower(words).split())} "
    if _CROSS.search(flat):
        return "fix"
    if _NOT_KEPT.search(flat):
        return "fix"
    if _KEEP.search(flat):
        return "as_is"
    kept = _NOT_BAD.sub(" ok ", flat)
    if _OPEN.search(kept):
        return "open"
    if _BAD.search(kept) or _NOT.search(kept):
        return "fix"
    if not (_GOOD.search(kept) or _TICK.search(kept) or kept.strip() == "y"):
        return None
    beside = [word for word in _WORD.findall(_GOOD.sub(" ", kept)) if word not in _LIGHT]
    return "pass" if len(beside) <= MOST_BESIDE else "open"


def accepts(text: str) -> bool:
    """Whether a message that names nothing takes the whole of what was delivered."""
    flat = " ".join(_WORD.findall(lower(text)))
    if judgement(flat) != "pass":
        return False
    rest = _ACCEPTED.sub(" ", flat)
    return rest != flat and all(word in _LIGHT or _GOOD.fullmatch(word) for word in rest.split())


def said_of(text: str, criteria: tuple[str, ...], every: Judgement | None = None) -> Said:
    """What the first `MOST` characters say of `criteria` ("C1", "C2"). Questions say nothing.

    `every` is what "all but C2" says of all by itself.
    """
    named: dict[str, Judged] = {}
    others: Judgement | None = None
    loose: list[str] = []
    before: tuple[str, ...] = ()
    for sentence in (piece.strip() for piece in _SENTENCE.split(plain(text, MOST)) if piece and piece.strip()):
        found = _subjects(sentence, criteria)
        if not found:
            loose.append(sentence)
            _continue(named, before, sentence)
            continue
        asked = sentence.endswith("?") or asks(sentence)
        general: Judgement | None = None
        last: Judgement | None = None
        clauses = _clauses(sentence, found)
        excepted = any(clause.outside for clause in clauses)
        for clause in clauses:
            kind = "open" if asked else _kind(clause, general, last)
            if clause.of.who == "named":
                before = tuple(name for name in clause.of.names if name in criteria)
                last = kind
                if kind is not None:
                    named |= {name: _heavier(named.get(name), _judged(clause, kind)) for name in before}
                continue
            if clause.of.who == "every":
                kind = kind or (every if excepted else None)
                general = kind
            others = _heavier_kind(others, kind)
            before = ()
    return Said(named, others, tuple(loose))


def _subjects(sentence: str, criteria: tuple[str, ...]) -> list[Mention]:
    """What a sentence is about. "Nothing" of "nothing wrong" is no subject, nor is "both" behind a criterion."""
    praised = [at.span() for at in _NOT_BAD.finditer(sentence)]
    found: list[Mention] = []
    for one in mentions(sentence, criteria):
        inside = one.who == "none" and any(first <= one.start < end for first, end in praised)
        behind = one.who in ("every", "none") and any(earlier.who == "named" for earlier in found)
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
            return "open" if said == "fix" and _GOOD.search(words) else said  # "all yes but one is longer"
        case _:
            return judgement(words)


def _clauses(sentence: str, found: list[Mention]) -> list[Clause]:
    """Each mention with the words that belong to it; "all but C2 pass" lends the words after C2 to "all"."""
    starts = [0]
    outside = [False]
    for last, this in pairwise(found):
        between = sentence[last.end : this.start]
        excepted = last.who in ("every", "none") and this.who == "named"
        led = _BUT.search(between) if excepted else None
        cuts = [last.end + cut.start() for cut in _CUT.finditer(between)]
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
