"""Words that leave something open: "to decide later", "up to the applicant", "offen", "que lo diga el candidato"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 80
_THEY: Final = r"(?:them|the (?:applicants?|freelancers?|contractors?|person|candidates?|writers?|designers?))"
_SIE: Final = r"(?:dem (?:bewerber|freelancer|dienstleister|kandidaten)|der person|ihnen|den bewerbern)"
_ELLOS: Final = r"(?:ellos|(?:del?|al|el) (?:candidato|solicitante|freelancer)|la persona)"
# English, German and Spanish in this order; another language is another line. Each is the whole message.
_FORMS: Final = (
    rf"(?:let'?s |we can |(?:i|we)(?:'ll| will) |to |can we )?(?:decide|agree|be decided|be agreed|tbd|tba|settle"
    rf"|see)"
    rf"(?: (?:on )?(?:that|it|this))?(?: later| together| with {_THEY})?|later|tbd|tba|open|leave (?:it|that|this) "
    rf"open"
    rf"|not (?:decided|fixed|sure) yet|undecided|flexible|(?:it is |it's |that is |that's )?up to {_THEY}"
    rf"|(?:it )?depends on {_THEY}|{_THEY} (?:can |may |should )?(?:decides?|says?|chooses?|tells? (?:me|us))"
    rf"|as (?:much|many) as (?:they|you) (?:can|want|like)|(?:whatever|as|what|when) they (?:like|want|prefer|say)"
    rf"|let {_THEY} (?:decide|say|choose|tell (?:me|us))"
    rf"|they (?:can |may )?(?:decide|say|choose)|doesn'?t matter|does not matter|i don'?t (?:care|mind)|no fixed hours",
    rf"(?:das )?(?:entscheiden|klären|besprechen|sehen)(?: wir)?(?: das)?(?: noch| später)+|später entscheiden|offen"
    rf"|(?:noch )?(?:offen|unklar|nicht entschieden)(?: lassen)?|flexibel|{_SIE} überlassen"
    rf"|(?:das )?überlasse ich {_SIE}"
    rf"|(?:das )?entscheidet (?:der (?:bewerber|freelancer)|die person)|egal|ganz egal|lassen wir offen",
    rf"(?:lo )?(?:decid\w+|vemos|acordamos)(?: lo)?(?: más tarde| luego| después)|(?:a convenir|por decidir"
    rf"|abierto|flexible"
    rf"|sin decidir)|(?:lo )?(?:decide|dice|elige) {_ELLOS}|que (?:lo )?(?:decida|diga|elija) {_ELLOS}"
    rf"|depende (?:de )?{_ELLOS}"
    rf"|da igual|me da igual|déjalo abierto",
)
_OPEN: Final = re.compile(rf"^(?:{'|'.join(_FORMS)})(?: (?:please|bitte|por favor|for now|yet))?$")


def left_open(text: str) -> bool:
    """Whether the whole message says that this is left open: decided later, or by whoever applies."""
    flat = lower(plain(text, MOST + 1)).strip(" .!,")
    return 0 < len(flat) <= MOST and bool(_OPEN.match(flat))
