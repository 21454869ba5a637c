"""Every sentence of reviewing, and every answer to somebody who was not chosen (T.4, T.5)."""

from collections.abc import Mapping
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Blob, Button, Field, Message, Moment, Quote, Strong, Text, lines, say
from bot.lifecycle.applications.answers_wording import STEPS, for_owner
from bot.lifecycle.applications.commands import EditApplication, Review
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.timetable import Timetable
from bot.lifecycle.screening import flag_wording, refusals
from bot.lifecycle.screening.commands import (
    AskForSample,
    BeginInterviews,
    ConfirmNotTheMarked,
    Maybe,
    NobodyFits,
    NotChosen,
    NotTheMarked,
    Reason,
    ReviewMaybes,
    Shortlist,
    ShowMarked,
    ShowReasons,
    UndoDecision,
)
from bot.lifecycle.screening.rules import reason_for

BEING_READ: Text = ("Being read.",)
"""Where the buttons of the inbox line were."""
REASONS: Mapping[Reason, str] = {
    "dates": "the dates",
    "samples": "no relevant sample",
    "request": "the request in the ad",
    "musts": "a must-have is missing",
    "others": "others fitted better",
}


def reason_in_words(reason: str) -> str:
    """Why somebody was not chosen; the end of a round is in words already."""
    return next((words for key, words in REASONS.items() if key == reason), reason)


def inbox(title: str, project: str, waiting: int, marked: int) -> Message:
    """One line to the owner, kept up to date in place; rules only mark."""
    people = formatting.counted(waiting, "application", "applications")
    rules = f" Rules marked {marked}; nothing is sent until you say so." if marked else ""
    buttons = [Button("Review", Review(project), "review", "primary")]
    if marked:
        buttons.append(Button(f"Show the {marked}", ShowMarked(project), "show"))
    return say(Strong(title), f": {people} to read.{rules} Your turn.", buttons=tuple(buttons))


def inbox_empty(title: str) -> Message:
    return say(Strong(title), ": nothing to read just now. It is nobody's turn.")


def samples_of(files: tuple[Blob, ...]) -> Message:
    """The files as they came, and nothing else to read: the card follows below and names whose they are."""
    return Message(files=files)


def card(application: Application, number: int, of: int, table: Timetable) -> Message:
    """One application as the owner reads it: facts first, flags with their evidence, then their words. `table` holds
    the dates as they are now, against which the days they are away are computed."""
    applied = application.applied
    assert applied is not None
    fields: list[Field] = []
    for step, field in for_owner(applied):
        fields.append(field)
        if step == "times":
            fields.append(flag_wording.rules(application, applied, table))
    direct = reason_for(application.flags)
    buttons = [
        Button("Shortlist", Shortlist(application.id), "shortlist", "primary"),
        Button("Maybe", Maybe(application.id), "maybe"),
    ]
    if direct:
        label = f"Not chosen: {REASONS[direct]}"
        buttons.append(Button(label, NotChosen(application.id, direct), f"not chosen {direct}"))
    if any(flag.rule == "relevance" for flag in application.flags) and not application.asked_again:
        buttons.append(Button("Ask for a sample", AskForSample(application.id), "ask"))
    buttons.append(Button("Not chosen ...", ShowReasons(application.id), "not chosen"))
    decided = application.stage != "sent"
    if decided:
        buttons = [undo(application)] if application.decided == "sent" else []
    stage = application.stage.replace("_", " ")
    return Message(
        title=f"Card {number} of {of}: {application.name}",
        fields=tuple(fields),
        footer=(f"Decided: {stage}.",) if decided else (),
        turn=() if decided else ("Your turn.",),
        buttons=tuple(buttons),
    )


def whole(application: Application) -> Message:
    """The full words, where the card shows an excerpt only."""
    assert application.applied is not None
    return say(Strong(f"{application.name}, in full"), "\n", Quote(application.applied.pitch))


def reasons(application: Application) -> Message:
    return say(
        "Why is ",
        Strong(application.name),
        " not chosen? They are told the reason, kindly. Your turn.",
        buttons=tuple(
            Button(words[:1].upper() + words[1:], NotChosen(application.id, key), words)
            for key, words in REASONS.items()
        ),
    )


def decided(application: Application, who: str, at: datetime, zone: str, tells: datetime | None) -> Text:
    outcome = {
        "shortlisted": "Shortlisted",
        "maybe": "Maybe",
        "not_chosen": f"Not chosen: {reason_in_words(application.reason)}",
    }.get(application.stage, application.stage)
    told: Text = (". They are told ", Moment(tells, (application.zone,))) if tells else ()
    return (f"{outcome} by {who}, ", Moment(at, (zone,)), *told, ".")


def undone(who: str) -> Text:
    return (f"Undone by {who}; the card comes again.",)


def undo(application: Application) -> Button:
    return Button("Undo", UndoDecision(application.id), "undo")


def finished(
    title: str, project: str, short: list[Application], maybes: list[Application], asked: list[Application]
) -> Message:
    """Every card has been decided: what now (S11); `asked` still owe a sample."""
    names = formatting.listing(application.name for application in short) or "nobody yet"
    buttons = []
    if short:
        who = formatting.agreeing(len(short), "this one", f"these {len(short)}")
        buttons.append(Button(f"Interview {who}", BeginInterviews(project), "interview", "primary"))
    if maybes:
        buttons.append(Button(f"Look at the {len(maybes)} maybe", ReviewMaybes(project), "maybe"))
    buttons.append(Button("Nobody fits", NobodyFits(project), "nobody fits"))
    many = " Three to five is a good number." if len(short) > 5 else ""
    owing = formatting.listing(application.name for application in asked)
    waiting = f" Still to come: a sample of {owing}." if asked else ""
    return say(
        Strong(title),
        ": every card that is here is decided. Shortlist: ",
        names,
        f".{many}{waiting} Your turn.",
        buttons=tuple(buttons),
    )


def marked(project: str, applications: list[Application], count: int) -> Message:
    """Whom rules marked; `count` are those whose marks name a reason."""
    rows = lines((Strong(row.name), ": " + "; ".join(flag.says for flag in row.flags)) for row in applications)
    buttons = [Button("Read them one by one", Review(project), "read", "primary")]
    if count:
        buttons.append(Button(f"Not these {count}", NotTheMarked(project), "not these"))
    left = len(applications) - count
    note = f"\nFor {left} of them the marks are a sign only, never a reason." if left else ""
    return say("Rules marked these. Your turn.\n", *rows, note, buttons=tuple(buttons))


def confirm_marked(project: str, count: int) -> Message:
    people = formatting.counted(count, "person", "people")
    return say(
        f"Tell {people} that they are not chosen, with the reason that was marked? Messages go out at 09:00 their "
        "time; until then each can be undone. Your turn.",
        buttons=(
            Button(f"Yes, tell {count}", ConfirmNotTheMarked(project, count), "yes", "danger"),
            Button("No", Review(project), "no", "primary"),
        ),
    )


def confirmed_by(name: str) -> Text:
    """Where the question with the count was."""
    return (f"Confirmed by {name}.",)


def will_be_told(applications: list[Application]) -> Message:
    people = formatting.counted(len(applications), "person is", "people are")
    return say(
        f"{people} told at 09:00 their time. Until then each can be undone here.",
        buttons=tuple(
            Button(f"Undo {row.name}"[:75], UndoDecision(row.id), f"undo {row.name}") for row in applications[:20]
        ),
    )


def ask_for_sample(application: Application, title: str, owner: str, until: datetime) -> Message:
    edit = STEPS.edit("samples")
    return say(
        f"{owner} read your application for ",
        Strong(title),
        " and asks for one more sample, of the kind that the ad names. Your turn, until ",
        Moment(until, (application.zone,)),
        ": ",
        Strong(edit),
        " opens your samples.",
        buttons=(Button("Edit my samples", EditApplication(application.id, "samples"), edit, "primary"),),
    )


def asked_for_sample(name: str, until: datetime, zone: str) -> Text:
    return (f"I asked {name} for a sample, once. The card comes back with it, or ", Moment(until, (zone,)), ".")


def look_again_owner(application: Application) -> Message:
    return say(
        Strong(application.name),
        " asks that a human looks again. The application is back in your queue. Your turn.",
        buttons=(Button("Review", Review(application.project), "review", "primary"),),
    )


def nothing_to_review() -> Message:
    return say(refusals.NOTHING_TO_READ)


def decided_in_words(application: Application) -> Text:
    """Said before the next card where the decision was typed (T.12)."""
    words = {"shortlisted": "Shortlisted", "maybe": "Maybe", "not_chosen": "Not chosen"}
    return (
        f"{words.get(application.stage, application.stage)}: ",
        Strong(application.name),
        f" (card {application.number}). ",
    )
