"""The live trial ticks off what really arrived, and loses nothing that people say meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.admin.trial import Trial
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Address, Event, PlatformName, Pressed, Said, Submitted
from bot.engine.messages import Message, say
from bot.engine.ports import DirectConversation, Part, Platform, Receipt, RefusedByPlatform

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ADMIN = Account("discord", "7")
DIRECT = Address("discord", "", "70")
CHANNEL = Address("discord", "5", "50")


@dataclass
class Chat:
    """A platform in memory: what was sent stands in `sent`; `closed` refuses direct messages."""

    name: PlatformName = "discord"
    closed: bool = False
    sent: list[tuple[Address, Message]] = field(default_factory=list)
    nonces: list[str] = field(default_factory=list)

    def parts(self, message: Message) -> list[Part]:
        return [{"message": message}]

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        self.sent.append((address, part["message"]))
        self.nonces.append(nonce)
        return Receipt(address, str(len(self.sent)), NOW)

    async def direct(self, account: Account) -> Address:
        if self.closed:
            raise RefusedByPlatform("dm_closed")
        return DIRECT

    async def change(self, receipt: Receipt, part: Part) -> None: ...
    async def remove(self, receipt: Receipt) -> None: ...
    async def pin(self, receipt: Receipt) -> None: ...
    async def home(self, account: Account, cards: Sequence[Message]) -> None: ...


@dataclass
class Inbox:
    """The real intake's place: keeps what it is given."""

    kept: list[Event] = field(default_factory=list)

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        self.kept.append(event)
        return len(self.kept)

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        return (Reply(message=say(f"row {row}")),)

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        return {"key": "checked"}

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        self.kept.append(event)

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        return [DirectConversation(DIRECT, ADMIN, "1")]


class Run:
    def __init__(self, *, closed: bool = False) -> None:
        self.said: list[str] = []
        self.inbox = Inbox()
        self.chat = Chat(closed=closed)
        self.trial = Trial(self.inbox, self.said.append, lambda: f"n{len(self.chat.nonces)}")

    async def post(self, channel: Address | None = CHANNEL, person: Account | None = ADMIN) -> None:
        platform: Platform = self.chat
        await self.trial.post(platform, channel, person)

    def pressed(self, action: str) -> Pressed:
        return Pressed(who=ADMIN, where=DIRECT, at=NOW, action=action)


async def test_message_direct_message_and_button_are_ticked_off() -> None:
    run = Run()
    await run.post()
    assert [address for address, _ in run.chat.sent] == [CHANNEL, DIRECT]
    assert len(set(run.chat.nonces)) == 2
    button = run.chat.sent[1][1].buttons[0]
    row = await run.trial.take("k", run.pressed(button.action), live=True)
    assert row is not None
    assert isinstance((await run.trial.answer(row))[0], Reply)
    assert await run.trial.wait(60) is True
    assert [line.split()[0] for line in run.said] == ["OK", "OK", "OK"]
    assert run.inbox.kept == []


async def test_a_button_that_nobody_presses_is_a_problem_with_a_fix() -> None:
    run = Run()
    await run.post()
    assert await run.trial.wait(0) is False
    assert "its button was not pressed" in run.said[-1]
    assert "Interactions Endpoint URL" in run.said[-1]


async def test_closed_direct_messages_are_a_problem_and_nothing_is_waited_for() -> None:
    run = Run(closed=True)
    await run.post()
    assert await run.trial.wait(60) is False
    assert "PROBLEM  discord: a direct message was not sent: dm_closed" in run.said[-1]


async def test_what_is_not_named_is_said_not_to_be_tried() -> None:
    run = Run()
    await run.post(channel=None, person=None)
    assert await run.trial.wait(60) is True
    assert [line[:2] for line in run.said] == ["--", "--"]
    assert run.chat.sent == []


async def test_what_people_say_meanwhile_is_kept_for_the_bot() -> None:
    run = Run()
    await run.post()
    said = Said(who=ADMIN, where=DIRECT, at=NOW, text="hello", message="9")
    pressed = run.pressed("accept:17")
    assert [await run.trial.take("a", said), await run.trial.take("b", pressed, live=True)] == [1, 2]
    assert await run.trial.answer(2) == (Reply(message=say("row 2")),)
    await run.trial.unanswerable([], pressed)
    await run.trial.unanswerable([], run.pressed("trial:discord"))
    assert run.inbox.kept == [said, pressed, pressed]
    submitted = Submitted(who=ADMIN, where=DIRECT, at=NOW, form="f")
    assert await run.trial.check(submitted) == {"key": "checked"}
    assert [seen.after for seen in await run.trial.conversations("discord")] == ["1"]
