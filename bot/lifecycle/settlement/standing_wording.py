"""How what can be done about a delivery is called, as buttons, and what it does."""

from bot.engine.messages import Message, Strong, say

ACCEPT = "Accept the delivery"
ALL_PASS = "Everything passes"
FIXES = "Send the fixes"
PAID = "It is paid"
NOT_PAID = "Not paid yet"
TAKE_FIXES = "I make the fixes"
DIFFER = "I see it differently"
DELIVER = "Deliver the fixes"
DELIVER_WORK = "Deliver the work"
WITH_THEM_AGAIN = "You have worked together before."
"""Why somebody is chosen who was hired again."""
RECORD = "Show the record"


def accepts(name: str) -> str:
    """What accepting does."""
    return f"{name} is told that the work is done."


def sends_fixes(name: str, count: int) -> str:
    """What sending them does."""
    return f"{name} gets the list of {count}." if count > 1 else f"{name} is asked for this one."


def asks_whether_it_came(name: str) -> str:
    """What the owner's word about the money does."""
    return f"{name} is asked whether it has arrived."


def passes(count: int) -> str:
    """What it means for what has no verdict yet."""
    return f"The {count} criteria without a verdict pass." if count > 1 else "The last criterion passes."


def hire_again(name: str) -> str:
    return f"Hire {name} again"


def again(name: str, title: str) -> Message:
    """Before the questions of the brief, of which only what has to be new is asked."""
    return say(
        Strong(title), f" once more, with {name}. I copied the brief; its dates have to be new. {name} hears nothing "
        "before you send the offer."
    )  # fmt: skip
