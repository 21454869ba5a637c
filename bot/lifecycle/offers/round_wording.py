"""What the owner reads while hiring nobody (S14, T.10)."""

from bot.engine import formatting
from bot.engine.messages import Button, Message, Text, join, say, sentences
from bot.lifecycle.offers.commands import (
    BeginNewRound,
    CloseWithoutHire,
    ContinueRound,
)
from bot.lifecycle.offers.funnel import Funnel


def nobody(project: str, numbers: Funnel, offer_to: str) -> Message:
    """Hiring nobody is a fine result (S14); what happens is said with the count before it does."""
    left = numbers.started - numbers.sent
    return Message(
        text=join(
            ("That is a fine result; you owe nobody a hire.",),
            sentences(_funnel(numbers), (f"{left} of {numbers.started} began and did not send.",) if left > 0 else ()),
            sentences(
                _without_answer(numbers.waiting),
                (f"The offer to {offer_to} is taken back.",) if offer_to else (),
                ("Your turn.",),
            ),
        ),
        buttons=(
            Button("New round", BeginNewRound(project), "new round", "primary"),
            Button("Just close", CloseWithoutHire(project), "just close", "danger"),
            Button("Go back", ContinueRound(project), "go back"),
        ),
    )


def _funnel(numbers: Funnel) -> Text:
    return (
        f"{numbers.started} pressed Apply, {numbers.sent} sent an application, you opened {numbers.opened}, "
        f"{numbers.interviewed} were invited to an interview, {numbers.answered} answered it, "
        f"{numbers.offered} got an offer.",
    )


def _without_answer(count: int) -> Text:
    if not count:
        return ("Everybody has had an answer already.",)
    return (
        formatting.counted(
            count,
            "person is still without an answer and gets a kind one at the next humane hour where they are, "
            "if you go on.",
            "people are still without an answer and get a kind one at the next humane hour where they are, "
            "if you go on.",
        ),
    )


def round_ended(count: int, again: bool) -> Text:
    if again:
        return (f"A new round begins. Answers go to {count}.",)
    return (f"Closed without a hire. Answers go to {count}.",)


def stays() -> Text:
    """Where the buttons were, after Go back."""
    return ("Nothing was changed.",)


def nothing_changed() -> Message:
    return say("Fine, nothing has changed and nobody was told anything.")
