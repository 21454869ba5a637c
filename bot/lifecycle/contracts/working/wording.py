"""Every sentence about work that is under way: its start, check-ins, messages, dates that move (T.7)."""

from datetime import datetime

from bot.engine.messages import Button, Message, Moment, Strong, Text, say, sentences
from bot.engine.questions import asks
from bot.lifecycle.contracts.commands import BeginDelivery
from bot.lifecycle.contracts.message_wording import ask_button
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import PressReport, Tap
from bot.reading.values import Wall

CUTOFF = "cut-off"
"""How the last date of a contract is called."""
TAPS: dict[Tap, str] = {
    "on_track": "On track",
    "at_risk": "At risk",
    "blocked": "Blocked",
    "done": "Done",
    "later": "Later today",
}
REPORTS = {
    "on_track": "on track",
    "at_risk": "at risk",
    "blocked": "blocked",
    "done": "done",
    "later": "later today",
}


def checkpoint(number: int) -> str:
    """How a date before the last is called."""
    return f"checkpoint {number}"


def when(at: datetime, engagement: Engagement) -> Moment:
    """A date of the contract in both zones, by name (C32)."""
    return Moment(at, engagement.zones)


def due(milestone: Milestone, engagement: Engagement, now: datetime) -> Text:
    """ "checkpoint 1 is due ...", "the cut-off was ..."."""
    verb = "is" if now <= milestone.wall.at else "was"
    if milestone.kind == "cutoff":
        return (Strong("the cut-off"), f" {verb} ", when(milestone.wall.at, engagement))
    return (Strong(milestone.label), f" {verb} due ", when(milestone.wall.at, engagement))


def report_buttons(check: CheckIn, *, snooze: bool = True) -> tuple[Button, ...]:
    """The taps of a check-in; `snooze` while it has not been put off yet."""
    return tuple(
        Button(label, PressReport(check.id, tap), label.lower(), "primary" if tap == "on_track" else "")
        for tap, label in TAPS.items()
        if snooze or tap != "later"
    )


def begins(engagement: Engagement, at: datetime, now: datetime) -> Text:
    starts: Text = (" The work starts ", when(at, engagement), ".") if at > now else (" The work starts now.",)
    return (
        "Both of you have agreed to ",
        Strong(f"{engagement.project.title}, {engagement.brief_version.short}"),
        ".",
        *starts,
    )


def started(engagement: Engagement, at: datetime, now: datetime, first: Milestone | None) -> Message:
    """To the contractor, the moment both have agreed; `at` is when the work begins."""
    next_date: Text = (" First date: ", *due(first, engagement, now), ".") if first else ()
    return say(
        *begins(engagement, at, now),
        *next_date,
        " I ask you before every date how it goes; you can write me at any time, for example ",
        Strong("7 done, on track"),
        ". If you wait for something from ",
        engagement.owner.name,
        ", say so and the clock stops. Your turn: the work.",
        buttons=(
            Button("Deliver", BeginDelivery(engagement.id), "deliver"),
            ask_button(engagement),
        ),
    )


def started_owner(engagement: Engagement, at: datetime, now: datetime, first: Milestone | None) -> Message:
    return say(
        *sentences(
            begins(engagement, at, now),
            ("First date: ", *due(first, engagement, now), ".") if first else (),
            (f"{engagement.they}'s turn.",),
        )
    )


def check_in(check: CheckIn, milestone: Milestone, engagement: Engagement, now: datetime) -> Message:
    return say(
        Strong(engagement.project.title),
        ": ",
        *due(milestone, engagement, now),
        ". How does it go? One word is enough; a number and a link help, for example ",
        Strong("7 done, on track. https://..."),
        " Your turn.",
        buttons=report_buttons(check, snooze=not check.snoozed),
    )


def answered(engagement: Engagement, report: str, at: datetime) -> Text:
    """Where the taps were."""
    return (f"Answered: {REPORTS[report]}, ", when(at, engagement), ".")


def has_answered(engagement: Engagement, report: str) -> Text:
    """Where the owner's buttons about the silence were."""
    return (f"{engagement.they} has answered: {REPORTS[report]}.",)


def put_off() -> Text:
    """Where the taps were, after Later."""
    return ("Later.",)


def agreed_by_both() -> str:
    """Why a cut-off moved."""
    return "agreed by both"


def thanks() -> Message:
    return say("Thank you for saying it early.")


def trouble(kind: str) -> Message:
    """After a tap on At risk or Blocked."""
    if kind == "blocked":
        return asks("What stops you, and what would help?", "If you wait for something from the owner, name it.")
    return asks("What is the matter?", "If you need more time, say how much, for example: 2 more days.")


def snoozed(until: datetime, engagement: Engagement) -> Message:
    return say("Fine, I ask again ", when(until, engagement), ".")


def snoozed_already(check: CheckIn) -> Message:
    return say(
        "I have waited once already. One word is enough: fine, late, stuck. Your turn.",
        buttons=report_buttons(check, snooze=False),
    )


def later_or_tomorrow(check: CheckIn) -> Message:
    return say(
        "Later today, or tomorrow morning?",
        buttons=(
            Button(TAPS["later"], PressReport(check.id, "later"), "later today"),
            Button("Tomorrow morning", PressReport(check.id, "tomorrow"), "tomorrow morning"),
        ),
    )


def nothing_to_skip() -> Message:
    return say("No check-in is open just now, so there is nothing to skip.")


def checkpoint_done(engagement: Engagement, milestone: Milestone, ahead: Milestone | None, now: datetime) -> Message:
    done = f"Saved: {milestone.label} is done. I told {engagement.owner.name}."
    return say(*sentences((done,), ("Next: ", *due(ahead, engagement, now), ".") if ahead else ()))


def moved_for(engagement: Engagement, before: Wall, why: str) -> Message:
    return say(
        Strong(engagement.project.title),
        ": the cut-off moved from ",
        when(before.at, engagement),
        " to ",
        when(engagement.cutoff.at, engagement),
        f" ({why}). In force now: {engagement.brief_version.short}; “What we agreed” shows it.",
        f" {engagement.they}'s turn.",
    )
