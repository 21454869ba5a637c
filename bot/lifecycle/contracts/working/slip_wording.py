"""Every sentence about asking for another date, and about not being able to go on."""

from datetime import datetime

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Button, Field, Message, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.message_wording import ask_button, message_button
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import BeginSlip, DecideSlip, StopWork
from bot.lifecycle.contracts.working.silence_wording import end_button
from bot.lifecycle.contracts.working.wording import when
from bot.reading.values import Wall

SEND = "Send"
DO_NOT_ASK = Choice("Do not ask", "no", "do not ask")
"""The labels under the last look at a request."""


def replaced() -> Text:
    """Where the buttons of an earlier request were."""
    return ("Replaced by a newer request.",)


def agreed_by(name: str, at: datetime, engagement: Engagement) -> Text:
    """Where the buttons of a request were, as in all of these."""
    return (f"Agreed by {name}, ", when(at, engagement), ".")


def kept_by(name: str, at: datetime, engagement: Engagement) -> Text:
    return (f"Kept by {name}, ", when(at, engagement), ".")


def declined_by(name: str, at: datetime, engagement: Engagement) -> Text:
    return (f"Declined by {name}, ", when(at, engagement), ".")


def one_day_offered_by(name: str, at: datetime, engagement: Engagement) -> Text:
    return (f"One day more offered by {name}, ", when(at, engagement), ".")


def goes_on() -> Text:
    """Where the question was whether they mean to stop, as in the next."""
    return ("Going on.",)


def said_to_stop() -> Text:
    return ("You said that you cannot continue.",)


def has_ended() -> Text:
    """Where the buttons about a contract were that has ended."""
    return ("Ended.",)


def understood(engagement: Engagement, wall: Wall) -> Message:
    """What was read out of "might need 2 more days", before anything is asked of anybody."""
    return say(
        "Thank you for telling me early. I read: ",
        Strong("at risk"),
        ", and you would need until ",
        when(wall.at, engagement),
        ".",
    )


def until(title: str) -> Message:
    return asks("Which date would you need?", f"{title}: a day and a time, for example Mon 21 Dec 18:00.")


def not_earlier(engagement: Engagement) -> Text:
    return ("That is not later than the cut-off, ", when(engagement.cutoff.at, engagement), ".")


def ready() -> Message:
    return asks("What is finished, and can part of it come on time?")


def why() -> Message:
    return asks("What has come in between?", "A few words for the owner.")


def sheet(owner: str, before: str, after: str, reason: str, part: str) -> Message:
    return Message(
        title=f"I would ask {owner}",
        fields=(
            Field("Cut-off", (f"{before}  ->  {after}",)),
            Field("Reason", (reason,)),
            Field("Ready", (part,)),
        ),
        footer=("Nothing changes unless you both agree.",),
        turn=("Your turn: send, or back.",),
    )


def request(engagement: Engagement, slip: Slip) -> Message:
    """To the owner."""
    part: Text = ("\nReady: ", Quote(slip.ready)) if slip.ready else ()
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} asks to move the cut-off from ",
        when(engagement.cutoff.at, engagement),
        " to ",
        when(slip.wall.at, engagement),
        ".\nReason: ",
        Quote(slip.reason),
        *part,
        "\nUntil you answer the signed date stands. Your turn.",
        buttons=(
            Button("Agree", DecideSlip(slip.id, "agree"), "agree", "primary"),
            Button("Only +1", DecideSlip(slip.id, "one"), "only +1"),
            Button("Keep", DecideSlip(slip.id, "keep"), "keep"),
            message_button(engagement, "Ask"),
        ),
    )


def asked(engagement: Engagement) -> Message:
    return say(
        f"Asked. Waiting for {engagement.owner.name}. Until they answer, ",
        when(engagement.cutoff.at, engagement),
        " stands, so please go on as far as you can.",
    )


def counter(engagement: Engagement, slip: Slip, wall: Wall) -> Message:
    """To the contractor: one day instead of what was asked."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} can give you one day more, until ",
        when(wall.at, engagement),
        ". Nothing changes before you say yes. Your turn.",
        buttons=(
            Button("Take it", DecideSlip(slip.id, "take"), "take it", "primary"),
            Button("That does not help", DecideSlip(slip.id, "leave"), "that does not help"),
            ask_button(engagement),
        ),
    )


def kept(engagement: Engagement) -> Message:
    """To the contractor: the owner keeps the date."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} keeps the cut-off, ",
        when(engagement.cutoff.at, engagement),
        ". Deliver what you can until then; if you cannot go on at all, write ",
        Strong("cancel"),
        ". Your turn.",
        buttons=(ask_button(engagement),),
    )


def left(engagement: Engagement) -> Message:
    """To the owner: the counter-offer does not help."""
    return say(
        Strong(engagement.project.title),
        f": one day more does not help {engagement.they}. The cut-off stays ",
        when(engagement.cutoff.at, engagement),
        ". Your turn, if you want to talk about it.",
        buttons=(message_button(engagement),),
    )


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
    return asks("What should the owner know?", "Why, and what is finished so far. It goes out when you send this.")


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


def ended_owner(engagement: Engagement, finalists: tuple[str, ...]) -> Message:
    others = f"You could ask {formatting.listing(finalists)} now." if finalists else "Nobody is left from this round."
    return say(
        Strong(engagement.project.title),
        f": the contract with {engagement.they} has ended and the project is back at choosing. {others} Your turn.",
    )
