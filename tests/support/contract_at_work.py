"""A project at work, for tests of the later chapters: Olga in Slack (Berlin), Ana in Discord (Manila), one contract."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.events import Account
from bot.engine.messages import Message
from bot.engine.people import Identity, Person
from bot.engine.questions import Times
from bot.lifecycle.applications.model import Application, Applied
from bot.lifecycle.brief.model import Brief, Criterion, Pay, Project, version_of
from bot.lifecycle.brief.timetable import Timetable
from bot.lifecycle.chapters import registry
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.settlement.model import Delivery
from bot.reading.values import Days, Hours, Money, Wall
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness
from tests.support.recording_platform import CountingIds

BERLIN, MANILA = "Europe/Berlin", "Asia/Manila"
START = datetime(2026, 12, 7, 8, 0, tzinfo=UTC)


def berlin(*parts: int) -> Wall:
    return Wall(datetime(*parts), BERLIN)  # type: ignore[arg-type]


def brief(cutoff: Wall, checkpoints: tuple[Wall, ...] = (), title: str = "Product texts") -> Brief:
    return Brief(
        title=title,
        result="40 product descriptions in one sheet",
        deliverables=("40 product descriptions",),
        rules=("British English",),
        not_included=("meta titles",),
        criteria=(
            Criterion("C1", "60 to 90 words each"),
            Criterion("C2", "first sentence names a benefit"),
            Criterion("C3", "no invented claim"),
        ),
        musts=("fluent British English",),
        pay=Pay(Money(amount=Decimal(320), currency="EUR"), "half up front"),
        hours=Hours(Decimal(12), Decimal(12)),
        timetable=Timetable(
            closes=berlin(2026, 11, 28, 18),
            decides=berlin(2026, 12, 2, 12),
            offer_until=berlin(2026, 12, 5, 12),
            starts=berlin(2026, 12, 7, 9),
            checkpoints=checkpoints,
            cutoff=cutoff,
            review_until=berlin(2026, 12, 24, 18),
        ),
    )


class ContractAtWork(EngineHarness):
    """The engine where Olga and Ana are at work on one or several contracts."""

    def __init__(self, folder: Path, *, start: datetime = START, **registry_parts: Any) -> None:
        from dataclasses import replace

        made = registry()
        parts = {name: {**getattr(made, name), **value} for name, value in registry_parts.items()}
        super().__init__(replace(made, **parts), folder, start=start)
        self.olga = self.person("Olga", "slack", BERLIN)
        self.ana = self.person("Ana", "discord")
        self.ids = CountingIds()

    def in_transaction(self, work: Any) -> Any:
        """Something done with the rows, in one transaction."""
        return self.database.transaction(lambda session: work(SqlUnit(session)))

    def rows(self, kind: type, /, **same: Any) -> list[Any]:
        return self.in_transaction(lambda unit: unit.find(kind, **same))

    def row(self, kind: type, /, **same: Any) -> Any:
        (row,) = self.rows(kind, **same)
        return row

    def contract(
        self,
        cutoff: Wall,
        checkpoints: tuple[Wall, ...] = (),
        *,
        name: str = "x",
        title: str = "Product texts",
        blocked: tuple[Days, ...] = (),
        stage: str = "working",
    ) -> str:
        """Rows as agreeing leaves them; gives the contract's id."""
        at = self.clock.now()

        def put(unit: SqlUnit) -> str:
            for account, person, zone in ((self.olga, "olga", BERLIN), (self.ana, "ana", MANILA)):
                if not unit.find(Person, id=person):
                    slack = account.platform == "slack"
                    unit.add(
                        Person(
                            id=person, name=person.capitalize(), at=at, zone=zone, zone_source="stated",
                            member=slack, last_on=account.platform,
                        )
                    )  # fmt: skip
                    unit.add(
                        Identity(
                            id=str(account), person=person, platform=account.platform, account=account.id, at=at
                        )
                    )  # fmt: skip
            version = version_of(
                brief(cutoff, checkpoints, title), id=f"v-{name}", project=f"j-{name}", number=1, at=at
            )  # fmt: skip
            unit.add(version)
            unit.add(
                Project(
                    id=f"j-{name}", owner="olga", title=title, at=at, since=at, stage="agreeing",
                    brief_version=version.id, numbers=1,
                )
            )  # fmt: skip
            times = Times(MANILA, Hours(Decimal(15), Decimal(15)), blocked)
            unit.add(
                Application(
                    id=f"a-{name}", ad=f"ad-{name}", project=f"j-{name}", person="ana", platform="discord",
                    account=self.ana.id, name="Ana", at=at, stage="hired", sent_at=at,
                    applied=Applied(times=times, pitch="I write", samples=(), notes="", evidence=()),
                )
            )  # fmt: skip
            unit.add(
                Contract(
                    id=f"c-{name}", project=f"j-{name}", application=f"a-{name}", owner="olga", contractor="ana",
                    platform="discord", version_id=version.id, at=at, stage=stage, started=at, last_heard=at,
                )
            )  # fmt: skip
            return f"c-{name}"

        return self.in_transaction(put)

    async def command(self, command: object) -> None:
        """A command that another chapter would yield, with its rows written."""
        from bot.engine.effects import Then
        from bot.engine.events import Happened

        now = self.clock.now()

        def run(unit: SqlUnit) -> None:
            event = Happened(at=now)
            perform(Turn(unit, self.registry, now, PrefixedIds(self), event, live=False), (Then(command=command),))

        self.in_transaction(run)
        self.worker.wake()
        await self.settle()

    async def announce(self, event: object) -> None:
        """What another chapter would tell all, with the rows that follow."""
        from bot.engine.effects import Announce
        from bot.engine.events import Happened

        now = self.clock.now()

        def run(unit: SqlUnit) -> None:
            happened = Happened(at=now)
            turn = Turn(unit, self.registry, now, PrefixedIds(self), happened, live=False)
            perform(turn, (Announce(event=event),))

        self.in_transaction(run)
        self.worker.wake()
        await self.settle()

    async def cards(self, *named: tuple[str, str, Message]) -> None:
        """Messages as another chapter would have pinned them: person, card, message."""
        from bot.engine.effects import Tell
        from bot.engine.events import Happened

        now = self.clock.now()

        def run(unit: SqlUnit) -> None:
            event = Happened(at=now)
            turn = Turn(unit, self.registry, now, PrefixedIds(self), event, live=False)
            perform(turn, (Tell(person=person, message=message, card=card) for person, card, message in named))

        self.in_transaction(run)
        self.worker.wake()
        await self.settle()

    def unread_by(self, who: Account) -> str:
        """What has appeared for somebody since it was last read."""
        return self.unread(self.dm(who).channel)

    async def wait_until(self, wall: Wall) -> None:
        """Let time pass until a wall time, stopping at every timer."""
        await self.advance(seconds=(wall.at - self.clock.now()).total_seconds())


class PrefixedIds:
    """Ids of the test's own commands, apart from those of the harness."""

    def __init__(self, work: ContractAtWork) -> None:
        self.work = work

    def new(self, kind: str) -> str:
        return f"t{self.work.ids.new(kind)}"


CUTOFF = berlin(2026, 12, 18, 18)
CHECKPOINT = berlin(2026, 12, 11, 18)


async def begun(
    work: ContractAtWork, *, checkpoints: bool = False, blocked: tuple[Days, ...] = (), hours: float = 0
) -> str:
    """Work has started, with a checkpoint if wanted, and was left alone for some hours; gives the contract's id."""
    contract = work.contract(CUTOFF, (CHECKPOINT,) if checkpoints else (), blocked=blocked)
    await work.command(StartWork(contract))
    if hours:
        await work.advance(hours=hours)
    work.unread_by(work.ana)
    work.unread_by(work.olga)
    return contract


async def delivered(work: ContractAtWork, check: str = "y") -> Delivery:
    """Ana hands over one sheet; `check` is her answer about the criteria."""
    for line in ("deliver", "https://sheet.example/1", check, "skip", "send delivery"):
        await work.say(work.ana, line)
    return work.rows(Delivery)[-1]  # type: ignore[no-any-return]


async def fixes_sent(work: ContractAtWork) -> Delivery:
    """Olga has asked for fixes of C2; the rest passes."""
    delivery = await delivered(work)
    await work.say(work.olga, "C2 fix, row 12 and 30 start with the price. the rest passes")
    await work.say(work.olga, "send the fixes")
    work.unread_by(work.ana)
    work.unread_by(work.olga)
    return delivery
