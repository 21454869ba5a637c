"""Every sentence of the owner's morning summary."""

from bot.engine import formatting
from bot.engine.messages import Message, Quote, Strong, Text, join, lines

WAITING = "Waiting for you"
APPLICATIONS = "Applications"
ON_TRACK = "On track"


def waiting(title: str, stage: str) -> Text:
    return (Strong(title), f": {stage}.")


def unread(title: str, count: int) -> Text:
    return (Strong(title), f": {formatting.counted(count, 'application', 'applications')} not looked at yet.")


def on_track(title: str, name: str, note: str) -> Text:
    quoted: Text = (" ", Quote(note)) if note else ()
    return (Strong(title), f": {name} is on track.", *quoted)


def digest(day: str, parts: tuple[tuple[str, tuple[Text, ...]], ...]) -> Message:
    """The owner's morning: only what there is."""
    body = join(*((Strong(title), "\n", *lines(rows)) for title, rows in parts))
    good_news_only = all(title == ON_TRACK for title, _ in parts)
    whose = "Nothing waits for you; it is the turn of whoever works." if good_news_only else "Your turn."
    return Message(title=f"This morning, {day}", text=body, footer=("status shows everything.",), turn=(whose,))
