"""Every refusal of the brief and of projects, in words."""


def closed(title: str, outcome: str) -> str:
    return f"{title} is closed ({outcome})."


def closed_already(title: str, outcome: str) -> str:
    return f"{title} has been closed already ({outcome})."


def past_that(title: str, stage: str) -> str:
    return f"{title} is past that: it is {stage}."


def no_new_round(title: str, stage: str) -> str:
    return f"{title} is {stage}; a new round cannot start now."


def not_from_here(title: str, stage: str) -> str:
    return f"{title} is {stage}."


def agreed_changes_only(title: str, stage: str) -> str:
    return f"{title} is {stage}; its brief changes only by what both sides agree to."


def nothing_to_rename() -> str:
    return "There is no project of yours to rename."


def no_title() -> str:
    return "I need the new name, for example: rename Season 3 transcripts."
