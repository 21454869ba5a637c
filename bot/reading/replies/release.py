"""A clear yes to sending what was just shown, in whatever words, and nothing else: "ok send it off", "raus damit"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.replies.requests import requests
from bot.reading.replies.yesno import yesno

MOST_WORDS: Final = 7
BARE: Final = 3
"""Words of a yes that names nothing."""
_CHANGES: Final = re.compile(
    r"\W*(?:(?:no|wait|please|let me|i (?:want|need) to|can i) )*(?:change|edit|correct|rewrite|rephrase)(?: it| that"
    r"| this| the \w+)?"
    r"(?: please| first)?\W*"
    r"|\W*(?:(?:nein|bitte|ich (?:will|möchte|muss)) )*(?:es |das )?(?:noch )?(?:ändern|ändere?|korrigieren"
    r"|anders)(?: bitte)?\W*"
    r"|\W*(?:(?:no|por favor|quiero) )*(?:cambiar(?:lo)?|cámbialo|corregir(?:lo)?)(?: por favor)?\W*"
)


def releases(text: str) -> bool:
    """Whether the whole of a short message lets what was shown go out."""
    if len(text.split()) > MOST_WORDS or "?" in text:
        return False
    read = requests(text, ("send",))
    if read.found:
        return not read.unread and not any(one.rest or one.negated or one.asks for one in read.found)
    return len(text.split()) <= BARE and yesno(text) == "yes"


# English, German and Spanish in this order; another language is another line in each.
_POLITE: Final = r"^\W*(?:(?:yes|ok|okay|go|please|and|now|ja|bitte|und|jetzt|sí|vale|por favor|y|ahora)[ ,]+)*"
_SENDS: Final = re.compile(
    rf"{_POLITE}(?:(?:send|post|forward|pass on) (?:(?:my|the|that|this|our) )?"
    r"(?:message|question|answer|line|note|words)"
    r"|(?:schick\w*|send\w*) (?:(?:meine|die|diese) )?(?:nachricht|frage|antwort|zeile)"
    r"|(?:manda|envía|mándale|envíale) (?:(?:mi|la|el|esa|este) )?(?:mensaje|pregunta|respuesta))"
    r"(?! ?s)\b(?: .{1,60})?$"
)
_ANOTHER: Final = re.compile(
    r"\b(?:questions|ad|offer|application|delivery|fixes|fragen|anzeige|angebot|bewerbung|lieferung|preguntas|anuncio"
    r"|oferta|solicitud|entrega)\b"
)


def sends_a_line(text: str) -> bool:
    """Whether words ask for the one line to go out that waits to be sent: "send the message to ben"."""
    return bool(_SENDS.match(lower(plain(text, 120)).strip(" .!")))


def names_another(text: str) -> bool:
    """Whether words name another thing that can be sent than a line: "yes, send the questions"."""
    return bool(_ANOTHER.search(lower(plain(text, 120))))


def wants_change(text: str) -> bool:
    """Whether the whole message asks to change what was shown."""
    return bool(_CHANGES.fullmatch(lower(plain(text, 80))))
