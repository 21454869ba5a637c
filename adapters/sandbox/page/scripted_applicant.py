"""One made-up person applies by what the platform shows them: presses Apply, then answers whatever the bot asks."""

import re
from collections.abc import Awaitable, Callable

from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.components import BUTTON, INPUT, LABEL, UPLOAD, walk
from adapters.sandbox.discord.interactions import OpenModal
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.page.applicants import Applicant

STEPS_AT_MOST = 24
PRESSED = ("That is my answer", "Apply here", "Send", "Continue", "Yes", "I got nothing")
NOT_ANSWERS = (*PRESSED, "Wait", "Later", "Try again", "I got nothing", "Back", "Skip", "Edit", "Pause", "Help", "No")


class Stuck(Exception):
    """The bot asked something that this person's script has no answer to."""


def newest_ad(model: DiscordSimulator, person: Person) -> Message | None:
    """The newest message with an Apply button in any server channel or thread that the person sees."""
    ads: list[Message] = []
    for channel in model.channels.values():
        if channel.server is not None and model.sees(channel, person.id):
            ads += [
                message
                for message in model.read(person, channel)
                if _button(message, "Apply") and message.only_for is None
            ]
    return max(ads, key=lambda message: int(message.id), default=None)


def _button(message: Message, label: str) -> bool:
    parts = [part for part in walk(message.components) if part["type"] == BUTTON]
    return any(part.get("label") == label and not part.get("disabled") for part in parts)


def _way_to_answer(message: Message, answer: str) -> str:
    """Inside the server: the button that sends, or that opens a form for the answer; "" when there is none."""
    if answer == "send" and _button(message, "Send"):
        return "Send"
    parts = [part for part in walk(message.components) if part["type"] == BUTTON]
    return next((str(part["label"]) for part in parts if part.get("label") and part["label"] not in NOT_ANSWERS), "")


class ScriptedApplicant:
    """`run` carries one application to "Sent". `settle` waits until bot and platforms are quiet."""

    def __init__(
        self, model: DiscordSimulator, person: Person, script: Applicant, settle: Callable[[], Awaitable[None]]
    ) -> None:
        self.model, self.person, self.script, self.settle = model, person, script, settle
        self._seen = 0
        self._hours = "15"

    async def run(self, ad: Message) -> None:
        """Raises Stuck when the bot asks something unforeseen, and what the platform refuses."""
        about = re.search(r"(\d+) h(?:ours)? a week", self.model.as_text(ad, self.person))
        self._hours = str(int(about[1]) + 3) if about else self._hours
        self._home = self.model.channels[ad.channel]
        self._seen = int(ad.id)
        await self.model.press(self.person, ad, "Apply")
        asked = ""
        for _ in range(STEPS_AT_MOST):
            await self.settle()
            heard = self._heard()
            text = "\n".join(self.model.as_text(message, self.person) for message in heard)
            if re.search(r"\bSent\.", text):
                return
            if not heard or text == asked:
                raise Stuck(f"{self.person.name} does not know what to do next")
            asked = text
            await self._react(heard, text)
        raise Stuck(f"{self.person.name} was asked too much")

    def _heard(self) -> list[Message]:
        """What the bot said to this person since they last did something, oldest first."""
        places: list[Channel] = [place for place in (self.model.dm_with(self.person), self._home) if place is not None]
        rows = [message for place in places for message in self.model.read(self.person, place)]
        mine = [message for message in rows if message.author == self.model.bot.id and self._for_me(message)]
        return sorted(
            (message for message in mine if int(message.id) > self._seen), key=lambda message: int(message.id)
        )

    def _for_me(self, message: Message) -> bool:
        return self.model.channels[message.channel].is_dm or message.only_for == self.person.id

    async def _react(self, heard: list[Message], text: str) -> None:
        answer = self._answer(text)
        self._seen = int(heard[-1].id)
        if answer is None:
            button = next((label for label in PRESSED for row in heard if _button(row, label)), None)
            if button is None:
                raise Stuck(f"{self.person.name} has no answer to: {text}")
            at = next(row for row in reversed(heard) if _button(row, button))
            self._seen = int(at.id) - 1  # the bot may answer by changing this very message
            await self.model.press(self.person, at, button)
            return
        words, files = answer
        for row in reversed(heard):
            if self.model.channels[row.channel].is_dm:
                self.model.dm(self.person, words, files=files)
                return
            label = _way_to_answer(row, words)
            if label:
                first = await self.model.press(self.person, row, label)
                if first.modal is not None:
                    await self._send(first.modal, words, files)
                return
        raise Stuck(f"{self.person.name} finds no way to answer here")

    async def _send(self, modal: OpenModal, words: str, files: list[tuple[str, bytes]]) -> None:
        values: dict[str, str] = {}
        uploads: dict[str, list[tuple[str, bytes]]] = {}
        for part in walk(modal.spec["components"]):
            if part["type"] == INPUT and not values:
                values[part["custom_id"]] = words
            elif part["type"] == UPLOAD:
                uploads[part["custom_id"]] = files
            elif part["type"] == LABEL:
                continue
        await self.model.submit(self.person, modal, values, uploads)

    def _answer(self, text: str) -> tuple[str, list[tuple[str, bytes]]] | None:
        """What this person says to what was asked; None where only a button helps."""
        mine = self.script
        if re.search(r"Look once more", text):
            return "send", []
        if re.search(r"Your time zone", text):
            span = re.search(r"from (\d+ \w{3}) to (\d+ \w{3})", text)
            start, end = span.groups() if span else ("Monday", "Friday")
            return mine.times.format(hours=self._hours, start=start, end=end), []
        if re.search(r"did not find what the ad asks", text):
            return mine.chance, []
        if re.search(r"Your pitch", text):
            return mine.pitch, []
        if wanted := re.search(r"(\d+) past samples?", text):
            return mine.links, list(mine.samples[: int(wanted[1])])
        if re.search(r"Which part was yours", text):
            return mine.whose, []
        if re.search(r"You must have", text):
            return mine.evidence, []
        return None
