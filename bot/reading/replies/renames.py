"""A new name for the project in words, at any moment: "call it Season 3 transcripts instead", "nenn es Logo"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 120
_THING: Final = r"(?:this|it|that|the (?:project|job|task|work|brief|whole thing)|this (?:project|job|task|work))"
_DING: Final = r"(?:das (?:projekt|ganze)|es|das|den auftrag|die aufgabe)"
_COSA: Final = r"(?:lo|la|el (?:proyecto|trabajo|encargo)|esto)"
# English, German and Spanish in this order; another language is another line. The name is what follows.
_FORMS: Final = (
    r"(?:(?:please|can we|can you|could you|let's|lets|i want to|i want|i'd like to|i would|i'd|better|no|hey|actually"
    r"|wait|sorry|ok)[, ]+){0,3}"
    rf"(?:(?:re)?name {_THING}(?: to| into| as)?|rename to|call {_THING}(?: rather| better)?|change (?:the|its|my) "
    r"(?:title|name) (?:to|into)|(?:the |its )?(?:new )?(?:title|name)(?:'s)?"
    r"(?: (?:should|must|has to|needs to) be| (?:is|to)| =)?:?"
    rf"(?<!title)(?<!name)|retitle(?: {_THING})?(?: to| as)?|(?:it|this|the (?:project|job)) (?:should"
    rf"|must) be called)",
    r"(?:(?:bitte|nein|besser|lieber|kannst du|können wir|moment|warte)[, ]+){0,2}"
    rf"(?:(?:be)?nenne? {_DING}(?: bitte| besser| lieber)?(?: um in| in)?"
    r"|(?:(?:der|neuer|den) )?titel(?: (?:soll(?:te)?|ist|lautet|wird|bitte|in))?:?(?<!titel)"
    rf"|umbenennen in|{_DING} soll(?:te)?(?= .+ heißen)|ändere den titel (?:in|auf|zu))",
    r"(?:(?:por favor|no|mejor|puedes|espera)[, ]+){0,2}"
    rf"(?:llám[ae]l[oa]|llamar{_COSA}|renómbral[oa](?: como| a)?|renombrar a"
    r"|(?:cambia|cambiar|cambie) el (?:título|nombre) (?:a|por)"
    r"|(?:el )?(?:nuevo )?(?:título|nombre)(?: (?:es|debe ser|debería ser|tiene que ser"
    r"|sea))?:?(?<!título)(?<!nombre))",
)
_WRONG_NAME: Final = re.compile(
    r"^(?:.{0,20}?[, ]+)?(?:(?:the )?wrong (?:name|title)|(?:the |this )?(?:name|title) is wrong|falscher (?:titel"
    r"|name)"
    r"|(?:der )?titel (?:ist falsch|stimmt nicht)|(?:el )?(?:título|nombre) (?:equivocado|está mal))[ ,.!:;-]+"
    r"(?:(?:it |he |er |es |das )?(?:should|must|has to|soll(?:te)?|muss|debe|debería) (?:be|ser)?|it's|it is|es ist"
    r"|es)?"
    r":? ?(?P<name>[^,.]+)$"
)
_RENAMES: Final = re.compile(rf"^(?:{'|'.join(_FORMS)})\s+(?P<name>.+)$")
_TAIL: Final = re.compile(
    r"(?:[ ,]+(?:instead|please|thanks|rather|from now on|bitte|stattdessen|danke|heißen|lauten|sein|por favor|gracias"
    r"|mejor))+$",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"^(?:a day|quits|off|back|it|that|this|in|so|them|what|whatever|anything|something)\b", re.IGNORECASE
)

_WANTS_ONE: Final = re.compile(
    r"^(?:(?:wait|hm+|oh|no|nein|nee|sorry|please|moment|bitte|espera|perdón|hey|ok|actually)[, ]+)*(?:(?:i want to"
    r"|i'd like to|i would like to|i need to|let me|let's|can i|can we|could you|can you|how do i|how can i|we should)"
    r"(?: first)? )?(?:change|edit|fix|rename|correct|update)(?: the| this| its| my)? (?:project'?s? |job'?s? )?"
    r"(?:title|name|project)(?: first| again| please)*$"
    r"|^(?:(?:no|hm+|wait)[, ]+)*(?:the |this )(?:title|name) (?:is|was|looks|sounds) (?:wrong|bad|not right|weird|off"
    r"|stupid|not good)$|^(?:wrong|another|a new|new|a better) (?:title|name)(?: please)?$|^(?:re)?name (?:it|this)$"
    r"|^(?:(?:nein|nee|moment|warte|hm+|bitte)[, ]+)*(?:(?:ich (?:will|möchte|würde gern(?:e)?)|kann ich|können wir"
    r"|kannst du) )?(?:den titel|den namen|das projekt)(?: bitte| noch)* (?:ändern|umbenennen|anpassen)$"
    r"|^(?:der titel|der name) (?:ist|stimmt|passt|klingt) (?:falsch|nicht|schlecht|komisch)$"
    r"|^(?:(?:no|espera|hm+)[, ]+)*(?:(?:quiero|quisiera|me gustaría|puedo|podemos) )?(?:cambiar|corregir)(?:le)? "
    r"(?:el título|el nombre)$|^el (?:título|nombre) (?:está mal|es incorrecto|no es correcto)$"
)


def wants_new_title(text: str) -> bool:
    """Whether the whole message wants another title without saying which: "wait, I want to change the title"."""
    flat = plain(text, MOST + 1).strip()
    return len(flat) <= MOST and bool(_WANTS_ONE.match(" ".join(lower(flat).strip(" .!?¿¡").split())))


def new_title(text: str) -> str:
    """The name that one line of words gives to the project, as it was written; "" if they give none."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or "\n" in flat:
        return ""
    low = lower(flat).rstrip(" ?!.")
    found = _RENAMES.match(low) or _WRONG_NAME.match(low)
    if found is None:
        return ""
    name = flat[found.start("name") : found.end("name")].strip()
    bare = _TAIL.sub("", name).strip(" \"'.,!?")
    return "" if not any(map(str.isalnum, bare)) or _NO_NAME.match(bare) else bare
