"""What each rule says that it saw (S10); beside it stand the applicant's own words."""

from datetime import date

from bot.engine import formatting
from bot.engine.messages import Field, Strong, Text, lines
from bot.lifecycle.applications.model import Application, Applied
from bot.lifecycle.brief.timetable import Timetable
from bot.lifecycle.screening.away import days_away, runs
from bot.reading.values import Days, Hours

OTHER_WORK = "the samples look like another kind of work"
REPEATS_THE_AD = "repeats the words of the ad"


def missed_request(request: str) -> str:
    return f"missed the request in the ad: {request}"


def no_to(must: str) -> str:
    return f"says no to: {must}"


def not_free(away: int, days: int, start: date, end: date) -> str:
    return f"not free for {away} of the {days} days of {formatting.days_between(start, end)}"


def too_few_hours(needed: Hours) -> str:
    return f"offers less than the {formatting.hours_a_week(needed)}"


def too_few_samples(sent: int, wanted: int) -> str:
    return f"{sent} of {wanted} samples"


def shares_text(share: float, number: int) -> str:
    """`share` in percent, with the application of this number."""
    return f"shares {share:.0f} % of its text with number {number}"


def same_file(number: int) -> str:
    return f"sent the same file as number {number}"


def rules(application: Application, applied: Applied, table: Timetable) -> Field:
    """What rules marked, with its evidence; and on which days of the work they are away, marked or not."""
    away = days_away(applied.times, table)
    if not application.flags:
        dates = "dates fit" if not away else _away(away)
        return Field("Rules", (f"request followed, {dates}, samples there",))
    rows = [_flag(flag.says, flag.quote) for flag in application.flags]
    if away and not any(flag.rule == "dates" for flag in application.flags):
        rows.append((_away(away),))
    return Field("Rules marked", lines(rows))


def _away(away: tuple[date, ...]) -> str:
    return f"away {formatting.listing(_run(days) for days in runs(away))}"


def _run(days: Days) -> str:
    return formatting.days_of_month(days.first, days.last)


def _flag(says: str, quote: str) -> Text:
    return (Strong(says), f" - they wrote: “{quote}”") if quote else (Strong(says),)
