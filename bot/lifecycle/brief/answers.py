"""The questions of the brief that read more than one thing out of an answer: dates, defaults, review, hours."""

from dataclasses import replace
from decimal import Decimal

from bot.engine.flow import Got, Heard, Hearing, No, Partly, Question
from bot.engine.messages import Message
from bot.engine.questions import review
from bot.lifecycle.brief import review_wording, wording
from bot.lifecycle.brief.amending import amended
from bot.lifecycle.brief.kinds import WorkKind, usual
from bot.lifecycle.brief.model import Brief, Defaults, HoursAndOverlap
from bot.lifecycle.brief.steps import STEP_OF
from bot.lifecycle.brief.timetable import LEAST_DAYS_TO_APPLY, Timetable, days_to_apply
from bot.lifecycle.brief.timetable_wording import AD_CLOSES, CUTOFF, DECISION, OFFER_UNTIL, REVIEW_UNTIL, START
from bot.reading.money.pay import money as read_money
from bot.reading.replies.brief_edits import defaults_named, overlap_named, part_meant, speaks_of_hours
from bot.reading.replies.chatter import approves
from bot.reading.replies.earlier_changes import shift
from bot.reading.replies.go_ahead import goes_ahead
from bot.reading.replies.left_open import left_open
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.time.hours import hours as read_hours
from bot.reading.values import Hours, Wall

NAMES = {
    **dict.fromkeys(("ad", "closes", "close"), AD_CLOSES),
    **dict.fromkeys(("decision", "decide"), DECISION),
    "offer": OFFER_UNTIL,
    **dict.fromkeys(("start", "starts"), START),
    **dict.fromkeys(("cut-off", "cutoff", "deadline"), CUTOFF),
    "review": REVIEW_UNTIL,
}
"""What people type to move a date, and the date's own name."""


_BESIDE = ("edit", "to", "closes", "until", "by", "on", "the", "move", "change", "date", "open", "should", "be", "is")


def dates_question(computed: Timetable, known: Timetable | None = None) -> Question[Timetable]:
    """The whole timetable on one card; any date can be moved by name, as long as the order holds.

    Another length of the review is another card, so that a changed default is never lost in an older answer.
    """
    cutoff, review_days = computed.cutoff, computed.review_days
    usable = isinstance(known, Timetable) and known.review_days == review_days

    def hear(text: str, at: Hearing) -> Heard[Timetable]:
        now = at.draft if isinstance(at.draft, Timetable) and at.draft.cutoff == cutoff else computed
        if text == "right" or yesno(text) == "yes" or approves(text):
            return Got(now)
        name = next((full for word, full in NAMES.items() if word in text.lower().split()), None)
        if name == CUTOFF:
            return Partly(now, wording.to_move_the_cutoff())
        rest = " ".join(word for word in text.split() if word.lower() not in (*NAMES, *_BESIDE))
        by = shift(text) if name is not None else None
        read = deadline(rest, now=at.now, zone=cutoff.zone, locale=at.locale) if rest and by is None else None
        if name is None or (by is None and (read is None or read.value is None)):
            return No(wording.DATES_HELP)
        if by is not None:
            wall = Wall(dict(now.rows())[name].local + by, cutoff.zone)
        elif read is not None and read.value is not None:
            wall = Wall(read.value.wall.local, read.value.wall.zone)
        if wall.at <= at.now:
            return Partly(now, wording.in_the_past(name))
        try:
            moved = now.with_date(name, wall)
        except ValueError:
            return Partly(now, wording.out_of_order(name, now))
        moved = replace(moved, tight=days_to_apply(moved.closes, at.now) < LEAST_DAYS_TO_APPLY)
        return Partly(moved, wording.dates(moved).text)

    return Question(
        key="cutoff.dates" if review_days == Defaults().review_days else f"cutoff.dates.{review_days}",
        message=wording.dates(computed),
        hear=hear,
        guard=lambda v: isinstance(v, Timetable) and v.cutoff == cutoff,
        echo=lambda value: wording.DATES_ECHO,
        known=known if usable else None,
        choices=wording.DATES_CHOICES,
    )


def defaults_question(known: object) -> Question[Defaults]:
    """The defaults: never asked by itself, opened by `edit defaults`; what is not named stays as it is."""
    now = known if isinstance(known, Defaults) else Defaults()

    def hear(text: str, at: Hearing) -> Heard[Defaults]:
        named = defaults_named(text)
        made = replace(
            now,
            samples=_within(named.samples, now.samples, 0, 5),
            review_days=_within(named.review_days, now.review_days, 1, 30),
            fix_rounds=_within(named.rounds, now.fix_rounds, 0, 9),
            portfolio=now.portfolio if named.portfolio is None else named.portfolio,
        )
        if made == now and yesno(text) != "yes":
            return No(review_wording.no_defaults())
        return Got(made)

    return Question(
        key="defaults",
        message=review_wording.ask_defaults(now),
        hear=hear,
        guard=lambda v: isinstance(v, Defaults),
        echo=review_wording.defaults_echo,
        known=now,
    )


def _within(named: int | None, usual: int, least: int, most: int) -> int:
    return usual if named is None else min(most, max(least, named))


def review_question(shown: Message, brief: Brief) -> Question[str]:
    """The last look at the brief. "Sounds good but make it 400" is no yes: it changes the pay, or says what would."""
    label, word = review_wording.MAKE_THE_AD
    asked = review("review", shown, go=label, word=word)

    def hear(text: str, at: Hearing) -> Heard[str]:
        heard = asked.hear(word if goes_ahead(text) else text, at)
        if not isinstance(heard, No):
            return heard
        amount = read_money(text, locale=at.locale).value is not None and not speaks_of_hours(text)
        part = "pay" if amount else part_meant(text)
        return No(review_wording.an_edit(STEP_OF[part])) if part else heard

    return replace(asked, hear=hear, amends=lambda text, at: amended(brief, text, at))


def hours_question(kind: WorkKind, known: HoursAndOverlap | None) -> Question[HoursAndOverlap]:
    """Hours a week, and the hours a day in which both are there; they may be left to whoever applies."""

    def hear(text: str, at: Hearing) -> Heard[HoursAndOverlap]:
        if left_open(text):
            return Got(HoursAndOverlap(None))
        first, _, rest = text.replace(" and ", ",").partition(",")
        read = read_hours(first, locale=at.locale)
        if read.value is None:
            read = read_hours(text, locale=at.locale)
        if read.value is None and first.strip().isdecimal() and 0 < int(first) <= 80:
            count = Decimal(first.strip())
            return Got(HoursAndOverlap(Hours(count, count), overlap_named(rest)))
        if read.value is None and left_open(first):
            return Got(HoursAndOverlap(None, overlap_named(rest)))
        if read.value is None:
            return No(wording.no_hours())
        return Got(HoursAndOverlap(read.value, overlap_named(rest)))

    return Question(
        key="hours",
        message=wording.hours(),
        hear=hear,
        guard=lambda v: isinstance(v, HoursAndOverlap),
        echo=wording.hours_echo,
        known=known,
        usual=usual(kind, "hours"),
        usual_of=kind.called,
        later=HoursAndOverlap(None),
    )
