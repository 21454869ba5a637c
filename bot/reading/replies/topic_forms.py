"""One part of a message as a line of plain words, and its topic: by a known form, else by likeness to examples.

What was learnt from examples only ever adds to the forms, and only where it is sure: anything else is no question here.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, get_args

from bot.reading.intents.classifier import likely
from bot.reading.language.plain import lower
from bot.reading.language.vocabulary import vocabulary
from bot.reading.language.words import words
from bot.reading.replies import topic_english, topic_german, topic_spanish
from bot.reading.replies.topic_names import Topic

SURE: Final = 0.5
"""A share from which on a guess is a topic; measured on questions that the weights were not made of."""
GUESSED_MOST: Final = 16
"""Words of a question that is guessed at."""
NAMING: Final = frozenset(("wrote", "scope"))
"""Topics of something that is named."""
TOPICS: Final[dict[str, Topic]] = {topic: topic for topic in get_args(Topic)}
LANGUAGES: Final = (topic_english, topic_german, topic_spanish)
_ASKING_WORDS: Final = vocabulary(
    "what how who which when where why is are was were do does did has have had can could may must should will would "
    "i we you he she they them him her his my our your me us it not say says said mention mentions mentioned write "
    "writes wrote answer answered reply regarding include includes included contract agreement deal brief hat haben "
    "ist sind sie er ich wir du gesagt geschrieben sagt schreibt erwähnt enthalten vereinbart qué dijo dice quién está "
    "estaba incluido tengo que"
)
_GERMAN_IM: Final = re.compile(r"([^\W_]+) im(?!\w)")
_BEFORE_I: Final = vocabulary("if and but when that think because while happens since")


def line_of(part: str, names: Sequence[str]) -> str:
    """The words of a part without marks, with one word for everybody who is named (namexa, namexb)."""
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


def people_in(line: str) -> tuple[int, ...]:
    """The places, in the list of names, of whom a line names."""
    marks = re.findall(r"namex(([a-z])\2*)\b", line)
    return tuple(dict.fromkeys(ord(mark[0]) - ord("a") + 26 * (len(mark) - 1) for mark, _ in marks))


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


def by_form(line: str, *, marked: bool) -> tuple[Topic, str] | None:
    """The topic of a line in a known form, and what the form names; `marked` if a question mark follows."""
    for topic, form, telling in _forms():
        match = form.match(line)
        if match is not None and (marked or not telling.match(line)):
            return topic, match.groupdict().get("about") or ""
    return None


def opens_question(line: str) -> bool:
    """Whether a line begins as questions do."""
    return any(re.match(language.ASKS, line) for language in LANGUAGES)


def puts_request(line: str) -> bool:
    """Whether a line asks for something to be done, or for an opinion: "can you ...", "should I ..."."""
    return any(re.match(language.REQUESTS, line) for language in LANGUAGES)


def only_leads(line: str) -> bool:
    """Whether a line only opens a message: a greeting, "remind me", a name."""
    return any(re.fullmatch(language.LEAD, f"{line} ") for language in LANGUAGES)


def may_ask(line: str, *, marked: bool) -> bool:
    """Whether a line may be a question that wants to be told something, and no request put as one."""
    telling = not marked and any(re.match(language.STARTS, line) for language in LANGUAGES)
    asks = (marked or opens_question(line)) and not telling and not puts_request(line)
    return asks and (1 if marked else 2) <= len(line.split()) <= GUESSED_MOST


def as_learnt(line: str, *, marked: bool) -> str:
    """A line as the examples were learnt: its words, and whether a question mark follows."""
    return f"{line} ?" if marked else line


def by_likeness(line: str, *, marked: bool, alone: bool, sure: float = SURE) -> tuple[Topic, str] | None:
    """The topic that a question without a known form most likely has; `alone` if it is the whole message."""
    if not may_ask(line, marked=marked and alone):
        return None
    best = likely(as_learnt(line, marked=marked), "questions")[0]
    if best.intent not in TOPICS or best.share < sure:
        return None
    topic = TOPICS[best.intent]
    return topic, " ".join(word for word in line.split() if word not in _ASKING_WORDS) if topic in NAMING else ""
