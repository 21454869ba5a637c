"""German and Spanish words of time as the English ones that the grammar knows, each at its own place in the text."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.german import GERMAN
from bot.reading.time.language import Language
from bot.reading.time.lexis import WEEKDAYS
from bot.reading.time.reordering import REORDERED
from bot.reading.time.spanish import SPANISH
from bot.reading.time.tokens import Token, Tokens

LANGUAGES: Final[dict[str, Language]] = {"de": GERMAN, "es": SPANISH}
_LONGEST: Final = {name: max(phrase.count(" ") + 1 for phrase in spoken.words) for name, spoken in LANGUAGES.items()}


def in_english(t: Tokens, locale: str) -> Tokens | None:
    """The tokens with the words of time put into English, each phrase at the place where it was said.

    None for a language without a table. A text in an English locale counts as another language if it has a word of
    time that can be no English one ("Freitag", "viernes").
    """
    low = [token.text for token in t.items[: t.count]]
    name = locale.lower().replace("_", "-").split("-")[0]
    if name == "en":
        name = next((other for other, spoken in LANGUAGES.items() if not spoken.sure.isdisjoint(low)), "")
    if name not in LANGUAGES:
        return None
    out = _put(t, low, name)
    return _ordered(t, _days_of_month(out) if LANGUAGES[name].day_after_weekday else out)


def _days_of_month(out: list[Token]) -> list[Token]:
    """The tokens with "viernes 8" as friday the 8th, where no unit makes the number a time."""
    ends = [*out[2:], None, None]
    for n, (weekday, number) in enumerate(pairwise(out)):
        after = ends[n]
        apart = after is None or (after.kind == "mark" and after.text not in ":/-.") or after.text in _AFTER_DAY
        if weekday.text in WEEKDAYS and number.kind == "int" and 0 < number.value < 32 and apart:
            out[n + 1] = replace(number, kind="ord", text=f"{number.value}th")
    return out


_AFTER_DAY: Final = vocabulary("at noon before by around no eod")


def _put(t: Tokens, low: list[str], name: str) -> list[Token]:
    out: list[Token] = []
    spoken, i = LANGUAGES[name], 0
    while i < t.count:
        for length in range(0 if _is_between(t, out, i, spoken) else min(_LONGEST[name], t.count - i), 0, -1):
            english = spoken.words.get(" ".join(low[i : i + length]))
            if english is not None:
                out += _tokens(t, i, i + length, english)
                i += length
                break
        else:
            out.append(_special(t, out, i, spoken))
            i += 2 if out[-1].kind == "ord" and t[i].kind == "int" else 1  # with the point of "20."
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


def _special(t: Tokens, out: list[Token], i: int, spoken: Language) -> Token:
    """Words that only their neighbours explain: "Montag morgen" and "morgen", "Fr 11.12."; others as they stand."""
    token = t[i]
    if _is_between(t, out, i, spoken):
        return replace(token, kind="word", text="to")
    if token.text in spoken.after_day:
        after, elsewhere = spoken.after_day[token.text]
        follows = bool(out) and out[-1].text in _BEFORE_MORNING
        return replace(token, kind="word", text=after if follows else elsewhere)
    led = bool(out) and (out[-1].text in _BEFORE_SHORT or out[-1].kind == "clock")
    beside = t[t.skip(i + 1, _MARKS if token.text == "so" else _LOOSE, 2)]
    if token.text in spoken.short and (led or beside.kind in _NUMBERS or beside.text in spoken.clock_words):
        return replace(token, kind="word", text=spoken.short[token.text])
    day = spoken.ordinal_point and token.kind == "int" and 0 < token.value < 32 and (not out or out[-1].text != "at")
    apart = not t[i + 1].glued(t[i + 2]) or t[i + 2].text in (",", "-", ")")
    if day and t[i + 1].text == "." and token.glued(t[i + 1]) and apart:
        return replace(token, kind="ord", text=f"{token.value}th")  # "bis zum 20."
    return token


def _is_between(t: Tokens, out: list[Token], i: int, spoken: Language) -> bool:
    """Whether "bis" stands between the two ends of a range: "20. bis 27. Dezember", "10 bis 15 Stunden"."""
    if t[i].text not in spoken.to_or_by:
        return False
    before = next((token for token in reversed(out[-2:]) if token.kind != "mark"), None)
    after = t[i + 1]
    if before is None:
        return False
    numbers = before.kind in ("int", "ord") and after.kind == "int" and t[i + 2].text != "uhr"
    dates = before.kind in ("dot", "xyz") and after.kind in ("dot", "xyz")
    days = before.text in WEEKDAYS and spoken.words.get(after.text) in WEEKDAYS
    return numbers or dates or days


_MARKS: Final = frozenset({".", ",", "um", "den", "bis"})
_LOOSE: Final = _MARKS | frozenset({"-", "–", "(", "gegen", "vor", "spätestens", "so", "der"})
_BEFORE_SHORT: Final = vocabulary("the on by this next coming o'clock am pm noon")
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
