"""What an applicant reads of an offer (T.6)."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, lines, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.brief.review_wording import sections
from bot.lifecycle.brief.wording import date_line
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    BeginDecline,
    BeginOfferQuestion,
)
from bot.lifecycle.offers.wish_commands import (
    BeginWish,
)
from bot.reading.values import Wall

DRAFT_KEPT = "until the offer ends"
"""How long the words of an answer that was put aside are kept."""
ACCEPTED: Text = ("Accepted.",)
DECLINED: Text = ("Declined.",)
GOING_ON_BELOW: Text = ("See below.",)
SHOWN = ("start", "cut-off", "review until")


def dates(brief: Brief, zones: tuple[str, ...]) -> Text:
    """Start, checkpoints, cut-off and review end, each in both zones."""
    rows: list[Text] = [
        (f"{name}: ", Moment(wall.at, zones))
        for name, wall in brief.timetable.rows()
        if name in SHOWN or name.startswith("checkpoint")
    ]
    return lines(rows)


def whole(brief: Brief, zones: tuple[str, ...]) -> tuple[Field, ...]:
    """The whole version as the applicant reads it: every date in both zones."""
    return (
        *sections(brief, dates(brief, zones)),
        Field("Result", (brief.result,)),
        Field(
            "Review and fixes",
            (
                f"The owner checks within {brief.review_days} days of delivery; {brief.fix_rounds} rounds of fixes. "
                f"If the owner says nothing in that time, it means: {brief.silence}.",
            ),
        ),
        Field("Who owns it", (brief.ownership,)),
    )


def version(made: Version, zones: tuple[str, ...]) -> Message:
    return Message(
        title=f"{made.brief.title}: {made.short}",
        fields=whole(made.brief, zones),
        footer=(f"These words are {made.short}. If anything changes, it becomes a new version.",),
    )


def chosen(owner: str, title: str) -> Message:
    return say(Strong(owner), " chose you for ", Strong(title), ". The whole brief stands above.")


def answer(offer: str, title: str, short: str, expires: datetime, zones: tuple[str, ...], answers: int) -> Message:
    """The question of an offer; its buttons work however often it has been shown."""
    count = "two" if answers == 2 else "three"
    return Message(
        text=(
            Strong(f"The offer for {title}, {short}"),
            ", is open until ",
            Moment(expires, zones),
            f". If you accept: {count} short answers and one tap, then we start. You owe nobody a yes.",
        ),
        turn=("Your turn.",),
        buttons=(
            Button("Accept", AcceptOffer(offer), "accept", "primary"),
            Button("Ask", BeginOfferQuestion(offer), "ask"),
            Button("Change something", BeginWish(offer), "change something"),
            Button("Decline", BeginDecline(offer), "decline"),
        ),
    )


def in_doubt() -> Text:
    """A bare yes or no is not enough for this."""
    return ("Please type accept, or decline, so that there is no doubt.",)


def pass_on(owner: str, leans: Sequence[str] = ()) -> Text:
    """What words that are no plain answer may be, beginning with what they lean to."""
    if not leans:
        return (f"Shall I pass that on to {owner}?",)
    return (f"{', '.join(leans).capitalize()}, or shall I pass it on to {owner}?",)


ACCEPT, DECLINE = "Accept", "Decline"


AS_QUESTION, AS_WISH = "As a question", "As a wish to change something"
"""The two ways to pass words on."""


def which_date() -> Text:
    return ("Which day do you mean?",)


def what_to_ask(owner: str) -> Message:
    return asks("", f"What do you want to ask {owner}?")


def what_to_change(cutoff: Wall) -> Message:
    return asks(
        "What would you like changed?",
        f"For a date write for example: cut-off {date_line(cutoff)}, or start on a day. "
        "Anything else in your own words.",
    )


def why_not(owner: str) -> Message:
    return asks("", f"Thank you for saying so. Is there a reason that {owner} may know? ", Strong("skip"), " is fine.")


def look_decline(owner: str, reason: str) -> Message:
    return say(f"You decline, and {owner} reads why: ", Quote(reason))


def left_unsent() -> Message:
    return say("Fine, nothing was sent.")


def passed_on(owner: str) -> Message:
    return say(f"Passed on to {owner}; the answer comes here. The offer stays open meanwhile.")


def reminder(owner: str, left: str) -> Message:
    return say(f"{left} left to answer. {owner} waits for you; a no is fine as well.")


def accepted(owner: str) -> Message:
    return say(f"Accepted. {owner} has been told. Your turn: the questions below.")


def declined(owner: str) -> Message:
    return say(
        f"Declined, and {owner} has been told. Thank you for your time; nothing more is expected of you. Nobody's turn."
    )


def expired(owner: str, title: str, at: datetime, zones: tuple[str, ...]) -> Message:
    return say(
        "The offer for ",
        Strong(title),
        " expired at ",
        Moment(at, zones),
        f". If you still want it, type accept or press it above: {owner} then hears of it and can offer it again.",
    )


def too_late(owner: str) -> Message:
    return say(f"This offer has expired. I have told {owner} that you still want it. Waiting for {owner}.")


def withdrawn(owner: str, title: str) -> Message:
    return say(
        Strong(owner), " has taken the offer for ", Strong(title), " back; nobody is hired for it. I am sorry. "
        "Nothing more is expected of you.",
    )  # fmt: skip
