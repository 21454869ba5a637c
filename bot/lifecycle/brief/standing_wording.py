"""How what can be done about a brief in the making is called, as buttons, and what it does."""

DELETE = "Delete the draft"


def resume(title: str) -> str:
    return f"Go on: {title}"[:75]


def deletes(title: str) -> str:
    """What deleting does."""
    return f"{title} ends here; the record is kept."
