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
        named = (free.blocked, weekdays_off(free))
        spoken = any(named) or read.nothing_blocked or bool(free.free or free.windows)
        blocked, not_on = named if spoken else (have.blocked, have.not_on)
        still_open = bool(read.unread) or (have.days_open and not spoken)
        now = Times(read.zone.value or have.zone, read.hours or have.hours, blocked, not_on, still_open)
        if read.unread:
            return Partly(now, wording.days_not_understood(words, read.unread))
        wanted = (
            (wording.YOUR_ZONE, now.zone is None),
            (wording.YOUR_HOURS, now.hours is None),
            (wording.YOUR_DAYS, now.days_open),
        )
        missing = [name for name, absent in wanted if absent]
        if missing:
            if now == have:
                return No(wording.times_missing(missing), draft=have)
            return Partly(now, wording.times_kept(now, missing))
        return Got(replace(now, blocked=now.blocked or ()))

    def whole(value: object) -> bool:
        return isinstance(value, Times) and None not in (value.zone, value.hours) and not value.days_open

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=whole,
        echo=lambda value: (wording.times_in_words(value),),
        **rest,
    )
