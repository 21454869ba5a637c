"""Every sentence about where things stand: status, home, the record, and words that are not answers (T.8)."""

from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Moment, Strong, Text, lines, say
from bot.lifecycle.applications.answers_wording import STEPS as APPLYING
from bot.lifecycle.contracts.commands import BeginMessage
from bot.lifecycle.settlement.commands import ShowRecord
from bot.lifecycle.status.situation import Situation

WHICH_WORK_TITLE = "which work"


def in_words(situation: Situation, now: datetime) -> Text:
    """Stage, whose turn, until when; then what else there is to know."""
    rows: list[Text] = [(f"Stage: {situation.stage}.",), ("Turn: ", Strong(situation.turn), ".")]
    until = situation.until
    if until is not None:
        left = f" (in {formatting.span(until - now)})." if until > now else " (passed)."
        rows.append((f"{situation.until_what.capitalize()}: ", Moment(until, situation.zones), left))
    return lines((*rows, *situation.more), mark="")


def status(situations: list[Situation], now: datetime, *, owner: bool) -> Message:
    live = [situation for situation in situations if situation.live]
    over = len(situations) - len(live)
    if not situations:
        return nothing_owner() if owner else nothing_outside()
    shown = live or situations[-1:]
    closed = formatting.counted(over, "more is closed.", "more are closed.")
    tail: Text = (closed,) if over and live else ()
    return Message(
        title="Where things stand",
        fields=tuple(Field(situation.title, in_words(situation, now)) for situation in shown),
        footer=tail,
        buttons=buttons(shown[0]) if len(shown) == 1 else (),
    )


def buttons(situation: Situation) -> tuple[Button, ...]:
    if not situation.contract:
        return situation.steps
    timeline = Button("Timeline", ShowRecord(situation.project), "timeline")
    return (timeline, message_button(situation.contract)) if situation.live else (timeline,)


def message_button(contract: str) -> Button:
    return Button("Message the other side", BeginMessage(contract), "message")


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


def home(situations: list[Situation], now: datetime) -> tuple[Message, ...]:
    """One card for each project: its next action and dates."""
    cards = tuple(
        Message(
            title=situation.title,
            text=in_words(situation, now),
            turn=("Your turn.",) if situation.mine else (),
            buttons=buttons(situation),
        )
        for situation in situations
        if situation.live
    )
    return cards or (Message(title="Tenderbot", text=nothing_owner().text),)


def chatter() -> Message:
    return say("All good here. ", Strong("status"), " shows where things stand.")


def which_work() -> Message:
    return say(Strong("Which work is this about?"), " I have kept your words. Your turn.")


def nothing_to_skip() -> Message:
    return say("There is no open question here. ", Strong("status"), " shows where things stand.")
