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


def wants_change(text: str) -> bool:
    """Whether the whole message asks to change what was shown."""
    return bool(_CHANGES.fullmatch(lower(plain(text, 80))))
