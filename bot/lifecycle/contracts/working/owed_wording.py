"""Every sentence about what the owner owes."""

from bot.engine.messages import Button, Message, Strong, Text, action, say
from bot.lifecycle.contracts.model.case import Case
from bot.lifecycle.contracts.working.wording import when


def owed(case: Case, what: str) -> Message:
    """To the contractor: the clock has stopped."""
    return say(
        "Saved: you wait for ",
        Strong(what),
        f". The clock stops; each full day moves the cut-off by one day. Waiting for {case.owner.name}, asked now.",
    )


def owe(case: Case, what: str) -> Message:
    """To the owner: what the contractor is waiting for."""
    return say(
        Strong(case.project.title),
        f": {case.they} cannot go on without ",
        Strong(what),
        ". The clock stands still; each full day moves the cut-off by one day. Your turn.",
        buttons=(
            Button("They have it now", action("owed", case.id), "given", "primary"),
            Button(f"Message {case.they}"[:70], action("message", case.id), "message"),
        ),
    )


def given(case: Case, what: str, days: int) -> Message:
    """To the contractor: the clock runs again."""
    moved: Text = (
        (f" It took {days} full days, so the cut-off moves to ", when(case.cutoff.at, case), ".") if days else ()
    )
    return say(
        f"{case.owner.name} says that you have it now: ",
        Strong(what),
        ".",
        *moved,
        " The clock runs again. Your turn. If something is still missing, write me.",
    )


def given_owner(case: Case, days: int) -> Message:
    moved: Text = (f" The cut-off moved by {days} days to ", when(case.cutoff.at, case), ".") if days else ()
    return say(
        f"Thank you. The clock runs again.{'' if days else ' The cut-off stays.'}", *moved, f" {case.they}'s turn."
    )
