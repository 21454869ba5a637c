"""Discord's permission bits, and how roles and overwrites come together for one person in one channel."""

from collections.abc import Iterable
from enum import IntFlag

from adapters.sandbox.json_object import Json


class Permission(IntFlag):
    """The bits that matter here, with the numbers that Discord gives them."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    CHANGE_NICKNAME = 1 << 26
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    PIN_MESSAGES = 1 << 51


EVERYTHING = Permission((1 << 53) - 1)
EVERYONE = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.CHANGE_NICKNAME
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.CREATE_PRIVATE_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)
IN_A_DM = EVERYONE | Permission.PIN_MESSAGES


def of_roles(everyone: int, own: Iterable[int]) -> Permission:
    """A member's permissions in the server: the everyone role and each own role joined."""
    joined = Permission(everyone)
    for bits in own:
        joined |= Permission(bits)
    return EVERYTHING if Permission.ADMINISTRATOR in joined else joined


def in_channel(base: Permission, overwrites: Iterable[Json], server: str, roles: set[str], person: str) -> Permission:
    """`base` after the channel's overwrites: everyone first, then all roles together, then the person."""
    if Permission.ADMINISTRATOR in base:
        return EVERYTHING
    allow_roles = deny_roles = 0
    everyone = personal = (0, 0)
    for overwrite in overwrites:
        pair = int(overwrite["allow"]), int(overwrite["deny"])
        if overwrite["id"] == server:
            everyone = pair
        elif int(overwrite["type"]) == 0 and overwrite["id"] in roles:
            allow_roles |= pair[0]
            deny_roles |= pair[1]
        elif int(overwrite["type"]) == 1 and overwrite["id"] == person:
            personal = pair
    bits = int(base)
    for allow, deny in (everyone, (allow_roles, deny_roles), personal):
        bits = (bits & ~deny) | allow
    if not bits & Permission.VIEW_CHANNEL:
        return Permission(0)
    return Permission(bits)
