"""Every refusal of ads, their postings and questions about them, in words."""

from bot.lifecycle.brief.steps import STEPS

NO_CHANNEL = "I have no channel to post to yet. Type /tender here in a channel first."
AD_CLOSED = "This ad has closed. A new round can be started."
AD_CLOSED_NOT_POSTED = "This ad has closed, so it is not posted any more."
ANSWERED_ALREADY = "This question has been answered already."


def not_a_draft(state: str) -> str:
    return f"This ad is {state} already."


def closing_day_passed() -> str:
    return f"The day on which the ad closes has passed. Type {STEPS.edit('cutoff')} to change the dates first."


def not_refused(channel: str, state: str) -> str:
    """A posting that needs no second try."""
    return f"{channel} is {state}."
