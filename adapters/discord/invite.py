"""The address that adds the bot to a Discord server, and what each permission in it is for."""

from urllib.parse import urlencode

SCOPES = ("bot", "applications.commands")

# Name -> (bit, what would stop working without it). Direct messages, buttons, modals and commands need none of them.
PERMISSIONS = {
    "View Channels": (1 << 10, "see the channels that ads are posted in"),
    "Send Messages": (1 << 11, "post ads, also as forum posts"),
    "Embed Links": (1 << 14, "the card of an ad"),
    "Attach Files": (1 << 15, "files that belong to an ad"),
    "Read Message History": (1 << 16, "find the own post after a crash instead of posting it twice"),
    "Send Messages in Threads": (1 << 38, "answer and close ads that are forum posts"),
}


def permissions() -> int:
    """The permission bits of the invite, as Discord counts them."""
    return sum(bit for bit, _ in PERMISSIONS.values())


def missing(held: int) -> list[str]:
    """The names of those permissions that are not in `held`; Administrator holds them all."""
    administrator = 1 << 3
    return [] if held & administrator else [name for name, (bit, _) in PERMISSIONS.items() if not held & bit]


def invite_url(application: str) -> str:
    """Where an admin of a server adds the application with this id. Raises ValueError if it is not an id."""
    if not application.isdecimal():
        raise ValueError("an application id has digits only")
    query = {"client_id": application, "scope": " ".join(SCOPES), "permissions": str(permissions())}
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"


def explain() -> str:
    """One line for each permission that the address asks for."""
    return "\n".join(f"{name}: {why}" for name, (_, why) in PERMISSIONS.items())
