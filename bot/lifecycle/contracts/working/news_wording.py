"""What is said of a report: what was understood, to its writer, and the news, to the owner (T.7)."""

from dataclasses import replace
from datetime import datetime

from bot.engine import formatting
from bot.engine.events import Attachment
from bot.engine.messages import Message, Quote, Strong, Text, blobs, say, sentences
from bot.lifecycle.contracts.message_wording import message_button
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.wording import REPORTS, when
from bot.reading.replies.check_ins import WorkNews


def read_as(news: WorkNews, files: tuple[str, ...] = ()) -> Text:
    """What was understood of a report, for the echo; `files` are the names of what came with it."""
    parts = [REPORTS[news.report]] if news.report else []
    if news.finished is not None:
        parts.append(f"{news.finished} of {news.of}" if news.of else f"{news.finished} finished")
    if news.links:
        parts.append(formatting.agreeing(len(news.links), "link", f"{len(news.links)} links"))
    return (formatting.listing([*parts, *files]),)


def news_note(engagement: Engagement, words: str, files: tuple[Attachment, ...] = (), *, asked: bool) -> Message:
    """To the owner: something that followed a report, or came along with a good one; `asked` while a question waits."""
    whose = f"Your turn: the question of {engagement.they} waits." if asked else "Nothing to do."
    note = say(Strong(engagement.project.title), f": {engagement.they} adds:\n", Quote(words), f"\n{whose}")
    return replace(note, files=blobs(files))


def saved(engagement: Engagement, echo: Text, report: str, evidence: bool, ahead: datetime | None) -> Message:
    owner = engagement.owner.name
    on_track = report == "on_track"
    return say(
        *sentences(
            ("Saved: ", *echo, "."),
            (f"{owner} sees it in the morning summary." if on_track else f"I told {owner}.",),
            ("Next check-in: ", when(ahead, engagement), ".") if ahead else (),
            ("A link or a file to look at helps; just send it here.",) if on_track and not evidence else (),
            (f"{owner}'s turn." if report == "blocked" else "Your turn: the work.",),
        )
    )


def added(engagement: Engagement, files: tuple[str, ...] = ()) -> Message:
    what = f"Passed on to {engagement.owner.name}: {formatting.listing(files)}." if files else ""
    kept = f"Added to your last report on {engagement.project.title}. {engagement.owner.name} sees it."
    return say(f"{what or kept} Your turn: the work.")


def no_hurry(engagement: Engagement, ahead: datetime | None) -> Message:
    """After "gotta go, later" while nothing is asked: nothing was lost, and when it goes on."""
    return say(
        *sentences(
            ("No hurry, nothing is lost.",),
            ("I ask again ", when(ahead, engagement), ".") if ahead else (),
            (f"Your turn: the work on {engagement.project.title}.",),
        )
    )


def news_title(engagement: Engagement, report: str, milestone: Milestone | None, now: datetime) -> Text:
    left = ""
    if milestone and milestone.wall.at > now:
        days = (milestone.wall.at - now).days
        long = formatting.counted(days, "day", "days") if days else "less than a day"
        left = f", {long} before {'the cut-off' if milestone.kind == 'cutoff' else milestone.label}"
    return (Strong(engagement.project.title), f": {engagement.they} says ", Strong(REPORTS[report]), f"{left}.")


def news(
    engagement: Engagement,
    report: str,
    note: str,
    milestone: Milestone | None,
    now: datetime,
    files: tuple[Attachment, ...] = (),
) -> Message:
    """To the owner at once, when it is more than "on track"."""
    words: Text = (*news_title(engagement, report, milestone, now), *(("\n", Quote(note)) if note else ()))
    whose = {
        "done": f"\n{engagement.they}'s turn: the delivery comes next.",
        "blocked": f"\nYour turn: write to {engagement.they} if you can help.",
    }.get(report, f"\n{engagement.they}'s turn; you can write to them.")
    return replace(say(*words, whose, buttons=(message_button(engagement),)), files=blobs(files))
