"""Every sentence about asking for another date, and about not being able to go on."""

from datetime import datetime

from bot.engine.flow import Choice
from bot.engine.messages import Button, Field, Message, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.commands import BeginDelivery
from bot.lifecycle.contracts.message_wording import ask_button, message_button
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import DecideSlip
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
    """To the contractor: another date than the one that was asked for, or one that was not asked for at all."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} can give you time until ",
        when(wall.at, engagement),
        ". Nothing changes before you say yes. Your turn.",
        buttons=(
            Button("Take it", DecideSlip(slip.id, "take"), "take it", "primary"),
            Button("That does not help", DecideSlip(slip.id, "leave"), "that does not help"),
            ask_button(engagement),
        ),
    )


def offered(engagement: Engagement, wall: Wall) -> Message:
    """To the owner, who has offered another date."""
    return say(
        f"Offered to {engagement.they}: ",
        when(wall.at, engagement),
        f". Nothing moves before a yes. Waiting for {engagement.they}.",
    )


def part_wanted(engagement: Engagement) -> Message:
    """To the contractor: the owner takes what is there."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} would take what you have now. Hand it over, and say of each criterion whether it "
        "is met; it is judged like every delivery. Your turn.",
        buttons=(Button("Deliver", BeginDelivery(engagement.id), "deliver", "primary"), ask_button(engagement)),
    )


def part_asked_for(engagement: Engagement) -> Message:
    return say(
        f"I asked {engagement.they} for what there is. You judge it when it comes. Waiting for {engagement.they}."
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
        f": the date you offered does not help {engagement.they}. The cut-off stays ",
        when(engagement.cutoff.at, engagement),
        ". Your turn, if you want to talk about it.",
        buttons=(message_button(engagement),),
    )
