"""Every sentence about what the two sides say of the money."""

from bot.engine import formatting
from bot.engine.commands import Command
from bot.engine.messages import Button, Message, Strong, Text, say
from bot.engine.talk_commands import LeaveAsIs
from bot.lifecycle.contracts.commands import BeginMessage
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.settlement.commands import AnswerPaid, TellPaid
from bot.lifecycle.settlement.money_commands import SayUnpaid
from bot.reading.values import Money

A_PART = "a part"
# what stands where the buttons of a settled card were
ASKED: Text = ("Asked.",)
NOT_COME: Text = ("It has not come.",)
SEE_NEWER: Text = ("See the newer card below.",)


def sum_of(money: Money) -> str:
    return formatting.money(Money(amount=money.amount, currency=money.currency))


def _agreed(engagement: Engagement) -> str:
    return engagement.brief_version.brief.pay.words()


def sure(engagement: Engagement, command: Command) -> Message:
    """To the owner, before the contractor is asked."""
    amount = command.amount if isinstance(command, TellPaid) else ""
    return say(
        Strong(f"You have paid {engagement.they} {amount or 'everything'}?"),
        f" Agreed: {_agreed(engagement)}. {engagement.they} is asked whether it has arrived. Nothing is sent yet. "
        "Your turn.",
        buttons=(
            Button(f"Yes, ask {engagement.they}"[:75], command, "yes", "primary"),
            Button("No", LeaveAsIs(), "no"),
        ),
    )


def asked(engagement: Engagement) -> Message:
    return say(f"{engagement.they} is asked whether it has arrived. {engagement.they}'s turn.")


def has_it_come(engagement: Engagement, amount: str, *, unasked: bool = False) -> Message:
    """To the contractor: the owner's word about the money, or, `unasked`, what is missing before it closes."""
    said = (
        f": only your word on the money is missing. Agreed: {_agreed(engagement)}. Has everything been paid?"
        if unasked
        else f": {engagement.owner.name} says that {amount or 'everything'} is paid. "
        f"Agreed: {_agreed(engagement)}. Has everything arrived?"
    )
    return say(
        Strong(engagement.project.title),
        f"{said} Your turn.",
        buttons=(
            Button("Paid", AnswerPaid(engagement.id, True), "paid", "primary"),
            Button("Not yet", AnswerPaid(engagement.id, False), "not yet"),
        ),
    )


def what_is_missing(engagement: Engagement) -> Message:
    """To the owner who would like to close: what it waits for."""
    said = engagement.contract.paid == "said"
    whose = f"{engagement.they}'s turn." if said else "Your turn."
    paid = Button("I have paid everything", TellPaid(engagement.id), "i have paid everything", "primary")
    return say(
        Strong(engagement.project.title),
        f" is accepted. It closes when {engagement.they} says that everything is paid, or a week after acceptance. "
        f"{whose}",
        buttons=() if said else (paid,),
    )


def part_came(engagement: Engagement, part: str) -> Message:
    """To the owner."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} says that {part} has arrived; agreed: {_agreed(engagement)}. Your turn: the rest.",
    )


def told_part(engagement: Engagement, part: str) -> Message:
    return say(
        f"Saved: {part} has arrived, the rest is open. I told {engagement.owner.name}. Tap Paid when all is there. "
        f"{engagement.owner.name}'s turn.",
        buttons=(Button("Paid", AnswerPaid(engagement.id, True), "paid", "primary"),),
    )


def missed(engagement: Engagement) -> Message:
    """To the contractor, before the owner hears that the money of closed work has not come."""
    before = " You had told me that it is paid." if engagement.contract.paid == "yes" else ""
    owner = engagement.owner.name
    return say(
        Strong(f"The money for {engagement.project.title} has not come?"),
        f"{before} Agreed: {_agreed(engagement)}. I handle no money myself: {owner} is told that it is not paid, and "
        "the record says so. Nothing is sent yet. Your turn.",
        buttons=(
            Button(f"Yes, tell {owner}"[:75], SayUnpaid(engagement.id), "yes", "primary"),
            Button("No", LeaveAsIs(), "no"),
        ),
    )


def owner_knows(engagement: Engagement) -> Message:
    """To the contractor, who has said so before."""
    owner = engagement.owner.name
    return say(
        f"{owner} knows that the money for ",
        Strong(engagement.project.title),
        f" has not come; I reminded them once. Agreed: {_agreed(engagement)}. Waiting for {owner}. Tap Paid when it "
        "has arrived.",
        buttons=(
            Button("Paid", AnswerPaid(engagement.id, True), "paid", "primary"),
            Button(f"Message {owner}"[:75], BeginMessage(engagement.id), "message"),
        ),
    )
