"""The contractor's own check of the criteria, read from one message."""

import re
from dataclasses import dataclass
from typing import Final

from bot.reading.replies.criteria import JOINED, by_criterion, tidy
from bot.reading.replies.judging import said_of
from bot.reading.replies.judging_words import ONLY
from bot.reading.replies.mentions import any_of
from bot.reading.replies.verdict_words import EVERY, EVERYTHING, EXCEPT, MET, SEQUENCE, UNMET

ONLY_THIS: Final = re.compile(rf"^\W*(?:{any_of(ONLY)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CheckRead:
    """What the contractor says of one criterion."""

    criterion: str
    met: bool
    note: str = ""


def checks_of(text: str, criteria: tuple[str, ...]) -> tuple[CheckRead, ...]:
    """A self-check per criterion: "y", "y except C1: two are 94 words", "C1 y, C2 n late", "y y n", "ja, außer C1".

    In the order of `criteria` ("C1", "C2"); those of which nothing was said are missing. Nothing is guessed.
    """
    checks, told = _short(text, criteria), _in_sentences(text, criteria)
    if len(told) > len(checks) and all(told[name].met is checks[name].met for name in checks if name in told):
        checks = told
    return tuple(checks[name] for name in criteria if name in checks)


def _short(text: str, criteria: tuple[str, ...]) -> dict[str, CheckRead]:
    """The checks of those who answer with as few words as they can."""
    pieces = by_criterion(text)
    bare = len(pieces) == 1
    return _unmarked(pieces[0][1].strip(), criteria) if bare else _marked(pieces, criteria)


def _in_sentences(text: str, criteria: tuple[str, ...]) -> dict[str, CheckRead]:
    """The checks of whole sentences: "C2 isn't done, the others are", "only the last one is missing"."""
    said = said_of(text, criteria, every="pass")
    met = {"pass": True, "fix": False}
    checks = {
        name: CheckRead(name, met[judged.kind], "" if met[judged.kind] else tidy(judged.after))
        for name, judged in said.named.items()
        if judged.kind in met
    }
    others = said.others
    if others is None and set(said.named) == set(checks) and len(checks) == 1 and ONLY_THIS.match(text):
        others = "pass" if not any(check.met for check in checks.values()) else None
    if others in met:
        checks |= {name: CheckRead(name, met[others]) for name in criteria if name not in said.named}
    return checks


def _marked(pieces: list[tuple[str, str]], criteria: tuple[str, ...]) -> dict[str, CheckRead]:
    checks: dict[str, CheckRead] = {}
    default = _default(pieces[0][1])
    pending: list[str] = []
    for number, (name, words) in enumerate(pieces[1:], 2):
        if JOINED.fullmatch(words) and number < len(pieces):
            pending.append(name)  # "C1 and C2 yes"
            continue
        met, note = _polarity(words)
        if met is None and default is not None:
            met = not default
        if met is not None:
            checks |= {each: CheckRead(each, met, note) for each in (*pending, name) if each in criteria}
        pending = []
    if default is not None:
        for name in criteria:
            checks.setdefault(name, CheckRead(name, default))
    return checks


def _default(before: str) -> bool | None:
    """What holds for everything not named: "y except", "all met but"."""
    if MET.match(before) or (EVERY.search(before) and EXCEPT.search(before)):
        return True
    return False if UNMET.match(before) and EXCEPT.search(before) else None


def _polarity(words: str) -> tuple[bool | None, str]:
    """Whether the words begin with a yes or a no, and what they say besides."""
    for form, met in ((UNMET, False), (MET, True)):
        if head := form.match(words):
            return met, tidy(words[head.end() :])
    return None, tidy(words)


def _unmarked(text: str, criteria: tuple[str, ...]) -> dict[str, CheckRead]:
    """A message without names: one word for all, a line or a word for each, or a yes with a note."""
    if EVERYTHING.match(text):
        return {name: CheckRead(name, True) for name in criteria}
    rows = [row for row in text.splitlines() if row.strip()]
    if len(rows) != len(criteria):
        starts = [mark.start(1) for mark in SEQUENCE.finditer(text)]
        ends = [*starts[1:], len(text)]
        rows = [text[here:end] for here, end in zip(starts, ends, strict=True)] if starts[:1] == [0] else []
    if len(rows) == len(criteria):
        read = [_polarity(row) for row in rows]
        if all(met is not None for met, _ in read):
            pairs = zip(criteria, read, strict=True)
            return {name: CheckRead(name, bool(met), note) for name, (met, note) in pairs}
    met, note = _polarity(text)
    everything = met is True and not (EXCEPT.search(text) or MET.match(note) or UNMET.match(note))
    return {name: CheckRead(name, True, note) for name in criteria} if everything else {}
