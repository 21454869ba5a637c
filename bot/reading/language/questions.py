"""Tells a question that wants to be told something from an answer, in every language that the bot reads."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary

# The words that open such a question; another language is another line.
_ASKING: Final = {
    "en": vocabulary("what whats what's which when why who whom whose where how"),
    "de": vocabulary("was wann wie wieviel wieviele welcher welche welches welchen warum wieso wer wo"),
    "es": vocabulary("qué que cuándo cuando cuántos cuántas cuantos cuánto cuanto cuál cual cómo como quién por dónde"),
}
# What stands first where the answer would be yes or no; what follows decides whether it asks or proposes.
_INVERTED: Final = re.compile(
    r"(?:do|did|does|have|has|had|is|are|was|were|am|must|should|shall|will)"
    r" (?:i|we|you|they|he|she|it|there|the|that|this|my|our|your)\b"
    r"|(?:habe|haben|hat|ist|sind|muss|müssen|soll|sollen|wird|gibt) (?:ich|wir|sie|du|es|er|der|die|das|mein|unser)\b"
    r"|[^\W\d_]{3,}st du\b|[^\W\d_]{3,}en sie\b|(?:trabajas|estás|puedes|tienes|haces|necesitas)\b"
    r"|(?:tengo|tenemos|tienes|hay|es|debo|debemos) (?:que|hasta|el|la|un|una|tiempo)\b"
)
_PROPOSES: Final = re.compile(
    r"\b(?:ok|okay|fine|good|possible|alright|works|enough|suit|better"
    r"|in ordnung|möglich|passt|recht|bien|posible|vale)\b"
)
_OPENER: Final = re.compile(
    r"^(?:(?:hi|hey|hello|ok|okay|so|and|but|wait|sorry|well|um|uh|oh|hm+|just|hallo|also|und|aber|hola|y|pero"
    r"|a(?= qué))[ ,]+)*"
)
_SAYS_WHEN: Final = re.compile(
    r"(?:when|whenever|what|how|cuando|como|wenn|was) (?:i|we|you|it|they|the|my|yo|ich|wir)\b"
)
# "Could you finish it by friday?" asks for the work and not about the day.
_MODAL: Final = re.compile(
    r"(?:(?:can|could|may|might|would|will|shall|should) (?!you\b)|is |are |do |does |what about |how about "
    r"|wäre |geht |ist |passt |(?:kann|können|könnte) (?!sie\b|ihr\b|du\b)|puede |podemos |podría |sería |es |está )"
)
MOST: Final = 300


def asks(text: str) -> bool:
    """Whether the first `MOST` characters ask for information: "how many days are left until friday?".

    "Is friday ok?" proposes a day and "when I am back, 5 January" tells one: neither asks.
    """
    line = _opened(text)
    marked = _marked(line) or text.lstrip().startswith("¿")
    first = re.match(r"[^\W\d_]+(?:'s)?", line)
    if first is None or re.match(r"(?:what|how) about\b", line):
        return False
    if any(first[0] in opening for opening in _ASKING.values()):
        return marked or not (_SAYS_WHEN.match(line) or first[0] in ("que", "como", "cuando", "por", "was", "who"))
    return marked and bool(_INVERTED.match(line)) and not _PROPOSES.search(line)


def proposes(text: str) -> bool:
    """Whether the text asks to agree to something: "is friday ok?", "can we say the 15th?"."""
    line = _opened(text)
    return _marked(line) and bool(_MODAL.match(line)) and not asks(text)


def _opened(text: str) -> str:
    """The first `MOST` characters in lower case, without what only opens a talk ("hi, so ...")."""
    return _OPENER.sub("", lower(plain(text, MOST)).strip(" ¿¡\n\t\"'("), count=1)


def _marked(line: str) -> bool:
    return line.rstrip(" )\"'").endswith("?")
