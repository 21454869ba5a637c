"""Long words in several messages: cut where a paragraph ends if that can be, and never inside markup (X28)."""

from collections.abc import Sequence

from adapters.discord.markdown import Atom, Break, markup, units

CONTENT = 2000
MARK_ROOM = 12
# A better place to cut is taken if the message is still this full with it.
FULL_ENOUGH = {Break.PARAGRAPH: 0.4, Break.LINE: 0.6, Break.WORD: 0.0, Break.NOWHERE: 0.0}


def split(pieces: Sequence[Atom], limit: int = CONTENT) -> list[str]:
    """The pieces as one text or more, each within `limit` UTF-16 units, marked "(1/2)" if there are several."""
    whole = _trimmed(pieces)
    if units(whole) <= limit:
        return [whole]
    texts = []
    rest = list(pieces)
    while rest:
        taken = _fitting(rest, limit - MARK_ROOM)
        text = _trimmed(rest[:taken])
        if text:
            texts.append(text)
        rest = rest[taken:]
    return [f"{text}\n({number}/{len(texts)})" for number, text in enumerate(texts, 1)]


def _fitting(pieces: Sequence[Atom], limit: int) -> int:
    """How many of the pieces go into the next message: at least one."""
    most = _longest(pieces, limit)
    if most == len(pieces):
        return most
    full = sum(_cost(atom) for atom in pieces[:most])
    for wanted in (Break.PARAGRAPH, Break.LINE, Break.WORD):
        size = full
        for count in range(most, 0, -1):
            if pieces[count - 1].after >= wanted and size >= FULL_ENOUGH[wanted] * limit:
                return count
            size -= _cost(pieces[count - 1])
    return most


def _longest(pieces: Sequence[Atom], limit: int) -> int:
    """The largest number of pieces whose markup stays within the limit, by halving."""
    low, high = 1, min(len(pieces), limit)
    while low < high:
        middle = (low + high + 1) // 2
        if units(_trimmed(pieces[:middle])) <= limit:
            low = middle
        else:
            high = middle - 1
    return low


def _trimmed(pieces: Sequence[Atom]) -> str:
    """The markup without blank ends, which Discord cuts off anyway, even inside a quote."""
    first, last = 0, len(pieces)
    while first < last and pieces[first].text.isspace():
        first += 1
    while last > first and pieces[last - 1].text.isspace():
        last -= 1
    return markup(pieces[first:last]).strip()


def _cost(atom: Atom) -> int:
    return units(atom.text)
