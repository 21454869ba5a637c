"""Amounts of money in a text: each number that stands beside a currency, with its scale, cents and place."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.reading.language.number_words import SCALES, Number, numbers
from bot.reading.language.vocabulary import vocabulary
from bot.reading.money.currencies import ANY, CENTS, DOTTED, known, meaning

_PIECE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?|[$€£¥₹₽₩₪₫₴₦₱฿₺₵₸₿¢৳円元]")
_SCALE = re.compile(r"[ -]?(" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")(?![^\W\d_])")
_NO_CENTS = re.compile(r"[.,][-–]{1,2}(?= ?[€$£A-Za-z])")  # "28,- €"
_COUNTRY = re.compile(r" ?\(?(USD?|CAD|AUD|NZD)\b\)?")
_EURO = ("de", "fr", "it", "nl", "fi", "el", "pt")  # a cent without a country is a euro's in these languages
_MIL = re.compile(r"mil (?:de )?(?:euros|pesos|d[oó]lares|soles)\b")  # a thousand, in Spanish
_GLUED = re.compile(r"(k|m|mn|bn)([a-z]{3})$")
_RAND = re.compile(r"(?:^|: ?|\b(?:of|is|to|for|pays?|from|about|around|between|and) )R $")
_PESOS = re.compile(r"(?:^|[^\w])([PN])$")
# "Rs.500", "max.750": the point belongs to the word.
_POINT = re.compile(r"(?<=[a-zA-Z])\.(?=\d)")
_HALF = re.compile(r" and a half\b(?! (?:million|thousand|dozen|hundred))")
_DOLLARS = re.compile(r" ?\d[\d.,]{0,12} ?(?:dollars?|usd|bucks)\b")
# Words that are currencies after a number but ordinary English before one ("top 10", "all 5").
_NEVER_BEFORE = vocabulary("ALL TOP PEN CUP BOB MOP BAM ETH rand lei lev leva rm. crowns pound sterling")
_RISKY_BEFORE = vocabulary("PHP COP TRY MAD GEL DOP LAK")


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount: `values` has two where the grouping is open, `currencies` several where the word is shared.

    `marked` says that something named it money; `sure` that its first currency may be taken without asking.
    """

    values: tuple[Decimal, ...]
    currencies: tuple[str, ...]
    sure: bool
    marked: bool
    start: int
    end: int
    scale: int = 1
    cents: bool = False
    spelled: bool = False

    @property
    def value(self) -> Decimal:
        return self.values[0]


def amounts(text: str, low: str, *, currency: str | None, locale: str) -> list[Amount]:
    """Every number of `text` (plain; `low` is its lower case) with what marks it as money, in order of place."""
    text, low = _POINT.sub(" ", text), _POINT.sub(" ", low)
    found: list[Amount] = []
    taken = 0
    several = numbers(low, locale)
    for n, number in enumerate(several):
        if number.start < taken:
            continue
        following = several[n + 1].start if n + 1 < len(several) else len(low)
        amount = _amount(text, low, number, taken, following, currency, locale)
        if found and (joined := _with_cents(found[-1], amount, low)):
            found[-1] = joined
            taken = joined.end
            continue
        found.append(amount)
        taken = amount.end
    return found


def _amount(text: str, low: str, number: Number, taken: int, following: int, own: str | None, locale: str) -> Amount:
    values, start, end = number.values, number.start, number.end
    scaled = 1
    word, start = _before(text, number, taken)
    scale = _SCALE.match(low, end)
    if scale and not (scale[1] in ("m", "b") and low[end] == " "):
        scaled = 1000 if _MIL.match(low, scale.start(1)) else SCALES[scale[1]]
        values, end = tuple(v * scaled for v in values[-1:]), scale.end()
    after, place = _after(text, low, end, following, word)
    if after:
        glued = _GLUED.match(after)
        if glued and known(glued[2]):
            values, after, scaled = tuple(v * SCALES[glued[1]] for v in values[-1:]), glued[2], SCALES[glued[1]]
        end = place
        later = _SCALE.match(low, end)
        if later and len(later[1]) > 2 and scaled == 1:  # "75 USD million"
            values, end, scaled = tuple(v * SCALES[later[1]] for v in values[-1:]), later.end(), SCALES[later[1]]
    if (
        not word
        and not after
        and text[:start].endswith("R")
        and not text[:start][-2:-1].isalnum()
        and number.values[0] > 9
    ):
        word, start = "ZAR", start - 1  # "R450", as South Africa writes it
    if not word and not after and number.values[0] > 9 and _RAND.search(text, max(0, start - 12), start):
        word, start = "ZAR", start - 2  # "Budget: R 450"
    if not word and not after and _PESOS.search(text, max(0, start - 3), start) and "," in low[start:end]:
        code = "PHP" if text[start - 1] == "P" else "NGN"
        word, start = code, start - 1  # "P25,000", "N50,000", as the Philippines and Nigeria write it
    if not word and not after and text[max(0, start - 4) : start].lower() == "sen ":  # "sen 500", as some write it
        after, start = "sen", start - 4
    if after in CENTS:
        euro = locale[:2] in _EURO or low.startswith((" pro ", " je ", " por "), end)
        unit = "EUR" if CENTS[after] == "USD" and euro else CENTS[after]
        codes: tuple[str, ...] = (own,) if own else (unit,) if unit else ()
        return Amount(tuple(v / 100 for v in values), codes, True, True, start, end, scaled, True, number.spelled)
    named = word or after
    if word and after and word.lower() in ("$", "dollar", "dollars", "£"):  # "$100 CAD": the right-hand word says more
        named = after if after.lower() not in ("dollar", "dollars", "bucks") else word
    if not named:
        return Amount(values, (), False, False, start, end, scaled, False, number.spelled)
    if named.lower() in ANY and (country := _COUNTRY.match(text, end)):
        end, named = country.end(), f"{country[1]}D" if country[1] == "US" else country[1]  # "300 bucks US"
    if named.lower() in ANY:
        return Amount(values, (own,) if own else (), True, True, start, end, scaled, False, number.spelled)
    codes, sure = meaning(named, own)
    if scaled == 1 and (half := _HALF.match(low, end)):  # "seven dollars and a half"
        values, end = tuple(v + Decimal("0.5") for v in values), half.end()
    if len(values) > 1 and codes and codes[0] in DOTTED:
        values = values[:1]
    return Amount(values, codes, sure, True, start, end, scaled, False, number.spelled)


def _before(text: str, number: Number, taken: int) -> tuple[str, int]:
    """The longest currency word that ends right before a number, and where the amount then starts."""
    low = max(taken, number.start - 28)
    left = text[low : number.start]
    trimmed = left.rstrip(" -") if left.endswith("-") and left[:-1].rstrip().endswith("$") else left.rstrip(" ")
    if len(left) - len(trimmed) > 2:
        return "", number.start
    pieces = list(_PIECE.finditer(trimmed))[-3:]
    if not pieces or pieces[-1].end() != len(trimmed):
        return "", number.start
    for piece in pieces:
        word = trimmed[piece.start() :]
        if piece.start() and word[0].isalnum() and trimmed[piece.start() - 1].isalnum():
            continue
        if known(word) and word not in _NEVER_BEFORE and word.lower() not in (*ANY, "kr", "krone", "kroner"):
            if word in _RISKY_BEFORE and number.values[0] < 50:
                continue
            return word, low + piece.start()
    return "", number.start


def _after(text: str, low: str, end: int, following: int, before: str) -> tuple[str, int]:
    """The longest currency word that starts right after a number, and where it ends."""
    ish = 3 if low.startswith("ish ", end) else 0
    end += ish
    right = text[end : end + 32]
    bare = len(match[0]) if (match := _NO_CENTS.match(right)) else 0
    gap = len(right) - len(right[bare:].lstrip(" -+"))
    if gap - bare > 2 or right[bare:gap].count("-") > 1:
        return "", end
    pieces: list[re.Match[str]] = []
    at = gap
    while len(pieces) < 3 and (piece := _PIECE.match(right, at)):
        pieces.append(piece)
        at = piece.end()
        if right[at : at + 1] == " ":
            at += 1
    for piece in reversed(pieces):
        for stop in (piece.end(), piece.end() - 1) if piece[0].endswith(".") else (piece.end(),):
            word = right[gap:stop]
            if word.lower() in CENTS and not (
                word.lower() in ("c", "p") and (gap or text[end + stop : end + stop + 1] == "/")
            ):
                return word.lower(), end + stop
            if word.lower() == "won" and not re.search(r"\d{4}|\d,\d{3}|ion |and ", low[max(0, end - 9) : end + 1]):
                continue  # "5 won"
            glued = _GLUED.match(word.lower())
            if not (known(word) or (glued and known(glued[2]))):
                continue
            if not word[-1].isalnum() and text[end + stop : end + stop + 1].isdigit():  # "1 $10 bill"
                continue
            # "1 $ 10 dollars bill": the sign belongs to the number that is followed by its word.
            if word == "$" and _DOLLARS.match(low, end + stop):
                continue
            # "rmb 10 usd 20": a word that stands right before the next number belongs to that one.
            if before and following - (end + stop) <= 1 and following > end + stop - 1 and following < len(low):
                continue
            return (word if known(word) else word.lower()), end + stop
    return "", end


_LINK = re.compile(r" ?(?:,? ?and )?(?:a )?$")


def _with_cents(whole: Amount, part: Amount, low: str) -> Amount | None:
    """ "20 dollars 43 cents", "15 dollars and 50": one amount; None if the second number is not the first's cents."""
    gap = low[whole.end : part.start]
    if not whole.marked or whole.cents or whole.scale > 1 or not _LINK.match(gap) or not gap:
        return None
    if part.cents:
        return replace(whole, values=(whole.value + part.value,), end=part.end)
    worth = part.value
    if part.marked or part.scale > 1 or worth != int(worth) or worth >= 100 or whole.value != int(whole.value):
        return None
    if not re.match(r"\s*(?:$|[.,;!?)](?:\s|$)|(?:more|left|each|per|in|for)\b)", low[part.end : part.end + 8]):
        return None
    between = "and" in gap or low[whole.end - 1].isalpha()
    return replace(whole, values=(whole.value + worth / 100,), end=part.end) if between else None
