"""Every refusal around an application, in words."""

BEING_READ = "Your application is being read, so it cannot be changed any more. Nothing else has changed."
CLOSED_MEANWHILE = "This ad has closed meanwhile, so it was not sent."
NO_OPEN_APPLICATION = "You have no open application here."
NOTHING_TO_EDIT = "There is nothing to edit just now."
NO_OPEN_AD = "There is no open ad just now."


def _in_words(stage: str) -> str:
    return stage.replace("_", " ")


def ended_already(stage: str) -> str:
    """To the applicant."""
    return f"Your application is {_in_words(stage)} already."


def already(name: str, stage: str) -> str:
    """To the owner, about an applicant."""
    return f"{name} is {_in_words(stage)} already."


def not_from_here(name: str, stage: str) -> str:
    return f"{name} is {_in_words(stage)}."


def asked_already(name: str) -> str:
    return f"I asked {name} once already."
