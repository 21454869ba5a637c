"""What stands beside an answer in one message: "no filters. By the way, who sees this?" is a rule and a question."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.questions import asks, proposes
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.chatter import is_question

MOST: Final = 2000
_SENTENCE: Final = re.compile(
    r"(?<=[.!?…])(?<!\bno\.)(?<!\bnr\.)\s+(?=\S)|(?<=\b(?:no|nr)\.)\s+(?=\D)|\n+", re.IGNORECASE
)
# English, German and Spanish in this order; another language is another line in each.
_BY_THE_WAY: Final = (
    r"(?:by the way|btw|(?:and |oh,? )?(?:one|a quick|another) (?:more )?question|quick question|oh and"
    r"|übrigens|nebenbei|ach ja|(?:und )?(?:noch )?eine frage(?: noch)?|kurze frage"
    r"|por cierto|a propósito|una pregunta(?: más)?)"
)
_CONNECTS: Final = re.compile(
    rf"^\W*(?:(?:{_BY_THE_WAY}|and|but|also|oh|so|or|hey|hi|hello|hallo|und|aber|auch|ach|hola|y|pero|o)\b[\s,:;!-]*)+",
    re.IGNORECASE,
)
_MARKED: Final = re.compile(rf"^\W*(?:{_BY_THE_WAY})\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(rf"[,;–—]\s+|\s-\s|\s(?=(?:and|but|also|und|aber|y|pero)\s|{_BY_THE_WAY}\b)", re.IGNORECASE)
_CLAUSES: Final = re.compile(r"([,;]\s+|\s(?:and|und|y)\s)", re.IGNORECASE)
_OPENS: Final = re.compile(
    r"(?:is|are|do|does|did|can|could|may|should|would|will|have|has|must|shall|what|why|who|whose|where|when|which|how)"
    r"\b|(?:was|wann|wie|wieviel|welche\w*|warum|wieso|weshalb|wer|wo|wohin|gibt|darf|soll|sollte|muss|kann|könnte"
    r"|habt|hast|wird|werden|ist|sind)\b|[^\W\d_]{2,} (?:ich|du|ihr|man|wir)\b"
    r"|(?:qué|quién|cuál\w*|cuánt\w*|cuándo|dónde|cómo|por qué|hay|puedo|podemos|puede\w*|podría\w*|debo|tengo que"
    r"|se puede|existe|es|está|son)\b"
)
_SPOKEN_TO: Final = re.compile(
    r"\b(?:i|me|my|we|us|our|you|your|this take|ich|mir|mein\w*|wir|uns\w*|du|dir|dein\w*|ihr|man|yo|mi|tú|tu|me|nos"
    r"|puedo|podemos|puedes|tengo)\b"
)


@dataclass(frozen=True, slots=True)
class Remarks:
    """A message taken apart: the answer in its writer's words, and each question and remark beside it."""

    answer: str
    questions: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def apart(
    text: str, *, remark: Callable[[str], bool] = lambda _: False, content: Callable[[str], bool] = lambda _: False,
    spoken_to: bool = False, clauses: bool = True,
) -> Remarks:  # fmt: skip
    """The answer and what stands beside it. `remark` says of a sentence that it is about something else, `content` of a
    question that it holds the answer ("is 200 EUR ok?"). With `spoken_to` only what is asked of the reader is a
    question: criteria are often written as such ("Is the logo in it?"). With `clauses` a sentence may end in a remark.

    Where nothing but questions and remarks would be left the answer is empty. Never raises.
    """
    flat = text.strip()
    if not flat or len(flat) > MOST:
        return Remarks(flat)
    answer, questions, remarks = "", [], []
    for start, end in _spans(flat):
        sentence = flat[start:end]
        if remark(sentence):
            remarks.append(sentence.strip())
            continue
        said = _CLAUSES.split(sentence) if clauses else [sentence]
        while len(said) > 2 and remark(said[-1].strip(" .!")):
            remarks.insert(0, said[-1].strip())
            said = said[:-2]
        sentence = "".join(said)
        before, asked = _question(sentence, spoken_to=spoken_to)
        if asked and content(asked):
            before, asked = sentence, ""
        if asked:
            questions.append(asked)
        if before.strip(" ,;-–—"):
            gap = "\n" if "\n" in flat[:start][-1:] and answer else " " if answer else ""
            answer += gap + (before.rstrip(" ,;-–—") if asked else before.strip())
    return Remarks(answer.strip(), tuple(questions), tuple(remarks))


def bare_question(text: str) -> str:
    """A question without what only leads to it ("by the way, who sees this")."""
    return _CONNECTS.sub("", text.strip(), count=1) or text.strip()


def _spans(text: str) -> list[tuple[int, int]]:
    """Where each sentence stands; an abbreviation or a date within one is taken for an end, which does no harm."""
    ends = [(found.start(), found.end()) for found in _SENTENCE.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return [span for span in zip(starts, [*(start for start, _ in ends), len(text)], strict=True) if span[0] < span[1]]


def _question(sentence: str, *, spoken_to: bool) -> tuple[str, str]:
    """What of a sentence comes before its question, and the question; "" where it asks nothing."""
    if _asks(sentence, spoken_to=spoken_to):
        return "", sentence.strip()
    for clause in _CLAUSE.finditer(sentence):
        if _asks(sentence[clause.end() :], spoken_to=spoken_to):
            return sentence[: clause.start()], sentence[clause.end() :].strip()
    return sentence, ""


def _asks(clause: str, *, spoken_to: bool) -> bool:
    marked = bool(_MARKED.match(clause))
    if not clause.rstrip(" )\"'”").endswith("?") and not marked:
        return False
    bare = lower(plain(_CONNECTS.sub("", clause), 300)).strip(" ¿¡\"'(")
    if spoken_to and not (marked or asked_about(bare) or _SPOKEN_TO.search(bare)):
        return False
    opens = asked_about(bare) or asks(bare) or proposes(bare) or _OPENS.match(bare) or is_question(bare.rstrip(" ?"))
    return bool(opens)
