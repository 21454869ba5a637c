"""Every sentence of the owner's morning summary."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.messages import Button, Message, Quote, Strong, Text, join, lines
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.status.commands import ShowProject
from bot.lifecycle.status.standing_wording import show

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


def digest(day: str, parts: tuple[tuple[str, tuple[Text, ...]], ...], buttons: Sequence[Button]) -> Message:
    """The owner's morning: only what there is, and the buttons that end it."""
    body = join(*((Strong(title), "\n", *lines(rows)) for title, rows in parts))
    good_news_only = all(title == ON_TRACK for title, _ in parts)
    whose = "It is not your turn." if good_news_only else "Your turn."
    more: Text = () if good_news_only else ("status shows everything.",)
    return Message(title=f"This morning, {day}", text=body, footer=more, turn=(whose,), buttons=tuple(buttons))


def review(project: str) -> Button:
    return Button("Review", Review(project), "review", "primary")


def show_button(title: str, project: str) -> Button:
    """Of several projects each is shown with its own buttons."""
    return Button(show(title)[:75], ShowProject(project), show(title).lower())
