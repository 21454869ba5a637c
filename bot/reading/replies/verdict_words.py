"""How criteria are judged in short, by language: met and not met, the head of a fix, and what is wished besides."""

import re
from typing import Final

# Each is the alternatives of English, German and Spanish in this order; another language is another line in each.
_MET = (
    r"y|yes|yep|yeah|ok|okay|met|true|done|pass(?:es|ed)?",
    r"j|ja|jep|erfüllt|stimmt|erledigt|passt",
    r"s|sí|si|cumplid[oa]s?|cumple[n]?|hecho|vale",
)
_UNMET = (
    r"n|no|nope|not met|not|unmet|missing|fail(?:s|ed)?",
    r"nein|nee|nicht erfüllt|nicht|fehlt|unerfüllt",
    r"no cumple|falta",
)
_EVERY = (
    r"all|every(?:thing| one| criterion)?|each",
    r"alle|alles|jede[sr]?|sämtliche",
    r"todo|todos|todas|cada uno",
)
_BUT = (
    r"except|but|apart from|besides|other than|all but|only",
    r"außer|ausser|bis auf|aber|nur",
    r"excepto|menos|salvo|pero|solo|sólo",
)
_BAD = (
    r"(?:still )?needs? (?:a |to be )?(?:fix(?:ing|ed)?|work|changed?|redone|another (?:round|go|try|look))"
    r"|(?:must|has to|should) be (?:fixed|changed|redone|reworked)|(?:is |are )?(?:wrong|off|bad)"
    r"|(?:please )?(?:fix(?: it| this)?|redo(?: it)?)|(?:isn't|aren't|(?:is |are )?not) (?:ok|okay|good|right|met"
    r"|done|fine|there yet|acceptable|enough|ready|finished|passed)|(?:doesn't|does not|didn't)(?: pass)?(?=\W*$|[:,.])"
    r"|(?:isn'?t|aren'?t)(?=\W*$|[:,.])|(?:is )?not(?=\W*$|[:,.])|no|n|fail(?:s|ed)?|to be fixed",
    r"(?:bitte )?korrigier\w*|(?:bitte )?nachbessern|(?:stimmt|passt|passen|geht|ist) (?:so )?nicht(?: (?:ok|okay|gut"
    r"|erfüllt|richtig|fertig))?|überarbeiten|muss (?:noch ?mal |noch |neu )*(?:gemacht|korrigiert|überarbeitet"
    r"|geändert) werden|(?:ist )?falsch|nicht (?:ok|okay|gut|erfüllt)|nicht(?=\W*$|[:,.])|nein|nochmal|bitte"
    r"|ausbessern",
    r"(?:por favor )?(?:hay que )?(?:corregir|corrige|arreglar|arregla|rehacer)(?:lo|la)?|está (?:mal|incorrect[oa])"
    r"|mal|incorrect[oa]|no cumple|no está bien|no(?=\W*$|[:,.])",
)
_WISHED = (
    r"(?:add|include|put|make|insert|give(?! me (?:until|till|time|a|some|more))|provide|send|write|create"
    r"|translate|use|attach)\b.{2,}",
    r"(?:ergänze?|füge?|mache?|schreibe?|übersetze?|setze?|nimm|schicke?)\b.{2,}|.{2,60}(?:ergänzen|hinzufügen"
    r"|einfügen|dazu|schicken|senden|mitschicken|beilegen)",
    r"(?:añade|agrega|incluye|pon|haz|escribe|traduce|usa|adjunta)\b.{2,}",
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(words)


MARK: Final = re.compile(
    r"\b(?:C|criteri(?:on|o)|kriterium|point|punkt|punto)\s?#?(\d{1,2})\b\s*[:=,.-]?\s*", re.IGNORECASE
)
MET: Final = re.compile(rf"^\W*(?:{_any(_MET)}|✓|✔|all met|all good)\b\W*|^\W*[✓✔]\W*", re.IGNORECASE)
UNMET: Final = re.compile(rf"^\W*(?:{_any(_UNMET)}|✗|✘)\b\W*|^\W*[✗✘]\W*", re.IGNORECASE)
EVERY: Final = re.compile(rf"\b(?:{_any(_EVERY)})\b", re.IGNORECASE)
EVERYTHING: Final = re.compile(
    rf"^\W*(?:(?:{_any(_EVERY)})\b(?: of (?:it|them|these))?(?: criteria| two| three| four| five)?(?: is| are| ist"
    rf"| sind| está| están)?[\s,:-]*"
    rf"(?:{_any(_MET)}|good|fine|✓|✔)"
    rf"|(?:{_any(_MET)}|✓|✔)[\s,]+(?:to|for|on|with|zu|a)?\s*(?:{_any(_EVERY)}|allem)"
    r"(?: of (?:it|them|these)| criteria)?)\W*$",
    re.IGNORECASE,
)
SEQUENCE: Final = re.compile(r"(?:^|(?<=[\s,;/.]))(y|n|yes|no|ja|nein|sí)(?=[\s,;:./]|$)", re.IGNORECASE)
EXCEPT: Final = re.compile(rf"\b(?:{_any(_BUT)})\b", re.IGNORECASE)
FIX: Final = re.compile(rf"^\W*(?:{_any(_BAD)})\b\W*", re.IGNORECASE)
UNHAPPY: Final = re.compile(
    r"\b(?:(?:i'm |i am |we are |we're )?(?:not (?:really |quite )?(?:happy|satisfied|ok|okay)|unhappy)"
    r"|i (?:do not|don't) (?:like|accept)|(?:bin ich |ich bin )?nicht (?:ganz )?zufrieden|gefällt mir nicht"
    rf"|no (?:estoy |me )?(?:content[oa]|satisfech[oa]|conforme|gusta)|{_any(_BAD)})\b",
    re.IGNORECASE,
)
"""Says that something is wrong and not what."""
WISH: Final = re.compile(
    r"^\W*(?:(?:one more thing|noch etwas|una cosa más)\W+)?"
    r"(?:(?:and|also|but|plus|then|oh|und|auch|noch|y|también|además)\s+)*(?:(?:please|bitte|por favor)\s+)?"
    r"(?:(?:also|noch|auch|también)\s+)?"
    r"(?:(?:can|could|would) you(?: please)?(?: also)?\s+|(?:kannst|könntest) du (?:bitte )?(?:noch |auch )?"
    r"|(?:i|we)(?: would|'d)? (?:also )?(?:want|like|need|wish)(?: to have)?\s+|let'?s\s+|(?:puedes|podrías)\s+)?"
    rf"({_any(_WISHED)})$",
    re.IGNORECASE,
)
