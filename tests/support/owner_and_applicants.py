"""The early chapters lived through: an owner briefs and publishes, people apply; for tests of what happens."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.events import Account
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Brief, Project, Version
from bot.lifecycle.chapters import registry
from storage.unit import SqlUnit
from tests.support.caused import CauseCommand
from tests.support.engine_harness import EngineHarness

BRIEF = (
    "40 product descriptions for the website",
    "British English, Google Sheet, no AI paste, never invent technical specs",
    "1, 2",
    "must: fluent British English. nice: outdoor gear",
    "320 EUR, half up front",
    "fri 18 12 evening",
    "right",
    "12, two hours",
)
PASTED_POST = """We are looking for a writer for our outdoor shop.

What we need: 40 product descriptions for our web shop, 60 to 90 words each.
How: British English, delivered in our Google Sheet. Never invent technical specs.
You must have: fluent British English, at least two product texts you have written.
Nice to have: knows outdoor gear.
Budget: 320 EUR fixed, half up front.
Deadline: 18 December 2026, 18:00.
About 12 hours a week.
"""
ADVERT = "40 product descriptions for our web shop, British English, delivered in our Google Sheet, no AI text at all."
TIMES = "Manila, 15 hours but not Dec 12 and 13"
PITCH = (
    "About 30 hours, because each text takes 45 minutes. I have written product texts for camping shops for six years, "
    "always with the benefit first and never with invented facts or figures, and I like tents more than I should."
)
OTHER_PITCH = (
    "This needs 25 hours as I see it. My background is a bookshop in Accra where every novel got a card from me; since "
    "then I describe garden tools, lamps and bicycles for three small stores that sell to half of Europe."
)
SAMPLES = ("tents.pdf", "lamps.pdf")


def wall_time(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """What a clock on the wall shows: no zone, as in `Wall.local`."""
    return datetime(year, month, day, hour, tzinfo=UTC).replace(tzinfo=None)


class OwnerAndApplicants:
    """Olga outsources in Slack; everybody else is on Discord unless a test says otherwise."""

    def __init__(self, harness: EngineHarness) -> None:
        self.harness = harness
        self.olga = harness.person("Olga", "slack", "Europe/Berlin")

    async def owner(self, *lines: str) -> str:
        """Olga says these one after the other; what the last one brought."""
        shown = ""
        for line in lines:
            shown = await self.harness.say(self.olga, line)
        return shown

    async def briefed(self, *answers: str) -> str:
        """From the first message to the preview."""
        await self.owner("product texts for the new collection", *(answers or BRIEF))
        return await self.owner("make the ad")

    async def channels(self) -> None:
        await self.harness.invoke(self.olga, "here", channel="C-jobs")
        await self.harness.invoke(self.harness.person("Mod", "discord"), "here", channel="D-hire")

    async def published(self, *answers: str) -> None:
        await self.channels()
        await self.briefed(*answers)
        await self.owner("publish")

    def applicant(self, name: str) -> Account:
        return self.harness.person(name, "discord")

    async def begin(self, name: str) -> str:
        """Somebody presses Apply; what only they see, and the first thing in their DM."""
        who = self.applicant(name)
        shown = await self.harness.press(who, "Apply", channel="D-hire", server="S1")
        return shown.split("\n**")[0] + "\n" + self.harness.unread(self.harness.dm(who).channel)

    async def tell(self, name: str, *lines: str, files: tuple[str, ...] = ()) -> str:
        shown = ""
        for line in lines:
            shown = await self.harness.say(self.applicant(name), line, files=files)
        return shown

    async def applied(
        self,
        name: str,
        *,
        times: str = TIMES,
        pitch: str = PITCH,
        samples: tuple[str, ...] = (),
        evidence: str = "born in Leeds",
    ) -> str:
        """A whole application up to its sending."""
        await self.begin(name)
        await self.tell(name, times, pitch)
        await self.tell(name, "here", files=samples or (f"{name}_tents.pdf", f"{name}_lamps.pdf"))
        return await self.tell(name, "all of it, the client edited", evidence, "send")

    async def command(self, command: object) -> str:
        """Let Olga cause a command that a later chapter would."""
        self.pending = command
        return await self.harness.invoke(self.olga, "test-command")

    async def in_transaction(self, work: Callable[[SqlUnit], Any]) -> Any:
        return await self.harness.database.run(lambda session: work(SqlUnit(session)))

    async def application(self, name: str) -> Application:
        rows = await self.in_transaction(lambda unit: [row for row in unit.find(Application) if row.name == name])
        return rows[-1]  # type: ignore[no-any-return]

    async def project(self) -> Project:
        return (await self.in_transaction(lambda unit: unit.find(Project)))[-1]  # type: ignore[no-any-return]

    async def ad(self) -> Ad:
        return (await self.in_transaction(lambda unit: unit.find(Ad)))[-1]  # type: ignore[no-any-return]

    async def brief(self) -> Brief:
        """The brief of the version in force."""

        def look(unit: SqlUnit) -> Brief:
            return unit.get(Version, unit.find(Project)[-1].brief_version).brief

        return await self.in_transaction(look)  # type: ignore[no-any-return]

    def dm(self, name: str) -> str:
        """An applicant's DM as it stands."""
        return self.harness.everything(f"dm-D{name}")

    @property
    def slack(self) -> str:
        """Olga's DM as it stands."""
        return self.harness.everything("dm-SOlga")

    def fresh(self, name: str = "") -> str:
        """What is new in a DM; Olga's by default."""
        return self.harness.unread(f"dm-D{name}" if name else "dm-SOlga")


@asynccontextmanager
async def owner_and_applicants(folder: Path) -> AsyncIterator[OwnerAndApplicants]:
    made: list[OwnerAndApplicants] = []

    def caused(turn: Turn, command: CauseCommand) -> Iterator[Effect]:
        yield Then(command=made[0].pending)

    ours = registry()
    ours = replace(ours, commands={**ours.commands, CauseCommand: caused})
    async with EngineHarness(ours, folder) as harness:
        made.append(OwnerAndApplicants(harness))
        yield made[0]
