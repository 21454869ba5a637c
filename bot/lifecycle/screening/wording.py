"""Every sentence of reviewing, and every answer to somebody who was not chosen (T.4, T.5)."""

from datetime import datetime

from bot.engine.messages import Blob, Button, Field, Message, Moment, Quote, Strong, Text, action, lines, say
from bot.engine.questions import shorten, times_in_words
from bot.lifecycle.applications.model import Application, Applied
from bot.lifecycle.screening.rules import reason_for

EXCERPT = 900
REASONS = {
    "dates": "the dates",
    "samples": "no relevant sample",
    "request": "the request in the ad",
    "musts": "a must-have is missing",
    "others": "others fitted better",
}


def inbox(title: str, project: str, waiting: int, marked: int) -> Message:
    """One line to the owner, kept up to date in place; rules only mark."""
    people = "1 application" if waiting == 1 else f"{waiting} applications"
    rules = f" Rules marked {marked}; nothing is sent until you say so." if marked else ""
    buttons = [Button("Review", action("review", project), "review", "primary")]
    if marked:
        buttons.append(Button(f"Show the {marked}", action("review.marked", project), "show"))
    return say(Strong(title), f": {people} to read.{rules} Your turn.", buttons=tuple(buttons))


def inbox_empty(title: str) -> Message:
    return say(Strong(title), ": nothing to read just now. It is nobody's turn.")


def samples_of(application: Application, files: tuple[Blob, ...]) -> Message:
    """The files as they came; the card follows below."""
    count = "1 file" if len(files) == 1 else f"{len(files)} files"
    return Message(text=(f"{application.name} sent {count}; the card is below.",), files=files)


def card(application: Application, number: int, of: int) -> Message:
    """One application as the owner reads it: facts first, flags with their evidence, then their words."""
    applied = application.applied
    assert applied is not None
    fields = [Field("Time", (times_in_words(applied.times),))]
    if application.flags:
        fields.append(Field("Rules marked", lines(_flag(one.says, one.quote) for one in application.flags)))
    else:
        fields.append(Field("Rules", ("request followed, dates fit, samples there",)))
    fields += [
        Field("Pitch", (Quote(shorten(applied.pitch, EXCERPT)),)),
        Field("Samples", (_samples(applied), f" - {shorten(applied.notes, 300)}")),
    ]
    if applied.evidence:
        rows = lines((Strong(one.must), f": {shorten(one.text, 300)}") for one in applied.evidence)
        fields.append(Field("Must have", rows))
    direct = reason_for(application.flags)
    buttons = [
        Button("Shortlist", action("shortlist", application.id), "shortlist", "primary"),
        Button("Maybe", action("maybe", application.id), "maybe"),
    ]
    if direct:
        buttons.append(
            Button(f"Not chosen: {REASONS[direct]}", action("not", application.id, direct), f"not chosen {direct}")
        )
    if any(one.rule == "relevance" for one in application.flags) and not application.asked_again:
        buttons.append(Button("Ask for a sample", action("asksample", application.id), "ask"))
    buttons.append(Button("Not chosen ...", action("reasons", application.id), "not chosen"))
    return Message(
        title=f"Card {number} of {of}: {application.name}",
        fields=tuple(fields),
        footer=("Numbers and rules support you, they do not decide.",),
        turn=("Your turn.",),
        buttons=tuple(buttons),
    )


def _flag(says: str, quote: str) -> Text:
    return (Strong(says), f" - they wrote: “{quote}”") if quote else (Strong(says),)


def _samples(applied: Applied) -> str:
    return ", ".join(one.url or one.name for one in applied.samples)


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
            Button(words[:1].upper() + words[1:], action("not", application.id, key), words)
            for key, words in REASONS.items()
        ),
    )


def decided(application: Application, who: str, at: datetime, zone: str, tells: datetime | None) -> Text:
    outcome = {
        "shortlisted": "Shortlisted",
        "maybe": "Maybe",
        "not_chosen": f"Not chosen: {REASONS.get(application.reason, application.reason)}",
    }.get(application.stage, application.stage)
    told: Text = (". They are told ", Moment(tells, (application.zone,))) if tells else ()
    return (f"{outcome} by {who}, ", Moment(at, (zone,)), *told, ".")


def undone(who: str) -> Text:
    return (f"Undone by {who}; the card comes again.",)


def undo(application: Application) -> Button:
    return Button("Undo", action("undo", application.id), "undo")


def finished(
    title: str, project: str, short: list[Application], maybes: list[Application], asked: list[Application]
) -> Message:
    """Every card has been decided: what now (S11); `asked` still owe a sample."""
    names = ", ".join(one.name for one in short) or "nobody yet"
    buttons = []
    if short:
        who = "this one" if len(short) == 1 else f"these {len(short)}"
        buttons.append(Button(f"Interview {who}", action("interview", project), "interview", "primary"))
    if maybes:
        buttons.append(Button(f"Look at the {len(maybes)} maybe", action("review.maybe", project), "maybe"))
    buttons.append(Button("Nobody fits", action("nobody", project), "nobody fits"))
    many = " Three to five is a good number." if len(short) > 5 else ""
    waiting = f" Still to come: a sample of {', '.join(one.name for one in asked)}." if asked else ""
    return say(
        Strong(title),
        ": every card that is here is decided. Shortlist: ",
        names,
        f".{many}{waiting} Your turn.",
        buttons=tuple(buttons),
    )


def marked(project: str, found: list[Application], count: int) -> Message:
    """Whom rules marked; `count` are those whose marks name a reason."""
    rows = lines((Strong(one.name), ": " + "; ".join(flag.says for flag in one.flags)) for one in found)
    buttons = [Button("Read them one by one", action("review", project), "read", "primary")]
    if count:
        buttons.append(Button(f"Not these {count}", action("marked.not", project), "not these"))
    left = len(found) - count
    note = f"\nFor {left} of them the marks are a sign only, never a reason." if left else ""
    return say("Rules marked these. Your turn.\n", *rows, note, buttons=tuple(buttons))


def confirm_marked(project: str, count: int) -> Message:
    people = "1 person" if count == 1 else f"{count} people"
    return say(
        f"Tell {people} that they are not chosen, with the reason that was marked? Messages go out at 09:00 their "
        "time; until then each can be undone. Your turn.",
        buttons=(
            Button(f"Yes, tell {count}", action("marked.sure", project, str(count)), "yes", "danger"),
            Button("No", action("review", project), "no", "primary"),
        ),
    )


def will_be_told(found: list[Application]) -> Message:
    people = "1 person is" if len(found) == 1 else f"{len(found)} people are"
    return say(
        f"{people} told at 09:00 their time. Until then each can be undone here.",
        buttons=tuple(
            Button(f"Undo {one.name}"[:75], action("undo", one.id), f"undo {one.name}") for one in found[:20]
        ),
    )


def ask_for_sample(application: Application, title: str, owner: str, until: datetime) -> Message:
    return say(
        f"{owner} read your application for ",
        Strong(title),
        " and asks for one more sample, of the kind that the ad names. Your turn, until ",
        Moment(until, (application.zone,)),
        ": ",
        Strong("edit 3"),
        " opens your samples.",
        buttons=(Button("Edit my samples", action("apply.edit", application.id, "samples"), "edit 3", "primary"),),
    )


def asked_for_sample(name: str, until: datetime, zone: str) -> Text:
    return (f"I asked {name} for a sample, once. The card comes back with it, or ", Moment(until, (zone,)), ".")


def look_again_owner(application: Application) -> Message:
    return say(
        Strong(application.name),
        " asks that a human looks again. The application is back in your queue. Your turn.",
        buttons=(Button("Review", action("review", application.project), "review", "primary"),),
    )


def nothing_to_review() -> Message:
    return say("There is nothing to read just now. I tell you when somebody applies.")
