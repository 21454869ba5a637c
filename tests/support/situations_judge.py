"""Decides of a played row what became of the words: done, rightly asked back, not understood, or wrong.

Nothing that the bot says of itself is believed alone: what was stored, and what others were shown, is looked at, too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from adapters.sandbox.stories.screen_changes import ScreenChange
from tests.support.situations_play import Played
from tests.support.situations_rows import SituationRow

Outcome = Literal["right", "asked", "safe", "new job", "wrong", "error"]
OUTCOMES: tuple[Outcome, ...] = ("right", "asked", "safe", "new job", "wrong", "error")

BUTTONS = re.compile(r"^(?:\[[^\]]*\]\s*)+(?:\(edited\))?$")
GONE = re.compile(r"^(?:\.\.\.|\(gone\) .*)$")
QUOTE = re.compile(r"^> ?(.*)$")
NEW_JOB = re.compile(r"\bnew (?:job|work|project)\b[^\n]*\?|start a brief\?", re.IGNORECASE)
"""The question whether the words are new work; a button that offers it beside other things is none."""
LOST = re.compile(r"not sure what (?:you mean|to do)|did(?: not|n't) understand|do not know what to do", re.IGNORECASE)
STORED = re.compile(r"^\s*saved\b", re.IGNORECASE | re.MULTILINE)
"""How every stored answer is echoed (PRODUCT 5.1, rule 6)."""
WAITING = "relay_lines +"
"""A line that waits for the word that sends it is stored, and nobody has read it: asking for the word is no effect."""
FAILED = re.compile(r"something went wrong|my mistake|internal error|traceback", re.IGNORECASE)
LONG_WORD = re.compile(r"\w{4,}|\d+")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A row's outcome; `why` says in words what decided, "" where all is as it should be."""

    row: SituationRow
    outcome: Outcome
    why: str
    seen: str
    others: str = ""


def judge(row: SituationRow, played: Played) -> Verdict:
    """What became of the row's words."""
    shown = _shown_to(row.who, played.seen)
    others = [change for change in played.seen if change.to != row.who]
    outcome, why = _outcome(row, played, shown, others)
    return Verdict(row, outcome, why, shown, "\n".join(f"{each.head}: {each.news}" for each in others))


def _outcome(row: SituationRow, played: Played, shown: str, others: Sequence[ScreenChange]) -> tuple[Outcome, str]:
    if played.trouble:
        return "error", played.trouble
    if FAILED.search(shown):
        return "error", "the bot failed"
    said = _without_quotes(shown, row.say)
    if found := _any(row.never, said):
        return "wrong", f"never {found!r}"
    if row.quiet and others:
        return "wrong", f"not quiet: {others[0].head}"
    if row.echo is False and _flat(row.say) in _flat(said):
        return "wrong", "the words came back as they were"
    missing = _missing(row, played, said, others)
    asks_new_work = bool(NEW_JOB.search(_without_buttons(said)))
    lost = bool(LOST.search(said))
    if not missing and not asks_new_work and (not lost or row.expected == "safe"):
        return (
            ("wrong", f"{', '.join(played.effects)}; nothing was to be done")
            if row.expected == "safe" and played.effects
            else ("right", "")
        )
    asked = row.ask and _any(row.ask, said) and (not asks_new_work or _new_work_is_meant(row))
    if asked and not others and all(effect.startswith(WAITING) for effect in played.effects):
        return "asked", ""
    missing = missing or "it was not understood"
    if played.effects:
        return "wrong", f"{', '.join(played.effects)}; {missing}"
    if others:
        return "wrong", f"others were shown something ({others[0].head}); {missing}"
    if STORED.search(said) and not lost:
        return "wrong", f"the words were stored; {missing}"
    if asks_new_work:
        return "new job", missing
    return "safe", missing if shown.strip() else f"nothing was shown; {missing}"


def _missing(row: SituationRow, played: Played, said: str, others: Sequence[ScreenChange]) -> str:
    """What of the expected did not come, "" if everything did."""
    if not _any(row.must, _without_buttons(said)):
        return f"must {list(row.must)}"
    if row.shown and not said.strip():
        return "nothing was shown"
    if row.echo and not _comes_back(row.say, said):
        return "the words did not come back"
    for who, wanted in row.tells.items():
        told = "\n".join(change.news for change in others if change.to == who)
        if not _any([wanted], told):
            return f"{who} is to be told {wanted!r}"
    for who, wanted in row.state.items():
        if not _any([wanted], (played.status or {}).get(who, "")):
            return f"status of {who} is to show {wanted!r}"
    return ""


def _new_work_is_meant(row: SituationRow) -> bool:
    return any(re.search(r"\bnew\b|start", words) for words in row.ask)


def _shown_to(who: str, seen: Sequence[ScreenChange]) -> str:
    """What this person newly reads: whole messages that are new, and the new lines of changed ones."""
    parts = []
    for change in seen:
        if change.to == who:
            rows = [line for line in change.news.split("\n") if change.fresh or not GONE.match(line)]
            parts.append("\n".join(rows))
    return "\n\n".join(parts)


def _without_quotes(shown: str, say: str) -> str:
    """Without quotations of the speaker's own words: they say nothing about what was understood."""
    lines = []
    for line in shown.split("\n"):
        quoted = QUOTE.match(line)
        if quoted is None or not _flat(quoted[1]) or _flat(quoted[1]) not in _flat(say):
            lines.append(line)
    return "\n".join(lines)


def _without_buttons(shown: str) -> str:
    return "\n".join(line for line in shown.split("\n") if not BUTTONS.match(line.strip()))


def _any(patterns: Sequence[str], text: str) -> str:
    """The first pattern that is found, "" if none is."""
    return next((each for each in patterns if re.search(each, text, re.IGNORECASE | re.MULTILINE)), "")


def _flat(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _comes_back(say: str, said: str) -> bool:
    """At least half of the words that carry meaning."""
    words = [word.lower() for word in LONG_WORD.findall(say)]
    return not words or 2 * sum(word in said.lower() for word in words) >= len(words)
