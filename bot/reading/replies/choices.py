"""Which of the things on offer are meant: by name, by number, by ordinal, all of them, or all but some."""

import re
from collections.abc import Sequence
from typing import Final

from bot.reading.language.numerals import COUNTS, PLACES
from bot.reading.language.picking import ALL, BOTH, BUT, DENIES, FILLER, FIRST, JOINS, LAST, MIDDLE, OPEN
from bot.reading.language.plain import lower, plain, unaccented
from bot.reading.language.questions import asks

MOST: Final = 300
_WORD: Final = re.compile(r"\d+(?:st|nd|rd|th)?|[^\W\d_]+(?:'[^\W\d_]+)?|[&+,;-]|[^\w\s]")
_LETTERS: Final = "abcdefghij"
_SPAN: Final = frozenset({"-", "to", "bis", "a"})


def picked(text: str, labels: Sequence[str]) -> tuple[int, ...]:
    """The places (from 0, in order) in `labels` that a message picks; empty if it picks none, or leaves it open.

    "the second one", "2", "Maria", "Ana und Maria", "all but Mo", "the last two"; a reason may follow a full stop or
    "because". Nothing that names something else beside it, no "maybe", no question and no "not Ana" is a pick.
    """
    flat = plain(text, MOST).strip()
    flat = re.sub(r"\bbis auf\b", "außer", flat)
    whole = _exact(flat, labels)
    if whole is not None:
        return (whole,)
    head = re.split(
        r"(?<!nr)(?<!no)(?<!\d)[.!?](?:\s|$)|,? (?:because|weil|porque|he|she|they|er|sie|él|ella)\b|\n",
        flat,
        maxsplit=1,
    )[0]
    if asks(flat) or flat.rstrip().endswith("?"):
        return ()
    spoken = [unaccented(word) for word in _WORD.findall(lower(head)) if word.isalnum() or "'" in word or word in "&+-"]
    if (named := _one_label(spoken, labels)) is not None:
        return (named,)
    words = [word for n, word in enumerate(spoken) if word not in _FILLER or len(spoken) == 1]
    if not words or not _known(DENIES).isdisjoint(words) or not _known(OPEN - {"o"}).isdisjoint(words):
        return ()
    return _several(words, labels)


def pick_with_reason(text: str, labels: Sequence[str]) -> tuple[int, str] | None:
    """One pick, by name first, and the reason behind it: "Maria. Told clients early" is Maria, "Told clients early"."""
    said = text.strip()
    for place, label in sorted(enumerate(labels), key=lambda pair: -len(pair[1])):
        rest = said[len(label) :]
        if said[: len(label)].lower() == label.lower() and label and not rest[:1].isalnum():
            return place, rest.strip(" .,:;-–\n")
    places = picked(said, labels)
    return (places[0], "") if len(places) == 1 else None


def names_nobody(text: str) -> bool:
    """Whether the words say that none of them is meant."""
    return bool(_NOBODY.search(text))


_NOBODY: Final = re.compile(
    r"\b(?:nobody|no one|none|niemand|keiner|keine von ihnen|nadie|ninguno|ninguna)\b", re.IGNORECASE
)


def _known(words: frozenset[str]) -> frozenset[str]:
    return frozenset(unaccented(word) for word in words)


_FILLER: Final = _known(FILLER)


def _exact(flat: str, labels: Sequence[str]) -> int | None:
    """A label as it stands, whatever words it is made of ("No logo at all")."""
    bare = lower(flat).strip(" .!")
    return next((n for n, label in enumerate(labels) if bare == lower(label).strip(" .!")), None)


def _one_label(spoken: list[str], labels: Sequence[str]) -> int | None:
    """The label that all the words are from, or that stands whole in them ("none, no logo at all")."""
    names = [[unaccented(word) for word in _WORD.findall(lower(label))] for label in labels]
    inside = [n for n, name in enumerate(names) if len(spoken) > 1 and _has(name, spoken)]
    whole = [n for n, name in enumerate(names) if len(name) > 2 and _has(spoken, name)]
    chosen = inside or whole
    return chosen[0] if len(chosen) == 1 else None


def _several(words: list[str], labels: Sequence[str]) -> tuple[int, ...]:
    """One pick, several joined, a range, a number from either end, all, or all but some."""
    places: list[int] = []
    i, every = 0, False
    if words[0] in _known(ALL):
        i = 1
        every = len(words) == 1 or (_COUNTS.get(words[1]) == len(labels) and len(words) == 2)
        if every:
            return tuple(range(len(labels)))
        if words[1] not in _known(BUT):
            return ()
        left = _several(words[2:], labels) if len(words) > 2 else ()
        return tuple(n for n in range(len(labels)) if n not in left) if left else ()
    while i < len(words):
        if words[i] in JOINS or words[i] in "&+" or (words[i] in BOTH and len(words) > i + 1):
            i += 1
            continue
        step = _ends(words, i, len(labels)) or _range(words, i, len(labels)) or _single(words, i, labels)
        if step is None:
            return ()
        places += step[0]
        i = step[1]
    return tuple(sorted(set(places)))


def _ends(words: list[str], i: int, size: int) -> tuple[list[int], int] | None:
    """ "first two", "the last two", "die ersten beiden", "las dos primeras"."""
    pair = (words[i], words[i + 1]) if i + 1 < len(words) else None
    if pair is None:
        return None
    for end, number in (pair, pair[::-1]):
        count = 2 if number in _known(BOTH) else _COUNTS.get(number, 0)
        if 1 < count <= size and end in _known(FIRST) | {"first", "primeros", "primeras"}:
            return list(range(count)), i + 2
        if 1 < count <= size and end in _known(LAST):
            return list(range(size - count, size)), i + 2
    return None


def _range(words: list[str], i: int, size: int) -> tuple[list[int], int] | None:
    """1-3, 1 to 3."""
    if i + 2 >= len(words) or words[i + 1] not in _SPAN or not (words[i].isdecimal() and words[i + 2].isdecimal()):
        return None
    first, last = int(words[i]), int(words[i + 2])
    return (list(range(first - 1, last)), i + 3) if 0 < first < last <= size else None


def _single(words: list[str], i: int, labels: Sequence[str]) -> tuple[list[int], int] | None:
    """One of them, by a name that only it bears, by its number or place, or by its letter."""
    size, word = len(labels), words[i]
    named = _by_name(words, i, labels)
    if named is not None:
        return named
    place = _place(word)
    if place is not None and words[i + 1 : i + 3] == ["to", "last"]:
        return ([size - place], i + 3) if place <= size else None
    if place is not None and words[i + 1 : i + 2] == ["last"]:
        return ([size - place], i + 2) if place <= size else None
    if word in _known(LAST):
        return [size - 1], i + 1
    if word in MIDDLE and size % 2:
        return [size // 2], i + 1
    if place is None and len(word) == 1 and word in _LETTERS[:size]:
        place = _LETTERS.index(word) + 1
    if place is None or not 0 < place <= size:
        return None
    return [place - 1], i + 1


def _place(word: str) -> int | None:
    """The number that a word stands for, be it 2, 2nd, two, second, zweite or segunda."""
    figures = re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", word)
    if figures is not None:
        return int(figures[1])
    return _PLACES.get(word) or (_COUNTS.get(word) if word not in ("a", "an") else None)


_COUNTS: Final = {unaccented(word): value for word, value in COUNTS.items()}
_PLACES: Final = {unaccented(word): value for word, value in PLACES.items()} | {"uno": 1}


def _by_name(words: list[str], i: int, labels: Sequence[str]) -> tuple[list[int], int] | None:
    """The longest run of words that only one label has, from its start or as a whole word of it."""
    names = [[unaccented(word) for word in _WORD.findall(lower(label))] for label in labels]
    for length in range(min(6, len(words) - i), 0, -1):
        run = words[i : i + length]
        bearing = [n for n, name in enumerate(names) if _has(name, run)]
        if len(bearing) == 1 and any(len(word) > 1 for word in run):
            return bearing, i + length
    return None


def _has(name: list[str], run: list[str]) -> bool:
    """Whether the words stand in a name in this order, with or without its small words."""
    bare = [word for word in name if word not in _FILLER]
    return any(words[n : n + len(run)] == run for words in (name, bare) for n in range(len(words)))
