"""Number words of other languages as figures of the same length, so that one reader of amounts serves all of them."""

import re
from typing import Final

from bot.reading.language.numerals import CARDINALS
from bot.reading.language.vocabulary import vocabulary

# What a language adds to its cardinals below a hundred; German builds one word of all of it, Spanish a row of words.
_HUNDREDS: Final = {
    "de": {"hundert": 100, "tausend": 1000, "einhundert": 100, "eintausend": 1000},
    "es": {
        **{"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500},
        **{"seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "mil": 1000},
    },
}
# Words that are also English ones, articles, or parts of other words.
_SHY: Final = vocabulary("once elf null cero zero ein eins eine einen einem einer un una uno")
_WORDS: Final = {
    word: value
    for name, more in _HUNDREDS.items()
    for word, value in (CARDINALS[name] | more).items()
}  # fmt: skip
_MOST_DIGITS: Final = 12
_WORD: Final = re.compile(r"[a-zäöüßáéíóúñ]+")
_GERMAN: Final = re.compile(
    r"(?:(?P<thousands>[a-zäöüß]*)tausend)?(?:(?P<hundreds>[a-zäöüß]*)hundert)?(?:und)?(?P<rest>[a-zäöüß]*)"
)


def in_figures(low: str) -> str:
    """A lower-case text with German and Spanish number words as figures, padded with zeros to the same length."""
    out, at = [], 0
    words = [match for match in _WORD.finditer(low) if _value(match[0]) is not None]
    for run in _runs(low, words):
        text = low[run[0].start() : run[-1].end()]
        scaled = text in ("tausend", "hundert", "mil") and low[: run[0].start()].rstrip()[-1:].isdigit()
        if scaled or (len(run) == 1 and text in _SHY):
            continue
        figures = str(_sum([_value(match[0]) or 0 for match in run]))
        out += [low[at : run[0].start()], figures.rjust(min(len(text), _MOST_DIGITS), "0").rjust(len(text))]
        at = run[-1].end()
    return "".join([*out, low[at:]]) if out else low


def _value(word: str) -> int | None:
    if word in _WORDS:
        return _WORDS[word]
    if "hundert" not in word and "tausend" not in word:
        return None
    parts = _GERMAN.fullmatch(word)
    if parts is None:
        return None
    values = [_below(parts[name], 1 if name != "rest" else 0) for name in ("thousands", "hundreds", "rest")]
    scales = [1000 if "tausend" in word else 0, 100 if "hundert" in word else 0, 1]
    if None in values:
        return None
    return sum((value or 0) * scale for value, scale in zip(values, scales, strict=True))


def _below(word: str | None, bare: int) -> int | None:
    """The value of one part of a German number; `bare` where nothing stands there."""
    if not word:
        return bare
    if word in _WORDS:
        return _WORDS[word]
    return _value(word)


def _runs(low: str, words: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Words that make one number: "dos mil quinientos", "treinta y cinco"; German ones stand alone."""
    runs: list[list[re.Match[str]]] = []
    for match in words:
        gap = low[runs[-1][-1].end() : match.start()] if runs else ""
        spanish = match[0] not in CARDINALS["de"] and bool(runs) and runs[-1][-1][0] not in CARDINALS["de"]
        if runs and spanish and gap in (" ", " y "):
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


def _sum(values: list[int]) -> int:
    total, group = 0, 0
    for value in values:
        if value == 1000 and len(values) > 1:
            total, group = total + max(group, 1) * 1000, 0
        else:
            group += value
    return total + group
