"""Names that no table has: in a row with known ones, of a product's make, or a trade before "experience"."""

import re

from bot.reading.brief.known_skills import DENIED, NO_NAME
from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found
from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Span

_NAME = re.compile(r"[A-Z][\w.+#-]{1,24}(?: [A-Z0-9][\w.+#-]{0,24}){0,2}|[a-z][\w+#-]{2,24}(?: [a-z][\w-]{2,20})?")
_NEIGHBOUR = re.compile(r"\s*(?:,|/|·|•|&|\+)\s*(?:and |or )?| (?:and|or) ")
_PLAIN = re.compile(
    r"(?:and|or|the|a|an|you|your|we|our|i|please|such|these|those|if|then|so|but|plus|etc|more|other|others|similar"
    r"|must|should|required|preferred|remote|english only|us|uk|usa|eu|europe|canada|usd|eur|gbp)\b|.*\b(?:is|are"
    r"|be|will|can|to|you|your|we|our|my|i|it|have|has|need|needs|want|who|that|this|for|with|from|of|in|on|at)\b"
)


_ASKING = ("skills", "must_haves", "nice_to_haves")
_TOOLS = re.compile(
    r"\b(?:experience|skills?|knowledge|know|stack|tools?|tech|familiar|proficient|expert|using|devs?|developers?"
    r"|engineers?|programmers?)\b"
)


def beside(part: Unit, known: list[Found[str]]) -> list[Found[str]]:
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
            if (not rest or rest[0] in ".;:()-–") and not NO_NAME.match(match[0].lower()):
                start = part.start + part.text.index(match[0], a)
                out.append(Found(match[0], (start, start + len(match[0]))))
    return out


_COINED = re.compile(r"(?<![\w.@/-])(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,6}s?\d?|[a-z]+\d)(?![\w@-]|\.\w)")
_FIRM = re.compile(r"\b(?:at|about|from|by|for|join|of|in|is|company:?|client:?)\s$")
_DOES = re.compile(
    r"\s*(?:\||'s|,? (?:is|are|makes|builds|helps|was|has|provides|offers|automates|sells|runs|wants|needs"
    r"|publishes|grew|will)\b)"
)
_COMMON = vocabulary(
    "US USA UK EU UAE CET CEST EST EDT PST PDT GMT UTC CST ET PT IST BST NDA CV CVS PC GB MB RAM USD EUR GBP "
    "CAD AUD CHF INR PHP PLN DM PM DMS FT HQ CEO CTO CFO HR FAQ PDF PDFS CSV ASAP TBD DOE OK AM ID IDS IG FB "
    "YOE PTO WFH LLC INC LTD GMBH AG NYC LA SF TX CA NY FL UTC WE YOU THE AND NOT NO MUST ONLY ALL JPG PNG MP4 "
    "MP3 WAV DOC DOCX ZIP GIF NB PS HN IRL TV BBC CNN VIP ROI NPS AGM DIY HIRING TASK PAID LONG TERM SHORT "
    "REMOTE NEW OR FOR TO IN ON OF A MY OUR YOUR IS "
)


def coined(part: Unit, named: bool) -> list[Found[str]]:
    """Names that only products have (OpenTelemetry, ggplot2, VLAN), where the post speaks of skills."""
    if part.text.isupper() or not (part.field in _ASKING or (named and _TOOLS.search(part.low)) or named):
        return []
    out: list[Found[str]] = []
    for match in _COINED.finditer(part.text):
        word = match[0]
        plain_place = not _FIRM.search(part.low[: match.start()][-10:]) and not _DOES.match(part.low, match.end())
        short = word.isupper() or (word[:-1].isupper() and word[-1] in "s0123456789")
        if word.upper() in _COMMON or ((short or word[0].islower()) and part.field not in _ASKING):
            continue
        if (plain_place or part.field in _ASKING) and not DENIED.search(
            part.low[max(0, match.start() - 24) : match.start()]
        ):
            out.append(Found(word, (part.start + match.start(), part.start + match.end())))
    return out


def _only_name(part: Unit, a: int, b: int, spans: set[Span]) -> bool:
    """Whether an item of a row is a known name and at most a word or two more."""
    return any(a <= start and end <= b and (b - a) - (end - start) <= 18 for start, end in spans)


_BACKED = re.compile(
    r"\b(?P<a>(?:[\w+#.&-]{2,20} ){0,2}?[\w+#.&-]{3,20}) (?:experience|background|expertise|know-?how"
    r"|qualification)\b(?! level)"
)
_NO_TRADE = re.compile(
    r"\b(?:no|any|some|your|our|the|an?|of|in|with|and|or|have|has|had|years?|yrs?|prior|previous|past|proven"
    r"|strong|good|great|solid"
    r"|relevant|similar|professional|extensive|hands-on|more|less|work(?:ing)?|first|user|customer|much|little|real"
    r"|real-world|practical"
    r"|minimum|required|plus|is|are|this|that|excellent|deep|demonstrated|significant|commercial|industry|related"
    r"|shopping|buying|player"
    r"|online|full|year|month|months|great|nice|amazing|overall|company|on|for|to|from|you|we|as|by|at|least"
    r"|educational|\d\S*)$"
)


_TRADE = re.compile(r"experience|background|expertise|know-?how|qualification")
_SPACED = re.compile(r"\S+")


def backed(part: Unit) -> list[Found[str]]:
    """The trade before the word: "broadcast experience", "legal background"."""
    out: list[Found[str]] = []
    if not _TRADE.search(part.low):
        return out
    for match in _BACKED.finditer(part.low):
        words = list(_SPACED.finditer(part.low, match.start("a"), match.end("a")))
        kept: list[re.Match[str]] = []
        for word in reversed(words):
            if _NO_TRADE.match(word[0]):
                break
            kept.insert(0, word)
        if kept:
            start, end = kept[0].start(), kept[-1].end()
            out.append(Found(part.text[start:end], (part.start + start, part.start + end)))
    return out
