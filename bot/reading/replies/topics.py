"""What a question between questions is about, where what was agreed or advertised answers it."""

import re
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.replies.chatter import is_question

Topic = Literal["pay", "answer", "dates", "rounds", "hours", "open", "others", "fixes"]
_WORDS: Final[tuple[tuple[Topic, str], ...]] = (
    (
        "others",
        r"who else|how many (?:others|people|applicants|applied)|other applicants|wer noch|wie viele andere"
        r"|quién más|cuántos más",
    ),
    (
        "fixes",
        r"which (?:one|recipe|row|file|page|text|part|criterion)|what (?:exactly )?(?:is|was) (?:wrong|missing)"
        r"|what (?:do i|should i) (?:fix|change)|is the rest (?:ok|fine|good)|was fehlt|was ist falsch"
        r"|welche[rs]?"
        r"|qué falta|qué está mal",
    ),
    (
        "pay",
        r"how much|(?:who|what|which|when|how)[^?]*(?:pays?|payment|paid|money|salary|rate|budget)|(?:is|what is) the "
        r"(?:pay|price|rate)"
        r"|wie viel(?: geld)?|bezahlung|bezahlt|(?:wer|wann)[^?]*(?:zahlt|bezahlt|geld)|(?:quién|cuándo)[^?]*(?:paga"
        r"|cobro|dinero)|cuánto (?:pagan|es el pago|pagáis)|pago",
    ),
    (
        "rounds",
        r"how many (?:rounds|fixes|changes|revisions)|rounds|wie viele (?:runden|korrekturen)"
        r"|cuántas (?:rondas|correcciones)",
    ),
    ("hours", r"how many hours|hours (?:a|per) (?:week|day)|wie viele stunden|cuántas horas"),
    (
        "dates",
        r"until when|when (?:is|does|do|must|should|can)[^?]*(?:start|begin|due|deadline|finish|cut-?off|date"
        r"|deliver)"
        r"|(?:first|next|start|last) (?:date|day|deadline)|deadline|due date|bis wann|wann (?:ist|geht|fängt"
        r"|muss)[^?]*"
        r"|hasta cuándo|cuándo (?:empieza|termina|es la (?:fecha|entrega))",
    ),
    (
        "answer",
        r"when (?:do|will|can|should|would) (?:i|we)[^?]*(?:hear|know|answer|get)|hear back|(?:must|do) i "
        r"(?:have to )?answer"
        r"|how long (?:do i have|does it take|will it take)|wann (?:höre|erfahre|bekomme)[^?]*|muss "
        r"ich[^?]*antworten"
        r"|cuándo (?:me )?(?:contestan|responden|sabré)",
    ),
    (
        "open",
        r"still (?:open|available|free|there)|noch (?:offen|frei|aktuell)|(?:sigue|está) (?:abierto"
        r"|disponible|libre)",
    ),
)
_TOPICS: Final = tuple((topic, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for topic, words in _WORDS)


def topic_of(text: str) -> Topic | None:
    """The topic of a question; None for anything else."""
    flat = plain(text, 200).strip()
    if len(flat) > 160 or not (is_question(flat) or flat.endswith("?")):
        return None
    low = lower(flat)
    return next((topic for topic, words in _TOPICS if words.search(low)), None)
