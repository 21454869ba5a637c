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
    rf"(?:(?:please|can we|can you|could you|let's|lets|i want to|i would|i'd|better|no|hey|actually)[, ]+){{0,3}}"
    rf"(?:(?:re)?name {_THING}(?: to| into| as)?|rename to|call {_THING}(?: rather| better)?|change (?:the|its) "
    rf"(?:title|name) to|(?:the )?(?:new )?(?:title|name)(?: should be| is|:| =)|retitle(?: {_THING})?(?: to| as)?)",
    rf"(?:(?:bitte|nein|besser|lieber|kannst du|können wir)[, ]+){{0,2}}"
    rf"(?:(?:be)?nenne? {_DING}(?: bitte| besser| lieber)?(?: um in| in)?|(?:(?:der|neuer) )?titel(?: soll| ist|:)|"
    rf"umbenennen in)",
    rf"(?:(?:por favor|no|mejor|puedes)[, ]+){{0,2}}"
    rf"(?:llám[ae]l[oa]|llamar{_COSA}|renómbral[oa](?: como| a)?|renombrar a|"
    rf"cambiar? el (?:título|nombre) a|(?:el )?(?:nuevo )?título(?: es|:))",
)
_RENAMES: Final = re.compile(rf"^(?:{'|'.join(_FORMS)})\s+(?P<name>.+)$")
_TAIL: Final = re.compile(
    r"(?:[ ,]+(?:instead|please|thanks|rather|from now on|bitte|stattdessen|danke|por favor|gracias|mejor))+$",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"^(?:a day|quits|off|back|it|that|this|in|so|them|what|whatever|anything|something)\b", re.IGNORECASE
)


def new_title(text: str) -> str:
    """The name that one line of words gives to the project, as it was written; "" if they give none."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or "\n" in flat:
        return ""
    found = _RENAMES.match(lower(flat).rstrip(" ?!."))
    if found is None:
        return ""
    name = flat[found.start("name") : found.end("name")].strip()
    bare = _TAIL.sub("", name).strip(" \"'.,!?")
    return "" if not any(map(str.isalnum, bare)) or _NO_NAME.match(bare) else bare
