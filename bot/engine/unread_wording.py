"""What is said of what came and cannot be read."""

from bot.engine.messages import Message, Text, say


def only_text() -> Text:
    return ("I can read text and files. Please write it in words.",)


UNREAD = {
    "voice": "the voice message",
    "poll": "the poll",
    "a shared message": "the message that you shared",
    "a forwarded message": "the message that you forwarded",
}
"""What may come beside words and cannot be read, by `Said.other`."""


def only_the_words(other: str) -> Message:
    """Words came with something that cannot be read: what was taken, and what was not (C51)."""
    return say(f"I read what you wrote, but not {UNREAD[other]}. If it matters, please copy its text here.")


def unreadable_file(names: str) -> Text:
    return (f"I got {names}, but I need words here. Please write them, or send a text file (.txt or .md, UTF-8).",)
