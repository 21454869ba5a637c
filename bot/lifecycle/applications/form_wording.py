"""Every sentence of the steps of applying (T.3)."""

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Strong, Text, lines
from bot.engine.questions import asks, shorten
from bot.engine.talk_commands import AboutTalk
from bot.lifecycle.applications.answers_wording import STEPS, for_writer
from bot.lifecycle.applications.model import PITCH_WORDS, Applied
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.brief.terms_wording import amount_in_words
from bot.reading.values import Money

SEND = ("Send", "send")
"""The button that ends the review, and its word."""


def times(brief: Brief) -> Message:
    start, end = (formatting.day_of_month(day.local.date()) for day in (brief.timetable.starts, brief.cutoff))
    return asks(
        f"Your time zone (a city is enough), hours per week from {start} to {end}, and days you cannot work?",
        "For example: Manila, 15 hours, not Dec 12 and 13.",
    )


def price(limits: Money) -> Message:
    """Only where the owner lets applicants name it."""
    room = "" if limits == Money(currency=limits.currency) else f" The owner has in mind: {amount_in_words(limits)}."
    return asks(
        "", f"What do you ask for this work, in {limits.currency}? In total, or per hour with the most hours.{room}"
    )


def pitch() -> Message:
    least, most = PITCH_WORDS
    return asks(f"Your pitch, {least} to {most} words.", "Please follow the request in the ad.")


def pitch_help() -> Text:
    least, most = PITCH_WORDS
    return (
        f"Say why you, for this work, in {least} to {most} words. The ad asks for one thing at the start; please do "
        "that.",
    )


def second_chance(request: str) -> Message:
    """One gentle second chance (T.2, C22)."""
    return asks(
        "",
        "One thing: I did not find what the ad asks for: ",
        Strong(request),
        " Send one line that does it, or say ",
        Strong("skip"),
        " to leave your pitch as it is.",
    )


def samples(brief: Brief) -> Message:
    count = brief.samples
    return asks(formatting.counted(count, "past sample", "past samples"), "Links or files, all at once if you like.")


def samples_chance(request: str, sent: int) -> Message:
    """One gentle second chance, for a request that counts the samples (C22)."""
    return asks(
        "",
        f"You sent {sent}. The ad says: ",
        Strong(request),
        " Send those again, or say ",
        Strong("skip"),
        " to leave your samples as they are.",
    )


def whose() -> Message:
    return asks("", "Which part was yours, and who edited? One line is enough.")


def evidence(brief: Brief, owner: str) -> Message:
    if len(brief.musts) == 1:
        return asks(f"You must have: {brief.musts[0]}", f"How would {owner} see that?")
    return asks(
        f"You must have these. How would {owner} see them?",
        *lines((Strong(must),) for must in brief.musts),
        "\nOne line each, in this order.",
    )


def review(applied: Applied, second: str, filled: tuple[str, ...], talk: str) -> Message:
    """The last look; `second` is what was sent after the request was missed, `filled` the steps that stood already."""
    fields: list[Field] = []
    for step, field in for_writer(applied, "review"):
        fields.append(field)
        if step == "pitch" and second:
            fields.append(Field("Request in the ad", (shorten(second),)))
    known: Text = (f"Filled in from your last application: {formatting.listing(filled)}.",) if filled else ()
    return Message(
        title=f"{STEPS.number('review')} of {STEPS.count} - Look once more",
        fields=tuple(fields),
        footer=known,
        turn=(f"Your turn: send, edit {STEPS.editable}, or later.",),
        buttons=(Button("Later", AboutTalk(talk, "pause"), "later"),),
    )
