"""What is said when nobody answers, and what the owner can do then."""

from datetime import datetime

from bot.engine.messages import Button, Message, Strong, Text, action, say
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.case import Case
from bot.lifecycle.contracts.working.wording import due, report_buttons, when


def gentle(check: CheckIn, milestone: Milestone, case: Case, now: datetime) -> Message:
    return say(
        f"A small reminder about {case.project.title}: ",
        *due(milestone, case, now),
        ". How does it go? Your turn.",
        buttons=report_buttons(check, snooze=not check.snoozed),
    )


def second(check: CheckIn, milestone: Milestone, case: Case, now: datetime) -> Message:
    return say(
        f"{case.project.title}: one word is enough - fine, late, stuck. I ask because ",
        *due(milestone, case, now),
        f". If I hear nothing I tell {case.owner.name}, so that nobody is surprised. Your turn.",
        buttons=report_buttons(check, snooze=False),
    )


def silent(check: CheckIn, milestone: Milestone, case: Case, finalists: tuple[str, ...], now: datetime) -> Message:
    """To the owner: the third rung."""
    heard = case.contract.last_heard or case.contract.started
    last: Text = (" Last heard: ", when(heard, case), ".") if heard else ()
    return say(
        Strong(case.project.title),
        f": {case.they} has not answered two reminders, and ",
        *due(milestone, case, now),
        ".",
        *last,
        " It may be nothing. Your turn, if you want to do something; I go on asking.",
        buttons=silence_buttons(check, case, finalists),
    )


def silence_buttons(check: CheckIn, case: Case, finalists: tuple[str, ...]) -> tuple[Button, ...]:
    runner_up = Button("Prepare runner-up", action("silence.plan", case.id), "prepare runner-up")
    return (
        Button("Keep waiting", action("silence.wait", check.id), "keep waiting", "primary"),
        *((runner_up,) if finalists else ()),
        Button(f"Message {case.they}"[:70], action("message", case.id), "message"),
    )


def unreachable(check: CheckIn, milestone: Milestone, case: Case, finalists: tuple[str, ...], now: datetime) -> Message:
    """To the owner: the last rung, with a plan."""
    others = f"You could still ask: {', '.join(finalists)}." if finalists else "A new round is the way to find others."
    return say(
        Strong(case.project.title),
        f": I cannot reach {case.they}, and ",
        *due(milestone, case, now),
        ". A plan: write to them yourself once; if nothing comes, end the contract and choose again. ",
        others,
        " Nothing ends by itself. Your turn.",
        buttons=(
            Button("Keep waiting", action("silence.wait", check.id), "keep waiting", "primary"),
            Button(f"Message {case.they}"[:70], action("message", case.id), "message"),
            end_button(case),
        ),
    )


def end_button(case: Case) -> Button:
    return Button(
        "End the contract",
        action("work.end", case.id),
        "end the contract",
        "danger",
        confirm=f"End the contract with {case.they}? Both of you are told, and the project goes back to choosing.",
    )


def runner_up(case: Case, finalists: tuple[str, ...]) -> Message:
    if finalists:
        text = f"You interviewed these people too: {', '.join(finalists)}. They are told nothing yet. "
    else:
        text = "Nobody else is left from the interviews; a new round would be needed. "
    return say(
        text,
        f"The contract with {case.they} stands until you end it. Your turn.",
        buttons=(end_button(case), Button("Keep waiting", action("silence.keep", case.id), "keep waiting", "primary")),
    )


def waiting_on() -> Message:
    return say("Good, I go on asking and tell you as soon as I hear something.")
