"""What a contractor's own words about the work mean: how it goes, how much is done, what is missing."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.intents.classifier import likely
from bot.reading.language.links import LINK, links_in
from bot.reading.language.numerals import COUNTS, count
from bot.reading.language.plain import lower, plain
from bot.reading.replies.check_in_english import ENGLISH
from bot.reading.replies.check_in_german import GERMAN
from bot.reading.replies.check_in_spanish import SPANISH
from bot.reading.replies.not_now import puts_off
from bot.reading.replies.work_plan import plan_of, without_plan

Report = Literal["on_track", "at_risk", "blocked", "done", "later"]
MOST: Final = 2000
# Fewer words than these tell nothing ("great!").
LEAST: Final = 2
LANGUAGES: Final = (ENGLISH, GERMAN, SPANISH)


@dataclass(frozen=True, slots=True)
class WorkNews:
    """A report as read; `report` None if the words say nothing about how it goes. `more_days` is what they ask for.

    plan: the words that say when the rest comes. guessed: they are taken for a worry because they are no good news, not
    because of a word that says so: enough for an answer to a check-in, too little where nothing was asked."""

    report: Report | None
    note: str
    links: tuple[str, ...] = ()
    finished: int | None = None
    of: int | None = None
    more_days: int | None = None
    waits_for: str = ""
    plan: str = ""
    guessed: bool = False

    def told(self, *, asked: bool) -> bool:
        """Whether it says how the work goes; what is only guessed counts where a check-in asked for it."""
        return self.report is not None and (asked or not self.guessed)


def hardly_news(text: str, read: WorkNews | None = None) -> bool:
    """Whether words that were read as a report hardly say how the work goes, as sentences of many people tell; `read`
    is that report. A count, a link, days that are asked for and a "later" are news."""
    news = read or report_of(text)
    if (
        news.report == "later"
        or news.finished is not None
        or news.links
        or news.more_days
        or not FEWEST <= len(text.split()) <= FEW
    ):
        return False
    share = sum(meant.share for meant in likely(text, "contractor") if meant.intent in NEWS)
    return share < (HARDLY_GUESSED if news.guessed else HARDLY)


def _any(*alternatives: tuple[str, ...]) -> str:
    """One pattern of the alternatives of all languages."""
    return "|".join(words for several in alternatives for words in several)


FEW: Final = 14
"""Words of a message that may be no report though it was read as one; a longer one tells something."""
FEWEST: Final = 3
"""Fewer answer what was asked: "fine", "nothing new"."""
HARDLY: Final = 0.12
HARDLY_GUESSED: Final = 0.25
NEWS: Final = frozenset(("on_track", "worried", "blocked", "deliver", "redeliver", "given"))
_COUNT: Final = rf"(\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
_WAITS: Final = re.compile(rf"\b(?:{_any(*(words.waits for words in LANGUAGES))})")
_BLOCKED: Final = re.compile(rf"\b(?:{_any(*(words.blocked for words in LANGUAGES))})\b")
_TIME_ASKED: Final = re.compile(rf"\b(?:{_any(*(words.time_asked for words in LANGUAGES))})\b")
_RISK: Final = re.compile(rf"\b(?:{_any(*(words.risk for words in LANGUAGES))})\b")
_NEGATED: Final = re.compile(rf"(?<![\w'])(?:{_any(*(words.negated for words in LANGUAGES))})(?!\w)")
_REMARKS: Final = re.compile(rf"(?<!\w)(?:{_any(*(words.remarks for words in LANGUAGES))})(?!\w)")
_WORK_TOLD: Final = re.compile(rf"(?<!\w)(?:{_any(*(words.work_told for words in LANGUAGES))})(?!\w)")
_NOT_BAD: Final = re.compile(rf"\b(?:{_any(*(words.not_bad for words in LANGUAGES))})\b")
_GOOD: Final = re.compile(rf"(?<!\w)(?:{_any(*(words.good for words in LANGUAGES))})(?!\w)")
_PROGRESS: Final = re.compile(rf"(?<!\w)(?:{_any(*(words.progress for words in LANGUAGES))})(?!\w)")
_LATER: Final = re.compile(rf"(?:{_any(*(words.later for words in LANGUAGES))})")
_TAIL: Final = _any(*(words.tail for words in LANGUAGES))
_DONE: Final = re.compile(rf"(?:(?:{_TAIL}) )*(?:{_any(*(words.done for words in LANGUAGES))})(?: (?:{_TAIL}))*")
_MORE: Final = [
    re.compile(rf"\b{words.format(count=_COUNT)}\b") for language in LANGUAGES for words in language.counted
]
# "number 4 is done" names one and counts none.
_NAMES_ONE: Final = (
    r"(?<!number )(?<!nummer )(?<!número )(?<!numero )(?<!picture )(?<!image )(?<!photo )(?<!page )(?<!bild )(?<!foto )"
    r"(?<!row )(?<!step )(?<!zeile )(?<!seite )(?<!item )(?<!file )(?<!part )(?<!teil )(?<!no )(?<!nr )(?<!no\. )(?<!#)"
)
_FINISHED: Final = re.compile(
    rf"{_NAMES_ONE}(?<![\w.,])(\d{{1,5}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
    r"(?:\s*(?:of|/|out of|von|de)\s*(\d{1,5}))?\s+(?:[^\W\d]+\s+){0,2}?"
    r"(?:done|ready|finished|completed?|fertig|erledigt|geschafft|list[oa]s?|terminad[oa]s?|hech[oa]s?)(?!\w)"
    r"|\b(\d{1,5})\s*(?:of|/|out of|von|de)\s*(\d{1,5})\b"
)
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_WORDS: Final = re.compile(r"[^\w':]+")


def report_of(text: str) -> WorkNews:
    """The report in a free message: "7 done, on track. https://..." or "got a fever, might need 2 more days".

    English, German and Spanish. The worse news wins when words point both ways, because a missed warning costs more
    than a second look; "done" is only what is a whole message to that effect, for it begins the delivery.
    """
    links = links_in(text)
    bare = plain(LINK.sub(" ", text), MOST)
    low = lower(bare)
    finished = _FINISHED.search(low)
    waits = _WAITS.search(low)
    counts = [group for group in finished.groups() if group] if finished else []
    report, guessed = _report(low, waits is not None)
    return WorkNews(
        report=report,
        guessed=guessed,
        note=text.strip(),
        links=links,
        finished=count(counts[0]) if counts else None,
        of=int(counts[1]) if len(counts) > 1 else None,
        more_days=_more_days(low),
        plan=plan_of(low),
        waits_for=" ".join(bare[slice(*waits.span(waits.lastgroup or 0))].split()) if waits else "",
    )


def total_of(thing: str) -> int | None:
    """How many are agreed where a thing names one number: "12 retouched photos"; None for none or several."""
    numbers = re.findall(r"(?<![\w.,])\d{1,5}(?![\w.,]*\d)", thing)
    return int(numbers[0]) if len(numbers) == 1 and int(numbers[0]) > 1 else None


def _more_days(low: str) -> int | None:
    for form in _MORE:
        if (found := form.search(low)) is not None:
            return count(next(group for group in found.groups() if group))
    return None


def _tells_progress(low: str) -> bool:
    """Whether a part is told as finished, so that a later time for the rest is a plan and no delay."""
    return bool(_FINISHED.search(low) or _PROGRESS.search(low)) and not _NEGATED.search(_NOT_BAD.sub(" ", low))


def _report(low: str, waits: bool) -> tuple[Report | None, bool]:
    flat = " ".join(_WORDS.sub(" ", low).split())
    worries = _NOT_BAD.sub(" ", without_plan(low) if _tells_progress(low) else low)
    if puts_off(low):
        return "later", False
    if _LATER.fullmatch(flat) and not (_RISK.search(worries) or _BLOCKED.search(worries)):
        return "later", False
    blocked = (waits and _WAITS.search(worries)) or _BLOCKED.search(worries)
    if blocked and not _TIME_ASKED.search(worries):
        return "blocked", False
    if blocked or _RISK.search(worries):
        return "at_risk", False
    told = " ".join(sentence for sentence in _SENTENCE.split(low) if not sentence.rstrip().endswith("?"))
    if not told.strip():  # "done?" asks
        return None, False
    if _NEGATED.search(_NOT_BAD.sub(" ", told)):
        return "at_risk", True
    if _DONE.fullmatch(flat):
        return "done", False
    if any(form.search(low) for form in (_NOT_BAD, _FINISHED, _GOOD, _PROGRESS)) or _GOOD.fullmatch(flat):
        return "on_track", False
    said = len(_WORDS.sub(" ", told).split()) >= LEAST
    return ("at_risk", True) if said and not (_WORK_TOLD.search(low) or _REMARKS.search(low)) else (None, False)
