"""Every sentence that an applicant reads while applying (T.3)."""

from datetime import datetime

from bot.ads.model import Ad
from bot.applications.model import Application, Applied
from bot.brief.model import Brief
from bot.engine.clock import city
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, action, lines, say
from bot.engine.questions import asks, shorten, times_in_words

NOTICE_DAYS = 60


def sent_you_a_message(application: str) -> Message:
    return say(
        "I sent you a direct message.",
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
        f". Your answers are kept until {NOTICE_DAYS} days after the ad closes; ",
        Strong("delete me"),
        " works any time, so do ",
        Strong("help, back, edit 3, pause, status, withdraw"),
        ".",
    )


def times(brief: Brief) -> Message:
    start, end = brief.timetable.starts.local, brief.cutoff.local
    return asks(
        f"Your time zone (a city is enough), hours per week from {start.day} {start:%b} to {end.day} {end:%b}, "
        "and days you cannot work?",
        "For example: Manila, 15 hours, not Dec 12 and 13.",
    )


def pitch() -> Message:
    return asks("Your pitch, 30 to 150 words.", "Please follow the request in the ad.")


def pitch_help() -> Text:
    return ("Say why you, for this work, in 30 to 150 words. The ad asks for one thing at the start; please do that.",)


def second_chance(request: str) -> Message:
    """One gentle second chance (T.2, C22)."""
    return asks(
        "",
        "Saved. One thing: I did not find what the ad asks for: ",
        Strong(request),
        " Send one line that does it, or say ",
        Strong("skip"),
        " to leave your pitch as it is.",
    )


def samples(brief: Brief) -> Message:
    count = brief.samples
    return asks(f"{count} past sample{'s' if count != 1 else ''}", "Links or files, all at once if you like.")


def whose() -> Message:
    return asks("", "Which part was yours, and who edited? One line is enough.")


def evidence(brief: Brief, owner: str) -> Message:
    if len(brief.musts) == 1:
        return asks(f"You must have: {brief.musts[0]}", f"How would {owner} see that?")
    return asks(
        f"You must have these. How would {owner} see them?",
        *lines((Strong(one),) for one in brief.musts),
        "\nOne line each, in this order.",
    )


def review(applied: Applied, second: str, filled: tuple[str, ...]) -> Message:
    fields = [
        Field("1 Time", (times_in_words(applied.times),)),
        Field("2 Pitch", (f"{len(applied.pitch.split())} words: {shorten(applied.pitch)}",)),
        Field("3 Samples", (f"{', '.join(one.name for one in applied.samples)} - {shorten(applied.notes)}",)),
        Field("4 Must have", (shorten("; ".join(one.text for one in applied.evidence)),)),
    ]
    if second:
        fields.insert(2, Field("Request in the ad", (shorten(second),)))
    known: Text = (f" Filled in from your last application: {', '.join(filled)}.",) if filled else ()
    return Message(
        title="5 of 5 - Look once more",
        fields=tuple(fields),
        footer=("Your turn: send, edit 1 to 4, or later.", *known),
    )


def sent(application: Application, brief: Brief, owner: str, now: datetime, *, again: bool) -> Message:
    zone = application.zone
    both = (brief.cutoff.zone, zone)
    return say(
        Strong("Changed." if again else "Sent."),
        " ",
        Moment(now, (zone,)),
        ".\n",
        Strong("Next: "),
        f"{owner} reads until ",
        Moment(brief.timetable.closes.at, both),
        "; you hear from me by ",
        Moment(brief.timetable.decides.at, both),
        ". You can edit until it is opened. It is not your turn until then.\nMay I write to you about later jobs?",
        buttons=(
            Button("Yes", action("apply.contact", application.id, "yes"), "yes"),
            Button("No", action("apply.contact", application.id, "no"), "no"),
            Button("Status", action("word.status"), "status"),
            Button("Withdraw", action("apply.withdraw?".rstrip("?"), application.id), "withdraw"),
        ),
    )


def may_contact(yes: bool) -> Message:
    return say("Noted: I write to you about later jobs." if yes else "Noted: only about this one.")


def already(application: Application, ad: Ad) -> Message:
    """A second press of Apply (C19)."""
    when: Text = ("You applied ", Moment(application.sent_at, (application.zone,))) if application.sent_at else ("You",)
    return say(
        *when,
        f" to {ad.title}: {application.stage.replace('_', ' ')}.",
        buttons=(
            Button("View", action("apply.view", application.id), "view"),
            Button("Edit", action("apply.edit", application.id), "edit"),
            Button("Withdraw", action("apply.withdraw", application.id), "withdraw"),
        ),
    )


def view(application: Application) -> Message:
    applied = application.applied
    if applied is None:
        return say("You have not sent it yet.")
    return Message(
        title="Your application",
        fields=(
            Field("1 Time", (times_in_words(applied.times),)),
            Field("2 Pitch", (Quote(applied.pitch),)),
            Field("3 Samples", (f"{', '.join(one.name for one in applied.samples)} - {applied.notes}",)),
            Field("4 Must have", lines((Strong(one.must), f": {one.text}") for one in applied.evidence)),
        ),
        footer=(application.stage.replace("_", " "),),
    )


def own_ad() -> Message:
    return say("This is your own ad, so you cannot apply to it. Your applicants will see the same button.")


def closed(ad: Ad) -> Message:
    return say(
        "This closed on ",
        Moment(ad.closes, ("UTC",)),
        ". Shall I tell you about the next round?",
        buttons=(Button("Tell me", action("apply.next", ad.id), "tell me"),),
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


def arrived(title: str, sent_: int, marked: int) -> Message:
    """The owner's inbox line, kept up to date in place."""
    people = "1 application" if sent_ == 1 else f"{sent_} applications"
    rules = f" Rules marked {marked}; nothing is sent to anybody until you say so." if marked else ""
    return say(
        Strong(title),
        f": {people} to read.{rules} Your turn.",
        buttons=(Button("Review", action("review", ""), "review", "primary"),),
    )


def ad_closed(title: str, sent_: int) -> Message:
    people = "1 application" if sent_ == 1 else f"{sent_} applications"
    return say(Strong(title), f": the ad has closed with {people} to read. Your turn: ", Strong("review"), ".")


def ad_changed(title: str, copies: int, applied: int) -> Message:
    warned = f" {applied} people had applied to the earlier text." if applied else ""
    return say(Strong(title), f": the ad is changed in {copies} channels.{warned}")


def unreachable(name: str, why: str) -> Message:
    """Once, to the owner (C1, C2): nothing is denied, nothing is lost."""
    reason = "has closed direct messages" if why == "dm_closed" else "has left the server that we shared"
    return say(
        Strong(name),
        f" {reason}. What I have to say to them waits, and is shown when they press something. Nothing is lost.",
    )


def which_zone(zone: str) -> str:
    return city(zone)


def paused_hint(name: str) -> Message:
    return say("Welcome back. Your application as ", Strong(name), " goes on where you left it.")
