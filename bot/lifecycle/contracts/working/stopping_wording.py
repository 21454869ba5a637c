"""What is said when a contractor cannot go on, and when a contract ends before its delivery was accepted."""

from bot.engine import formatting
from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.message_wording import message_button
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import BeginSlip, StopWork
from bot.lifecycle.contracts.working.silence_wording import end_button
from bot.lifecycle.offers.next_step_wording import NOBODY_LEFT


def sure_to_stop(engagement: Engagement) -> Message:
    return say(
        "Do you mean that you cannot go on with ",
        Strong(engagement.project.title),
        f"? I would tell {engagement.owner.name}, who then decides with you how it ends. "
        "Nothing is sent yet. Your turn.",
        buttons=(
            Button("I cannot continue", StopWork(engagement.id, True), "i cannot continue", "danger"),
            Button("I need more time", BeginSlip(engagement.id), "i need more time"),
            Button("Go on working", StopWork(engagement.id, False), "go on working", "primary"),
        ),
    )


def going_on(engagement: Engagement) -> Message:
    return say(f"Good. {engagement.project.title} goes on; nothing was sent.")


def stop_reason() -> Message:
    return asks("What should the owner know?", "Why, and what is finished so far. You see it before it goes out.")


def look_stop(to: str, words: str) -> Message:
    """That somebody cannot go on, before the owner reads it."""
    return say(f"To {to}, that you cannot go on: ", Quote(words))


def cannot(engagement: Engagement, reason: str) -> Message:
    """To the owner."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} cannot continue.\n",
        Quote(reason),
        "\nThe contract stands until you end it; you can also agree on handing over a part. Your turn.",
        buttons=(message_button(engagement), end_button(engagement)),
    )


def told_cannot(engagement: Engagement) -> Message:
    return say(
        f"I told {engagement.owner.name}. Waiting for them: they either write to you or end the contract. "
        "What you have made so far can still be sent with ",
        Strong("deliver"),
        ".",
    )


def ended(engagement: Engagement) -> Message:
    """To the contractor."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} has ended the contract. Nothing more is expected from you. The record is kept: ",
        Strong("record"),
        " shows it.",
    )


def ended_owner(engagement: Engagement, finalists: tuple[str, ...], steps: tuple[Button, ...]) -> Message:
    """`steps` are the project's next ones where nobody else was interviewed."""
    others: Text = (f"You could ask {formatting.listing(finalists)} now.",) if finalists else NOBODY_LEFT
    return say(
        Strong(engagement.project.title),
        f": the contract with {engagement.they} has ended and the project is back at choosing. ",
        *others,
        " Your turn.",
        buttons=steps,
    )


def goes_on() -> Text:
    """Where the question was whether they mean to stop, as in the next."""
    return ("Going on.",)


def said_to_stop() -> Text:
    return ("You said that you cannot continue.",)


def has_ended() -> Text:
    """Where the buttons about a contract were that has ended."""
    return ("Ended.",)
