"""Marks of answers by word: "W1 good, W2 so-so", "S1 stark, S2 schwach", "all ok"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 200
# English, German and Spanish in this order; another language is another line in each.
_WORDS: Final[tuple[tuple[int, str], ...]] = (
    (
        1,
        r"(?:very |really |too )?(?:weak|bad|poor|terrible|no good|not good|useless|thin)|👎"
        r"|(?:sehr )?(?:schwach|schlecht|mies|dünn|nicht gut)|(?:muy )?(?:floj[oa]|débil|mal[oa]?|no (?:es )?buen[oa])",
    ),
    (
        2,
        r"so ?-?so|ok(?:ay)?(?:ish)?|average|meh|mediocre|middling|not great|half|alright|mixed"
        r"|geht so|mittel(?:mäßig)?|na ja|naja|durchschnitt(?:lich)?|regular|así así|pasable|normal",
    ),
    (
        3,
        r"(?:pretty |quite |rather )?(?:good|solid|fine|decent|well)|(?:ziemlich |ganz )?(?:gut|solide|ordentlich)"
        r"|bien|buen[oa]|👍",
    ),
    (
        4,
        r"(?:very |really |super )?(?:strong|excellent|great|perfect|outstanding|superb|brilliant|very good|top)"
        r"|(?:sehr )?(?:stark|super|spitze|hervorragend|perfekt|ausgezeichnet|sehr gut)|fuerte|excelente|muy bien"
        r"|muy buen[oa]|genial",
    ),
)
_FIGURE: Final = r"(?<!\w)(?P<figure>[1-4])(?:\s?/\s?4)?(?!\w)"
_MARK: Final = re.compile(
    "|".join((*(rf"(?<!\w)(?P<m{points}>{words})(?!\w)" for points, words in reversed(_WORDS)), _FIGURE))
)
_ALL: Final = re.compile(
    r"\b(?:all(?: of them| (?:the )?others?)?|every(?:thing| answer)|the rest|the others|alle(?: anderen)?|alles"
    r"|der rest|todos?|todas?|el resto|las? demás)\b"
)
_SMALL: Final = re.compile(
    r"\b(?:is|are|was|were|and|the|a|an|answer|answers|to|but|then|with|very|mark|marks|for|it|i|think|give|ist|sind|war|und|die|der|antwort|aber"
    r"|dann|finde|ich|es|son|está|y|la|el|respuesta|pero|con|un|una)\b|[\s,.;:=\-–>()!]+"
)


def marks_named(text: str, ids: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """The mark from 1 to 4 that each answer of `ids` gets, by their names or "all"; empty where anything else is said,
    so that a line to somebody is never read as a mark."""
    low = lower(plain(text, MOST + 1)).strip()
    if not 0 < len(low) <= MOST or "?" in low or re.match(r"(?:is|are|was|were|ist|sind|es|son)\b", low):
        return ()
    places = sorted(
        (match.start(), match.end(), id)
        for id in ids
        for match in re.finditer(rf"(?<!\w){re.escape(id.lower())}(?!\w)", low)
    )
    every = _ALL.search(low)
    if not places and every is None:
        return ()
    given: dict[str, int] = {}
    waiting: list[str] = []
    cuts: list[tuple[int, int, tuple[str, ...]]] = [(start, end, (id,)) for start, end, id in places]
    if every is not None:
        cuts.append((every.start(), every.end(), tuple(id for id in ids if id not in {one for *_, one in places})))
    cuts.sort()
    if _SMALL.sub("", low[: cuts[0][0]]):
        return ()
    for n, (_, end, named) in enumerate(cuts):
        said = low[end : cuts[n + 1][0] if n + 1 < len(cuts) else len(low)]
        waiting += named
        mark = _MARK.search(said)
        rest = _SMALL.sub("", _MARK.sub(" ", said, count=1))
        if rest:
            return ()
        if mark is not None:
            points = int(mark["figure"]) if mark["figure"] else next(p for p in range(1, 5) if mark[f"m{p}"])
            given |= dict.fromkeys(waiting, points)
            waiting = []
    return tuple(given.items()) if not waiting else ()


def behind_name(text: str, name: str) -> str:
    """What is said behind a name that begins a message ("Kim: W1 good"); "" where it does not begin so."""
    who = rf"(?:{re.escape(name)}|{re.escape(name.split(' ')[0])})(?:'s)?"
    led = re.match(rf"\s*(?:for |für |para |de )?{who}[\s:,-]+", text, re.IGNORECASE)
    return text[led.end() :].strip() if led is not None else ""
