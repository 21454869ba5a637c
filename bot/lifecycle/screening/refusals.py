"""Every refusal of screening and review, in words."""

NOTHING_TO_READ = "There is nothing to read just now. I tell you when somebody applies."
NOBODY_SHORTLISTED = "Nobody is on the shortlist yet. Your turn: review."
MOVED_ON = "This project has moved on, so nobody can be chosen any more. Thank you for asking."
WITH_THE_OWNER = "Your application is with the owner. You hear from me either way."
LOOKED_TWICE = "A human has looked at it a second time already, so this decision stays."


def undo_first(name: str, stage: str) -> str:
    return f"{name} is {stage} already. Undo takes that back first."


def told_already(name: str) -> str:
    return f"{name} has been told already."
