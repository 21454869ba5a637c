"""Every sentence of the five steps of applying (T.3)."""

from bot.engine.messages import Button, Field, Message, Strong, Text, action, lines
from bot.engine.questions import asks, shorten, times_in_words
from bot.lifecycle.applications.model import Applied
from bot.lifecycle.brief.model import Brief


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
        "One thing: I did not find what the ad asks for: ",
        Strong(request),
        " Send one line that does it, or say ",
        Strong("skip"),
        " to leave your pitch as it is.",
    )


def samples(brief: Brief) -> Message:
    count = brief.samples
    return asks(f"{count} past sample{'s' if count != 1 else ''}", "Links or files, all at once if you like.")


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
        *lines((Strong(one),) for one in brief.musts),
        "\nOne line each, in this order.",
    )


def review(applied: Applied, second: str, filled: tuple[str, ...], talk: str) -> Message:
    fields = [
        Field("1 Time", (times_in_words(applied.times),)),
        Field("2 Pitch", (f"{len(applied.pitch.split())} words: {shorten(applied.pitch)}",)),
        Field("3 Samples", (f"{', '.join(one.name for one in applied.samples)} - {shorten(applied.notes)}",)),
    ]
    if applied.evidence:
        rows = lines((Strong(one.must), f": {shorten(one.text)}") for one in applied.evidence)
        fields.append(Field("4 Must have", rows))
    if second:
        fields.insert(2, Field("Request in the ad", (shorten(second),)))
    known: Text = (f"Filled in from your last application: {', '.join(filled)}.",) if filled else ()
    return Message(
        title="5 of 5 - Look once more",
        fields=tuple(fields),
        footer=known,
        turn=("Your turn: send, edit 1 to 4, or later.",),
        buttons=(Button("Later", action("talk", talk, "pause"), "later"),),
    )
