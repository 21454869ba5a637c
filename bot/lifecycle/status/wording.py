"""Every sentence about where things stand: status, home, the record, and words that are not answers (T.8)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Moment, Strong, Text, lines, say
from bot.lifecycle.applications.answers_wording import STEPS as APPLYING
from bot.lifecycle.status.commands import ShowProject
from bot.lifecycle.status.situation import Situation
from bot.lifecycle.status.standing_wording import show

WHICH_WORK_TITLE = "which work"
RECEIVER_TITLE = "your files"
WHERE_THINGS_STAND = "Where things stand"
IN_FULL = 3
"""Projects that a status tells in full; more are a line each."""
LISTED = 8
"""Projects that it lists at most: a message stays short, and whatever else there is can be named."""


def in_words(situation: Situation, now: datetime) -> Text:
    """Stage, whose turn, until when; then what else there is to know."""
    act: Text = (" - ", *situation.act) if situation.act else (".",)
    rows: list[Text] = [(f"Stage: {situation.stage}.",), ("Turn: ", Strong(situation.turn), *act)]
    until = situation.until
    if until is not None:
        left = f" (in {formatting.span(until - now)})." if until > now else " (passed)."
        rows.append((f"{situation.until_what.capitalize()}: ", Moment(until, situation.zones), left))
    return lines((*rows, *situation.more), mark="")


def in_a_line(situation: Situation, now: datetime) -> Text:
    """Stage and whose turn, until when: where several are listed, each of which can be shown."""
    until = situation.until
    left = f", in {formatting.span(until - now)}" if until is not None and until > now else ""
    what = f", {situation.until_what}{left}" if left else ""
    return (f"{situation.stage[:1].upper()}{situation.stage[1:]}. Turn: ", Strong(situation.turn), f"{what}.")


def status(
    situations: Sequence[Situation], now: datetime, offered: Mapping[str, tuple[Button, ...]], *, owner: bool
) -> Message:
    """`offered` are the buttons of each project by its id; of several each can be shown with its own."""
    live = [situation for situation in situations if situation.live]
    over = len(situations) - len(live)
    if not situations:
        return nothing_owner() if owner else nothing_outside()
    shown = live or list(situations[-1:])
    closed = formatting.counted(over, "more is closed.", "more are closed.")
    tail: Text = (closed,) if over and live else ()
    if len(shown) > IN_FULL:
        return _listed(shown, now, tail)
    return Message(
        title=WHERE_THINGS_STAND,
        fields=tuple(Field(situation.title, in_words(situation, now)) for situation in shown),
        footer=tail,
        buttons=offered.get(shown[0].project, ()) if len(shown) == 1 else _show(shown),
    )


def _listed(shown: Sequence[Situation], now: datetime, tail: Text) -> Message:
    """Many at once: a line each, the reader's turns first, and a button for each."""
    ordered = sorted(shown, key=lambda situation: not situation.mine)
    more = len(ordered) - LISTED
    left: Text = (f"{formatting.counted(more, 'more waits', 'more wait')} behind these. ",) if more > 0 else ()
    return Message(
        title=WHERE_THINGS_STAND,
        fields=tuple(Field(situation.title, in_a_line(situation, now)) for situation in ordered[:LISTED]),
        footer=(*left, *tail),
        buttons=_show(ordered[:LISTED]),
    )


def _show(shown: Sequence[Situation]) -> tuple[Button, ...]:
    return tuple(
        Button(show(situation.title)[:75], ShowProject(situation.project), show(situation.title).lower())
        for situation in shown
    )


def with_owner(title: str, owner: str, by: datetime | None, zones: tuple[str, ...]) -> Message:
    """For an applicant who writes while the application is being read; `by` (aware) is when they hear, None in the
    hours in which the day before has passed and the new one is still to be told."""
    hears: Text = ("; it is late, and you hear from me either way",)
    if by is not None:
        hears = ("; you hear from me by ", Moment(by, zones))
    return say(
        "Your application for ",
        Strong(title),
        f" is with {owner}",
        *hears,
        ". ",
        Strong("status"),
        ", ",
        Strong(APPLYING.edit("times")),
        " and ",
        Strong("withdraw"),
        f" work until then. {owner}'s turn.",
    )


def nothing_owner() -> Message:
    return say(
        "Nothing is open. Tell me what you would like off your plate: one job, several, or a pasted post. Your turn."
    )


def nothing_outside() -> Message:
    return say("Nothing is open between us. Press Apply on an ad to begin. Nobody's turn.")


def home(
    situations: Sequence[Situation], now: datetime, offered: Mapping[str, tuple[Button, ...]]
) -> tuple[Message, ...]:
    """One card for each project: its next action and dates, and what can be done; `offered` by the project's id."""
    cards = tuple(
        Message(
            title=situation.title,
            text=in_words(situation, now),
            turn=("Your turn.",) if situation.mine else (),
            buttons=offered.get(situation.project, ()),
        )
        for situation in situations
        if situation.live
    )
    return cards or (Message(title="Tenderbot", text=nothing_owner().text),)


def chatter() -> Message:
    return say("All good here. ", Strong("status"), " shows where things stand.")


def which_work() -> Message:
    return say(Strong("Which work is this about?"), " I have kept your words. Your turn.")


def whose_files(files: tuple[str, ...]) -> Message:
    return say(Strong(f"Who is it for: {formatting.listing(files)}?"), " It is kept, and shown before it goes out.")


def nothing_to_skip() -> Message:
    return say("There is no open question here. ", Strong("status"), " shows where things stand.")
