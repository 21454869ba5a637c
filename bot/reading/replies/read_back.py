"""A read-back cut up: whether it is our own text pasted, which point each sentence is about, and the dates in it."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from rapidfuzz import fuzz

from bot.reading.time.deadline import deadline
from bot.reading.values import When

Key = Literal["what", "not", "due"]
KEYS: Final[tuple[Key, ...]] = ("what", "not", "due")
PASTED_SENTENCE: Final = 92
PASTED_SHARE: Final = 0.6
LEAST_WORDS_PASTED: Final = 5

# "18. Dezember" is no end of a sentence.
_END: Final = (
    r"(?<=[.!?])\s+(?!(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b)"
    r"|\n+|;\s+"
)
_SENTENCE: Final = re.compile(_END, re.IGNORECASE)
_CLAUSE: Final = re.compile(rf"{_END}|,\s+", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"(?m)^\s*([1-3])\s*[.):]\s+")
_PIECE: Final = re.compile(r"[,;=\n]|\b(?:and|und|y)\b|(?<=[a-z])\.\s")
# Each holds English, German and Spanish words in this order.
_DUE: Final = re.compile(
    r"\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b"
    r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b\d{1,2}\.? may\b|\bmay \d"
    r"|\b\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr|h)\b|\b\d{1,2}:\d\d\b"
    r"|\b(?:tomorrow|deadline|cut-?off|due|stuck|block\w*|delay\w*|late)\b"
    r"|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|fällig|frist|termin|abgabe"
    r"|dezember|oktober"
    r"|mai|märz)\b"
    r"|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|plazo|fecha|entrega|enero|abril|agosto"
    r"|diciembre)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:no|not|never|without|nothing|except|exclud\w*|avoid|out of scope|leave out|\w+n['’]t)\b"
    r"|\b(?:nicht|kein\w*|ohne|nichts|außer|nie)\b|\b(?:sin|nunca|excepto|nada|salvo)\b",
    re.IGNORECASE,
)
_HELP: Final = re.compile(
    r"\b(?:stuck|block\w*|problem\w*|trouble|write|tell|message|ask|contact|report|let you know|inform)\b"
    r"|\b(?:problem\w*|schreibe|sage|frage|melde|bescheid)\b|\b(?:problema\w*|escribo|aviso|pregunto|informo"
    r"|contacto)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences of a text, without bullets."""
    return [sentence.strip(" -*•\t") for sentence in _SENTENCE.split(text) if sentence.strip(" -*•\t.")]


def bare_words(text: str) -> str:
    """The words in lower case with single blanks."""
    return " ".join(re.sub(r"[^\w]+", " ", text.lower()).split())


def is_pasted(text: str, original: str) -> bool:
    """Whether most of a read-back is the original's own text: it has to be in their words (idea 1)."""
    whole = " ".join(bare_words(row.split(": ", 1)[-1]) for row in original.splitlines())
    rows = [bare_words(sentence) for sentence in sentences(text)]
    copied = sum(len(row) for row in rows if len(row.split()) >= LEAST_WORDS_PASTED and _copied(row, whole))
    return copied > PASTED_SHARE * sum(map(len, rows))


def _copied(row: str, whole: str) -> bool:
    return len(row) <= len(whole) and fuzz.partial_ratio(row, whole) >= PASTED_SENTENCE


def split_points(text: str, keys: Sequence[Key]) -> dict[Key, str]:
    """What was said about each point, by number or sentence by sentence; the whole of it where nothing was found."""
    whole = text.strip()
    if len(keys) == 1:
        return {keys[0]: whole}
    marks = list(_NUMBERED.finditer(whole))
    if [mark[1] for mark in marks] == [str(number + 1) for number in range(len(keys))]:
        ends = [mark.start() for mark in marks[1:]] + [len(whole)]
        return {key: whole[mark.end() : end].strip() for key, mark, end in zip(keys, marks, ends, strict=True)}
    points: dict[Key, list[str]] = {key: [] for key in keys}
    for sentence in sentences(whole):
        points[_about(sentence, keys)].append(sentence)
    return {key: "\n".join(said or _clauses(whole, key, keys)) or whole for key, said in points.items()}


def _clauses(text: str, key: Key, keys: Sequence[Key]) -> list[str]:
    """Parts of sentences that a point may stand in when no whole sentence is about it."""
    return [clause.strip() for clause in _CLAUSE.split(text) if clause.strip() and _about(clause, keys) == key]


def _about(sentence: str, keys: Sequence[Key]) -> Key:
    if "due" in keys and _DUE.search(sentence):
        return "due"
    if "not" in keys and denies(sentence):
        return "not"
    return "what" if "what" in keys else keys[0]


def denies(sentence: str) -> bool:
    """Whether a sentence says what is not wanted."""
    return bool(_NOT.search(sentence))


def says_whom_to_ask(text: str) -> bool:
    """Whether the words say what is done when something blocks the work."""
    return bool(_HELP.search(text))


def moments_named(text: str, *, now: datetime, zone: str) -> list[When]:
    """Every date ahead that can be read in it, whole or piece by piece, in `zone` (IANA) unless one is named."""
    found: list[When] = []
    for piece in (text, *(piece for piece in _PIECE.split(text) if piece and piece.strip())):
        read = deadline(piece, now=now, zone=zone)
        found += [read.value] if read.value is not None else read.options
    return [when for when in dict.fromkeys(found) if when.wall.at > now]
