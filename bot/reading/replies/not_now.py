"""Words that put everything off ("let's do this tomorrow", "ich schau mich nur um") or throw it away ("delete it")."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.replies.chatter import is_chatter

MOST: Final = 90
_DAY: Final = r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHEN: Final = (
    rf"(?:tomorrow|later|tonight|another (?:time|day)|some other (?:time|day)|next (?:week|month|time)|{_DAY}"
    r"|in (?:a|an|the) (?:bit|while|few \w+|hour|day|week|morning|evening|afternoon)|after \w+(?: \w+)?"
    r"|this (?:evening|afternoon|weekend)|at the weekend|when i have (?:more )?time)"
)
_WANN: Final = (
    r"(?:morgen|später|heute abend|ein ander(?:es )?mal|nächste[sn]? (?:woche|monat|mal)"
    r"|(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)|übermorgen"
    r"|wenn ich (?:mehr )?zeit habe)"
)
_CUANDO: Final = (
    r"(?:mañana|más tarde|luego|otro día|en otro momento|la (?:próxima semana|semana que viene)|después|esta noche"
    r"|(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))"
)
_DO: Final = (
    r"(?:do|finish|continue|go on|carry on|pick (?:this|it) up|resume|come back|talk|get back|think about|look at"
    r"|answer|be back|keep going)"
)
# English, German and Spanish in this order; another language is another line. Each is the whole message.
_LATER: Final = (
    rf"(?:maybe|perhaps|rather) {_WHEN}"
    rf"|(?:let's|lets|let us|can we|could we|may i|can i|i'll|i will|i'd rather|i would rather|we can|we'll|i want to"
    rf"|i'd like to|i have to|i need to|i must) (?:just |better |rather )?{_DO}"
    rf"(?: (?:with|to|on|about|at))?(?: (?:it|this|that|here|the rest|to (?:it|this|that|you)|on))?(?: again)? {_WHEN}"
    r"|(?:please )?(?:stop|wait|pause|hold on)?[, ]*(?:just )?not (?:right )?(?:now|today)(?: please)?"
    r"|(?:i )?(?:have no|don't have|do not have|haven't got|no) time(?: (?:now|today|right now|for this"
    r"|at the moment))*"
    r"|(?:i'm |i am |we're )?(?:just |only )?(?:looking|browsing|having a look|exploring|trying (?:this|it) out)"
    r"(?: (?:around|about|round|for now|here|at the moment|first|at this|things over))*"
    r"|(?:i'm |i am |we're )?(?:just |only )?(?:testing|trying (?:this|it|you) out|playing around)(?: (?:for now"
    r"|first|this|it))*"
    r"|(?:i'?ll|i will) (?:be in touch|let you know|get back to you|come back|write again)(?: (?:soon|later|then))?"
    r"|(?:i'm |i am )?just curious(?: for now)?|nothing (?:for now|right now|yet|at the moment|today)"
    r"|(?:let me|i'll|i will|i need to|i want to|i have to|i'd like to) (?:first )?(?:sleep on (?:it|this)"
    r"|think (?:it|this) over|think about (?:it|this)(?: first| again)?|ask \w+ (?:\w+ )?first)"
    rf"|{_WHEN}(?: (?:is|would be) better)"
    rf"|(?:i )?(?:'?ve |have )?(?:gotta|got to|have to|need to|must) (?:go|run|leave|head (?:out|off)|dash)"
    rf"(?: (?:now|offline|{_WHEN}))?|gtg|g2g"
    r"|(?:(?:can|could|shall) (?:we|you|i) |let's |lets |i )?(?:put|set|leave|park|shelve) (?:this|it|that)(?: one)?"
    r"(?: (?:aside|on hold|on ice|away|for (?:now|later|a (?:bit|while))))?",
    rf"(?:vielleicht|lieber|eher|erst) {_WANN}(?: (?:wieder|weiter))?"
    rf"|(?:lass(?:t)? uns|ich|wir|können wir|kann ich|machen wir|mach ich|mache ich)"
    r"(?: (?:mach|mache|machen|komme|kommen|melde|schaue|gucke|überlege|antworte|entscheide|beende))?"
    rf"(?: (?:das|es|mich|mir|hier|den rest|bitte|wieder|dann|damit|lieber|erst|noch|mal))* {_WANN}"
    r"(?: (?:weiter|wieder|machen|weitermachen|fertig|beenden|fortsetzen|darauf zurück|zurück|noch ?mal|an|klären"
    r"|erledigen|überlegen))*"
    rf"|(?:jetzt|heute|gerade|im moment) nicht(?: mehr)?|nicht (?:jetzt|heute)(?:[, ]+(?:ich|wir) .{{3,40}} {_WANN})?"
    r"|(?:ich )?(?:habe? )?(?:ich )?(?:gerade|im moment|aktuell|derzeit|momentan) nichts"
    r"|(?:ich )?melde mich(?: (?:dann|wieder|noch))*"
    r"|(?:ich )?(?:habe? )?(?:gerade |jetzt |heute )*keine zeit(?: (?:jetzt|heute|gerade))?"
    r"|(?:ich )?(?:will |wollte |möchte )?(?:erst ?mal |das |hier )*(?:nur |bloß )(?:mal |kurz )*"
    r"(?:testen|ausprobieren|probieren)|(?:ich )?(?:teste|probiere) (?:erst ?mal |das |hier )*nur(?: aus)?"
    r"|(?:ich )?(?:schau\w*|guck\w*|seh\w*) (?:mich |mir (?:das )?)?(?:erst ?mal |hier )*(?:nur |bloß )(?:mal |hier )*"
    r"(?:um|an)?|(?:ich )?(?:will |wollte |möchte )?(?:mich )?nur (?:mal |kurz )*(?:umschauen|umsehen|schauen|gucken"
    r"|stöbern)|(?:ich )?(?:muss|will|möchte) (?:noch )?(?:eine nacht )?(?:darüber|drüber|es mir|mir das)"
    r"(?: noch| erst| mal)* (?:schlafen|nachdenken|überlegen)"
    rf"|(?:(?:mache|mach) ich )?{_WANN} (?:weiter|mehr)"
    r"|(?:ich )?(?:muss|müsste) (?:jetzt |gleich |leider |schnell |kurz )*(?:los|weg|gehen|aufhören|fort)"
    r"|(?:leg|stell|lass|pack)\w* (?:das|es|dies)(?: bitte| erst ?mal| mal)* (?:beiseite|zur seite|weg|auf eis|liegen)",
    rf"(?:quizás?|tal vez|mejor|a lo mejor) {_CUANDO}"
    r"|(?:lo |la )?(?:sigo|seguimos|seguiré|continúo|continuamos|hacemos|hago|vemos|dejamos|dejémoslo|hagámoslo"
    rf"|sigamos|termino|terminamos|vuelvo|hablamos)(?: con esto| esto| con ello| para| lo)* {_CUANDO}"
    r"|(?:de momento|por ahora|ahora mismo) (?:no tengo )?nada|ya (?:te )?(?:aviso|escribo|diré)"
    r"|ahora no(?: puedo)?|hoy no(?: puedo)?|no ahora|(?:ahora |hoy )?no tengo tiempo(?: ahora| hoy)?"
    r"|(?:solo|sólo|solamente) (?:estoy )?(?:mirando|probando|curioseando|echando un vistazo|viendo)|(?:estoy )?"
    r"(?:solo|sólo) (?:mirando|viendo)|(?:lo |tengo que |déjame |quiero )?(?:consultarlo con la almohada|pensarlo"
    r"(?: un poco| mejor)?)"
    rf"|{_CUANDO} (?:sigo|seguimos|continúo|termino|vuelvo)"
    r"|(?:ahora |ya )?(?:me tengo que|tengo que|debo) (?:ir(?:me)?|salir|dejarlo)(?: ya| ahora)?"
    r"|(?:ya )?me voy(?: ya)?"
    r"|(?:deja|dejemos|aparca|aparquemos) (?:esto|eso)(?: para (?:luego|después|más tarde))?",
)
_POLITE: Final = (
    r"(?:(?:thanks|thank you|ok|okay|hm+|well|no|sorry|so|oh|hi|hello|stop|wait|actually|please"
    r"|danke|nein|hallo|moment|ne+|ach|tut mir leid|gracias|hola|perdón|bueno|pues|ya)[ ,.!]+)*"
)
_AFTER: Final = (
    r"(?:[ ,.!]+(?:please|pls|plz|thanks|thank you|then|ok|okay|instead|again|bye|bitte|danke|dann|gut|tschüss|por "
    r"favor|gracias|vale|adiós|tbh|for now|first|erst ?mal))*"
)
_LATER_SAID: Final = re.compile(rf"^{_POLITE}(?:{'|'.join(_LATER)}){_AFTER}$")

_IT: Final = (
    r"(?:this|it|that|all|everything|all of (?:it|this|that)|(?:this|the|my) (?:whole )?(?:thing|draft|brief|project"
    r"|form|job|one|task))"
)
_DROP: Final = (
    rf"(?:(?:can|could|would|will) you )?(?:i (?:want|would like|need) to |let's |lets |let me |can i |how do i )?"
    rf"(?:delete|erase|remove|discard|trash|bin|throw away|get rid of|scrap|drop) {_IT}(?: away)?(?: again)?"
    rf"|throw {_IT} away|forget (?:about )?(?:this|the (?:whole thing|project))|delete",
    r"(?:(?:kannst|können|könntest) (?:du|wir|sie) )?(?:lösch\w*|verwirf\w*|wirf|schmeiß|entfern\w*)"
    r"(?: (?:das|es|alles|den entwurf|das (?:ganze|projekt)|diesen entwurf|dieses projekt|bitte|wieder|mal|komplett"
    r"|hier))+(?: (?:weg|raus))?|(?:das|alles|den entwurf|das projekt|das ganze)(?: bitte| wieder)* (?:löschen"
    r"|verwerfen|wegwerfen)",
    r"(?:puedes |quiero |me gustaría )?(?:b[oó]rr(?:ar|a)(?:l[oa])?|elimin(?:ar|a)(?:l[oa])?|elimínal[oa]|descártal[oa]"
    r"|descart(?:ar|a))(?: (?:esto|todo|eso|el (?:borrador|proyecto)|este (?:borrador|proyecto)))*",
)
_DROP_SAID: Final = re.compile(rf"^{_POLITE}(?:{'|'.join(_DROP)}){_AFTER}$")

_NOT_YET: Final = re.compile(
    rf"^{_POLITE}(?:not (?:quite |just )?(?:yet|now|today|ready)(?: yet)?|i'm not ready(?: yet)?|wait"
    r"|(?:jetzt |heute )?noch nicht|(?:ich bin )?noch nicht (?:ganz )?(?:fertig|soweit|so weit)|warte(?: noch)?"
    r"|todavía no|aún no|espera)"
    r"(?:[ ,.;:–-]+(?:because|first|i|we|my|she|he|ich|wir|mein\w*|erst|weil|tengo|debo|mi|porque"
    r"|primero)\b(?!.*\bbut\b)[^?]*)?"
    rf"{_AFTER}$"
)


def not_yet(text: str) -> bool:
    """Whether a last look is answered with "not yet"."""
    flat = _flat(text)
    return bool(flat) and bool(_NOT_YET.match(flat))


def waits(text: str) -> bool:
    """Whether a "not yet" is only a "wait", after which the answer may follow at once."""
    return bool(re.match(r"^(?:wait|warte|espera)\b", _flat(text)))


def puts_off(text: str) -> bool:
    """Whether the whole message says: another time, or that its writer only looks around."""
    flat = _flat(text)
    if not flat or _LATER_SAID.match(flat):
        return bool(flat)
    clauses = [clause.strip() for clause in re.split(r"[,.;!]+", flat) if clause.strip()]
    put_off = [bool(_LATER_SAID.match(clause)) for clause in clauses]
    return any(put_off) and all(off or is_chatter(clause) for off, clause in zip(put_off, clauses, strict=True))


def throws_away(text: str) -> bool:
    """Whether the whole message asks to delete what is being talked about."""
    flat = _flat(text)
    return bool(flat) and bool(_DROP_SAID.match(flat))


def _flat(text: str) -> str:
    """The words of a short message in one line; "" for anything longer."""
    flat = plain(text, MOST + 1).strip()
    return " ".join(lower(flat).strip(" .!?¡¿…").split()) if 0 < len(flat) <= MOST and "\n" not in flat else ""
