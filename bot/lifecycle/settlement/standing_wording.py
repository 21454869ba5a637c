"""How what can be done about a delivery is called, as buttons, and what it does."""

ACCEPT = "Accept the delivery"
ALL_PASS = "Everything passes"
FIXES = "Send the fixes"
PAID = "It is paid"
NOT_PAID = "Not paid yet"
TAKE_FIXES = "I make the fixes"
DIFFER = "I see it differently"
DELIVER = "Deliver the fixes"
DELIVER_WORK = "Deliver the work"
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
