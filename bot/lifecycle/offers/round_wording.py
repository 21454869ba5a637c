"""What the owner reads while hiring nobody (S14, T.10)."""

from bot.engine.messages import Button, Message, Text, say
from bot.lifecycle.offers.commands import BeginNewRound, CloseWithoutHire, ContinueRound
from bot.lifecycle.offers.compare import Funnel

CLOSED_WITHOUT_HIRE = "closed without hire"
"""The outcome of a project."""


def nobody(project: str, numbers: Funnel, offer_to: str) -> Message:
    """Hiring nobody is a fine result (S14); what happens is said with the count before it does."""
    rows = (
        f"{numbers.started} pressed Apply, {numbers.sent} sent an application, you opened {numbers.opened}, "
        f"{numbers.interviewed} were invited to an interview, {numbers.answered} answered it, "
        f"{numbers.offered} got an offer."
    )
    leak = ""
    if numbers.started > numbers.sent:
        leak = f" {numbers.started - numbers.sent} of {numbers.started} began and did not send."
    waiting = {
        0: "Everybody has had an answer already.",
        1: "1 person is still without an answer and gets a kind one at the next humane hour where they are, if you go "
        "on.",
    }.get(
        numbers.waiting,
        f"{numbers.waiting} people are still without an answer and get a kind one at the next humane hour where they "
        "are, if you go on.",
    )
    back = f" The offer to {offer_to} is taken back." if offer_to else ""
    return say(
        f"That is a fine result; you owe nobody a hire.\n\n{rows}{leak}\n\n{waiting}{back} Your turn.",
        buttons=(
            Button("New round", BeginNewRound(project), "new round", "primary"),
            Button("Just close", CloseWithoutHire(project), "just close", "danger"),
            Button("Go back", ContinueRound(project), "go back"),
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
