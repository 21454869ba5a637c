"""What each rule says that it saw (S10); beside it stand the applicant's own words."""

from datetime import date

from bot.engine import formatting
from bot.reading.values import Hours

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
