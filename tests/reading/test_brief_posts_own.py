"""The reader of pasted posts against own posts: what is stated is found, what is not stated is absent."""

import pytest

from bot.reading.brief import BriefRead, brief
from bot.reading.lines_words import READERS
from tests.reading.corpora import Post, posts
from tests.reading.score_table import same_money as same
from tests.reading.score_words import ASKED, NOW, post_rows

POSTS = posts()
IDS = [post.name for post in POSTS]
BARS = {"budget stated": 0.92, "skills": 0.75, "must-haves": 0.75, "deadline": 0.9}


def read(post: Post) -> BriefRead:
    return brief(post.text, now=NOW, zone="Europe/Berlin")


def test_there_are_at_least_forty_posts() -> None:
    assert len({post.text for post in POSTS}) >= 40


@pytest.mark.parametrize("post", POSTS, ids=IDS)
def test_the_budget_is_the_one_stated_or_none(post: Post) -> None:
    found = read(post).budget
    assert found.status == post.budget.status
    assert same(found.value, post.budget)


@pytest.mark.parametrize("post", POSTS, ids=IDS)
def test_the_deadline_is_the_one_stated_or_none(post: Post) -> None:
    found = read(post).deadline
    assert (str(found.value.wall.local.date()) if found.value else found.status) == post.deadline


@pytest.mark.parametrize("post", POSTS, ids=IDS)
def test_every_value_stands_in_the_post_at_its_span(post: Post) -> None:
    found = read(post)
    lines = (*found.rules, *found.criteria, *found.must_haves, *found.nice_to_haves, *found.skills, *found.samples)
    for line in (*lines, *found.instructions, *found.contact, *found.not_included, found.title, found.goal):
        assert line is None or post.text[slice(*line.span)] == line.value
    for thing in found.deliverables:
        assert thing.value.what in post.text[slice(*thing.span)]
    for reading in (found.budget, found.pay_terms, found.duration, found.hours, found.deadline):
        assert (reading.status == "none") == (reading.span is None)
        assert reading.span is None or post.text[slice(*reading.span)].strip()


def test_the_bars_of_the_score_are_met() -> None:
    rows = list(post_rows())
    for row in rows:
        for name, bar in BARS.items():
            if row.what.removeprefix("posts: ").startswith(name):
                assert row.right >= bar * row.cases, row
        if "invented" in row.what:
            assert row.wrong == 0, row
        if "not in the text" in row.what:
            assert row.wrong == 0, row


def test_one_good_post_fills_the_brief() -> None:
    post = next(p for p in POSTS if p.name == "mail-outdoor-texts")
    found = read(post)
    assert [(d.value.count, d.value.what) for d in found.deliverables] == [
        (40, "product descriptions"),
        (5, "category texts"),
    ]
    assert any("never invent technical specs" in rule.value for rule in found.rules)
    assert [line.value for line in found.nice_to_haves] == ["Knowledge of outdoor gear would be a plus."]
    assert [line.value for line in found.contact] == ["jobs@nordiccamp.example"]
    assert found.pay_terms.value is not None
    assert found.pay_terms.value.when == "split"
    assert found.hours.value is not None
    assert found.hours.value.high == 12
    assert any("Scotland" in line.value for line in found.instructions)
    assert any("two samples" in line.value for line in found.samples)


def test_the_parts_of_a_labelled_post_go_where_their_headings_say() -> None:
    post = next(p for p in POSTS if p.name == "mobile-app-long")
    found = read(post)
    assert found.title is not None
    assert found.title.value == "Courier app (iOS and Android)"
    assert len(found.deliverables) == 5
    assert len(found.must_haves) == 4
    assert len(found.nice_to_haves) == 2
    assert len(found.criteria) == 2
    assert found.pay_terms.value is not None
    assert found.pay_terms.value.when == "per milestone"


@pytest.mark.parametrize(
    "text",
    [
        "We raised $30M and our product costs $99 per seat.",
        "Our ad spend is $5,000 a month, revenue $2M.",
        "Average order value is 45 EUR; we ship 300 orders a day.",
        "There is a $50 gift card for the best idea of our customers.",
        "Founded in May 2019, we publish every Friday. Applications close on 30 November.",
        "The position starts on January 11, interviews until December 1.",
        "Translate the price list, all prices are in USD, from $5 to $500.",
        "Build a landing page: the hero says 'Only $49/month until December 24th!'",
        "Tester for a banking app wanted: transfer $100 between two accounts.",
        "I lost $300 to the last freelancer, so only serious people please.",
        "Last year we raised 40,000 EUR by May 3.",
        "Our office lunch budget is $15/day. Salary: competitive.",
        "Version 2.0 went live on 3/12, the next one is planned ASAP.",
        "",
        "hi",
    ],
)
def test_neither_pay_nor_deadline_is_invented(text: str) -> None:
    found = brief(text, now=NOW, zone="Europe/Berlin")
    assert found.budget.status == "none"
    assert found.deadline.status == "none"


def test_json_leaves_out_what_the_post_does_not_say() -> None:
    line = READERS["brief"]("Someone to digitise recipe cards.", ASKED)
    assert line is not None
    assert "budget" not in line
    assert "deadline" not in line


def test_json_of_each_kind_has_the_promised_keys() -> None:
    money_line = READERS["money"]("25-30 EUR/hr", ASKED)
    assert money_line == {
        "status": "read", "amount": None, "low": "25", "high": "30", "currency": "EUR", "per": "hour",
    }  # fmt: skip
    assert READERS["money"]("hello", ASKED) == {
        "status": "none", "amount": None, "low": None, "high": None, "currency": None, "per": None,
    }  # fmt: skip
    assert READERS["yesno"]("yep", ASKED) == {"value": "yes"}
    assert READERS["command"]("edit budget", ASKED) == {"name": "edit", "argument": "budget"}
    assert READERS["command"]("how would you handle a cancelled order?", ASKED) is None
