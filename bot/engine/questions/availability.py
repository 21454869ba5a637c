"""Zone, hours and blocked days in one question (S24)."""

from dataclasses import dataclass, replace
from typing import Any

from bot.engine.clock import city
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions.times import days_in_words, hours_in_words, not_understood
from bot.reading.time.working_times import weekdays_off, working_times
from bot.reading.values import Availability, Days, Hours


@dataclass(frozen=True, slots=True)
class Times:
    """Zone, hours per week and blocked days of a person; None is what they have not said yet.

    `not_on` are the ISO weekdays (Monday is 1) on which they never work.
    """

    zone: str | None = None
    hours: Hours | None = None
    blocked: tuple[Days, ...] | None = None
    not_on: tuple[int, ...] = ()


def times(
    key: str, message: Message, *, same_as: str | None = None, known: Times | None = None, **rest: Any
) -> Question[Times]:
    """Zone, hours and blocked days in one message; what is missing is asked for, what was found is kept (S24)."""

    def hear(said: str, at: Hearing) -> Heard[Times]:
        have = at.draft if isinstance(at.draft, Times) else Times()
        read = working_times(said, now=at.now, zone_asked=have.zone or at.zone, locale=at.locale, same_as=same_as)
        if have.zone is None and read.zone.status == "choose":
            return Pick(("Which zone?",), tuple((city(one), replace(have, zone=one)) for one in read.zone.options))
        free: Availability = read.days.value or Availability()
        spoken = read.days.value is not None and _speaks_of_days(said, free, have)
        blocked, not_on = (free.blocked, weekdays_off(free)) if spoken else (have.blocked, have.not_on)
        now = Times(read.zone.value or have.zone, read.hours or have.hours, blocked, not_on)
        if read.unread:
            return Partly(now, not_understood(said, read.unread))
        missing = [
            name for name, value in (("your zone or city", now.zone), ("hours per week", now.hours)) if value is None
        ]
        if missing:
            if now == have:
                wanted = f"I still need {' and '.join(missing)}. For example: Manila, 15 hours, not Dec 12 and 13."
                return No((wanted,), draft=have)
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
    return bool(free.blocked or free.not_on) or have.blocked is None or "no" in said.lower()


def times_in_words(value: Times) -> str:
    parts = []
    if value.zone:
        parts.append(city(value.zone))
    if value.hours:
        parts.append(hours_in_words(value.hours))
    if value.blocked is not None:
        parts.append(days_in_words(value.blocked, value.not_on))
    return ", ".join(parts)
