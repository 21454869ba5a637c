"""The words that values of the engine carry of themselves: labels, numbers of steps. Whole messages: wording.py."""

CHOOSE = "Choose"
SEND = "Send"
CHANGE = "Change"
LEAVE_IT = "Leave it"
FIX = "Fix"
SETTLED = "This is settled."
SOMEBODY = "somebody"
YOUR_TURN = "Your turn"
"""Begins the last words of a card that waits for its reader; they go when it is settled."""
NOT_YOURS = "Not your turn because of it."
"""After something that went out and asks nothing of its writer."""
FOR_30_DAYS = "for 30 days"


def step(number: int, count: int) -> str:
    """Where a question stands among those of its form: "2 of 7"."""
    return f"{number} of {count}"


def steps(first: int, last: int) -> str:
    """The numbers of some steps: "1 to 4"."""
    return f"{first} to {last}"


def edit(number: int) -> str:
    """What to type to change a step: "edit 3"."""
    return f"edit {number}"
