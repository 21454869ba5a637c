"""A new name for the project in words, at any moment: "call it Season 3 transcripts instead", "nenn es Logo"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.chatter import is_question

MOST: Final = 200
_THING: Final = r"(?:this|it|that|the (?:project|job|task|work|brief|whole thing)|this (?:project|job|task|work))"
_DING: Final = r"(?:das (?:projekt|ganze)|es|das|den auftrag|die aufgabe)"
_COSA: Final = r"(?:lo|la|el (?:proyecto|trabajo|encargo)|esto)"
# English, German and Spanish in this order; another language is another line. The name is what follows.
_FORMS: Final = (
    r"(?:(?:please|can we|can you|could you|let's|lets|i want to|i want|i'd like to|i would|i'd|better|no|hey|actually"
    r"|wait|sorry|ok)[, ]+){0,3}"
    rf"(?:(?:re)?name {_THING}(?: to| into| as)?|rename to|call {_THING}(?: rather| better)?|change (?:the|its|my) "
    r"(?:title|name) (?:to|into)|(?:the |its )?(?:new )?(?:title|name)(?:'s)?"
    r"(?: (?:should|must|has to|needs to) be| (?:is|to)(?! (?:\w+ )?(?:wrong|bad|not|off|weird|nonsense))| =)?:?"
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
_JUST: Final = r"(?:just|only|simply|called|named|nur|einfach|bloß|schlicht|solo|sólo|simplemente)"
_WRONG_NAME: Final = re.compile(
    r"^(?:.{0,20}?[, ]+)?(?:(?:the |that's the |that is the )?wrong (?:name|title)|(?:the |this |that )?(?:name|title)"
    r"(?: \w+)? (?:is|was|looks|sounds) (?:\w+ )?(?:wrong|bad|not right|weird|off|nonsense|silly)"
    r"|(?:das ist der )?falscher? (?:titel|name)"
    r"|(?:der )?(?:titel|name) (?:ist (?:\w+ )?falsch|stimmt (?:so )?nicht|passt (?:so )?nicht)"
    r"|(?:el )?(?:título|nombre) (?:equivocado|(?:está|es) (?:mal|incorrecto)|no es correcto))[ ,.!:;-]+"
    r"(?:(?:it |he |er |es |das |and |und |y )*(?:should|must|has to|soll(?:te)?|muss|debe|debería|tiene que)"
    r"(?: be| ser| llamarse)?|it's|it is|es ist|make it|call it|nenn es|llámal[oa]|es)?"
    rf":? ?(?:{_JUST} )*(?P<name>[^,.]+)$"
)
_QUOTED: Final = re.compile(
    r"[\"“„«»”](?P<name>[^\"“”„«»\n]{1,80})[\"”“»«]|(?<!\w)['‘](?P<single>[^'’\n]{2,80})['’](?!\w)"
)
"""Quoted words are the title, whatever follows them."""
_EXPLAINS: Final = re.compile(
    r"[,;.]\s+(?:i|we|it|that|this|because|since|as|so|not|sorry|and|but|please|the|ich|wir|das|weil|denn|nicht|aber|und"
    r"|bitte|yo|porque|no|pero|y|era|es|lo)\b.*$|\s+(?:because|since|weil|denn|porque)\b.*$|[.!?]\s.*$",
    re.IGNORECASE,
)
"""What is said about a new name behind it."""
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


def title_said(text: str) -> str:
    """The title that stands behind `rename`: the quoted words, or all of them."""
    quoted = _QUOTED.search(text)
    return (quoted["name"] or quoted["single"]).strip() if quoted else text.strip()


def new_title(text: str) -> str:
    """The name that one line of words gives to the project, as it was written; "" if they give none."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or "\n" in flat:
        return ""
    low = lower(flat).rstrip(" ?!.")
    found = _WRONG_NAME.match(low) or _RENAMES.match(low)
    if found is None:
        return ""
    quoted = _QUOTED.search(flat, found.start("name") - 1)
    if quoted is not None:
        return (quoted["name"] or quoted["single"]).strip()
    name = flat[found.start("name") : found.end("name")].strip()
    bare = re.sub(rf"^(?:{_JUST} )+", "", _TAIL.sub("", _EXPLAINS.sub("", name)), flags=re.IGNORECASE).strip(" \"'.,!?")
    nameless = not any(map(str.isalnum, bare)) or _NO_NAME.match(bare)
    return "" if nameless or is_question(bare) or asked_about(bare) is not None else bare
