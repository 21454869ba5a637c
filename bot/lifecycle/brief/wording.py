"""Every sentence of the interview about the work, and its timetable card (T.1)."""

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Message, Strong, Text, lines, say
from bot.engine.questions import asks, shorten
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import GENERIC, WorkKind, usual
from bot.lifecycle.brief.model import Brief, HoursAndOverlap
from bot.lifecycle.brief.steps import STEPS
from bot.lifecycle.brief.terms_wording import hours_named
from bot.lifecycle.brief.timetable import LEAST_DAYS_TO_APPLY, Timetable
from bot.reading.language.number_words import SMALL
from bot.reading.replies.titles import badly_named
from bot.reading.values import Wall

DATES_HELP: Text = (
    "Write which date and when, for example ",
    Strong("start Tue 8 Dec 9:00"),
    " or ",
    Strong("decision 2 Dec 12:00"),
    ".",
)
RESULT_NEEDED: Text = ("Without it nobody knows what to deliver",)
IN_OR_OUT = (
    Choice("In", "in", "in"),
    Choice("Out, write it down", "out", "out"),
    Choice("Decide later", "later", "decide later"),
)
SAMPLES_OR_TEST = (Choice("Past samples", "past", "past samples"), Choice("A paid test", "paid", "paid test"))
DATES_CHOICES = (Choice("Looks right", "right", "right"), Choice("Edit a date", "edit a date", "edit a date"))
DATES_ECHO: Text = ("dates as shown",)
PAID_TEST = "a paid test with its own pay and date, agreed before it starts"
CURRENCIES = {"EUR": "euros", "USD": "US dollars", "GBP": "pounds"}
FOUND = {
    "result": "what you want",
    "rules": "how it must be done",
    "not_included": "what is not included",
    "criteria": "how it is judged",
    "people": "what the person must have",
    "pay": "the pay",
    "cutoff": "the deadline",
    "hours": "the hours",
}
"""What a pasted post may say already, by the keys of the questions that it answers."""


def count_in_words(count: int) -> str:
    """ "seven" for 7; only for counts of at most a hundred that a sentence of ours names."""
    return next(word for word, value in SMALL.items() if value == count)


def price_is_no_must() -> Text:
    """A wish about the price among must-haves."""
    return (f"That is about the pay, which is question {STEPS.number('pay')}. Here: what must the person have?",)


def result(kind: WorkKind) -> Message:
    units = "" if kind is GENERIC else f", in {formatting.either(kind.units)}"
    return asks("What do you want in your hands at the end?", f"Count things if you can{units}.")


def result_help(kind: WorkKind) -> Text:
    return (
        "Say what you will hold when it is done, so that a stranger could count it. "
        f"For example: {formatting.listing(usual(kind, 'result'))}.",
    )


def name_it() -> Message:
    return asks("", "What shall we call this? A few words, as you would say it to a colleague.")


def renamed(title: str) -> Message:
    return say("From now on it is called ", Strong(title), ". Nothing else was changed.")


def rules(kind: WorkKind) -> Message:
    """What such work needs settled, access and personal data first, is named where rules are asked for (S4)."""
    return asks(
        "How must it be done, and what must never happen?",
        "Tools, style, language, format; one a line, or with commas. ",
        f"Also: {'; '.join(risk.settle for risk in kind.risks)}.",
    )


def rules_help(kind: WorkKind) -> Text:
    return (f"For example: {formatting.listing(usual(kind, 'rules'))}.",)


def rules_echo(rules: tuple[str, ...], unsure: tuple[str, ...]) -> Text:
    kept = "; ".join(rules) or "no rules"
    return (f"{kept} - not sure: {'; '.join(unsure)}",) if unsure else (kept,)


def not_included() -> Message:
    return asks("What is not part of it?", "One a line, or with commas; none if everything is.")


def unsure(item: str) -> Message:
    return asks("", "You are not sure about this one: ", Strong(item), ". Is it part of the work?")


def criteria(kind: WorkKind) -> Message:
    return asks(
        "How would a stranger tell that it is good?",
        f"My proposals for {kind.called or 'this'}: tick some, or write your own, one a line",
        ".",
    )


def criteria_help(kind: WorkKind) -> Text:
    return (
        "Each one should be a thing that two people would answer alike, yes or no. "
        f"For example: {usual(kind, 'criteria')[0]}.",
    )


def no_criteria() -> Text:
    return ("Please tick at least one, or write one that two people would answer alike.",)


def people(kind: WorkKind) -> Message:
    return asks("What must the person have, what would be nice?", *no_people(kind))


def no_people(kind: WorkKind) -> Text:
    must, nice = (usual(kind, step)[0] for step in ("must", "nice"))
    return (f"For example: must: {must}. nice: {nice}.",)


def usual_people(musts: tuple[str, ...], nices: tuple[str, ...]) -> tuple[str, ...]:
    """What is usual, as an answer to the question for people."""
    rows = (f"must: {'; '.join(musts)}" if musts else "", f"nice: {'; '.join(nices)}" if nices else "")
    return tuple(row for row in rows if row)


def people_echo(musts: tuple[str, ...], nices: tuple[str, ...]) -> Text:
    """Who is wanted, in words: a count would not show whose words were taken for a must-have."""
    parts = [f"{name}: {'; '.join(items)}" for name, items in (("must", musts), ("nice", nices)) if items]
    return (shorten("; ".join(parts), 90),) if parts else ("nothing asked of the person",)


def many_musts(count: int) -> Text:
    return (
        f"{count} must-haves: each is a knock-out, and more than {MOST_KNOCK_OUTS} lose good people. "
        f"{STEPS.edit('people')} moves some to nice.",
    )


def pay() -> Message:
    return asks("What do you pay?", "Amount or range, and when.")


def pay_help() -> Text:
    return ("For example: 320 EUR, half up front. Or: 25 USD per hour, at most 20 hours, on acceptance.",)


def no_pay() -> Text:
    return ("I need an amount. For example: ", Strong("320 EUR, half up front"), ".")


def which_pay() -> Text:
    return ("Which one do you mean?",)


def which_currency(figure: str, usual: str) -> Text:
    return (f"{figure} - in {CURRENCIES.get(usual, usual)}?",)


def cutoff() -> Message:
    return asks("By when do you need it?", "A day, and a time if it matters.")


def date_line(wall: Wall) -> str:
    return formatting.wall(wall.local)


def dates(table: Timetable) -> Message:
    rows = lines(((f"{name}: ", Strong(date_line(wall))) for name, wall in table.rows()))
    days = count_in_words(LEAST_DAYS_TO_APPLY)
    note: Text = (f"This is tight: people get less than {days} days to apply.",) if table.tight else ()
    return say(f"Working backwards, in your time ({formatting.city(table.cutoff.zone)}):\n", *rows).tail(note)


def to_move_the_cutoff() -> Text:
    return (
        f"The cut-off itself is answer {STEPS.number('cutoff')}: ",
        Strong(STEPS.edit("cutoff")),
        " asks for it, and I work out the other dates anew.",
    )


def in_the_past(name: str) -> Text:
    return (f"Then “{name}” would have passed already. ", *DATES_HELP)


def out_of_order(name: str, table: Timetable) -> Text:
    """`table` is the one in which the date cannot be moved so."""
    names = [label for label, _ in table.rows()]
    place = names.index(name)
    sides = (("after", names[place - 1 : place]), ("before", names[place + 1 : place + 2]))
    between = " and ".join(f"{side} “{label}”" for side, labels in sides for label in labels)
    return (f"“{name}” has to stay {between}. ", *DATES_HELP)


def hours() -> Message:
    return asks(
        "How many hours a week do you expect, and when should you two overlap?",
        "For example: 12 hours, two in common.",
    )


def no_hours() -> Text:
    return ("For example: ", Strong("12 hours a week, two hours of overlap"), ", or ", Strong("they decide"), ".")


def hours_echo(value: HoursAndOverlap) -> Text:
    overlap = f", {value.overlap.normalize():f} h overlap" if value.overlap else ""
    return (hours_named(value.hours) + overlap,)


def hours_line(brief: Brief) -> str:
    hours = f"about {hours_named(brief.hours)}" if brief.hours else hours_named(None)
    if not brief.overlap:
        return hours
    return f"{hours}, {brief.overlap.normalize():f} h overlap with {formatting.city(brief.cutoff.zone)} daytime"


def free_work(item: str) -> Message:
    """The owner asks for unpaid work on this very job (C25, T.1)."""
    return asks(
        "",
        "About: ",
        Strong(item),
        ". That is unpaid work; strong people skip such ads. Past samples, or a paid test with its own date?",
    )


def begun(title: str, known: tuple[str, ...]) -> Message:
    """Before the first question; for a pasted post with what is known from it, by question keys."""
    if not known:
        count = count_in_words(STEPS.count).capitalize()
        if badly_named(title):
            return say(f"We start with this job; its name comes after the first question. {count} questions.")
        return say("We start with ", Strong(title), f". {count} questions.")
    return say(
        "I read your post and found: ",
        formatting.listing(FOUND[key] for key in known),
        ". You see all of it at the review and can change it. I only ask for what is open.",
    )


def closed(title: str, outcome: str) -> Message:
    return say(
        Strong(title), f" is closed: {outcome}. The record is kept; ", Strong("record"), " shows it. Nobody's turn."
    )
