"""What both sides read when a date of their contract passes: what has passed, what happens next, whose turn (T.14)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Strong, Text, say, sentences
from bot.engine.wording import go_on_button
from bot.lifecycle.contracts.agreeing.commands import Agree
from bot.lifecycle.contracts.agreeing.signing_wording import choose_another_button
from bot.lifecycle.contracts.commands import BeginDelivery, BeginStop
from bot.lifecycle.contracts.hand_over_wording import given_button
from bot.lifecycle.contracts.message_wording import message_button
from bot.lifecycle.contracts.model import Party, Slip
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import (
    BeginSlip,
    DecideSlip,
    GiveUntil,
    PrepareRunnerUp,
    TakeWhatIsThere,
)
from bot.lifecycle.contracts.working.silence_wording import end_button
from bot.lifecycle.contracts.working.wording import REPORTS, when
from bot.lifecycle.moments.commands import DateKind
from bot.lifecycle.moments.model import Wait, Whose
from bot.lifecycle.moments.wait_wording import owed
from bot.reading.values import Wall

GIVE, TAKE, DELIVER, MORE_TIME, CANNOT = (
    "Give until",
    "Take what is there",
    "Deliver now",
    "I need until ...",
    "I cannot finish",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """What is known when a date has passed with nothing handed over: the last report and its time (aware), a date that
    was asked for or offered, the next working day, and who else was interviewed."""

    report: str
    reported: datetime | None
    asked: Slip | None
    offered: Slip | None
    until: Wall
    finalists: tuple[str, ...]


def _head(engagement: Engagement) -> Strong:
    return Strong(engagement.project.title)


def started(engagement: Engagement, to: Party) -> Message:
    """The day of the start, once both have signed long before."""
    if engagement.contract.owner_owes:
        return _waits_at_start(engagement, to)
    who = f"{engagement.they}'s turn" if to == "owner" else "Your turn"
    return say(_head(engagement), f": the work has started, as agreed. {who}: the work.")


def _waits_at_start(engagement: Engagement, to: Party) -> Message:
    owes = engagement.contract.owner_owes
    if to == "owner":
        return say(
            _head(engagement),
            f": the work was to start now, and {engagement.they} waits for {owes}. Each full day moves the cut-off by "
            "one day. Your turn.",
            buttons=(given_button(engagement.id),),
        )
    return say(
        _head(engagement),
        f": the work was to start now. {engagement.owner.name} still owes you {owes}; until you have it the clock "
        f"stands still. {engagement.owner.name}'s turn.",
    )


def unsigned(
    engagement: Engagement, kind: DateKind, waits: Sequence[Wait], whose: Sequence[Whose], to: Party, talk: str
) -> Message:
    """The start or the cut-off has passed and not both have signed: nothing binds anybody. `talk` is that of the
    read-back, or ""."""
    at, passed = (
        (engagement.cutoff.at, "the cut-off")
        if kind == "cutoff"
        else (engagement.brief_version.brief.timetable.starts.at, "the start")
    )
    missing = formatting.listing(dict.fromkeys(owed(wait) for wait in waits))
    names = formatting.together(_named(engagement, side) for side in whose)
    mine = to in whose
    return Message(
        text=sentences(
            (_head(engagement), f": {passed}, ", when(at, engagement), ", has passed and not both of you have agreed."),
            (f"Missing: {missing}.",) if missing else (),
            ("Nothing binds either of you, and nothing ends by itself.",),
        ),
        turn=("Your turn.",) if mine else (f"{names}'s turn.",),
        buttons=tuple(_unsigned_buttons(engagement, to, talk if mine else "")),
    )


def _named(engagement: Engagement, side: Whose) -> str:
    return engagement.owner.name if side == "owner" else engagement.they


def _unsigned_buttons(engagement: Engagement, to: Party, talk: str) -> Iterator[Button]:
    contract = engagement.contract
    if to == "contractor" and talk:
        yield go_on_button(talk)
    if to in contract.unsigned:
        yield Button("I agree", Agree(contract.id, engagement.brief_version.number), "i agree", "primary")
    if to == "owner":
        yield choose_another_button(engagement)


def clock_stands_still(engagement: Engagement, at: datetime, to: Party) -> Message:
    """The cut-off passes while the owner owes something: it moves by rule (C37)."""
    owes, owner = engagement.contract.owner_owes, engagement.owner.name
    waits = f"{engagement.they} waits for" if to == "owner" else f"you wait for {owner}:"
    turn = "Your turn." if to == "owner" else f"{owner}'s turn."
    return say(
        _head(engagement),
        ": the cut-off, ",
        when(at, engagement),
        f", has passed while {waits} {owes}. The clock stands still; each full day of waiting moves the cut-off by one "
        f"day as soon as it is handed over. {turn}",
        buttons=(given_button(engagement.id),) if to == "owner" else (),
    )


def passed(engagement: Engagement, state: Missed, kind: DateKind, decide: datetime, to: Party) -> Message:
    """The cut-off, or the date of fixes, has passed and nothing is handed over yet."""
    what = "the date of the fixes has passed" if kind == "fixes" else "the cut-off has passed"
    if to == "contractor":
        return say(
            _head(engagement),
            f": {what} and nothing is handed over yet. ",
            *_request(engagement, state, to),
            f"I tell {engagement.owner.name}, and ask to decide nothing before ",
            when(decide, engagement),
            ". A part counts too: deliver it, and say what is missing. Your turn.",
            buttons=_contractors(engagement),
        )
    return say(
        _head(engagement),
        f": {what}, nothing is handed over. ",
        *_last_word(engagement, state),
        *_request(engagement, state, to),
        f"I ask {engagement.they}; please give them until ",
        when(decide, engagement),
        " before you end anything. You can:",
        buttons=_owners(engagement, state),
    )


def still_nothing(engagement: Engagement, state: Missed, to: Party) -> Message:
    """The noon after it: from now on the owner decides, and is reminded each morning."""
    if to == "contractor":
        return say(
            _head(engagement),
            f": still nothing is handed over. {engagement.owner.name} can decide now how it goes on; what you deliver "
            "or say before that counts. Nothing ends by itself. Your turn.",
            buttons=_contractors(engagement),
        )
    return say(
        _head(engagement),
        f": still nothing from {engagement.they}. ",
        *_last_word(engagement, state),
        *_request(engagement, state, to),
        "Nothing ends by itself. Your turn:",
        buttons=_owners(engagement, state),
    )


def _last_word(engagement: Engagement, state: Missed) -> Text:
    if state.reported is None:
        return (f"{engagement.they} has not reported since the start. ",)
    report = REPORTS.get(state.report, state.report)
    return (f"{engagement.they}'s last word: “{report}”, ", when(state.reported, engagement), ". ")


def _request(engagement: Engagement, state: Missed, to: Party) -> Text:
    """Another date that was asked for, or offered, and waits for its answer."""
    if state.asked:
        whose = "your answer" if to == "owner" else f"{engagement.owner.name}'s answer"
        return ("The date asked for, ", when(state.asked.agreed_on.at, engagement), f", waits for {whose}. ")
    if state.offered:
        whose = f"{engagement.they}'s yes" if to == "owner" else "your yes"
        return ("The date offered, ", when(state.offered.agreed_on.at, engagement), f", waits for {whose}. ")
    return ()


def _contractors(engagement: Engagement) -> tuple[Button, ...]:
    return (
        Button(DELIVER, BeginDelivery(engagement.id), "deliver", "primary"),
        Button(MORE_TIME, BeginSlip(engagement.id), "i need more time"),
        Button(CANNOT, BeginStop(engagement.id), "i cannot continue"),
    )


def _owners(engagement: Engagement, state: Missed) -> tuple[Button, ...]:
    first: tuple[Button, ...] = (give_button(engagement, state.until),)
    if state.asked:
        first = (
            Button("Agree", DecideSlip(state.asked.id, "agree"), "agree", "primary"),
            Button("Keep", DecideSlip(state.asked.id, "keep"), "keep"),
        )
    others = state.finalists
    plan = Button(f"Prepare {others[0]}"[:75], PrepareRunnerUp(engagement.id), "prepare runner-up") if others else None
    return (
        *first,
        Button(TAKE, TakeWhatIsThere(engagement.id), "take what is there"),
        message_button(engagement),
        *((plan,) if plan else ()),
        end_button(engagement),
    )


def give_button(engagement: Engagement, until: Wall) -> Button:
    """One more working day, offered unasked; the contractor says yes or no."""
    day = until.local.date()
    return Button(
        f"{GIVE} {formatting.day_of_year(day)}", GiveUntil.on(engagement.id, day), "give more time", "primary"
    )
