"""The deadline of a post: a cue finds the clause, the reader of dates reads it."""

import re
from collections.abc import Iterator
from datetime import datetime

from bot.reading.brief.layout import Unit
from bot.reading.result import Reading
from bot.reading.time.deadline import deadline
from bot.reading.values import When

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}"
_DAY = r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?"
_DATE = (
    rf"(?:the |this |next |coming |end of |start of |beginning of |early |mid |late |eod |cob |close of |noon "
    rf"|midnight |\d{{1,2}} ?(?:am|pm) (?:[a-z]{{2,4}} )?|\d{{1,2}}:\d\d ?(?:am|pm)? (?:[a-z]{{2,4}} )?"
    rf"|{_DAY},? ){{0,4}}"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}\b|{_MONTH}\.? ?\d{{1,2}}|{_MONTH}\b|{_DAY}\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)\b|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?\b"
    rf"|tomorrow|tmrw|tmr|tomorow|tonight"
    rf"|today|eod|eow|eom|christmas|easter|new year|thanksgiving|black friday|halloween"
    r"|(?:the )?(?:end|middle|beginning) of (?:the |this |next )?(?:day|week|month|quarter|year)|(?:next"
    r"|this) (?:week|month|weekend)|(?:week|month|year)(?:'?s)?[ -]?end)"
)
_IN = (
    r"(?:in|within)(?: the)?(?: next)? (?:about |around )?(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|ten"
    r"|couple of)(?:[- ](?:to[- ])?\d{1,2})? ?(?:business |working )?(?:hours?|hrs?|days?|weeks?|months?)"
)
_BY = re.compile(
    rf"\b(?:no later than|not later than|by|before|until|till|due(?: date| back)?(?: on| by| is| in)?[ :-]{{0,3}}"
    rf"|deadline(?: is| of| for (?:\w+ ){{1,4}}is)?(?: on| by)?[ :-]{{0,3}}"
    rf"|cut-?off(?: date)?(?: is)?(?: on)?[ :-]{{0,3}}|launch(?:es|ing)?(?: date)?(?: is)?(?: on)?[ :-]{{0,3}}"
    rf"|(?:at the )?latest(?: by| on|:)? |(?:go-?live|launch|release|delivery|publication|hand-?over|completion"
    rf"|final version)"
    rf"(?: date)? (?:is |has been )?(?:planned|scheduled|set|fixed|targeted|aimed) (?:for|on|at) "
    rf"|finals?(?: version| delivery| files?| draft)?:? (?:on |by )?"
    rf"|(?:target(?:ed)?|aim(?:ing)?) (?:for|date(?: is)?|is)[ :]{{1,2}}"
    rf"|(?:done|finished|ready|delivered|deliver|delivery|completed?|completion|finish|needed|need (?:it|this"
    rf"|them|everything)|live|handed in)(?: date)?(?: for| on| at|:)? ?)(?: ?(?:latest|at the latest))?[ :]{{0,2}}"
    rf"(?={_DATE}|at the latest)"
)
_NEED_IN = re.compile(
    rf"\b(?:need(?:s|ed)?|must|done|finish(?:ed)?|deliver(?:ed|y)?|complet(?:e|ed|ion)|ready|due|deadline"
    rf"|turn ?around|want|have)\b[^.;\n]{{0,40}}?\b(?={_IN})"
)
_NEED_ON = re.compile(
    rf"\b(?:needs?|needed|wants?|must have|due)\b (?:(?:final |print )?(?:files|artwork)|it|this|that|them"
    rf"|these|everything|all|(?:the|my|our|a) "
    rf"(?:final|finished|first|full|whole|complete)?[ -]?\w{{3,20}})(?: (?:back|done|finished|ready|delivered"
    rf"|live|online))? (?:on |for )?(?={_DATE})"
)
_LATEST = re.compile(rf"\b{_DATE}(?: \d{{4}})?,? (?:at the )?latest\b")
_PERSON = re.compile(
    r"\b(?:an?|my|our|the) (?:someone|person|photographer|videographer|driver|cleaner|interpreter|host|model|dj|band"
    r"|cook|waiter|sitter|nanny|actor|speaker|helper|mover|designer|developer|writer|editor|freelancer)\b"
)
_WEEKLY = re.compile(r"(?:per|a|/) ?weeks? ?$")
_HELP = re.compile(
    r"\b(?:help(?:er|ing)?|assist\w*|someone|somebody|cover(?:ing|age)?|work(?:ing)?|shifts?|hours?|weekends?"
    r"|(?:a|per|/) ?week|weekly"
    r"|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|every|contract|temp\w*|run(?:s|ning)?|lasts?"
    r"|(?:from|starting) [^.;]{2,20})\b"
)
# A sentence that asks for papers ends the applying, not the work: "Send your CV to a@b.example by 4 December".
_SEND = re.compile(
    r"^\W*(?:please )?(?:send|submit|e-?mail|mail|write|drop|message|forward|share|cvs?|resumes?|interested)\b"
    r"(?=[^\n]{0,200}(?:\b(?:cvs?|resumes?|notes?|rates?|portfolios?|profile|samples?|links?|quotes?|offers?|letter"
    r"|us|me|candidates|intro\w*|examples?)\b|@))"
)
_APPLY = re.compile(
    r"\b(?:appl(?:y|ications?|ying|icants?)|proposals?|bids?|bidding|cvs?|resumes?|respond|response"
    r"|reply|quotes?|quotation|portfolio|samples?|contact|dm|pm|(?:will|we|first|the) interview(?:s|ing)?"
    r"|(?:is|are|shop|office|we) closed|trial|pick(?:ing)?|vacation|holidays?|auditions?"
    r"|(?:join|joining|hire|decide|decision|shortlist\w*|choose|select\w*)"
    r"|posted|closing date|closes|(?:position|role|job|ad|vacancy|applications?) (?:is "
    r"|will be )?closed?|submissions? (?:close|end)|start(?:s|ing|ed)?|begin(?:s|ning)?|available"
    r"|availability|since|founded|established|born|experience|registered|onboard\w*|kick ?-?off|meeting"
    r"|call)\b[^.;\n]{0,40}$"
)
# Words that the work is to show, not the owner's own: "'Save $20 by Friday'".
_QUOTED = re.compile(r"(?:^|[\s(:])['\"][^'\"]{0,40}$")
_ENOUGH = 90  # characters after a cue: no date is longer


def found_deadline(parts: list[Unit], *, now: datetime, zone: str, locale: str) -> Reading[When]:
    """The date by which the work must be done, as the deadline reader reads it; never "asap" or an ad's own end.

    Of several dates the clearest counts: a labelled one, then "final" or "everything by", then "by", then "need it on".
    """
    best: Reading[When] = Reading.nothing()
    most = 0
    for part in parts:
        for rank, start in _places(part):
            if rank > most:
                reading = _clause(part, start, now, zone, locale)
                if reading.status != "none":
                    best, most = reading, rank
    return best


_OPEN = re.compile(r"\W*(?:asap|tbd|flexible|open|none|n/a|ongoing)\b")
_LABELLED = re.compile(rf"{_DATE}|{_IN}|\d{{1,3}} ?(?:hours?|days?|weeks?|months?)")
_STRONG = re.compile(r"(?:by|before|until|till|later than|due|deadline|latest)\b")
_FINAL = re.compile(
    r"\b(?:final|everything|complete[d]?|all|finished|whole|done|ready|deliver\w*|print\w*|must|have to|has to)\b"
)
_OURS = re.compile(
    r"\b(?:files?|drafts?|texts?|content|copy|assets|footage|scripts?|materials?|briefing|photos|we) (?:(?:are|is"
    r"|will be|will|'ll|can be)"
    r" )?(?:delivered?|provided?|available|sent|send|shared?|ready)"
)


# What every date has one of; most sentences have none, and need no further look.
_TIMELY = re.compile(
    r"\d|day|week|month|year|quarter|tonight|tomor|tmr|\beo|hour|hrs|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|christmas|easter|thanksgiving|halloween|mon\b|tue|wed|thu|fri|sat|sun|noon|midnight|latest"
)


def _places(part: Unit) -> Iterator[tuple[int, int]]:
    """How clearly each date of a unit is the work's deadline, and where its words start."""
    if part.field in ("apply_by", "contact", "about", "hours") or not _TIMELY.search(part.low):
        return
    if part.field == "deadline" and not _OPEN.match(part.low):
        if _LABELLED.search(part.low) and not _APPLY.search(part.low[:30]):
            yield 9, 0
        elif (turn := _WORK_AGAIN.search(part.low)) and _LABELLED.search(part.low, turn.end()):
            yield 8, turn.end()
    elif part.label.strip(" *_:").startswith(("need", "when")) and re.match(_DATE, part.low):
        yield 4, 0
    for cue in _BY.finditer(part.low):
        if not _sent(part, cue) and not _past_or_habit(part.low, cue):
            before = part.low[max(0, cue.start() - 50) : cue.end()]
            if _WEEKLY.search(part.low[max(0, cue.start() - 12) : cue.start()]):
                continue  # "two days per week by the end of March", which is until then
            if cue[0].startswith(("till", "until")) and _HELP.search(before) and not _FINAL.search(before):
                continue  # "a helper on Saturdays till Christmas": how long it lasts
            if not _OURS.search(before):
                last = part.field == "deadline" and re.search(
                    r"\bfinal\b", part.low[max(0, cue.start() - 20) : cue.end()]
                )
                yield 10 if last else 3 + bool(_STRONG.search(cue[0])) + bool(_FINAL.search(before)), cue.end()
    for cue in _LATEST.finditer(part.low):
        if not _sent(part, cue):
            yield 5, cue.start()
    for cue in _NEED_ON.finditer(part.low):
        if not _sent(part, cue) and not _PERSON.search(cue[0]) and not _past_or_habit(part.low, cue):
            yield 2, cue.end()
    for cue in _NEED_IN.finditer(part.low):
        if not _sent(part, cue) and not _APPLY.search(cue[0]):
            yield 1, cue.end()


def _sent(part: Unit, cue: re.Match[str]) -> bool:
    """Whether the date ends the applying: words of applying before it, or the sentence asks for papers."""
    first = max(0, cue.start() - 60)
    turned = _WORK_AGAIN.split(part.low[first : cue.end()])
    before = turned[-1] if len(turned) > 1 else part.low[first : cue.start()]
    return bool(_SEND.match(part.low) or _APPLY.search(before))


# After such a comma a sentence about applying or starting turns to the work itself.
_WORK_AGAIN = re.compile(
    r"[,;/] (?:and |then |but |so )?(?=hand|deliver|final|finish|complet|go-?live|launch|ready|done|everything|all "
    r"|work|results?|we need"
    r"|i need|live|first draft|end )"
)


def _past_or_habit(low: str, cue: re.Match[str]) -> bool:
    """Whether the date belongs to a habit or to something else: "every Friday", "by day", "until now"."""
    if _QUOTED.search(low[max(0, cue.start() - 48) : cue.start()]):
        return True
    around = low[max(0, cue.start() - 24) : cue.end() + 24]
    return bool(
        re.search(
            r"\b(?:every|each|weekly|monthly|was|were|had|raised|sold|grew|reached|last (?:week|month"
            r"|year)|available|went"
            r"|launched|released|published|sent by"
            r"|written by|made by"
            r"|today'?s)\b",
            around,
        )
    )


# Where the words about a date end and those about its reason, or about another date, begin.
_BESIDES = re.compile(
    r"\n|[;!?]|, (?!\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|at |by |end |eod"
    r"|noon|midnight"
    r"|latest|before |morning|evening|afternoon|around |ca)| (?:because|since|so|which|but|when|while|where"
    r"|otherwise|then|as|to (?!be\b)|in order|for (?=our|my|the|a)"
    r"|and (?=the|we|our|i|then|my|it|a|please|they|you)|we|our|i|my|the (?:campaign|launch|event|fair|printer"
    r"|store))\b"
)


def _clause(part: Unit, start: int, now: datetime, zone: str, locale: str) -> Reading[When]:
    end = min(len(part.text), start + _ENOUGH)
    if stop := _BESIDES.search(part.low, start, end):
        end = stop.start()
    reading = deadline(part.text[start:end], now=now, zone=zone, locale=locale)
    return _moved(reading, part.start + start)


def _moved(reading: Reading[When], by: int) -> Reading[When]:
    span = (reading.span[0] + by, reading.span[1] + by) if reading.span else None
    return Reading(reading.status, reading.value, reading.options, span, reading.query)
