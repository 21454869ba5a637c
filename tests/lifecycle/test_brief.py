"""The brief: kinds, readers of its answers, the model's guards, and the interview lived through (T.1)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.engine.flow import Got, Hearing, No, Pick
from bot.engine.guards import NotNow
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.answers import defaults_question, hours_question, pay_question
from bot.lifecycle.brief.commands import CloseProject
from bot.lifecycle.brief.fairness import asks_for_free_work
from bot.lifecycle.brief.kinds import KINDS, kind_of_work
from bot.lifecycle.brief.lists import criteria_question, must_nice, split_rules
from bot.lifecycle.brief.model import ORDER, Defaults, MustNice, Pay, Project, version_of
from bot.lifecycle.brief.sketch import sketch
from bot.lifecycle.brief.terms import terms_in_words
from bot.reading.values import Money, Wall
from tests.support.applicants import brief
from tests.support.published_ad import BRIEF, early, wall_time

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
    assert split_rules(rules) == (("British English",), ("meta titles",))
    assert split_rules(("none",)) == ((), ())


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
    assert must_nice(said) == MustNice(musts, nices)


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
    hear = hours_question(None).hear
    assert got(hear("12, two hours", HEARING)).overlap == 2
    assert got(hear("20 hours a week, no overlap", HEARING)).overlap == 0
    assert got(hear("15", HEARING)).overlap is None
    assert isinstance(hear("as needed", HEARING), No)


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


POST = """We are looking for a writer for our outdoor shop.

What we need: 40 product descriptions for our web shop, 60 to 90 words each.
How: British English, delivered in our Google Sheet. Never invent technical specs.
You must have: fluent British English, at least two product texts you have written.
Nice to have: knows outdoor gear.
Budget: 320 EUR fixed, half up front.
Deadline: 18 December 2026, 18:00.
About 12 hours a week.
"""


def test_a_short_text_is_only_a_title() -> None:
    found = sketch("a logo, 300 EUR", now=NOW, zone="Europe/Berlin", locale="en")
    assert (found.title, found.known) == ("a logo, 300 EUR", {})
    assert sketch("", now=NOW, zone="Europe/Berlin", locale="en").title == "Project"
    assert sketch("word " * 30, now=NOW, zone="Europe/Berlin", locale="en").title.endswith(" …")


def test_a_post_is_read_and_nothing_invented() -> None:
    found = sketch(POST, now=NOW, zone="Europe/Berlin", locale="en")
    assert set(found.known) == {"result", "rules", "people", "pay", "cutoff", "hours"}
    assert len(found.known["people"].musts) == 2
    assert found.known["pay"].terms == BOTH_HALVES
    past = sketch(POST.replace("2026", "2024"), now=NOW, zone="Europe/Berlin", locale="en")
    assert "cutoff" not in past.known
    bare = sketch(POST.replace("EUR", ""), now=NOW, zone="Europe/Berlin", locale="en")
    assert "pay" not in bare.known


async def test_a_pasted_post_is_asked_for_its_gaps_only_in_six_inputs(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        inputs = [POST, "1 and 2", "right", "make the ad", "publish"]
        said = [await scene.owner(one) for one in inputs]
        assert "I read your post and found" in said[0]
        assert "3 of 7" in said[0]
        assert "Working backwards" in said[1]
        assert "Your brief" in said[2]
        assert len(inputs) <= 6
        assert (await scene.ad()).state == "live"


# the interview


async def test_one_job_is_published_in_twelve_inputs(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        answers = list(BRIEF)
        answers[4:5] = ["320, half up front", "yes"]
        inputs = ["product texts for the new collection", *answers, "make the ad", "publish"]
        for one in inputs:
            await scene.owner(one)
        assert len(inputs) <= 12
        assert (await scene.ad()).state == "live"


async def test_not_sure_is_asked_about_and_echoed_apart(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", "40 texts")
        said = await scene.owner("British English. hm also we might need meta titles, not sure")
        assert "Saved: British English - not sure: meta titles" in said
        assert "Is it part of the work?" in said
        await scene.owner("out", "1", "none", "320 EUR", "fri 18 12 evening", "right", "12")
        assert "Not included: • meta titles" in scene.slack


async def test_around_forty_is_marked_as_read_in_two_ways(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", "around 40 descriptions, nice and catchy", *BRIEF[1:])
        assert "“around 40”" in scene.slack
        assert "“catchy”" in scene.slack


async def test_sounds_good_but_is_an_edit_and_neither_yes_nor_no(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF)
        said = await scene.owner("sounds good but make it 400")
        assert "change of the pay" in said
        assert "edit 5" in said
        assert (await scene.project()).brief_version == ""
        assert "change of the hours" in await scene.owner("ok but 15 hours a week")
        assert "change of the dates" in await scene.owner("fine, only the deadline is wrong")
        assert "5 of 7" in await scene.owner("edit budget")
        await scene.owner("400 EUR", "make the ad")
        assert (await scene.brief()).pay.money.amount == 400


async def test_a_review_left_for_later_is_resumed(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF)
        assert "Paused" in await scene.room.press(scene.olga, "Later")
        await scene.room.advance(days=3)
        assert "Your brief: product texts" in await scene.owner("resume")
        assert "Paused" in await scene.owner("later")
        await scene.owner("resume", "make the ad")
        assert (await scene.project()).brief_version


async def test_dates_are_edited_by_name_and_kept_in_order(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF[:6])
        assert "start: Tue 8 Dec, 09:00" in await scene.owner("start Tue 8 Dec 9:00")
        assert "neighbours" in await scene.owner("decision 20 Dec 12:00")
        assert "Write which date" in await scene.owner("edit a date")
        assert "edit 6" in await scene.owner("cut-off Mon 21 Dec 18:00")
        tight = await scene.owner("ad closes Wed 25 Nov 18:00")
        assert "less than three days to apply" in tight
        await scene.owner("right", "12", "make the ad")
        table = (await scene.brief()).timetable
        assert table.starts.local == wall_time(2026, 12, 8, 9)
        assert table.closes.local == wall_time(2026, 11, 25, 18)
        assert table.tight


async def test_a_tight_cut_off_is_said_on_the_card_and_in_the_checks(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        said = await scene.owner("product texts", *BRIEF[:5], "friday 18:00")
        assert "This is tight: people get less than three days to apply." in said
        assert "dates tight: less than three days to apply" in await scene.owner("right", "12", "make the ad")


async def test_free_work_is_not_advertised(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF[:3])
        said = await scene.owner("must: fluent English, one free sample of this job. nice: gear")
        assert "That is unpaid work; strong people skip such ads." in said
        await scene.owner("paid test", *BRIEF[4:], "make the ad")
        assert (await scene.brief()).musts == (
            "fluent English",
            "a paid test with its own pay and date, agreed before it starts",
        )


async def test_more_than_three_knock_outs_are_warned_of(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF[:3])
        assert "more than 3 lose good people" in await scene.owner("must: a bike, b bikes, c cars, d dogs")
        await scene.channels()
        assert "4 knock-outs (more than 3 lose good people)" in await scene.owner(*BRIEF[4:], "make the ad")


async def test_defaults_are_changed_at_the_review(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts", *BRIEF)
        assert "Which default" in await scene.owner("edit defaults")
        said = await scene.owner("3 samples, review 3 days, no portfolio")
        assert "review until: Mon 21 Dec" in said
        assert "3 past samples - review 3 days" in await scene.owner("right")
        await scene.owner("make the ad")
        made = await scene.brief()
        assert (made.samples, made.review_days, made.timetable.review_days) == (3, 3, 3)
        assert "may not be shown" in made.ownership


async def test_edit_after_the_preview_changes_one_step_and_keeps_the_dates(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        assert "5 of 7" in await scene.owner("edit 5")
        assert "Your brief" in await scene.owner("400 EUR")
        said = await scene.owner("make the ad")
        assert "400 EUR" in said
        assert (await scene.project()).numbers == 2
        assert (await scene.brief()).timetable.cutoff.local == wall_time(2026, 12, 18, 18)
        assert "Your brief" in await scene.room.press(scene.olga, "Edit text")


@pytest.mark.parametrize(("outcome", "state"), [("closed without hire", "waiting"), ("accepted, paid", "done")])
async def test_what_becomes_of_the_task_when_its_project_closes(tmp_path: Path, outcome: str, state: str) -> None:
    async with early(tmp_path) as scene:
        await scene.briefed()
        await scene.command(CloseProject((await scene.project()).id, outcome))
        assert (await scene.rows(lambda unit: unit.find(Task)))[0].state == state
        assert f"is closed: {outcome}" in scene.slack


async def test_back_leaves_an_edited_answer_as_it_was(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("product texts for the new collection", *BRIEF)
        assert "5 of 7" in await scene.owner("edit pay")
        assert "I need an amount" in await scene.owner("not much")
        said = await scene.owner("back")
        assert "Left as it was." in said
        assert "320 EUR, half up front" in said
        assert "7 of 7" in await scene.owner("back"), "from the review back goes to the question before"
        assert "5 of 7" not in await scene.owner("12, two hours")
