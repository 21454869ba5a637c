"""When a person can and cannot work, in words: not Dec 5 and 6, weekdays after 6pm, full time from Monday."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Reading, Span
from bot.reading.time.almanac import Period, shifted
from bot.reading.time.days import Asked, Order
from bot.reading.time.deadline import order_of
from bot.reading.time.hours import FULL, bare_at, days_a_week, full_time, hours_at
from bot.reading.time.moments import starts
from bot.reading.time.nothing_blocked import nothing_said
from bot.reading.time.ranges import every
from bot.reading.time.refusing import LESS, NO, left_unread
from bot.reading.time.tokens import Tokens
from bot.reading.time.tongues import in_english
from bot.reading.time.weekly import ALL, WEEKEND, days, windows
from bot.reading.values import Availability, Days, Hours, Wall, Window

LONGEST: Final = 1000
_YES: Final = vocabulary("available free can work working start starting ok okay fine good possible begin only able")
_EXCEPT: Final = frozenset(["except", "excluding", "besides", "never"])
_BETWEEN: Final = frozenset(["on", "for", "the"])
_FROM: Final = frozenset(["from", "starting", "start", "since", "after", "beginning", "as", "begin"])
_STOPS: Final = vocabulary("but and or only except excluding")
_CLAUSE: Final = 10
# From so many weekdays on, they are the ones that are worked: "mon-wed".
_FEW: Final = 3
_LINKS: Final = vocabulary("is are i i'm im am 's will be be'm would all i'll it's that's have we we're days the")


def availability(text: str, *, now: datetime, zone: str, locale: str = "en") -> Reading[Availability]:
    """When the writer can work, as said at `now` (aware) in `zone` (IANA).

    Days without a word for or against are days that cannot be worked, for that is what is asked for (S23). An open
    end is `date.max`. Where 3/12 may be two days, both readings are the options.
    """
    text = text[:LONGEST]
    t, today = Tokens(text), Wall.of(now, zone).local.date()
    translated = in_english(t, locale)
    t, known = translated or t, order_of(locale) or ("day" if translated else None)
    either = not known and any(t[i].kind in ("slash", "xyz") for i in range(len(t)))
    orders: tuple[Order, ...] = ("day", "month") if either else (known,)
    read = [_Walk(Asked(t, today, order)) for order in orders]
    for walk in read:
        walk.go()
    left = (*left_unread(t, read[0].consumed), *read[0].unclear)
    if read[0].last < 0:
        none = nothing_said(t)
        return Reading.found(Availability(), none) if none and not left else Reading.nothing(left)
    span = t[read[0].first].start, t[read[0].last - 1].end
    values = tuple(dict.fromkeys(walk.value() for walk in read))
    reading = Reading.found(values[0], span) if len(values) == 1 else Reading.choose(values, span)
    return reading.doubted(left)


@dataclass
class _Walk:
    """One pass over the tokens, with what has been found and whether the clause at hand is for or against."""

    a: Asked
    against: bool | None = None
    blocked: list[Days] = field(default_factory=list)
    free: list[Days] = field(default_factory=list)
    weekly: list[Window] = field(default_factory=list)
    not_on: set[int] = field(default_factory=set)
    hours: Hours | None = None
    full: bool = False
    first: int = -1
    last: int = -1
    consumed: set[int] = field(default_factory=set)
    dropped: bool = False
    unclear: list[Span] = field(default_factory=list)

    def go(self) -> None:
        i, t = 0, self.a.t
        while i < len(t):
            token = t[i]
            if (worked := days_a_week(t, i)) is not None:
                i = worked[1]
                continue
            j = self._hours(i) or self._pattern(i) or self._dates(i)
            if j is not None:
                self.first = i if self.first < 0 else self.first
                if not self.dropped:
                    self.consumed.update(range(i, j))
                self.dropped = False
                i = self.last = j
                continue
            self._turn(i, token.text)
            i += 1

    def value(self) -> Availability:
        every_day = Window(ALL)  # "every day except sunday" is told by what is left out
        return Availability(
            tuple(self.blocked),
            tuple(self.free),
            tuple(window for window in self.weekly if window != every_day or not self.not_on),
            tuple(sorted(self.not_on)),
            self.hours,
            self.full,
        )

    def _turn(self, i: int, word: str) -> None:
        """Words that turn the clause for or against what follows."""
        t = self.a.t
        if word in NO:
            self.against = word != "no" or t[i + 1].text not in LESS
        elif word in _YES and not any(t[i - n].text in NO for n in (1, 2) if i >= n):
            self.against = False
        elif word in (".", ";", "but", "\n", "however", "otherwise"):
            self.against = None

    def _hours(self, i: int) -> int | None:
        t = self.a.t
        j = i + 2 if t[i + 1].text == "-" else i + 1
        if t[i].text == "fulltime" or (t[i].text == "full" and t[j].text == "time"):
            j = i + 1 if t[i].text == "fulltime" else j + 1
            if full_time(t) is None:
                return None
            self.full, self.hours, self.against = True, self.hours or FULL, False
            return j
        if self.hours is not None:
            return None
        found = hours_at(t, i)
        if found is None and (bare := bare_at(t, i)) is not None and every(self.a, i) is None:
            self.hours, self.against = bare[0], None
            return bare[1]
        if found is None:
            return None
        self.hours, self.against = found[0], None
        return found[2]

    def _pattern(self, i: int) -> int | None:
        """A weekly pattern; a single weekday ("not Friday", "from Monday") is left to be a date."""
        t = self.a.t
        found = windows(t, i) if t[i].kind != "mark" and t[i - 1].text != "my" else None  # ", 10-15h" are hours
        if found is None or (
            t[i - 1].text in _FROM | {"until", "till", "next", "this", "by"} and i > 0 and len(found[0].weekdays) == 1
        ):
            return None
        made, j, sure = found
        if t[i].kind in ("word", "int") and (dated := every(self.a, i)) is not None and dated[1] > j:
            return None  # "from 20 to 27 December"
        against = self._after(j)
        told = i > 1 and t.words(i - 2, "off", "is")  # "my day off is wednesday", "thursday is my day off"
        weekly = sure or told or t.words(j, "is", "my") or t.words(j, "is", "always")
        single = made.start is None and made.end is None and not weekly
        excepted = i > 0 and t[t.skip(i - 2, _BETWEEN, 2) if i > 1 else 0].text in _EXCEPT
        excepted = excepted or t[i - 1].text in _EXCEPT
        if single and (every(self.a, i) or (None, 0))[1] >= j and against is not False and not excepted:
            return None
        if against and made.start is None and made.end is None:
            self.not_on.update(made.weekdays)
        elif against:
            self._against_hours(made)
        elif (
            against is None
            and made.start is made.end is None
            and len(made.weekdays) < _FEW
            and made.weekdays != WEEKEND
        ):
            self.unclear.append((t[i].start, t[j - 1].end))  # "15 hours, fridays": on them, or not on them?
        else:
            self.weekly.append(made)
        return j

    def _against_hours(self, made: Window) -> None:
        """ "not after 6pm" leaves the hours before; a pattern with two ends leaves no single window and is dropped."""
        if made.end is None:
            self.weekly.append(Window(made.weekdays, None, made.start))
        elif made.start is None:
            self.weekly.append(Window(made.weekdays, made.end, None))
        else:
            self.dropped = True

    def _after(self, j: int) -> bool | None:
        """For or against, as said before or right after: "weekends off", "Dec 5 I'm away", "Dec 6 is fine"."""
        t = self.a.t
        k = t.skip(j, _LINKS, 4)
        if t[k].text in NO and t[k].text not in ("no", "not", "except", "excluding", "nor", "without"):
            return True
        if t[k].text in ("not", "no") and t[k + 1].text in _YES:
            return True
        mine = t[j].text in ("is", "are") and t[j + 1].text == "my"
        if mine and not {"off", "weekend", "weekends"}.isdisjoint((t[j + 2].text, t[j + 3].text)):
            return True  # "thursday is my day off"
        if t[k].text in ("not", "never") and t[k + 1].kind in ("end", "mark"):
            return True  # "freitags nicht"
        if k > j and t[k].text in _YES:
            return False
        if self.against is None and self._denied(j):
            return True
        return self.against

    def _denied(self, j: int) -> bool:
        """Whether the clause goes on to a word against it: "thursday is my day off", "on mondays I study, not then"."""
        t = self.a.t
        for n in range(j, j + _CLAUSE):
            if t[n].kind in ("end", "mark") or t[n].text in _STOPS or starts(t, n) or days(t, n) is not None:
                return False
            if t[n].text in NO and t[n].text not in ("no", "without"):
                return days(t, n + 1) is None and not starts(t, n + 1)
        return False

    def _dates(self, i: int) -> int | None:
        found = every(self.a, i) if starts(self.a.t, i) else None
        if found is None:
            return None
        t, (periods, j) = self.a.t, found
        before = t[i - 1].text if i else ""
        before = t[i - 2].text if before == "on" and i > 1 and t[i - 2].text in _FROM else before
        against = self._after(j)
        if (
            before in _FROM
            and len(periods) == 1
            and t[i].text not in ("from", "between")
            and periods[0].grain != "year"
        ):
            self._open(periods[0], before, against)
        elif before in ("until", "till", "til", "before") and len(periods) == 1:
            last = shifted(periods[0].first, -1) if before == "before" else periods[0].last
            working = against is None and self.hours is not None and before != "before"
            self._put(Days(self.a.today, last), False if working else against)
        else:
            for p in periods:
                self._put(Days(p.first, p.last), against)
        return j

    def _open(self, p: Period, before: str, against: bool | None) -> None:
        first = shifted(p.last, 1) if before == "after" else p.first
        self._put(Days(first, date.max), False if against is None else against)

    def _put(self, days: Days, against: bool | None) -> None:
        if days.first <= days.last:
            (self.free if against is False else self.blocked).append(days)
