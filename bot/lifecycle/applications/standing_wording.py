"""How what an applicant can do is called, as buttons."""

WITHDRAW = "Withdraw my application"
VIEW = "Show my application"
EDIT = "Change my application"
ASK = "Ask the owner a question"


def apply_to(title: str) -> str:
    return f"Apply: {title}"
