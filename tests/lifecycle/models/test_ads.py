"""The model of ads: the request that code checks, an ad's life, and postings that never double."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.ads.instructions import HOURS_FIRST, after, first, offered
from bot.lifecycle.ads.model import Ad, Inquiry, Instruction, Posting
from bot.lifecycle.brief.kinds import GENERIC, kind_of_work

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


# model


@pytest.mark.parametrize(
    ("pitch", "followed"),
    [
        ("About 30 hours, because each text takes 45 minutes.", True),
        ("I think this takes twelve to fifteen HOURS.", True),
        ("12h, as I know the shop", True),
        ("\uff13\uff10 \uff48\uff4f\uff55\uff52\uff53 in wide letters", True),
        ("hours: about 12", True),
        ("I have written for six years and I like it very much to work at any hour", False),
        ("As soon as possible", False),
        ("", False),
    ],
)
def test_the_hours_request_reads_a_number_near_its_word(pitch: str, followed: bool) -> None:
    assert first().followed_by(pitch) is followed


def test_the_other_kinds_of_request() -> None:
    assert Instruction("none", "").followed_by("")
    word = Instruction("word", "Name the tent.", ("tent", "two person"))
    assert word.followed_by("A TENT!")
    assert word.followed_by("a two person shelter")
    assert not word.followed_by("attention")
    exact = Instruction("samples", "Exactly two.", count=2)
    assert exact.followed_by("anything", 2)
    assert not exact.followed_by("anything", 3)


def test_requests_come_round_and_never_contradict_the_brief() -> None:
    seen, one = [], first()
    for _ in range(4):
        seen.append(one.kind)
        one = after(one, GENERIC, 3)
    assert one == HOURS_FIRST
    assert seen == ["number_near", "number_near", "samples", "none"]
    assert "exactly three samples" in offered(GENERIC, 3)[2].text
    assert "exactly one sample, the closest one" in offered(GENERIC, 1)[2].text
    assert all(each.kind != "samples" for each in offered(GENERIC, 0))
    assert after(Instruction("word", "gone"), GENERIC, 2) == HOURS_FIRST


@pytest.mark.parametrize(
    ("kind", "follows", "misses"),
    [
        ("writing", "I write 300 words in an hour, because I read first", "Words are my life and I read a lot"),
        ("translation", "Two thousand words a day", "Every word counts for me"),
        ("bug fix", "2 hours; the log of the checkout", "As soon as you let me in"),
        ("web", "I built 12 pages like these, the last is example.org", "Many pages, all of them good"),
        ("design", "Three drafts, so that you can compare", "As many as you wish"),
        ("video", "About 4 minutes a day; the cut takes longest", "I work quickly"),
        ("audio", "20 minutes, cleaning takes longest", "Depends on the noise"),
        ("data entry", "150 rows an hour, every tenth checked", "I type fast"),
        ("research", "Six sources, the registers first", "The best sources only"),
        ("support", "40 tickets a day", "As many as come in"),
        ("advertising", "I ran 9 campaigns; the last brought orders", "Many, ask my clients"),
        ("bookkeeping", "60 receipts an hour in DATEV", "I am very careful"),
    ],
)
def test_the_request_of_a_kind_is_checked_by_its_rule(kind: str, follows: str, misses: str) -> None:
    request = offered(kind_of_work(kind), 2)[1]
    assert request.followed_by(follows)
    assert not request.followed_by(misses)


def ad(state: Any = "draft") -> Ad:
    return Ad(
        id="a",
        project="j",
        round=1,
        version_id="v",
        title="Texts",
        instruction=first(),
        closes=NOW,
        at=NOW,
        state=state,
    )


def test_an_ad_goes_live_and_closes() -> None:
    one = ad()
    assert not one.open
    one.publish()
    assert one.open
    one.close()
    one.close()
    assert not one.open
    with pytest.raises(NotNow, match="has closed"):
        one.publish()


def posting() -> Posting:
    return Posting(id="o", ad="a", place="c", platform="slack", name="#jobs", at=NOW)


def test_a_posting_is_tried_again_only_if_it_was_refused() -> None:
    one = posting()
    with pytest.raises(NotNow, match="is queued"):
        one.retry()
    one.refuse("no access")
    assert (one.state, one.why, one.visible) == ("refused", "no access", False)
    one.retry()
    assert (one.state, one.why, one.tries, one.visible) == ("queued", "", 1, True)
    one.arrived(True)
    assert one.state == "live"
    one.skip()
    assert one.state == "live"
    with pytest.raises(NotNow, match="is live"):
        one.retry()
    one.close()
    assert not one.visible


def test_a_posting_is_known_by_its_ad_and_its_channel() -> None:
    """X08: one card for one ad in one channel, whatever is tried again."""
    one = posting()
    named = one.card
    one.refuse("no access")
    one.retry()
    assert one.card == named == "ad:a:c"
    elsewhere = Posting(id="o2", ad="a", place="d", platform="slack", name="#work", at=NOW)
    assert elsewhere.card != named


def test_a_posting_that_arrives_after_the_end_is_closed() -> None:
    one = posting()
    one.arrived(False)
    assert one.state == "closed"
    other = posting()
    other.refuse("gone")
    other.skip()
    assert other.state == "skipped"


def test_a_question_is_answered_once() -> None:
    one = Inquiry(id="q", project="j", person="p", platform="discord", name="Ana", text="how many?", at=NOW)
    one.answered("two")
    with pytest.raises(NotNow, match="answered already"):
        one.answered("three")
