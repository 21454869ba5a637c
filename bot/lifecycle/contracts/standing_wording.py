"""How what can be done about work under way is called, as buttons, and what it does."""

from bot.lifecycle.contracts.model.engagement import Engagement

DELIVER = "Deliver the work"
NEWS = "News about the work"
MORE_TIME = "Ask for more time"
MOVE_DATE = "Move the date"
AWAY = "I am away"
ASK = "Ask a question"
QUIT = "I cannot continue"
SIGN = "I agree"
SIGNS = "You agree to the card of what we agreed."
ALL_MATCH = "All points match"
GIVEN = "They have what I owed"
OWES = "I still owe something"
KEEP_WAITING = "Keep waiting"
RUNNER_UP = "Prepare the runner-up"
END = "End the contract"
AGREEMENT = "Show what we agreed"
AGREE_DATE = "Agree to the new date"
ONE_DAY = "Give one day more"
KEEP_DATE = "Keep the date"
TAKE_DATE = "Take the new date"
LEAVE_DATE = "Not enough, leave the date"


def ask_for_report(name: str) -> str:
    return f"Ask {name} how it goes"


def asks_for_report(name: str) -> str:
    """What asking does."""
    return f"{name} is asked for a short report."


def message(name: str) -> str:
    return f"Message {name}"


def tells(name: str) -> str:
    """What the other side sees of it."""
    return f"{name} is told."


def ends(engagement: Engagement) -> str:
    """What ending does."""
    return f"The work of {engagement.they} on {engagement.project.title} ends, and both of you are told."
