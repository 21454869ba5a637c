"""Every sentence about one change of a brief that has its ad: what was, what would be."""

from collections.abc import Sequence

from bot.engine.messages import Button, Message, Strong, Text, lines, say
from bot.engine.talk_commands import LeaveAsIs
from bot.lifecycle.ads.commands import ChangeDate, ChangePay, ChangeSamples
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.review_wording import pay_line
from bot.lifecycle.brief.timetable import Timetable
from bot.lifecycle.brief.wording import date_line
from bot.reading.values import Wall

CHANGED: Text = ("Changed.",)
"""Where the buttons of such a card were."""
CHANGE = "Change it"
LEAVE = "Leave it"


def other_dates(
    title: str, before: Timetable, ways: Sequence[tuple[ChangeDate, Timetable]], live: bool
) -> Message:  # fmt: skip
    """What the words would change; each way to read them has a button."""
    if len(ways) == 1:
        change, made = ways[0]
        buttons: tuple[Button, ...] = (Button(CHANGE, change, "yes", "primary"),)
        return _card(("Change ", Strong(title), "?\n", *_rows(before, made)), buttons, live)
    parts: list[Text] = [_rows(before, made) for _, made in ways]
    told = [part for text in parts for part in (*text, "\n")]
    buttons = tuple(
        Button(date_line(getattr(made, change.date)), change, date_line(getattr(made, change.date)).lower())
        for change, made in ways
    )
    return _card(("Which change of ", Strong(title), " do you mean?\n", *told[:-1]), buttons, live)


def _rows(before: Timetable, made: Timetable) -> Text:
    """The dates that differ, each as it is and as it would be; checkpoints follow from them."""
    old = dict(before.rows())
    rows = [
        (f"{name}: {date_line(old[name])} -> ", Strong(date_line(wall)))
        for name, wall in made.rows()
        if name in old and old[name] != wall and not name.startswith("checkpoint")
    ]
    return lines(rows)


def other_pay(title: str, before: Pay, after: Pay, change: ChangePay, live: bool) -> Message:
    told: Text = ("Change ", Strong(title), "?\n", f"pay: {pay_line(before)} -> ", Strong(pay_line(after)))
    return _card(told, (Button(CHANGE, change, "yes", "primary"),), live)


def other_samples(title: str, before: int, change: ChangeSamples, live: bool) -> Message:
    told: Text = ("Change ", Strong(title), f"?\nsamples asked for: {before} -> ", Strong(str(change.count)))
    return _card(told, (Button(CHANGE, change, "yes", "primary"),), live)


def _card(told: Text, buttons: tuple[Button, ...], live: bool) -> Message:
    then = "\nEvery copy of the ad is changed then. " if live else "\n"
    return say(
        *told, then, "Nothing has been done yet. Your turn.", buttons=(*buttons, Button(LEAVE, LeaveAsIs(), "no"))
    )


def no_such_date(title: str, project: str, name: str, wall: Wall) -> Message:
    """The date would be past, or come after what has to follow it."""
    return say(
        f"{name}: {date_line(wall)} does not fit between the other dates of ", Strong(title),
        ", so nothing was changed. Your turn.",
        buttons=(Button("Show all dates", ReopenBrief(project, "cutoff.dates"), "show all dates"),),
    )  # fmt: skip


def too_late(title: str) -> str:
    return f"{title}: that date has passed, or does not fit between the others any more. Nothing was changed."
