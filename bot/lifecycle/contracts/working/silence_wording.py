"""What is said when nobody answers, and what the owner can do then."""

from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Strong, Text, say
from bot.lifecycle.contracts.commands import EndContract
from bot.lifecycle.contracts.message_wording import message_button
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import KeepWaiting, PrepareRunnerUp
from bot.lifecycle.contracts.working.wording import due, report_buttons, when


def gentle(check: CheckIn, milestone: Milestone, engagement: Engagement, now: datetime) -> Message:
    return say(
        f"A small reminder about {engagement.project.title}: ",
        *due(milestone, engagement, now),
        ". How does it go? Your turn.",
        buttons=report_buttons(check, snooze=not check.snoozed),
    )


def second(check: CheckIn, milestone: Milestone, engagement: Engagement, now: datetime) -> Message:
    return say(
        f"{engagement.project.title}: one word is enough - fine, late, stuck. I ask because ",
        *due(milestone, engagement, now),
        f". If I hear nothing I tell {engagement.owner.name}, so that nobody is surprised. Your turn.",
        buttons=report_buttons(check, snooze=False),
    )


def silent(milestone: Milestone, engagement: Engagement, finalists: tuple[str, ...], now: datetime) -> Message:
    """To the owner: the third step."""
    heard = engagement.contract.last_heard or engagement.contract.started
    last: Text = (" Last heard: ", when(heard, engagement), ".") if heard else ()
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} has not answered two reminders, and ",
        *due(milestone, engagement, now),
        ".",
        *last,
        " It may be nothing. Your turn, if you want to do something; I go on asking.",
        buttons=silence_buttons(engagement, finalists),
    )


def silence_buttons(engagement: Engagement, finalists: tuple[str, ...]) -> tuple[Button, ...]:
    runner_up = Button("Prepare runner-up", PrepareRunnerUp(engagement.id), "prepare runner-up")
    return (
        keep_waiting_button(engagement),
        *((runner_up,) if finalists else ()),
        message_button(engagement),
    )


def unreachable(milestone: Milestone, engagement: Engagement, finalists: tuple[str, ...], now: datetime) -> Message:
    """To the owner: the last step, with a plan."""
    names = formatting.listing(finalists)
    others = f"You could still ask: {names}." if finalists else "A new round is the way to find others."
    return say(
        Strong(engagement.project.title),
        f": I cannot reach {engagement.they}, and ",
        *due(milestone, engagement, now),
        ". A plan: write to them yourself once; if nothing comes, end the contract and choose again. ",
        others,
        " Nothing ends by itself. Your turn.",
        buttons=(
            keep_waiting_button(engagement),
            message_button(engagement),
            end_button(engagement),
        ),
    )


def keep_waiting_button(engagement: Engagement) -> Button:
    return Button("Keep waiting", KeepWaiting(engagement.id), "keep waiting", "primary")


def end_button(engagement: Engagement) -> Button:
    return Button(
        "End the contract",
        EndContract(engagement.id),
        "end the contract",
        "danger",
        f"End the contract with {engagement.they}? Both of you are told, and the project goes back to choosing.",
    )


def runner_up(engagement: Engagement, finalists: tuple[str, ...]) -> Message:
    if finalists:
        text = f"You interviewed these people too: {formatting.listing(finalists)}. They are told nothing yet. "
    else:
        text = "Nobody else is left from the interviews; a new round would be needed. "
    return say(
        text,
        f"The contract with {engagement.they} stands until you end it. Your turn.",
        buttons=(end_button(engagement), keep_waiting_button(engagement)),
    )


def waiting_on() -> Message:
    return say("Good, I go on asking and tell you as soon as I hear something.")
