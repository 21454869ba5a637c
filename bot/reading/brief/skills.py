"""Skills that a post names: known names anywhere, the items of skill lists, and what follows "experience with"."""

import re

from bot.reading.brief.coined import backed, beside, coined
from bot.reading.brief.known_skills import NO_NAME, named
from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found
from bot.reading.brief.skill_names import LANGUAGES
from bot.reading.result import Span

_TONGUE = re.compile(
    r"\b("
    + "|".join(LANGUAGES)
    + r")\b(?=(?:[- ](?:\w+[- ]){0,2}(?:speak|native|skill|proficien|fluen|writ|level|languag|translat|content"
    r"|text|commun|copywrit|tutor|teach|lesson|proofread|transcri|subtitl|c[12]\b|b2|grammar))"
    r"|[,/ +&>-]+(?:and|or|to|one|required|needed"
    r"|preferred|only|mandatory|essential|&|[A-Z])| ?\(|[.;)>]|$)",
    re.IGNORECASE,
)
# "English-Arabic", "Korean > English": a pair of languages needs no other word beside it.
_PAIR = re.compile(
    r"\b(" + "|".join(LANGUAGES) + r")(?: ?[-–>/→]{1,2} ?| (?:to|into) )(" + "|".join(LANGUAGES) + r")\b", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = frozenset(_LETTERS.findall(" ".join(LANGUAGES).lower()))
_TONGUE_CUE = re.compile(
    r"\b(?:fluent|native|bilingual|spoken|written|speak(?:s|ing|er)?|proficien\w+|translat\w+|interpret\w+|copywrit\w+|tutor\w*|teach\w+|lessons?|proofread\w*|transcri\w+|subtitl\w+|lqa|locali[sz]\w+"
    r"|(?:it's|is|are|texts?|words\)?|pages\)?|brochure|website|written) in"
    r"|command of"
    r"|excellent|good|perfect|strong|level|languages?|into|knowledge of|skills?|reading|communication|[abc][12]"
    r"|speaking|required|needed|preferred|only|mandatory|essential)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\b(?:experience[d]? (?:with|in|using|of|on|working with|building|writing|developing|designing|managing"
    r"|creating)|expert(?:ise)? (?:in|with|at|on)|(?:working |strong |good |solid |deep |excellent |in-depth "
    r"|basic )?(?:knowledge|understanding|command|grasp|mastery) (?:of|in|with)"
    r"|proficien(?:t|cy) (?:in|with|at|using)|skill(?:ed|s)? (?:in|with|at)|fluent in|familiar(?:ity)? with"
    r"|background in|comfortable (?:with|using|in)|well[- ]versed in|(?:great|good|strong|excellent) (?:at|with)"
    r"|who (?:knows|can write|is good (?:at|with))"
    r"|specializ(?:e|es|ing|ed) in|specialis(?:e|es|ing|ed) in|know(?:s|ledgeable)? (?:in|about|how to use)"
    r"|must know|should know|you know|worked with|hands[- ]on with|portfolio of|track record (?:of|in)"
    r"|capable of|competen(?:t|ce) (?:in|with)|using|versed in|savvy (?:in|with))\s+"
)
_OBJECTS = re.compile(r"[^.;:!?\n()]{2,160}")
_CUT = re.compile(r"\s*(?:,|/(?!\d)|;|\||•|·|\band/or\b|\band\b|\bor\b|&(?=\s)|\+(?=\s))\s*")
_STOP = re.compile(
    r"\b(?:is|are|was|will|would|to|for|so|that|which|who|because|since|as|we|you|i|our|your|must|should"
    r"|nice to have|required|preferred|needed|at least|from|but|if|when|while|like|such|including|e\.g|i\.e|etc|within"
    r"|through|by|on a|in a|at a|a plus|a must|please|desired|strongly|highly|ideally|preferably|in order|before"
    r"|after)\b"
)
_IDLE = re.compile(
    r"^(?:a|an|the|any|all|some|other|various|modern|similar|both|either|related|relevant|strong|good|excellent"
    r"|solid|advanced|basic|proven|great|using|also|etc\.?|more|least|one|our|your|more of|writing in)\s+"
)
_ITEM = re.compile(r"^(?:[\w+#./&' -]){1,48}$")
_LINKED = re.compile(r"https?://\S{1,300}|www\.\S{1,200}|\S{1,64}@\S{1,100}")


def skills(text: str, parts: list[Unit], most: int = 60) -> tuple[Found[str], ...]:
    """The skills in the order of the text, each name once, in the post's own spelling."""
    found: list[Found[str]] = []
    for part in parts:
        if part.field == "contact":
            continue
        if part.field == "skills":
            found += _listed(part)
        names = named(part)
        found += names
        found += beside(part, names)
        found += coined(part, bool(names))
        found += _followed(part)
        found += backed(part)
        found += _tongues(part)
    links = [m.span() for m in _LINKED.finditer(text)]
    out: list[Found[str]] = []
    seen: set[str] = set()
    spans: list[Span] = []
    for one in sorted(found, key=lambda f: (f.span[0], -f.span[1])):
        key = one.value.lower()
        inside = any(a <= one.span[0] and one.span[1] <= b for a, b in spans[-8:])
        if key in seen or inside or any(a <= one.span[0] < b for a, b in links):
            continue
        seen.add(key)
        spans.append(one.span)
        out.append(one)
    return tuple(out[:most])


def _listed(part: Unit) -> list[Found[str]]:
    """The items of a line in a list of skills; a whole sentence there is a must-have, not a name."""
    out: list[Found[str]] = []
    at = 0
    cuts = list(_CUT.finditer(part.text))
    if len(part.text.split()) > 14 and len(part.text.split()) > 3.2 * (len(cuts) + 1):
        return out
    for cut in (*cuts, None):
        stop = cut.start() if cut else len(part.text)
        item = part.text[at:stop].strip(" .*-")
        if (
            item
            and _ITEM.match(item)
            and len(item.split()) <= 5
            and not _STOP.search(item.lower())
            and not NO_NAME.match(item.lower())
        ):
            start = part.text.index(item, at)
            out.append(Found(item, (part.start + start, part.start + start + len(item))))
        at = cut.end() if cut else stop
    return out


def _followed(part: Unit) -> list[Found[str]]:
    """The objects of "experience with A, B and C", each at most four words."""
    out: list[Found[str]] = []
    for cue in _FOLLOWS.finditer(part.low):
        if cue[0].startswith("using") and not re.search(
            r"\b(?:experience|must|need|built|comfortable)\b", part.low[: cue.start()]
        ):
            continue
        run = _OBJECTS.match(part.low, cue.end())
        if not run:
            continue
        at = run.start()
        for cut in (*_CUT.finditer(part.low, run.start(), run.end()), None):
            stop = cut.start() if cut else run.end()
            piece = part.low[at:stop]
            halt = _STOP.search(piece)
            ended = bool(halt)
            piece = piece[: halt.start()] if halt else piece
            idle = _IDLE.match(piece)
            first = at + (idle.end() if idle else 0)
            body = part.text[first : at + len(piece)].strip(" ,-*\"'")
            if (
                body
                and not NO_NAME.match(body.lower())
                and 1 <= len(body.split()) <= 4
                and any(c.isalpha() for c in body)
                and len(body) > 1
            ):
                start = part.text.index(body, first)
                out.append(Found(body, (part.start + start, part.start + start + len(body))))
            if ended:
                break
            at = cut.end() if cut else stop
    return out


def _tongues(part: Unit) -> list[Found[str]]:
    """Human languages, where they are spoken of as such ("fluent in German", "English to Spanish")."""
    if _NAMES.isdisjoint(_LETTERS.findall(part.low)):
        return []  # nearly all sentences end here
    if pairs := list(_PAIR.finditer(part.text)):
        spans = [m.span(n) for m in pairs for n in (1, 2)]
        return [Found(part.text[a:b], (part.start + a, part.start + b)) for a, b in spans]
    if not _TONGUE_CUE.search(part.text) and part.field != "skills":
        return []
    return [Found(m[1], (part.start + m.start(1), part.start + m.end(1))) for m in _TONGUE.finditer(part.text)]
