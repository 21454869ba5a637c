"""Cuts a text into words, numbers and date literals in one linear pass, each with its place in the text."""

import re
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 2000
MOST: Final = 200
LONGEST_CHUNK: Final = 80

_CHUNK: Final = re.compile(r"\S+")
_LEX: Final = re.compile(
    r"(?P<ymd>[0-9]{4}(?P<s1>[-/.])[0-9]{1,2}(?P=s1)[0-9]{1,2}(?![0-9]|[-/][0-9]))"
    r"|(?P<xyz>[0-9]{1,2}(?P<s2>[-/.])[0-9]{1,2}(?P=s2)(?:[0-9]{4}|[0-9]{2})(?![0-9]|[-/.][0-9]))"
    r"|(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?![0-9]|:[0-9]))"
    r"|(?P<slash>[0-9]{1,2}/[0-9]{1,2}(?![0-9]|[/.][0-9]))"
    r"|(?P<dot>[0-9]{1,2}\.[0-9]{1,2}(?![0-9]|[./][0-9]))"
    r"|(?P<junk>[0-9]+(?:[-/][0-9]+){2,}|[0-9]+(?:[./:][0-9]+){2,}"
    r"|(?![0-9]{1,2}/[0-9]{4}(?![0-9]))[0-9]+/[0-9.]+|[0-9]+:[0-9]+)"
    r"|(?P<dec>[0-9]+\.[0-9]+)"
    r"|(?P<ord>[0-9]{1,3}(?:st|nd|rd|th)(?![^\W_]))"
    r"|(?P<int>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)"
    r"|(?P<word>[^\W\d_]+(?:['’`´][^\W\d_]+)*)"
    r"|(?P<mark>.)",
    re.IGNORECASE | re.DOTALL,
)
_JUNK_CHUNK: Final = re.compile(r"://|<[@#!:a]|[^\s@]@[^\s@]|~\.|=[^\s=]*&")
_MONEY: Final = frozenset("$€£¥₹₱₦₿₫₩฿")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text. `kind` is a group name of the lexer; `text` is lower case; numbers have `value`."""

    kind: str
    text: str
    start: int
    end: int
    value: int = -1

    def glued(self, other: "Token") -> bool:
        return self.end == other.start


END: Final = Token("end", "", -1, -1)


_PRIMES: Final = {"'": "minute", "′": "minute", '"': "second", "″": "second", "”": "second"}
_PAD: Final = 16


class Tokens:
    """The tokens of a text; an index past the end gives `END`, so that the grammar needs no bounds checks."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        self.items = _tokens(self.text)
        self.count = len(self.items)
        # Looking a little past either end finds END, without a check at each of the many looks.
        self.items += [END] * _PAD

    @classmethod
    def of(cls, text: str, items: list[Token]) -> "Tokens":
        """Tokens of `text` that were put into other words, each still at its place."""
        made = cls("")
        made.text, made.items, made.count = text[:LONGEST], [*items, *[END] * _PAD], len(items)
        return made

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, i: int) -> Token:
        return self.items[i] if i < self.count + _PAD else END

    def words(self, i: int, *words: str) -> bool:
        """Whether exactly these words stand from `i` on."""
        return self[i].text == words[0] and all(self[i + n].text == word for n, word in enumerate(words))

    def parted(self, i: int) -> bool:
        """Whether a comma, a semicolon, a line's end or the text's end stands between the tokens before and at `i`."""
        if i <= 0 or i >= self.count:
            return True
        gap = self.text[self.items[i - 1].end : self.items[i].start]
        return "\n" in gap or self.items[i].text in (",", ";") or self.items[i - 1].text in (",", ";", ":")

    def prime(self, i: int) -> str | None:
        """The unit that a lone mark glued to a number stands for: 15' are minutes, 15" seconds; None in quotations."""
        mark = self[i].text
        if mark not in _PRIMES or not self[i - 1].glued(self[i]) or self[i].glued(self[i + 1]):
            return None
        return _PRIMES[mark] if self.text.count(mark) == 1 else None

    def skip(self, i: int, words: frozenset[str], most: int = 3) -> int:
        """The first index from `i` on that is none of `words`."""
        while most and self[i].text in words and self[i].kind != "end":
            i, most = i + 1, most - 1
        return i


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for chunk in _CHUNK.finditer(text):
        if len(found) > MOST:
            break
        start, word = chunk.start(), chunk.group()
        if len(word) > LONGEST_CHUNK or _JUNK_CHUNK.search(word):
            found.append(Token("junk", word.lower(), start, chunk.end()))
            continue
        for piece in _LEX.finditer(word):
            found.append(_token(piece, start, found[-1] if found else None))
    return found


def _token(piece: re.Match[str], offset: int, before: Token | None) -> Token:
    kind = str(piece.lastgroup)
    if piece["ymd"]:
        kind = "ymd"
    elif piece["xyz"]:
        kind = "xyz"
    text = piece.group().lower().replace("’", "'").replace("`", "'").replace("´", "'")
    start, end = offset + piece.start(), offset + piece.end()
    if kind in ("int", "dec", "dot", "slash", "ord") and before and before.text in _MONEY:
        return Token("junk", text, start, end)
    if kind == "int":
        digits = text.replace(",", "")
        if len(digits) > 9:
            return Token("junk", text, start, end)
        return Token("int", text, start, end, int(digits))
    if kind == "ord":
        return Token("ord", text, start, end, int(text[:-2]))
    return Token(kind, text, start, end)
