"""What is said where work comes in a message: what was taken of it, or whether it is the delivery."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Message, Quote, say
from bot.engine.questions import Sample, shorten
from bot.lifecycle.settlement.standing_wording import DELIVER, DELIVER_WORK

NEWS = Choice("Only news", "news", "only news")
NO = Choice("No", "no", "no")
SAME = Choice("Same as before", "same", "same as before")


def deliver(*, fixes: bool) -> Choice:
    """The tap that makes it the delivery."""
    return Choice(DELIVER if fixes else DELIVER_WORK, "deliver", "deliver")


def taken(work: Sequence[Sample], note: str, *, fixes: bool) -> Message:
    """The delivery begins with what a message held."""
    parts = [formatting.listing(sample.name for sample in work), f"note “{shorten(note)}”" if note else ""]
    kept = formatting.listing(part for part in parts if part)
    return say(f"Kept for {'the fixes' if fixes else 'your delivery'}: {kept}. Nothing goes out yet." if kept else "")


def is_it(text: str, files: Sequence[str], *, fixes: bool) -> Message:
    """Links, files or words that may be the delivery (T.12)."""
    said = "\n".join(part for part in (text, formatting.listing(files)) if part)
    question = "Are these the fixes, for delivery?" if fixes else "Is this the delivery?"
    return say(f"{question}\n", Quote(said), "\nNobody has seen it yet.")


def left() -> Message:
    return say("Fine, nothing was done with it. Your turn: the work.")
