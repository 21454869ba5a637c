"""What a contractor's message at work consists of: what it tells of the work, and what it asks."""

import re
from dataclasses import dataclass
from typing import Final

from bot.reading.language.links import LINK
from bot.reading.language.plain import lower, plain
from bot.reading.language.questions import asks
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.check_ins import report_of

MOST: Final = 2000
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_CUT: Final = re.compile(
    r"[,;:]\s+|\s+-+\s+|\s+(?=(?:and|but|und|aber|y|pero)\s)"
    r"|\s+(?=(?:should|shall|may|can|could|do|does|soll|sollen|darf|kann|debo|puedo)"
    r" (?:i|we|you|the|it|ich|wir|el|la)\s)",
    re.IGNORECASE,
)
# What announces a question and asks nothing itself; English, German and Spanish in this order.
_ANNOUNCED: Final = re.compile(
    r"(?:(?:and|but|also|just|i have|there is|und|aber|noch|ich habe|hab|y|pero|tengo) )*"
    r"(?:(?:one|a|another|1|quick|short|small|last) )*question(?: though| for you| about \w+)?"
    r"|(?:(?:und|aber|noch|ich habe|ich hab|kurze|eine|ne|eine kurze|eine letzte) )*frage(?: noch| dazu)?"
    r"|(?:(?:y|pero|tengo) )*(?:una|otra)? ?(?:pregunta|duda|consulta)(?: rápida| más)?"
)
_MODAL: Final = re.compile(r"(?:should|shall|may|can|could|do|does|soll|darf|kann|debo|puedo)\b", re.IGNORECASE)
"""Begins a question also where no mark ends it."""
_JOINS: Final = re.compile(r"^(?:and|but|also|und|aber|y|pero)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WorkSaid:
    """A message in its two parts, each as it was written; "" for a part that is not there."""

    told: str
    asked: str


def work_said(text: str) -> WorkSaid:
    """The parts of the first `MOST` characters: "5 are done, rest next week. one question, should the veil stay?".

    Only what tells something is cut off from a question: with nothing but a greeting beside it the whole message is
    one. A message without a question is told as a whole.
    """
    whole = text.strip()
    if len(whole) > MOST:
        return WorkSaid(whole, "")
    told: list[str] = []
    asked: list[str] = []
    for sentence in (piece.strip() for piece in _SENTENCE.split(whole) if piece.strip()):
        head, question = _cut(sentence)
        if head:
            (asked if _announces(head) else told).append(head)
        if question:
            asked.append(question)
    if asked and all(_announces(part) for part in asked):
        return WorkSaid(whole, "")
    if not any(_tells(part) for part in told):
        return WorkSaid("", whole) if asked else WorkSaid(whole, "")
    return WorkSaid(" ".join(told), " ".join(asked))


def _asks(words: str) -> bool:
    bare = LINK.sub(" ", words).strip()
    return bool(bare) and (bare.endswith("?") or asks(bare) or (is_question(bare) and not _announces(bare)))


def _announces(words: str) -> bool:
    return _ANNOUNCED.fullmatch(" ".join(re.findall(r"[^\W_]+", lower(plain(words, 80))))) is not None


def _cut(sentence: str) -> tuple[str, str]:
    """What a sentence tells before its question, and the question; one of them may be ""."""
    for cut in _CUT.finditer(sentence):
        head, tail = sentence[: cut.start()].strip(), sentence[cut.end() :].strip()
        bare = _JOINS.sub("", tail)
        marked = bare.rstrip(" )\"'").endswith("?") or _MODAL.match(bare) is not None
        if marked and _tells(head) and not _asks(head) and (asks(bare) or is_question(bare)):
            return head, bare
    return ("", sentence) if _asks(sentence) else (sentence, "")


def _tells(words: str) -> bool:
    """Whether words tell of the work: how it goes, what is there to look at."""
    read = report_of(words)
    if read.links or read.finished is not None or read.report == "done":
        return True
    return read.told(asked=False) and not is_chatter(words)
