"""Questions about time: a moment, hours per week, a zone, blocked days, and the three together."""

from datetime import datetime
from typing import Unpack

from bot.engine import formatting
from bot.engine.flow import Got, Heard, Hearing, No, Pick, Question, QuestionOptions
from bot.engine.messages import Message, Moment, Text
from bot.engine.questions import wording
from bot.engine.questions.texts import is_a, tuple_of
from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.hours import hours as read_hours
from bot.reading.time.time_alone import time_alone
from bot.reading.time.zones import zone as read_zone
from bot.reading.values import Days, Hours, When


def moment(key: str, message: Message, *, after: datetime, **rest: Unpack[QuestionOptions[When]]) -> Question[When]:
    """A day and time in the person's zone, in the future of `after` (aware). Doubtful dates are asked about. A time
    alone is one of the day that is there already."""

    def hear(words: str, at: Hearing) -> Heard[When]:
        timed = time_alone(words, on=at.draft.wall, locale=at.locale) if isinstance(at.draft, When) else None
        if timed is not None and timed.wall.at > after:
            return Got(timed, wording.time_assumed(timed) if timed.assumed else ())
        read = deadline(words, now=at.now, zone=at.zone, locale=at.locale)
        if read.status == "choose" and len(read.options) == 1 and read.options[0].wall.at > after:
            only = read.options[0]
            return Pick(wording.understood_in_part(only), ((wording.yes_then(only), only),))
        if read.status == "choose":
            return Pick(wording.WHICH_TIME, tuple((wording.time_in_words(when), when) for when in read.options))
        if read.value is None:
            return No(wording.NO_DAY)
        when = read.value
        if when.wall.at <= after:
            return No(wording.passed(when))
        if read.query in ("soon", "far", "gap", "overlap"):
            return Pick(wording.really(read.query, when), ((wording.yes_then(when), when),))
        return Got(when, wording.time_assumed(when) if when.assumed else ())

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=lambda v: isinstance(v, When) and v.wall.at > after,
        echo=lambda value: (Moment(value.wall.at, (value.wall.zone,)),),
        **rest,
    )


def hours(key: str, message: Message, **rest: Unpack[QuestionOptions[Hours]]) -> Question[Hours]:
    """Hours in a week."""

    def hear(words: str, at: Hearing) -> Heard[Hours]:
        read = read_hours(words, locale=at.locale)
        if read.value is None:
            return No(wording.NO_HOURS)
        return Got(read.value)

    def echo(value: Hours) -> Text:
        return (formatting.hours_a_week(value),)

    return Question(key=key, message=message, hear=hear, guard=is_a(Hours), echo=echo, **rest)


def zone(
    key: str, message: Message, *, same_as: str | None = None, **rest: Unpack[QuestionOptions[str]]
) -> Question[str]:
    """A time zone by city, country or name, as IANA."""

    def hear(words: str, _: Hearing) -> Heard[str]:
        read = read_zone(words, same_as=same_as)
        if read.status == "choose":
            return Pick(wording.WHICH_PLACE, tuple((formatting.city(zone), zone) for zone in read.options))
        if read.value is None:
            return No(wording.UNKNOWN_PLACE)
        return Got(read.value)

    def echo(value: str) -> Text:
        return (formatting.city(value),)

    return Question(key=key, message=message, hear=hear, guard=is_a(str), echo=echo, **rest)


def days(key: str, message: Message, **rest: Unpack[QuestionOptions[tuple[Days, ...]]]) -> Question[tuple[Days, ...]]:
    """Days on which a person cannot work; "none" is an answer."""

    def hear(words: str, at: Hearing) -> Heard[tuple[Days, ...]]:
        read = availability(words, now=at.now, zone=at.zone, locale=at.locale)
        if read.unread:
            return No(wording.days_not_understood(words, read.unread))
        if read.value is None:
            return No(wording.NO_DAYS)
        return Got(read.value.blocked)

    def echo(value: tuple[Days, ...]) -> Text:
        return (formatting.blocked_days(value),)

    return Question(key=key, message=message, hear=hear, guard=tuple_of(Days), echo=echo, **rest)
