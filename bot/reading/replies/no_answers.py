"""Messages at an open question that are no answer: protest, doubt, "what?", back, start over, a command."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.language import refusals
from bot.reading.language.plain import lower, plain
from bot.reading.language.talk_words import ABOUT_THE_TALK
from bot.reading.replies.commands import global_word
from bot.reading.replies.lists import is_nothing
from bot.reading.replies.said_before import what_was_said
from bot.reading.replies.yesno_words import NO_SIGNS, YES_SIGNS

Kind = Literal[
    "protest",
    "earlier",
    "doubt",
    "what",
    "start over",
    "back",
    "command",
    "emoji",
    "unclear",
    "postponed",
    "unready",
    "drop",
    "title",
    "asked",
]
LEARNT: Final[Mapping[str, Kind]] = {
    "doubt": "doubt",
    "go_back": "back",
    "later": "postponed",
    "delete_draft": "drop",
    "start_over": "start over",
    "rename": "title",
}
"""By what sentences of many people were learnt to ask for (bot/reading/intents)."""
MOST: Final = 200
MOST_WORDS: Final = 9
MOST_CORRECTED: Final = 6
MOST_LEANING: Final = 8


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why a message is no content; `command` is the global word in it, or the step of the
    earlier answer that it is about; `words` what a protest says is right, and
    `wrong` what of the earlier words they stand for ("350, not 400")."""

    kind: Kind
    command: str = ""
    words: str = ""
    wrong: str = ""


def _key(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<![\w'])(?:{several})(?![\w'])" for several in words))


_KINDS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("start over", _key(refusals.START_OVER)),
    ("doubt", _key(refusals.DOUBT)),
    ("what", _key(refusals.WHAT)),
    ("protest", _key(refusals.PROTEST)),
    ("back", _key(refusals.BACK)),
)
_COMMANDS: Final = {name: _key(words) for name, words in refusals.COMMANDS.items()}
_CORRECTION: Final = re.compile(refusals.CORRECTION)
BELONG_TOGETHER: Final = re.compile(refusals.TOGETHER)
_NOT_BUT: Final = re.compile(refusals.NOT_BUT)
_IT_IS: Final = re.compile(rf"^(?:{refusals.IT_IS}\b)? ?")
_NO: Final = re.compile(rf"^(?:(?:{refusals.NO})\b[ ,!.:]*)+")
_FIRST_CLAUSE: Final = re.compile(r"[,!.;:]+\s*")
_SHORTCODE: Final = re.compile(r":[a-z][a-z0-9_+-]{1,40}:(?::skin-tone-\d:)?", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def no_answer(text: str) -> NoAnswer | None:
    """Why a message that came at an open question is no answer to it; None if it may be one.

    A key word in English, German or Spanish with nothing but small words beside it: "whatever is usual" is doubt,
    "whatever the client wants" is content. A "no," with a few words behind it is a protest that says what is right.
    """
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or "\n" in flat:
        return None
    low = lower(flat)
    spoken = _WORD.findall(_SHORTCODE.sub(" ", low))
    if not spoken:
        return _signs(flat)
    insisted = _insisted(low.strip(" ¿¡"))
    if insisted is not None:
        return insisted
    if len(spoken) > MOST_WORDS:
        return _corrected(low.strip(" ¿¡")) if BELONG_TOGETHER.search(low.strip(" .!")) else None
    bare = " ".join(spoken)
    for kind, key in _KINDS:
        if _nothing_else(bare, key):
            return NoAnswer(kind)
    name = next((name for name, key in _COMMANDS.items() if _nothing_else(bare, key)), "")
    if not name and (known := global_word(flat)) is not None:
        name = known.name
    if name in ("back", "restart"):
        return NoAnswer("back" if name == "back" else "start over")
    return NoAnswer("command", name) if name else _corrected(low.strip(" ¿¡"))


_PROTEST_FIRST: Final = re.compile(
    rf"^(?:(?:{refusals.NO}|sorry|but|aber|pero)[ ,!.]+)*"
    r"(?:(?:that|this|it|which|das|dies|es|eso|esto)(?:'s| is|s| was| ist| war| está)? )?"
    rf"(?:(?:all|totally|completely|ganz|total|so) )?(?:{'|'.join(refusals.PROTEST)})(?!\w) ?[,.!:;]+ ?"
    r"|^(?:no+|nein|nee)[.!,]+ (?:the|die|der|das|los|las|el|la|my|meine) \w+ (?:is|are|was|were|ist|sind|war|waren|es"
    r"|son|eran) (?:all )?(?:wrong|incorrect|not right|falsch|nicht richtig|mal|incorrect[oa]s?)(?!\w)"
)


def protests_at_length(text: str) -> NoAnswer | None:
    """A protest at the beginning of a longer message: "that's wrong, I said word files, not google docs"."""
    flat = lower(plain(text, MOST + 1)).strip(" ¿¡")
    found = _PROTEST_FIRST.match(flat) if len(flat) <= MOST and "\n" not in flat.strip() else None
    return NoAnswer("protest", words=flat[found.end() :].strip() or flat) if found else None


def leans_to_none(text: str) -> bool:
    """Whether a short message begins like one that is no answer, though it goes on: "not sure how to say it".

    It may be content all the same, so whoever asks has to ask once more."""
    spoken = _line(text, MOST_LEANING)
    flat = lower(plain(text, MOST + 1)).strip(" ¿¡.,!?")
    return bool(spoken) and refusals.ALL_THE_SAME.isdisjoint(spoken) and bool(_LEANING.match(flat))


def names_nothing(text: str) -> bool:
    """Whether a few words name no thing at all, but only talk about the talk: "I trust you on that", "das überlasse ich
    dir". Where things are asked for they are hardly an answer; where somebody tells of themselves they may well be."""
    spoken = _line(text, MOST_WORDS)
    return len(spoken) > 2 and _NAMES_NOTHING.issuperset(spoken) and not is_nothing(text)


def _line(text: str, most: int) -> list[str]:
    """The words of one line of at most so many, without a figure or a colon; empty for anything else."""
    flat = lower(plain(text, MOST + 1))
    spoken = _WORD.findall(flat)
    whole = len(flat) <= MOST and len(spoken) <= most and "\n" not in flat.strip() and ":" not in flat
    return spoken if whole and not any(map(str.isdigit, flat)) else []


_NAMES_NOTHING: Final = ABOUT_THE_TALK | refusals.SMALL
_LEANING: Final = re.compile(
    rf"^(?:(?:hm+|well|uh|um|puh|pues|naja|sorry|{refusals.LAUGHS})[ ,.]+)*(?:{'|'.join(refusals.LEANING)})(?!\w)"
)


def _signs(flat: str) -> NoAnswer | None:
    """A message without a word: a question mark asks, a sign that is neither a yes nor a no says nothing."""
    if YES_SIGNS.search(flat) or NO_SIGNS.search(flat):
        return None
    if _SHORTCODE.search(flat) or any(ord(sign) > 0x2000 for sign in flat):
        return NoAnswer("emoji")
    return NoAnswer("what") if "?" in flat else None


def _nothing_else(bare: str, key: re.Pattern[str]) -> bool:
    """Whether the key stands there and all the other words are small ones."""
    left = key.sub(" ", bare)
    return left != bare and refusals.SMALL.issuperset(left.split())


def _corrected(low: str) -> NoAnswer | None:
    """A protest that says at once what is right ("no, its 3", "350, not 400"); a plain "no, thanks" is none."""
    swapped = _swapped(low)
    if swapped is not None:
        return swapped
    clause = _FIRST_CLAUSE.split(low, maxsplit=1)
    if len(clause) == 2 and _nothing_else(" ".join(_WORD.findall(clause[0])), _KINDS[3][1]):
        return _protest(_IT_IS.sub("", clause[1], count=1))
    said = _CORRECTION.match(low)
    if said is None:
        return None
    words = said["meant"] or said["words"]
    says = bool(said["meant"] or said["says"]) or _IT_IS.sub("", _NO.sub("", low)) != _NO.sub("", low)
    small = refusals.SMALL.issuperset(_WORD.findall(words)) or is_nothing(words)
    return None if small and not says else _protest(words, says=says)


def _protest(words: str, *, says: bool = True) -> NoAnswer | None:
    """Few words behind a protest; without an "it is" none that could as well be content."""
    bare = words.strip(" .!")
    spoken = _WORD.findall(bare)
    if BELONG_TOGETHER.search(bare):
        return NoAnswer("protest", words=bare)
    if not spoken or len(bare.split()) > MOST_CORRECTED:
        return None
    if spoken[0] in refusals.STRONGER or (not says and (len(spoken) > 3 or not refusals.STRONGER.isdisjoint(spoken))):
        return None
    return NoAnswer("protest", words=bare)


MOST_INSISTED: Final = 14


def _insisted(low: str) -> NoAnswer | None:
    """What somebody has said already, they say, and was misheard: a day, a time or a figure ("vormittag hab ich gesagt,
    11 in the morning"); other words may be content."""
    if len(low.split()) > MOST_INSISTED:
        return None
    words = _NO.sub("", what_was_said(_NO.sub("", low))).strip(" .!")
    timed = any(map(str.isdigit, words)) or _DAY.search(words) or _PART_OF_DAY.search(words)
    return NoAnswer("protest", words=words) if words and timed else None


def _swapped(low: str) -> NoAnswer | None:
    """One amount, day or number instead of another; other words ("red, not blue") may be content."""
    said = _NOT_BUT.match(low)
    if said is None:
        return None
    right, wrong = said["right"] or said["right2"], said["wrong"] or said["wrong2"]
    right = _IT_IS.sub("", right, count=1).strip(" .!")
    named = all(any(map(str.isdigit, side)) or _DAY.search(side) for side in (right, wrong))
    return NoAnswer("protest", words=right, wrong=wrong.strip(" .!")) if named and right else None


_PART_OF_DAY: Final = re.compile(
    r"\b(?:morning|noon|afternoon|evening|vormittags?|morgens?|mittags?|nachmittags?|abends?|mañana|mediodía|tarde"
    r"|noche)\b"
)
_DAY: Final = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
    r"|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
)
