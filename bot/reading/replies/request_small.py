"""The small words around a request, by language: what changes nothing, what denies, whom a pronoun means."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from bot.reading.language.plain import lower
from bot.reading.language.vocabulary import vocabulary

FILLER: Final = vocabulary(
    # English
    "please pls plz thanks thank you thx now then just also too and or so ok okay k yes yep yeah yea sure hey "
    "hi hello hm hmm um uh oh ah well right alright actually really very quite much a an the this that these "
    "those it its i me my we us our your he she they can could would will shall should may might want like to "
    "do does did is are was be been am have has had with for of in on at by up out here there today again "
    "already still yet rather maybe think guess know let lets go going get got good great nice fine perfect "
    "cool bye sir man mate bot tender tenderbot all need first quick quickly asap soon back off down from as "
    "if what who how when where which why about into over something anything thing things one ones more bit "
    "little moment finally instead anyway though because pretty kindly possible able help wants wanted believe "
    "definitely absolutely course lol haha sorry dear everyone everybody "
    # German
    "bitte danke jetzt dann nur auch und oder so ja jo jep klar gut okay hallo hm na mal doch noch schon ich "
    "mir mich mein meine wir uns du dich dir sie ihr er es man der die das den dem des ein eine einen einem "
    "einer kann kannst können könnt könnte könnten würde würden will möchte mag soll sollen muss bin ist sind "
    "war sei habe hab hat haben wird werden mit für von vom zu zum zur im in an am auf aus bei nach heute "
    "gleich wieder eher glaube denke finde ganz sehr gern gerne wäre sagen geht los mach machen lass lassen "
    "wie was wer wann wo warum etwas mehr super prima toll erst einfach alles also eben halt wohl eigentlich "
    "bisschen da hier weil "
    # Spanish
    "por favor gracias ahora entonces solo también y o sí si vale bien claro hola pues yo me mi nosotros tú te "
    "usted él ella ellos el la los las lo un una unos es está son estoy he ha han puedo puedes podemos podría "
    "quiero quisiera con para de del al en a que qué quién cómo cuándo dónde hoy ya muy más otra otro vez todo "
    "algo creo "
)  # fmt: skip
NEGATION: Final = vocabulary("not never no nope without nicht kein keine keinen nie nein ohne nunca tampoco")
NOT_YET: Final = re.compile(r"\b(?:not|do not|never|nicht|noch nicht|no)\b")
ASKING: Final = re.compile(
    r"(?:what if|why|how do i|how can i|how does|what does|what happens if|should i|do i have to|must i|is it possible"
    r"|warum|wieso|wie kann ich|was passiert wenn|soll ich|muss ich|por qué|cómo puedo|qué pasa si|debo)\b"
)
"""Asks about doing something rather than for it."""
MAYBE: Final = re.compile(r"\b(?:maybe|perhaps|later|vielleicht|später|quizás?|tal vez)\b")
"""Said of somebody although it changes nothing elsewhere: "Tariq maybe"."""
JOINED: Final = re.compile(r" (?:and also|and then|and|und|plus|sowie|y) (?!namex)|^(?:and|und|y) ")
EVERYBODY: Final = re.compile(
    r"(?<!\w)(?:all (?:of them|three|two|four|of these)|both(?: of them)?|every(?:one|body)|them all"
    r"|the (?:two|three) of them|alle(?: drei| zwei| beide)?|beide|todos|todas|ambos|los dos|los tres)(?!\w)"
)
_PERSON: Final = r"(?:one|person|guy|girl|lady|candidate|applicant)"
PRONOUN: Final = re.compile(
    rf"(?<!\w)(?:him|her(?! offer\b)|he|she|them|they|(?:this|that) {_PERSON}|the (?:guy|girl|lady|candidate|person)"
    r"|ihn|ihm|er|(?<!können )(?<!könnten )(?<!würden )sie|diese[nr]?|él|ella|a éste|ésta)(?!\w)"
)
_PLACES: Final = (
    (1, "first|1st|erste[nrs]?|primer[oa]?"),
    (2, "second|2nd|zweite[nrs]?|segund[oa]"),
    (3, "third|3rd|dritte[nrs]?|tercer[oa]?"),
    (4, "fourth|4th|vierte[nrs]?|cuart[oa]"),
    (5, "fifth|5th|fünfte[nrs]?|quint[oa]"),
    (0, "last|letzte[nrs]?|últim[oa]"),
)
_BEHIND: Final = (
    r"(?: (?:one|card|person|applicant|candidate|application|karte|bewerber(?:in)?|bewerbung|candidat[oa]|tarjeta))"
)
_BEFORE: Final = r"(?:the|der|die|das|den|el|la) "


def means_everybody(text: str) -> bool:
    """Whether a message says nothing but "both", "all of them", "beide bitte", "los dos"."""
    flat = lower(text)
    rest, found = EVERYBODY.subn(" ", flat)
    return bool(found) and FILLER.issuperset(re.findall(r"[^\W\d_]+", rest)) and not re.search(r"[\d?]", rest)


@cache
def ordinals() -> tuple[tuple[re.Pattern[str], int], ...]:
    """How a place in a list is said, with the number it means; 0 is the last."""
    return tuple(_ordinals())


def _ordinals() -> Iterator[tuple[re.Pattern[str], int]]:
    ends = r"(?= *(?:$|[,.;!?]| (?:and|und|y|too|please|bitte|is|ist|es)\b))"
    for number, said in _PLACES:
        form = rf"(?<!\w)(?:{_BEFORE})?(?:{said}){_BEHIND}(?!\w)|(?<!\w){_BEFORE}(?:{said}){ends}"
        yield re.compile(form), number
    named = r"(?:(?:number|no\.?|nr\.?|card|karte|nummer|número|tarjeta) ?|# ?)"
    for number in range(1, 21):
        yield re.compile(rf"(?<!\w){named}{number}(?![\w.,]?\d)(?!\w)"), number
