"""What is said around the date by which applicants were to hear (T.14, C31)."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Moment, Strong, Text, say
from bot.lifecycle.applications.commands import AskWithdraw
from bot.lifecycle.offers.next_step_wording import NOBODY_LEFT

LAST: Text = (" If nothing is decided by then, I end the round and everybody gets a kind answer.",)


def due_soon(
    title: str, names: Sequence[str], by: datetime, zone: str, steps: tuple[Button, ...], *, last: bool
) -> Message:
    """To the owner, the day before; `last` if that is the date at which the round ends."""
    longer: Text = (" If you need longer, I give them one later date.",)
    return Message(
        title=title,
        text=(f"{formatting.listing(names)}: you promised an answer by ", Moment(by, (zone,)), ", which is tomorrow.")
        + (LAST if last else longer),
        turn=("Your turn.",),
        buttons=steps,
    )


def missed(title: str, names: Sequence[str], by: datetime, zone: str, steps: tuple[Button, ...]) -> Message:
    """To the owner, when the date has passed; without `steps` an offer or an agreement is what they wait for."""
    told: Text = (
        f"the answer that you promised is late. {formatting.listing(names)}: I give a new date, ",
        Moment(by, (zone,)),
        ".",
    )
    return Message(
        text=(Strong(title), ": ", *told, *(LAST if steps else ())),
        turn=("Your turn.",) if steps else ("They wait until your offer is settled; status shows whose turn that is.",),
        buttons=steps,
    )


def round_ended(title: str, steps: tuple[Button, ...]) -> Message:
    """To the owner, when the second date has passed as well."""
    return say(
        Strong(title),
        ": the second date has passed, so I ended the round, and everybody gets a kind answer. ",
        *NOBODY_LEFT,
        " Your turn.",
        buttons=steps,
    )


def late(title: str, owner: str, by: datetime, zones: tuple[str, ...], application: str) -> Message:
    """To an applicant."""
    return say(
        Strong(title),
        f": you were to hear by now, and {owner} needs longer. New date: ",
        Moment(by, zones),
        f"; I have asked {owner}. You get an answer either way. {owner}'s turn.",
        buttons=(Button("Withdraw", AskWithdraw(application), "withdraw"),),
    )
