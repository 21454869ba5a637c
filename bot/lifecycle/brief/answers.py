"""The questions of the brief that read more than one thing out of an answer: pay, dates, defaults, review, hours."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Message, Strong
from bot.engine.questions import figure, hours_in_words, money_in_words, review
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.model import Defaults, HoursAndOverlap, PayAnswer
from bot.lifecycle.brief.terms import terms_in_words
from bot.lifecycle.brief.timetable import LEAST_DAYS_TO_APPLY, Timetable, days_to_apply
from bot.reading.money.pay import money as read_money
from bot.reading.replies.brief_edits import Part, defaults_named, overlap_named, part_meant, speaks_of_hours
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.time.hours import hours as read_hours
from bot.reading.values import Hours, Wall

USUAL = {"EUR": "euros", "USD": "US dollars", "GBP": "pounds"}


def pay_question(usual: str, known: Any) -> Question[PayAnswer]:
    """Amount, currency and when; without a currency the owner's usual one is offered, never assumed."""

    def hear(said: str, at: Hearing) -> Heard[PayAnswer]:
        read = read_money(said, locale=at.locale)
        terms = terms_in_words(said) or "on acceptance"
        if read.status == "choose":
            options = tuple((money_in_words(one), PayAnswer(one, terms)) for one in read.options)
            return Pick(("Which one do you mean?",), options)
        if read.value is None:
            return No(("I need an amount. For example: ", Strong("320 EUR, half up front"), "."))
        if read.value.currency is None:
            first = PayAnswer(replace(read.value, currency=usual), terms)
            others = [PayAnswer(replace(read.value, currency=code), terms) for code in USUAL if code != usual]
            options = tuple((one.money.currency or "", one) for one in (first, *others))
            return Pick((f"{figure(read.value)} - in {USUAL.get(usual, usual)}?",), options, yes=True)
        return Got(PayAnswer(read.value, terms))

    return Question(
        key="pay",
        message=wording.pay(),
        hear=hear,
        guard=lambda v: isinstance(v, PayAnswer) and v.money.currency is not None,
        echo=lambda value: (f"{money_in_words(value.money)}, {value.terms}",),
        known=known,
        help=wording.pay_help(),
    )


NAMES = {
    "ad": "ad closes", "closes": "ad closes", "close": "ad closes", "decision": "decision", "decide": "decision",
    "offer": "offer open until", "start": "start", "starts": "start", "cut-off": "cut-off", "cutoff": "cut-off",
    "deadline": "cut-off", "review": "review until",
}  # fmt: skip


_BESIDE = ("edit", "to", "closes", "until", "by", "on", "the", "move", "change", "date", "open", "should", "be", "is")


def dates_question(computed: Timetable, known: Any = None) -> Question[Timetable]:
    """The whole timetable on one card; any date can be moved by name, as long as the order holds.

    Another length of the review is another card, so that a changed default is never lost in an older answer.
    """
    cutoff, review_days = computed.cutoff, computed.review_days
    usable = isinstance(known, Timetable) and known.review_days == review_days

    def hear(said: str, at: Hearing) -> Heard[Timetable]:
        now = at.draft if isinstance(at.draft, Timetable) and at.draft.cutoff == cutoff else computed
        if said == "right" or yesno(said) == "yes":
            return Got(now)
        name = next((full for word, full in NAMES.items() if word in said.lower().split()), None)
        if name == "cut-off":
            return Partly(now, wording.to_move_the_cutoff())
        rest = " ".join(word for word in said.split() if word.lower() not in (*NAMES, *_BESIDE))
        read = deadline(rest, now=at.now, zone=cutoff.zone, locale=at.locale) if rest else None
        if name is None or read is None or read.value is None:
            return Partly(now, wording.DATES_HELP)
        wall = Wall(read.value.wall.local, read.value.wall.zone)
        if wall.at <= at.now:
            return Partly(now, wording.in_the_past(name))
        try:
            moved = now.with_date(name, wall)
        except ValueError:
            return Partly(now, (f"Then “{name}” would come before or after its neighbours. ", *wording.DATES_HELP))
        moved = replace(moved, tight=days_to_apply(moved.closes, at.now) < LEAST_DAYS_TO_APPLY)
        return Partly(moved, wording.dates(moved).text)

    return Question(
        key="cutoff.dates" if review_days == Defaults().review_days else f"cutoff.dates.{review_days}",
        message=wording.dates(computed),
        hear=hear,
        guard=lambda v: isinstance(v, Timetable) and v.cutoff == cutoff,
        echo=lambda value: ("dates as shown",),
        known=known if usable else None,
        choices=(Choice("Looks right", "right", "right"), Choice("Edit a date", "edit a date", "edit a date")),
    )


def defaults_question(known: Any) -> Question[Defaults]:
    """The defaults: never asked by itself, opened by `edit defaults`; what is not named stays as it is."""
    usual = known if isinstance(known, Defaults) else Defaults()

    def hear(said: str, at: Hearing) -> Heard[Defaults]:
        named = defaults_named(said)
        made = replace(
            usual,
            samples=_within(named.samples, usual.samples, 0, 5),
            review_days=_within(named.review_days, usual.review_days, 1, 30),
            fix_rounds=_within(named.rounds, usual.fix_rounds, 0, 9),
            portfolio=usual.portfolio if named.portfolio is None else named.portfolio,
        )
        if made == usual and yesno(said) != "yes":
            return No(("I changed nothing. For example: ", Strong("3 samples, review 3 days, 1 round"), "."))
        return Got(made)

    return Question(
        key="defaults",
        message=wording.ask_defaults(usual),
        hear=hear,
        guard=lambda v: isinstance(v, Defaults),
        echo=lambda value: (f"{wording.defaults_in_words(value)} - {value.ownership}",),
        known=usual,
    )


def _within(named: int | None, usual: int, least: int, most: int) -> int:
    return usual if named is None else min(most, max(least, named))


# The step of the brief that each part is, and how it is called.
_EDITS: Mapping[Part, tuple[int, str]] = {
    "pay": (5, "the pay"),
    "dates": (6, "the dates"),
    "hours": (7, "the hours"),
    "people": (4, "must and nice"),
    "criteria": (3, "the criteria"),
}


def review_question(shown: Message) -> Question[str]:
    """The last look at the brief; "sounds good but make it 400" is neither a yes nor a no, and says what to do."""
    asked = review("review", shown, go="Make the ad", word="make the ad")

    def hear(said: str, at: Hearing) -> Heard[str]:
        heard = asked.hear(said, at)
        if not isinstance(heard, No):
            return heard
        part = part_meant(said)
        if read_money(said, locale=at.locale).value is not None and not speaks_of_hours(said):
            part = "pay"
        return No(wording.an_edit(*_EDITS[part])) if part else heard

    return replace(asked, hear=hear)


def hours_question(known: Any) -> Question[HoursAndOverlap]:
    def hear(said: str, at: Hearing) -> Heard[HoursAndOverlap]:
        first, _, rest = said.replace(" and ", ",").partition(",")
        read = read_hours(first, locale=at.locale)
        if read.value is None:
            read = read_hours(said, locale=at.locale)
        if read.value is None and first.strip().isdecimal() and 0 < int(first) <= 80:
            count = Decimal(first.strip())
            return Got(HoursAndOverlap(Hours(count, count), overlap_named(rest)))
        if read.value is None:
            return No(("For example: ", Strong("12 hours a week, two hours of overlap"), "."))
        return Got(HoursAndOverlap(read.value, overlap_named(rest)))

    def echo(value: HoursAndOverlap) -> tuple[str, ...]:
        overlap = f", {value.overlap.normalize():f} h overlap" if value.overlap else ""
        return (hours_in_words(value.hours) + overlap,)

    return Question(
        key="hours", message=wording.hours(), hear=hear, guard=lambda v: isinstance(v, HoursAndOverlap), echo=echo,
        known=known,
    )  # fmt: skip
