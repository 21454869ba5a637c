"""German and Spanish words of time as the English ones that the grammar knows, each at its own place in the text."""

from dataclasses import replace
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.time import german, spanish
from bot.reading.time.reordering import REORDERED
from bot.reading.time.tokens import Token, Tokens

_LONGEST: Final = 4
_OF: Final[dict[str, dict[tuple[str, ...], str]]] = {"de": german.GERMAN, "es": spanish.SPANISH}


def in_english(t: Tokens, locale: str) -> Tokens | None:
    """The tokens with the words of time put into English, each phrase at the place where it was said.

    None for another tongue. A text in an English locale counts as German or Spanish if it has a word of time that
    can be no English one ("Freitag", "viernes").
    """
    said = [token.text for token in t.items[: t.count]]
    tongue = locale.lower().replace("_", "-").split("-")[0]
    if tongue not in _OF:
        if tongue != "en":
            return None
        tongue = "de" if not german.SURE.isdisjoint(said) else "es" if not spanish.SURE.isdisjoint(said) else ""
        if not tongue:
            return None
    return _ordered(t, _put(t, said, _OF[tongue], tongue))


def _put(t: Tokens, said: list[str], words: dict[tuple[str, ...], str], tongue: str) -> list[Token]:
    out: list[Token] = []
    i = 0
    while i < t.count:
        for length in range(min(_LONGEST, t.count - i), 0, -1):
            english = words.get(tuple(said[i : i + length]))
            if english is not None:
                out += _tokens(t, i, i + length, english)
                i += length
                break
        else:
            out.append(_special(t, out, i, tongue))
            i += 1
    return out


def _tokens(t: Tokens, i: int, j: int, english: str) -> list[Token]:
    """The English words for the tokens from `i` to `j`, all at their place."""
    start, end = t[i].start, t[j - 1].end
    return [
        Token("int", word, start, end, int(word))
        if word.isdecimal()
        else Token("dec" if word[0].isdigit() else "word", word, start, end)
        for word in english.split()
    ]


def _special(t: Tokens, out: list[Token], i: int, tongue: str) -> Token:
    """Words that only their neighbours explain: "Montag morgen" and "morgen", "Fr 11.12."; others as they stand."""
    token = t[i]
    if tongue == "de" and token.text == "morgen":
        before = out[-1].text if out else ""
        day = before in _BEFORE_MORNING
        return replace(token, kind="word", text="morning" if day else "tomorrow")
    if tongue == "de" and token.text in german.SHORT and t[t.skip(i + 1, _MARKS, 2)].kind in _NUMBERS:
        return replace(token, kind="word", text=german.SHORT[token.text])
    day = tongue == "de" and token.kind == "int" and 0 < token.value < 32 and (not out or out[-1].text != "at")
    if day and t[i + 1].text == "." and token.glued(t[i + 1]) and not t[i + 1].glued(t[i + 2]):
        return replace(token, kind="ord", text=f"{token.value}th")  # "bis zum 20."
    return token


_MARKS: Final = frozenset({".", ","})
_NUMBERS: Final = ("int", "dot", "xyz", "clock")
_BEFORE_MORNING: Final = vocabulary(
    "today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday the this"
)


def _ordered(t: Tokens, out: list[Token]) -> Tokens:
    """Phrases that other tongues say in another order: "vor 3 Tagen", "el viernes próximo", "halb fünf"."""
    for n in range(len(out)):
        word = out[n].text
        if word in REORDERED:
            REORDERED[word](out, n)
    return Tokens.of(t.text, [token for token in out if token.text])
