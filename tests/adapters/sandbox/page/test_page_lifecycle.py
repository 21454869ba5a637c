"""A whole project lived through before the page, by hand: from the pasted example job to "closed, paid"."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.engine.clock import morning
from tests.support.needs import needs_chromium
from tests.support.page_browser import RunningSandbox, browsing, running_sandbox
from tests.support.page_reader import DISCORD, PITCH, SLACK, Reader

ANSWERS = (
    "1. I told the client on the same day and proposed which ten texts could wait.\n"
    "2. I asked which of the two readings was meant, and went on with what was clear.\n"
    "3. I count the words with a formula in the sheet and colour what is over.\n"
    "4. I read the first sentences alone, one after the other."
)
READ_BACK = (
    "40 product descriptions in your Google Sheet, 60 to 90 words, the benefit in the first sentence; you check both. "
    "No AI paste, no invented specs, and meta titles are not part of it. "
    "Due on {due}; if something blocks me I write to you the same day."
)


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[RunningSandbox]:
    needs_chromium()
    async with running_sandbox(tmp_path) as one:
        yield one


class Two(Reader):
    """The owner in the Slack half and Ana in the Discord half."""

    async def owner(self, text: str) -> str:
        await self.says(SLACK, text)
        return await self.reads("slack")

    async def ana(self, text: str) -> str:
        await self.says(DISCORD, text)
        return await self.reads("discord")

    async def owner_presses(self, label: str) -> str:
        await self.clicks(f"#slack .button:has-text('{label}') >> nth=-1")
        return await self.reads("slack")

    async def ana_presses(self, label: str) -> str:
        await self.clicks(f"#discord .dbutton:has-text('{label}') >> nth=-1")
        return await self.reads("discord")


async def hired(both: Two) -> None:
    """From the pasted example job to the card that both have agreed to."""
    await both.tab.click(".suggestion .button:has-text('Paste')")
    await both.tab.press(SLACK, "Enter")
    await both.settle()
    assert "I read your post and found" in await both.reads("slack")
    for _ in range(4):
        asked = (await both.reads("slack")).rsplit("Tenderbot", 1)[-1]
        if "Make the ad" in asked:
            break
        await both.owner("1, 2" if "3 of 7" in asked else "right")
    await both.clicks("#slack .place:has-text('jobs-writers')")
    await both.owner("/tender here")
    await both.is_shown("discord", "Mo")
    await both.clicks("#discord .server[aria-label='Gear Guild']")
    await both.ana("/tender here")
    await both.clicks("#slack .place:has-text('Tenderbot')")
    await both.owner("make the ad")
    assert "live in 2 of 2" in await both.owner("publish")
    await both.is_shown("discord", "Ana")
    await both.ana_presses("Apply")
    await both.clicks("#discord .home-server")
    await both.ana("Manila, 15 hours")
    await both.ana(PITCH)
    await both.ana("https://example.com/tents https://example.com/stoves")
    await both.ana("all of it, the client edited")
    for _ in range(2):
        if "5 of 5" not in await both.reads("discord"):
            await both.ana("I lived in Leeds for six years\nboth are above")
    assert "Sent." in await both.ana_presses("Send")
    await both.owner_presses("Review")
    await both.owner_presses("Shortlist")
    await both.owner_presses("Interview this one")
    await both.owner_presses("Send")
    await both.ana_presses("Yes")
    assert "all handed over" in await both.ana(ANSWERS)
    await both.owner_presses("Compare and choose")
    await both.owner("Ana. told clients early, best samples")
    await both.owner_presses("Send")
    assert "say it back in your own words" in await both.ana_presses("Accept")
    await both.keeps("8-read-back")
    await both.ana(READ_BACK.format(due="the day and hour that stand in the brief"))
    await both.owner_presses("All match")
    await both.owner_presses("I agree")
    assert "Both of you have agreed" in await both.ana_presses("I agree")


async def test_a_whole_project_before_the_page(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    clock = sandbox.simulator.clock
    clock.set_to(morning(clock.now() + timedelta(days=1), "Europe/Berlin"))  # so that it is day for both of them
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        both = Two(sandbox, tab)
        await hired(both)
        days = 0
        while "How does it go?" not in await both.reads("discord"):
            days += 1
            assert days < 30, "nobody asked before the first date"
            await both.clicks(".bar-button:has-text('+1 day')")
        assert "Saved: on track" in await both.ana("10 done, on track. https://example.com/sheet")
        await both.ana("deliver")
        await both.ana("https://example.com/sheet")
        await both.ana("all yes")
        await both.ana("skip")
        assert "delivered" in await both.ana_presses("Send delivery")
        assert "C1 Pass" in await both.reads("slack")
        await both.keeps("9-delivered")
        await both.owner("C2 fix, row 12 starts with the price. the rest passes")
        assert "row 12 starts with the price" in await both.owner_presses("Send the fixes")
        await both.ana_presses("OK")
        for text in ("deliver", "https://example.com/sheet", "all yes", "row 12 begins with dry feet now"):
            await both.ana(text)
        await both.ana_presses("Send delivery")
        await both.owner_presses("The rest passes")
        await tab.click("#slack .button:has-text('Accept') >> nth=-1")
        await both.clicks("dialog .dialog-buttons [value='yes']")
        await both.ana_presses("Paid")
        told = await both.owner("status")
        assert "Stage: closed: delivered and accepted, paid." in told
        await both.keeps("10-closed")
        assert complaints == []
