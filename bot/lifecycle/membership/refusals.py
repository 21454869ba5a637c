"""Every refusal of this chapter, in words."""

from bot.engine.events import PlatformName
from bot.engine.platforms import TITLES

APPLIED_YOURSELF = "You have applied to this yourself, so another admin has to take it over."


def not_where_owners_talk(platform: PlatformName) -> str:
    """Somebody whom nobody knows on the platform of the owners."""
    name = TITLES[platform]
    return f"Owners talk to me in {name}. Join your {name} account first: write /tender link there."


def closed(title: str, outcome: str) -> str:
    return f"{title} is closed ({outcome})."


def yours_already(title: str) -> str:
    return f"{title} is yours already."


def stays_theirs(title: str, owner: str) -> str:
    return f"{owner} owns {title} and can be reached, so it stays theirs."
