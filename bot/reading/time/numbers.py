"""Numbers and ordinals as people write them, in digits or in words, at a place in the tokens."""

from collections.abc import Callable
from decimal import Decimal

from bot.reading.language.number_words import SMALL, spelled
from bot.reading.language.numerals import ONES, ORDINALS, TENS
from bot.reading.time.lexis import UNITS
from bot.reading.time.tokens import Tokens

HALF = Decimal("0.5")
QUARTER = Decimal("0.25")


def whole(t: Tokens, i: int) -> tuple[int, int] | None:
    """A whole number and the index after it: 12, twelve, twenty-five, a hundred and twenty, two thousand."""
    if t[i].kind == "int":
        return t[i].value, i + 1
    j = _run(t, i)
    if j == i + 1 and t[i].text in SMALL:
        return SMALL[t[i].text], j
    value = spelled(" ".join(t[n].text for n in range(i, j))) if j > i else None
    return (int(value), j) if value is not None else None


def _run(t: Tokens, i: int, deep: int = 0) -> int:
    """The index after the number words at `i`: up to ninety-nine, hundreds, thousands, joined as in speech."""
    j = _below_hundred(t, i)
    if j == i and t[i - 1].text != "a":
        return i
    if t[j].text == "hundred":
        j = _joined(t, j + 1, _below_hundred)
    if t[j].text == "thousand" and not deep:
        j = _joined(t, j + 1, lambda t, k: _run(t, k, 1))
    return j


def _joined(t: Tokens, j: int, read: Callable[[Tokens, int], int]) -> int:
    """The index after what follows a hundred or a thousand, with or without "and"."""
    k = j + 1 if t[j].text == "and" else j
    more = read(t, k)
    return more if more > k else j


def _below_hundred(t: Tokens, i: int) -> int:
    """The index after twelve, twenty, twenty-five."""
    if t[i].text in ONES:
        return i + 1
    if t[i].text not in TENS:
        return i
    k = i + 2 if t[i + 1].text == "-" else i + 1
    return k + 1 if 0 < ONES.get(t[k].text, 0) < 10 else i + 1


def ordinal(t: Tokens, i: int) -> tuple[int, int] | None:
    """An ordinal and the index after it: 15th, fifteenth, twenty-second; "2nd", "second" but not "last"."""
    token = t[i]
    if token.kind == "ord":
        return token.value, i + 1
    if token.text in ORDINALS:
        return ORDINALS[token.text], i + 1
    if token.text in ("twenty", "thirty"):
        k = i + 2 if t[i + 1].text == "-" else i + 1
        if ORDINALS.get(t[k].text, 99) < 10:
            return TENS[token.text] + ORDINALS[t[k].text], k + 1
    return None


def fraction(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """A fraction and the index after it: 1/2, ½, half, half a, a quarter of, three quarters of."""
    token = t[i]
    if token.kind == "slash":
        top, bottom = token.text.split("/")
        if 0 < int(top) < int(bottom) <= 10:
            return Decimal(top) / Decimal(bottom), t.skip(i + 1, frozenset({"of", "an", "a"}))
        return None
    if token.text in ("½", "¼", "¾"):
        return {"½": HALF, "¼": QUARTER, "¾": 3 * QUARTER}[token.text], i + 1
    j = i + 1 if token.text in ("a", "an", "one") and t[i + 1].text in ("half", "quarter") else i
    if t[j].text == "half":
        return HALF, t.skip(j + 1, frozenset({"of", "an", "a", "-"}))
    if t[j].text == "quarter" and t[j + 1].text in ("of", "hour", "an"):
        return QUARTER, t.skip(j + 1, frozenset({"of", "an", "a"}))
    if t[j].text in ("three", "3") and t[j + 1].text == "quarters" and t[j + 2].text == "of":
        return 3 * QUARTER, t.skip(j + 2, frozenset({"of", "an", "a"}))
    return None


_SMALL = frozenset({"a", "an", "the"})


def amount(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """How many: 3, 2.5, two and a half, a couple of, a few, half a, an; the index after it stands at the unit."""
    if (part := fraction(t, i)) is not None:
        return part
    j = i + 1 if t[i].text in _SMALL else i
    if t[j].text in ("couple", "pair"):
        return Decimal(2), t.skip(j + 1, frozenset({"of"}))
    if t[j].text == "few":
        return Decimal(3), t.skip(j + 1, frozenset({"of", "more"}))
    if t[j].text == "dozen":
        return Decimal(12), t.skip(j + 1, frozenset({"of"}), 1)
    if t[i].kind in ("dec", "dot"):
        return Decimal(t[i].text), i + 1
    if (comma := _decimal_comma(t, i)) is not None:
        return comma
    if (read := whole(t, j if t[j].text == "hundred" else i)) is None:
        return (Decimal(1), i + 1) if t[i].text in ("a", "an") else None
    value, j = Decimal(read[0]), read[1]
    if t[j].text == "dozen":
        return value * 12, j + 1
    return _and_part(t, value, j)


def _decimal_comma(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """2,5 hours, as most of Europe writes it; only before a unit, for "5,6" may be two numbers."""
    if t[i].kind != "int" or t[i + 1].text != "," or t[i + 2].kind != "int" or len(t[i + 2].text) > 2:
        return None
    if not (t[i].glued(t[i + 1]) and t[i + 1].glued(t[i + 2])) or not (t[i + 3].text in UNITS or t[i + 3].text == "h"):
        return None
    return Decimal(f"{t[i].value}.{t[i + 2].text}"), i + 3


def _and_part(t: Tokens, value: Decimal, j: int) -> tuple[Decimal, int]:
    """Adds "and a half", "½", "and three quarters", "point five" to a whole number."""
    if t[j].text in ("½", "¼", "¾"):
        return value + {"½": HALF, "¼": QUARTER, "¾": 3 * QUARTER}[t[j].text], j + 1
    if t[j].text == "point" and (digits := whole(t, j + 1)) is not None and digits[0] < 10:
        return value + Decimal(digits[0]) / 10, digits[1]
    k = j + 1 if t[j].text == "and" else j
    if t[k].kind == "slash" and (part := fraction(t, k)) is not None:
        return value + part[0], part[1]
    if t[j].text != "and":
        return value, j
    k = t.skip(k, frozenset({"a", "an"}), 1)
    if t[k].text == "half":
        return value + HALF, t.skip(k + 1, frozenset({"of", "an", "a"}))
    count, k = (read[0], read[1]) if (read := whole(t, k)) is not None else (1, k)
    if t[k].text in ("quarter", "quarters") and 0 < count < 4:
        return value + count * QUARTER, t.skip(k + 1, frozenset({"of", "an", "a"}))
    return value, j
