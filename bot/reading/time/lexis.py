"""The English words of time: months, weekdays, units; kept apart so that the grammar holds no vocabulary."""

from typing import Final

from bot.reading.language.vocabulary import vocabulary

_IN_ORDER: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTHS: Final[dict[str, int]] = {
    **{name: number for number, name in enumerate(_IN_ORDER, 1)},
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10},
    **{"nov": 11, "dec": 12, "febuary": 2, "janurary": 1, "septmber": 9, "setember": 9, "decemeber": 12, "agust": 8},
}

WEEKDAYS: Final[dict[str, int]] = {
    **{"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    **{"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4},
    **{"sat": 5, "sun": 6, "wensday": 2, "wednsday": 2, "wednesay": 2, "thrusday": 3, "tuseday": 1, "firday": 4},
    **{"mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6},
}

# Words that are also ordinary English: read as a month or weekday only beside a preposition, a number or alone.
SHY: Final = frozenset({"may", "march", "mar", "sat", "sun", "wed", "dec", "jan", "mon"})

UNITS: Final[dict[str, str]] = {
    **dict.fromkeys(("second", "seconds", "sec", "secs"), "second"),
    **dict.fromkeys(("minute", "minutes", "min", "mins", "minuts"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "hourse"), "hour"),
    **dict.fromkeys(("day", "days", "dy"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(("month", "months", "mth", "mths", "mo", "mos"), "month"),
    **dict.fromkeys(("quarter", "quarters", "qtr", "qtrs"), "quarter"),
    **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
    **dict.fromkeys(("decade", "decades"), "decade"),
    # "in a month's time", "two hours' work" with the mark in the wrong place
    **{f"{unit}'s": unit for unit in ("minute", "hour", "day", "week", "fortnight", "month", "year")},
}
# Single letters count as units only when glued to their number: "20h", "3d", "2w".
GLUED: Final[dict[str, str]] = {"s": "second", "m": "minute", "h": "hour", "d": "day", "w": "week", "y": "year"}

NEXT: Final = frozenset({"next", "following", "nxt"})
COMING: Final = frozenset({"coming", "upcoming"})
THIS: Final = frozenset({"this", "current", "ths"})
LAST: Final = frozenset({"last", "past", "previous", "prev"})

TODAY: Final = frozenset({"today", "2day", "todays", "today's"})
TOMORROW: Final = frozenset(
    {"tomorrow", "tomorrows", "tomorrow's", "tmrw", "tmr", "tmrow", "tomorow", "tommorow", "tommorrow", "2moro", "tom"}
)
YESTERDAY: Final = frozenset({"yesterday", "yesterday's"})

PARTS: Final[dict[str, str]] = {
    **dict.fromkeys(("morning", "mornings", "morn", "forenoon"), "morning"),
    **dict.fromkeys(("afternoon", "afternoons", "arvo"), "afternoon"),
    **dict.fromkeys(("evening", "evenings", "eve"), "evening"),
    **dict.fromkeys(("night", "nights"), "night"),
    **dict.fromkeys(("lunch", "lunchtime"), "lunch"),
}

# What may follow a bare number or ordinal that is meant as a time or a day ("at 5 please", not "at 5 designs").
CLOSERS: Final = vocabulary(
    "at by in on and or but for before after until till latest please pls if so is would works sharp max "
    "thanks then because since around about as to the from this next of with it i we you my your ok okay can "
    "could should will possible fine good enough doable"
)
