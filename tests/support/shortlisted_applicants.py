"""A project in which people have applied, for tests of the chapters after it; its rows are made directly."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.events import Account
from bot.engine.people import Identity, Person
from bot.engine.questions import Sample, Times
from bot.engine.registry import Registry
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.ads.model import Ad, Instruction
from bot.lifecycle.applications.model import Application, Applied
from bot.lifecycle.brief.model import Brief, Criterion, Pay, Project, version_of
from bot.lifecycle.brief.timetable import timetable
from bot.lifecycle.chapters import registry
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.screening.commands import AnswerTheRest, StartInterviews
from bot.reading.values import Days, Hours, Money, Wall
from storage.unit import SqlUnit
from tests.support.caused import CauseCommand
from tests.support.engine_harness import EngineHarness

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CUTOFF = Wall(datetime.fromisoformat("2026-12-18T18:00"), "Europe/Berlin")
READ_BACK = (
    "40 descriptions in the sheet, 60-90 words each, benefit first, you check a sample. No AI text, and meta titles "
    "are not part of it. Fri 18 Dec 18:00 Berlin, if I get stuck I write you the same day"
)
MESSY_READ_BACK = (
    "40 descriptions in the sheet, 60-90 words, benefit first. no AI paste. I also do the meta titles. "
    "Fri 18 Dec 6pm my time, first 10 on the 11th, if stuck I write you"
)
PEOPLE = {"Maria": "Asia/Manila", "Ben": "Europe/London", "Kofi": "Africa/Accra"}


def brief(**changed: Any) -> Brief:
    """Forty product descriptions by Fri 18 Dec 18:00 Berlin."""
    made = Brief(
        title="Product texts",
        result="40 product descriptions in our sheet",
        deliverables=("40 product descriptions in one Google Sheet",),
        rules=("British English", "no AI text"),
        not_included=("meta titles",),
        criteria=(
            Criterion("C1", "Every text has 60 to 90 words"),
            Criterion("C2", "The first sentence of every text names a benefit"),
        ),
        musts=("fluent British English",),
        pay=Pay(Money(amount=Decimal(320), currency="EUR", per="fixed"), "half up front"),
        hours=Hours(Decimal(12), Decimal(12)),
        timetable=timetable(CUTOFF, START),
    )
    return replace(made, **changed)


class ShortlistedApplicants:
    """Olga owns the project j; whoever is named has applied on Discord and is shortlisted."""

    def __init__(self, harness: EngineHarness, yielded: list[object]) -> None:
        self.harness = harness
        self.yielded = yielded
        self.olga = harness.person("Olga", "slack", "Europe/Berlin")

    def account(self, name: str) -> Account:
        return self.harness.account(name, "discord")

    async def in_transaction(self, work: Callable[[SqlUnit], Any]) -> Any:
        """Look at, or change, rows directly."""

        def run(session: Any) -> Any:
            return work(SqlUnit(session))

        return await self.harness.database.run(run)

    async def command(self, command: object) -> str:
        """Let the owner cause a command of a chapter that comes before, as that chapter would."""
        self.pending = command
        self.harness.read.setdefault("dm-SOlga", 0)
        return await self.harness.invoke(self.olga, "test-command")

    async def interviewed(self, *people: str) -> None:
        """Everybody has answered; nothing is marked."""
        ids = {row.name: row.id for row in await self.in_transaction(lambda unit: unit.find(Application))}
        await self.command(StartInterviews("j", tuple(ids[name] for name in people)))
        await self.harness.say(self.olga, "send")
        for name in people:
            await self.harness.say(self.account(name), "yes")
            await self.harness.say(self.account(name), everyone(name))

    async def offered(self, *people: str) -> None:
        """The first of them has an offer."""
        await self.interviewed(*people)
        await self.harness.press(self.olga, "Compare and choose")
        await self.harness.say(self.olga, f"{people[0]}. best sample")
        await self.harness.say(self.olga, "send")
        for name in people:
            self.harness.unread(f"dm-D{name}")
        self.harness.unread("dm-SOlga")

    async def agreeing(self, name: str = "Maria") -> None:
        """The offer has been accepted."""
        await self.offered(name)
        await self.harness.say(self.account(name), "accept")
        self.harness.unread("dm-SOlga")

    def thread(self, name: str) -> str:
        """The Slack thread about a person, by its first message."""
        for place, id in self.harness.log:
            shown = self.harness.platforms["slack"].shown.get(id)
            if place == "dm-SOlga" and shown and shown.message.title == f"Interview: {name}":
                return id
        raise AssertionError(f"no thread about {name}")

    def seen(self, name: str) -> str:
        """Everything that stands in an applicant's DM."""
        return self.harness.everything(f"dm-D{name}")


def everyone(name: str) -> str:
    """Four answers in one message."""
    return (
        f"1. I, {name}, saw on Tuesday that ten texts would be late and told the client.\n2. I asked at once.\n"
        "3. I count the words.\n4. I read every first sentence aloud."
    )


def rows(unit: SqlUnit, people: tuple[str, ...], made: Brief) -> None:
    version = version_of(made, id="v1", project="j", number=1, at=START)
    project = Project(id="j", owner="olga", title=made.title, at=START, since=START, stage="reviewing", round=1)
    project.settle_on(version)
    unit.add(version)
    unit.add(project)
    unit.add(
        Ad(
            id="ad1", project="j", round=1, version_id="v1", title=made.title, instruction=Instruction("none", ""),
            closes=START, at=START, state="closed",
        )
    )  # fmt: skip
    owner = Person(id="olga", name="Olga", at=START, zone="Europe/Berlin", zone_source="platform", member=True)
    unit.add(owner)
    unit.add(Identity(id="slack:SOlga", person="olga", platform="slack", account="SOlga", at=START))
    for number, name in enumerate(people, 1):
        zone = PEOPLE[name]
        person = Person(id=name.lower(), name=name, at=START, zone=zone, zone_source="stated", last_on="discord")
        unit.add(person)
        unit.add(Identity(id=f"discord:D{name}", person=person.id, platform="discord", account=f"D{name}", at=START))
        blocked = (Days(date(2026, 12, 12), date(2026, 12, 13)),) if name == "Maria" else ()
        applied = Applied(
            times=Times(zone, Hours(Decimal(15), Decimal(15)), blocked),
            pitch="I write product texts.",
            samples=(Sample("a.pdf"), Sample("b.pdf")),
            notes="all mine",
            evidence=(),
        )
        unit.add(
            Application(
                id=f"a{number}", ad="ad1", project="j", person=person.id, platform="discord", account=f"D{name}",
                name=name, at=START, stage="shortlisted", number=number, sent_at=START, applied=applied, opened=True,
            )
        )  # fmt: skip


@asynccontextmanager
async def shortlisted_applicants(
    folder: Path, *people: str, made: Brief | None = None, start: datetime = START, whole: bool = False
) -> AsyncIterator[ShortlistedApplicants]:
    """An engine with the project in it. What goes on to chapters of others is written down in `yielded`, not done,
    unless it is the `whole` story."""
    yielded: list[object] = []
    hiring: list[ShortlistedApplicants] = []

    def note(turn: Turn, command: object) -> Iterator[Effect]:
        yielded.append(command)
        return iter(())

    def caused(turn: Turn, command: CauseCommand) -> Iterator[Effect]:
        yield Then(command=hiring[0].pending)

    ours: Registry = registry()
    elsewhere: Mapping[type, Any] = {AnswerTheRest: note, AdvertiseAgain: note, StartWork: note}
    ours = replace(
        ours,
        commands={**ours.commands, **({} if whole else elsewhere), CauseCommand: caused},
    )
    async with EngineHarness(ours, folder, start=start) as harness:
        hiring.append(ShortlistedApplicants(harness, yielded))
        await hiring[0].in_transaction(lambda unit: rows(unit, people or ("Maria", "Ben"), made or brief()))
        yield hiring[0]
