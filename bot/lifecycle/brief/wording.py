"""Every sentence of the interview about the work, its review, and the timetable card (T.1)."""

from bot.engine.clock import city
from bot.engine.messages import Button, Field, Message, Strong, Text, action, lines, say
from bot.engine.questions import asks, hours_in_words
from bot.lifecycle.brief.kinds import Kind
from bot.lifecycle.brief.model import Brief, Defaults
from bot.lifecycle.brief.timetable import Timetable
from bot.reading.brief.vague import vague
from bot.reading.values import Wall

DATES_HELP: Text = (
    "Write which date and when, for example ",
    Strong("start Tue 8 Dec 9:00"),
    " or ",
    Strong("decision 2 Dec 12:00"),
    ".",
)


def result() -> Message:
    return asks("What do you want in your hands at the end?", "Count things if you can.")


def result_help() -> Text:
    return (
        "Say what you will hold when it is done, so that a stranger could count it. "
        "For example: 40 product descriptions in one Google Sheet.",
    )


def rules() -> Message:
    return asks(
        "How must it be done, and what must never happen?",
        "Tools, style, language, format; one a line, or with commas.",
    )


def rules_help() -> Text:
    return ("For example: British English, in our Google Sheet, no AI text, never invent technical details.",)


def not_included() -> Message:
    return asks("What is not part of it?", "One a line, or with commas; none if everything is.")


def unsure(item: str) -> Message:
    return asks("", "You are not sure about this one: ", Strong(item), ". Is it part of the work?")


def criteria(kind: Kind) -> Message:
    return asks(
        "How would a stranger tell that it is good?",
        f"My proposals for {'this' if kind.name == 'generic' else kind.name}: tick some, or write your own, one a line",
        ".",
    )


def criteria_help() -> Text:
    return (
        "Each one should be a thing that two people would answer alike, yes or no. "
        "For example: every text has 60 to 90 words.",
    )


def people() -> Message:
    return asks(
        "What must the person have, what would be nice?",
        "For example: must: fluent British English, two product texts. nice: outdoor gear.",
    )


def pay() -> Message:
    return asks("What do you pay?", "Amount or range, and when.")


def pay_help() -> Text:
    return ("For example: 320 EUR, half up front. Or: 25 USD per hour, at most 20 hours, on acceptance.",)


def currency(figure: str, usual: str) -> Message:
    return asks("", Strong(figure), f" - in {usual}?")


def cutoff() -> Message:
    return asks("By when do you need it?", "A day, and a time if it matters.")


def date_line(wall: Wall) -> str:
    return f"{wall.local:%a} {wall.local.day} {wall.local:%b}, {wall.local:%H:%M}"


def dates(table: Timetable) -> Message:
    rows = lines(((f"{name}: ", Strong(date_line(wall))) for name, wall in table.rows()))
    note: Text = ()
    if table.tight:
        note = ("This is tight: people get less than three days to apply.",)
    return say(f"Working backwards, in your time ({city(table.cutoff.zone)}):\n", *rows).tail(note)


def hours() -> Message:
    return asks(
        "How many hours a week do you expect, and when should you two overlap?",
        "For example: 12 hours a week, two hours of overlap.",
    )


def defaults(brief: Brief) -> Text:
    return (
        f"My defaults: {defaults_in_words(Defaults(brief.samples, brief.review_days, brief.fix_rounds))} - silence "
        f"means “{brief.silence}” - {brief.ownership}. ",
        Strong("edit defaults"),
        " changes them.",
    )


def defaults_in_words(value: Defaults) -> str:
    """The counted ones, in one line."""
    samples = f"{value.samples} past sample{'' if value.samples == 1 else 's'}"
    days = f"review {value.review_days} day{'' if value.review_days == 1 else 's'}"
    return f"{samples} - {days} - {value.fix_rounds} round{'' if value.fix_rounds == 1 else 's'} of fixes"


def ask_defaults(value: Defaults) -> Message:
    return asks(
        "Which default is different here?",
        f"Now: {defaults_in_words(value)} - {value.ownership}. For example: 3 samples, review 3 days, 1 round, no "
        "portfolio.",
    )


def free_work(item: str) -> Message:
    """The owner asks for unpaid work on this very job (C25, T.1)."""
    return asks(
        "",
        "About: ",
        Strong(item),
        ". That is unpaid work; strong people skip such ads. Past samples, or a paid test with its own date?",
    )


def many_musts(count: int) -> Text:
    return (f"{count} must-haves: each is a knock-out, and more than 3 lose good people. edit 4 moves some to nice.",)


def to_move_the_cutoff() -> Text:
    return ("The cut-off itself is answer 6: ", Strong("edit 6"), " asks for it, and I work out the other dates anew.")


def in_the_past(name: str) -> Text:
    return (f"Then “{name}” would have passed already. ", *DATES_HELP)


def an_edit(step: int, what: str) -> Text:
    """At the review, words that are neither a yes nor a no but a change."""
    return (
        f"I read that as a change of {what}, so I did not take it as a yes. ",
        Strong(f"edit {step}"),
        f" opens {what}; everything else stays.",
    )


def two_ways(brief: Brief) -> Text:
    """Words that a stranger could read in two ways, each with what would make it checkable (F011)."""
    source = "\n".join((brief.result, *brief.rules, *(one.text for one in brief.criteria)))
    marks = vague(source, 4)
    if not marks:
        return ("Nothing in it reads two ways.",)
    rows = lines((Strong(f"“{mark.word}”"), f" - {mark.question}") for mark in marks)
    return ("A stranger could read these in two ways (edit 1 to 4 makes them exact):\n", *rows)


def sections(brief: Brief) -> tuple[Field, ...]:
    """The brief as people read it, both in the review and in the offer."""

    def listed(items: tuple[str, ...]) -> Text:
        return lines((one,) for one in items) if items else ("nothing",)

    return (
        Field("1 Deliverables", listed(brief.deliverables)),
        Field("2 How it must be done", listed(brief.rules)),
        Field("Not included", listed(brief.not_included)),
        Field("3 Criteria", lines((Strong(one.id), f" {one.text}") for one in brief.criteria)),
        Field("4 Must have", listed(brief.musts)),
        Field("Nice to have", listed(brief.nices)),
        Field("5 Pay", (brief.pay.words(),)),
        Field("6 Dates", (dates_in_short(brief),)),
        Field("7 Hours", (hours_line(brief),)),
    )


def dates_in_short(brief: Brief) -> str:
    table = brief.timetable
    return (
        f"ad closes {date_line(table.closes)} - you decide by {date_line(table.decides)} - start "
        f"{date_line(table.starts)} - cut-off {date_line(table.cutoff)} {city(table.cutoff.zone)} - review until "
        f"{date_line(table.review_until)}"
    )


def hours_line(brief: Brief) -> str:
    overlap = (
        f", {brief.overlap.normalize():f} h overlap with {city(brief.cutoff.zone)} daytime" if brief.overlap else ""
    )
    return f"about {hours_in_words(brief.hours)}{overlap}"


def review(brief: Brief, talk: str) -> Message:
    return Message(
        title=f"Your brief: {brief.title}",
        fields=sections(brief),
        text=(),
        footer=(*defaults(brief), "\n", *two_ways(brief)),
        turn=("Your turn: make the ad, edit 1 to 7, or later.",),
        buttons=(Button("Later", action("talk", talk, "pause"), "later"),),
    )


def begun(title: str, found: tuple[str, ...]) -> Message:
    """Before the first question; for a pasted post with what was found in it."""
    if not found:
        return say("We start with ", Strong(title), ". Seven questions.")
    return say(
        "I read your post and found: ",
        ", ".join(found),
        ". You see all of it at the review and can change it. I only ask for what is open.",
    )


def closed(title: str, outcome: str) -> Message:
    return say(
        Strong(title), f" is closed: {outcome}. The record is kept; ", Strong("record"), " shows it. Nobody's turn."
    )
