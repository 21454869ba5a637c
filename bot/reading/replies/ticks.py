"""Ticks in words at a list of proposals: some of them, all, none, and what the writer adds beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.reading.language.listing import split_lines
from bot.reading.language.plain import lower, plain
from bot.reading.replies.choices import picked

MOST: Final = 2000


@dataclass(frozen=True, slots=True)
class Ticks:
    """The places (from 0) of what was ticked, and the writer's own additions."""

    places: tuple[int, ...] = ()
    added: tuple[str, ...] = ()


# English, German and Spanish in this order; another language is another line in each.
_NONE: Final = re.compile(
    r"^\W*(?:(?:none|neither|no one|not one|nothing)(?: of (?:these|those|them|the above|that))?"
    r"|(?:keine?[rs]?|nichts)(?: (?:davon|von (?:diesen|denen)))?"
    r"|ningun[oa](?: de (?:estos|estas|ellos|ellas|los anteriores))?|nada de eso)\W*$"
)
_ALL: Final = re.compile(
    r"^\W*(?:please )?(?:(?:i would |i'd |i'll |let's |we )?(?:take |tick |i want |want |use |pick "
    r"|choose |nimm |nehmen wir |toma ))?(?:(?:em|them|halt|mal|einfach|just) )*"
    r"(?:all(?: (?:of )?(?:them|these|those|of it|three|four|five|two))?"
    r"|everything|every one|the whole list|(?:alle|alles|sämtliche)(?: (?:davon|drei|vier|fünf))?"
    r"|tod[oa]s(?: ellos| ellas| est[oa]s)?|todo)(?: please| bitte| por favor)?\W*$"
)
_BOTH: Final = re.compile(
    r"^\W*(?:(?:i would |i'd |i'll |let's |we )?(?:take |want |pick |choose |use |tick ))?(?:both(?: of them)?"
    r"|(?:alle )?beide|amb[oa]s)\W*$"
)
_ONLY: Final = re.compile(r"^\W*(?:only|just|nur|bloß|sólo|solo|solamente)\s+")
_ASIDE: Final = re.compile(
    r"^(?:(?:hm+|uh+m?|well|ok|okay|so|also|na ja|naja|tja|puh|pues|bueno|eh)\b[ ,.…]+)+"
    r"|[ ,]+(?:i (?:think|guess|suppose|would say)|(?:glaub|denk|würd)e? ich(?: mal| sagen)?|creo(?: yo)?"
    r"|supongo|please|bitte|por favor|thanks|danke|gracias)\W*$",
    re.IGNORECASE,
)
"""What is said around a pick: "hm, the second, I think"."""
_FITS: Final = re.compile(
    r"(?: (?:sounds?|is|looks?|are|fits?|klingt|ist|passt|sind|suena|está|es))?"
    r" (?:right|good|fine|best|ok|okay|gut|richtig|am besten|bien|mejor)\W*$",
    re.IGNORECASE,
)
_NOT_THE_REST: Final = re.compile(
    r"^\W*(?:(?:but|aber|pero) )?(?:skip|drop|forget|ignore|not|leave out|without|lose|ohne|nicht|lass|vergiss|sin"
    r"|no|quita)"
    r" (?:the |die |den |das |el |la |los |las )?(?:others?|other one|rest|second one|anderen?|andere|zweite\w*"
    r"|otr[oa]s?|resto)"
    r"(?: (?:weg|out|one|please|bitte))*\W*$"
)
_JOIN: Final = re.compile(
    r"\s*(?:[;\n]+|(?<!nr)(?<!no)(?<!\d)[.!]\s+(?=\S)"
    r"|,\s*(?:and |und |y )?(?:also:? |plus:? |auch |außerdem |además |también )?"
    r"|\s(?:and also|and that|and|plus|as well as|also|und auch|und dass|und|sowie|außerdem|y también|y que|y"
    r"|además)\s)\s*"
)
_SENTENCES: Final = re.compile(r"\n|(?<!nr)(?<!no)(?<!\d)[.!?]\s+\S")
"""Of several sentences only the first can be ticks; nothing of the others may be lost."""
_LEAD: Final = re.compile(
    r"^(?:(?:and|also|plus|but|und|auch|aber|y|también|además|pero)[,: ]+)*(?:that (?:it|they) (?=\w)|that (?=\w)"
    r"|dass (?:es |sie )?(?=\w)|que (?=\w))?"
)


def ticks(text: str, labels: Sequence[str]) -> Ticks | None:
    """What a message ticks of `labels`, and what it adds; None where it ticks nothing, so that it is all its writer's.

    "the first two", "all but the last", "1 and 3, and also that it works on dark backgrounds", "the one with the random
    check". The longest beginning that picks is the ticks, the rest are additions, one a line or after commas.
    """
    flat = plain(text, MOST).strip()
    if not flat or not labels:
        return None
    flat = _ASIDE.sub("", _ASIDE.sub("", flat, count=1), count=1) or flat
    only = _ONLY.match(lower(flat))
    flat = flat[only.end() :] if only else flat
    whole = _picked(flat, labels)
    if whole:
        return Ticks(whole)
    for cut in reversed(list(_JOIN.finditer(flat))):
        places = _picked(flat[: cut.start()], labels)
        if places:
            return _with_rest(places, flat[cut.start() :], labels)
    return None


def _picked(text: str, labels: Sequence[str]) -> tuple[int, ...]:
    text = _FITS.sub("", _ASIDE.sub("", text)) or text
    low = lower(text)
    if _SENTENCES.search(low.strip()):
        return ()
    every = bool(_ALL.match(low)) or (len(labels) == 2 and bool(_BOTH.match(low)))
    return tuple(range(len(labels))) if every else picked(text, labels)


def _with_rest(places: tuple[int, ...], rest: str, labels: Sequence[str]) -> Ticks:
    """The ticks with what follows them: more ticks, and additions."""
    body = _LEAD.sub("", rest.strip(" ,;\n"), count=1)
    added: list[str] = []
    for item in split_lines(body, numbers=True):
        if _NOT_THE_REST.match(lower(item)):
            continue
        lead = _LEAD.match(lower(item))
        bare = item[lead.end() :] if lead else item
        more = picked(bare, labels)
        places = (*places, *more)
        if not more and bare:
            added.append(bare)
    return Ticks(tuple(sorted(set(places))), tuple(dict.fromkeys(added)))


_OF_TICKS: Final = re.compile(
    r"^\W*(?:(?:ok|okay|yes|ja|sí|hm+|just|only|nur|solo|nimm|take|use|pick|go with|halt|mal|einfach|toma)\W+)*"
    r"(?:both|all|alle|beide|none|neither|any|keine?[rs]?|ningun[oa]|tod[oa]s|amb[oa]s|everything (?:you|u)"
    r"|the (?:\w+ )?one|the (?:first|second|third|last|other)|(?:die|das|der) (?:erste|zweite|dritte|letzte)\w*"
    r"|(?:la|el|las|los) (?:primer|segund|tercer|últim)\w*|\d{1,2}(?:\W+(?:and|und|y)?\W*\d{1,2})*)(?!\w)"
    r"(?: of (?:these|those|them))?"
    r"(?=\s*(?:$|[,;!+&]|(?:but|except|without|plus|and|aber|außer|ohne|und|pero|menos|sin|y)\b))"
)
_TAKES_OUT: Final = re.compile(
    r"^\W*(?:oh |and |und |y |but |aber |pero |also |please )*"
    r"(?:drop|remove|delete|change|forget|skip|leave out|take out|streich|lösch|ändere|lass|vergiss|quita|borra"
    r"|cambia|olvida)\w*\b"
)


def doubtful(text: str, labels: Sequence[str]) -> bool:
    """Whether a message speaks of what is offered in a way that is not understood ("the random one but take 50 rows"),
    or also wants something changed elsewhere; to be asked about, and nothing of it to be stored."""
    read = ticks(text, labels)
    if read is not None:
        return any(_TAKES_OUT.match(lower(item)) for item in read.added)
    first = lower(plain(text, MOST)).strip()
    listed = bool(re.match(r"\d{1,2}\s*[.):]\s", first))  # "1) a 2) b" is the writer's own list
    return (
        bool(labels) and not listed and not ticks_none(text) and bool(_OF_TICKS.match(first)) and not without_none(text)
    )


def without_none(text: str) -> str:
    """What stands behind a sentence that refuses all that is offered: the writer's own; "" where nothing does."""
    first, _, rest = text.strip().partition(".") if "." in text else text.strip().partition(",")
    return rest.strip() if rest.strip() and ticks_none(first) else ""


def ticks_none(text: str) -> bool:
    """Whether the message says that none of what is offered is meant."""
    return bool(_NONE.match(lower(plain(text, 100))))
