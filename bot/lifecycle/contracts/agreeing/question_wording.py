"""What is said of a question that waits while both are to sign."""

from bot.engine.messages import Button, Message, Quote, say
from bot.lifecycle.ads.commands import BeginReply
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.interviews.commands import OpenLine, TakeLineBack


def waits_for_owner(engagement: Engagement) -> Message:
    """The owner wants to sign before they have answered."""
    they = engagement.they
    answer = f"Answer {they}"[:75]
    for line in engagement.waiting:
        return say(
            f"{they} has asked you something first:\n", Quote(line.text), "\nNothing is agreed yet. Your turn.",
            buttons=(Button(answer, OpenLine(line.id), "answer", "primary"),),
        )  # fmt: skip
    inquiry = engagement.inquiries[0]
    return say(
        f"{they} has asked you something first:\n", Quote(inquiry.text), "\nNothing is agreed yet. Your turn.",
        buttons=(Button(answer, BeginReply(inquiry.id), "answer", "primary"),),
    )  # fmt: skip


def waits_for_contractor(engagement: Engagement) -> Message:
    """The contractor wants to sign while their own question waits."""
    owner = engagement.owner.name
    for line in engagement.waiting:
        return say(
            f"Your question to {owner} has no answer yet:\n", Quote(line.text),
            f"\nNothing is agreed yet. Waiting for {owner}; or take it back and agree.",
            buttons=(Button("Take it back", TakeLineBack(line.id), "take it back"),),
        )  # fmt: skip
    return say(
        f"Your question to {owner} has no answer yet:\n", Quote(engagement.inquiries[0].text),
        f"\nNothing is agreed yet. Waiting for {owner}.",
    )  # fmt: skip
