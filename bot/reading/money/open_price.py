"""Whether somebody leaves the price to those who apply: "tell me your price", "offers welcome"."""

import re

_OPEN = re.compile(
    r"\b(?:(?:tell|name|send|give|state|quote|propose|say)(?: (?:me|us))? (?:your|their|a"
    r"|the) (?:own )?(?:price|rate|quote"
    r"|fee|offer|number)s?|(?:what|how much) (?:would|do|will|can) (?:you|they) (?:charge|ask|want|take)"
    r"|your (?:price|rate|quote)"
    r"|(?:make|send) (?:me |us )?(?:an |your )?offers?|(?:open to|taking|accepting) offers?"
    r"|offers? (?:are )?(?:welcome|please)"
    r"|(?:applicants?|candidates?|people|they|freelancers?|let them) (?:should |can |shall |may |must )?(?:name"
    r"|tell|say|propose"
    r"|set|quote|state)\b[^.]{0,20}(?:price|rate|it|quote)|(?:price|rate|budget|pay)(?: is)? (?:open|negotiable"
    r"|on request)"
    r"|let (?:me|us) know your (?:price|rate)|best offer|get quotes|dein(?:en?)? preis|preis(?:e)? (?:bitte )?nennen"
    r"|preisvorschl\w+|was (?:würdest|willst|nimmst) du|angebote? (?:sind )?willkommen|auf anfrage|verhandelbar"
    r"|(?:dime|dinos|di) tu precio|tu precio|(?:acepto|acepta(?:mos)?) ofertas|a convenir|cuánto (?:cobras|pides)"
    r"|haz(?:me|nos) una oferta)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:no|not|don't|never|keine?|sin) (?:\w+ ){0,2}$", re.IGNORECASE)


def asks_for_price(text: str) -> bool:
    """Whether these words leave it to applicants to say what they ask for."""
    found = _OPEN.search(text[:1000])
    return found is not None and not _NOT.search(text[: found.start()])
