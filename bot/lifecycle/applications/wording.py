"""Every sentence around an application: how it begins, is sent, is seen again, and ends (T.3)."""

from collections.abc import Mapping
from datetime import datetime

from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, action, lines, say
from bot.engine.questions import times_in_words
from bot.lifecycle.ads.model import KEPT, Ad
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Brief


def sent_you_a_message(application: str) -> Message:
    return say(
        "I sent you a direct message. Your turn, there.",
        buttons=(Button("I got nothing", action("apply.nothing", application), "i got nothing"),),
    )


def open_your_messages(application: str) -> Message:
    """How to open direct messages, and the way around them (C1)."""
    return say(
        "My message could not reach you. To open direct messages: right-click this server, Privacy Settings, "
        "switch on Direct Messages; then press Try again. Or apply here: only you will see it. Your turn.",
        buttons=(
            Button("Try again", action("apply.retry", application), "try again", "primary"),
            Button("Apply here", action("apply.here", application), "apply here"),
        ),
    )


def notice(owner: str, organisation: str, name: str) -> Text:
    """Who this is, that a person decides, what is kept and how to end that (PRODUCT 5.1 rule 9, C30)."""
    whose = f"{owner} ({organisation})" if organisation else owner
    return (
        f"Hello {name}. I am a bot working for ",
        Strong(whose),
        ". About 5 minutes, 5 steps. Simple rules may mark an answer; ",
        Strong("a person decides"),
        f". Your answers are kept until {KEPT.days} days after the ad closes; ",
        Strong("delete me"),
        " works any time, so do ",
        Strong("help, back, edit 3, pause, status, withdraw"),
        ".",
    )


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


def stage(application: Application) -> str:
    """Where it stands, as far as its writer may know."""
    return STAGES.get(application.decided, application.decided)


def sent(application: Application, brief: Brief, owner: str, now: datetime, *, again: bool) -> Message:
    """What comes next, by when, and whose turn it is."""
    zone = application.zone
    both = (brief.cutoff.zone, zone)
    closes = brief.timetable.closes.at
    reads: Text = (f"{owner} reads until ", Moment(closes, both), "; you") if closes > now else (f"{owner} reads. You",)
    ask: Text = () if again else ("\nMay I write to you about later jobs?",)
    yes_no = (
        ()
        if again
        else (
            Button("Yes", action("apply.contact", application.id, "yes"), "yes"),
            Button("No", action("apply.contact", application.id, "no"), "no"),
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
        Moment(brief.timetable.decides.at, both),
        ". You can edit until it is opened. It is not your turn until then.",
        *ask,
        buttons=(
            *yes_no,
            Button("Status", action("word.status"), "status"),
            Button("Withdraw", action("apply.withdraw", application.id), "withdraw"),
        ),
    )


def may_contact(yes: bool) -> Message:
    return say("Noted: I write to you about later jobs." if yes else "Noted: only about this one.")


def already(application: Application, ad: Ad) -> Message:
    """A second press of Apply (C19)."""
    when: Text = ("You applied ", Moment(application.sent_at, (application.zone,))) if application.sent_at else ("You",)
    buttons = [Button("View", action("apply.view", application.id), "view")]
    if application.stage == "sent" and not application.opened:
        buttons.append(Button("Edit", action("apply.edit", application.id), "edit"))
    if application.decided not in ENDED:
        buttons.append(Button("Withdraw", action("apply.withdraw", application.id), "withdraw"))
    return say(*when, f" to {ad.title}: {stage(application)}.", buttons=tuple(buttons))


def view(application: Application) -> Message:
    applied = application.applied
    if applied is None:
        return not_sent_yet()
    fields = [
        Field("1 Time", (times_in_words(applied.times),)),
        Field("2 Pitch", (Quote(applied.pitch),)),
        Field("3 Samples", (f"{', '.join(one.name for one in applied.samples)} - {applied.notes}",)),
    ]
    if applied.evidence:
        rows = lines((Strong(one.must), f": {one.text}") for one in applied.evidence)
        fields.append(Field("4 Must have", rows))
    return Message(title="Your application", fields=tuple(fields), footer=(stage(application),))


def not_sent_yet() -> Message:
    return say("You have not sent it yet. ", Strong("resume"), " goes on where you left it.")


def own_ad() -> Message:
    return say("This is your own ad, so you cannot apply to it. Your applicants will see the same button.")


def closed(ad: Ad) -> Message:
    return say(
        "This closed on ",
        Moment(ad.closes, ("UTC",)),
        ". Shall I tell you about the next round?",
        buttons=(Button("Tell me", action("ad.next", ad.id), "tell me"),),
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
            Button("Yes, withdraw", action("apply.withdrawn", application.id), "yes, withdraw", "danger"),
            Button("Keep it", action("apply.view", application.id), "keep it", "primary"),
        ),
    )


def withdrawn(title: str) -> Message:
    return say("Withdrawn: ", Strong(title), ". Thank you for your time.")


def withdrawn_owner(name: str, title: str) -> Message:
    return say(Strong(name), " has withdrawn from ", Strong(title), ".")


def nudge(title: str, closes: datetime, zone: str) -> Message:
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
    )


def ad_closed(title: str, project: str, sent_: int) -> Message:
    people = "1 application" if sent_ == 1 else f"{sent_} applications"
    return say(
        Strong(title),
        f": the ad has closed with {people} to read. Your turn.",
        buttons=(Button("Review", action("review", project), "review", "primary"),),
    )


def which_withdraw(titles: Mapping[str, str]) -> Message:
    """`withdraw` by somebody with several applications."""
    return say(
        "Which application do you want to withdraw? I ask once more before it happens. Your turn.",
        buttons=tuple(Button(title[:75], action("apply.withdraw", id), title) for id, title in titles.items())[:20],
    )


def which_ad(ads: tuple[tuple[str, str], ...]) -> Message:
    """`/tender apply` with several open ads."""
    return say(
        "Which one do you want to apply to? Your turn.",
        buttons=tuple(Button(title[:75], action("apply", id), title) for id, title in ads[:20]),
    )


def ad_changed(title: str, copies: int, applied: int) -> Message:
    people = "1 person" if applied == 1 else f"{applied} people"
    warned = f" {people} had applied to the earlier text." if applied else ""
    channels = "1 channel" if copies == 1 else f"{copies} channels"
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
