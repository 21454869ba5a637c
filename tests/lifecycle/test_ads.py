"""Ads: the request that code checks, postings that never double, preview, publish, change, close, questions (T.2)."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.engine.commands import short
from bot.engine.guards import NotNow
from bot.lifecycle.ads.commands import AdvertiseAgain, WantNextRound
from bot.lifecycle.ads.instructions import HOURS_FIRST, after, first, offered
from bot.lifecycle.ads.model import Ad, Inquiry, Instruction, Posting
from bot.lifecycle.brief.commands import ReopenBrief
from tests.support.published_ad import BRIEF, TIMES, early

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
        one = after(one, 3)
    assert one == HOURS_FIRST
    assert seen == ["number_near", "number_near", "samples", "none"]
    assert "exactly three samples" in offered(3)[2].text
    assert "exactly one sample, the closest one" in offered(1)[2].text
    assert all(each.kind != "samples" for each in offered(0))
    assert after(Instruction("word", "gone"), 2) == HOURS_FIRST


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


# lived through


async def test_a_preview_without_channels_says_how(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        said = await scene.briefed()
        assert "I have no channel to post to yet" in said
        guest = scene.room.person("Gil", "slack", "Europe/Berlin")
        refused = await scene.room.invoke(guest, "here", channel="C-jobs", may_manage=False)
        assert "Only somebody who may manage this channel" in refused
        assert "not in our direct messages" in await scene.room.invoke(scene.olga, "here")
        await scene.channels()
        await scene.room.invoke(scene.olga, "here", channel="C-jobs")
        assert "Post to: #C-jobs, #D-hire." in await scene.owner("preview")


async def test_must_and_prefer_stand_as_two_blocks_with_dates_and_a_request(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        for channel in ("C-jobs", "D-hire"):
            shown = scene.room.everything(channel)
            assert "You must: • fluent British English\n• be free 7 Dec to 18 Dec" in shown
            assert "We prefer: • outdoor gear" in shown
            assert "Please start with how many hours" in shown
            assert "We may hire nobody" in shown
            assert shown.count("[Apply]") == 1
        assert "live in 2 of 2" in scene.slack


async def test_a_refused_channel_is_tried_again_and_never_double_posts(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        scene.room.walls["discord"].refuse["D-hire"] = "no_access"
        await scene.published()
        assert "#D-hire: refused - I may not send messages there" in scene.slack
        text = await scene.room.press(scene.olga, "Text for its admin")
        assert "View Channel, Send Messages" in text
        await scene.room.press(scene.olga, "Retry #D-hire")
        assert "#D-hire: refused" in scene.slack
        stale = scene.room.find("dm-SOlga", "Retry #D-hire")
        scene.room.walls["discord"].refuse.clear()
        await scene.room.press(scene.olga, "Retry #D-hire")
        assert "live in 2 of 2" in scene.slack
        assert "is live" in await scene.room.press(scene.olga, f"@{stale}")
        assert scene.room.everything("D-hire").count("[Apply]") == 1
        assert scene.room.everything("C-jobs").count("[Apply]") == 1
        assert "I may not post there" not in await scene.owner("preview")


async def test_a_refused_channel_is_skipped(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        scene.room.walls["discord"].refuse["D-hire"] = "archived"
        await scene.published()
        await scene.room.press(scene.olga, "Skip #D-hire")
        assert "#D-hire: skipped" in scene.slack
        assert "live in 1 of 2" in scene.slack


async def test_an_ad_is_published_once(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        stale = scene.room.find("dm-SOlga", "Publish to 2")
        await scene.owner("publish")
        assert "This ad is live already" in await scene.room.press(scene.olga, f"@{stale}")
        other = scene.room.person("Otto", "slack", "Europe/Berlin")
        assert "not for you" in await scene.room.press(other, f"@{stale}")


async def test_channels_are_chosen_from_the_list_or_by_name(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        await scene.owner("choose")
        action, values = scene.room.select("dm-SOlga")
        said = await scene.room.press(scene.olga, f"@{action}", values=tuple(values[:1]))
        assert "Post to: #C-jobs.\nNothing" in said
        await scene.owner("choose")
        assert "Post to: #D-hire.\nNothing" in await scene.owner("#D-hire")
        await scene.owner("publish")
        assert "[Apply]" in scene.room.everything("D-hire")
        assert scene.room.everything("C-jobs") == ""


async def test_another_request_is_offered_in_turn(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        assert "how many jobs of this kind" in await scene.owner("other request")
        assert "exactly two samples" in await scene.owner("other request")
        assert "request: none" in await scene.owner("other request")


async def test_a_change_after_publishing_reaches_every_copy(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("edit 5", "400 EUR")
        said = await scene.owner("make the ad")
        assert "changed in 2 channels. 1 person had applied to the earlier text" in said
        for channel in ("C-jobs", "D-hire"):
            assert "400 EUR" in scene.room.everything(channel)
            assert scene.room.everything(channel).count("[Apply]") == 1


async def test_the_end_shows_in_every_copy_and_the_owner_reviews(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.room.advance(days=5)
        for channel in ("C-jobs", "D-hire"):
            assert "Closed: " in scene.room.everything(channel)
            assert "[Apply]" not in scene.room.everything(channel)
        assert "has closed with 1 application to read" in scene.slack
        assert (await scene.project()).stage == "reviewing"
        assert "Card 1 of 1: Ana" in await scene.owner("review")
        assert "its brief changes only by what both" in await scene.room.press(
            scene.olga, f"@{short(ReopenBrief((await scene.project()).id))}"
        )


async def test_publishing_after_the_closing_day_asks_for_dates(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        await scene.room.advance(days=6)
        assert "Type edit 6" in await scene.owner("publish")
        assert "6 of 7" in await scene.owner("edit 6")


async def test_whoever_comes_too_late_hears_of_the_next_round_once(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        apply = scene.room.find("D-hire", "Apply")
        question = scene.room.find("D-hire", "Ask a question")
        await scene.room.advance(days=5)
        late = scene.someone("Late")
        assert "tell you about the next round" in await scene.room.press(
            late, f"@{apply}", channel="D-hire", server="S1"
        )
        assert "This ad has closed" in await scene.room.press(late, f"@{question}", channel="D-hire", server="S1")
        next_ = short(WantNextRound((await scene.ad()).id))
        for _ in range(2):
            noted = await scene.room.press(late, f"@{next_}", channel="D-hire", server="S1")
            assert "Noted: I tell you" in noted
        await scene.command(AdvertiseAgain((await scene.project()).id))
        await scene.owner("18 January 2027 18:00", "right", "make the ad", "publish")
        await scene.room.advance(days=1)
        told = scene.dm("Late")
        assert told.count("A new round is open") == 1
        again = await scene.room.press(late, f"@{next_}", channel="D-hire", server="S1")
        assert "A new round is open" in again


async def test_a_question_from_an_ad_reaches_the_owner_and_its_answer_comes_back(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        ana = scene.someone("Ana")
        await scene.room.press(ana, "Ask a question", channel="D-hire", server="S1")
        await scene.tell("Ana", "Is the product sheet in English?")
        assert "Is the product sheet in English?" in scene.slack
        stale = scene.room.find("dm-SOlga", "Answer")
        await scene.owner("answer", "Yes, all of it.")
        assert "Olga answers your question" in scene.dm("Ana")
        assert "Yes, all of it." in scene.dm("Ana")
        assert "answered already" in await scene.room.press(scene.olga, f"@{stale}")


async def test_an_applicants_question_goes_to_the_owner_and_their_form_stays(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published(*BRIEF)
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES)
        said = await scene.tell("Ana", "how many rounds of changes are there?")
        assert "Passed on to Olga" in said
        assert "2 of 5" in said
        assert "how many rounds" in scene.slack
