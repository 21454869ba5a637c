"""How work is graded in words: "4/5", "muy bien todo", "lovely, but late"; and words that leave a survey out.

Each table is English, German and Spanish; another language is another line in each.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.language.questions import asks
from bot.reading.replies.chatter import is_question
from bot.reading.replies.first_words import hands_over
from bot.reading.replies.requests import requests

Again = Literal["", "yes", "maybe", "no"]
MOST: Final = 300
"""Characters of a grade; a longer text is something else."""
_ASKED_BESIDE: Final = ("record", "message", "status", "resume")

# From which share of the best a figure is which mark.
_SHARES: Final = ((0.9, 4), (0.7, 3), (0.45, 2))
_OF: Final = re.compile(r"(?<![\d/.,])(\d{1,2}(?:[.,]5)?) ?(?:/|out of|of|von|aus|de|sobre) ?(5|6|10|100)(?![\d/])")
_STARS: Final = re.compile(r"(?<![\d/.,])([0-5]) ?(?:stars?|sterne?|estrellas?|★|⭐)|((?:⭐|★){1,5})")
_NOT_BAD: Final = (
    r"not (?:at all )?bad|(?:can ?not|can't|cant) complain|no complaints?"
    r"|(?:gar )?nicht (?:so )?(?:schlecht|übel)|kann (?:mich )?nicht (?:be)?klagen|nichts zu meckern"
    r"|(?:nada|no (?:está|estuvo)(?: nada)?) mal|sin quejas|no me puedo quejar"
)
_VERY: Final = r"very|really|so|super|extremely|sehr|richtig|echt|wirklich|total|muy|súper|realmente"
_GOOD: Final = (
    r"good|nice|well|solid|happy|satisfied|pleased|clear|helpful|gut(?:e[rns]?)?|schön|ordentlich|solide|zufrieden"
    r"|klar|hilfreich|bien|buen[oa]?|content[oa]|satisfech[oa]|clar[oa]|cumplió"
)
_TOP: Final = (
    r"top|great|excellent|perfect(?:ly)?|awesome|amazing|brilliant|fantastic"
    r"|outstanding|superb|wonderful|lovely|love[ds]?"
    r"|stellar|flawless|toll|super|klasse|spitze|perfekt|hervorragend|großartig|ausgezeichnet|wunderbar|einwandfrei"
    r"|genial|excelente|perfect[oa]|fantástic[oa]|estupend[oa]|increíble|maravillos[oa]|encantad[oa]|encantó"
)
_FAIR: Final = r"ok|okay|okey|alright|fine|decent|acceptable|passt|in ordnung|vale|aceptable|correct[oa]"
_SO_SO: Final = (
    r"so[- ]?so|meh|mediocre|average|mixed|middling|mittel(?:mäßig)?|durchwachsen|geht so|naja|na ja|regular"
    r"|más o menos"
)
_BAD: Final = (
    r"bad(?:ly)?|poor(?:ly)?|terrible|awful|horrible|disappoint\w+|unhappy|useless|worst|never again|waste"
    r"|schlecht\w*|miserabel|furchtbar|enttäuscht|enttäuschend|unzufrieden|katastrophe|nie wieder"
    r"|mal|mala|malo|fatal|pésim[oa]|decepcion\w+|horrible|descontent[oa]|nunca más"
)
_FLAW: Final = (
    r"messy|late|slow|sloppy|unclear|confus\w+|forgot(?:ten)?|miss(?:ed|ing)|chaotic|vague|rough|incomplete"
    r"|chaotisch|(?:zu )?spät|langsam|unklar|vergessen|fehlt\w*|schlampig|holprig|unvollständig"
    r"|tarde|lent[oa]|confus[oa]|olvid\w+|faltab?a\w*|desordenad[oa]|caótic[oa]|incomplet[oa]"
)
_DENIED: Final = (
    r"(?:not|isn't|wasn't|isnt|wasnt|nicht|kein\w*|no(?: (?:es|está|fue|estuvo|ha sido))?|nada|nunca|ni)"
    rf" (?:(?:that|all that|too|especially|the|a|an|al\w*|besonders|ganz|tan|del todo|{_VERY}) ){{0,2}}"
)
_BUT: Final = re.compile(
    r"\b(?:but|although|though|however|except|only|aber|allerdings|außer|nur|obwohl|pero|aunque|salvo|solo)\b"
)
_WOULD: Final = (
    r"(?:(?:would|'d|ll|will) (?:\w+ ){0,3}again|any ?(?:day|time)|in a heartbeat"
    r"|(?:immer|gern\w*|jederzeit) wieder|jederzeit(?: gern\w*)?|würde (?:\w+ ){0,4}(?:wieder|nochmal|noch einmal)"
    r"|volvería a \w+|(?:\w+ía|repetiría)(?: \w+){0,3} (?:otra vez|de nuevo)|repetiría|cuando sea)"
)
_WOULD_NOT: Final = (
    r"(?:never|not|wouldn't|wouldnt|won't|nie|nicht|nunca|no) (?:\w+ ){0,4}?(?:again|wieder|nochmal|más|de nuevo"
    r"|otra vez)|no volvería|no repetiría|nie wieder|nunca más|never again"
)
_RATHER_NOT: Final = r"(?:i'd |i would )?(?:rather|probably) not|(?:eher|lieber) nicht|(?:mejor|creo que) no"
_MAYBE: Final = (
    r"maybe|perhaps|possibly|(?:it )?depends|not sure"
    r"|vielleicht|eventuell|mal sehen|kommt (?:ganz )?(?:drauf|darauf) an"
    r"|quizás?|tal vez|a lo mejor|depende"
)
_LEFT_OUT: Final = re.compile(
    r"(?:(?:no|nein|nah|nee|sorry|lo siento) )?(?:(?:i|id|i'd|i would) )?(?:"
    r"rather not(?: (?:say|answer|rate))?|prefer not(?: to)?(?: (?:say|answer|rate))?|no (?:surveys?|ratings?|comment)"
    r"|no time(?: (?:for|to) .{1,40})?|(?:do not|don't|dont) (?:want to|feel like|have time|wanna|like)(?: .{1,40})?"
    r"|not in the mood|not interested|(?:no|hate) surveys?|leave me alone|no thanks?|no thank you"
    r"|(?:ich )?(?:hab\w* )?(?:gerade )?(?:keine? (?:lust|zeit|bock|umfragen?|kommentar))(?: .{1,40})?|lieber nicht"
    r"|(?:ich )?(?:möchte|will|mag)(?: ich)?(?: das| dazu)?(?: lieber)? nicht(?:s)?(?: (?:sagen|bewerten|antworten))?"
    r"|nein danke|lass(?:t)? mich(?: in ruhe)?"
    r"|(?:prefiero|mejor) no(?: \w+){0,2}|no (?:tengo|hay) (?:tiempo|ganas)(?: .{1,40})?|sin (?:ganas|comentarios)"
    r"|no quiero(?: .{1,40})?|no me apetece|no gracias|paso(?: de .{1,30})?|nada de encuestas"
    r")(?: (?:please|thanks|thx|danke|bitte|gracias|sorry))?"
)


@dataclass(frozen=True, slots=True)
class Grade:
    """What words grade work as: one mark from 1 to 4, or the two likely ones, the better first; and whether they say
    that one would work together again."""

    marks: tuple[int, ...]
    again: Again = ""


def grade(text: str) -> Grade | None:
    """What a message grades; None where it grades nothing, asks, or only acknowledges ("ok"). Never raises."""
    flat = plain(text, MOST + 1).strip()
    low = lower(flat)
    if not flat or len(flat) > MOST or "?" in flat or asks(flat) or is_question(flat):
        return None
    if hands_over(flat) or requests(flat, _ASKED_BESIDE).found:
        return None
    again = would_again(low)
    marks = _figure(low) or _in_words(low) or ((4, 3) if again == "yes" else (2, 1) if again == "no" else ())
    return Grade(marks, again) if marks else None


def would_again(text: str) -> Again:
    """Whether one would work with somebody again, where the words say so; "" where they do not."""
    low = lower(plain(text, MOST))
    if _has(_WOULD_NOT, low):
        return "no"
    if _has(_WOULD, low):
        return "maybe" if _has(_MAYBE, low) else "yes"
    return ""


def likely_again(text: str) -> Again:
    """What a short answer to the question itself leaves open ("depends") or denies ("rather not"); else ""."""
    low = lower(plain(text, MOST)).strip(" .!")
    return "no" if re.fullmatch(_RATHER_NOT, low) else "maybe" if _has(_MAYBE, low) else ""


def leaves_out(text: str) -> bool:
    """Whether a whole message says that somebody does not want to be asked ("keine Lust")."""
    return bool(_LEFT_OUT.fullmatch(" ".join(re.findall(r"[\w'’]+", lower(plain(text, MOST)))).replace("’", "'")))


def _figure(low: str) -> tuple[int, ...]:
    share: float | None = None
    if found := _OF.search(low):
        share = float(found[1].replace(",", ".")) / float(found[2])
    elif found := _STARS.search(low):
        share = (int(found[1]) if found[1] else len(found[2])) / 5
    if share is None or share > 1:
        return ()
    return (next((mark for least, mark in _SHARES if share >= least), 1),)


def _in_words(low: str) -> tuple[int, ...]:
    left = re.sub(rf"\b(?:{_WOULD_NOT}|{_WOULD})\b", " ", low)
    praised, left = _taken(_NOT_BAD, left)
    spoilt, left = _taken(rf"{_DENIED}(?:{_GOOD}|{_TOP}|{_FAIR})", left)
    middling, left = _taken(_SO_SO, left)
    bad, left = _taken(_BAD, left)
    flawed = _has(_FLAW, left)
    very = _has(_TOP, left) or _has(rf"(?:{_VERY}) (?:{_GOOD})", left)
    good = praised or very or _has(_GOOD, left)
    fair = _has(_FAIR, left) and len(left.split()) > 1
    worse = spoilt or bad or flawed or middling
    if good:
        mixed = worse or _BUT.search(left)
        return (3, 2) if mixed else (4,) if very else (3,)
    if fair:
        return (2,) if worse or _BUT.search(left) else (3,)
    if middling:
        return (2,)
    if bad or spoilt:
        return (1,) if not flawed else (2, 1)
    return (2, 1) if flawed else ()


def _has(form: str, low: str) -> bool:
    return re.search(rf"(?<!\w)(?:{form})(?!\w)", low) is not None


def _taken(form: str, low: str) -> tuple[bool, str]:
    """Whether it is there, and the rest without it, so that no word is read twice."""
    rest = re.sub(rf"(?<!\w)(?:{form})(?!\w)", " ", low)
    return rest != low, rest
