"""Zone, hours and blocked days in one question (S24)."""

from dataclasses import dataclass, replace
from typing import Any

from bot.engine.clock import city
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions.times import days_in_words, hours_in_words
from bot.reading.time.availability import availability
from bot.reading.time.hours import hours as read_hours
from bot.reading.time.zones import zone as read_zone
from bot.reading.values import Availability, Days, Hours


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
