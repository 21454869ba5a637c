"""Every refusal of offers, in words."""

NOBODY_INTERVIEWED = "Nobody has been interviewed who could be chosen. Only interviewed people can get an offer."
SENT = "This offer has been sent already."
EXPIRED = "This offer has expired. I have told the owner that you wanted it."
END_PASSED = "The offer would have ended by now. Say until when it shall be open, then send it."
NOT_LONGER = "The offer is open until then anyway. Once it is out, it can only stay open for longer."
PAST_START = "The work would have started by then. The offer can stay open until the start at the latest."
TAKEN = "Somebody else accepted this work first. Thank you for wanting it; you owe nothing."
BEFORE_START = "The cut-off would be before the start."
START_AFTER_CUTOFF = "That start would not be before the cut-off."
START_PASSED = "That start has passed already."
COUNTER_ANSWERED = "That has been answered already."
WISH_BEFORE_START = "That cut-off would be before the start."


def pay_not_exact(pay: str) -> str:
    """Nobody signs a sum that can be read in two ways."""
    return f"The pay is not exact yet: {pay}. Press Edit, then Pay, and name one sum, or a rate with the most hours."


def one_at_a_time(name: str) -> str:
    return f"{name} has an offer already, and one at a time is out. It has to end first."


def no_offer_now(title: str, stage: str) -> str:
    return f"{title} is {stage}; no offer can be made now."


def nobody_waits(title: str, stage: str) -> str:
    return f"{title} is {stage}; nobody is waiting to be chosen."


def not_interviewed(name: str, stage: str) -> str:
    return f"{name} is {stage}; only interviewed people can get an offer."


def ended(state: str) -> str:
    return "This offer has expired." if state == "expired" else f"This offer has been {state}."


def ended_already(state: str) -> str:
    return "This offer has expired already." if state == "expired" else f"This offer has been {state} already."


def changed_with_them(state: str) -> str:
    """The owner wants to edit an offer that is out, or has ended."""
    return f"{ended(state)} Before they answer, changes are agreed with them."
