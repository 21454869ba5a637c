"""Every sentence of reviewing, and every answer to somebody who was not chosen (T.4, T.5)."""

from datetime import datetime

from bot.applications.model import Application, Applied
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, action, lines, say
from bot.engine.questions import shorten, times_in_words

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


def card(application: Application, number: int, of: int, opened: datetime) -> Message:
    """One application as the owner reads it: facts first, flags with their evidence, then their words."""
    applied = application.applied
    assert applied is not None
    fields = [Field("Time", (times_in_words(applied.times),))]
    if application.flags:
        fields.append(Field("Rules marked", lines(_flag(one.says, one.quote) for one in application.flags)))
    else:
        fields.append(Field("Rules", ("request followed, dates fit, samples there",)))
    fields += [
        Field("Pitch", (Quote(shorten(applied.pitch, 900)),)),
        Field("Samples", (_samples(applied), f" - {shorten(applied.notes, 300)}")),
        Field("Must have", lines((Strong(one.must), f": {shorten(one.text, 300)}") for one in applied.evidence)),
    ]
    direct = best_reason(application)
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
        footer=("Your turn. Numbers and rules support you, they do not decide.",),
        buttons=tuple(buttons),
    )


def best_reason(application: Application) -> str:
    from bot.screening.rules import reason_for

    return reason_for(application.flags)


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


def undo(application: Application) -> Button:
    return Button("Undo", action("undo", application.id), "undo")


def finished(title: str, project: str, short: list[Application], maybes: list[Application]) -> Message:
    """Every card has been decided: what now (S11)."""
    names = ", ".join(one.name for one in short) or "nobody yet"
    buttons = []
    if short:
        who = "this one" if len(short) == 1 else f"these {len(short)}"
        buttons.append(Button(f"Interview {who}", action("interview", project), "interview", "primary"))
    if maybes:
        buttons.append(Button(f"Look at the {len(maybes)} maybe", action("review.maybe", project), "maybe"))
    buttons.append(Button("Nobody fits", action("nobody", project), "nobody fits"))
    many = " Three to five is a good number." if len(short) > 5 else ""
    return say(
        Strong(title), ": all cards are decided. Shortlist: ", names, f".{many} Your turn.", buttons=tuple(buttons)
    )


def marked(project: str, found: list[Application], tells: str) -> Message:
    rows = lines((Strong(one.name), ": " + "; ".join(flag.says for flag in one.flags)) for one in found)
    return say(
        "Rules marked these. Your turn.\n",
        *rows,
        buttons=(
            Button("Read them one by one", action("review", project), "read", "primary"),
            Button(f"Not these {len(found)}", action("marked.not", project), "not these"),
        ),
    )


def confirm_marked(project: str, count: int) -> Message:
    people = "1 person" if count == 1 else f"{count} people"
    return say(
        f"Tell {people} that they are not chosen, with the reason that was marked? Messages go out at 09:00 their "
        "time; until then each can be undone. Your turn.",
        buttons=(
            Button(f"Yes, tell {count}", action("marked.sure", project), "yes", "danger"),
            Button("No", action("review", project), "no", "primary"),
        ),
    )


def will_be_told(count: int) -> Message:
    people = "1 person is" if count == 1 else f"{count} people are"
    return say(f"{people} told at 09:00 their time. Undo stands on each card until then.")


def not_chosen(application: Application, title: str, owner: str) -> Message:
    """Kind, dated, with a fact from their own answers; no comparison, no score (C27)."""
    fact = _fact(application)
    return say(
        "Thank you for the time you gave to ",
        Strong(title),
        f". {owner} will not go on with your application.\n",
        Strong(f"Reason: {REASONS.get(application.reason, application.reason)}"),
        f"{fact}. A person decided this. It is nobody's turn now.",
        buttons=(
            Button("Ask a human to look again", action("lookagain", application.id), "look again"),
            Button("Tell me about later jobs", action("apply.contact", application.id, "yes"), "later jobs"),
            Button("Delete my data", action("word.delete"), "delete me"),
        ),
    )


def _fact(application: Application) -> str:
    rules = {"dates": ("dates", "hours"), "samples": ("samples", "relevance"), "request": ("request",)}
    for flag in application.flags:
        if flag.rule in rules.get(application.reason, ()) and flag.quote:
            return f" - {flag.says}; you wrote “{shorten(flag.quote, 120)}”"
    return ""


def look_again_owner(application: Application) -> Message:
    return say(
        Strong(application.name),
        " asks that a human looks again. The application is back in your queue. Your turn.",
        buttons=(Button("Review", action("review", application.project), "review", "primary"),),
    )


def look_again_done(owner: str) -> Message:
    return say(f"I asked {owner} to look again. You hear from me either way.")


def ask_for_sample(application: Application, title: str, owner: str) -> Message:
    return say(
        f"{owner} read your application for ",
        Strong(title),
        " and asks for one more sample, of the kind that the ad names. Your turn, within 24 hours: ",
        Strong("edit 3"),
        " opens your samples.",
        buttons=(Button("Edit my samples", action("apply.edit", application.id, "samples"), "edit 3", "primary"),),
    )


def asked_for_sample(name: str) -> Message:
    return say(f"I asked {name}, once. The application comes back into your queue with the answer or after 24 hours.")


def nothing_to_review() -> Message:
    return say("There is nothing to read just now. I tell you when somebody applies.")


def rest_closed(title: str, owner: str, reason: str) -> Message:
    """To everybody who was still undecided, when somebody else was hired or nobody was."""
    why = {
        "hired": f"{owner} has agreed with somebody else",
        "nobody": f"{owner} has decided to hire nobody for now",
        "round": f"{owner} starts a new round of this ad; you are welcome to apply again",
    }.get(reason, reason)
    return say(
        "Thank you for the time you gave to ",
        Strong(title),
        f". {why}. A person decided this, and it says nothing against your work. It is nobody's turn now.",
    )
