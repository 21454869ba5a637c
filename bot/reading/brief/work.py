"""What the post is called and what is to be handed over, counted where the post counts."""

import re

from bot.reading.brief.cues import NOT_INCLUDED
from bot.reading.brief.headings import field_of
from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Deliverable, Found
from bot.reading.language.number_words import SMALL

_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|greetings|hallo|hola)\b[^.!?\n]{0,40}$"
    r"|^(?:subject|re|fwd?|from|to|sent|date):"
)
_SEEK = re.compile(
    r"\b(?:looking (?:for|to hire)|in need of|need(?:s|ed)?(?: help with| someone (?:to|who can)| somebody to"
    r"| a hand with)?|hiring|seeking|searching for|want(?:ed)?(?: to hire)?|require[sd]?)\b[: ]{1,3}(?:an? |the "
    r"|some |one |two |our |my |someone (?:to|who can) |somebody to )?(?P<a>[^.;:!?\n]{3,90})"
)
_END = re.compile(
    r"\b(?:who|that|which|to (?:help|join|work|create|build|write|design|make|do|edit)|for (?:my|our|a|an|the)"
    r"|with|because|so that|in order|by|within|asap|and i|and we|budget|paying)\b|[,–-] | ?\("
)
# "SEO specialist needed for a dental clinic": the headline of posts without one.
_SOUGHT = re.compile(
    r"^(?!(?:i|we|our|my|the|this|there|it|help|no|if|you|all|what|good|nothing) )(?P<a>[^.;:!?,\n]{4,70}?) (?:is "
    r"|are )?(?:needed|wanted|required"
    r"|sought|gesucht)\b"
)
_TAG = re.compile(
    r"^(?:\[[^\]\n]{1,30}\]|\([^)\n]{1,20}\)|\*\*|#{1,4}|[-\s:|]|hiring:|task:|paid:|for hire:|job:|wanted:){1,6}",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:by|before|in|on|with|it|them|this|that|these|you|your|everything|someone|help|to|\d+\+?|at least|more|all"
    r"|some|any|for|\w+ing(?! (?:expert|specialist|manager|assistant|developer|editor)))\b"
)
_NOUNS = (
    r"(?:(?:product|category|meta|job|short|long|blog|social|media|landing|web|home|data|email|sales|instagram"
        r"|facebook|linkedin|tiktok|youtube|seo|user|unit|test|case|press|white|cover|app|explainer|animated|3d|2d"
        r"|vector|static|logo|banner|video|stock|high[- ]res|podcast|help|support|how[- ]to|faq|news|guest|text"
        r"|audio|code|bug|pitch|slide|line|icon|character|game|music|sound|voice|book|e-?book|short-form|weekly"
        r"|monthly|custom|original|unique|different|new|responsive|mobile|main|finished|edited|final|english|german"
        r"|spanish|french|pdf|excel|google|wordpress|shopify|technical|legal|research|promo|brand|design|html|ad|ads"
        r"|flyer|poster|thumbnail|newsletter|training|tutorial|sub|inner|simple|small|minute|second|word"
        r"|page)[- ]){0,4}"
    r"(?:descriptions?|texts?|articles?|posts?|pages?|words|images?|photos?|pictures?|illustrations?|videos?"
        r"|clips?|reels?|shorts|episodes?|logos?|concepts?|designs?|banners?|icons?|screens?|mock-?ups?|wireframes?"
        r"|templates?|e-?mails?|newsletters?|sequences?|titles?|thumbnails?|tracks?|songs?|recordings?|transcripts?"
        r"|translations?|chapters?|books?|e-?books?|scripts?|slides?|decks?|presentations?|reports?|spreadsheets?"
        r"|sheets?|rows?|records?|entries|leads?|contacts?|bugs?|fixes|features?|endpoints?|integrations?|plugins?"
        r"|websites?|sites?|apps?|applications?|bots?|dashboards?|listings?|ads?|creatives?|campaigns?|captions?"
        r"|tweets?|flyers?|posters?|brochures?|cards?|labels?|packages|covers?|renders?|models?|animations?"
        r"|characters?|assets?|sprites?|invoices?|receipts?|tickets?|calls?|interviews?|surveys?|keywords?"
        r"|backlinks?|guides?|tutorials?|lessons?|modules?|courses?|quizzes|questions|case studies|white ?papers?"
        r"|press releases?|landing pages?|stories|storyboards?|jingles?|voice ?overs?|edits|revisions|variations?"
        r"|versions?|sizes|documents?|files|forms?|tables?|charts?|maps?|drawings?|plans?|patterns?|stickers?"
        r"|emotes?|badges?|products|renderings?|minis|miniatures?|envelopes?|overlays?|enemies|components?"
        r"|mailboxes|elevations?|migrations?|audits?"
    r"|workshops?|subtitles?|hours of (?:audio|video|footage)|files)"
)  # fmt: skip
_NUMBER_WORDS = "|".join(sorted(SMALL, key=len, reverse=True))
_COUNTED = re.compile(
    rf"(?:(?:around|about|approximately|approx\.?|roughly|up to|at least"
    rf"|~) ?)?(?<![\d.,])\b(?P<n>\d{{1,3}}(?:[,.]\d{{3}})+"
    rf"|\d{{1,6}}|{_NUMBER_WORDS})\+?(?P<to> ?(?:-|to|x"
    rf"|×) ?\d{{1,5}})? (?P<what>(?:(?:(?!and\b|or\b|more\b|of\b|to\b|per\b"
    rf"|k\b)\w+[- ]){{0,3}}?){_NOUNS})\b(?! (?:per|a|each|every) (?:day|hour))"
)
_SINGLE = re.compile(
    rf"\b(?:need|want|create|design|build|write|make|develop|produce|deliver|draw|record|edit|translate|redesign"
    rf"|set ?up|fix|looking for)s?(?:ing)? (?:me |us |up |to get )?(?P<what>(?:an?|our|my|the"
    rf"|one) (?:\w+[- ]){{0,4}}?{_NOUNS})\b"
)
_NOT_COUNT = re.compile(
    r"\b(?:years?|hours?|days?|weeks?|months?|minutes?|experience|employees?|people|customers?|users?|clients?"
    r"|followers|subscribers|countries|samples?|examples?|references?|portfolio|links?)\b"
)


def title(text: str, parts: list[Unit]) -> Found[str] | None:
    """The post's own title: a labelled one, its first line if that is a headline, or what it says it is looking for."""
    for part in parts:
        if part.field == "title" and len(part.text) <= 140:
            return Found(part.text, part.span)
    if (headed := _HEADED.match(text)) and field_of(headed["a"]) is None:
        return Found(headed["a"], headed.span("a"))
    first = next((p for p in parts if not _GREETING.match(p.low) and any(c.isalpha() for c in p.text)), None)
    if first is None:
        return None
    tag = _TAG.match(first.text)
    body = first.text[tag.end() :].strip(" *#") if tag else first.text
    start = first.start + first.text.index(body) if body else first.start
    same_line = [p for p in parts if p.line == first.line]
    headline = (
        len(same_line) == 1
        and len(parts) > 1
        and 3 <= len(body) <= 110
        and not re.search(r"[.!?]$", body)
        and first.field is None
        and not first.bullet
    )
    if headline or (tag and "[" in tag[0] and 3 <= len(body) <= 160):
        return Found(body, (start, start + len(body)))
    if sought := _SOUGHT.match(first.low):
        at = first.start + sought.start("a")
        return Found(first.text[sought.start("a") : sought.end("a")], (at, at + len(sought["a"])))
    for part in parts[:6]:
        if match := _SEEK.search(part.low):
            what = match["a"]
            end = _END.search(what)
            size = len((what[: end.start()] if end and end.start() > 3 else what).rstrip(" ,-"))
            if " " not in what[:size]:  # one word is no title: "clean, modern logo"
                size = len(re.split(r"[:;(]| and i | by ", what)[0].rstrip(" ,-"))
            if size >= 5 and not _NO_TITLE.match(what):
                at = match.start("a")
                return Found(part.text[at : at + size], (part.start + at, part.start + at + size))
    if len(parts) > 1 and 8 <= len(body) <= 90 and not _SPEAKS.match(first.low) and "?" not in body:
        return Found(body.rstrip("."), (start, start + len(body.rstrip("."))))
    return None


# A first line set as a heading: "## Backend engineer", "**Podcast editor wanted**".
_HEADED = re.compile(r"\s{0,20}(?:#{1,4} {0,2}\*{0,2}|\*\*)(?P<a>[^\n*#:]{4,110}?)[ *#]{0,6}(?:\n|$)")
_SPEAKS = re.compile(
    r"\W*(?:i|we|i'm|i've|we're|we've|our|my|you|so|if|it|he|she|they|this|there|hi|hello|hey|please|any(?:one"
    r"|body)?)\b"
)


def deliverables(parts: list[Unit], most: int = 30) -> tuple[Found[Deliverable], ...]:
    """The things to hand over: the items under such a heading, and counted or named things elsewhere."""
    listed = [
        Found(Deliverable(part.text, _first_count(part.low)), part.span)
        for part in parts
        if part.field == "deliverables"
        and not NOT_INCLUDED.search(part.low)
        and (part.bullet or len(part.text) <= 160)
        and not (part.label.strip().startswith("needed") and not part.bullet)
    ]
    if listed:
        return tuple(listed[:most])
    out: list[Found[Deliverable]] = []
    seen: set[str] = set()
    for part in parts:
        if part.field in (
            "must_haves",
            "nice_to_haves",
            "samples",
            "contact",
            "instructions",
            "about",
            "apply_by",
            "skills",
        ) or NOT_INCLUDED.search(part.low):
            continue
        for match in (*_COUNTED.finditer(part.low), *_SINGLE.finditer(part.low)):
            start, end = match.span()
            count = match.groupdict().get("n")
            if count is None:
                start = match.start("what")
            if match["what"].startswith(("per ", "a ")) and count:
                continue
            if _NOT_COUNT.search(part.low[start:end]) or re.search(
                r"(?:\b(?:portfolio|samples?|similar|previous|past|per|every|each|than|of|text|with|have"
                r"|has)|[$€£])\s?$",
                part.low[max(0, start - 24) : start],
            ):
                continue
            if any(a <= part.start + start < b for a, b in (f.span for f in out[-6:])) or match["what"] in seen:
                continue
            seen.add(match["what"])
            what = part.text[match.start("what") : match.end("what")]
            out.append(
                Found(
                    Deliverable(what, None if match.groupdict().get("to") else _count(count)),
                    (part.start + start, part.start + end),
                )
            )
    return tuple(sorted(out, key=lambda f: f.span)[:most])


def _first_count(low: str) -> int | None:
    match = _COUNTED.search(low)
    return _count(match["n"]) if match and not _NOT_COUNT.search(match[0]) else None


def _count(number: str | None) -> int | None:
    if number is None:
        return None
    return SMALL[number] if number in SMALL else int(re.sub(r"[,.]", "", number))
