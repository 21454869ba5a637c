"""Times of day as people write them: 5pm, 17h30, half past three, noon, 1030, end of day."""

from dataclasses import replace
from typing import Final

from bot.reading.language.numerals import ONES, TENS
from bot.reading.time.clock import CLOSE, MIDNIGHT, NOON, Clock, Half, within
from bot.reading.time.lexis import CLOSERS, PARTS, WEEKDAYS
from bot.reading.time.numbers import whole
from bot.reading.time.tokens import Tokens

_CLOSES: Final = (
    ("eod",),
    ("eob",),
    ("cob",),
    ("eobd",),
    ("close", "of", "business"),
    ("end", "of", "business", "day"),
    ("end", "of", "business"),
    ("end", "of", "the", "business", "day"),
    ("end", "of", "the", "working", "day"),
    ("end", "of", "working", "day"),
    ("end", "of", "the", "day"),
    ("end", "of", "day"),
    ("close", "of", "play"),
    ("cop",),
    ("business", "close"),
)
_CLOSE_STARTS: Final = frozenset(name[0] for name in _CLOSES)
_ISH: Final = frozenset({"ish", "oclock", "o'clock", "uhr", "o", "clock"})
_TIME_ENDS: Final = frozenset({"am", "pm", "noon", "midday", "midnight", "eod", "cob"}) | _ISH
_ABOUT: Final = frozenset({"about", "around", "approximately", "roughly", "exactly", "circa", "say"})


def meridiem(t: Tokens, i: int) -> tuple[Half, int] | None:
    """am or pm and the index after it: pm, p.m., p m, in the AM."""
    j = i + 2 if t.words(i, "in", "the") and t[i + 2].text in ("am", "pm") else i
    if t[j].text in ("am", "pm"):
        return ("am" if t[j].text == "am" else "pm"), _dot(t, j + 1)
    if t[i].text in ("a", "p"):
        half: Half = "am" if t[i].text == "a" else "pm"
        j = i + 2 if t[i + 1].text == "." else i + 1
        if t[j].text == "m":
            return half, _dot(t, j + 1)
        if i > 0 and t[i - 1].glued(t[i]):
            return half, _dot(t, i + 1)
    return None


def _dot(t: Tokens, i: int) -> int:
    return i + 1 if t[i].text == "." and i > 0 and t[i - 1].glued(t[i]) and t[i - 1].text in ("m", "a", "p") else i


def clock(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    """The time of day at `i` and the index after it; `led` if a word such as "at" or a day stands beside it."""
    about = t.skip(i, _ABOUT, 1)
    i, led = about, led or about > i
    for read in (_named, _past_hour, _digits, _spelled):
        if (found := read(t, i, led)) is not None:
            value, j = found
            j = t.skip(j, frozenset({"sharp", "approximately", "exactly", "latest"}), 1)
            if value.minute > 59 or value.second > 59 or value.hour > 24 or (value.hour == 24 and value.minute):
                return None
            return value, j
    return None


def timed(t: Tokens, i: int) -> bool:
    """Whether a time of day stands at `i` that needs no word beside it: 5pm, 17:00, noon, 17h, 17 Uhr."""
    return clock(t, i, False) is not None


def after_time(t: Tokens, i: int) -> bool:
    """Whether a time of day ends right before `i`: "5pm wed", "17 Uhr, 11.12."."""
    j = i - 1
    while j > 0 and i - j < 3 and t[j].kind == "mark" and t[j].text in ",.-(":
        j -= 1
    if j < 0 or t[j].kind == "clock" or t[j].text in _TIME_ENDS:
        return j >= 0
    return t[j].text in ("h", "a", "p", "m") and j > 0 and (t[j - 1].kind in ("int", "clock") or t[j - 1].text == ".")


def _named(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    word = t[i].text
    i = i + 1 if word in ("12", "twelve") and t[i + 1].text in ("noon", "midnight") else i
    word = t[i].text
    if word in ("noon", "midday", "noonish"):
        return NOON, i + 1
    if word == "mid" and t[i + 1].text == "day":
        return NOON, i + 2
    if word == "mid" and t[i + 1].text == "-" and t[i + 2].text == "day":
        return NOON, i + 3
    if word == "midnight":
        return MIDNIGHT, i + 1
    j = i + 1 if word == "the" else i
    if t.words(j, "middle", "of", "the", "day"):
        return NOON, j + 4
    for name in _CLOSES if t[j].text in _CLOSE_STARTS else ():
        if t.words(j, *name):
            if name[-1] in ("day", "business") and t[j + len(name)].text == "after":
                return None
            return CLOSE, j + len(name)
    return None


def _past_hour(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    """half past 3 pm, a quarter to noon, 20 minutes to 2pm, 15 past noon, half three."""
    j = i + 1 if t[i].text == "a" else i
    if t[j].text in ("half", "quarter"):
        count, j = (30 if t[j].text == "half" else 15), j + 1
        hour_said = t[j].value if t[j].kind == "int" and led else ONES.get(t[j].text, 0)
        if count == 30 and 0 < hour_said < 13 and t[j + 1].text not in ("hour", "hours"):
            half = meridiem(t, j + 1)
            return Clock(hour_said, 30, half=half[0] if half else "open"), half[1] if half else j + 1
    elif (read := whole(t, j)) is not None and 0 < read[0] < 60:
        count, j = read
    else:
        return None
    k = t.skip(j, frozenset({"minutes", "minute", "mins", "min"}), 1)
    said = k > j or t[i].text == "a" or t[j - 1].text == "quarter" or count in (20, 25) or t[i].kind == "word"
    said = said or count == 15 or (count in (5, 10) and t[k + 1].value <= count)
    if t[k].text == "to" and not said:
        return None  # "3 to 6 pm" are hours
    j = k
    way = {"past": 1, "after": 1, "to": -1, "till": -1, "before": -1, "of": 0}.get(t[j].text, 0)
    if not way or (hour := _named(t, j + 1, True) or _digits(t, j + 1, True) or _spelled(t, j + 1, True)) is None:
        return None
    base, k = hour
    if base.close or base.minute or (base.half == "open" and not led and t[j].text not in ("past", "to")):
        return None
    if t[j].text == "to" and base.half == "open" and not led and not (_closed(t, k) and t[k].text != "to"):
        return None
    minutes = base.hour % 24 * 60 + way * count
    return replace(base, hour=minutes // 60 % 24, minute=minutes % 60, grain="minute"), k


def _digits(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    token = t[i]
    if token.kind == "clock":
        parts = token.text.split(".")[0].split(":")
        second = int(parts[2]) if len(parts) > 2 else 0
        known = parts[0].startswith("0") or int(parts[0]) > 12 or int(parts[0]) == 0
        value = Clock(int(parts[0]), int(parts[1]), second, "known" if known else "open")
        return _with_half(t, value, i + 1)
    named = meridiem(t, i + 1) is not None or t[i + 1].text in _ISH
    if token.kind == "dot" and (led or named):
        hour, minute = token.text.split(".")
        no_day = int(minute) > 31 or min(int(hour), int(minute)) > 12 or t[i - 1].text in ("at", "@")
        if len(minute) == 2 and int(hour) < 25 and int(minute) < 60 and (named or no_day):
            known = int(hour) > 12 or hour.startswith("0")
            return _with_half(t, Clock(int(hour), int(minute), half="known" if known else "open"), i + 1)
        return None
    if token.kind != "int" or token.value > 2359 or "," in token.text:
        return None
    return _hour(t, i, led)


def _hour(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    """A whole number as an hour (5pm, 17h, 17h30, at 5, 3 o'clock) or as hour and minute (1030, 330pm, at 3 15)."""
    token, after = t[i], t[i + 1]
    digits = len(token.text)
    if after.text == "h" and token.glued(after) and token.value <= 24:
        if t[i + 2].kind == "int" and after.glued(t[i + 2]) and len(t[i + 2].text) == 2:
            return Clock(token.value, t[i + 2].value, half="known"), i + 3
        if t[i + 2].text in ("/", "per", "a", "each", "-"):
            return None
        return Clock(token.value, half="known", grain="hour"), i + 2
    if digits > 2:
        value = Clock(token.value // 100, token.value % 100, odd=digits == 3)
        value = replace(value, half="known") if token.text.startswith("0") or value.hour > 12 else value
        j = t.skip(i + 1, _ISH, 1)
        if value.minute < 60 and (meridiem(t, j) or (led and (j > i + 1 or _closed(t, j)) and token.value < 1900)):
            return _with_half(t, value, j)
        return None
    j = t.skip(i + 1, _ISH, 2)
    value = Clock(token.value, grain="hour", half="known" if token.value > 12 or token.text.startswith("0") else "open")
    if (half := meridiem(t, j)) is not None:
        glued_letter = t[j].text in ("a", "p") and half[1] <= j + 2 and t[j + 1].text != "m"
        if token.value > 24 or (glued_letter and not led):
            return None
        return _with_half(t, value, j)
    if token.value > 24 or not (led or j > i + 1 or in_part(t, j) is not None):
        return None
    if led and t[j].kind == "int" and len(t[j].text) == 2 and t[j].value < 60 and _closed(t, j + 1):
        return _with_half(t, replace(value, minute=t[j].value, grain="minute"), j + 1)
    if j > i + 1 or in_part(t, j) is not None or _closed(t, j):
        return _with_half(t, value, j)
    return None


def _closed(t: Tokens, i: int) -> bool:
    """Whether nothing after a bare number turns it into a count of something."""
    token = t[i]
    if token.kind == "end" or token.text in CLOSERS:
        return True
    if token.text in "/%+*=:#&$€£":
        return False
    if token.kind == "mark":
        return token.text != "-" or t[i + 1].kind not in ("int", "word")
    return (
        token.text in PARTS
        or token.text in WEEKDAYS
        or token.text in ("today", "tomorrow", "tonight", "tmrw", "utc", "gmt", "o'clock")
    )


def _with_half(t: Tokens, value: Clock, j: int) -> tuple[Clock, int]:
    """Adds am or pm, or the part of the day that stands for it ("3 in the afternoon")."""
    j = t.skip(j, _ISH, 1)
    if value.hour == 12 and value.half == "open" and t[j].text in ("noon", "midnight"):
        return replace(NOON if t[j].text == "noon" else MIDNIGHT, minute=value.minute), j + 1  # "12 Uhr mittags"
    if (half := meridiem(t, j)) is not None:
        if value.hour > 12 or (value.hour == 0 and half[0] == "pm"):
            return replace(value, half="known"), half[1]
        return replace(value, half=half[0]), half[1]
    if value.half == "open" and (part := in_part(t, j)) is not None:
        return within(value, part[0]), part[1]
    return value, j


def in_part(t: Tokens, i: int) -> tuple[str, int] | None:
    """ "in the afternoon", "at night": the part's name and the index after it."""
    j = t.skip(i, frozenset({"in", "at"}), 1)
    if j == i:
        return None
    j = t.skip(j, frozenset({"the", "early", "late"}), 2)
    return (PARTS[t[j].text], j + 1) if t[j].text in PARTS else None


def _spelled(t: Tokens, i: int, led: bool) -> tuple[Clock, int] | None:
    """nine fifty nine a m, ten-thirty am, five o'clock, twelve thirty; without am or pm only when led."""
    if not 0 < ONES.get(t[i].text, 0) < 13 or t[i].kind != "word":
        return None
    hour, j = ONES[t[i].text], i + 1
    k = j + 1 if t[j].text == "-" else j
    k = k + 1 if t[k].text in ("oh", "o", "ou") and ONES.get(t[k + 1].text, 0) else k
    minute = 0
    if t[k].text in ONES or t[k].text in TENS:
        read = whole(t, k)
        if read is None or read[0] > 59:
            return None
        minute, j = read
    value = Clock(hour, minute, grain="minute" if minute else "hour")
    k = t.skip(j, _ISH, 2)
    if meridiem(t, k) or in_part(t, k) or k > j or (led and _closed(t, k)):
        return _with_half(t, value, k)
    return None
