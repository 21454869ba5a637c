"""A read-back cut up: whether it is our own text pasted, which point each sentence is about, and the dates in it."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import permutations
from typing import Final, Literal

from rapidfuzz import fuzz

from bot.reading.language.questions import asks
from bot.reading.replies.chatter import is_question
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
_WHOLE_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?!\d{1,2}\b)|(?<=\?)\s*")
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


def without_questions(text: str) -> tuple[str, tuple[str, ...]]:
    """What a read-back says, and the questions that stand in it, which are no part of what it says."""
    said: list[str] = []
    asked: list[str] = []
    for row in text.strip().split("\n"):
        kept = [sentence for sentence in _WHOLE_SENTENCE.split(row) if not _asks_back(sentence)]
        asked += [_bare(sentence) for sentence in _WHOLE_SENTENCE.split(row) if _asks_back(sentence)]
        if any(_bare(sentence) for sentence in kept):
            said.append(" ".join(kept))
    return "\n".join(said).strip(), tuple(asked)


def _asks_back(sentence: str) -> bool:
    bare = _bare(sentence)
    return bare.endswith("?") or (bool(bare) and asks(f"{bare}?") and is_question(bare))


def _bare(sentence: str) -> str:
    return re.sub(r"^\s*(?:[1-9]\s*[.):]|[-*•])\s*", "", sentence).strip()


def split_points(text: str, keys: Sequence[Key], work: str = "") -> dict[Key, str]:
    """What was said about each point: by what each part says, helped by its number where there is one; the whole of it
    where nothing was found. `work` are the words of what is handed over."""
    whole = text.strip()
    if len(keys) == 1:
        return {keys[0]: whole}
    marks = list(_NUMBERED.finditer(whole))
    if len(marks) > 1 and not whole[: marks[0].start()].strip():
        ends = [mark.start() for mark in marks[1:]] + [len(whole)]
        numbered = [(int(mark[1]), whole[mark.end() : end].strip()) for mark, end in zip(marks, ends, strict=True)]
        placed = _placed(numbered, keys, work)
        if placed is not None:
            spoken = {key: "\n".join(part for _, part in numbered if _speaks_of(part, key, work)) for key in keys}
            return {key: placed.get(key) or spoken[key] or whole for key in keys}
    points: dict[Key, list[str]] = {key: [] for key in keys}
    for sentence in sentences(whole):
        key = _about(sentence, keys)
        points[key].append(sentence)
        if key != "what" and "what" in keys and _names(sentence, work) and not denies(sentence):
            points["what"].append(sentence)  # "40 texts by Friday" says what is handed over as well
    return {key: "\n".join(said or _clauses(whole, key, keys)) or whole for key, said in points.items()}


def _placed(numbered: Sequence[tuple[int, str]], keys: Sequence[Key], work: str) -> dict[Key, str] | None:
    """Each numbered part under the point that it speaks of; of two ways that fit alike the one of the numbers. None for
    more parts than points."""
    if len(numbered) > len(keys):
        return None

    def score(order: Sequence[Key]) -> int:
        by_number = sum(n <= len(keys) and keys[n - 1] == key for (n, _), key in zip(numbered, order, strict=True))
        return by_number + sum(
            SPEAKS_OF_IT * _speaks_of(said, key, work) for (_, said), key in zip(numbered, order, strict=True)
        )

    best = max(permutations(keys, len(numbered)), key=score)
    return {key: said for key, (_, said) in zip(best, numbered, strict=True)}


SPEAKS_OF_IT: Final = 2
"""How much more it counts what a part says than which number it has."""


def _speaks_of(said: str, key: Key, work: str) -> bool:
    match key:
        case "due":
            return bool(_DUE.search(said))
        case "not":
            return denies(said)
        case _:
            return _names(said, work)


def _names(said: str, work: str) -> bool:
    """Whether words name what is handed over."""
    wanted = {word.rstrip("s") for word in bare_words(work).split() if len(word) > LEAST_LETTERS}
    return bool(wanted & {word.rstrip("s") for word in bare_words(said).split()})


LEAST_LETTERS: Final = 3
"""Letters of a word that may name a piece of work."""


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
