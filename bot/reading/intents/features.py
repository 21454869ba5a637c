"""A message as numbers: its words, its pairs of neighbours and the pieces of its words, each counted in a bucket.

Pieces of words find "shortlst" and "Anzeigentext" near "shortlist" and "Anzeige".
"""

import re
from collections.abc import Iterator
from math import sqrt
from typing import Final
from zlib import crc32

from bot.reading.language.plain import lower, plain

BUCKETS: Final = 8192
"""Features that share a bucket share its weight; twice as many buckets rank no better."""
MOST: Final = 400
"""Characters that are looked at."""
PAIR: Final = 0.7
PIECE: Final = 0.5
PIECES: Final = (3, 4)
_TOKEN: Final = re.compile(r"https?://\S+|[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:]*|[?!]|[^\w\s]")


def features(text: str) -> dict[int, float]:
    """The weight of each bucket, the length of the whole being 1. Never raises."""
    counted: dict[int, float] = {}
    for name, weight in _named(lower(plain(text, MOST))):
        bucket = crc32(name.encode()) % BUCKETS
        counted[bucket] = counted.get(bucket, 0.0) + weight
    length = sqrt(sum(weight * weight for weight in counted.values())) or 1.0
    return {bucket: weight / length for bucket, weight in counted.items()}


def _named(text: str) -> Iterator[tuple[str, float]]:
    before = "^"
    for token in _TOKEN.findall(text):
        word = _kind(token)
        yield f"w {word}", 1.0
        yield f"b {before} {word}", PAIR
        before = word
        if word.isalpha():
            padded = f"_{word}_"
            for size in PIECES:
                for start in range(len(padded) - size + 1):
                    yield f"c {padded[start : start + size]}", PIECE
    yield f"b {before} $", PAIR


def _kind(token: str) -> str:
    """Links and numbers count as such, whatever they are."""
    if token.startswith("http"):
        return "<link>"
    return "<number>" if token[0].isdigit() else token
