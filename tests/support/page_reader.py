"""Whoever sits before the page in a test, and what can be measured there."""

import os

from playwright.async_api import Page as Tab

from tests.support.page_browser import RunningSandbox
from tests.support.patience import soon

SLACK, DISCORD = "#slack .main .composer textarea", "#discord .main .composer textarea"
INTAKE = (
    "40 product texts for the website",
    "40 descriptions",
    "British English, Google Sheet",
    "1,2",
    "fluent english",
    "320 EUR",
    "fri 18 12 evening",
    "right",
    "12 hours a week",
    "make the ad",
)
PITCH = (
    "About 20 hours, because each text needs reading and writing. I have written product texts for shops since 2019, "
    "and I like short, exact sentences that help the reader decide quickly."
)


class Reader:
    """Whoever sits before the page: types, clicks, and looks once everything has settled."""

    def __init__(self, sandbox: RunningSandbox, tab: Tab) -> None:
        self.sandbox, self.tab = sandbox, tab

    async def settle(self) -> None:
        """Until bot, platforms and page are at rest."""
        while True:
            await self.tab.wait_for_selector("html[data-waiting='0']", state="attached")
            await soon(self.sandbox.time_travel.settle_retries())
            change = self.sandbox.page.changes.count
            while (shown := int(await self.tab.get_attribute("html", "data-change") or 0)) < change:
                # It may skip numbers: several changes are fetched at once.
                await self.tab.wait_for_selector(f"html:not([data-change='{shown}'])", state="attached")
            if change == self.sandbox.page.changes.count:
                return

    async def says(self, field: str, text: str) -> None:
        await self.tab.fill(field, text)
        await self.tab.press(field, "Enter")
        await self.settle()

    async def clicks(self, what: str) -> None:
        await self.tab.click(what)
        await self.settle()

    async def is_shown(self, half: str, person: str) -> None:
        await self.tab.select_option(f"#{half} .people select", label=person)
        await self.settle()

    async def reads(self, half: str) -> str:
        return await self.tab.inner_text(f"#{half} .main")

    async def keeps(self, name: str) -> None:
        """A screenshot in the folder named by TENDERBOT_OUT, if it is set."""
        if folder := os.environ.get("TENDERBOT_OUT"):
            await self.tab.screenshot(path=os.path.join(folder, f"{name}.png"))

    async def publishes(self) -> None:
        """From the first word to an ad in a Slack and a Discord channel, by typing."""
        for text in INTAKE:
            await self.says(SLACK, text)
        await self.clicks("#slack .place:has-text('jobs-writers')")
        await self.says(SLACK, "/tender here")
        await self.is_shown("discord", "Mo")
        await self.clicks("#discord .server[aria-label='Gear Guild']")
        await self.says(DISCORD, "/tender here")
        await self.clicks("#slack .place:has-text('Tenderbot')")
        await self.says(SLACK, "preview")
        await self.says(SLACK, "publish")


# Pairs of controls and texts that cover each other, and whatever stands outside the window.
OVERLAPS = """() => {
  const things = 'button, select, textarea, .brand, .bar-clock, .place-head h2, .message-body';
  const shown = [...document.querySelectorAll(things)].filter((one) =>
    one.checkVisibility({ opacityProperty: true }) && !one.closest('[inert], .tools'));
  const boxes = shown.map((one) => {
    const box = one.getBoundingClientRect();
    const list = one.closest('[role=log], .sidebar-scroll, .suggestions, .rail');
    if (!list) return [one, box];
    const port = list.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, port.top), Math.min(box.bottom, port.bottom)];
    return [one, { left: box.left, right: box.right, top, bottom }];
  }).filter(([, box]) => box.bottom - box.top > 1);
  const found = [];
  for (const [one, a] of boxes) for (const [other, b] of boxes) {
    if (one === other || one.contains(other) || other.contains(one)) continue;
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 1 && high > 1) found.push(`${one.className || one.tagName} / ${other.className || other.tagName}`);
  }
  const outside = boxes.filter(([, box]) => box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5);
  return [...found, ...outside.map(([one]) => `outside: ${one.className}`)];
}"""


# What a keyboard must reach, and what it has reached.
REACHABLE = """() => [...document.querySelectorAll('button, select, textarea, input, a[href], summary')]
  .filter((one) => one.checkVisibility() && !one.disabled && !one.closest('[inert]'))
  .map((one) => { one.dataset.reach ??= String(Math.random()); return one.dataset.reach; })"""
FOCUSED = """() => {
  const one = document.activeElement;
  const ring = getComputedStyle(one.matches('.hidden-input') ? one.parentElement : one);
  const row = one.closest('.composer-row');
  const seen = ring.outlineStyle !== 'none' || (row && one.matches('textarea'));
  const label = one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.[0]?.textContent || '';
  return [one.dataset.reach || '', seen, label, one.className || one.tagName];
}"""
