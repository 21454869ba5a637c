"""Every sentence about what the owner still has to hand over, before the work and during it."""

from datetime import datetime

from bot.engine.flow import Choice
from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.commands import BeginHandOver, HandOver
from bot.lifecycle.contracts.message_wording import message_button
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.wording import when


def what() -> Message:
    return asks("", "What do you still have to give before they can start? For example: a link to the sheet.")


SHOW_IT = (Choice("Show it", "show", "show it"), Choice("Not now", "later", "not now"))


def shown_first(they: str, what: str) -> Message:
    """The last look at words that the other side will read (C37)."""
    return asks("", f"{they} will read this:\n", Quote(what), "\nShow it, or write it anew.")


def owes_button(contract: str) -> Button:
    """On the owner's card of what was agreed, while nothing is noted."""
    return Button("I still owe something", BeginHandOver(contract), "i still owe something")


def given_button(contract: str) -> Button:
    """On the same card, once something is."""
    return Button("Given", HandOver(contract), "given")


def field_label(owner: str) -> str:
    """Over what is noted, on both cards."""
    return f"Waiting for {owner}"


def noted(what: str) -> Message:
    return say("Noted: you owe ", Quote(what), "\nIt stands on the card of both. Press Given when it is done.")


def noted_contractor(owner: str, what: str) -> Message:
    return say("Waiting for ", Strong(owner), f": {what}. You hear from me when it is given.")


def given_before_work(owner: str, what: str) -> Message:
    return say(Strong(owner), f" says it is given: {what}. Your turn once the work starts.")


def waiting(engagement: Engagement, what: str) -> Message:
    """To the contractor: the clock has stopped."""
    return say(
        "Saved: you wait for ",
        Strong(what),
        ". The clock stops; each full day moves the cut-off by one day. "
        f"Waiting for {engagement.owner.name}, asked now.",
    )


def asked_for(engagement: Engagement, what: str) -> Message:
    """To the owner: what the contractor is waiting for."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} cannot go on without ",
        Strong(what),
        ". The clock stands still; each full day moves the cut-off by one day. Your turn.",
        buttons=(
            Button("They have it now", HandOver(engagement.id), "given", "primary"),
            message_button(engagement),
        ),
    )


def given(engagement: Engagement, what: str, days: int) -> Message:
    """To the contractor: the clock runs again."""
    moved: Text = (
        (f" It took {days} full days, so the cut-off moves to ", when(engagement.cutoff.at, engagement), ".")
        if days
        else ()
    )
    return say(
        f"{engagement.owner.name} says that you have it now: ",
        Strong(what),
        ".",
        *moved,
        " The clock runs again. Your turn. If something is still missing, write me.",
    )


def given_owner(engagement: Engagement, days: int) -> Message:
    moved: Text = (
        (f" The cut-off moved by {days} days to ", when(engagement.cutoff.at, engagement), ".") if days else ()
    )
    return say(
        f"Thank you. The clock runs again.{'' if days else ' The cut-off stays.'}",
        *moved,
        f" {engagement.they}'s turn.",
    )


def handed_over(engagement: Engagement, at: datetime) -> Text:
    """Where the buttons were."""
    return ("Handed over ", when(at, engagement), ".")


def cutoff_moved(owner: str, days: int) -> str:
    """Why the cut-off moved."""
    return f"waiting for {owner} took {days} days"
