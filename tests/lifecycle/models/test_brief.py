"""The brief without a conversation: kinds, readers of its answers, the guards of the model, pasted posts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.engine.flow import Got, Hearing, No, Pick
from bot.engine.guards import NotNow
from bot.lifecycle.brief.answers import defaults_question, hours_question
from bot.lifecycle.brief.fairness import asks_for_free_work
from bot.lifecycle.brief.kinds import GENERIC, KINDS, kind_of_work
from bot.lifecycle.brief.lists import criteria_question
from bot.lifecycle.brief.model import ORDER, Defaults, Pay, Project, version_of
from bot.lifecycle.brief.pay import pay_question
from bot.lifecycle.brief.sketch import sketch
from bot.lifecycle.brief.terms_wording import terms_in_words
from bot.reading.replies.lists import must_and_nice, split_unsure
from bot.reading.values import Money, Wall
from tests.support.owner_and_applicants import PASTED_POST
from tests.support.shortlisted_applicants import brief

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HEARING = Hearing(NOW, "Europe/Berlin")


def got(heard: Any) -> Any:
    assert isinstance(heard, Got), heard
    return heard.value


# kinds


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("product texts for the new collection", "writing"),
        ("fix checkout bug", "bug fix"),
        ("a logo for our bakery", "design"),
        ("translate our manual into German", "translation"),
        ("paint the fence", "generic"),
    ],
)
def test_kinds_are_recognised_by_words(title: str, kind: str) -> None:
    assert kind_of_work(title).name == kind


def test_a_title_counts_for_three() -> None:
    assert kind_of_work("logo", "texts, a description").name == "design"


def test_every_kind_offers_criteria_that_name_no_thing_of_somebody_else() -> None:
    assert all(3 <= len(kind.criteria) <= 5 for kind in KINDS)


# answers


def test_what_the_owner_is_not_sure_of_is_no_rule() -> None:
    rules = ("British English", "hm also we might need meta titles", "not sure")
    assert split_unsure(rules) == (("British English",), ("meta titles",))
    assert split_unsure(("none",)) == ((), ())


@pytest.mark.parametrize(
    ("said", "musts", "nices"),
    [
        ("must: fluent English, two samples. nice: gear", ("fluent English", "two samples"), ("gear",)),
        ("Must have: A\nNice to have: B, C", ("A",), ("B", "C")),
        ("must have - fluent English; nice to have - gear", ("fluent English",), ("gear",)),
        ("fluent English required. Outdoor gear would be nice", ("fluent English",), ("Outdoor gear",)),
        ("English is a must, gear is a plus", ("English",), ("gear",)),
        ("English, gear (nice to have)", ("English",), ("gear",)),
        ("3 years of Python, preferably Django", ("3 years of Python",), ("Django",)),
        ("- fluent English\n- two samples\nNice to have:\n- gear", ("fluent English", "two samples"), ("gear",)),
        ("must fluent english, nice outdoor gear", ("fluent english",), ("outdoor gear",)),
        ("required: X; preferred: Z", ("X",), ("Z",)),
        ("must: write nice texts, polite", ("write nice texts", "polite"), ()),
        ("nice: gear", (), ("gear",)),
        ("none", (), ()),
    ],
)
def test_must_and_nice_in_many_spellings(said: str, musts: tuple[str, ...], nices: tuple[str, ...]) -> None:
    assert must_and_nice(said) == (musts, nices)


def test_criteria_are_ticked_or_written_or_both() -> None:
    kind = kind_of_work("translate a manual")
    hear = criteria_question(kind, None).hear
    assert got(hear("1 and 3", HEARING)) == (kind.criteria[0], kind.criteria[2])
    assert got(hear(kind.criteria[1], HEARING)) == (kind.criteria[1],)
    assert got(hear("1\nevery page keeps its number", HEARING)) == (kind.criteria[0], "every page keeps its number")
    assert isinstance(hear("7", HEARING), No)
    assert isinstance(hear("good", HEARING), No)


def test_pay_without_a_currency_offers_the_usual_one() -> None:
    hear = pay_question("EUR", None).hear
    heard = hear("320, half up front", HEARING)
    assert isinstance(heard, Pick)
    assert heard.yes
    assert heard.options[0] == (
        "EUR",
        Pay(Money(amount=Decimal(320), currency="EUR", per=heard.options[0][1].money.per), BOTH_HALVES),
    )
    assert got(hear("25 USD per hour, max 20 hours", HEARING)).money.most_hours == 20
    assert isinstance(hear("we will see", HEARING), No)


BOTH_HALVES = "half up front, half on acceptance"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("320 EUR, half up front", BOTH_HALVES),
        ("30% up front", "30 % up front, the rest on acceptance"),
        ("all in advance", "all up front"),
        ("on delivery", "on delivery"),
        ("320 EUR", None),
    ],
)
def test_when_it_is_paid_in_words(said: str, words: str | None) -> None:
    assert terms_in_words(said) == words


def test_hours_and_overlap() -> None:
    hear = hours_question(GENERIC, None).hear
    assert got(hear("12, two hours", HEARING)).overlap == 2
    assert got(hear("20 hours a week, no overlap", HEARING)).overlap == 0
    assert got(hear("15", HEARING)).overlap is None
    assert isinstance(hear("as needed", HEARING), No)
    assert got(hear("up to the applicant", HEARING)).hours is None


def test_defaults_change_only_where_named() -> None:
    hear = defaults_question(None).hear
    assert got(hear("3 samples, review 3 days, one round, no portfolio", HEARING)) == Defaults(3, 3, 1, False)
    assert got(hear("4 samples", HEARING)) == Defaults(4)
    assert isinstance(hear("whatever", HEARING), No)
    assert got(hear("yes", HEARING)) == Defaults()


@pytest.mark.parametrize(
    ("line", "free"),
    [
        ("write one free sample of this job first", True),
        ("a test article for free", True),
        ("an unpaid trial day", True),
        ("unpaid test", True),
        ("royalty-free pictures only", False),
        ("free of spelling mistakes", False),
        ("two past samples", False),
        ("be free 7 to 18 December", False),
    ],
)
def test_free_work_is_seen(line: str, free: bool) -> None:
    assert asks_for_free_work(line) is free


# model


def test_a_version_is_named_by_the_hash_of_its_text() -> None:
    one = version_of(brief(), id="v1", project="j", number=2, at=NOW)
    other = version_of(brief(rules=("German",)), id="v2", project="j", number=3, at=NOW)
    assert one.text == brief().canonical()
    assert one.short == f"version 2 ({one.hash[:4]})"
    assert one.hash != other.hash
    assert version_of(brief(), id="v9", project="k", number=1, at=NOW).hash == one.hash


def project(stage: Any = "drafting") -> Project:
    return Project(id="j", owner="o", title="Texts", at=NOW, since=NOW, stage=stage)


def test_a_closed_project_keeps_its_name() -> None:
    open_one = project("drafting")
    open_one.rename("A logo")
    assert open_one.title == "A logo"
    with pytest.raises(NotNow):
        project("closed").rename("A logo")


def test_a_project_goes_on_and_never_back() -> None:
    one = project()
    for stage in ORDER[1:-1]:
        one.move(stage, NOW)
        assert one.stage == stage
    with pytest.raises(NotNow, match="past that"):
        one.move("drafting", NOW)
    one.close("paid", NOW, "well done")
    assert (one.stage, one.outcome, one.note) == ("closed", "paid", "well done")
    with pytest.raises(NotNow, match="closed already"):
        one.close("paid", NOW)
    with pytest.raises(NotNow, match=r"is closed \(paid\)"):
        one.move("working", NOW)


def test_a_stage_that_is_reached_again_keeps_its_day() -> None:
    one = project("reviewing")
    one.move("reviewing", NOW + timedelta(days=1))
    assert one.since == NOW
    one.move("interviewing", NOW + timedelta(days=2))
    assert one.since == NOW + timedelta(days=2)


def test_the_version_in_force_names_the_project() -> None:
    one = project()
    one.settle_on(version_of(brief(title="Forty texts"), id="v3", project="j", number=3, at=NOW))
    assert (one.brief_version, one.numbers, one.title) == ("v3", 3, "Forty texts")


def test_a_moved_cutoff_takes_the_review_with_it_and_nothing_else() -> None:
    """F075: a change of date makes a new version whose other dates stand as they were agreed."""
    before = brief()
    later = Wall(before.cutoff.local + timedelta(days=2), before.cutoff.zone)
    after = before.moved(later)
    assert after.cutoff == later
    assert after.timetable.review_until.local == later.local + timedelta(days=before.review_days)
    assert replace(after, timetable=before.timetable) == before
    assert after.timetable.starts == before.timetable.starts


@pytest.mark.parametrize("stage", ORDER)
def test_a_new_round_starts_only_from_the_reviewing_stages(stage: Any) -> None:
    one = project(stage)
    if stage in ("reviewing", "interviewing", "offered", "agreeing", "closed"):
        one.again(NOW)
        assert one.stage == "drafting"
    else:
        with pytest.raises(NotNow, match="new round"):
            one.again(NOW)


@pytest.mark.parametrize("stage", ORDER)
def test_falling_back_is_for_offers_and_agreements(stage: Any) -> None:
    one = project(stage)
    if stage in ("offered", "agreeing", "interviewing", "reviewing"):
        one.fall_back("reviewing", NOW)
        assert one.stage == "reviewing"
    else:
        with pytest.raises(NotNow):
            one.fall_back("reviewing", NOW)


@pytest.mark.parametrize("stage", ORDER)
def test_work_ends_only_where_there_is_work(stage: Any) -> None:
    one = project(stage)
    if stage in ("working", "delivered"):
        one.work_ended("reviewing", NOW)
        assert one.stage == "reviewing"
    else:
        with pytest.raises(NotNow):
            one.work_ended("reviewing", NOW)


# pasted posts


def test_a_short_text_is_only_a_title() -> None:
    found = sketch("a logo, 300 EUR", now=NOW, zone="Europe/Berlin", locale="en")
    assert (found.title, found.known) == ("a logo, 300 EUR", {})
    assert sketch("", now=NOW, zone="Europe/Berlin", locale="en").title == "Project"
    assert sketch("word " * 30, now=NOW, zone="Europe/Berlin", locale="en").title.endswith(" …")


def test_a_post_is_read_and_nothing_invented() -> None:
    found = sketch(PASTED_POST, now=NOW, zone="Europe/Berlin", locale="en")
    assert set(found.known) == {"result", "rules", "people", "pay", "cutoff", "hours"}
    assert len(found.known["people"].musts) == 2
    assert found.known["pay"].terms == BOTH_HALVES
    past = sketch(PASTED_POST.replace("2026", "2024"), now=NOW, zone="Europe/Berlin", locale="en")
    assert "cutoff" not in past.known
    bare = sketch(PASTED_POST.replace("EUR", ""), now=NOW, zone="Europe/Berlin", locale="en")
    assert "pay" not in bare.known
