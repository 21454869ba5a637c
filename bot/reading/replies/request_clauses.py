"""The parts of a message that may each ask for something, and whether a part holds anything but small words."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.reading.language.words import words
from bot.reading.replies import request_small

_ARTICLE: Final = r"(?:the|das|den|die|der|el|la|los|las)"
_CUT: Final = re.compile(r"[.;!\n]+(?:\s|$)|[,:] |\?\s*| - | (?:then|dann|luego|but|aber|pero|sondern|sino) ")


def clauses_of(text: str) -> Iterator[str]:
    """The parts of a message that may each ask for something."""
    apart = re.sub(r"(?<=namex)(\w+)(?P<mark>, )(?=namex\w+)", _joined_names(text), text)
    together = re.sub(r"(namex\w+)(?: & | \+ |,? and |,? und |,? y )(?=namex\w+)", r"\1 and ", apart)
    for part in _CUT.split(_kept(together)):
        for clause in re.split(request_small.JOINED, part):
            if clause.strip():
                yield clause.strip()


def _joined_names(text: str) -> Callable[[re.Match[str]], str]:
    """Names with a comma between belong together, unless each has something said of it: "keep Kim, Tariq maybe"."""

    def joined(match: re.Match[str]) -> str:
        before = has_content(_CUT.split(text[: match.end(1)])[-1])
        behind_words = _CUT.split(text[match.end() :])[0]
        behind = has_content(behind_words) or request_small.MAYBE.search(behind_words)
        return f"{match[1]}, " if before and behind else f"{match[1]} and "

    return joined


def _kept(text: str) -> str:
    """A question mark is kept as a word of the clause that it ends."""
    return text.replace("?", " qmark? ")


def is_mark(word: str) -> bool:
    return word.startswith(("namex", "projx"))


def has_content(clause: str) -> bool:
    """Whether a clause holds anything but small words and mentions."""
    said = words(clause.replace("qmark?", ""))
    return any(word not in request_small.FILLER and not is_mark(word) for word in said)
