"""A yes or no said as a sentence: "that is not quite right", "I don't believe it to be true", "please send it"."""

import re
from typing import Final, Literal

from bot.reading.language.vocabulary import vocabulary

LONGEST: Final = 14

# What neither affirms nor denies anything around it; so do adverbs in -ly, but for these.
_LIGHT: Final = vocabulary(
    "very so just quite all pretty most indeed at a an the oh ah well um hm hmm please thanks thank sorry to me for "
    "from then now sir madam mate man dude bot too yet today anymore either even much same and with about of on here "
    "there also still enough over way 100 percent afraid say says god gosh lord heavens hell heck ahead away live"
    " bother dare hereby idea"
    " plan thing your such"
)
_TELLING: Final = vocabulary(
    "only likely unlikely nearly mostly partly partially possibly probably early reply apply monthly weekly daily "
    "hourly fairly usually generally supposedly allegedly hardly"
)
_OPENERS: Final = vocabulary("ok okay alright well oh so hm hmm um and please sorry sure thanks why ah gosh god")
_SUBJECT: Final = vocabulary("that it this they those these everything all which i we answer statement mine one you")
_VERB: Final = vocabulary(
    "is are was were be been would will can does do did has have had looks look sounds sound seems seem feels must "
    "should am got going mean means meant want wanted suits suit let us go"
)
_THINK: Final = vocabulary("think believe guess know feel suppose reckon consider find")
_SAY: Final = vocabulary("say said tell told")
_NOT: Final = vocabulary("not never hardly without no none")
_GOOD: Final = vocabulary(
    "right correct true accurate fine acceptable fair ok okay alright ready happy fact deal yes agree agreed accept "
    "approve confirm consent factual glad comfortable valid suitable affirmative interested works suits suit "
    "good wonderful perfect great excellent certain positive cool confirmed approved accepted understood sure"
)
_BAD: Final = vocabulary(
    "wrong incorrect false untrue lie mistake mistaken error unacceptable inaccurate nonsense fake invalid negative "
    "impossible unhappy disagree decline refuse reject object deny doubt bogus misunderstood nope against"
)
# What the bot may be told to do with what it has just shown.
_ORDERS: Final = vocabulary("send publish submit post proceed launch ship do")
_TO_ORDER: Final = vocabulary("i we you want do let us go")
_REFUSING: Final = vocabulary("refuse decline reject object")
_UNDENIED: Final = vocabulary("wrong incorrect doubt false mistaken")
_OF_YOU: Final = vocabulary("right correct wrong mistaken incorrect yes understood misunderstood agree dare bother")
_CERTAIN: Final = vocabulary("certain positive sure glad happy")
_ASKS: Final = vocabulary("is are was were would will can does did has have had must should am may how what when who")
_PARTS: Final = vocabulary("first second third last other next previous half part rest only same new old")
_AUXILIARY: Final = re.compile(
    r"(?:it|that|this|they|those|these|i|we|you) (?:is|are|was|were|would|will|does|do|did|am|have|has|can|may|should)"
    r"(?P<no> not)?"
)
_AS_MEANT: Final = re.compile(
    r"\bwhat (?:i|you|we) (?:wrote|write|have written|want(?:ed)?|mean|meant|said|say|need(?:ed)?|asked for"
    r"|was looking for|had in mind)\b"
)
_WORK: Final = re.compile(r"\b(will|would|does|do|did|can|could|not|to) work\b")
_SENSE: Final = re.compile(r"\bmakes? (no |perfect |total )?sense\b")
_ASIDE: Final = re.compile(
    r"\bin my (?:opinion|view|eyes|book)\b|\b(?:from|on) my (?:side|end|part)\b|\b(?:i am|i would be) afraid\b"
)


def judgement(said: list[str]) -> Literal["yes", "no"] | None:
    """Whether a short statement affirms or denies what was asked; None if it is none that can be told for sure.

    It has one word of approval or of its contrary, each negation turns it round, and nothing else is of weight.
    """
    while len(said) > 1 and said[0] in _OPENERS:
        said = said[1:]
    denied = said[:1] == ["no"] and len(said) > 1
    said = said[1:] if denied else said
    if match := _AUXILIARY.fullmatch(" ".join(said)):
        return "no" if match["no"] else None if denied else "yes"
    said = _SENSE.sub(r"is \1right", " ".join(said)).split()
    said = _WORK.sub(r"\1 works", _ASIDE.sub("", _AS_MEANT.sub("right", " ".join(said)))).split()
    if said[:1] == ["right"] and len(said) > 2:
        said = ["that", *said[1:]]  # "what you said is true"
    if not 0 < len(said) <= LONGEST or (said[0] in _ASKS and said[1:2] != ["not"]):
        return None
    answer = _weighed(said)
    return None if denied and answer == "yes" else answer


def _weighed(said: list[str]) -> Literal["yes", "no"] | None:
    """The one verdict of a statement, turned by its negations."""
    verdicts = [word for n, word in enumerate(said) if word in _GOOD or word in _BAD or _ordered(said, n)]
    sure = [word for word in verdicts if word not in _CERTAIN] or verdicts[:1]
    if sure and sure[0] in _REFUSING:
        sure = sure[:1]  # "I refuse to accept"
    denials = sum(word in _NOT for word in said)
    if {"yes", "no"} <= set(said):
        return None
    if not sure:
        return "no" if denials == 1 and _plainly_not(said) else None
    bad = {word in _BAD for word in sure}
    if len(bad) != 1 or (denials and (len(sure) > 1 or any(word in _SAY for word in said))) or denials > 2:
        return None
    if not all(_known(said, n) for n in range(len(said))) or not _mine(said, sure[0], denials):
        return None
    wrong = bad.pop()
    if denials and wrong and sure[0] not in _UNDENIED:
        return None  # two negations make a yes only where everybody says it so
    return "yes" if (denials + wrong) % 2 == 0 else "no"


def _plainly_not(said: list[str]) -> bool:
    """Whether a statement without a verdict denies all the same: "definitely no", "no way", "I would have to"
    " say no"."""
    if any(word in _THINK or word in ("all", "without", "hardly", "none") for word in said) or len(said) > 7:
        return False
    told = any(word in _SAY for word in said)
    return all(_known(said, n) for n in range(len(said))) and (
        "say no" in " ".join(said) or said[-1] == "no" or not told
    )


def _ordered(said: list[str], n: int) -> bool:
    """Whether a word tells the bot to go ahead: "send it", "I want you to publish it", "do not submit"."""
    if said[n] not in _ORDERS or (said[n] == "do" and said[n + 1 : n + 2] not in (["it"], ["that"], ["this"], ["so"])):
        return False
    return all(
        word in _LIGHT or word in _NOT or word in ("i", "we", "you", "want", "do", "let", "us", "go")
        for word in said[:n]
    )


def _known(said: list[str], n: int) -> bool:
    """Whether a word is one whose part in the statement is understood; a last noun may be what it is about."""
    word = said[n]
    if any(word in words for words in (_LIGHT, _SUBJECT, _VERB, _THINK, _SAY, _NOT, _GOOD, _BAD, _ORDERS)):
        return True
    if word.endswith("ly"):
        return word not in _TELLING
    about = n == len(said) - 1 and said[n - 1] in ("the", "your", "these", "this", "those") and n > 1
    return about and word.isalpha() and word not in _PARTS


def _mine(said: list[str], verdict: str, denials: int) -> bool:
    """Whether the statement is the speaker's own word on what was asked."""
    if "you" in said and verdict not in _OF_YOU and verdict not in _ORDERS:
        return False
    if said[0] == "they" and any(word in _SAY or word in _THINK for word in said):
        return False
    if (
        said[0] == "i"
        and verdict in ("fine", "ok", "okay", "alright", "good", "great", "perfect", "cool", "happy")
        and "with" not in said
    ):
        return any(word in _THINK for word in said)  # "I'm fine" is a polite no
    spoken = denials or said[0] in ("i", "you") or any(word in _VERB or word in _THINK for word in said)
    rest = said[said.index(verdict) + 1 :]
    return bool(spoken) or verdict in _ORDERS or all(w in _LIGHT or w in _GOOD or w in _BAD for w in rest)
