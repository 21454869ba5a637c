"""Every sentence of a record and about it."""

from bot.engine.messages import Blob, Message, Strong, say

APPLICANT = "an applicant"
BOT = "the bot"
HAPPENED = "What happened"


def here(title: str, lines: int, text: Blob, data: Blob) -> Message:
    return say(
        "The record of ",
        Strong(title),
        f": {lines} lines, every version with its hash; as text and as JSON. Only the two sides can get it here.",
        files=(text, data),
    )


def owner(name: str) -> str:
    return f"{name} (owner)"


def contractor(name: str) -> str:
    return f"{name} (contractor)"


def stage(stage: str, outcome: str) -> str:
    return f"{stage}, {outcome}" if outcome else stage


def title(of: str) -> str:
    return f"Record of {of}"


def made(stage: str, at: str) -> str:
    """`at` in words."""
    return f"Stage: {stage}. Made {at}."


def version(number: int, at: str) -> str:
    """`at` in words."""
    return f"Version {number}, {at}"
