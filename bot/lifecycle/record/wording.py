"""The two sentences that go with a record."""

from bot.engine.messages import Blob, Message, Strong, say


def here(title: str, lines: int, text: Blob, data: Blob) -> Message:
    return say(
        "The record of ",
        Strong(title),
        f": {lines} lines, every version with its hash; as text and as JSON. Only the two sides can get it here.",
        files=(text, data),
    )
