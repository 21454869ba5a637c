"""Whether somebody asks what they have answered so far: "show me what you have", "what did i say?"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 90
# English, German and Spanish in this order; another language is another line.
_SO_FAR: Final = (
    r"(?:show|tell|give|read|list|send|repeat)(?: me| us)?(?: back)? (?:everything |all )?(?:what|that)?(?: is)?"
    r" ?(?:you|u|we|i)(?:'ve| have| got| said| told you| wrote)+(?: got| down| written| said)?(?: so far| until now"
    r"| already| by now)?"
    r"|what (?:do|have|did) (?:you|u|we|i) (?:have|got|say|said|tell(?: you)?|write|answer)(?: you)?(?: down)?"
    r"(?: so far| until now| already| before| again)?"
    r"|(?:how (?:many|much)|which|when)\b.{0,40} did i (?:say|write|tell you|answer)(?: again| before)?"
    r"|(?:how|what) does (?:it|that|this|the (?:brief|whole thing)) look(?: like)?(?: now| so far| at the moment)?"
    r"|(?:can i |let me |i want to |may i )?(?:see|show|read)(?: me)? (?:the |my |all (?:the|my) )?"
    r"(?:brief|draft|answers|summary|whole thing)(?: so far| now| again)?"
    r"|(?:a )?(?:summary|recap|overview)(?: so far)?",
    r"(?:zeig|sag|lies|gib)\w*(?: mir| uns)?(?: mal| bitte)*(?: alles)?,? was (?:du|ihr|wir|ich) "
    r"(?:bisher |schon |bis jetzt )*(?:habe?n?|hast|gesagt|geschrieben|notiert)(?: hast| habe| haben)?"
    r"|was (?:habe? ich|hast du|haben wir|hab ich)(?: denn| eigentlich| bisher| schon| bis jetzt| da)*"
    r"(?: gesagt| geschrieben| notiert| angegeben)?"
    r"|(?:wie viele?|welche\w*)\b.{0,40} (?:habe? ich|hab ich) (?:gesagt|geschrieben|angegeben)"
    r"|wie sieht (?:es|das|er) (?:jetzt|bisher|bis jetzt|nun)(?: denn)? aus|(?:die |eine )?zusammenfassung",
    r"(?:muéstrame|enséñame|dime|léeme) (?:todo )?lo que (?:tienes|tenemos|llevamos|he dicho|dije)(?: hasta ahora| ya)?"
    r"|qué (?:dije|he dicho|tienes|tenemos|llevamos)(?: hasta ahora| ya| antes)?"
    r"|(?:cuánt[oa]s?|cuál(?:es)?)\b.{0,40} (?:dije|he dicho)|cómo (?:queda|va)(?: ahora| hasta ahora)?"
    r"|(?:un )?resumen(?: hasta ahora)?",
)
_ASKED: Final = re.compile(
    r"^(?:(?:ok|okay|hm+|so|and|please|wait|hey|can you|could you|also|und|bitte|moment|kannst du|y|por favor)[ ,]+)*"
    rf"(?:{'|'.join(_SO_FAR)})(?: please| bitte| por favor)?$"
)


def asks_for_so_far(text: str) -> bool:
    """Whether the whole message asks for the answers that stand. Never raises."""
    flat = lower(plain(text, MOST + 1)).strip(" .!?¿¡")
    return len(flat) <= MOST and bool(_ASKED.match(" ".join(flat.split())))
