"""A pasted post loses nothing: every word of it stands in a field or among the lines that have no place yet (F006)."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.flow import Got, Hearing, No
from bot.engine.messages import Message, plain
from bot.lifecycle.brief.leftovers import _COURTESY as COURTESY
from bot.lifecycle.brief.leftovers import Leftover, Placing
from bot.lifecycle.brief.model import MustNice
from bot.lifecycle.brief.placing import placed, placing_question, still_left
from bot.lifecycle.brief.review_wording import disagreeing, review
from bot.lifecycle.brief.sketch import sketch
from bot.reading.brief import brief as read_brief
from bot.reading.brief.abroad import Tongue, tongue, translated
from bot.reading.brief.headings import field_of
from bot.reading.brief.small_words import SMALL_WORDS
from tests.reading.corpora import posts
from tests.reading.score_words import UNSEEN
from tests.support.shortlisted_applicants import brief

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SHOP = """Hi all,
Checkout is broken on our shop since Tuesday, the pay button does nothing on phones.
WooCommerce + Stripe. Backup first!!
NDA before you get in. No agencies.
3+ years with WooCommerce please, juniors welcome too.
I can pay up to 400
must be done by 18 December 2026
Thanks, Olga"""
PRODUCT_TEXTS = """40 product descriptions for the website

What we need: 40 product descriptions, 60 to 90 words each, British English, in our Google Sheet
How: no AI paste; never invent technical specs; the first sentence names a benefit
Meta titles are not included.
You must have: fluent British English, two product text samples
Nice to have: outdoor gear
Pay: 320 EUR, half up front, half on acceptance
Deadline: Fri 18 Dec 2026, 18:00
Hours: 12 hours a week
"""


def read(text: str) -> dict[str, Any]:
    return dict(sketch(text, now=NOW, zone="Europe/Berlin", locale="en").known)


def words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower()) if word not in SMALL_WORDS}


def kept(text: str) -> set[str]:
    """Every word that stands anywhere in the sketch of a post: the title, a field, or a line that is left."""
    found = sketch(text, now=NOW, zone="Europe/Berlin", locale="en")
    known = dict(found.known)
    lines = [found.title, str(known.get("result", "")), *known.get("rules", ()), *known.get("criteria", ())]
    lines += known.get("not_included", ())
    people = known.get("people")
    lines += [*people.musts, *people.nices] if isinstance(people, MustNice) else []
    lines += [line.text for line in known.get("left", ())]
    return set().union(*(words(line) for line in lines))


MARKS = re.compile(r"<[^>\n]{1,200}>|:[a-z_0-9]+:|^\s*\(?\d{1,2}[.)]\s", re.MULTILINE)
LABEL = re.compile(r"(?:(?<=[.!?] )|(?<=[.!?a-z])(?=[A-Z])|^)[^.:!?\n]{2,60}(?::|$| - (?=\d))", re.MULTILINE)


def is_no_content(piece: str, tongue: Tongue | None) -> bool:
    """Whether a heading, a label or a short sentence only names a field, in the post's language, or is courtesy."""
    bare = piece.strip(" #*_-•|\t:!.")
    english = translated(bare, tongue).text if tongue else bare
    return bool(COURTESY.match(bare)) or field_of(english) is not None


def lost(text: str) -> set[str]:
    """Content words of a post that stand nowhere; what was read as pay, dates or hours is compared elsewhere."""
    found = read_brief(text, now=NOW, zone="Europe/Berlin")
    letters = list(text)
    for start, end in (r.span for r in (found.budget, found.pay_terms, found.deadline, found.hours) if r.span):
        letters[start:end] = [mark if mark == "\n" else " " for mark in letters[start:end]]
    spoken = tongue(text.lower())
    bare = MARKS.sub(" ", "".join(letters))
    bare = LABEL.sub(lambda label: " " if is_no_content(label[0], spoken) else label[0], bare)
    pieces = (piece for line in bare.splitlines() for piece in re.split(r"(?<=[.!?]) ", line))
    said = set().union(*(words(piece) for piece in pieces if not COURTESY.match(piece)))
    return said - kept(text)


MOST = 0.03
"""Of all posts at most this share may lose a word: names of fields in forms that this test does not take apart."""


def test_every_word_of_every_post_is_found_again() -> None:
    long = [post for name in ("posts.txt", UNSEEN) for post in posts(name) if len(post.text) >= 200]
    gone = {post.name: sorted(missing) for post in long if (missing := lost(post.text))}
    assert len(long) > 300
    assert len(gone) <= MOST * len(long), gone


LINES = st.sampled_from(
    [
        "We need 40 product texts.", "- Backup first", "NDA before the start", "No agencies",
        "**Bug**: the cart is empty",
        "Pay: 400 EUR, half up front", "Budget is 25/h", "Requirements:", "- fluent English", "- 3+ years of PHP",
        "Nice to have: tents", "Deadline: 18 December 2026", "About 12 hours a week", "Meta titles are not included.",
        "Hi there,", "Thanks, Olga", "Logos are not included", "It is done when all links work",
        "How: no AI; never invent",
        "Our shop has sold tents since 1999.", "Wir brauchen 12 Texte.", "see https://example.com/a", "x", "",
        "Please send two samples of past work", "The pay button does nothing on phones.", "ASAP!!",
        "1. fix it 2. test it",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, min_size=4, max_size=14))
def test_nothing_of_a_generated_post_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    if len(text) >= 200 or text.count("\n") >= 3:
        assert lost(text) == set()


def test_the_messy_post_of_a_shop() -> None:
    """The bug itself, the backup, the NDA and "no agencies" all stand somewhere, and what disagrees is named."""
    known = read(SHOP)
    assert "the pay button does nothing on phones" in known["result"]
    said = " | ".join([*known["rules"], *known["people"].musts, *(line.text for line in known["left"])])
    for piece in ("Backup first", "NDA before you get in", "No agencies", "Stripe", "juniors welcome"):
        assert piece in said, piece
    assert Leftover("No agencies.", "must") in known["left"]


def test_the_example_job_is_read_without_a_fault() -> None:
    """The job that the product explains itself with (T.1), field by field."""
    found = sketch(PRODUCT_TEXTS, now=NOW, zone="Europe/Berlin", locale="en")
    known: dict[str, Any] = dict(found.known)
    assert found.title == "40 product descriptions for the website"
    assert known["result"] == "40 product descriptions, 60 to 90 words each, British English, in our Google Sheet"
    assert known["rules"] == ("no AI paste", "never invent technical specs", "the first sentence names a benefit")
    assert known["not_included"] == ("Meta titles are not included",)
    assert known["people"] == MustNice(("fluent British English", "two product text samples"), ("outdoor gear",))
    assert known["pay"].words() == "320 EUR, half up front, half on acceptance"
    assert known["pay"].exact
    assert known["cutoff"].wall.local.isoformat() == "2026-12-18T18:00:00"
    assert str(known["hours"].hours.high) == "12"
    assert "left" not in known
    assert "criteria" not in known, "asked, with proposals"


def fields_of(message: Message) -> str:
    return "\n".join(f"{field.label}: {plain(field.text)}" for field in message.fields)


LEFT = (Leftover("Backup first!", "rules"), Leftover("No agencies.", "must"), Leftover("We are nice.", "drop"))


def test_lines_without_a_place_are_shown_with_where_they_could_go() -> None:
    shown = fields_of(review(brief(), "t", NOW, LEFT))
    assert "Not placed yet" in shown
    assert "1 “Backup first!” - rules?" in shown
    assert "3 “We are nice.” - drop it?" in shown
    assert "Not placed yet" not in fields_of(review(brief(), "t", NOW))


def test_lines_are_placed_in_words_and_by_button() -> None:
    asked = placing_question("place.0", review(brief(), "t", NOW, LEFT), LEFT, brief())
    at = Hearing(NOW, "Europe/Berlin")
    heard = asked.hear("put 1 under rules, drop 3", at)
    assert isinstance(heard, Got)
    assert heard.value == Placing((("Backup first!", "rules"), ("We are nice.", "drop")))
    assert asked.guard(heard.value)
    made = placed(brief(), heard.value)
    assert "Backup first!" in made.rules
    assert still_left(LEFT, heard.value) == (LEFT[1],)
    proposed = asked.hear("put them as proposed", at)
    assert isinstance(proposed, Got)
    assert "No agencies" in placed(brief(), proposed.value).musts
    dropped = asked.hear("drop them", at)
    assert isinstance(dropped, Got)
    assert placed(brief(), dropped.value) == brief()
    assert isinstance(asked.hear("2", at), No), "a number alone says no place"
    assert isinstance(asked.hear("put 9 under rules", at), No)
    made_ad = asked.hear("make the ad", at)
    assert isinstance(made_ad, Got)
    assert not isinstance(made_ad.value, Placing)


def test_every_place_takes_a_line() -> None:
    made = brief()
    for to in ("result", "rules", "not_included", "criteria", "must", "nice"):
        made = placed(made, Placing(((f"line for {to}", to),)))  # type: ignore[arg-type]
    assert "line for result" in made.result
    assert made.deliverables[-1] == "line for result"
    assert made.criteria[-1].id == f"C{len(made.criteria)}"
    for rows in (made.rules, made.not_included, made.musts, made.nices):
        assert any(row.startswith("line for") for row in rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3+ years of WooCommerce", "juniors welcome"),
        ("Fully remote", "on site in Berlin"),
        ("British English", "American English please"),
        ("no AI", "AI texts are fine"),
        ("Start: 12 January 2027", ""),
        ("we pay 300 EUR", ""),
    ],
)
def test_what_does_not_agree_is_named_with_both_wordings(one: str, other: str) -> None:
    left = tuple(Leftover(text, "rules") for text in (one, other) if text)
    (field,) = disagreeing(brief(), left, NOW)
    shown = "".join(str(piece) for piece in field.text)
    assert one in shown
    assert other in shown


def test_a_brief_that_agrees_with_itself_says_nothing() -> None:
    assert disagreeing(brief(), (), NOW) == ()
