"""Zone, hours and blocked days in one question (S24)."""

from dataclasses import replace
from typing import Unpack

from bot.engine import formatting
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Pick, Question, QuestionOptions
from bot.engine.messages import Message
from bot.engine.questions import wording
from bot.engine.questions.values import Times
from bot.reading.time.working_times import weekdays_off, working_times
from bot.reading.values import Availability


def times(
    key: str,
    message: Message,
    *,
    same_as: str | None = None,
    **rest: Unpack[QuestionOptions[Times]],
) -> Question[Times]:
    """Zone, hours and blocked days in one message; what is missing is asked for, what was found is kept (S24)."""

    def hear(words: str, at: Hearing) -> Heard[Times]:
        have = at.draft if isinstance(at.draft, Times) else Times()
        read = working_times(words, now=at.now, zone_asked=have.zone or at.zone, locale=at.locale, same_as=same_as)
        if have.zone is None and read.zone.status == "choose":
            zones = tuple((formatting.city(zone), replace(have, zone=zone)) for zone in read.zone.options)
            return Pick(wording.WHICH_ZONE, zones)
        free: Availability = read.days.value or Availability()
        spoken = read.days.value is not None and _speaks_of_days(words, free, have)
        blocked, not_on = (free.blocked, weekdays_off(free)) if spoken else (have.blocked, have.not_on)
        now = Times(read.zone.value or have.zone, read.hours or have.hours, blocked, not_on)
        if read.unread:
            return Partly(now, wording.days_not_understood(words, read.unread))
        missing = [
            name for name, value in ((wording.YOUR_ZONE, now.zone), (wording.YOUR_HOURS, now.hours)) if value is None
        ]
        if missing:
            if now == have:
                return No(wording.times_missing(missing), draft=have)
            return Partly(now, wording.times_kept(now, missing))
        return Got(replace(now, blocked=now.blocked or ()))

    def whole(value: object) -> bool:
        return isinstance(value, Times) and None not in (value.zone, value.hours)

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=whole,
        echo=lambda value: (wording.times_in_words(value),),
        **rest,
    )


def _speaks_of_days(words: str, free: Availability, have: Times) -> bool:
    return bool(free.blocked or free.not_on) or have.blocked is None or "no" in words.lower()
