"""One worker process for the tests of replicas: the real worker on a real PostgreSQL, sending into a table.

Run as `python -m tests.support.replica <url> <name>`; it prints "ready" and works until it is killed.
"""

import asyncio
import sys
from collections.abc import Sequence
from typing import Any

import psycopg
import structlog
from sqlalchemy.engine import make_url

from bot.engine.clock import RealClock
from bot.engine.dispatch import Dispatch
from bot.engine.events import Account, Address, Attachment, Profile
from bot.engine.messages import Message
from bot.engine.ports import Intake, Part, Receipt
from bot.engine.registry import Organisation
from bot.runtime.ids import RandomIds
from bot.runtime.process import Bot
from storage.codec import encode
from storage.database import Database
from storage.work_store import SqlWorkStore
from tests.support.toy_registry import Toy

HISTORY = "CREATE TABLE IF NOT EXISTS history (id serial PRIMARY KEY, channel text, text text, nonce text, who text)"


class Shared:
    """A platform whose history is a table: what all replicas have said, with Discord's habit of knowing a nonce."""

    def __init__(self, name: Any, url: str, holder: str) -> None:
        self.name = name
        self.url = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self.holder = holder

    async def start(self, intake: Intake) -> None:
        await self._note("listening", "", "")

    async def stop(self) -> None:
        await self._note("silent", "", "")

    @property
    def listening(self) -> bool:
        return True

    async def settled(self) -> None: ...

    async def _note(self, channel: str, text: str, nonce: str) -> str:
        def write() -> str:
            with psycopg.connect(self.url, autocommit=True) as connection:
                connection.execute("SELECT pg_advisory_lock(7)")
                earlier = connection.execute("SELECT id FROM history WHERE nonce = %s AND nonce <> ''", (nonce,))
                row = (
                    earlier.fetchone()
                    or connection.execute(
                        "INSERT INTO history (channel, text, nonce, who) VALUES (%s, %s, %s, %s) RETURNING id",
                        (channel, text, nonce, f"{self.name}:{self.holder}"),
                    ).fetchone()
                )
                assert row is not None
                return str(row[0])

        return await asyncio.to_thread(write)

    def parts(self, message: Message) -> list[Part]:
        return [{"text": encode(message.text)}]

    async def send(self, address: Address, part: Part, *, nonce: str, again: bool, began: Any = None) -> Receipt:
        return Receipt(address, await self._note(address.channel, part["text"], nonce), RealClock().now())

    async def change(self, receipt: Receipt, part: Part) -> None: ...

    async def remove(self, receipt: Receipt) -> None: ...

    async def direct(self, account: Account) -> Address:
        return Address(account.platform, "", f"dm-{account.id}")

    async def pin(self, receipt: Receipt) -> None: ...

    async def change_reply(self, card: str, message: Message) -> None: ...

    async def home(self, account: Account, cards: Sequence[Message]) -> None: ...

    async def look_up(self, account: Account) -> Profile | None:
        return Profile(account.id)

    async def fetch(self, attachment: Attachment) -> bytes:
        return b""

    async def check(self, address: Address) -> str:
        return ""


async def work(url: str, name: str) -> None:
    """Stand beside the other replicas until the process ends."""
    gateways = {platform: Shared(platform, url, name) for platform in ("slack", "discord")}
    bot = Bot(Database(url), Organisation(), RealClock(), RandomIds(), gateways)  # type: ignore[arg-type]
    bot.store = SqlWorkStore(bot.database, holder=bot.holder)
    bot.dispatch = bot.worker.dispatch = Dispatch(Toy().registry(), RandomIds())
    bot.worker.store = bot.worker.sender.store = bot.store  # type: ignore[assignment]
    bot.poll_every = 0.3
    await bot.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    # Nobody reads our standard output after "ready": a full pipe would stop us in the middle of a log line.
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(work(sys.argv[1], sys.argv[2]))
