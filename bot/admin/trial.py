"""`doctor --live`: a test message, a DM and a button on each platform, ticked off as they arrive and are pressed."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.engine.commands import Command
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Address, Event, PlatformName, Pressed, Submitted
from bot.engine.messages import Button, Message, say
from bot.engine.ports import DirectConversation, Intake, Platform, RefusedByPlatform, RetryLater

TrialStep = Literal["a message in the channel", "a direct message", "its button"]
FIXES = {
    "dm_closed": "Open your direct messages for members of that server, then try again.",
    "no_shared_space": "Invite the bot to a server that you are in (tenderbot invite).",
    "no_access": "Invite the bot to that channel, and let it write there.",
    "archived": "Name a channel that is not archived.",
    "gone": "Name a channel that exists.",
    "bad_token": "Copy the token again; run tenderbot doctor without --live first.",
}


@dataclass(frozen=True, slots=True)
class TrialPress(Command):
    """The button of the trial, which the trial itself hears."""

    verb = "trial"

    platform: str


@dataclass
class Trial:
    """An Intake around the real one: presses of its own buttons are ticked off, all else is passed on to be kept.

    `say` gets one line for each thing that happens; `new_nonce` gives unique strings of at most 25 characters.
    """

    keep: Intake
    say: Callable[[str], None]
    new_nonce: Callable[[], str]
    _open: set[tuple[PlatformName, TrialStep]] = field(default_factory=set)
    _failed: bool = False
    _rows: set[int] = field(default_factory=set)
    _all_done: asyncio.Event = field(default_factory=asyncio.Event)

    async def post(self, platform: Platform, channel: Address | None, person: Account | None) -> None:
        """Send what there is to send on one platform. A refusal is said with its fix and fails the trial."""
        if channel is None:
            self.say(f"--       {platform.name}: no channel was named (--channel {platform.name}:ID)")
        else:
            await self._try(platform, "a message in the channel", channel, say("Tenderbot can write here. (A test.)"))
        if person is None:
            self.say(f"--       {platform.name}: ADMINS names nobody there, so there is nobody to write to")
            return
        try:
            direct = await platform.direct(person)
        except (RetryLater, RefusedByPlatform) as error:
            self._fail(platform.name, "a direct message", error)
            return
        self._open.add((platform.name, "its button"))
        press = Button("It works", TrialPress(platform.name), "works", "primary")
        message = say("Tenderbot can write to you. Press the button to finish this test.").offering(press)
        if not await self._try(platform, "a direct message", direct, message):
            self._open.discard((platform.name, "its button"))

    async def wait(self, seconds: float) -> bool:
        """Wait until every button was pressed, at most this long (real time). Gives whether all went well."""
        self._settle()
        try:
            await asyncio.wait_for(self._all_done.wait(), seconds)
        except TimeoutError:
            for platform, step in sorted(self._open):
                self.say(f"PROBLEM  {platform}: {step} was not pressed\n         Fix: {_not_pressed(platform)}")
            return False
        return not self._failed

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        """Tick a press of ours off; anything else goes to the real intake, so that nothing said meanwhile is lost."""
        if not isinstance(event, Pressed) or event.action.split(":")[0] != TrialPress.verb:
            return await self.keep.take(key, event, live=live)
        step: tuple[PlatformName, TrialStep] = (event.who.platform, "its button")
        if step in self._open:
            self._open.remove(step)
            self.say(f"OK       {event.who.platform}: its button was pressed")
            self._settle()
        row = -1 - len(self._rows)  # the real rows count upwards
        self._rows.add(row)
        return row

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        """Thanks for a press of ours; see Intake.answer for anything else."""
        if row not in self._rows:
            return await self.keep.answer(row, wait)
        return (Reply(message=say("It works. Thank you.")),)

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        """See Intake.check; the trial has no form."""
        return await self.keep.check(submitted)

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        """See Intake.unanswerable; thanks that could not be shown are not said otherwise."""
        if not isinstance(event, Pressed) or event.action.split(":")[0] != TrialPress.verb:
            await self.keep.unanswerable(what, event)

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        """See Intake.conversations."""
        return await self.keep.conversations(platform)

    async def _try(self, platform: Platform, step: TrialStep, where: Address, message: Message) -> bool:
        try:
            for part in platform.parts(message):
                await platform.send(where, part, nonce=self.new_nonce(), again=False)
        except (RetryLater, RefusedByPlatform) as error:
            self._fail(platform.name, step, error)
            return False
        self.say(f"OK       {platform.name}: {step} was sent")
        return True

    def _fail(self, platform: PlatformName, step: TrialStep, error: RetryLater | RefusedByPlatform) -> None:
        self._failed = True
        fix = "Wait a few minutes and try again."
        if isinstance(error, RefusedByPlatform):
            fix = FIXES.get(error.why, "Run tenderbot doctor without --live first.")
        self.say(f"PROBLEM  {platform}: {step} was not sent: {error}\n         Fix: {fix}")

    def _settle(self) -> None:
        if not self._open:
            self._all_done.set()


def _not_pressed(platform: PlatformName) -> str:
    if platform == "slack":
        return "If you pressed it: Interactivity must be on; put the output of `tenderbot manifest` into the app."
    return "If you pressed it: the Interactions Endpoint URL in the developer portal must be empty."
