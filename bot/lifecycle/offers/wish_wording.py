"""What both sides read of a wish to change an offer: asked for, agreed to, kept away, answered with another day."""

from datetime import datetime

from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.brief.wording import date_line
from bot.lifecycle.interviews.commands import OpenLine
from bot.lifecycle.interviews.model import RelayLine, StartWall
from bot.lifecycle.offers.commands import (
    AcceptOffer,
)
from bot.lifecycle.offers.model import OfferWish
from bot.lifecycle.offers.wish_commands import (
    AgreeToWish,
    KeepOffer,
    LeaveCounter,
    TakeCounter,
    WaitForWish,
)
from bot.reading.values import Wall

CUTOFF, START = "cut-off", "start"
Asked = Wall | StartWall


def which_date(asked: Asked) -> str:
    return START if isinstance(asked, StartWall) else CUTOFF


def day_of(asked: Asked) -> Wall:
    return asked.wall if isinstance(asked, StartWall) else asked


def before(brief: Brief, asked: Asked) -> Wall:
    """The date as it is now."""
    return brief.timetable.starts if isinstance(asked, StartWall) else brief.cutoff


def _moves(brief: Brief, asked: Asked, zones: tuple[str, ...]) -> Text:
    return (
        f"{which_date(asked)} ", Moment(before(brief, asked).at, zones), " -> ", Moment(day_of(asked).at, zones)
    )  # fmt: skip


def look(owner: str, wish: OfferWish, brief: Brief, zones: tuple[str, ...]) -> Message:
    """A wish before it goes out, with what it would change."""
    what: Text = (*_moves(brief, wish.wall, zones), "\n") if wish.wall is not None else ()
    return say(f"To {owner}, as a wish: ", *what, Quote(wish.text))


def wish(name: str, line: RelayLine, brief: Brief, zones: tuple[str, ...]) -> Message:
    what: Text = (
        _moves(brief, line.wall, zones)
        if line.wall is not None
        else ("the following. Agree writes these words into the next version as a rule; for pay choose Other",)
    )
    return say(
        Strong(name),
        " asks for a change before accepting: ",
        *what,
        ".\n",
        Quote(line.text),
        "\nYour turn; the offer stays open meanwhile.",
        buttons=(
            Button("Agree", AgreeToWish(line.id), "agree", "primary"),
            Button("Keep", KeepOffer(line.id), "keep"),
            Button("Other", OpenLine(line.id), "other"),
        ),
    )


def wish_agreed(owner: str, made: Version, line: RelayLine, zones: tuple[str, ...]) -> Message:
    what: Text = (
        (f"the {which_date(line.wall)} is now ", Moment(day_of(line.wall).at, zones))
        if line.wall is not None
        else ("added: ", Quote(line.text))
    )
    return say(Strong(owner), " agrees: ", *what, f". That is {made.short}; the offer stands for it.")


def wish_kept(owner: str, text: str) -> Message:
    return say(Strong(owner), " would like to keep it as it is:\n", Quote(text), "\nThe offer is unchanged.")


def agreed(short: str, name: str) -> Text:
    """Where the buttons of a wish were."""
    return (f"Agreed: {short}. Waiting for {name}.",)


def kept(name: str) -> Text:
    return (f"Kept as it was. Waiting for {name}.",)


def accepted_without(name: str) -> Text:
    """Where the owner's buttons were, when the applicant accepted before the wish was answered."""
    return (f"{name} accepted without it.",)


def countered(name: str) -> Text:
    """Where the owner's buttons were, after another day was offered."""
    return (f"Another day offered. Waiting for {name}.",)


def waits(owner: str, line: RelayLine, offer: str, since: str) -> Message:
    """An acceptance while a wish of the same person has no answer: held, never lost and never taken as giving it up."""
    without = Button("Accept without it", AcceptOffer(offer, anyway=True), "accept without it")
    wait = Button("Wait", WaitForWish(offer), "wait", "primary")
    held = "\nIf you accept now, the offer stands as it is, without it. Nothing has been accepted yet. Your turn."
    if line.state == "countered":
        take = Button("Take it", TakeCounter(line.id), "take it", "primary")
        return say(f"{owner} offers another day for your wish:\n", Quote(line.answer), held, buttons=(take, without))
    asked = f", asked {since} ago" if since else ""
    return say(f"Your wish is with {owner}{asked}:\n", Quote(line.text), held, buttons=(without, wait))


def waiting(owner: str, until: datetime, zones: tuple[str, ...]) -> Message:
    return say(f"Fine. Waiting for {owner}; the offer stays open until ", Moment(until, zones), ".")


def which_other_day(name: str, date: str) -> Message:
    return asks(f"Which {date} do you offer {name}?", "A day, and an hour if it matters.")


def counter_look(name: str, text: str, brief: Brief, asked: Asked, zones: tuple[str, ...]) -> Message:
    """The owner's other day, before it goes out."""
    return say(f"To {name}: ", *_moves(brief, asked, zones), "\n", Quote(text))


def counter(owner: str, line: RelayLine, brief: Brief, zones: tuple[str, ...]) -> Message:
    """To the applicant: the other day, theirs to take."""
    assert line.wall is not None
    return say(
        Strong(owner),
        " offers another day for your wish: ",
        *_moves(brief, line.wall, zones),
        ".\n",
        Quote(line.answer),
        "\nNothing changes before you take it. Your turn.",
        buttons=(
            Button("Take it", TakeCounter(line.id), "take it", "primary"),
            Button("Leave it", LeaveCounter(line.id), "leave it"),
        ),
    )


def counter_sent(name: str) -> Message:
    return say(f"Sent to {name}. Waiting for {name}.")


def counter_taken(name: str, made: Version, line: RelayLine, zones: tuple[str, ...]) -> Message:
    assert line.wall is not None
    day = Moment(day_of(line.wall).at, zones)
    return say(
        Strong(name),
        f" takes the {which_date(line.wall)} ",
        day,
        f". That is {made.short}. Waiting for {name}'s answer.",
    )


def counter_left(name: str) -> Message:
    return say(Strong(name), f" does not take the other day; the offer stays as it was. Waiting for {name}'s answer.")


def taken() -> Text:
    """Where the applicant's buttons were."""
    return ("Taken.",)


def left() -> Text:
    return ("Left.",)


def agree_label(name: str, line: RelayLine) -> str:
    """How agreeing is called where it stands for itself."""
    what = f"the {which_date(line.wall)} {date_line(day_of(line.wall))}" if line.wall else "the wish"
    return f"Agree to {what} of {name}"


def keep_label(name: str) -> str:
    return f"Keep the offer to {name} as it is"


def agree_does(name: str) -> str:
    return f"It makes a new version, and {name} gets it."


def keep_does(name: str) -> str:
    return f"{name} is told that the offer is unchanged."


TAKE, LEAVE = "Take the other day", "Leave the other day"


def take_does(owner: str) -> str:
    return f"The offer is then for that day, and {owner} is told."


def counter_label(name: str) -> str:
    return f"Offer {name} another day"
