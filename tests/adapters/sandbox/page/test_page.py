"""The page in a real headless Chromium, over the whole running bot."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page as Tab

from tests.support.needs import needs_chromium
from tests.support.page_browser import HEIGHT, WIDTH, RunningSandbox, browsing, running_sandbox
from tests.support.page_reader import DISCORD, FOCUSED, OVERLAPS, PITCH, REACHABLE, SLACK, Reader


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[RunningSandbox]:
    needs_chromium()
    async with running_sandbox(tmp_path) as one:
        yield one


async def test_a_project_begins_and_somebody_applies(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.keeps("1-empty")
        assert "Nothing has happened here yet" in await reader.reads("slack")
        await reader.publishes()
        assert "live in 2 of 2" in await reader.reads("slack")
        assert await tab.inner_text("#slack .place:has-text('jobs-writers') .count") == "1"
        await reader.keeps("2-published")

        await reader.is_shown("discord", "Ana")
        await reader.clicks("#discord .dbutton:has-text('Apply')")
        assert "Only you can see this" in await reader.reads("discord")
        await reader.clicks("#discord .home-server")
        await reader.says(DISCORD, "Manila, 15 hours but not Dec 12 and 13")
        await reader.says(DISCORD, PITCH)
        samples: list[Any] = [
            {"name": name, "mimeType": "text/plain", "buffer": name.encode()} for name in ("tents.txt", "stoves.txt")
        ]
        await tab.set_input_files("#discord .main .hidden-input", samples)
        await tab.wait_for_selector("#discord .chip:nth-child(2)")
        await reader.says(DISCORD, "Both are mine")
        await reader.says(DISCORD, "all of it, the client edited")
        await reader.says(DISCORD, "I lived in Leeds for six years")
        await reader.clicks("#discord .dbutton:has-text('Send') >> nth=-1")
        assert "Sent." in await reader.reads("discord")
        assert "1 application to read" in await reader.reads("slack")
        await reader.keeps("3-applied")

        await reader.clicks("#slack .button:has-text('Review') >> nth=-1")
        async with tab.expect_download() as downloading:
            await tab.click("#slack .file:has-text('tents.txt')")
        kept = await (await downloading.value).path()
        assert await asyncio.to_thread(Path(kept).read_text) == "tents.txt"
        await reader.clicks("#slack .tab:has-text('Home')")
        assert "40 product texts" in await reader.reads("slack")
        assert complaints == []


async def test_a_modal_inside_a_server_where_messages_are_closed(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.publishes()
        await reader.is_shown("discord", "Ana")
        await reader.clicks("#discord .dms input")
        await reader.clicks("#discord .dbutton:has-text('Apply')")
        assert "could not reach you" in await reader.reads("discord")
        for label in ("Apply here", "Answer"):
            await reader.clicks(f"#discord .dbutton:has-text('{label}') >> nth=-1")
        field = "#discord .modal textarea, #discord .modal input"
        assert await tab.evaluate("document.querySelector('#discord .screen').inert") is True
        assert await tab.evaluate(f"document.activeElement === document.querySelector('{field}')") is True
        await tab.press(field, "Escape")
        await tab.wait_for_selector("#discord .modal", state="detached")
        await reader.clicks("#discord .dbutton:has-text('Answer') >> nth=-1")
        await tab.fill(field, "Manila, 15 hours, free on all days")
        await reader.keeps("4-modal")
        await reader.clicks("#discord .modal button:has-text('Submit')")
        assert "2 of 5" in await reader.reads("discord")
        assert complaints == []


async def test_what_is_refused_is_said_beside_the_composer(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.says(SLACK, "/nonsense now")
        assert await tab.inner_text("#slack .composer .refusal") == "/nonsense is not a command here."
        assert await tab.input_value(SLACK) == "/nonsense now"
        await reader.says(SLACK, "hi")
        assert await tab.query_selector("#slack .refusal") is None
        await tab.hover("#slack .message >> nth=0")
        await tab.click("#slack .message >> nth=0 >> [aria-label='Edit message']")
        await tab.fill("#slack .editor textarea", "hello there")
        await tab.press("#slack .editor textarea", "Enter")
        await reader.settle()
        assert "hello there\n(edited)" in await reader.reads("slack")
        await reader.clicks("#slack .message >> nth=0 >> [aria-label='Reply in thread']")
        await reader.says("#slack .thread textarea", "/tender status")
        assert "do not work in threads" in await tab.inner_text("#slack .thread .refusal")
        assert complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_overlaps_or_scrolls_sideways(sandbox: RunningSandbox, scheme: str) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append, scheme) as tab:
        reader = Reader(sandbox, tab)
        for step in ("empty", "published"):
            if step == "published":
                await reader.publishes()
            assert await tab.evaluate(OVERLAPS) == []
            size = await tab.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
            assert size == [WIDTH, HEIGHT]
            wide = "[...document.querySelectorAll('.messages, .sidebar-scroll, .main')]"
            assert await tab.evaluate(f"{wide}.filter((one) => one.scrollWidth > one.clientWidth).length") == 0
            await reader.keeps(f"5-{step}-{scheme}")
        assert complaints == []


WALKS = 4
"""How often the page may draw something anew while it is walked."""


async def missed_by_tab(tab: Tab) -> list[str | None]:
    """What one walk by Tab does not come to, as HTML; None for what was drawn anew meanwhile."""
    await tab.evaluate("document.activeElement.blur()")
    wanted = set(await tab.evaluate(REACHABLE))
    met: set[str] = set()
    for _ in range(len(wanted) + 12):
        await tab.keyboard.press("Tab")
        reach, seen, label, what = await tab.evaluate(FOCUSED)
        assert what == "BODY" or seen, f"no visible focus on {what}"
        assert what == "BODY" or label, f"no name for {what}"
        met.add(reach)
    missed: list[str | None] = await tab.evaluate(
        "(ids) => ids.map((id) => document.querySelector(`[data-reach='${id}']`)?.outerHTML.slice(0, 120) ?? null)",
        list(wanted - met),
    )
    return missed


async def test_everything_is_reached_by_tab_and_done_by_enter(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.says(SLACK, "hi")
        names: list[str | None] = [None]
        for _ in range(WALKS):
            if None not in names:
                break
            await reader.settle()
            names = await missed_by_tab(tab)
        assert names == []
        await tab.focus("#slack .place:has-text('jobs-writers')")
        await tab.keyboard.press("Enter")
        await reader.settle()
        assert await tab.inner_text("#slack .place-head h2") == "# jobs-writers"
        assert complaints == []


async def test_six_applicants_come_by_the_platform_alone(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.publishes()
        await tab.click(".bar-button:has-text('Bring 6 applicants')")
        await tab.wait_for_selector("#told:has-text('have applied')")
        assert await tab.inner_text("#told") == "6 of 6 have applied."
        await reader.settle()
        assert "6 applications to read" in await reader.reads("slack")
        await reader.keeps("6-applicants")
        assert complaints == []


async def test_the_demonstration_plays_pauses_and_steps(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await tab.click(".suggestion .button:has-text('Watch')")
        await tab.click(".show [aria-label='Pause']")
        await tab.wait_for_selector(".show [aria-label='Play']")
        await reader.settle()
        at = int(await tab.get_attribute(".show progress", "value") or 0)
        await tab.click(".show [aria-label='One step']")
        # The step that was under way when it was paused may end after `at` was read.
        await tab.wait_for_selector(f".show progress:not([value='{at}'])")
        await tab.select_option(".show .speed select", "16")
        await tab.click(".show [aria-label='Play']")
        while (now := await tab.get_attribute(".show progress", "value")) and int(now) < at + 10:
            await tab.wait_for_selector(f".show progress:not([value='{now}'])")
        assert "Stopped" not in await tab.inner_text(".show-now")
        await tab.click(".show [aria-label='End the demonstration']")
        await tab.wait_for_selector(".show", state="detached")
        await reader.keeps("7-demonstration")
        assert complaints == []
