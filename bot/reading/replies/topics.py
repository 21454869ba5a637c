"""What a question between questions is about, where what is stored answers it, and whom and what it names.

Every part of a message must be such a question, or nothing but small words: a request, a report or a remark beside one
is for others to read, and so is the whole message then.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cache
from typing import Final, get_args

from bot.reading.intents.classifier import likely
from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.language.words import words
from bot.reading.replies import topic_english, topic_german, topic_spanish
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.topic_names import Topic

__all__ = ["Asked", "Topic", "questions"]

MOST: Final = 200
"""Characters of a question; a longer message is content."""
MOST_WORDS: Final = 22
MOST_QUESTIONS: Final = 3
SURE: Final = 0.5
"""A share from which on a guess is a topic; measured on questions that the weights were not made of."""
SURE_OF_ALL: Final = 0.6
"""The same for a message of several parts that is one question as a whole."""
GUESSED_MOST: Final = 16
NAMING: Final = frozenset(("wrote", "scope"))
TOPICS: Final[dict[str, Topic]] = {topic: topic for topic in get_args(Topic)}
LANGUAGES: Final = (topic_english, topic_german, topic_spanish)
_CUT: Final = re.compile(r"(?:[.!;\n]+(?=\s|$)|(\?+)|,(?=\s))\s*")
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
_ASKING_WORDS: Final = vocabulary(
    "what how who which when where why is are was were do does did has have had can could may must should will would "
    "i we you he she they them him her his my our your me us it not say says said mention mentions mentioned write "
    "writes wrote answer answered reply regarding include includes included contract agreement deal brief was hat haben "
    "ist sind sie er ich wir du gesagt geschrieben sagt schreibt erwähnt enthalten vereinbart qué dijo dice quién está "
    "estaba incluido tengo que"
)
_EVERYBODY: Final = re.compile(r"\b(?:any(?:one|body)|some(?:one|body)|jemand|irgendwer|alguien)\b")
_ME: Final = re.compile(r"\b(?:i|we|my|ich|wir|mich|yo|hago|me|digo|acepto|quiero|entrego|llego|termino)\b")
_GERMAN_IM: Final = re.compile(r"([^\W_]+) im(?!\w)")
_BEFORE_I: Final = vocabulary("if and but when that think because while happens since")
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


def questions(text: str, names: Sequence[str] = ()) -> tuple[Asked, ...]:
    """Everything that a message asks, in its order; nothing if any part of it is something else. `names` are the people
    it may name. Never raises."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or len(flat.split()) > MOST_WORDS:
        return ()
    found: list[Asked] = []
    parts = list(_parts(flat))
    for part, marked in parts:
        asked = _read(part, names, marked=marked, alone=len(parts) == 1)
        if asked is not None:
            found.append(asked)
        elif not (_small(part, names) or (_TAG.match(lower(part).strip(" ?¿¡")) and found)):
            return _as_a_whole(flat, [part for part, _ in parts], names) if len(parts) > 1 else ()
    return tuple({asked.topic: asked for asked in reversed(found)}.values())[::-1][:MOST_QUESTIONS]


def _as_a_whole(flat: str, parts: Sequence[str], names: Sequence[str]) -> tuple[Asked, ...]:
    """The only question of a message whose parts are none by themselves: "say he refuses, then what?"."""
    requests = [part for part in parts if any(re.match(one.REQUESTS, _line(part, names)) for one in LANGUAGES)]
    opens = any(re.match(one.ASKS, _line(parts[0], names)) for one in LANGUAGES)
    if requests or not opens or "?" not in flat:
        return ()  # "I will be late, is that a problem?" is news
    asked = _made(flat, names, _guessed(flat, names, _line(flat, names), marked=True, alone=True, sure=SURE_OF_ALL))
    return (asked,) if asked is not None else ()


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


def _small(part: str, names: Sequence[str]) -> bool:
    """Whether a part only opens or closes a message: a greeting, a thanks, "remind me", a name."""
    line = f"{_line(part, names)} "
    return is_chatter(part) or any(re.fullmatch(language.LEAD, line) for language in LANGUAGES)


def _line(part: str, names: Sequence[str]) -> str:
    """The words of a part, with a mark for everybody who is named."""
    low = lower(part)
    for place, name in enumerate(names):
        for form in sorted({lower(name), lower(name).split(" ")[0]}, key=len, reverse=True):
            if len(form) > 1:
                low = re.sub(rf"(?<!\w){re.escape(form)}(?:'s)?(?!\w)", f"namex{_letters(place)}", low)
    return " ".join(words(_GERMAN_IM.sub(_in_the, low)))


def _in_the(match: re.Match[str]) -> str:
    """The German "im" is no "I'm" that lacks its mark."""
    return match[0] if match[1] in _BEFORE_I else f"{match[1]} in dem"


def _letters(place: int) -> str:
    return chr(ord("a") + place % 26) * (1 + place // 26)


def as_learnt(part: str, names: Sequence[str], *, marked: bool) -> str:
    """A part as the ranking of topics has learnt them: its words, a mark for everybody, and whether it is marked."""
    return f"{_line(part, names)}{' ?' if marked else ''}"


def by_form(part: str, names: Sequence[str], *, marked: bool) -> Topic | None:
    """The topic of a part in a known form, as the ranking takes no part in."""
    found = _found(_line(part, names), marked)
    return found[0] if found else None


def _read(part: str, names: Sequence[str], *, marked: bool, alone: bool) -> Asked | None:
    line = _line(part, names)
    return _made(
        part, names, _found(line, marked) or _guessed(part, names, line, marked=marked, alone=alone, sure=SURE)
    )


def _made(part: str, names: Sequence[str], found: tuple[Topic, str] | None) -> Asked | None:
    """A question of this topic, with whom and what it names."""
    if found is None:
        return None
    topic, about = found
    line = _line(part, names)
    marks = re.findall(r"namex(([a-z])\2*)\b", line)
    people = tuple(dict.fromkeys(ord(mark[0]) - ord("a") + 26 * (len(mark) - 1) for mark, _ in marks))
    return Asked(
        topic, " ".join(word for word in about.split() if word not in _SMALL and not word.startswith("namex")),
        tuple(place for place in people if place < len(names)), bool(_OTHER.search(line)),
        bool(_EVERYBODY.search(line)), bool(_ME.search(line)), _by(part), _clock(part), part,
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


@cache
def _forms() -> tuple[tuple[Topic, re.Pattern[str], re.Pattern[str]], ...]:
    """Every form behind what may lead to it, and what begins a clause that only tells, by language; in the order of the
    topics, as the narrower ones come first."""
    out: list[tuple[Topic, re.Pattern[str], re.Pattern[str]]] = []
    for topic in topic_english.FORMS:
        for language in LANGUAGES:
            telling = re.compile(language.STARTS)
            for form in language.FORMS.get(topic, ()):
                filled = form
                for word, people in language.PEOPLE.items():
                    filled = re.sub(rf"\b{word}\b", lambda _, people=people: people, filled)  # type: ignore[misc]
                out.append((topic, re.compile(rf"{language.LEAD}(?:{filled})"), telling))
    return tuple(out)


def _found(line: str, marked: bool) -> tuple[Topic, str] | None:
    """The topic by its form, and what the form names."""
    for topic, form, telling in _forms():
        match = form.match(line)
        if match is not None and (marked or not telling.match(line)):
            return topic, match.groupdict().get("about") or ""
    return None


def _guessed(
    part: str, names: Sequence[str], line: str, *, marked: bool, alone: bool, sure: float
) -> tuple[Topic, str] | None:
    """The topic that a question without a known form most likely has; a request put as a question has none."""
    asks = (marked and alone) or any(re.match(language.ASKS, line) for language in LANGUAGES)
    telling = not marked and any(re.match(language.STARTS, line) for language in LANGUAGES)
    if (
        not asks
        or telling
        or len(line.split()) > GUESSED_MOST
        or any(re.match(one.REQUESTS, line) for one in LANGUAGES)
    ):
        return None
    best = likely(as_learnt(part, names, marked=marked), "questions")[0]
    if best.intent == "none" or best.share < sure:
        return None
    topic: Topic = TOPICS[best.intent]
    return topic, " ".join(word for word in line.split() if word not in _ASKING_WORDS) if topic in NAMING else ""
