"""Ads as conversations: preview, publish, change, close, and the questions that come from an ad (T.2)."""

from pathlib import Path

from bot.engine.commands import short
from bot.lifecycle.ads.commands import AdvertiseAgain, WantNextRound
from bot.lifecycle.brief.commands import ReopenBrief
from tests.support.owner_and_applicants import BRIEF, TIMES, owner_and_applicants

# lived through


async def test_a_preview_without_channels_says_how(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        said = await people.briefed()
        assert "no channel" in said
        guest = people.harness.person("Gil", "slack", "Europe/Berlin")
        refused = await people.harness.invoke(guest, "here", channel="C-jobs", may_manage=False)
        assert "may manage" in refused
        assert "not in our" in await people.harness.invoke(people.olga, "here")
        await people.channels()
        await people.harness.invoke(people.olga, "here", channel="C-jobs")
        assert "Post to: #C-jobs, #D-hire." in await people.owner("preview")


async def test_must_and_prefer_stand_as_two_blocks_with_dates_and_a_request(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        for channel in ("C-jobs", "D-hire"):
            shown = people.harness.everything(channel)
            assert "You must: • fluent British English\n• be free 7 Dec to 18 Dec" in shown
            assert "We prefer: • outdoor gear" in shown
            assert "how many hours" in shown
            assert "We may hire nobody" in shown
            assert shown.count("[Apply]") == 1
        assert "live in 2 of 2" in people.slack


async def test_a_refused_channel_is_tried_again_and_never_double_posts(tmp_path: Path) -> None:
    """X20."""
    async with owner_and_applicants(tmp_path) as people:
        people.harness.platforms["discord"].refuse["D-hire"] = "no_access"
        await people.published()
        assert "#D-hire: refused" in people.slack
        text = await people.harness.press(people.olga, "Text for its admin")
        assert "View Channel, Send Messages" in text
        await people.harness.press(people.olga, "Retry #D-hire")
        assert "#D-hire: refused" in people.slack
        stale = people.harness.find("dm-SOlga", "Retry #D-hire")
        people.harness.platforms["discord"].refuse.clear()
        await people.harness.press(people.olga, "Retry #D-hire")
        assert "live in 2 of 2" in people.slack
        assert "is live" in await people.harness.press(people.olga, f"@{stale}")
        assert people.harness.everything("D-hire").count("[Apply]") == 1
        assert people.harness.everything("C-jobs").count("[Apply]") == 1
        assert "I may not post there" not in await people.owner("preview")


async def test_a_refused_channel_is_skipped(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        people.harness.platforms["discord"].refuse["D-hire"] = "archived"
        await people.published()
        await people.harness.press(people.olga, "Skip #D-hire")
        assert "#D-hire: skipped" in people.slack
        assert "live in 1 of 2" in people.slack


async def test_an_ad_is_published_once(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        stale = people.harness.find("dm-SOlga", "Publish to 2")
        await people.owner("publish")
        assert "live already" in await people.harness.press(people.olga, f"@{stale}")
        other = people.harness.person("Otto", "slack", "Europe/Berlin")
        assert "not for you" in await people.harness.press(other, f"@{stale}")


async def test_channels_are_chosen_from_the_list_or_by_name(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        await people.owner("choose")
        action, values = people.harness.select("dm-SOlga")
        said = await people.harness.press(people.olga, f"@{action}", values=tuple(values[:1]))
        assert "Post to: #C-jobs.\nNothing" in said
        await people.owner("choose")
        assert "Post to: #D-hire.\nNothing" in await people.owner("#D-hire")
        await people.owner("publish")
        assert "[Apply]" in people.harness.everything("D-hire")
        assert people.harness.everything("C-jobs") == ""


async def test_another_request_is_offered_in_turn(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        assert "how many words you write in an hour" in await people.owner("other request")
        assert "how many texts of this kind" in await people.owner("other request")
        assert "how many jobs" in await people.owner("other request")
        assert "exactly two samples" in await people.owner("other request")
        assert "request: none" in await people.owner("other request")


async def test_a_change_after_publishing_reaches_every_copy(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("edit 5", "400 EUR")
        said = await people.owner("make the ad")
        assert "changed in 2 channels" in said
        for channel in ("C-jobs", "D-hire"):
            assert "400 EUR" in people.harness.everything(channel)
            assert people.harness.everything(channel).count("[Apply]") == 1


async def test_the_end_shows_in_every_copy_and_the_owner_reviews(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.harness.advance(days=5)
        for channel in ("C-jobs", "D-hire"):
            assert "Closed: " in people.harness.everything(channel)
            assert "[Apply]" not in people.harness.everything(channel)
        assert "1 application to read" in people.slack
        assert (await people.project()).stage == "reviewing"
        assert "Card 1 of 1: Ana" in await people.owner("review")
        assert "changes only" in await people.harness.press(
            people.olga, f"@{short(ReopenBrief((await people.project()).id))}"
        )


async def test_publishing_after_the_closing_day_asks_for_dates(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        await people.harness.advance(days=6)
        assert "Type edit 6" in await people.owner("publish")
        assert "6 of 7" in await people.owner("edit 6")


async def test_whoever_comes_too_late_hears_of_the_next_round_once(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        apply = people.harness.find("D-hire", "Apply")
        question = people.harness.find("D-hire", "Ask a question")
        await people.harness.advance(days=5)
        late = people.applicant("Late")
        assert "next round" in await people.harness.press(late, f"@{apply}", channel="D-hire", server="S1")
        assert "This ad has closed" in await people.harness.press(late, f"@{question}", channel="D-hire", server="S1")
        next_ = short(WantNextRound((await people.ad()).id))
        for _ in range(2):
            noted = await people.harness.press(late, f"@{next_}", channel="D-hire", server="S1")
            assert "Noted: I tell you" in noted
        await people.command(AdvertiseAgain((await people.project()).id))
        await people.owner("18 January 2027 18:00", "right", "make the ad", "publish")
        await people.harness.advance(days=1)
        told = people.dm("Late")
        assert told.count("A new round is open") == 1
        again = await people.harness.press(late, f"@{next_}", channel="D-hire", server="S1")
        assert "A new round is open" in again


async def test_a_question_from_an_ad_reaches_the_owner_and_its_answer_comes_back(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        ana = people.applicant("Ana")
        await people.harness.press(ana, "Ask a question", channel="D-hire", server="S1")
        await people.tell("Ana", "Is the product sheet in English?", "send")
        assert "Is the product sheet in English?" in people.slack
        stale = people.harness.find("dm-SOlga", "Answer")
        await people.owner("answer", "Yes, all of it.", "send")
        assert "Olga answers your question" in people.dm("Ana")
        assert "Yes, all of it." in people.dm("Ana")
        assert "answered already" in await people.harness.press(people.olga, f"@{stale}")


async def test_an_applicants_question_goes_to_the_owner_and_their_form_stays(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published(*BRIEF)
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        shown = await people.tell("Ana", "is there a style guide for the shop?")
        assert "Send this question to Olga?" in shown
        said = await people.tell("Ana", "send")
        assert "Passed on to Olga" in said
        assert "2 of 5" in said
        assert "style guide" in people.slack
        known = await people.tell("Ana", "how many rounds of changes are there?")
        assert "Rounds of fixes" in known
        assert "2 of 5" in known
        assert "how many rounds" not in people.slack
