"""The requests that an ad may make of whoever applies, in words (C22)."""

from bot.engine import formatting
from bot.lifecycle.brief.wording import count_in_words

HOURS_FIRST = "Please start with how many hours you think this takes, and why, in one sentence."
JOBS_FIRST = "Please start with how many jobs of this kind you have finished, and name the hardest."


def exact_samples(count: int) -> str:
    which = formatting.agreeing(count, "sample, the closest one", "samples, the closest ones")
    return f"Please send exactly {count_in_words(count)} {which} you have."
