"""Whether an amount is a ceiling or a floor ("under 2000", "500 max", "at least 300", "40+")."""

import enum
import re

_ABOUT = r"(?: about| around| a| roughly| budget of| of| only)?"
_MOST = re.compile(
    r"\b(?:bis zu|bis|höchstens|maximal|unter|weniger als|hasta|menos de|como máximo|máximo|no más de|up to"
    r"|upto|at most|at the most|max(?:imum)?(?: of| is| budget(?: is| of)?)?|no(?:t)? (?:more|higher"
    r"|over|above)(?: than)?"
    r"|not exceed(?:ing)?|not to exceed|under|below|(?<!no )(?<!not )less than|lower than|fewer than"
    r"|cheaper than|capped at"
    r"|cap of|limit(?: of| is)?|tops"
    r"|within|can'?t go (?:over|above|higher than)|don'?t want to (?:pay|spend) more than)" + _ABOUT + r"[ :.]*$"
    r"|(?<![-=<>])<=? ?$"
)
_LEAST = re.compile(
    r"(?:\b(?:mindestens|ab|über|mehr als|al menos|mínimo|más de|por lo menos|at least|no less than"
    r"|not less than|min(?:imum)?\.?(?: of| is)?|more than|greater than|higher than"
    r"|over|above|upwards? of"
    r"|north of|starting (?:at|from)|starts? (?:at|from))"
    + _ABOUT
    + r"|(?:^|\b(?:budget|pay|pays|rates?|prices?)(?: is)? )from)[ :]*$|(?<![-=<>])>=?$|(?<=[\w:]) ?>=? $"
)
_NEGATED = re.compile(r"\b(?:not|nothing|never|no|don't|won't|can't|cannot)\b[^,.;]{0,20}$")
_MOST_AFTER = re.compile(
    r" ?[,(]? ?(?:(?:is|would be|ist|es) (?:the|my|our|das|mein|el|mi)"
    r" (?:absolute )?(?:max(?:imum|imo)?|máximo|most|limit|ceiling|cap)\b"
    r"|max(?:imum)?\b(?!\.? ?(?:of |is )?\d)|tops\b|at (?:the )?most\b(?! ?\d)"
    r"|or (?:less|below|under|cheaper)\b|limit\b|cap\b)"
)
_LEAST_AFTER = re.compile(
    r" ?(?:(?:is|would be|ist|es) (?:the|my|our|das|mein|el|mi)"
    r" (?:absolute )?(?:min(?:imum|imo)?|mínimo|least)\b"
    r"|\+(?! ?[$€£\d]| [a-z])|[,(]? ?(?:min(?:imum)?\b(?! (?:of \d|\d|wage|of experience))"
    r"|or (?:more|above|higher"
    r"|up)\b|and (?:up|above|more|over)\b"
    r"|at least\b|upwards?\b|plus\b(?! \w)))"
)


class Bound(enum.Enum):
    """Which end of the range an amount is."""

    MOST = "most"
    LEAST = "least"


def bound(low: str, start: int, end: int) -> tuple[Bound | None, int, int]:
    """The bound that the words beside low[start:end] make it, with the span that then includes them."""
    window = max(0, start - 48)
    before = low[window:start]
    if match := _MOST.search(before):
        return Bound.MOST, window + match.start(), end
    if match := _LEAST.search(before):
        if match[0].startswith(("over", "above")) and _NEGATED.search(before[: match.start()]):
            return Bound.MOST, window + match.start(), end
        return Bound.LEAST, window + match.start(), end
    if re.search(r"[\w€£$]\+ ?(?:[^\W\d]|/)", low[start:end]):
        return Bound.LEAST, start, end  # "60+ dollars", "30+/hr"
    if after := _MOST_AFTER.match(low, end):
        return Bound.MOST, start, after.end()
    if after := _LEAST_AFTER.match(low, end):
        return Bound.LEAST, start, after.end()
    return None, start, end
