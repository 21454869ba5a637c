"""The next steps of a project that looks for somebody, as buttons, and the words for them."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.engine import formatting
from bot.engine.messages import Button, Message, Strong, Text, say
from bot.lifecycle.applications.commands import Review
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.offers.commands import BeginNewRound, CloseWithoutHire
from bot.lifecycle.screening.commands import BeginInterviews, NobodyFits, ReviewMaybes

NEW_ROUND, CLOSE = "New round", "Just close"
CLOSES = "The project ends without a hire. Nobody waits for an answer."
"""What closing does where nobody is undecided."""
NOBODY_LEFT: Text = ("Nobody is left from this round. You can look again with a new round, or close; both are fine.",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """How many people of a project wait at each step before an offer; `open` while people can still apply."""

    project: str
    unread: int = 0
    maybes: int = 0
    shortlisted: int = 0
    interviewed: int = 0
    undecided: int = 0
    open: bool = False

    @property
    def nobody(self) -> bool:
        """Whether nobody is left to decide on, and nobody can come."""
        return not self.undecided and not self.open


def buttons(left: Left) -> tuple[Button, ...]:
    """The ways on from here, the likeliest first."""
    return tuple(_buttons(left))


def _buttons(left: Left) -> Iterator[Button]:
    if left.interviewed:
        yield Button("Compare and choose", ChooseHire(left.project), "compare", "primary")
    if left.unread:
        yield Button("Review", Review(left.project), "review", "" if left.interviewed else "primary")
    if left.shortlisted:
        who = formatting.agreeing(left.shortlisted, "this one", f"these {left.shortlisted}")
        yield Button(f"Interview {who}", BeginInterviews(left.project), "interview")
    if left.maybes and not left.unread:
        yield Button(f"Look at the {left.maybes} maybe", ReviewMaybes(left.project), "maybe")
    if left.nobody:
        yield Button(NEW_ROUND, BeginNewRound(left.project), "new round", "primary")
        yield Button(CLOSE, CloseWithoutHire(left.project), "just close", "danger", CLOSES)
    else:
        yield Button("Nobody fits", NobodyFits(left.project), "nobody fits")


def nobody_left(title: str, left: Left) -> Message:
    """To the owner, when the last person of a round is gone."""
    return say(Strong(title), ": ", *NOBODY_LEFT, " Your turn.", buttons=buttons(left))
