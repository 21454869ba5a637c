"""An owner's first message: one job, several jobs in a list, a whole post, or only a greeting (T.1, F001)."""

import re
from typing import Literal

from bot.reading.language.listing import enumerated
from bot.reading.language.plain import lower, plain
from bot.reading.language.words import words
from bot.reading.replies.chatter import is_chatter

Opening = Literal["one", "several", "post", "greeting"]

_BULLET = re.compile(r"^\s{0,12}(?:[-*•●▪◦‣·+>]|\(?\d{1,2}[.)]|\(?[a-h]\)|\[[ x]?\])\s{1,4}(?=\S)")
_LEAD = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|so|well|um|yes|please)[ ,!.]{1,3}){0,3}(?:(?:i|we)(?:'d| would)? (?:have"
    r"|need(?: help with| someone (?:for|to do))?|want(?: to (?:outsource|hand over|delegate|get rid of))?"
    r"|like(?: to (?:outsource|hand over|delegate))?|am drowning in|must do"
    r"|should do)(?: the following)?(?: (?:off my plate|done))?"
    r"|(?:my|the|our) (?:list|backlog|to-?dos?|tasks?|jobs?)(?: (?:is|are))?|to-?dos?|tasks?|backlog|here(?: is"
    r"|'s) (?:my|the) list|there (?:is|are)|outsource|off my plate|help with)\s*[:\-]?\s*(?=\S)"
)
_GREETING = re.compile(
    r"^(?:(?:hallo|hi|hello|hey|moin|servus|grüß (?:gott|dich|euch)|guten (?:tag|morgen|abend)|hola|buenas?"
    r"(?: (?:días|tardes|noches))?|buenos días|good (?:morning|afternoon|evening|day)|dear all|liebes team)"
    r"(?: (?:zusammen|there|all|everyone|bot|team|liebes team|ihr|leute|a todos))?\s*[,.!:–-]+\s*)+(?=\S)",
    re.IGNORECASE,
)
"""A greeting before the work, which is no job of its own."""
_BREAK = re.compile(
    r"\s*(?:,(?!\d)\s*(?:and |& |then |plus |also )?|;\s*|\n+|\s\+\s|\s/\s|\s\|\s|\.\s+(?:also|and|then"
    r"|plus)[ ,]+)\s*"
)
_AND = re.compile(r"\s+(?:and(?: also| then)?|plus|as well as|&)\s+")
_DETAIL = re.compile(
    r"^(?:and |but |or )?(?:(?:in|with|for|by|to|from|at|about|of|on|like|as|no|not|without|using|including|each"
    r"|per|max|min|maximum|minimum|around|budget|deadline|asap|please|thanks|thank you|urgent|must|should|needs?"
    r"|has|have|which|who|that|it|this|they|he|she|half|due|before|until|because|so|if|when|where|then|today"
    r"|tomorrow|monday|tuesday|wednesday|thursday|friday|next|paid|remote|native|fluent|ideally|preferably|nice"
    r"|good|fast|cheap|modern|clean|simple|catchy|friendly|i|we|you|my|maybe|etc|same)\b"
    r"|\$?€?£?\d[\d.,]*(?:k|\s?(?:eur|euros?|usd|dollars?|gbp|words?|pages?|hours?|days?|weeks?|%|€"
    r"|\$))?\s*(?:each|total|max|per \w+)?$)"
)
_TELLS = re.compile(
    r"\b(?:can'?t|cannot|doesn'?t|don'?t|won'?t|isn'?t|aren'?t|didn'?t|should|must|kann|können|geht nicht|soll"
    r"|sollen|muss"
    r"|müssen|funktioniert|funciona|puede|pueden|debe|deben)\b"
)
"""What tells how something is or must be: part of the job before it."""
_VERB = re.compile(
    r"^(?:fix|write|make|design|build|create|edit|translate|set ?up|update|redo|clean|sort|answer|find|research"
    r"|prepare|send|post|record|draw|transcribe|convert|migrate|test|redesign|plan|book|file|do|run|manage"
    r"|organi[sz]e|improve|add|remove|check|review|collect|enter|scrape|schedule|proofread|develop|install|call"
    r"|reply|shoot|cut|print|move|digiti[sz]e|bookkeep|import|export|upload|get|hire|launch|rewrite|repair|sell"
    r"|advertise|promote)\b"
)
_HELLO = re.compile(
    r"^(?:hi|hello|hey|hallo|hola|yo|good (?:morning|day|evening|afternoon)|greetings|start|begin"
    r"|let us (?:start|begin|go)|get started|new project|new|test|what can you do|how does this work|who are you"
    r"|help)\b"
)
_SIGH = re.compile(
    r"^(?:(?:help|oh|ugh|well|sorry|please) )*(?:(?:i|we)(?: am| are| have| can| just| need| really)* )?"
    r"(?:(?:way |far |just )*(?:too|so) much (?:to do|work|on (?:my|our) plate|going on)"
    r"|(?:drowning|buried|swamped|snowed under)(?: (?:in|with|under) work)?|overwhelmed|overworked"
    r"|(?:can )?not keep up|(?:need )?(?:some )?help|(?:blah|bla|asdf|foo|haha|lol)(?: (?:blah|bla|bar))*)"
    r"(?: (?:at the moment|right now|these days|any ?more|alone|please|again))*$"
)
"""What somebody says who has not named any work yet."""
_MOST = 30


def tasks(text: str) -> tuple[str, ...]:
    """The separate jobs of a message, at most 30, in the writer's words and order; one comes back whole. Never raises.

    Commas inside one job ("a logo, blue, by Friday") do not split it: each part must stand as a job of its own.
    """
    flat = plain(text, 6000).strip()
    if not flat:
        return ()
    lines = [line for line in flat.split("\n") if line.strip()]
    bulleted = [line for line in lines if _BULLET.match(line)]
    if len(bulleted) >= 2:
        return tuple(_clean(_BULLET.sub("", line)) for line in bulleted if _clean(_BULLET.sub("", line)))[:_MOST]
    numbered = enumerated(flat) or enumerated(flat.partition(":")[2])
    if len(numbered) >= 2 and "\n" not in flat:
        return tuple(made for item in numbered if (made := _clean(item)))[:_MOST]
    flat = _GREETING.sub("", flat, count=1) or flat
    body = flat[_lead(flat) :]
    if len(lines) >= 2 and all(2 <= len(line) <= 90 and not line.rstrip().endswith((".", "?", "!")) for line in lines):
        rows = [
            _clean(line[_lead(line) :]) for line in lines if not line.rstrip().endswith(":") and not is_chatter(line)
        ]
        if len(rows) >= 2 and all(_job(row) for row in rows):
            return tuple(rows)[:_MOST]
    parts = [part for part in _BREAK.split(body) if part.strip()]
    if len(parts) >= 2 and "\n" not in body.strip() and all(_job(part) for part in parts):
        *firsts, last = parts
        tail = [p for p in _AND.split(last) if p.strip()] if len(parts) == 2 or _two(last) else [last]
        return tuple(_clean(p) for p in (*firsts, *(tail if all(_job(t) for t in tail) else [last])) if _clean(p))[
            :_MOST
        ]
    if len(parts) == 1 and _two(body):
        return tuple(_clean(p) for p in _AND.split(body))
    return (_clean(body) or flat,)


def kind_of_opening(text: str) -> Opening:
    """Which of the four an opening message is: a post goes to the brief's reader, several jobs to the backlog."""
    flat = plain(text, 6000).strip()
    said = words(flat, 6000)
    if len(said) <= 8 and (
        not said
        or is_chatter(flat)
        or _SIGH.match(" ".join(said))
        or (_HELLO.match(" ".join(said)) and len(tasks(flat)) < 2 and not _names_work(said))
    ):
        return "greeting"
    found = tasks(flat)
    longest = max((len(t.split()) for t in found), default=0)
    if len(found) >= 2 and len(said) <= 12 * len(found) + 12 and longest <= 16 and not _post_like(flat):
        return "several"
    return "post" if len(said) > 60 or _post_like(flat) else "one"


def _names_work(said: list[str]) -> bool:
    return len(said) > 3 and any(
        _VERB.match(w) or w in ("need", "want", "logo", "website", "texts", "video") for w in said[1:]
    )


_POST = re.compile(
    r"^\W{0,4}(?:requirements?|budget|pay(?:ment)?|rate|compensation|deadline|skills?(?: required)?"
    r"|responsibilities|deliverables?|about (?:us|you|the \w+)|what (?:you|we)[^\n:]{0,30}|how to apply|to apply"
    r"|(?:you )?must[- ]haves?|nice[- ]to[- ]haves?|qualifications|duration|scope|location|the (?:job|role|project)"
    r"|rules|hours|criteria|not included|you (?:need|should have|have)|we (?:prefer|need|offer|pay)"
    r"|description|job title|title)\W{0,3}(?::|$)|\[hiring\]|\[task\]|(?:^|\n)we(?:'re| are) (?:looking for"
    r"|hiring|seeking)",
    re.MULTILINE,
)


def _post_like(flat: str) -> bool:
    """Whether it has the labels of a job post, or is several paragraphs long."""
    labels = len(_POST.findall(lower(flat)))
    size = len(flat)
    return labels >= 2 or (labels >= 1 and size > 200) or (size > 350 and flat.count("\n") >= 3)


def _lead(text: str) -> int:
    match = _LEAD.match(lower(text))
    return match.end() if match else 0


def _job(part: str) -> bool:
    """Whether a part can be a job by itself: a short phrase that is no mere detail of the one before."""
    said = lower(part).strip(" .!-")
    count = len(said.split())
    if _TELLS.search(said):
        return False
    return 1 <= count <= 12 and len(said) >= 3 and not _DETAIL.match(said) and not said.endswith("?")


def _two(part: str) -> bool:
    """Whether "X and Y" are two jobs: each side begins with a verb of its own ("fix checkout and write texts")."""
    sides = [s.strip() for s in _AND.split(lower(part))]
    return 2 <= len(sides) <= 4 and all(_VERB.match(s) and len(s.split()) >= 2 for s in sides)


def _clean(part: str) -> str:
    return re.sub(r"^(?:and|then|also|plus)\s+", "", part.strip(" \t.;,-*")).strip()
