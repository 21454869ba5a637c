"""How criteria are judged, by language: met and not met, pass and fix, the rest, and what is wished besides."""

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
_GOOD = (
    r"pass(?:es|ed)?|ok|okay|good|fine|yes|y|great|perfect|(?:is|are|looks?) (?:ok|good|fine|perfect)",
    r"passt|passen|gut|in ordnung|bestanden|erfüllt|stimmt|ja|(?:ist|sind) (?:ok|okay|gut|in ordnung|erfüllt)",
    r"pasan?|bien|vale|correct[oa]|aprobad[oa]|perfecto|sí|cumple|(?:está|están) (?:bien|ok|correct[oa]s?)",
)
_BAD = (
    r"needs? (?:a )?(?:fix(?:ing)?|work|change|another)|(?:please )?(?:fix|redo)|(?:is )?(?:not|wrong)(?: \w+)?|no"
    r"|n|fail(?:s|ed)?",
    r"(?:bitte )?korrigier\w*|(?:bitte )?nachbessern|(?:stimmt|passt|passen|geht|ist) nicht(?: \w+)?|überarbeiten"
    r"|falsch|nicht (?:ok|okay|gut|erfüllt)|nein|nochmal|ausbessern",
    r"(?:por favor )?corregir|corrige|está (?:mal|incorrect[oa])|arreglar|arregla|rehacer|mal|incorrect[oa]"
    r"|no cumple|no está bien",
)
_KEEP = (
    r"accept(?:ed)?(?: it| them)? as (?:it )?is|as (?:it )?is|accept(?:ed)?|let it be",
    r"so lassen|bleibt so|so annehmen|angenommen wie es ist|akzeptiert",
    r"(?:dejar(?:lo)?|déjalo|aceptar(?:lo)?) así|tal cual|aceptad[oa]",
)
_REMAINING = (
    r"(?:the )?(?:rest|others?|remaining(?: ones)?)",
    r"(?:der rest|die anderen|die übrigen|restliche)",
    r"(?:el resto|los demás|las demás|los otros)",
)
_WISHED = (
    r"(?:add|include|put|make|insert|give|provide|send|write|create|translate|use|attach)\b.{2,}",
    r"(?:ergänze?|füge?|mache?|schreibe?|übersetze?|setze?|nimm|schicke?)\b.{2,}|.{2,60}(?:ergänzen|hinzufügen"
    r"|einfügen|dazu)",
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
PASS: Final = re.compile(rf"^\W*(?:{_any(_GOOD)}|✓)\b\W*", re.IGNORECASE)
FIX: Final = re.compile(rf"^\W*(?:{_any(_BAD)})\b\W*", re.IGNORECASE)
AS_IS: Final = re.compile(rf"^\W*(?:{_any(_KEEP)})\b\W*", re.IGNORECASE)
REST: Final = re.compile(
    rf"\b(?:{_any(_REMAINING)})\s+(?:is |are |all |ist |sind |está |están )?(?:{_any(_GOOD)})\b\W*"
    r"|\bpass the rest\b\W*",
    re.IGNORECASE,
)
ALL_PASS: Final = re.compile(
    rf"^\W*(?:(?:(?:ist|está|passt) )?(?:all|everything(?:'s)?|every criterion|alles?|todo|todos)(?: of (?:it|them))?"
    rf"(?: is| are| criteria| ist| sind| está| están)?\s*(?:{_any(_GOOD)})|pass(?:es)?(?: all| everything)?"
    rf"|passt alles|all)\b\W*",
    re.IGNORECASE,
)
WISH: Final = re.compile(
    r"^\W*(?:(?:and|also|but|plus|then|oh|und|auch|noch|y|también|además)\s+)*(?:(?:please|bitte|por favor)\s+)?"
    r"(?:(?:also|noch|auch|también)\s+)?"
    r"(?:(?:can|could|would) you(?: please)?(?: also)?\s+|(?:kannst|könntest) du (?:bitte )?(?:noch |auch )?"
    r"|(?:i|we)(?: would|'d)? (?:also )?(?:want|like|need|wish)(?: to have)?\s+|let'?s\s+|(?:puedes|podrías)\s+)?"
    rf"({_any(_WISHED)})$",
    re.IGNORECASE,
)
