"""Skills that a post names: known names anywhere, the items of skill lists, and what follows "experience with"."""

import re

from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found
from bot.reading.brief.skill_names import ANY_CASE, AS_WRITTEN, LANGUAGES
from bot.reading.result import Span

_LOOSE = {name.strip() for name in ANY_CASE.replace("\n", "|").split("|") if name.strip()}
_EXACT = {name.strip() for name in AS_WRITTEN.replace("\n", "|").split("|") if name.strip()}
_LONGEST = 4  # words in a skill's name
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9+#]*(?:[.'][A-Za-z0-9+#]+)*|\.[Nn][Ee][Tt]\b|[^\W\d_]+")
_TONGUE = re.compile(
    r"\b("
    + "|".join(LANGUAGES)
    + r")\b(?=(?:[- ](?:\w+[- ]){0,2}(?:speak|native|skill|proficien|fluen|writ|level|languag|translat|content"
    r"|text|commun|c[12]\b|b2|grammar))|[,/ +&>]+(?:and|or|to|one|&|[A-Z])|[.;)>]|$)",
    re.IGNORECASE,
)
_TONGUE_CUE = re.compile(
    r"\b(?:fluent|native|bilingual|spoken|written|speak(?:s|ing|er)?|proficien\w+|translat\w+|command of"
    r"|excellent|good|perfect|strong|level|languages?|into|knowledge of|skills?|reading|communication|[abc][12]|speaking)\b",
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
_NO_NAME = re.compile(
    r"(?:can|must|will|have|has|is|are|be|being|one|end|building|native|things|it|this|them|same"
    r"|people|others?|ways|aspects|services|support|cycles"
    r"|success|he|she|they|then|in|on|at|of|with|not|no|yes|more|full|part|leading|creating|working|building|how"
    r"|what|any|each|every|all|least|minimum|related fields?|field|industry|similar|work|team|teams|years?|level"
    r"|remote|calls?|above|higher|equivalent|founders?|accounts?|mind|own|me|us|you|your|a|an|both|either|such|good|great"
    r"|\d[\d+ -]*)(?:$| (?!design\b|writing|editing|management)\w+)|\d+\W*$"
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
        named = _named(part)
        found += named
        found += _beside(part, named)
        found += _coined(part, bool(named))
        found += _followed(part)
        found += _backed(part)
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


_DENIED = re.compile(
    r"(?:\bno|\bnot(?! only| just| limited)|\bwithout|\binstead of|\brather than|\bnever|\bnor|\bdon'?t (?:use|want|need))"
    r"\s(?:\w+\s)?$"
)


def _named(part: Unit) -> list[Found[str]]:
    """Names of the table, the longest first, over at most four words."""
    tokens = list(_TOKEN.finditer(part.text))
    out: list[Found[str]] = []
    n = 0
    while n < len(tokens):
        size = 0
        for width in range(min(_LONGEST, len(tokens) - n), 0, -1):
            start, end = tokens[n].start(), tokens[n + width - 1].end()
            if end - start > 40:
                continue
            words = part.text[start:end]
            if part.low[start:end] in _LOOSE or (width == 1 and _in_list(part, start, end)) or (words in _EXACT and _as_a_name(part.text, start, end, words)):
                if _refused(part, start, words):
                    break
                out.append(Found(words, (part.start + start, part.start + end)))
                size = width
                break
        n += size or 1
    return out


_LOWERED = {name.lower() for name in _EXACT if len(name) > 2}


def _in_list(part: Unit, start: int, end: int) -> bool:
    """Whether a name written small stands between the signs of a list: "(rust, anchor)"."""
    return (
        part.low[start:end] in _LOWERED
        and part.low[:start].rstrip()[-1:] in ("(", ",", "/")
        and part.low[end : end + 2].lstrip()[:1] in (")", ",", "/")
    )


def _refused(part: Unit, start: int, name: str) -> bool:
    """Whether the post does not want it ("no Canva"), or means Canadian dollars."""
    money = name == "CAD" and re.search(r"[\d$]\s?k?\s?$", part.low[max(0, start - 4) : start])
    return bool(money or _DENIED.search(part.low[max(0, start - 24) : start]))


# Words that are hardly ever anything but the name, even at the start of a sentence.
_PLAIN_NAMES = frozenset("Excel Unity Illustrator Photoshop Discord Notion SharePoint Salesforce Oracle Cisco Julia".split())


def _as_a_name(text: str, start: int, end: int, word: str) -> bool:
    """Whether a name that is also a word is meant as one: not at a sentence's start, letters only among names."""
    if (word.isupper() and len(word) > 1) or word in _PLAIN_NAMES:
        return True
    if len(word) == 1 and text[max(0, start - 1) : start] in ("&", "/") and text[start - 2 : start - 1].isupper():
        return False  # "T&C"
    before, after = text[:start].rstrip(), text[end : end + 16]
    if not before:
        return bool(re.match(r"\s*(?:[,/&|]|$|(?:and|or|with|preferred|required|developer|dev|programmer|engineer|expert)\b)", after))
    if before[-1] in ".!?:" and before[-1] != ":":
        return False
    if len(word) == 1 or word in (
        "Go",
        "Make",
        "Live",
        "Logic",
        "Pages",
        "Numbers",
        "Motion",
        "Reason",
        "Access",
        "Word",
        "Medium",
        "Vault",
        "Echo",
    ):
        listed = before[-1] in ",/&|(:[" or re.match(
            r"\s*(?:,|/|&|\||and\b|or\b|\)|developer|programmer|engineer|programming|\+\+)", after
        )
        return bool(
            listed or re.search(r"\b(?:in|with|know|knows|of|using|and|or|MS|Microsoft)$", before)
        ) and not re.match(r"\s*[&-]\s?[A-Z]\b", after)
    return True


_NAME = re.compile(
    r"[A-Z][\w.+#-]{1,24}(?: [A-Z0-9][\w.+#-]{0,24}){0,2}|[a-z][\w+#-]{2,24}(?: [a-z][\w-]{2,20})?"
)
_NEIGHBOUR = re.compile(r"\s*(?:,|/|·|•|&|\+)\s*(?:and |or )?| (?:and|or) ")
_PLAIN = re.compile(
    r"(?:and|or|the|a|an|you|your|we|our|i|please|such|these|those|if|then|so|but|plus|etc|more|other|others|similar"
    r"|must|should|required|preferred|remote|english only|us|uk|usa|eu|europe|canada|usd|eur|gbp)\b|.*\b(?:is|are|be|will|can|to|you|your|we|our|my|i|it|have|has|need|needs|want|who|that|this|for|with|from|of|in|on|at)\b"
)


_ASKING = ("skills", "must_haves", "nice_to_haves")
_TOOLS = re.compile(
    r"\b(?:experience|skills?|knowledge|know|stack|tools?|tech|familiar|proficient|expert|using|devs?|developers?"
    r"|engineers?|programmers?)\b"
)


def _beside(part: Unit, known: list[Found[str]]) -> list[Found[str]]:
    """What stands in a row with known names is one too: "Scrapy, Playwright and proxies"; twice, along the row."""
    first = _next_to(part, known)
    return first + _next_to(part, known + first) if first else first


def _next_to(part: Unit, known: list[Found[str]]) -> list[Found[str]]:
    if not known or len(part.text) > 400:
        return []
    spans = {(f.span[0] - part.start, f.span[1] - part.start) for f in known}
    cuts = [m.span() for m in _NEIGHBOUR.finditer(part.text)]
    bounds = list(zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(part.text)], strict=True))
    at = [_only_name(part, a, b, spans) for a, b in bounds]
    out: list[Found[str]] = []
    for n, (a, b) in enumerate(bounds):
        if at[n] or not any(0 <= k < len(at) and at[k] for k in (n - 1, n + 1)):
            continue
        item = part.text[a:b].strip(" .;:()*")
        if item[:1].islower() and not (part.field in _ASKING or _TOOLS.search(part.low)):
            continue
        if item and (match := _NAME.match(item)) and not _PLAIN.match(item.lower()[:40]) and len(item) < 60:
            rest = item[match.end() :].lstrip()
            if (not rest or rest[0] in ".;:()-–") and not _NO_NAME.match(match[0].lower()):
                start = part.start + part.text.index(match[0], a)
                out.append(Found(match[0], (start, start + len(match[0]))))
    return out


_COINED = re.compile(r"(?<![\w.@/-])(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,6}s?\d?|[a-z]+\d)(?![\w@-]|\.\w)")
_FIRM = re.compile(r"\b(?:at|about|from|by|for|join|of|in|is|company:?|client:?)\s$")
_DOES = re.compile(
    r"\s*(?:\||'s|,? (?:is|are|makes|builds|helps|was|has|provides|offers|automates|sells|runs|wants|needs|publishes|grew|will)\b)"
)
_COMMON = frozenset(
    "US USA UK EU UAE CET CEST EST EDT PST PDT GMT UTC CST ET PT IST BST NDA CV CVS PC GB MB RAM USD EUR GBP CAD AUD CHF INR PHP PLN"
    " DM PM DMS FT HQ CEO CTO CFO HR FAQ PDF PDFS CSV ASAP TBD DOE OK AM ID IDS IG FB YOE PTO WFH LLC INC LTD GMBH AG NYC LA SF TX CA NY"
    " FL UTC WE YOU THE AND NOT NO MUST ONLY ALL JPG PNG MP4 MP3 WAV DOC DOCX ZIP GIF NB PS HN IRL TV BBC CNN VIP ROI NPS AGM DIY"
    " HIRING TASK PAID LONG TERM SHORT REMOTE NEW OR FOR TO IN ON OF A MY OUR YOUR IS".split()
)


def _coined(part: Unit, named: bool) -> list[Found[str]]:
    """Names that only products have (OpenTelemetry, ggplot2, VLAN), where the post speaks of skills."""
    if part.text.isupper() or not (part.field in _ASKING or (named and _TOOLS.search(part.low)) or named):
        return []
    out: list[Found[str]] = []
    for match in _COINED.finditer(part.text):
        word = match[0]
        plain_place = not _FIRM.search(part.low[: match.start()][-10:]) and not _DOES.match(part.low, match.end())
        short = word.isupper() or (word[:-1].isupper() and word[-1] in "s0123456789")
        if word.upper() in _COMMON or (short or word[0].islower()) and part.field not in _ASKING:
            continue
        if (plain_place or part.field in _ASKING) and not _DENIED.search(part.low[max(0, match.start() - 24) : match.start()]):
            out.append(Found(word, (part.start + match.start(), part.start + match.end())))
    return out


def _only_name(part: Unit, a: int, b: int, spans: set[Span]) -> bool:
    """Whether an item of a row is a known name and at most a word or two more."""
    return any(a <= start and end <= b and (b - a) - (end - start) <= 18 for start, end in spans)


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
            and not _NO_NAME.match(item.lower())
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
                and not _NO_NAME.match(body.lower())
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


_BACKED = re.compile(
    r"\b(?P<a>(?:[\w+#.&-]{2,20} ){0,2}?[\w+#.&-]{3,20}) (?:experience|background|expertise|know-?how|qualification)\b(?! level)"
)
_NO_TRADE = re.compile(
    r"\b(?:no|any|some|your|our|the|an?|of|in|with|and|or|have|has|had|years?|yrs?|prior|previous|past|proven|strong|good|great|solid"
    r"|relevant|similar|professional|extensive|hands-on|more|less|work(?:ing)?|first|user|customer|much|little|real|real-world|practical"
    r"|minimum|required|plus|is|are|this|that|excellent|deep|demonstrated|significant|commercial|industry|related|shopping|buying|player"
    r"|online|full|year|month|months|great|nice|amazing|overall|company|on|for|to|from|you|we|as|by|at|least|educational|\d\S*)$"
)


def _backed(part: Unit) -> list[Found[str]]:
    """The trade before the word: "broadcast experience", "legal background"."""
    out: list[Found[str]] = []
    for match in _BACKED.finditer(part.low):
        words = list(re.finditer(r"\S+", part.low[: match.end("a")]))[-3:]
        kept: list[re.Match[str]] = []
        for word in reversed(words):
            if word.start() < match.start("a") or _NO_TRADE.match(word[0]):
                break
            kept.insert(0, word)
        if kept:
            start, end = kept[0].start(), kept[-1].end()
            out.append(Found(part.text[start:end], (part.start + start, part.start + end)))
    return out


def _tongues(part: Unit) -> list[Found[str]]:
    """Human languages, where they are spoken of as such ("fluent in German", "English to Spanish")."""
    if not _TONGUE_CUE.search(part.text) and part.field != "skills":
        return []
    return [Found(m[1], (part.start + m.start(1), part.start + m.end(1))) for m in _TONGUE.finditer(part.text)]
