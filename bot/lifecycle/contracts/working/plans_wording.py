"""Every sentence about a cut-off that the owner proposes, and about days on which the contractor is away."""

from collections.abc import Sequence
from datetime import timedelta

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Button, Field, Message, Strong, Text, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.message_wording import ask_button, message_button
from bot.lifecycle.contracts.model import Milestone, Slip
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import BeginProposal, BeginSlip, DecideSlip
from bot.lifecycle.contracts.working.wording import when
from bot.reading.values import Days, Wall

DO_NOT_TELL = Choice("Do not tell", "no", "do not tell")
WHICH_DAYS: Text = ('I need the days, for example "until Fri 11 Dec" or "10 to 12 Dec".',)


def until(title: str) -> Message:
    return asks("Which date would you propose?", f"{title}: a day and a time, for example Mon 21 Dec 18:00.")


def sheet(they: str, before: str, after: str) -> Message:
    """The owner's last look at a proposal."""
    return Message(
        title=f"I would ask {they}",
        fields=(Field("Cut-off", (f"{before}  ->  {after}",)),),
        footer=("Nothing moves unless you both agree.",),
        turn=("Your turn: send, or back.",),
    )


def proposal(engagement: Engagement, slip: Slip, wall: Wall) -> Message:
    """To the contractor."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} proposes another cut-off, ",
        when(wall.at, engagement),
        " instead of ",
        when(engagement.cutoff.at, engagement),
        ". The signed date stands until you agree. Your turn.",
        buttons=(
            Button("Agree", DecideSlip(slip.id, "take"), "agree", "primary"),
            Button("Keep the date", DecideSlip(slip.id, "leave"), "keep the date"),
            ask_button(engagement),
        ),
    )


def proposed(engagement: Engagement) -> Message:
    return say(
        f"Asked. Waiting for {engagement.they}. Until they answer, ", when(engagement.cutoff.at, engagement), " stands."
    )


def left(engagement: Engagement) -> Message:
    """To the owner: the contractor keeps the date."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} keeps the agreed cut-off, ",
        when(engagement.cutoff.at, engagement),
        ". Your turn, if you want to talk about it.",
        buttons=(message_button(engagement),),
    )


def days_named(days: Days) -> str:
    """From the first to the last day, in words."""
    first, last = formatting.day_of_year(days.first), formatting.day_of_year(days.last)
    return first if days.first == days.last else f"{first} to {last}"


def which_days(title: str) -> Message:
    return asks("On which days are you away?", f'{title}: for example "until Fri 11 Dec" or "10 to 12 Dec".')


def look(engagement: Engagement, days: Days) -> Message:
    """The contractor's last look."""
    back = formatting.day_of_year(days.last + timedelta(days=1))
    return Message(
        title=f"I would tell {engagement.owner.name}",
        fields=(Field("Away", (f"{days_named(days)}; back on {back}.",)),),
        footer=("I do not ask how it goes on these days. The agreed dates stand.",),
        turn=("Your turn: send, or back.",),
    )


def within(engagement: Engagement, dates: Sequence[Milestone], days: Days) -> Text:
    """The dates that fall into the days, in the contractor's calendar; () for none."""
    hit = [row for row in dates if days.first <= Wall.of(row.wall.at, engagement.zone).local.date() <= days.last]
    out: list[Text] = [(" ", row.label[:1].upper() + row.label[1:], ", ", when(row.wall.at, engagement)) for row in hit]
    named: Text = ()
    for line in out:
        named = (*named, *line, ", falls into these days.")
    return named


def away(engagement: Engagement, days: Days, hit: Text) -> Message:
    """To the owner."""
    buttons = (message_button(engagement),)
    move = Button("Move the date", BeginProposal(engagement.id), "move the date")
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} is away {days_named(days)}. I do not ask them on these days. The agreed dates stand.",
        *hit,
        " Your turn, if a date should move." if hit else " Nothing for you to do.",
        buttons=(move, *buttons) if hit else buttons,
    )


def noted(engagement: Engagement, days: Days, hit: Text) -> Message:
    """To the contractor."""
    more = Button("I need more time", BeginSlip(engagement.id), "i need more time")
    return say(
        f"I told {engagement.owner.name}: away {days_named(days)}.",
        *hit,
        " Your turn: deliver before, or ask for more time." if hit else " Your turn when you are back.",
        buttons=(more,) if hit else (),
    )
