"""Another question instead of one of several: "W2 is boring, ask instead how she sorts 500 pictures, then send"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.reading.language.plain import plain

MOST: Final = 600
LEAST: Final = 8
"""Characters of a question."""
_PLACES: Final = (
    r"first|1st|erste\w*|primer\w*", r"second|2nd|zweite\w*|segund\w*", r"third|3rd|dritte\w*|tercer\w*",
    r"fourth|4th|last|vierte\w*|letzte\w*|cuart\w*|últim\w*", r"fifth|5th|fünfte\w*|quint\w*",
)  # fmt: skip
# English, German and Spanish in this order; another language is another line.
_NEW: Final = re.compile(
    r"\b(?:instead (?:please )?ask|ask(?: (?:her|him|them))?(?: instead| rather)?|rather ask|replace (?:it|that"
    r"|this)?(?: (?:with|by))"
    r"|(?:with|by|into|to)(?=:? [\"“'«])|change (?:it|that|this)?(?: (?:to|into))|make (?:it|that)|i(?:'d"
    r"| would) rather (?:know|ask)"
    r"|i want to know(?: instead)?|should (?:be|say|read)|instead"
    r"|frag(?:e|en)?(?: (?:sie|ihn))?(?: lieber| stattdessen| besser)?|ersetz\w*(?: (?:sie|es|das|die))?(?: durch)"
    r"|stattdessen(?: fragen)?|lieber(?: fragen)?"
    r"|ich will (?:lieber )?wissen|soll heißen"
    r"|(?:mejor )?pregunt\w*(?: mejor| en su lugar)?|cámbia\w*(?: por)|reemplaz\w*(?: por)|en su lugar"
    r"|quiero saber)\b[:,]?\s*",
    re.IGNORECASE,
)
_LED: Final = re.compile(r"\s*(?:(?:to|with|by|into|durch|zu|por|a)\b\s*:?|:)\s*", re.IGNORECASE)
"""Behind the name of a question: what it becomes."""
_THEN: Final = re.compile(
    r"[,;.]?\s*\b(?:and )?(?:then|afterwards)\b[^?]*$|[,;.]\s*(?:and )?(?:send|off)\b[^?]{0,30}$"
    r"|[,;.]?\s*\b(?:und )?(?:dann|danach)\b[^?]*$|[,;.]?\s*\b(?:y )?(?:luego|después|entonces)\b[^?]*$",
    re.IGNORECASE,
)
_THIRD: Final = re.compile(r"\b(?:she|he|they)\s+(?P<verb>[a-z]+)\b", re.IGNORECASE)
_IRREGULAR: Final = {
    "has": "have",
    "does": "do",
    "is": "are",
    "was": "were",
    "goes": "go",
    "says": "say",
    "they": "you",
}
_INDIRECT: Final = re.compile(r"(?:how|what|when|why|where|which|who|whether|if)\b", re.IGNORECASE)


def question_changes(text: str, ids: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The questions that a message replaces: id and new words, as a question to whoever is asked. Empty if it names no
    question of `ids`, or no new words for it."""
    flat = plain(text, MOST + 1).strip()
    if not 0 < len(flat) <= MOST:
        return ()
    named = _named(flat, ids)
    found: list[tuple[str, str]] = []
    for n, (id, end) in enumerate(named):
        new = _new_words(flat[end : _next(named, n, flat)])
        if len(new) >= LEAST:
            found.append((id, asked_directly(new)))
    return tuple(found)


def _named(flat: str, ids: Sequence[str]) -> list[tuple[str, int]]:
    """Each question that is named, with where its name ends, in the order of the message."""
    places: list[tuple[int, str, int]] = []
    for number, id in enumerate(ids, 1):
        ordinal = _PLACES[number - 1] if number <= len(_PLACES) else "(?!)"
        form = (
            rf"(?<!\w){re.escape(id)}(?!\w)|\b(?:question|frage|pregunta)(?: no\.?| nr\.?| number| nummer"
            rf"| número)? ?{number}(?!\d)"
            rf"|\b(?:the |die |la )?(?:{ordinal}) (?:question|frage|pregunta)\b"
        )
        match = re.search(form, flat, re.IGNORECASE)
        if match is not None:
            places.append((match.start(), id, match.end()))
    return [(id, end) for _, id, end in sorted(places)]


def _next(named: Sequence[tuple[str, int]], n: int, flat: str) -> int:
    """Where the words about this question end: at the name of the next."""
    return named[n + 1][1] - len(named[n + 1][0]) if n + 1 < len(named) else len(flat)


def _new_words(part: str) -> str:
    cues = list(_NEW.finditer(part))
    led = _LED.match(part)
    words = part[cues[-1].end() :] if cues else (part[led.end() :] if led else "")
    if cues and not words.strip() and len(cues) > 1:
        words = part[cues[-2].end() : cues[-1].start()]
    return _THEN.sub("", words).strip(" ,;:.\"“”'«»\n")


def asked_directly(words: str) -> str:
    """Words about somebody as a question to them: "how she sorts pictures" is "Tell me how you sort pictures."."""
    if not _INDIRECT.match(words) or "?" in words or not _THIRD.search(words):
        return f"{words[:1].upper()}{words[1:]}" + ("" if words[-1:] in "?.!" else "?")
    told = _THIRD.sub(lambda match: f"you {_second(match['verb'])}", words)
    told = re.sub(r"\b(?:her|his|their)\b", "your", told, flags=re.IGNORECASE)
    return f"Tell me {told[:1].lower()}{told[1:]}."


def _second(verb: str) -> str:
    low = verb.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("ies") and len(low) > 4:
        return f"{verb[:-3]}y"
    if re.search(r"(?:ss|sh|ch|x|z|o)es$", low):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not low.endswith("ss") else verb
