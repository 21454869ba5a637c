"""Every refusal of this chapter, in words."""

NOT_IN_SLACK = "Owners talk to me in Slack. Join your Slack account first: write /tender link there."
APPLIED_YOURSELF = "You have applied to this yourself, so another admin has to take it over."


def closed(title: str, outcome: str) -> str:
    return f"{title} is closed ({outcome})."


def yours_already(title: str) -> str:
    return f"{title} is yours already."


def stays_theirs(title: str, owner: str) -> str:
    return f"{owner} owns {title} and can be reached, so it stays theirs."
