"""Every sentence around an application: how it begins, is sent, is seen again, and ends (T.3)."""

from collections.abc import Mapping
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Moment, Strong, Text, say
from bot.engine.wording import go_on_button
from bot.lifecycle.ads.commands import Apply, WantNextRound
from bot.lifecycle.ads.model import KEPT, MINUTES_TO_APPLY, Ad
from bot.lifecycle.applications.answers_wording import STEPS, for_writer
from bot.lifecycle.applications.commands import (
    ApplyHere,
    AskWithdraw,
    EditApplication,
    GotNothing,
    MayContact,
    Review,
    ShowStatus,
    TryAgain,
    ViewApplication,
    Withdraw,
)
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Brief

DRAFT_KEPT = "until the ad closes"
WITHDRAWN: Text = ("Withdrawn.",)
"""Where the buttons of a sent application were."""
STAGES = {
    "started": "not sent yet",
    "sent": "sent, the owner reads",
    "interviewing": "in interviews",
    "finalist": "in interviews",
    "offered": "you have an offer",
    "hired": "hired",
    "not_chosen": "not chosen",
    "withdrawn": "withdrawn",
}


def sent_you_a_message(application: str) -> Message:
    return say(
        "I sent you a direct message. Your turn, there.",
        buttons=(Button("I got nothing", GotNothing(application), "i got nothing"),),
    )


def open_your_messages(application: str) -> Message:
    """How to open direct messages, and the way around them (C1)."""
    return say(
        "My message could not reach you. To open direct messages: right-click this server, Privacy Settings, "
        "switch on Direct Messages; then press Try again. Or apply here: only you will see it. Your turn.",
        buttons=(
            Button("Try again", TryAgain(application), "try again", "primary"),
            Button("Apply here", ApplyHere(application), "apply here"),
        ),
    )


def notice(owner: str, organisation: str, name: str) -> Text:
    """Who this is, that a person decides, what is kept and how to end that (PRODUCT 5.1 rule 9, C30)."""
    whose = f"{owner} ({organisation})" if organisation else owner
    return (
        f"Hello {name}. I am a bot working for ",
        Strong(whose),
        f". About {MINUTES_TO_APPLY} minutes, {STEPS.count} steps. Simple rules may mark an answer; ",
        Strong("a person decides"),
        f". Your answers are kept until {KEPT.days} days after the ad closes; ",
        Strong("delete me"),
        " works any time, so do ",
        Strong(f"help, back, {STEPS.edit('samples')}, pause, status, withdraw"),
        ".",
    )


def stage(application: Application) -> str:
    """Where it stands, as far as its writer may know."""
    return STAGES.get(application.decided, application.decided)


def sent(application: Application, brief: Brief, owner: str, now: datetime, *, again: bool) -> Message:
    """What comes next, by when, and whose turn it is."""
    zone = application.zone
    zones = (brief.cutoff.zone, zone)
    closes = brief.timetable.closes.at
    until: Text = (f"{owner} reads until ", Moment(closes, zones), "; you")
    reads: Text = until if closes > now else (f"{owner} reads. You",)
    ask: Text = () if again else ("\nMay I write to you about later jobs?",)
    yes_no = (
        ()
        if again
        else (
            Button("Yes", MayContact(application.id, True), "yes"),
            Button("No", MayContact(application.id, False), "no"),
        )
    )
    return say(
        Strong("Changed." if again else "Sent."),
        " ",
        Moment(now, (zone,)),
        ".\n",
        Strong("Next: "),
        *reads,
        " hear from me by ",
        Moment(brief.timetable.decides.at, zones),
        ". You can edit until it is opened. It is not your turn until then.",
        *ask,
        buttons=(
            *yes_no,
            Button("Status", ShowStatus(), "status"),
            Button("Withdraw", AskWithdraw(application.id), "withdraw"),
        ),
    )


def may_contact(yes: bool) -> Message:
    return say("Noted: I write to you about later jobs." if yes else "Noted: only about this one.")


def already(application: Application, ad: Ad) -> Message:
    """A second press of Apply (C19)."""
    when: Text = ("You applied ", Moment(application.sent_at, (application.zone,))) if application.sent_at else ("You",)
    buttons = [Button("View", ViewApplication(application.id), "view")]
    if application.stage == "sent" and not application.opened:
        buttons.append(Button("Edit", EditApplication(application.id), "edit"))
    if application.decided not in ENDED:
        buttons.append(Button("Withdraw", AskWithdraw(application.id), "withdraw"))
    return say(*when, f" to {ad.title}: {stage(application)}.", buttons=tuple(buttons))


def view(application: Application) -> Message:
    applied = application.applied
    if applied is None:
        return not_sent_yet()
    fields = tuple(field for _, field in for_writer(applied, "view"))
    return Message(title="Your application", fields=fields, footer=(stage(application),))


def not_sent_yet() -> Message:
    return say("You have not sent it yet. ", Strong("resume"), " goes on where you left it.")


def own_ad() -> Message:
    return say("This is your own ad, so you cannot apply to it. Your applicants will see the same button.")


def closed(ad: Ad) -> Message:
    return say(
        "This closed on ",
        Moment(ad.closes, ("UTC",)),
        ". Shall I tell you about the next round?",
        buttons=(Button("Tell me", WantNextRound(ad.id), "tell me"),),
    )


def closed_draft(title: str) -> Message:
    return say(
        "The ad for ", Strong(title), " has closed, so your draft was not sent. Thank you for the time you gave."
    )


def ask_withdraw(application: Application, title: str) -> Message:
    return say(
        "Withdraw your application for ",
        Strong(title),
        "? The owner is told; it cannot be undone. Your turn.",
        buttons=(
            Button("Yes, withdraw", Withdraw(application.id), "yes, withdraw", "danger"),
            Button("Keep it", ViewApplication(application.id), "keep it", "primary"),
        ),
    )


def withdrawn(title: str) -> Message:
    return say("Withdrawn: ", Strong(title), ". Thank you for your time.")


def withdrawn_owner(name: str, title: str) -> Message:
    return say(Strong(name), " has withdrawn from ", Strong(title), ".")


def nudge(title: str, closes: datetime, zone: str, talk: str) -> Message:
    """A draft that waits: once after a day, once before the ad closes (F029)."""
    return say(
        "Your application for ",
        Strong(title),
        " is not sent yet; everything you wrote is kept. It closes ",
        Moment(closes, (zone,)),
        ". Your turn: ",
        Strong("resume"),
        " goes on, ",
        Strong("withdraw"),
        " ends it.",
        buttons=(go_on_button(talk),),
    )


def ad_closed(title: str, project: str, waiting: int) -> Message:
    applications = formatting.counted(waiting, "application", "applications")
    return say(
        Strong(title),
        f": the ad has closed with {applications} to read. Your turn.",
        buttons=(Button("Review", Review(project), "review", "primary"),),
    )


def which_withdraw(titles: Mapping[str, str]) -> Message:
    """`withdraw` by somebody with several applications."""
    return say(
        "Which application do you want to withdraw? I ask once more before it happens. Your turn.",
        buttons=tuple(Button(title[:75], AskWithdraw(id), title) for id, title in titles.items())[:20],
    )


def which_ad(ads: tuple[tuple[str, str], ...]) -> Message:
    """`/tender apply` with several open ads."""
    return say(
        "Which one do you want to apply to? Your turn.",
        buttons=tuple(Button(title[:75], Apply(id), title) for id, title in ads[:20]),
    )


def ad_changed(title: str, copies: int, applied: int) -> Message:
    people = formatting.counted(applied, "person", "people")
    warned = f" {people} had applied to the earlier text." if applied else ""
    channels = formatting.counted(copies, "channel", "channels")
    return say(Strong(title), f": the ad is changed in {channels}.{warned}")


_REASONS = {
    "dm_closed": "has closed direct messages",
    "no_shared_space": "has left the server that we shared",
    "deactivated": "has no account here any more: it was deactivated",
}


def unreachable(name: str, why: str) -> Message:
    """Once, to the owner (C1, C2): nothing is denied, nothing is lost."""
    reason = _REASONS.get(why, "cannot be written to: the platform refuses my messages")
    return say(
        Strong(name),
        f" {reason}. What I have to say to them waits, and is shown when they press something. Nothing is lost.",
    )
