"""Every sentence about work that is under way: check-ins, silence, dates that move (T.7)."""

from datetime import datetime

from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, action, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.case import Case
from bot.reading.replies.check_ins import WorkNews
from bot.reading.values import Wall

REPORTS = {
    "on_track": "on track",
    "at_risk": "at risk",
    "blocked": "blocked",
    "done": "done",
    "later": "later today",
}


def when(at: datetime, case: Case) -> Moment:
    """A date of the contract in both zones, by name (C32)."""
    return Moment(at, case.zones)


def due(milestone: Milestone, case: Case, now: datetime) -> Text:
    """ "checkpoint 1 is due ...", "the cut-off was ..."."""
    verb = "is" if now <= milestone.wall.at else "was"
    if milestone.kind == "cutoff":
        return (Strong("the cut-off"), f" {verb} ", when(milestone.wall.at, case))
    return (Strong(milestone.label), f" {verb} due ", when(milestone.wall.at, case))


def report_buttons(check: CheckIn, *, snooze: bool = True) -> tuple[Button, ...]:
    offered = [("On track", "on_track"), ("At risk", "at_risk"), ("Blocked", "blocked"), ("Done", "done")]
    if snooze:
        offered.append(("Later today", "later"))
    return tuple(
        Button(label, action("checkin", check.id, value), label.lower(), "primary" if value == "on_track" else "")
        for label, value in offered
    )


def begins(case: Case, at: datetime, now: datetime) -> Text:
    starts: Text = (" The work starts ", when(at, case), ".") if at > now else (" The work starts now.",)
    return (
        "Both of you have agreed to ",
        Strong(f"{case.project.title}, {case.brief_version.short}"),
        ". The card above is pinned and changes only with what you both agree to.",
        *starts,
    )


def started(case: Case, at: datetime, now: datetime, first: Milestone | None) -> Message:
    """To the contractor, the moment both have agreed; `at` is when the work begins."""
    next_date: Text = (" First date: ", *due(first, case, now), ".") if first else ()
    return say(
        *begins(case, at, now),
        *next_date,
        " I ask you before every date how it goes; you can write me at any time, for example ",
        Strong("7 done, on track"),
        ". If you wait for something from ",
        case.owner.name,
        ", say so and the clock stops. Your turn: the work.",
        buttons=(
            Button("Deliver", action("deliver", case.id), "deliver"),
            Button("Ask", action("work.ask", case.id), "ask"),
        ),
    )


def started_owner(case: Case, at: datetime, now: datetime, first: Milestone | None) -> Message:
    next_date: Text = (" First date: ", *due(first, case, now), ".") if first else ()
    return say(
        *begins(case, at, now),
        *next_date,
        f" {case.they}'s turn. I ask before every date and tell you at once if something is at risk.",
    )


def check_in(check: CheckIn, milestone: Milestone, case: Case, now: datetime) -> Message:
    return say(
        Strong(case.project.title),
        ": ",
        *due(milestone, case, now),
        ". How does it go? One word is enough; a number and a link help, for example ",
        Strong("7 done, on track. https://..."),
        " Your turn.",
        buttons=report_buttons(check, snooze=not check.snoozed),
    )


def read_as(news: WorkNews) -> Text:
    """What was understood of a report, for the echo."""
    parts = [REPORTS[news.report]] if news.report else []
    if news.finished is not None:
        parts.append(f"{news.finished} of {news.of}" if news.of else f"{news.finished} finished")
    if news.links:
        parts.append("link" if len(news.links) == 1 else f"{len(news.links)} links")
    return (", ".join(parts),)


def thanks() -> Message:
    return say("Thank you for saying it early.")


def trouble(kind: str) -> Message:
    """After a tap on At risk or Blocked."""
    if kind == "blocked":
        return asks("What stops you, and what would help?", "If you wait for something from the owner, name it.")
    return asks("What is the matter?", "If you need more time, say how much, for example: 2 more days.")


def message_to(name: str, title: str) -> Message:
    return asks(f"What shall I tell {name}?", f"About {title}. It goes out when you send it.")


def news_note(case: Case, words: str) -> Message:
    """To the owner: something that followed a report."""
    return say(Strong(case.project.title), f": {case.they} adds:\n", Quote(words), "\nNothing to do.")


def saved(case: Case, said: Text, report: str, evidence: bool, ahead: datetime | None) -> Message:
    told = (
        f"{case.owner.name} sees it in the morning summary." if report == "on_track" else f"I told {case.owner.name}."
    )
    wanted: Text = ()
    if report == "on_track" and not evidence:
        wanted = (" A link or a file to look at helps; just send it here.",)
    later: Text = (" Next check-in: ", when(ahead, case), ".") if ahead else ()
    whose = f" {case.owner.name}'s turn." if report == "blocked" else " Your turn: the work."
    return say("Saved: ", *said, f". {told}", *later, *wanted, whose)


def added(case: Case) -> Message:
    return say(f"Added to your last report on {case.project.title}. {case.owner.name} sees it.")


def snoozed(until: datetime, case: Case) -> Message:
    return say("Fine, I ask again ", when(until, case), ".")


def snoozed_already(check: CheckIn) -> Message:
    return say(
        "I have waited once already. One word is enough: fine, late, stuck. Your turn.",
        buttons=report_buttons(check, snooze=False),
    )


def later_or_tomorrow(check: CheckIn) -> Message:
    return say(
        "Later today, or tomorrow morning?",
        buttons=(
            Button("Later today", action("checkin", check.id, "later"), "later today"),
            Button("Tomorrow morning", action("checkin", check.id, "tomorrow"), "tomorrow morning"),
        ),
    )


def nothing_to_skip() -> Message:
    return say("No check-in is open just now, so there is nothing to skip.")


def news_title(case: Case, report: str, milestone: Milestone | None, now: datetime) -> Text:
    left = ""
    if milestone and milestone.wall.at > now:
        days = (milestone.wall.at - now).days
        long = f"{days} day{'s' if days > 1 else ''}" if days else "less than a day"
        left = f", {long} before {'the cut-off' if milestone.kind == 'cutoff' else milestone.label}"
    return (Strong(case.project.title), f": {case.they} says ", Strong(REPORTS[report]), f"{left}.")


def news(case: Case, report: str, note: str, milestone: Milestone | None, now: datetime) -> Message:
    """To the owner at once, when it is more than "on track"."""
    words: Text = (*news_title(case, report, milestone, now), *(("\n", Quote(note)) if note else ()))
    whose = {
        "done": f"\n{case.they}'s turn: the delivery comes next.",
        "blocked": f"\nYour turn: write to {case.they} if you can help.",
    }.get(report, f"\n{case.they}'s turn; you can write to them.")
    return say(*words, whose, buttons=(Button(f"Message {case.they}"[:70], action("message", case.id), "message"),))


def checkpoint_done(case: Case, milestone: Milestone, ahead: Milestone | None, now: datetime) -> Message:
    later: Text = (" Next: ", *due(ahead, case, now), ".") if ahead else ()
    return say(f"Saved: {milestone.label} is done. I told {case.owner.name}.", *later)


def passed_on(case: Case, sender: str, text: str) -> Message:
    """A message of one side, shown to the other."""
    return say(
        Strong(case.project.title),
        f" - {sender} writes:\n",
        Quote(text),
        "\nYour turn, if it needs an answer.",
        buttons=(Button("Answer", action("message", case.id), "answer"),),
    )


def sent_to(name: str) -> Message:
    return say(f"Sent to {name}.")


def moved_for(case: Case, before: Wall, why: str) -> Message:
    return say(
        Strong(case.project.title),
        ": the cut-off moved from ",
        when(before.at, case),
        " to ",
        when(case.cutoff.at, case),
        f" ({why}). In force now: {case.brief_version.short}; “What we agreed” shows it.",
        f" {case.they}'s turn.",
    )
