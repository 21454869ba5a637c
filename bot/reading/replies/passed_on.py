"""The words that somebody wants passed on: what stands behind "tell Maya that ..." (C40)."""

import re
from typing import Final

_VERB: Final = (
    r"(?:tell|ask|message|write(?: to)?|text|ping|inform|let|remind"
    r"|sag(?:e|en)?|schreib(?:e|en)?|frag(?:e|en)?|richte|erinner(?:e|n)?"
    r"|di|dile|pregunta|pregúntale|escribe|escríbele|avisa|avísale)"
)
_LEAD: Final = (
    r"^\W*(?:(?:please|pls|can you|could you|would you|and|ok|okay|bitte|kannst du|können sie|por favor|puedes) )*"
)
_LINK: Final = (
    r"(?:(?: know)?(?: aus)?,? ?(?:that|if|whether|about|to|dass|ob|que|si|para que)\b,? ?"
    r"|(?: know)?(?: aus)?[,:]+ ?| |$)"
)
_TO_THEM: Final = r"(?:dile|pregúntale|escríbele|avísale|recuérdale)"
"""Verbs that name whom they are for."""


def words_for(text: str, name: str) -> str:
    """The words for somebody, as they were written; "" if nothing stands behind the request."""
    who = rf"(?:(?:to |an |a )?(?:{re.escape(name)}|{re.escape(name.split(' ')[0])}|him|her|them|ihm|ihr|ihnen|le"
    who += r"|the (?:owner|client|contractor|freelancer)|(?:dem|der|den) \w+|al cliente))"
    asked = rf"(?:{_VERB}(?: bitte)? {who}|{_TO_THEM}(?: a {re.escape(name)})?)"
    match = re.match(rf"{_LEAD}{asked}{_LINK}", text.strip(), re.IGNORECASE)
    return text.strip()[match.end() :].strip(" ,:") if match else ""
