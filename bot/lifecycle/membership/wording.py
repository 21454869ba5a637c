"""Every sentence about the organisation: admins, who may own projects, accounts that are one person."""

from collections.abc import Iterable

from bot.engine import formatting
from bot.engine.events import PlatformName
from bot.engine.messages import Message, Strong, say
from bot.engine.platforms import TITLES

UNNAMED = "somebody"
"""Somebody who was mentioned by account only, until their platform tells a name."""


def admin_now(name: str) -> Message:
    return say(
        f"You are an admin now, {name}. ",
        Strong("/tender allow @somebody"),
        " lets people own projects, ",
        Strong("/tender here"),
        " makes a channel an ad channel. Your turn.",
    )


def bad_code() -> Message:
    return say("That code does not work: it is wrong, used, or too old. Nothing was changed.")


def admin_how() -> Message:
    return say("Write ", Strong("/tender admin CODE"), " with the code that was printed when I started.")


def only_admins() -> Message:
    return say("Only an admin can do that, so nothing was changed.")


def allow_how() -> Message:
    return say("Whom? For example: ", Strong("/tender allow @Olga"), ".")


def allowed(name: str) -> Message:
    return say(Strong(name), " may own projects now.")


def allowed_already(name: str) -> Message:
    return say(Strong(name), " could own projects already.")


def you_may_own() -> Message:
    return say(
        "An admin has added you: you can outsource work with me now. Tell me what you would like off your plate."
    )


def link_code(code: str, other: PlatformName, minutes: int) -> Message:
    return say(
        "To join your accounts, write this to me on ",
        Strong(TITLES[other]),
        " within ",
        f"{minutes} minutes: ",
        Strong(f"/tender link {code}"),
        ". It works once. Show it to nobody. Your turn.",
    )


def linked(platforms: Iterable[PlatformName]) -> Message:
    names = formatting.together(sorted(TITLES[platform] for platform in platforms))
    return say(f"Joined: I know you as one person on {names} now. Everything that was open is still there.")


def linked_already() -> Message:
    return say("These two accounts are one person already.")


def taken(platform: PlatformName) -> Message:
    return say(
        f"The person of that code has another {TITLES[platform]} account joined already, so I changed nothing. "
        "An admin can help if that is wrong."
    )


def same_platform() -> Message:
    return say("That code was made on this platform. Write it to me on the other one.")
