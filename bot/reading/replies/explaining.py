"""Asks what a question means: "not sure I get that one", "verstehe die Frage nicht", "no entiendo la pregunta"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 90
_POLITE: Final = r"(?:(?:sorry|hm+|um|uh|ok|okay|hi|well|oh|entschuldigung|hä|perdón|disculpa|bueno)[ ,.!]+)*"
_AFTER: Final = r"(?:[ ,.!?]+(?:please|sorry|thanks|bitte|danke|por favor|gracias|here|hier|aquí))*"
_THIS: Final = r"(?:this|that|it|the|this|your)(?: (?:one|question|part))?"
# English, German and Spanish in this order; another language is another line.
_FORMS: Final = (
    rf"(?:i(?:'m| am) )?not (?:really |quite |entirely )?sure (?:that )?(?:i|if i|whether i) (?:really |quite )?(?:get"
    rf"|got|understand|follow) {_THIS}"
    r"|(?:i(?:'m| am) )?not (?:really |quite )?sure what (?:you mean|that means|this means|is meant"
    r"|you want(?: to (?:hear|know))?|to (?:say|write))"
    rf"|i (?:do not|don'?t|did not|didn'?t|can'?t) (?:really |quite |fully )?(?:get|understand|follow) {_THIS}"
    r"|(?:what|which) (?:do you|does (?:he|she|\w+)) (?:mean|want to (?:hear|know))(?: by (?:that|this|it))?"
    r"|what is meant(?: by (?:that|this|it))?"
    rf"|{_THIS} is (?:un|not )clear(?: to me)?|(?:can|could) you (?:please )?explain(?: {_THIS})?"
    rf"|(?:please )?explain(?: {_THIS})?|i(?:'m| am) lost",
    r"(?:ich )?(?:verstehe|versteh|kapiere|kapier) (?:ich )?(?:das|die frage|diese frage|es)(?: hier| leider"
    r"| gerade)* nicht(?: ganz| so recht)?"
    r"|(?:das|die frage|die) (?:verstehe|versteh|kapier) ich (?:leider )?nicht(?: ganz)?|(?:das"
    r"|die frage) ist (?:mir )?(?:nicht klar|unklar)"
    r"|was (?:ist|wird) (?:damit |hier )?gemeint|was (?:meinen sie|meinst du)(?: damit)?"
    r"|(?:ich bin )?nicht sicher,? was (?:gemeint ist|sie meinen|du meinst)"
    r"|(?:können sie|kannst du) (?:mir )?(?:das|die frage) erklären|bitte erklären",
    r"no (?:lo |la )?(?:entiendo|comprendo|entendí)(?: (?:bien|la pregunta|esto|esta|esa))*|no me queda claro"
    r"|no estoy segur[oa] de (?:entender(?:lo|la)?|qué \w+)"
    r"|qué (?:quieres?|quiere) decir(?: con eso)?|qué significa(?: eso| esto)?|(?:puedes|puede) explicar(?:lo|la"
    r"|melo)?|explícamelo",
)
# English, German and Spanish in this order; another language is another line.
_AGAIN: Final = (
    r"(?:what|which) (?:was|is) (?:the|your|that) (?:last )?question(?: again)?|what (?:did|do) you"
    r" (?:ask|want to know)(?: again| me)*|(?:can|could) you (?:please )?(?:repeat|ask)"
    r"(?: (?:the|that) question| it| that)?(?: again)?"
    r"|(?:please )?repeat (?:the|that) question|(?:the )?question again",
    r"(?:was|wie) war (?:noch ?mal |nochmal )?(?:die|deine) frage(?: noch ?mal)?|was (?:hast du|wolltest du)"
    r"(?: noch ?mal)? (?:gefragt|wissen)|(?:kannst du|bitte) (?:die frage )?wiederhol\w*(?: die frage)?",
    r"(?:cuál|qué) (?:era|es) la pregunta(?: otra vez)?|qué (?:preguntaste|has preguntado)|(?:puedes )?repet\w+"
    r"(?: la)? pregunta",
)
_ASKS_AGAIN: Final = re.compile(rf"{_POLITE}(?:{'|'.join(_AGAIN)}){_AFTER}")
_SAID: Final = re.compile(rf"{_POLITE}(?:{'|'.join(_FORMS)}){_AFTER}")


def wants_it_explained(text: str) -> bool:
    """Whether the whole message says that a question was not understood."""
    flat = lower(plain(text, MOST + 1)).strip(" ¿¡")
    return 0 < len(flat) <= MOST and bool(_SAID.fullmatch(" ".join(flat.rstrip(" .!?…").split())))


def asks_again(text: str) -> bool:
    """Whether the whole message asks for the open question once more."""
    flat = lower(plain(text, MOST + 1)).strip(" ¿¡")
    return 0 < len(flat) <= MOST and bool(_ASKS_AGAIN.fullmatch(" ".join(flat.rstrip(" .!?…").split())))
