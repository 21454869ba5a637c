"""Words about criteria, split at the criteria that they name."""

from re import IGNORECASE
from re import compile as pattern

_MARK = pattern(r"\bC\s?(\d{1,2})\b\s*[:=,.-]?\s*", IGNORECASE)
_TRAILING = pattern(r"(?:\s|[,;.]|\band\b)+$", IGNORECASE)


def parts(text: str) -> list[tuple[str, str]]:
    """("", what stands before the first criterion), then ("C1", what follows it) and so on."""
    marks = list(_MARK.finditer(text))
    out = [("", text[: marks[0].start()] if marks else text)]
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        out.append((f"C{int(mark[1])}", text[mark.end() : end]))
    return out


def tidy(words: str) -> str:
    """The words without spaces, commas and a dangling "and" around them."""
    return _TRAILING.sub("", words.strip(" \t\n,;:.-"))
