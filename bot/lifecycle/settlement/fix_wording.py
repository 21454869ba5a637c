"""Every sentence about fixes, and about wishes that are none."""

from datetime import datetime

from bot.engine.messages import Button, Message, Quote, Strong, Text, lines, say
from bot.lifecycle.brief.model import Criterion
from bot.lifecycle.contracts.commands import BeginDelivery, BeginMessage, BeginQuestion
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.settlement.commands import AskExtra, BeginDifference, DropExtra, TakeFixes
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.settlement.wording import when

# what stands where the buttons of a settled card were
DROPPED = "Dropped."
ASKED = "Asked as a change."
SAID_OK: Text = ("You said OK.",)


def dropped() -> Message:
    return say("Dropped. It changes nothing in the verdicts.")


def round_label(number: int) -> str:
    """The name of the date by which a round of fixes is due."""
    return f"fixes, round {number}"


def extra(delivery: Delivery, index: int, short: str) -> Message:
    return say(
        Strong(f"“{delivery.extras[index]}”"),
        f" is not in {short}, so it is not a fix. Your turn.",
        buttons=(
            Button("Drop", DropExtra(delivery.id, index), "drop"),
            Button("Ask as a change: price, date?", AskExtra(delivery.id, index), "ask as a change"),
        ),
    )


def change_asked(engagement: Engagement, wish: str) -> Message:
    """To the contractor: a wish outside the version, as a question."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} would also like: ",
        Quote(wish),
        f"\nThis is not in {engagement.brief_version.short}, "
        "so you do not owe it. What would it cost, and until when? Nothing changes before you both agree. Your turn.",
        buttons=(Button("Answer", BeginMessage(engagement.id), "answer"),),
    )


def change_sent(engagement: Engagement) -> Message:
    return say(f"Asked as a change. Waiting for {engagement.they}; their verdicts and dates are not touched by it.")


def fixes_sent(engagement: Engagement, delivery: Delivery, until: datetime) -> Message:
    return say(
        f"Sent. {engagement.they}'s turn until ",
        when(until, engagement),
        f". {len(delivery.fixes)} to fix, the rest stands.",
    )


def fixes(
    engagement: Engagement, delivery: Delivery, criteria: tuple[Criterion, ...], until: datetime, most: int
) -> Message:
    """To the contractor."""
    texts = {criterion.id: criterion.text for criterion in criteria}
    fine = len(delivery.checks) - len(delivery.fixes)
    rows = lines(
        (Strong(name), f" “{texts.get(name, '')}”: ", Quote(delivery.verdicts[name].seen)) for name in delivery.fixes
    )
    return say(
        Strong(engagement.project.title),
        f": {fine} of {len(delivery.checks)} criteria are fine. Please fix:\n",
        *rows,
        f"\nRound {delivery.round + 1} of {most}, by ",
        when(until, engagement),
        ". Then write ",
        Strong("deliver"),
        ". Your turn.",
        buttons=(
            Button("OK", TakeFixes(delivery.id), "ok", "primary"),
            Button("Ask", BeginQuestion(engagement.id), "ask"),
            Button("I see it differently", BeginDifference(delivery.id), "i see it differently"),
            Button("Deliver", BeginDelivery(engagement.id), "deliver"),
        ),
    )


def fixes_taken(engagement: Engagement) -> Message:
    return say(f"Thank you. I told {engagement.owner.name}. Write ", Strong("deliver"), " when it is done. Your turn.")


def fixes_taken_owner(engagement: Engagement, until: datetime) -> Message:
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} takes the fixes on, by ",
        when(until, engagement),
        f". {engagement.they}'s turn.",
    )
