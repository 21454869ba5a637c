"""Every sentence of the last look at a brief, and the brief as people read it wherever it is shown (T.1)."""

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Strong, Text, lines
from bot.engine.questions import asks
from bot.engine.talk_commands import AboutTalk
from bot.lifecycle.brief.kinds import clearer, kind_of_work
from bot.lifecycle.brief.model import Brief, Defaults
from bot.lifecycle.brief.steps import STEPS
from bot.lifecycle.brief.wording import date_line, hours_line
from bot.reading.brief.vague import vague

MAKE_THE_AD = ("Make the ad", "make the ad")
"""The button that ends the review, and its word."""
CHANGED = {
    "pay": "the pay",
    "cutoff": "the dates",
    "hours": "the hours",
    "people": "must and nice",
    "criteria": "the criteria",
}
"""What a step is called where somebody wants to change it."""


def an_edit(step: str) -> Text:
    """At the review, words that are neither a yes nor a no but a change of this step."""
    what = CHANGED[step]
    return (
        f"I read that as a change of {what}, so I did not take it as a yes. ",
        Strong(STEPS.edit(step)),
        f" opens {what}; everything else stays.",
    )


def two_ways(brief: Brief) -> Text:
    """Words that a stranger could read in two ways, each with what would make it checkable (F011)."""
    source = "\n".join((brief.result, *brief.rules, *(criterion.text for criterion in brief.criteria)))
    marks = vague(source, 4)
    if not marks:
        return ("Nothing in it reads two ways.",)
    kind = kind_of_work(brief.title, brief.result)
    asked = ((mark.word, clearer(kind, mark.kind, mark.question)) for mark in marks)
    rows = lines((Strong(f"“{word}”"), f" - {question}") for word, question in asked)
    steps = STEPS.span("result", "people")
    return (f"A stranger could read these in two ways (edit {steps} makes them exact):\n", *rows)


def sections(brief: Brief, dates: Text = ()) -> tuple[Field, ...]:
    """The brief as people read it, in the review and in the offer; `dates` stand instead of the short line of them."""

    def numbered(step: str, label: str, text: Text) -> Field:
        return Field(f"{STEPS.number(step)} {label}", text)

    def listed(items: tuple[str, ...]) -> Text:
        return lines((item,) for item in items) if items else ("nothing",)

    criteria = lines((Strong(criterion.id), f" {criterion.text}") for criterion in brief.criteria)
    return (
        numbered("result", "Deliverables", listed(brief.deliverables)),
        numbered("rules", "How it must be done", listed(brief.rules)),
        Field("Not included", listed(brief.not_included)),
        numbered("criteria", "Criteria", criteria),
        numbered("people", "Must have", listed(brief.musts)),
        Field("Nice to have", listed(brief.nices)),
        numbered("pay", "Pay", (brief.pay.words(),)),
        numbered("cutoff", "Dates", dates or (dates_in_short(brief),)),
        numbered("hours", "Hours", (hours_line(brief),)),
    )


def dates_in_short(brief: Brief) -> str:
    table = brief.timetable
    return (
        f"ad closes {date_line(table.closes)} - you decide by {date_line(table.decides)} - start "
        f"{date_line(table.starts)} - cut-off {date_line(table.cutoff)} {formatting.city(table.cutoff.zone)} - "
        f"review until {date_line(table.review_until)}"
    )


def defaults_in_words(value: Defaults) -> str:
    """The counted ones, in one line."""
    samples = formatting.counted(value.samples, "past sample", "past samples")
    days = formatting.counted(value.review_days, "day", "days")
    rounds = formatting.counted(value.fix_rounds, "round", "rounds")
    return f"{samples} - review {days} - {rounds} of fixes"


def defaults_echo(value: Defaults) -> Text:
    return (f"{defaults_in_words(value)} - {value.ownership}",)


def ask_defaults(value: Defaults) -> Message:
    return asks(
        "Which default is different here?",
        f"Now: {defaults_in_words(value)} - {value.ownership}. For example: 3 samples, review 3 days, 1 round, no "
        "portfolio.",
    )


def no_defaults() -> Text:
    return ("I changed nothing. For example: ", Strong("3 samples, review 3 days, 1 round"), ".")


def defaults(brief: Brief) -> Text:
    return (
        f"My defaults: {defaults_in_words(Defaults(brief.samples, brief.review_days, brief.fix_rounds))} - silence "
        f"means “{brief.silence}” - {brief.ownership}. ",
        Strong("edit defaults"),
        " changes them.",
    )


def review(brief: Brief, talk: str) -> Message:
    return Message(
        title=f"Your brief: {brief.title}",
        fields=sections(brief),
        text=(),
        footer=(*defaults(brief), "\n", *two_ways(brief)),
        turn=(f"Your turn: make the ad, edit {STEPS.editable}, or later.",),
        buttons=(Button("Later", AboutTalk(talk, "pause"), "later"),),
    )
