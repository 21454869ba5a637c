"""What people say beside an answer that they think they have given already: "30 recipes obviously, i just told you"."""

import re
from typing import Final

MOST: Final = 200
# English, German and Spanish in this order; another language is another line in each.
_SAID: Final = (
    r"(?:(?:as|like) )?(?:i|we)(?:'ve| have)? (?:just |already |literally |clearly )*(?:told|said|wrote|mentioned)"
    r"(?: (?:you|it|that|so|this))*(?: (?:already|before|above|earlier|twice|just now))*"
    r"|as (?:already )?(?:said|mentioned|written|told)(?: (?:above|before|already))*|see above|once (?:again|more)",
    r"(?:wie (?:ich )?)?(?:(?:schon|bereits|eben|gerade|oben) )*(?:gesagt|geschrieben|erwähnt)(?: habe)?"
    r"|(?:das )?(?:habe?|hab) ich (?:dir |ja |doch |schon |gerade |eben |bereits )*(?:gesagt|geschrieben)|siehe oben",
    r"(?:como )?(?:ya )?(?:te )?(?:lo )?(?:dije|he dicho|decía|mencioné|escribí)(?: antes| ya| arriba)*|ver arriba",
)
_OBVIOUSLY: Final = r"(?:obviously|of course|duh|natürlich|logisch|offensichtlich|obviamente|claro|por supuesto)"
_TAIL: Final = re.compile(
    rf"(?:[\s,.;:!()-]+(?:{_OBVIOUSLY}[\s,.!]+)?(?:{'|'.join(_SAID)})|[\s,]+{_OBVIOUSLY})[\s.!)]*$", re.IGNORECASE
)
_HEAD: Final = re.compile(rf"^(?:{'|'.join(_SAID)})[\s]*[,:;-]+\s*(?=\S)", re.IGNORECASE)


_SAYING: Final = re.compile(
    r"[\s,.!;:-]*\b(?:(?:i|we) (?:just |already |clearly )*(?:said|told you|wrote|meant)|is what i (?:said|meant|wrote)"
    r"|(?:hab|habe) ich (?:dir |ja |doch |schon |gerade |eben )*(?:gesagt|geschrieben|gemeint)"
    r"|(?:sagte|meinte|schrieb) ich(?: doch| ja)*|ich (?:sagte|meinte|hab(?:e)?)(?: doch| ja)*"
    r"(?= .+ gesagt)|(?:ya )?(?:te )?(?:lo )?(?:dije|he dicho|quise decir))\b[\s,.!;:-]*",
    re.IGNORECASE,
)


def what_was_said(text: str) -> str:
    """What somebody insists on having said, without the insisting: "vormittag hab ich gesagt, 11 in the morning" is
    "vormittag, 11 in the morning". "" where nothing is insisted on, or nothing else is said."""
    found = _SAYING.search(text) if len(text) <= MOST else None
    if found is None:
        return ""
    before, after = text[: found.start()].strip(" ,.!;:-"), text[found.end() :].strip(" ,.!;:-")
    return ", ".join(part for part in (before, after) if part)


def without_said_before(text: str) -> str:
    """The answer alone; the words as they are where nothing else would be left, and of anything long."""
    bare = text.strip()
    if len(bare) > MOST or "\n" in bare:
        return text
    before = ""
    while bare != before:
        before, bare = bare, _HEAD.sub("", _TAIL.sub("", bare))
    return bare if any(map(str.isalnum, bare)) else text
