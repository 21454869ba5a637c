"""Every sentence about somebody who cannot be reached any more, and about what goes on without them (C2, C49)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.engine import formatting
from bot.engine.events import PlatformName
from bot.engine.messages import Button, Message, Moment, Strong, Text, join, lines, say, sentences
from bot.engine.platforms import TITLES
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts.agreeing.commands import StopAgreeing
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.commands import KeepWaiting, PrepareRunnerUp
from bot.lifecycle.contracts.working.silence_wording import end_button
from bot.lifecycle.membership.commands import TakeOver
from bot.lifecycle.screening.commands import ShowReasons

AGREEING = ("reading_back", "signing")
"""Stages of a contract that nobody is bound by yet."""


@dataclass(frozen=True, slots=True)
class OrphanLine:
    """One project for an admin: who works on it, how many applicants wait, and the date that matters next (aware)."""

    project: str
    title: str
    works: str
    applicants: int
    by: datetime | None
    zone: str


def contractor_gone(message: Message, engagement: Engagement, others: tuple[str, ...]) -> Message:
    """To the owner: the contract stands, and what can be done; `others` were interviewed too."""
    stands = sentences(
        _not_begun(engagement) if engagement.contract.stage in AGREEING else _under_way(engagement),
        (f"You interviewed these people too: {formatting.listing(others)}.",) if others else (),
    )
    return replace(
        message,
        text=join(message.text, stands, ("Your turn: wait for them, or choose somebody else.",)),
        buttons=_ways_out(engagement, bool(others)),
    )


def _not_begun(engagement: Engagement) -> Text:
    title = engagement.project.title
    return (f"{title} is not signed by both yet, so no work has begun. Nothing ends by itself.",)


def _under_way(engagement: Engagement) -> Text:
    cutoff = Moment(engagement.cutoff.at, engagement.zones)
    return (f"They work on {engagement.project.title}, cut-off ", cutoff, ". Nothing ends by itself.")


def _ways_out(engagement: Engagement, others: bool) -> tuple[Button, ...]:
    if engagement.contract.stage in AGREEING:
        confirm = f"The agreement with {engagement.they} ends, and {engagement.they} is told."
        stop = StopAgreeing(engagement.id)
        return (Button("Choose somebody else", stop, "choose somebody else", "danger", confirm),)
    plan = Button("Prepare runner-up", PrepareRunnerUp(engagement.id), "prepare runner-up")
    return (
        Button("Keep waiting", KeepWaiting(engagement.id), "keep waiting", "primary"),
        *((plan,) if others and engagement.contract.stage == "working" else ()),
        end_button(engagement),
    )


def applicant_gone(message: Message, application: Application) -> Message:
    """To the owner: the application is kept and nobody is turned down by it (C2)."""
    if application.stage not in ("sent", "interviewing", "finalist"):
        return message
    return replace(
        message,
        text=join(message.text, ("Their application is kept. Your turn, if you want: decide now, or wait.",)),
        buttons=(Button("Not chosen ...", ShowReasons(application.id), "not chosen"),),
    )


def _told(admins: tuple[str, ...]) -> Text:
    if not admins:
        return ("No admin is named here, so I could tell nobody; please write to whoever you know there.",)
    return (f"I told {formatting.listing(admins)}, who can take it over. You hear from me when somebody does.",)


def _gone(title: str, owner: str) -> Text:
    return (Strong(title), f": {owner}'s account was deactivated, so I cannot reach {owner} any more.")


def to_contractor(engagement: Engagement, admins: tuple[str, ...]) -> Message:
    owner = engagement.owner.name
    return say(
        *sentences(_gone(engagement.project.title, owner), _stands(engagement), _told(admins)),
        buttons=(Button("Status", ShowStatus(), "status"),),
    )


def _stands(engagement: Engagement) -> Text:
    """What a contractor can rely on while the owner is gone."""
    if engagement.contract.stage in AGREEING:
        return ("Not both of you have signed, so nothing binds you. What you have written is kept.",)
    if engagement.contract.stage == "accepted":
        return ("Your work is accepted, and that stands.",)
    return (
        "What you both signed stands, cut-off ",
        Moment(engagement.cutoff.at, engagement.zones),
        ". What you send me is kept, with its time, for whoever takes over.",
    )


def to_applicant(
    title: str, owner: str, admins: tuple[str, ...], by: datetime | None, zones: tuple[str, ...]
) -> Message:
    """`by` (aware) is the day that was promised, None if it has passed."""
    promise: Text = ("The day on which you were to hear has passed; do not wait for this one.",)
    if by is not None:
        promise = ("You hear from me by ", Moment(by, zones), " as promised, whatever happens.")
    kept: Text = ("Your application is kept.",)
    turn: Text = ("It is not your turn until then.",)
    return say(*sentences(_gone(title, owner), kept, _told(admins), promise, turn))


def no_decision(title: str, owner: str) -> Message:
    return say(
        Strong(title),
        f": you were promised a decision by now, and there is none. {owner}'s account is still deactivated and nobody "
        "has taken over. It is not about you. You need not wait any longer; if somebody takes over, I tell you. ",
        Strong("withdraw"),
        " takes your application back.",
    )


def to_admin(owner: str, rows: Sequence[OrphanLine], platform: PlatformName) -> Message:
    """Who waits for an owner who is gone, with a button for each project."""
    return say(
        f"{owner}'s {TITLES[platform]} account was deactivated. These projects wait for {owner}:\n",
        *lines(_waits(row) for row in rows),
        f"\nWhoever waits has been told, and nothing was decided. Your turn: take over, or have the account restored; "
        f"then everything goes on with {owner}'s next message to me.",
        buttons=tuple(_take_over(row) for row in rows[:20]),
    )


def _take_over(row: OrphanLine) -> Button:
    return Button(f"Take over {row.title}"[:75], TakeOver(row.project), f"take over {row.title}")


def _waits(row: OrphanLine) -> Text:
    if row.works and row.by is not None:
        return (Strong(row.title), f": {row.works} works on it, cut-off ", Moment(row.by, (row.zone,)))
    if row.applicants and row.by is not None:
        people = formatting.counted(row.applicants, "applicant", "applicants")
        return (Strong(row.title), f": {people}, promised an answer by ", Moment(row.by, (row.zone,)))
    return (Strong(row.title), ": nobody waits for an answer yet")


def new_owner(title: str, before: str, now: str) -> Message:
    return say(
        Strong(title), f": {now} has taken over from {before}. What was agreed and promised stands; {now} answers now."
    )


def yours_now(title: str) -> Message:
    return say(
        Strong(title), " is yours now, with everything agreed and promised. ", Strong("status"), " shows what waits."
    )
