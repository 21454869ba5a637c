"""Which of several channels a sentence names: by a part of its name, or by its platform."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.reading.language.picking import ALL, BOTH, BUT, DENIES
from bot.reading.language.plain import lower, plain

MOST = 120
SHORTEST = 3
"""Letters of a part of a name that says by itself which one is meant."""
_WORD = re.compile(r"[^\W_]+")


def channels_named(text: str, channels: Sequence[tuple[str, str]]) -> tuple[int, ...]:
    """The places (from 0) of the channels that are meant, each given as its name and its platform; empty where none is
    named, or one is named as not meant. Never raises."""
    flat = lower(plain(text, MOST + 1)).strip()
    words = _WORD.findall(flat)
    all_but = any(one in ALL and after in BUT for one, after in pairwise(words))
    excepts = all_but or not (DENIES | BUT - {"but"}).isdisjoint(words)  # "yes but only in ..." excepts nothing
    if len(flat) > MOST or "\n" in flat or excepts:
        return ()
    if not (ALL | BOTH).isdisjoint(words):
        return tuple(range(len(channels)))
    said = f" {' '.join(words)} "
    by_name = tuple(place for place, (name, _) in enumerate(channels) if any(part in said for part in _parts(name)))
    return by_name or tuple(place for place, (_, platform) in enumerate(channels) if f" {platform} " in said)


def _parts(name: str) -> tuple[str, ...]:
    """What a channel may be called: "Gear Guild / #hire" is "gear guild", "hire" and both."""
    pieces = [" ".join(_WORD.findall(piece.lower())) for piece in (*re.split(r"[/#]", name), name)]
    return tuple(f" {piece} " for piece in pieces if len(piece) >= SHORTEST)
