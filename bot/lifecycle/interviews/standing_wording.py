"""How what can be done about interviews is called, as buttons."""

INTERVIEW = "Interview the shortlist"
SEND = "Send the questions"
CHANGE = "Change a question"
COMPARE = "Compare and choose"


def interview(name: str) -> str:
    return f"Interview {name}"


def sends(names: str) -> str:
    """What sending does."""
    return f"The questions go to {names}."


def message(name: str) -> str:
    return f"Message {name}"
