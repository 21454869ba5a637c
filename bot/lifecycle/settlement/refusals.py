"""Every refusal of this chapter, in words."""

from bot.engine import formatting

SETTLED = "This delivery has been settled already."
NOTHING_TO_FIX = "There is no list of fixes just now."
ALL_JUDGED = "Every criterion has its verdict already."
NO_FIX_MARKED = "No criterion is marked Fix."
CRITERIA_OPEN = "Some criteria have no verdict yet, or still ask for a fix."
FIXES_SENT = "The fixes have been sent already."
ANSWERED = "This has been answered already."
NOTHING_ACCEPTED = "Nothing has been accepted yet."
NOT_OVER = "This work is not over yet."
RATED = "You have answered these already."


def no_delivery_now(title: str, stage: str) -> str:
    return f"{title} is {stage}; there is nothing to deliver now."


def is_at(title: str, stage: str) -> str:
    return f"{title} is {stage}."


def no_criterion(criterion: str) -> str:
    return f"{criterion} is not a criterion of this version."


def rounds_used_up(most: int) -> str:
    return f"The {most} agreed rounds of fixes are used up. Accept as is, or settle it together."


def not_being_fixed(criterion: str) -> str:
    return f"{criterion} is not being fixed just now."


def still_open(criteria: tuple[str, ...]) -> str:
    return f"Still open: {formatting.listing(criteria)}."


def looking_already(criterion: str) -> str:
    return f"You two are already looking at {criterion}."


def difference_settled(how: str) -> str:
    return f"This has been settled: {how}."


def reminded(owner: str) -> str:
    return f"I have reminded {owner} already."


def prepared_already(title: str) -> str:
    return f"{title} is being prepared for them already; resume goes on with it."
