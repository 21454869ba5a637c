"""The stock questions: each echoes what it understood and refuses with an example."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from re import compile as pattern
from typing import Any

from bot.engine.asking import Choice, Got, Heard, Hearing, No, Partly, Pick, Question, fingerprint
from bot.engine.clock import city, day_in_words
from bot.engine.events import Attachment
from bot.engine.messages import Message, Moment, Text
from bot.reading.availability import availability
from bot.reading.deadline import deadline
from bot.reading.hours import hours as read_hours
from bot.reading.money import money as read_money
from bot.reading.values import Availability, Days, Hours, Money, When
from bot.reading.yesno import yesno
from bot.reading.zones import zone as read_zone

LINK = pattern(r"https?://[^\s<>\"']{3,2000}")
TEXT_FILE_MOST = 4000


def asks(title: str, *body: Any) -> Message:
    """A question's message: its headline and what stands under it."""
    return Message(title=title, text=body)


def _words(text: str) -> int:
    return len(text.split())


def text(
    key: str,
    message: Message,
    *,
    least: int = 1,
    most: int = 2000,
    words: tuple[int, int] | None = None,
    example: str = "",
    echo: Callable[[str], Text] | None = None,
    **rest: Any,
) -> Question[str]:
    """Free text of `least` to `most` characters and, if given, of so many words."""

    def hear(said: str, at: Hearing) -> Heard[str]:
        whole = said.strip()
        if isinstance(at.draft, str) and at.draft and len(at.draft) <= most:
            whole = f"{at.draft}\n{whole}"
        hint = f" For example: {example}" if example else ""
        if len(whole) < least:
            return No((f"That is a little short for me.{hint}",))
        if len(whole) > most:
            return No(
                (f"That is {len(whole)} characters; I can take {most}. I kept all of it. Please send a shorter one.",),
                draft=whole,
            )
        if words and not words[0] <= _words(whole) <= words[1]:
            count = _words(whole)
            return No(
                (f"That is {count} words; {words[0]} to {words[1]} are wanted. I kept it. Please send it again.",),
                draft=None,
            )
        return Got(whole)

    def say_back(value: str) -> Text:
        if echo:
            return echo(value)
        return (f"{_words(value)} words",) if words else (shorten(value),)

    return Question(key=key, message=message, hear=hear, guard=_is(str), echo=say_back, free_text=True, **rest)


def shorten(value: str, most: int = 120) -> str:
    """The first words of a text, for echoes; an ellipsis says that there is more."""
    flat = " ".join(value.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


_BULLET = pattern(r"^\s*(?:[-*•–]|\d{1,2}[.)]|[A-Za-z][.)])\s+")


def split_lines(said: str) -> tuple[str, ...]:
    """Items of a list as people type it: lines, bullets, semicolons; a single line also by commas and full stops."""
    rows = [row for row in said.replace(";", "\n").splitlines() if row.strip()]
    if len(rows) == 1:
        rows = pattern(r"(?<=[a-z)])[.]\s+|,\s+(?!\d)").split(rows[0])
    cleaned = (_BULLET.sub("", row).strip(" .\t") for row in rows)
    return tuple(dict.fromkeys(row for row in cleaned if row))


def items(
    key: str, message: Message, *, least: int = 1, most: int = 20, example: str = "", **rest: Any
) -> Question[tuple[str, ...]]:
    """A list, one item a line."""

    def hear(said: str, _: Hearing) -> Heard[tuple[str, ...]]:
        found = split_lines(said)
        if len(found) < least:
            return No((f"I need at least {least}, one on each line.", f" For example: {example}" if example else ""))
        if len(found) > most:
            return No((f"I found {len(found)} items and can take {most}. Please put some of them together.",))
        return Got(found)

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=_is(tuple),
        echo=lambda value: ("; ".join(value),),
        free_text=True,
        **rest,
    )


def choice(
    key: str,
    message: Message,
    choices: Iterable[Choice],
    *,
    other: Callable[[str, Hearing], Any] | None = None,
    **rest: Any,
) -> Question[str]:
    """One of several; the answer is the choice's value. `other` may read what is none of them."""
    options = tuple(choices)

    def hear(said: str, at: Hearing) -> Heard[str]:
        found = match(said, options)
        if found is not None:
            return Got(found.value)
        if other is not None and (heard := other(said, at)) is not None:
            return heard  # type: ignore[no-any-return]
        listed = ", ".join(one.label for one in options)
        return No((f"Please choose one: {listed}.",))

    def echo(value: str) -> Text:
        return (next((one.label for one in options if one.value == value), value),)

    return Question(key=key, message=message, hear=hear, guard=_is(str), echo=echo, choices=options, **rest)


def match(said: str, options: tuple[Choice, ...]) -> Choice | None:
    """The choice that was typed: by value, word, label or number."""
    flat = " ".join(said.lower().strip(" .!").split())
    for number, one in enumerate(options, 1):
        if flat in (one.value.lower(), one.word.lower(), one.label.lower().strip(" .!"), str(number)) and flat:
            return one
    return None


def several(key: str, message: Message, choices: Iterable[Choice], **rest: Any) -> Question[tuple[str, ...]]:
    """Any of several, as values."""
    options = tuple(choices)

    def hear(said: str, _: Hearing) -> Heard[tuple[str, ...]]:
        if said.strip().lower() in ("all", "all of them"):
            return Got(tuple(one.value for one in options))
        found = [match(part, options) for part in said.replace("\n", ",").replace(" and ", ",").split(",")]
        picked = tuple(dict.fromkeys(one.value for one in found if one))
        if not picked or None in found:
            return No((f"Please name some of these: {', '.join(one.label for one in options)}.",))
        return Got(picked)

    def echo(value: tuple[str, ...]) -> Text:
        return (", ".join(one.label for one in options if one.value in value),)

    return Question(
        key=key, message=message, hear=hear, guard=_is(tuple), echo=echo, choices=options, several=True, **rest
    )


def yes_no(key: str, message: Message, *, yes: str = "Yes", no: str = "No", **rest: Any) -> Question[bool]:
    """Yes or no; in doubt neither, and asked again."""
    options = (Choice(yes, "yes", "yes"), Choice(no, "no", "no"))

    def hear(said: str, _: Hearing) -> Heard[bool]:
        found = match(said, options)
        read = found.value if found else yesno(said)
        if read == "neither":
            return No(("Is that a yes or a no?",))
        return Got(read == "yes")

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=_is(bool),
        echo=lambda value: (yes if value else no,),
        choices=options,
        **rest,
    )


def moment(key: str, message: Message, *, after: datetime, **rest: Any) -> Question[When]:
    """A day and time in the person's zone, in the future of `after` (aware). Doubtful dates are asked about."""

    def label(when: When) -> str:
        return f"{day_in_words(when.wall.local.date())}, {when.wall.local:%H:%M} {city(when.wall.zone)}"

    def hear(said: str, at: Hearing) -> Heard[When]:
        read = deadline(said, now=at.now, zone=at.zone, locale=at.locale)
        if read.status == "choose":
            return Pick(
                ("I can read that in more than one way. Which one?",), tuple((label(o), o) for o in read.options)
            )
        if read.value is None:
            return No(("I need a day, and a time if it matters. For example: ", "Fri 18 Dec 18:00", "."))
        when = read.value
        if when.wall.at <= after:
            return No((label(when), " has passed. Which day do you mean? For example: ", "next Friday 18:00", "."))
        if read.query in ("soon", "far", "gap", "overlap"):
            return Pick((_query(read.query), f"{label(when)}?"), ((f"Yes, {label(when)}", when),))
        return Got(when, _default_said(when))

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=lambda v: isinstance(v, When) and v.wall.at > after,
        echo=lambda value: (Moment(value.wall.at, (value.wall.zone,)),),
        **rest,
    )


def _query(query: str) -> str:
    return {
        "soon": "That is very soon. Do you really mean ",
        "far": "That is far away. Do you really mean ",
        "gap": "The clocks change then and that time does not exist; the first valid one is ",
        "overlap": "The clocks change then and that time comes twice; I would take the first: ",
    }[query]


def _default_said(when: When) -> Text:
    return (f"You named no time, so I took {when.wall.local:%H:%M}.",) if when.assumed else ()


def money(key: str, message: Message, *, currency: str | None = None, **rest: Any) -> Question[Money]:
    """An amount or a range with its currency, fixed or per hour."""

    def hear(said: str, at: Hearing) -> Heard[Money]:
        if isinstance(at.draft, Money):
            named = read_money(f"{at.draft.amount or at.draft.high or 1} {said}", locale=at.locale)
            if named.value is not None and named.value.currency:
                return Got(replace(at.draft, currency=named.value.currency))
        read = read_money(said, currency=currency, locale=at.locale)
        if read.status == "choose":
            return Pick(("Which amount?",), tuple((money_in_words(one), one) for one in read.options))
        if read.value is None:
            return No(("I need an amount. For example: ", "320 EUR", ", or ", "25 USD per hour", "."))
        if read.value.currency is None:
            return Partly(read.value, (f"{figure(read.value)} - in which currency? For example EUR or USD.",))
        return Got(read.value)

    return Question(
        key=key, message=message, hear=hear, guard=_is(Money), echo=lambda value: (money_in_words(value),), **rest
    )


def _plain(amount: Decimal) -> str:
    whole = amount.quantize(Decimal("0.01"))
    return f"{whole:,.0f}" if whole == whole.to_integral_value() else f"{whole:,.2f}"


def figure(value: Money) -> str:
    if value.amount is not None:
        return _plain(value.amount)
    if value.low is not None and value.high is not None:
        return f"{_plain(value.low)} to {_plain(value.high)}"
    if value.high is not None:
        return f"up to {_plain(value.high)}"
    return f"from {_plain(value.low)}" if value.low is not None else "?"


def money_in_words(value: Money) -> str:
    """ "320 EUR", "300 to 500 GBP", "25 USD per hour, at most 20 hours"."""
    per = f" per {value.per}" if value.per not in (None, "fixed") else ""
    most = f", at most {_plain(value.most_hours)} hours" if value.most_hours else ""
    return f"{figure(value)} {value.currency or ''}".strip() + per + most


def hours(key: str, message: Message, **rest: Any) -> Question[Hours]:
    """Hours in a week."""

    def hear(said: str, at: Hearing) -> Heard[Hours]:
        read = read_hours(said, locale=at.locale)
        if read.value is None:
            return No(("How many hours a week? For example: ", "12 hours", "."))
        return Got(read.value)

    return Question(
        key=key, message=message, hear=hear, guard=_is(Hours), echo=lambda value: (hours_in_words(value),), **rest
    )


def hours_in_words(value: Hours) -> str:
    low, high = f"{value.low.normalize():f}", f"{value.high.normalize():f}"
    return f"{low} h a week" if low == high else f"{low} to {high} h a week"


def zone(key: str, message: Message, *, same_as: str | None = None, **rest: Any) -> Question[str]:
    """A time zone by city, country or name, as IANA."""

    def hear(said: str, _: Hearing) -> Heard[str]:
        read = read_zone(said, same_as=same_as)
        if read.status == "choose":
            return Pick(("Which one is nearest to you?",), tuple((city(one), one) for one in read.options))
        if read.value is None:
            return No(("I do not know that place. A big city near you is enough, for example: ", "Manila", "."))
        return Got(read.value)

    return Question(key=key, message=message, hear=hear, guard=_is(str), echo=lambda value: (city(value),), **rest)


def days(key: str, message: Message, **rest: Any) -> Question[tuple[Days, ...]]:
    """Days on which a person cannot work; "none" is an answer."""

    def hear(said: str, at: Hearing) -> Heard[tuple[Days, ...]]:
        read = availability(said, now=at.now, zone=at.zone, locale=at.locale)
        if read.value is None:
            return No(("Which days? For example: ", "not Dec 5 and 6", ", or ", "none", "."))
        return Got(read.value.blocked)

    return Question(
        key=key, message=message, hear=hear, guard=_is(tuple), echo=lambda value: (days_in_words(value),), **rest
    )


def days_in_words(blocked: tuple[Days, ...]) -> str:
    if not blocked:
        return "no blocked days"
    return "not " + ", ".join(
        day_in_words(one.first) if one.first == one.last else f"{day_in_words(one.first)} to {day_in_words(one.last)}"
        for one in blocked
    )


@dataclass(frozen=True, slots=True)
class Times:
    """Zone, hours per week and blocked days of a person; None is what they have not said yet."""

    zone: str | None = None
    hours: Hours | None = None
    blocked: tuple[Days, ...] | None = None


def times(
    key: str, message: Message, *, same_as: str | None = None, known: Times | None = None, **rest: Any
) -> Question[Times]:
    """Zone, hours and blocked days in one message; what is missing is asked for, what was found is kept (S24)."""

    def hear(said: str, at: Hearing) -> Heard[Times]:
        have = at.draft if isinstance(at.draft, Times) else Times()
        found = read_zone(said, same_as=same_as)
        if have.zone is None and found.status == "choose":
            return Pick(("Which zone?",), tuple((city(one), replace(have, zone=one)) for one in found.options))
        place = found.value or have.zone
        read = availability(said, now=at.now, zone=place or at.zone, locale=at.locale)
        free: Availability = read.value or Availability()
        alone = read_hours(said, locale=at.locale).value if free.hours is None else free.hours
        blocked = free.blocked if read.value is not None and _speaks_of_days(said, free, have) else have.blocked
        now = Times(place, alone or have.hours, blocked)
        missing = [
            name for name, value in (("your zone or city", now.zone), ("hours per week", now.hours)) if value is None
        ]
        if missing:
            if now == have:
                return No(("For example: ", "Manila, 15 hours, not Dec 12 and 13", "."), draft=have)
            return Partly(now, (f"Kept: {times_in_words(now)}. Still open: {' and '.join(missing)}.",))
        return Got(replace(now, blocked=now.blocked or ()))

    def whole(value: Any) -> bool:
        return isinstance(value, Times) and None not in (value.zone, value.hours)

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=whole,
        known=known,
        echo=lambda value: (times_in_words(value),),
        **rest,
    )


def _speaks_of_days(said: str, free: Availability, have: Times) -> bool:
    return bool(free.blocked) or have.blocked is None or "no" in said.lower()


def times_in_words(value: Times) -> str:
    parts = []
    if value.zone:
        parts.append(city(value.zone))
    if value.hours:
        parts.append(hours_in_words(value.hours))
    if value.blocked is not None:
        parts.append(days_in_words(value.blocked))
    return ", ".join(parts)


def link(key: str, message: Message, **rest: Any) -> Question[str]:
    """One web address. It is kept as text and never fetched (X53)."""

    def hear(said: str, _: Hearing) -> Heard[str]:
        found = LINK.search(said)
        if not found:
            return No(("Please send a link that begins with https://",))
        return Got(found.group().rstrip(".,)"))

    return Question(key=key, message=message, hear=hear, guard=_is(str), echo=lambda value: (value,), **rest)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file or a link that somebody sent; `note` is what they wrote beside it."""

    name: str
    url: str = ""
    file: Attachment | None = None
    note: str = ""


def samples(key: str, message: Message, *, least: int = 1, most: int = 10, **rest: Any) -> Question[tuple[Sample, ...]]:
    """Files and links, in one message or over several, until there are `least`."""

    def hear(said: str, at: Hearing) -> Heard[tuple[Sample, ...]]:
        have: tuple[Sample, ...] = at.draft if isinstance(at.draft, tuple) else ()
        urls = [found.rstrip(".,)") for found in LINK.findall(said)]
        note = shorten(LINK.sub("", said).strip(" ,;"), 300)
        fresh = [Sample(one.name, file=one, note=note) for one in at.files if not one.trouble]
        fresh += [Sample(url.split("/")[2] if "/" in url else url, url=url, note=note) for url in urls]
        lost = "".join(f" I could not keep {one.name}: {one.trouble}." for one in at.files if one.trouble)
        now = (*have, *fresh)[:most]
        if not fresh:
            return No(
                (f"I see no file and no link there. Please send {least}, all at once if you like.{lost}",), have or None
            )
        if len(now) < least:
            names = ", ".join(one.name for one in now)
            return Partly(now, (f"Kept {names}. {least - len(now)} more, please.{lost}",))
        return Got(now, (lost.strip(),) if lost else ())

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=_is(tuple),
        echo=lambda value: (", ".join(one.name for one in value),),
        **rest,
    )


def review(
    key: str, message: Message, *, go: str = "Send", word: str = "send", extra: tuple[Choice, ...] = ()
) -> Question[str]:
    """The last look: bound to what was shown, so that any later change asks for it again. Gives the choice made."""
    shown = fingerprint(message)
    options = (Choice(go, "go", word), *extra)

    def hear(said: str, _: Hearing) -> Heard[str]:
        found = match(said, options)
        if found is None and yesno(said) == "yes":
            found = options[0]
        if found is None:
            return No(
                (
                    f"Please say {word}, ",
                    "edit with a number, or later.",
                )
            )
        return Got(f"{found.value}:{shown}")

    return Question(
        key=key, message=message, hear=hear, guard=lambda v: isinstance(v, str) and v.endswith(shown), choices=options
    )


def soon(now: datetime, days_ahead: int) -> datetime:
    return now + timedelta(days=days_ahead)
