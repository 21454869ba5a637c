"""What words beside an answer make of an earlier one of an application: "all mine. Wait, I can't on the 6th either"."""

from collections.abc import Callable
from dataclasses import replace

from bot.engine.flow import Amendment, Hearing
from bot.engine.questions import Times
from bot.lifecycle.brief.timetable import Timetable
from bot.reading.time.blocked_later import blocked_later

MOST_WORDS = 16
"""Words of a remark about time; a longer one is part of what is asked for."""


def more_blocked(when: Times, table: Timetable) -> Callable[[str, Hearing], Amendment | None]:
    """Reads further days on which somebody cannot work, for any question after the one about their time (S23)."""

    def amends(text: str, at: Hearing) -> Amendment | None:
        if len(text.split()) > MOST_WORDS or "\n" in text.strip():
            return None
        days = blocked_later(
            text, now=at.now, zone=when.zone or at.zone, first=table.starts.local.date(),
            last=table.cutoff.local.date(), locale=at.locale,
        )  # fmt: skip
        blocked = tuple(sorted({*(when.blocked or ()), *days}, key=lambda run: (run.first, run.last)))
        return Amendment("times", text, replace(when, blocked=blocked)) if blocked != (when.blocked or ()) else None

    return amends
