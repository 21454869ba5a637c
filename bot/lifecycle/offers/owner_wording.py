"""What the owner reads of an offer that is made, wished otherwise, and answered (T.6)."""

from datetime import datetime

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.brief.wording import date_line
from bot.lifecycle.offers.commands import (
    EditOffer,
    PickHire,
    SendOffer,
)
from bot.reading.values import Wall

PAY_CHANGED, DATES_CHANGED, HOURS_NAMED = "pay", "dates", "the hours that they named"
"""Why a version was made from a draft of an offer."""
EDITABLE = (
    Choice("Valid for", "hours", "valid for"),
    Choice("Pay", "pay", "pay"),
    Choice("Start", "start", "start"),
    Choice("Cut-off", "cutoff", "cut-off"),
)
"""What of a draft can be changed."""


def open_for(hours: int) -> Choice:
    """One of the lengths of time for which an offer can be open."""
    return Choice(f"{hours} hours", str(hours), f"{hours} h")


def draft_changed() -> Text:
    """Under a draft that a newer one replaces."""
    return ("Changed; see below.",)


def draft_left(other: str) -> Text:
    """Under a draft that the owner left for another person."""
    return (f"Left, for {other}.",)


def draft_sent() -> Text:
    return ("Sent.",)


def agreed_rule(wish: str) -> str:
    """A wish in words, as a rule of the next version."""
    return f"Agreed before the start: {wish}"


def version_by_wish(name: str, wish: str) -> str:
    """Why a version was made."""
    return f"wish of {name}: {wish}"


def _from_to(brief: Brief) -> str:
    return f"{date_line(brief.timetable.starts)} to {date_line(brief.cutoff)} {formatting.city(brief.cutoff.zone)}"


def _review(brief: Brief) -> str:
    days = formatting.counted(brief.review_days, "day", "days")
    rounds = formatting.counted(brief.fix_rounds, "round", "rounds")
    return f"review {days}, {rounds} of fixes, silence means {brief.silence}"


def draft(
    offer: str, name: str, reason: str, made: Version, expires: datetime, zones: tuple[str, ...], clash: bool
) -> Message:
    """The offer before it goes out: version, pay, dates, review, silence, expiry."""
    brief = made.brief
    busy = (
        f"{name} already works on something accepted through me in these dates; please ask before you send."
        if clash
        else "No clash with other work accepted through me."
    )
    return Message(
        title=f"Offer to {name}",
        text=(("Your reason: ", Quote(reason), f"\n{busy}") if reason else (busy,)),
        fields=(
            Field("What it says", (f"{made.short}, {brief.pay.words()}, {_from_to(brief)}, {_review(brief)}",)),
            Field("Valid until", (Moment(expires, zones),)),
        ),
        footer=(f"{name} gets the whole version by direct message.",),
        turn=("Your turn: send or edit.",),
        buttons=(
            Button("Send", SendOffer(offer), "send", "primary"),
            Button("Edit", EditOffer(offer), "edit"),
        ),
    )


def what_to_edit() -> Message:
    return asks(
        "What shall change in the offer?",
        "Press one, or write it, several things at once if you like: cut-off 14 Dec 11:00, start on 3 Dec. Pay and "
        "dates make "
        "a new version.",
    )


def not_read() -> Text:
    """One of the parts was named and could not be read."""
    return ("I did not understand all of that, so nothing is changed. Please write each with its day or sum.",)


def how_long() -> Message:
    return asks("How long shall it be valid?", "It never stays open beyond the date for offers in your timetable.")


def new_pay(now: str) -> Message:
    return asks("What do you pay?", f"Now: {now}.")


def new_start(wall: Wall) -> Message:
    return asks("When does the work start?", f"Now: {date_line(wall)} {formatting.city(wall.zone)}.")


def new_cutoff(wall: Wall) -> Message:
    return asks("When is the cut-off?", f"Now: {date_line(wall)} {formatting.city(wall.zone)}.")


def sent(name: str, expires: datetime, zones: tuple[str, ...]) -> Message:
    return say(
        f"Sent to {name}. Waiting for {name}, until ",
        Moment(expires, zones),
        ". I remind them twice. The others hear nothing until both of you have signed.",
    )


def declined(steps: tuple[Button, ...], name: str, reason: str) -> Message:
    because: Text = (":\n", Quote(reason)) if reason else (", without a reason, which is fine",)
    return say(
        Strong(name), " declined", *because, "\nNothing is lost: the others have not been told anything. Your turn.",
        buttons=steps,
    )  # fmt: skip


def expired(steps: tuple[Button, ...], name: str) -> Message:
    return say(
        f"The offer to {name} has expired without an answer. The others have not been told anything. Your turn.",
        buttons=steps,
    )


def fell_away(steps: tuple[Button, ...], name: str) -> Message:
    return say(
        f"With that, what was open with {name} has ended. The others have not been told anything. Your turn.",
        buttons=steps,
    )


def wanted_late(application: str, name: str) -> Message:
    return say(
        Strong(name),
        " wanted to accept after the offer had expired. You can offer it again. Your turn.",
        buttons=(Button(f"Choose {name}", PickHire(application), f"choose {name}", "primary"),),
    )


def accepted(name: str) -> Message:
    return say(
        Strong(name),
        f" accepted and now says back in their own words what is wanted. Waiting for {name}.",
    )
