"""Every sentence of the owner's morning summary."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.messages import Button, Message, Quote, Strong, Text, join, lines
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.status.commands import ShowProject
from bot.lifecycle.status.standing_wording import show

WAITING = "Waiting for you"
APPLICATIONS = "Applications"
LATE = "Late"
ON_TRACK = "On track"


def waiting(title: str, what: str, days: int) -> Text:
    return (Strong(title), f": {what}{_since(days)}.")


def late(title: str, names: Sequence[str], what: str, days: int) -> Text:
    """What somebody else owes, although its time has passed."""
    return (Strong(title), f": waiting for {formatting.listing(names)}: {what}{_since(days)}.")


def _since(days: int) -> str:
    return f", for {formatting.counted(days, 'day', 'days')}" if days else ""


def unread(title: str, count: int, days: int) -> Text:
    """`days` is how long the first of them has waited."""
    waiting = formatting.counted(count, "application", "applications")
    return (Strong(title), f": {waiting} not looked at yet{_since(days)}.")


def on_track(title: str, name: str, note: str) -> Text:
    quoted: Text = (" ", Quote(note)) if note else ()
    return (Strong(title), f": {name} is on track.", *quoted)


def digest(day: str, parts: tuple[tuple[str, tuple[Text, ...]], ...], buttons: Sequence[Button]) -> Message:
    """The owner's morning: only what there is, and the buttons that end it."""
    body = join(*((Strong(title), "\n", *lines(rows)) for title, rows in parts))
    mine = any(title in (WAITING, APPLICATIONS) for title, _ in parts)
    good_news_only = all(title == ON_TRACK for title, _ in parts)
    whose = "Your turn." if mine else "It is not your turn."
    more: Text = () if good_news_only else ("status shows everything.",)
    return Message(title=f"This morning, {day}", text=body, footer=more, turn=(whose,), buttons=tuple(buttons))


def review(project: str) -> Button:
    return Button("Review", Review(project), "review", "primary")


def show_button(title: str, project: str) -> Button:
    """Of several projects each is shown with its own buttons."""
    return Button(show(title)[:75], ShowProject(project), show(title).lower())
