"""Days with a name that owners really set deadlines by, computed for any year."""

from collections.abc import Callable
from datetime import date

from bot.reading.time.almanac import month_of, nth_weekday, shifted
from bot.reading.time.tokens import Tokens


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int, plus: int = 0) -> Callable[[int], date]:
    def day(year: int) -> date:
        found = nth_weekday(month_of(year, month), weekday, nth)
        return shifted(found or date(year, month, 1), plus)

    return day


def _easter(plus: int) -> Callable[[int], date]:
    return lambda year: shifted(easter(year), plus)


FEASTS: dict[tuple[str, ...], Callable[[int], date]] = {
    ("christmas", "eve"): _fixed(12, 24),
    ("xmas", "eve"): _fixed(12, 24),
    ("christmas",): _fixed(12, 25),
    ("xmas",): _fixed(12, 25),
    ("boxing", "day"): _fixed(12, 26),
    ("new", "years", "eve"): _fixed(12, 31),
    ("new", "year", "eve"): _fixed(12, 31),
    ("nye",): _fixed(12, 31),
    ("new", "years", "day"): _fixed(1, 1),
    ("new", "year"): _fixed(1, 1),
    ("new", "years"): _fixed(1, 1),
    ("new", "year", "day"): _fixed(1, 1),
    ("valentines", "day"): _fixed(2, 14),
    ("valentines",): _fixed(2, 14),
    ("st", "patricks", "day"): _fixed(3, 17),
    ("saint", "patricks", "day"): _fixed(3, 17),
    ("ides", "of", "march"): _fixed(3, 15),
    ("april", "fools", "day"): _fixed(4, 1),
    ("april", "fools"): _fixed(4, 1),
    ("earth", "day"): _fixed(4, 22),
    ("halloween",): _fixed(10, 31),
    ("veterans", "day"): _fixed(11, 11),
    ("independence", "day"): _fixed(7, 4),
    ("juneteenth",): _fixed(6, 19),
    ("memorial", "day"): _nth(5, 0, -1),
    ("labor", "day"): _nth(9, 0, 1),
    ("labour", "day"): _nth(9, 0, 1),
    ("mlk", "day"): _nth(1, 0, 3),
    ("martin", "luther", "king", "day"): _nth(1, 0, 3),
    ("mothers", "day"): _nth(5, 6, 2),
    ("fathers", "day"): _nth(6, 6, 3),
    ("columbus", "day"): _nth(10, 0, 2),
    ("thanksgiving",): _nth(11, 3, 4),
    ("black", "friday"): _nth(11, 3, 4, 1),
    ("cyber", "monday"): _nth(11, 3, 4, 4),
    ("good", "friday"): _easter(-2),
    ("easter", "monday"): _easter(1),
    ("easter", "mon"): _easter(1),
    ("easter", "sunday"): _easter(0),
    ("palm", "sunday"): _easter(-7),
    ("ash", "wednesday"): _easter(-46),
    ("easter",): _easter(0),
    ("pentecost",): _easter(49),
    ("whit", "monday"): _easter(50),
}
FEAST_STARTS = frozenset({name[0] for name in FEASTS} | {"valentine's", "mother's", "father's"})


def feast(t: Tokens, i: int) -> tuple[Callable[[int], date], int] | None:
    """The named day at `i` and the index after it; apostrophes do not matter ("new year's eve")."""
    plain = [t[i + n].text.replace("'", "") for n in range(4)]
    if t[i].text not in FEAST_STARTS:
        return None
    for length in (4, 3, 2, 1):
        name = tuple(plain[:length])
        if name in FEASTS:
            after = i + length
            return FEASTS[name], after + 1 if t[after].text == "day" else after
    return None
