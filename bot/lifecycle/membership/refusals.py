"""Every refusal of this chapter, in words."""

NOT_LINKED = "Owners talk to me in Slack. Join your Slack account first: write /tender link there."
APPLIED_YOURSELF = "You have applied to this yourself, so another admin has to take it over."


def closed(project: str, outcome: str) -> str:
    return f"{project} is closed ({outcome})."


def yours_already(project: str) -> str:
    return f"{project} is yours already."


def can_be_reached(owner: str, project: str) -> str:
    return f"{owner} owns {project} and can be reached, so it stays theirs."
