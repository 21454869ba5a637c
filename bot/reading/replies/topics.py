"""What a question between questions is about, where what is stored answers it, and whom and what it names.

Every part of a message must be such a question, or nothing but small words: a request, a report or a remark beside one
is for others to read, and so is the whole message then.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.topic_forms import (
    by_form,
    by_likeness,
    line_of,
    only_leads,
    opens_question,
    people_in,
    puts_request,
)
from bot.reading.replies.topic_names import Topic

__all__ = ["Asked", "Topic", "questions"]

MOST: Final = 200
"""Characters of a question; a longer message is content."""
MOST_WORDS: Final = 22
MOST_QUESTIONS: Final = 3
SURE_OF_ALL: Final = 0.6
"""A share from which on a message of several parts is one question as a whole."""
_CUT: Final = re.compile(r"(?:[.!;\n]+(?=\s|$)|(\?+)|,(?=\s))\s*")
_AND: Final = re.compile(
    r"\s+(?:and|und|y)\s+(?=(?:when|what|how|who|where|wann|was|wie|wer|wo|cuándo|qué|cuánto|quién|cómo)\b)",
    re.IGNORECASE,
)
"""Between two questions of one sentence."""
_JOINED: Final = re.compile(
    r",\s*(?=(?:or|oder|o|if|when|that|wenn|falls|dass|ob|wo|si|que|mine|yours|hers|theirs|my|your|meine?|deine?|ihre?)\b)"
)
_BY: Final = re.compile(r"\b(?:by|until|till|before|bis|hasta|antes de(?:l)?)\b (?:zum |el )?(.+)$")
_CLOCK: Final = re.compile(r"(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m|p\.?m|uhr|h\b|o'?clock)?(?![\d%])")
_TAG: Final = re.compile(
    r"(?:right|correct|yes|no|or not|is it|isn't it|oder|oder nicht|nicht wahr|richtig|stimmt das|gell|verdad|cierto"
    r"|no es así|ok|okay)$"
)
_OTHER: Final = re.compile(r"\b(?:other|others|andere[rn]?|anderen|otr[oa]s?)\b")
_EVERYBODY: Final = re.compile(r"\b(?:any(?:one|body)|some(?:one|body)|jemand|irgendwer|alguien)\b")
_ME: Final = re.compile(r"\b(?:i|we|my|ich|wir|mich|yo|hago|me|digo|acepto|quiero|entrego|llego|termino)\b")
_SMALL: Final = vocabulary(
    "the a an any this that these those it about on of to for in with too also again already really please "
    "now so then there here and or die der das den ein eine einen auch noch schon denn zu zur zum im in el la "
    "los las un una unos de del también ya eso ese esa esto that's part dann eigentlich overall generally "
    "something anything word"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that somebody wants to know.

    about: the words it is about ("speed", "meta titles"), "" if it names nothing. people: places (from 0) in the list
    of names. other: "the other one". everybody: "anybody". me: it is about what the asker does or has. by: the words of
    a day ("by thursday"). clock: what a time of day may mean, two readings of "10 o'clock". text: the part as written.
    guessed: no known form, but like the examples.
    """

    topic: Topic
    about: str = ""
    people: tuple[int, ...] = ()
    other: bool = False
    everybody: bool = False
    me: bool = False
    by: str = ""
    clock: tuple[time, ...] = ()
    text: str = ""
    guessed: bool = False


def questions(text: str, names: Sequence[str] = ()) -> tuple[Asked, ...]:
    """Everything that a message asks, in its order; nothing if any part of it is something else. `names` are the people
    it may name. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or len(flat.split()) > MOST_WORDS:
        return ()
    apart = _asked(_AND.sub("; ", flat), names)
    if apart:
        return apart
    return _asked(flat, names) or _as_a_whole(flat, [part for part, _ in _parts(flat)], names)


def _asked(flat: str, names: Sequence[str]) -> tuple[Asked, ...]:
    """What the parts ask, each topic once; nothing if any part is something else."""
    found: dict[Topic, Asked] = {}
    parts = list(_parts(flat))
    for part, marked in parts:
        asked = _read(part, names, marked=marked, alone=len(parts) == 1)
        if asked is not None:
            found.setdefault(asked.topic, asked)
        elif not (_small(part, names) or (found and _TAG.match(lower(part).strip(" ?¿¡")))):
            return ()
    return tuple(found.values())[:MOST_QUESTIONS]


def _as_a_whole(flat: str, parts: Sequence[str], names: Sequence[str]) -> tuple[Asked, ...]:
    """The only question of a message whose parts are none by themselves: "say he refuses, then what?". A report with a
    question behind it ("I will be late, is that a problem?") is news."""
    lines = [line_of(part, names) for part in parts]
    if len(parts) < 2 or "?" not in flat or not opens_question(lines[0]) or any(puts_request(line) for line in lines):
        return ()
    line = line_of(flat, names)
    found = by_likeness(line, marked=True, alone=True, sure=SURE_OF_ALL)
    return (_made(flat, line, found, names, guessed=True),) if found is not None else ()


def _small(part: str, names: Sequence[str]) -> bool:
    """Whether a part only opens or closes a message."""
    return is_chatter(part) or only_leads(line_of(part, names))


def _parts(flat: str) -> Iterator[tuple[str, bool]]:
    """The clauses of a message, and whether a question mark closes their sentence."""
    line, start = _JOINED.sub(" ", flat), 0
    cuts = [(cut.start(), cut.end(), bool(cut[1])) for cut in _CUT.finditer(line)]
    if not cuts or cuts[-1][1] < len(line):
        cuts.append((len(line), len(line), False))
    for place, (end, after, _) in enumerate(cuts):
        if line[start:end].strip(" ¿¡"):
            yield line[start:end].strip(" ¿¡"), any(marked for _, _, marked in cuts[place:])
        start = after


def _read(part: str, names: Sequence[str], *, marked: bool, alone: bool) -> Asked | None:
    line = line_of(part, names)
    known = by_form(line, marked=marked)
    found = known or by_likeness(line, marked=marked, alone=alone)
    return _made(part, line, found, names, guessed=known is None) if found is not None else None


def _made(part: str, line: str, found: tuple[Topic, str], names: Sequence[str], *, guessed: bool) -> Asked:
    """A question of this topic, with whom and what it names."""
    topic, about = found
    return Asked(
        topic, " ".join(word for word in about.split() if word not in _SMALL and not word.startswith("namex")),
        tuple(place for place in people_in(line) if place < len(names)), bool(_OTHER.search(line)),
        bool(_EVERYBODY.search(line)), bool(_ME.search(line)), _by(part), _clock(part), part, guessed,
    )  # fmt: skip


def _by(part: str) -> str:
    said = _BY.search(lower(part))
    return f"by {said[1]}" if said else ""


def _clock(part: str) -> tuple[time, ...]:
    """The times that a time of day may mean: both halves of the day where none is said."""
    said = _CLOCK.search(lower(part))
    if said is None:
        return ()
    hour, minute, mark = int(said[1]), int(said[2] or 0), (said[3] or "").replace(".", "")
    if hour > 23 or minute > 59:
        return ()
    if mark in ("am", "pm"):
        return (time(hour % 12 + (12 if mark == "pm" else 0), minute),)
    exact = hour > 12 or mark in ("uhr", "h") or said[2] is not None
    return (time(hour, minute),) if exact else (time(hour, minute), time((hour + 12) % 24, minute))
