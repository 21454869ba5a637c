"""A yes or no said as a sentence: "that is not quite right", "I don't believe it to be true", "completely false"."""

import re
from typing import Final, Literal

from bot.reading.vocabulary import vocabulary

LONGEST: Final = 12

# What neither affirms nor denies anything around it.
_LIGHT: Final = vocabulary(
    "very really so just totally absolutely completely entirely quite definitely exactly perfectly precisely all "
    "pretty most certainly indeed at a an the oh ah well um hm hmm please thanks thank sorry to me for from my opinion "
    "then now sir madam mate man dude bot boss too honestly clearly obviously simply technically yet today anymore "
    "either even much same and with about of on here there also still 100 percent afraid unfortunately sadly say says "
    "way sense view eyes"
)
_OPENERS: Final = vocabulary("ok okay alright well oh so hm hmm um and please sorry sure thanks")
_SUBJECT: Final = vocabulary("that it this they those these everything all which i we answer statement mine one you")
_VERB: Final = vocabulary(
    "is are was were be been would will can does do did has have had looks look sounds sound seems seem feels must "
    "should am got going mean means meant"
)
_THINK: Final = vocabulary("think believe guess know feel suppose reckon consider find")
_SAY: Final = vocabulary("say said tell told")
_NOT: Final = vocabulary("not never hardly without")
_GOOD: Final = vocabulary(
    "right correct true accurate fine acceptable fair ok okay alright ready happy fact deal yes agree agreed accept "
    "approve confirm consent factual glad comfortable valid suitable affirmative interested works"
)
_BAD: Final = vocabulary(
    "wrong incorrect false untrue lie mistake mistaken error unacceptable inaccurate nonsense fake invalid no negative "
    "impossible unhappy disagree decline refuse reject object deny doubt bogus"
)
_OF_YOU: Final = vocabulary("right correct wrong mistaken incorrect yes no")
_ASKS: Final = vocabulary("is are was were would will can does did has have had must should do am may")
_AUXILIARY: Final = re.compile(
    r"(?:it|that|this|they|those|these|i|we|you) (?:is|are|was|were|would|will|does|do|did|am|have|has|can|may|should)"
    r"(?P<no> not)?"
)
_AS_MEANT: Final = re.compile(
    r"\bwhat (?:i|you|we) (?:want(?:ed)?|mean|meant|said|say|need(?:ed)?|asked for|was looking for|had in mind)\b"
)


def judgement(said: list[str]) -> Literal["yes", "no"] | None:
    """Whether a short statement affirms or denies what was asked; None if it is none that can be told for sure.

    It has one word of approval or of its contrary, each negation turns it round, and nothing else is of weight.
    """
    while len(said) > 1 and said[0] in _OPENERS:
        said = said[1:]
    if match := _AUXILIARY.fullmatch(" ".join(said)):
        return "no" if match["no"] else "yes"
    said = _AS_MEANT.sub("right", " ".join(said)).split()
    if said[:1] == ["right"] and len(said) > 2:
        said = ["that", *said[1:]]  # "what you said is true"
    if not 0 < len(said) <= LONGEST or (said[0] in _ASKS and said[1:2] != ["not"] and "you" not in said[:1]):
        return None
    verdicts = [word for word in said if word in _GOOD or word in _BAD]
    denials = sum(word in _NOT for word in said)
    if len(verdicts) != 1 or denials > 2 or (denials and any(word in _SAY for word in said)):
        return None
    if "you" in said and verdicts[0] not in _OF_YOU:
        return None
    known = (_LIGHT, _SUBJECT, _VERB, _THINK, _SAY, _NOT, _GOOD, _BAD)
    if not all(any(word in words for words in known) for word in said):
        return None
    if (
        not denials
        and said[0] != "i"
        and said[-1] != verdicts[0]
        and not any(word in _VERB or word in _THINK for word in said)
    ):
        return None  # "the right one"
    if said[0] == "i" and verdicts[0] in ("fine", "ok", "okay", "alright") and "with" not in said:
        return None  # "I'm fine" is a polite no
    return "yes" if (denials + (verdicts[0] in _BAD)) % 2 == 0 else "no"
