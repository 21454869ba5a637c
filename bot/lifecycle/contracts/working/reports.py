"""What a contractor's own words about the work mean: how it goes, how much is done, what is missing."""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern

from bot.engine.questions.files import LINK
from bot.lifecycle.contracts.model import Report
from bot.reading.language.number_words import SMALL

_FEW = {"a": 1, **{word: number for word, number in SMALL.items() if 1 <= number <= 7}}
_COUNT = rf"(\d{{1,3}}|{'|'.join(_FEW)})"


@dataclass(frozen=True, slots=True)
class WorkNews:
    """A report as read; `report` None if the words say nothing about how it goes. `more_days` is what they ask for."""

    report: Report | None
    note: str
    links: tuple[str, ...] = ()
    finished: int | None = None
    of: int | None = None
    more_days: int | None = None
    waits_for: str = ""


_WAITS = pattern(
    r"\b(?:(?:still )?waiting (?:for|on)|(?:still )?(?:need|missing)|(?:i )?(?:do not|don'?t|didn'?t) (?:yet )?"
    r"(?:have|get|got)|no|cannot open|can'?t open|never got)\s+(?:(?:the|your|an?|any|some|to)\s+)*"
    r"((?:\w+\s+){0,3}?(?:access|log ?in|password|link|invite|invitation|credentials|files?|material|sheet|"
    r"input|answer|reply|feedback|approval|photos?|images?|logo|"
    r"data|account)\b[^.!?\n,]{0,60})",
    IGNORECASE,
)
_BLOCKED = pattern(r"\b(blocked|stuck|(?:cannot|can'?t|unable to) (?:continue|go on|proceed|work on))\b", IGNORECASE)
_RISK = pattern(
    r"\b(at risk|risk|late|delay(?:ed|s)?|behind|slow(?:er)?|struggl\w+|fever|flu|sick|ill|hospital|emergency|accident|"
    r"(?:power|internet) (?:cut|outage)|power is out|not sure|might not|may not|won'?t (?:make|manage|finish)|"
    r"will not (?:make|manage|finish)|(?:cannot|can'?t) (?:make|manage|finish)|more (?:days?|time)|(?:days?|time) more|"
    r"extra (?:days?|time)|extension|postpone|overwhelmed)\b",
    IGNORECASE,
)
_NOT_GOOD = pattern(r"\bnot (?:really |quite |very )?(?:on track|fine|good|well|great|on time|in time)\b", IGNORECASE)
_NOT_BAD = pattern(
    r"\b(?:not|no|nothing|never|without)(?: \w+)? (?:at risk|risks?|late|blocked|stuck|behind|sick|ill|"
    r"delay(?:ed|s)?)\b",
    IGNORECASE,
)
_TRACK = pattern(
    r"\b(on track|on time|in time|as planned|on schedule|going (?:well|fine|good)|all (?:good|fine|well)|fine|"
    r"no (?:problems?|issues?|blockers?)|good progress|ahead|ok|okay|good|great)\b",
    IGNORECASE,
)
_DONE = pattern(
    r"^\W*(?:(?:i'?m|i am|we are|all|everything|it|work|that)(?:'s| is| are)?\s+)?(?:all |now |completely )?"
    r"(?:done|finished|ready|completed?|delivered)\b",
    IGNORECASE,
)
_NOT_DONE = pattern(
    r"\b(?:not|nearly|almost|half|\d+ ?%)\s+(?:yet |quite )?(?:done|finished|ready|complete)", IGNORECASE
)
_LATER = pattern(r"^\W*(?:later(?: today)?|tonight|this evening|in the evening)\W*$", IGNORECASE)
_FINISHED = pattern(
    r"\b(\d{1,5})(?:\s*(?:of|/|out of)\s*(\d{1,5}))?\s+(?:\w+\s+){0,2}?(?:done|ready|finished|complete)", IGNORECASE
)
_MORE = pattern(
    rf"\b{_COUNT}\s+(?:more|extra|additional|further)\s+days?\b|\b{_COUNT}\s+days?\s+(?:more|extra|late|later|longer)\b"
    rf"|\b(?:more|extra|extend|extension|delay|late)\b.{{0,20}}?\b(?:by|of)\s+{_COUNT}\s+days?\b",
    IGNORECASE,
)


def report_of(text: str) -> WorkNews:
    """The report in a free message: "7 done, on track. https://..." or "got a fever, might need 2 more days".

    The worse news wins when words point both ways, because a missed warning costs more than a second look.
    """
    links = tuple(link.rstrip(".,)") for link in LINK.findall(text))
    words = LINK.sub(" ", text).replace("’", "'")
    finished = _FINISHED.search(words)
    more = _MORE.search(words)
    waits = _WAITS.search(words)
    days = next((group for group in more.groups() if group), "") if more else ""
    return WorkNews(
        report=_report(words, waits is not None),
        note=text.strip(),
        links=links,
        finished=int(finished[1]) if finished else None,
        of=int(finished[2]) if finished and finished[2] else None,
        more_days=(int(days) if days.isdecimal() else _FEW[days.lower()]) if days else None,
        waits_for=" ".join(waits[1].split()) if waits else "",
    )


def _report(words: str, waits: bool) -> Report | None:
    if _LATER.match(words):
        return "later"
    worries = _NOT_BAD.sub(" on track ", words)
    if waits or _BLOCKED.search(worries):
        return "blocked"
    if _NOT_GOOD.search(worries) or _RISK.search(worries):
        return "at_risk"
    if _DONE.match(words) and not _NOT_DONE.search(words):
        return "done"
    if _TRACK.search(worries):
        return "on_track"
    return "on_track" if _FINISHED.search(words) else None
