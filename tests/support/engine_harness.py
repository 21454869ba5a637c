"""The real engine on SQLite under a platform that writes down what people see, for tests that read conversations.

It stands in for a platform at the port the engine wrote, so that a chapter can be read as a conversation; how the
real platforms show it is tested over the wire.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.engine.dispatch import Dispatch
from bot.engine.events import (
    Account,
    Address,
    Attachment,
    Invoked,
    PlatformName,
    Pressed,
    Profile,
    Said,
    Submitted,
)
from bot.engine.messages import Message, plain
from bot.engine.registry import Registry
from bot.engine.sender import Sender
from bot.engine.worker import Worker
from storage.database import Database
from storage.work_store import SqlWorkStore
from tests.support.databases import sqlite_with_tables
from tests.support.patience import PATIENCE
from tests.support.recording_platform import CountingIds, FrozenClock, RecordingPlatform, ShownMessage


@dataclass
class EngineHarness:
    """People talk by name; `slack` and `discord` people are made at their first word."""

    registry: Registry
    folder: Path
    start: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    profiles: dict[str, Profile] = field(default_factory=dict)
    log: list[tuple[str, str]] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=dict)
    _ids: int = 1000

    async def __aenter__(self) -> "EngineHarness":
        self.clock = FrozenClock(self.start)
        file = self.folder / "engine.db"
        self.database = Database(f"sqlite:///{file}" if file.exists() else sqlite_with_tables(file))
        self.store = SqlWorkStore(self.database)
        self.dispatch = Dispatch(self.registry, CountingIds())
        self.platforms: Mapping[PlatformName, RecordingPlatform] = {
            "slack": RecordingPlatform("slack", self),
            "discord": RecordingPlatform("discord", self),
        }
        sender = Sender(self.store, self.clock, self.platforms)
        self.worker = Worker(self.store, self.dispatch, self.clock, self.platforms, self.platforms, sender)
        self.worker.crowding.most = 10_000  # time stands still here: everything is said in one minute
        self.troubles: list[str] = []
        self.worker.trouble = lambda row, why: self.troubles.append(f"{row.key}: {why}")
        self._task = asyncio.create_task(self.worker.run())
        self.replies: list[Any] = []
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.worker.stop()
        await self._task
        self.database.close()

    def next_id(self) -> str:
        self._ids += 1
        return str(self._ids)

    def account(self, name: str, platform: PlatformName) -> Account:
        return Account(platform, f"{platform[0].upper()}{name}")

    def dm(self, account: Account) -> Address:
        return Address(account.platform, "T1" if account.platform == "slack" else "", f"dm-{account.id}")

    def person(self, name: str, platform: PlatformName = "slack", zone: str = "", **rest: Any) -> Account:
        account = self.account(name, platform)
        self.profiles[str(account)] = Profile(name=name, zone=zone, **rest)
        return account

    async def say(
        self,
        account: Account,
        text: str,
        *,
        files: tuple[str, ...] = (),
        channel: str = "",
        thread: str = "",
        reply_to: str = "",
    ) -> str:
        where = Address("slack", "T1", channel, thread) if channel else self.dm(account)
        if thread and not channel:
            where = Address(account.platform, where.space, where.channel, thread)
        id = self.next_id()
        event = Said(
            who=account, where=where, at=self.clock.now(), direct=not channel, text=text, message=id, reply_to=reply_to,
            profile=self.profiles.get(str(account)),
            files=tuple(Attachment(name, 10, f"ref-{name}") for name in files),
        )  # fmt: skip
        await self.worker.take(f"say:{id}", event)
        await self.settle()
        return self.unread(where.channel + where.thread)

    async def press(
        self, account: Account, label: str, *, values: tuple[str, ...] = (), channel: str = "", server: str = ""
    ) -> str:
        """Press the newest button with this label that the person can see in their DM (or the given channel)."""
        where = Address(account.platform, server, channel) if channel else self.dm(account)
        action = self.find(where.channel, label, threads=not channel) if not label.startswith("@") else label[1:]
        event = Pressed(
            who=account, where=where, at=self.clock.now(), direct=not channel, action=action, values=values,
            profile=self.profiles.get(str(account)),
        )  # fmt: skip
        return await self.live(f"press:{self.next_id()}", event, where)

    async def submit(self, account: Account, **values: str) -> str:
        """Send the form that was opened last."""
        form = self.replies[-1].form
        event = Submitted(
            who=account, where=self.dm(account), at=self.clock.now(), direct=True, form=form.action,
            values={key: (value,) for key, value in values.items()}, profile=self.profiles.get(str(account)),
        )  # fmt: skip
        errors = await self.worker.check(event)
        if errors:
            return f"errors: {dict(errors)}"
        return await self.live(f"submit:{self.next_id()}", event, self.dm(account))

    async def invoke(
        self, account: Account, name: str, argument: str = "", *, channel: str = "", may_manage: bool = True
    ) -> str:
        where = (
            Address(account.platform, "S1" if account.platform == "discord" else "T1", channel)
            if channel
            else self.dm(account)
        )
        event = Invoked(
            who=account, where=where, at=self.clock.now(), direct=not channel, name=name, argument=argument,
            may_manage=may_manage, place_name=f"#{channel}", profile=self.profiles.get(str(account)),
        )  # fmt: skip
        return await self.live(f"invoke:{self.next_id()}", event, where)

    async def live(self, key: str, event: Any, where: Address) -> str:
        row = await self.worker.take(key, event, live=True)
        assert row is not None
        self.replies = list(await self.worker.answer(row, PATIENCE))
        await self.settle()
        shown = [
            f"(only you) {self.text(reply.message)}" if hasattr(reply, "message") else f"(form) {reply.form}"
            for reply in self.replies
        ]
        return "\n".join([*shown, self.unread(where.channel + where.thread)]).strip()

    async def settle(self) -> None:
        quiet = asyncio.create_task(self.worker.quiet())
        while not quiet.done() and not self.troubles:
            await asyncio.wait({quiet}, timeout=0.2)
        if self.troubles:
            quiet.cancel()
            raise AssertionError("\n".join(self.troubles))
        await quiet

    async def advance(self, **length: float) -> None:
        """Let time pass, stopping at every due timer."""
        until = self.clock.at + timedelta(**length)
        await self.settle()
        while True:
            due = await self.store.next_due(self.clock.at)
            if due is None or due > until:
                break
            self.clock.at = max(due, self.clock.at)
            self.worker.wake()
            await self.settle()
        self.clock.at = until
        self.worker.wake()
        await self.settle()

    def find(self, channel: str, label: str, *, threads: bool = True) -> str:
        for place, id in reversed(self.log):
            if place == channel or (threads and place.startswith(channel)):
                for platform in self.platforms.values():
                    shown = platform.shown.get(id)
                    for button in shown.message.buttons if shown else ():
                        if button.label == label:
                            return button.action
        raise AssertionError(f"nobody sees a button {label!r} in {channel}")

    def select(self, channel: str) -> tuple[str, list[str]]:
        """The action and values of the newest select in a place."""
        for place, id in reversed(self.log):
            for platform in self.platforms.values():
                shown = platform.shown.get(id)
                if place == channel and shown and shown.message.select:
                    return shown.message.select.action, [option.value for option in shown.message.select.options]
        raise AssertionError(f"no select in {channel}")

    def unread(self, channel: str) -> str:
        """What has appeared in a place since this was asked last."""
        here = [id for place, id in self.log if place == channel]
        fresh = here[self.read.get(channel, 0) :]
        self.read[channel] = len(here)
        return "\n---\n".join(self.text(message.message) for id in fresh if (message := self._shown(id)))

    def _shown(self, id: str) -> ShownMessage | None:
        return next((platform.shown[id] for platform in self.platforms.values() if id in platform.shown), None)

    def everything(self, channel: str) -> str:
        """A place as it stands now."""
        return "\n---\n".join(
            self.text(message.message) for place, id in self.log if place == channel and (message := self._shown(id))
        )

    @staticmethod
    def text(message: Message) -> str:
        rows = [f"**{message.title}**"] if message.title else []
        rows += [plain(message.text)] if message.text else []
        rows += [f"{field.label}: {plain(field.text)}" for field in message.fields]
        if message.table:
            rows += [" | ".join(row) for row in (message.table.head, *message.table.rows)]
        rows += [f"<file {file.name}>" for file in message.files]
        rows += [plain(message.last)] if message.last else []
        rows += ["<" + " | ".join(option.label for option in message.select.options) + ">"] if message.select else []
        rows += [" ".join(f"[{button.label}]" for button in message.buttons)] if message.buttons else []
        return "\n".join(rows)
