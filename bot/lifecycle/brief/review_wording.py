"""Every sentence of the last look at a brief, and the brief as people read it wherever it is shown (T.1)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Strong, Text, lines, say
from bot.engine.questions import asks
from bot.engine.talk_commands import AboutTalk
from bot.lifecycle.brief.kinds import clearer, kind_of_work
from bot.lifecycle.brief.leftovers import Leftover
from bot.lifecycle.brief.model import Brief, Defaults, Pay
from bot.lifecycle.brief.steps import STEPS
from bot.lifecycle.brief.terms_wording import amount_in_words
from bot.lifecycle.brief.wording import date_line, hours_line
from bot.reading.brief.contradictions import before_start, contradictions
from bot.reading.brief.placing import Target
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


def saved_so_far(step: str, echo: Text) -> Text:
    """What was saved for a step that was asked about."""
    return (f"Saved so far as {CHANGED[step]}: ", *echo, ". ", Strong(STEPS.edit(step)), " changes it.")


def so_far(answers: Sequence[tuple[str, Text]]) -> Message:
    """What was answered, by the step of each, before the open question is asked again."""
    rows = [(Strong(f"{STEPS.number(step)}. "), *echo) for step, echo in answers if step in STEPS and echo]
    if not rows:
        return say("Nothing is saved yet but the title. The question is below.")
    return say("So far:\n", *lines(rows), "\nThe open question is below.")


def comes_later(step: str) -> Text:
    """A step that was asked about before its turn."""
    return (f"That is for later: {CHANGED[step]} come with question {STEPS.number(step)}.",)


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
        numbered("pay", "Pay", (pay_line(brief.pay),)),
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


PLACES: Mapping[Target, str] = {
    "result": "what you want",
    "rules": "rules",
    "not_included": "not included",
    "criteria": "criteria",
    "must": "must have",
    "nice": "nice to have",
    "drop": "drop it",
}
"""Where a line of a post can go, as it is shown and typed."""
PLACE_ALL = ("Put them as proposed", "put them as proposed")
DROP_ALL = ("Drop them", "drop them")


def pay_line(pay: Pay) -> str:
    """The amount, what it is for, and when it is paid."""
    return pay.words() if pay.asked else f"{amount_in_words(pay.money)}, {pay.terms}"


def pay_statement(pay: Pay) -> str:
    """The pay as it stands beside another statement about it."""
    return f"Pay: {amount_in_words(pay.money)}"


def disagreeing(brief: Brief, left: tuple[Leftover, ...], now: datetime) -> tuple[Field, ...]:
    """Statements of the brief, and of what has no place in it yet, that cannot both hold, with both wordings."""
    rows = [
        brief.title, *brief.deliverables, *brief.rules, *(criterion.text for criterion in brief.criteria), *brief.musts,
        *brief.nices, pay_statement(brief.pay), hours_line(brief), *(line.text for line in left),
    ]  # fmt: skip
    found = [(both.first, both.second) for both in contradictions(rows)]
    late = before_start([line.text for line in left] + [*brief.rules], brief.cutoff, now=now)
    found += [(both.first, f"cut-off {date_line(brief.cutoff)}") for both in late]
    if not found:
        return ()
    return (Field("These do not agree", lines((f"“{first}” - “{second}”",) for first, second in found)),)


def not_placed_yet(left: tuple[Leftover, ...]) -> Field:
    """The lines of the post that stand nowhere in the brief, numbered, each with where it could go (F006)."""
    rows = ((Strong(str(number)), f" “{one.text}” - {PLACES[one.to]}?") for number, one in enumerate(left, 1))
    return Field("Not placed yet", lines(rows, mark=""))


def how_to_place(count: int) -> Text:
    """Under the lines that have no place."""
    example = "put 1 under rules" if count == 1 else "put 2 under rules, drop 1"
    return ("Say for example ", Strong(example), ". What stays there is no part of the brief. ")


def no_place(count: int) -> Text:
    return ("I did not understand where that goes. ", *how_to_place(count))


def placed_echo(moves: tuple[tuple[str, Target], ...]) -> Text:
    """What went where, in one line."""
    return ("; ".join(f"“{text}”: {'dropped' if to == 'drop' else PLACES[to]}" for text, to in moves),)


def review(brief: Brief, talk: str, now: datetime, left: tuple[Leftover, ...] = ()) -> Message:
    """The whole brief, what in it does not agree, and what of a pasted post has no place in it (`now` aware)."""
    return Message(
        title=f"Your brief: {brief.title}",
        fields=(*sections(brief), *disagreeing(brief, left, now), *((not_placed_yet(left),) if left else ())),
        text=(),
        footer=(*(how_to_place(len(left)) if left else ()), *defaults(brief), "\n", *two_ways(brief)),
        turn=(f"Your turn: make the ad, edit {STEPS.editable}, or later.",),
        buttons=(Button("Later", AboutTalk(talk, "pause"), "later"),),
    )
