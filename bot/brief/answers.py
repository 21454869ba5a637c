"""The questions of the brief that read more than one thing out of an answer."""

from dataclasses import replace
from decimal import Decimal
from re import IGNORECASE
from re import compile as pattern
from typing import Any

from bot.brief import wording
from bot.brief.kinds import Kind
from bot.brief.model import HoursAndOverlap, MustNice, PayAnswer
from bot.brief.terms import terms_in_words
from bot.brief.timetable import Timetable
from bot.engine.asking import Choice, Got, Heard, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Strong
from bot.engine.questions import (
    figure,
    hours_in_words,
    match,
    money_in_words,
    split_lines,
)
from bot.reading.deadline import deadline
from bot.reading.hours import hours as read_hours
from bot.reading.money import money as read_money
from bot.reading.values import Hours, Wall
from bot.reading.yesno import yesno

_UNSURE = pattern(r"\b(not sure|maybe|perhaps|might|possibly|undecided)\b", IGNORECASE)
_FILLER = pattern(
    r"^(?:hm+|well|also|and|but|we|i|i'm|am|are|is|it|not sure|maybe|perhaps|might|possibly|need|about)\b[\s,.]*",
    IGNORECASE,
)


def split_rules(given: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rules, and the things of which the owner was not sure, bare: "hm also we might need meta titles"."""
    rules, unsure = [], []
    for one in given:
        if not _UNSURE.search(one):
            rules.append(one)
            continue
        bare, before = _UNSURE.sub("", one).strip(" ,."), ""
        while bare != before:
            before, bare = bare, _FILLER.sub("", bare).strip(" ,.")
        if bare:
            unsure.append(bare)
    return tuple(rules), tuple(dict.fromkeys(unsure))


def criteria_question(kind: Kind, known: Any) -> Question[tuple[str, ...]]:
    """Proposals to tick, or criteria of the owner's own; both at once is fine."""
    options = tuple(Choice(one, str(number), one) for number, one in enumerate(kind.criteria, 1))

    def hear(said: str, _: Hearing) -> Heard[tuple[str, ...]]:
        parts = [part.strip() for part in said.replace(" and ", ",").split(",")]
        if all(match(part, options) for part in parts if part) and any(parts):
            return Got(tuple(dict.fromkeys(found.label for part in parts if (found := match(part, options)))))
        rows = split_lines(said)
        if not rows or len(said.split()) < 2:
            return No(("Please tick at least one, or write one that two people would answer alike.",))
        return Got(tuple(found.label if (found := match(row, options)) else row for row in rows)[:12])

    return Question(
        key="criteria",
        message=wording.criteria(kind),
        hear=hear,
        guard=lambda value: isinstance(value, tuple) and bool(value),
        echo=lambda value: ("; ".join(f"C{number} {one}" for number, one in enumerate(value, 1)),),
        known=known,
        choices=options,
        several=True,
        free_text=True,
        help=wording.criteria_help(),
    )


_NICE = pattern(
    r"\b(?:nice(?: to have)?|preferred|prefer|ideally|bonus|a plus|would be nice)\b\s*[:\-–]?\s*", IGNORECASE
)
_MUST = pattern(r"\b(?:must(?: have)?|required?|needs?)\b\s*[:\-–]\s*", IGNORECASE)


def must_nice_question(known: Any) -> Question[MustNice]:
    def hear(said: str, _: Hearing) -> Heard[MustNice]:
        pieces = _NICE.split(said, maxsplit=1)
        musts = split_lines(_MUST.sub("", pieces[0]).strip(" .,;\n")) if pieces[0].strip(" .,;\n") else ()
        nices = split_lines(_MUST.sub("", pieces[1]).strip(" .,;\n")) if len(pieces) > 1 else ()
        if not musts and not nices:
            return No(("For example: must: fluent English, two samples. nice: outdoor gear.",))
        return Got(MustNice(musts, nices))

    def echo(value: MustNice) -> tuple[str, ...]:
        return (f"{len(value.musts)} must, {len(value.nices)} nice",)

    return Question(
        key="people", message=wording.people(), hear=hear, guard=lambda v: isinstance(v, MustNice), echo=echo,
        known=known, free_text=True,
    )  # fmt: skip


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


def dates_question(computed: Timetable, cutoff: Wall) -> Question[Timetable]:
    """The whole timetable on one card; any date can be moved by name, as long as the order holds."""

    def hear(said: str, at: Hearing) -> Heard[Timetable]:
        now = at.draft if isinstance(at.draft, Timetable) and at.draft.cutoff == cutoff else computed
        if said == "right" or yesno(said) == "yes":
            return Got(now)
        name = next((full for word, full in NAMES.items() if word in said.lower().split()), None)
        rest = " ".join(word for word in said.split() if word.lower() not in (*NAMES, "edit", "to", "closes", "until"))
        read = deadline(rest, now=at.now, zone=cutoff.zone, locale=at.locale) if rest else None
        if name is None or read is None or read.value is None:
            return Partly(now, wording.DATES_HELP)
        try:
            moved = now.with_date(name, Wall(read.value.wall.local, read.value.wall.zone))
        except ValueError:
            return Partly(now, (f"Then {name} would come before or after its neighbours. ", *wording.DATES_HELP))
        return Partly(moved, wording.dates(moved).text)

    return Question(
        key="cutoff.dates",
        message=wording.dates(computed),
        hear=hear,
        guard=lambda v: isinstance(v, Timetable) and v.cutoff == cutoff,
        echo=lambda value: ("dates as shown",),
        choices=(Choice("Looks right", "right", "right"), Choice("Edit a date", "edit a date", "edit a date")),
    )


_OVERLAP = pattern(
    r"(\d+(?:\.\d+)?|one|two|three|four|five|six|no)\s*(?:h|hours?|hrs?)?(?:\s*(?:of|a day|daily|in common))*\s*"
    r"(?:overlap\w*)?\s*$",
    IGNORECASE,
)
_NUMBERS = {"no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def hours_question(known: Any) -> Question[HoursAndOverlap]:
    def hear(said: str, at: Hearing) -> Heard[HoursAndOverlap]:
        first, _, rest = said.replace(" and ", ",").partition(",")
        read = read_hours(first, locale=at.locale)
        if read.value is None:
            read = read_hours(said, locale=at.locale)
        if read.value is None and first.strip().isdecimal() and 0 < int(first) <= 80:
            count = Decimal(first.strip())
            return Got(HoursAndOverlap(Hours(count, count), _overlap(rest)))
        if read.value is None:
            return No(("For example: ", Strong("12 hours a week, two hours of overlap"), "."))
        return Got(HoursAndOverlap(read.value, _overlap(rest)))

    def echo(value: HoursAndOverlap) -> tuple[str, ...]:
        overlap = f", {value.overlap.normalize():f} h overlap" if value.overlap else ""
        return (hours_in_words(value.hours) + overlap,)

    return Question(
        key="hours", message=wording.hours(), hear=hear, guard=lambda v: isinstance(v, HoursAndOverlap), echo=echo,
        known=known,
    )  # fmt: skip


def _overlap(said: str) -> Decimal | None:
    found = _OVERLAP.search(said.strip())
    if not found:
        return None
    word = found.group(1).lower()
    return Decimal(_NUMBERS[word]) if word in _NUMBERS else Decimal(word)
