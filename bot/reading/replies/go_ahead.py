"""A yes at the last look, in more words than a yes: "sieht gut aus, mach die Anzeige", "está bien así", "all good, go".

Every clause has to agree; a "but", a figure or a question makes it none.
"""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.yesno import yesno

MOST: Final = 80
# English, German and Spanish in this order; another language is another line in each.
_AGREED: Final = re.compile(
    r"\b(?:yes|yep|yeah|yup|ok|okay|good|great|perfect|fine|right|correct|agreed|go|ship|lgtm|send|publish|proceed"
    r"|continue|works?|love|like|make the ad|do it|nice|happy|all set|ready|post it|excellent|wonderful|awesome"
    r"|brilliant|approved)\b"
    r"|\b(?:ja|jo|jep|gut|passt|perfekt|prima|super|stimmt|richtig|einverstanden|okay|klar|in ordnung|mach|machen"
    r"|los|weiter|genau|schön|toll|fertig|so lassen|gefällt|abschicken|raus|wunderbar|ausgezeichnet|hervorragend"
    r"|bestens|top|freigegeben|los geht's|(?:mach|erstell|schreib)e? (?:mal |bitte |jetzt )*die (?:anzeige"
    r"|ausschreibung))\b"
    r"|\b(?:sí|si|bien|perfecto|vale|adelante|correcto|de acuerdo|claro|genial|listo|hazlo|dale|publícalo|estupendo"
    r"|me gusta|conforme|exacto|así es|excelente|fantástico|maravilloso|aprobado"
    r"|(?:haz|crea|escribe|prepara) (?:ya )?el anuncio)\b"
)
_SMALL: Final = vocabulary(
    "it is it's this that that's the all looks look sounds seems just now then please thanks thank you me to for us "
    "everything very really so lets let's let go ahead with can we i'm i am ad make and by way on off do as "
    "das ist es sieht aus so alles die anzeige mal bitte danke jetzt dann wir ich ist's auch mir sehr ganz und klingt "
    "geht kann sie hört sich an für mich machen mach daraus eine raus damit ab "
    "está es esto todo así el anuncio la lo por favor gracias ahora pues me parece muy y que queda tal como se haz con "
)
_BUT: Final = re.compile(
    r"\d|\?|\b(?:but|except|only|not|no|don't|dont|never|wait|first|instead|change|however|almost|aber|nur|nicht|kein\w*"
    r"|außer|erst|statt|ändern|ändere|fast|noch|pero|salvo|sólo|solo|cambia\w*|nunca|casi|todavía|falta)\b"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def goes_ahead(text: str) -> bool:
    """Whether a short message agrees as a whole with what was shown last."""
    flat = lower(plain(text, MOST + 1)).strip()
    if not 0 < len(flat) <= MOST or "\n" in flat or _BUT.search(flat):
        return False
    clauses = [clause for clause in re.split(r"[,.;!:]+", flat) if _WORD.search(clause)]
    return bool(clauses) and any(_AGREED.search(clause) for clause in clauses) and all(map(_agrees, clauses))


def _agrees(clause: str) -> bool:
    rest = _AGREED.sub(" ", clause)
    return yesno(clause) == "yes" or _SMALL.issuperset(_WORD.findall(rest))
