"""What the owner reads while choosing one of those who were interviewed (T.6)."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.messages import Message, Table, Text
from bot.engine.questions import asks

NOBODY_FITS = "Nobody fits"
SAMPLES, DATES, NOT_ANSWERED, NO_MARK = "Samples", "Dates", "not answered", "no mark"
DATES_CHANGED, DATES_FIT = "changed, see the thread", "fit"
"""Labels and cells of the comparison."""


def days_blocked(days: int) -> str:
    return formatting.counted(days, "blocked day", "blocked days")


def choose_label(name: str) -> str:
    return f"Choose {name}"


def name_one(names: Sequence[str]) -> Text:
    return (f"Please name one of them: {formatting.listing(names)}, or type nobody.",)


def nobody_picked() -> Text:
    """The echo of a choice."""
    return ("nobody fits",)


def compare(table: Table) -> Message:
    return Message(
        title="By criterion",
        table=table,
        text=("Numbers support you, they do not decide. Who, and one line why?",),
    )


def why(name: str) -> Message:
    return asks("", f"One line: why {name}? It stays in the record; skip goes on without.")


def no_reason(name: str) -> Text:
    """A bare yes, no or ok was said."""
    return (f"That is no reason yet. What made you choose {name}? skip goes on without one.",)


WITHOUT_INTERVIEW = "chosen without an interview"
"""Why, where the owner gave no other reason."""


def chosen(name: str) -> Text:
    """Where the buttons of the question were."""
    return (f"{name}, without an interview.",)
