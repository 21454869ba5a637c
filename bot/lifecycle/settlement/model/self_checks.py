"""The contractor's own check of a delivery, read from their words."""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.settlement.model import SelfCheck
from bot.lifecycle.settlement.model.criteria import parts, tidy

_YES = pattern(
    r"^\W*(?:y|yes|yep|yeah|ok|okay|met|true|done|pass(?:es|ed)?|✓|✔|all met|all good)\b\W*|^\W*[✓✔]\W*", IGNORECASE
)
_NO = pattern(r"^\W*(?:n|no|nope|not met|not|unmet|missing|fail(?:s|ed)?|✗|✘)\b\W*|^\W*[✗✘]\W*", IGNORECASE)
_ALL = pattern(r"\b(?:all|every(?:thing| one)?|each)\b", IGNORECASE)
_EVERYTHING = pattern(
    r"^\W*(?:(?:all|every(?:thing| one| criterion)|each)\b(?: of (?:it|them|these))?(?: is| are)?[\s,:-]*"
    r"(?:y|yes|met|true|done|ok|okay|good|fine|pass(?:es|ed)?|✓|✔)"
    r"|(?:y|yes|yep|yeah|ok|okay|met|done|✓|✔)[\s,]+(?:to|for|on|with)?\s*(?:all|every(?:thing| one)|each)"
    r"(?: of (?:it|them|these)| criteria)?)\W*$",
    IGNORECASE,
)
_SEQUENCE = pattern(r"(?:^|(?<=[\s,;/.]))(y|n|yes|no)(?=[\s,;:./]|$)", IGNORECASE)
_EXCEPT = pattern(r"\b(?:except|but|apart from|besides|other than|all but|only)\b", IGNORECASE)


@dataclass(frozen=True, slots=True)
class ChecksRead:
    """The checks that were found, in the order of the criteria, and the criteria that nothing was said of."""

    checks: tuple[SelfCheck, ...]
    missing: tuple[str, ...]


def self_check(text: str, criteria: tuple[str, ...]) -> ChecksRead:
    """A self-check per criterion in one message: "y", "y except C1: two are 94 words", "C1 y, C2 n late", "y y n"."""
    named = parts(text)
    checks: dict[str, SelfCheck] = {}
    if len(named) == 1:
        checks = _unmarked(named[0][1].strip(), criteria)
    else:
        default = _default(named[0][1])
        excepting = default is not None
        for name, words in named[1:]:
            met, note = _polarity(words)
            if met is None and excepting:
                met = not default
            if name in criteria and met is not None:
                checks[name] = SelfCheck(name, met, note)
        if default is not None:
            for criterion in criteria:
                checks.setdefault(criterion, SelfCheck(criterion, default))
    return ChecksRead(
        tuple(checks[criterion] for criterion in criteria if criterion in checks),
        tuple(criterion for criterion in criteria if criterion not in checks),
    )


def _default(before: str) -> bool | None:
    """What holds for everything not named: "y except", "all met but"."""
    if _YES.match(before) or (_ALL.search(before) and _EXCEPT.search(before)):
        return True
    return False if _NO.match(before) and _EXCEPT.search(before) else None


def _polarity(words: str) -> tuple[bool | None, str]:
    for form, met in ((_YES, True), (_NO, False)):
        if head := form.match(words):
            return met, tidy(words[head.end() :])
    return None, tidy(words)


def _unmarked(text: str, criteria: tuple[str, ...]) -> dict[str, SelfCheck]:
    if _EVERYTHING.match(text):
        return {criterion: SelfCheck(criterion, True) for criterion in criteria}
    rows = [row for row in text.splitlines() if row.strip()]
    if len(rows) != len(criteria):
        starts = [mark.start(1) for mark in _SEQUENCE.finditer(text)]
        ends = [*starts[1:], len(text)]
        whole = starts[:1] == [0]
        rows = [text[here:end] for here, end in zip(starts, ends, strict=True)] if whole else []
    if len(rows) == len(criteria):
        read = [_polarity(row) for row in rows]
        if all(met is not None for met, _ in read):
            pairs = zip(criteria, read, strict=True)
            return {criterion: SelfCheck(criterion, bool(met), note) for criterion, (met, note) in pairs}
    met, note = _polarity(text)
    everything = met is True and not (_EXCEPT.search(text) or _YES.match(note) or _NO.match(note))
    return {criterion: SelfCheck(criterion, True, note) for criterion in criteria} if everything else {}
