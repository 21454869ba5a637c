"""Words that say when somebody cannot work, and the clauses with such a word that no day was read from."""

from collections.abc import Iterator
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Span
from bot.reading.time.lexis import MONTHS
from bot.reading.time.tokens import Tokens

NO: Final = vocabulary(
    "not except excluding away off out unavailable can't cannot cant busy holiday holidays vacation "
    "travelling traveling travel blocked block without no never besides apart won't wont don't dont isn't "
    "aren't leave closed skip nor minus wedding exam exams moving impossible"
)
# After "no", what makes it no refusal: "no problem", "no more than 20 hours".
LESS: Final = vocabulary(
    "problem issue issues problems more less fewer later earlier longer preference preferences matter"
)
_NOTHING: Final = vocabulary("none nothing nope problem worries")
_VAGUE: Final = vocabulary(
    "some few several always sometimes maybe occasionally mostly most certain various partly perhaps possibly other "
    "alternate alternating"
)
_ENDS: Final = vocabulary(", ; . but ! ?")
_FREE: Final = vocabulary(
    "days day dates plans off vacation holidays time exceptions conflicts restrictions blocked none planned scheduled "
    "booked for the over in appointments trips commitments at all so far yet ahead this month"
)


def left_unread(t: Tokens, consumed: set[int]) -> tuple[Span, ...]:
    """The clauses that refuse something ("not during the school break") of which no day, hour or pattern was read.

    `consumed` are the indexes of the tokens that were. A clause with a vague word ("some days in January") counts
    too, for its days are not all of those that were read.
    """
    return tuple(
        (t[first].start, t[last - 1].end)
        for first, last in _clauses(t)
        if _refuses(t, first, last)
        and (consumed.isdisjoint(range(first, last)) or any(t[n].text in _VAGUE for n in range(first, last)))
    )


def _clauses(t: Tokens) -> Iterator[tuple[int, int]]:
    first = 0
    for i in range(len(t) + 1):
        broken = 0 < i < len(t) and "\n" in t.text[t[i - 1].end : t[i].start]
        day = t[i - 1].kind in ("int", "dot") and t[i - 1].glued(t[i])
        day = day and (t[i - 1].kind == "dot" or t[i + 1].kind != "word" or t[i + 1].text in MONTHS)
        pointed = t[i].text != "." or not day  # "5. Except", not "10.12. - 14.12."
        if i == len(t) or broken or (t[i].text in _ENDS and pointed):
            if first < i:
                yield first, i
            first = i if broken else i + 1


def _refuses(t: Tokens, first: int, last: int) -> bool:
    """Whether a clause says no to something, and not just that there is nothing to say no to."""
    words = [t[n].text for n in range(first, last)]
    refusing = [n for n, word in enumerate(words) if word in NO]
    if not refusing or not _NOTHING.isdisjoint(words):
        return False
    if "no" in words and _FREE.issuperset(words[words.index("no") + 1 :]):
        return False
    return any(words[n] != "no" or n + 1 == len(words) or words[n + 1] not in LESS for n in refusing)
