"""Questions about time: a moment, hours per week, a zone, blocked days, and the three together."""

from calendar import day_name
from datetime import datetime
from typing import Any

from bot.engine.clock import city, day_in_words
from bot.engine.flow import Got, Heard, Hearing, No, Pick, Question
from bot.engine.messages import Message, Moment, Text
from bot.engine.questions.texts import is_a, tuple_of
from bot.reading.result import Span
from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.hours import hours as read_hours
from bot.reading.time.zones import zone as read_zone
from bot.reading.values import Days, Hours, When


def moment(key: str, message: Message, *, after: datetime, **rest: Any) -> Question[When]:
    """A day and time in the person's zone, in the future of `after` (aware). Doubtful dates are asked about."""

    def label(when: When) -> str:
        return f"{day_in_words(when.wall.local.date())}, {when.wall.local:%H:%M} {city(when.wall.zone)}"

    def hear(said: str, at: Hearing) -> Heard[When]:
        read = deadline(said, now=at.now, zone=at.zone, locale=at.locale)
        if read.status == "choose" and len(read.options) == 1 and read.options[0].wall.at > after:
            only = read.options[0]
            return Pick(
                (f"I did not understand all of that. Do you mean {label(only)}?",), ((f"Yes, {label(only)}", only),)
            )
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


def hours(key: str, message: Message, **rest: Any) -> Question[Hours]:
    """Hours in a week."""

    def hear(said: str, at: Hearing) -> Heard[Hours]:
        read = read_hours(said, locale=at.locale)
        if read.value is None:
            return No(("How many hours a week? For example: ", "12 hours", "."))
        return Got(read.value)

    return Question(
        key=key, message=message, hear=hear, guard=is_a(Hours), echo=lambda value: (hours_in_words(value),), **rest
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

    return Question(key=key, message=message, hear=hear, guard=is_a(str), echo=lambda value: (city(value),), **rest)


def days(key: str, message: Message, **rest: Any) -> Question[tuple[Days, ...]]:
    """Days on which a person cannot work; "none" is an answer."""

    def hear(said: str, at: Hearing) -> Heard[tuple[Days, ...]]:
        read = availability(said, now=at.now, zone=at.zone, locale=at.locale)
        if read.unread:
            return No(not_understood(said, read.unread))
        if read.value is None:
            return No(("Which days? For example: ", "not Dec 5 and 6", ", or ", "none", "."))
        return Got(read.value.blocked)

    return Question(
        key=key, message=message, hear=hear, guard=tuple_of(Days), echo=lambda value: (days_in_words(value),), **rest
    )


def not_understood(said: str, unread: tuple[Span, ...]) -> Text:
    """Asks about days that were spoken of in words that nobody here can place in a calendar."""
    first, last = unread[0]
    return (
        f"I did not understand “{said[first:last]}”. Which days are that? For example: ",
        "not Dec 5 and 6, or none.",
    )


def days_in_words(blocked: tuple[Days, ...], not_on: tuple[int, ...] = ()) -> str:
    """Blocked days, and the ISO weekdays that are always blocked: "not Fridays, Fri 4 Dec 2026"."""
    if not blocked and not not_on:
        return "no blocked days"
    weekdays = [f"{day_name[number - 1]}s" for number in not_on]
    spans = [
        day_in_words(one.first) if one.first == one.last else f"{day_in_words(one.first)} to {day_in_words(one.last)}"
        for one in blocked
    ]
    return "not " + ", ".join([*weekdays, *spans])
